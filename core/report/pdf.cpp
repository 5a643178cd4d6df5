// SPDX-License-Identifier: GPL-3.0-or-later
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

QByteArray pdfOf(const Account &account, const Typesetter &set)
{
    const std::vector<Row> rows = rowsOf(account, set);
    const std::vector<Page> pages = paginate(rows, sheetHeight);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(numberAndTitle(account));
    writer.setCreator(u"Aviso"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.translate(leftMargin, topMargin);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (i > 0)
            paintHead(painter, account, set);
        for (const Placed &placed : pages[i])
            paint(painter, placed, sheetWidth);
        paintFoot(painter, account, set, u"%1/%2"_s.arg(i + 1).arg(pages.size()));
    }
    painter.end();
    return bytes;
}

} // namespace report
