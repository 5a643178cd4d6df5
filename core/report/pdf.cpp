// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper.h"

#include "core/report/sheet.h"
#include "core/text/plain.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace report {
namespace {

const Voice running{.size = 7.5, .weight = QFont::Normal, .colour = ink::muted, .leading = 120};

void paintRow(QPainter &painter, const Row &row, double y)
{
    paint(painter, {.row = &row, .y = y, .from = 0, .to = row.wordsHeight()}, sheetWidth);
}

QString numberAndTitle(const Account &account)
{
    const QString number = displayableLine(account.number, 30);
    return account.title.isEmpty() ? number : number + u" · "_s + displayableLine(account.title, 72);
}

void paintHead(QPainter &painter, const Account &account, const Typesetter &set)
{
    Row head{.cells = {{0, set.oneLine(numberAndTitle(account), running, 330 * pt)},
                       {333 * pt, set.words(account.reader, running, 150 * pt, Qt::AlignRight)}}};
    head.below = 5 * pt;
    head.rule = ink::line;
    paintRow(painter, head, -30 * pt);
}

void paintFoot(QPainter &painter, const Account &account, const Typesetter &set, const QString &page)
{
    const QString words = account.kicker + u" · "_s + displayableLine(account.number, 30) + u" · "_s + account.date;
    const Row foot{.cells = {{0, set.words(words, running, 330 * pt)}, {333 * pt, set.words(page, running, 150 * pt, Qt::AlignRight)}}};
    paintRow(painter, foot, sheetHeight + 20 * pt);
}

} // namespace

Paper::Paper(Account account, const Typefaces &faces, const Language &language)
    : m_account(std::move(account)), m_language(language), m_set(faces, m_language), m_rows(rowsOf(m_account, m_set)), m_pages(paginate(m_rows, sheetHeight))
{
}

QString Paper::title() const
{
    return numberAndTitle(m_account);
}

void Paper::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.translate(leftMargin, topMargin);
    if (page > 0)
        paintHead(painter, m_account, m_set);
    for (const Placed &placed : m_pages[static_cast<size_t>(page)])
        report::paint(painter, placed, sheetWidth);
    paintFoot(painter, m_account, m_set, u"%1/%2"_s.arg(page + 1).arg(pages()));
    painter.restore();
}

bool Paper::paintOn(QPagedPaintDevice &device, int from, int to) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / double(unitsPerInch), device.logicalDpiY() / double(unitsPerInch));
    for (int page = from; page < to; ++page) {
        if (page > from && !device.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

QByteArray pdfOf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(paper.title());
    writer.setCreator(u"Aviso"_s);
    return paper.paintOn(writer, 0, paper.pages()) ? bytes : QByteArray();
}

} // namespace report
