// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchwindow.h"

#include "core/async.h"
#include "core/intake/phone.h"
#include "ui/composer/momentedit.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/dispatchwords.h"
#include "ui/dispatch/skillsfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

DispatchWishes DispatchWindow::wishes() const
{
    DispatchWishes wishes;
    if (m_read)
        wishes.skills = m_skills->skills();
    wishes.from = m_from->moment();
    wishes.duration = Milliseconds(m_duration->currentData().toLongLong());
    return wishes;
}

void DispatchWindow::reload()
{
    m_soon.stop();
    whenDone(m_dispatching.ranking(m_incident, wishes()), this, [this, number = ++m_asked](const Result<DispatchSheet> &sheet) {
        if (number == m_asked)
            take(sheet);
    });
}

void DispatchWindow::take(const Result<DispatchSheet> &sheet)
{
    if (!sheet) {
        m_message->say(MessageBar::Kind::Error, sheet.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    const DispatchRow *before = current();
    const TechnicianId kept = before ? before->technician.id : TechnicianId();
    m_sheet = *sheet;
    m_title->setText(tr("Who goes to %1?").arg(sheet->incident.number));
    QStringList about{m_viewpoint.in(sheet->incident.title), sheet->customer, sheet->place, sheet->equipment};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    m_skills->setKnown(sheet->skills);
    if (!m_read)
        m_skills->setSkills(sheet->job.skills);
    m_read = true;
    QList<RowContent> rows;
    int row = 0;
    for (const DispatchRow &one : m_sheet.rows) {
        if (one.technician.id == kept)
            row = static_cast<int>(rows.size());
        rows << DispatchWords::row(one, m_sheet, static_cast<int>(rows.size()) + 1, m_viewpoint);
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(rows.isEmpty() ? -1 : row);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!focusWidget() && !rows.isEmpty())
        m_list->setFocus();
    showCurrent();
    warn();
    Q_EMIT loaded();
}

/// What makes the ranking say less than it could.
void DispatchWindow::warn()
{
    const auto canGo = [](const DispatchRow &row) { return row.ranked.canGo(); };
    if (m_sheet.offer && m_message->isHidden())
        m_message->say(MessageBar::Kind::Info, tr("A hand-over is offered already and waits for its answer."));
    else if (!m_sheet.rows.empty() && std::none_of(m_sheet.rows.begin(), m_sheet.rows.end(), canGo))
        m_message->say(MessageBar::Kind::Warning, tr("Nobody has all that is asked for. Ask for less, or for a later moment."));
}

const DispatchRow *DispatchWindow::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_sheet.rows.size()) ? nullptr : &m_sheet.rows[static_cast<size_t>(row)];
}

void DispatchWindow::showCurrent()
{
    m_sure.reset();
    auto *grid = static_cast<QGridLayout *>(m_numbers->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const DispatchRow *one = current();
    for (QPushButton *button : {m_assign, m_send, m_offer, m_calls})
        button->setEnabled(one);
    nameSend(one);
    m_who->setText(one ? one->technician.name : QString());
    if (!one)
        return;
    const bool owns = m_sheet.incident.owner == one->technician.id;
    m_assign->setEnabled(!owns);
    m_send->setEnabled(!owns || goes(*one));
    m_offer->setEnabled(!owns && !m_sheet.offer);
    QList<std::pair<QString, QString>> lines = DispatchWords::numbers(*one, m_sheet, m_viewpoint);
    lines.prepend({tr("Phone"), one->technician.phone.isEmpty() ? tr("not known") : spokenPhone(one->technician.phone)});
    int row = 0;
    for (const auto &[what, words] : lines) {
        auto *name = new TextLabel(what, TextRole::Caption, Tone::Muted), *value = new TextLabel(words);
        value->setWordWrap(true);
        grid->addWidget(name, row++, 0);
        grid->addWidget(value, row++, 0);
    }
    grid->setRowStretch(row, 1);
}

bool DispatchWindow::goes(const DispatchRow &one) const
{
    const std::vector<TechnicianId> &all = m_sheet.incident.technicians;
    return std::find(all.begin(), all.end(), one.technician.id) != all.end();
}

/// The same button sends them, and takes it back.
void DispatchWindow::nameSend(const DispatchRow *one)
{
    const bool isSent = one && goes(*one);
    m_send->setText(isSent ? tr("Does not go") : tr("Goes"));
    m_send->setAccessibleName(isSent ? tr("Does not go any more") : tr("Goes; the owner stays"));
    m_send->setToolTip(isSent ? tr("G in the list: they do not go any more; who follows it stays") : tr("G in the list: they go; who follows it stays"));
}

/// Asks once about somebody in whose way something is.
bool DispatchWindow::isSure(const DispatchRow &one, TriageDeed::What what, const QString &question)
{
    if (one.ranked.canGo() || std::exchange(m_sure, what) == what)
        return true;
    m_message->say(MessageBar::Kind::Warning, question.arg(one.technician.name, DispatchWords::obstacle(one.ranked.obstacles.front(), m_viewpoint)));
    return false;
}

void DispatchWindow::assign()
{
    const DispatchRow *one = current();
    if (!one || !m_assign->isEnabled() || !isSure(*one, TriageDeed::What::Assign, tr("%1: %2. Press Enter once more to assign it all the same.")))
        return;
    Q_EMIT assignRequested({.what = TriageDeed::What::Assign, .to = one->technician.id, .seen = m_sheet.seen}, one->technician.name);
    accept();
}

void DispatchWindow::send()
{
    const DispatchRow *one = current();
    if (!one || !m_send->isEnabled())
        return;
    const bool isSent = goes(*one);
    if (!isSent && !isSure(*one, TriageDeed::What::Send, tr("%1: %2. Press G once more to send them all the same.")))
        return;
    Q_EMIT assignRequested({.what = isSent ? TriageDeed::What::Unsend : TriageDeed::What::Send, .to = one->technician.id, .seen = m_sheet.seen}, one->technician.name);
    accept();
}

void DispatchWindow::handOver()
{
    const DispatchRow *one = current();
    if (!one || !m_offer->isEnabled())
        return;
    m_ask->ask(tr("A word for %1 with the offer; it may stay empty. Until they accept, nothing changes.").arg(one->technician.name), tr("Offer"),
               [this, to = one->technician.id, name = one->technician.name](const QString &words) {
                   whenDone(m_dispatching.offer(m_incident, to, words), this, [this, name](const Result<Entry> &entry) {
                       if (!entry) {
                           m_message->say(MessageBar::Kind::Error, entry.error().text);
                           return;
                       }
                       Q_EMIT said(tr("%1 is offered to %2.").arg(m_sheet.incident.number, name));
                       accept();
                   });
               });
}

void DispatchWindow::callList()
{
    Q_EMIT callListRequested(m_incident);
    accept();
}

bool DispatchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QDialog::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: assign(); return true;
    case Qt::Key_G: send(); return true;
    case Qt::Key_H: handOver(); return true;
    case Qt::Key_L: callList(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}
