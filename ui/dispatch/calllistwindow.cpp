// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/calllistwindow.h"

#include "core/async.h"
#include "core/intake/phone.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/dispatchwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

void CallListWindow::reload()
{
    whenDone(m_dispatching.ranking(m_incident), this, [this](const Result<DispatchSheet> &sheet) { take(sheet); });
}

void CallListWindow::refresh()
{
    if (m_writing)
        return; // its answer reads it again
    if (const CallTurn *turn = current())
        m_keep = turn->who; // the person may be on the telephone with them
    reload();
}

void CallListWindow::take(const Result<DispatchSheet> &sheet)
{
    if (!sheet) {
        m_message->say(MessageBar::Kind::Error, sheet.error().text);
        Q_EMIT loaded();
        return;
    }
    m_sheet = *sheet;
    // Whoever was called and does not work here any more stands in the log alone.
    std::erase_if(m_sheet.turns, [this](const CallTurn &turn) { return !m_sheet.row(turn.who); });
    m_title->setText(tr("Calls about %1").arg(m_sheet.incident.number));
    QStringList about{m_viewpoint.in(m_sheet.incident.title), m_sheet.customer, m_sheet.place};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    const std::optional<TechnicianId> next = m_keep ? std::exchange(m_keep, {}) : nextToCall(m_sheet.turns);
    QList<RowContent> rows;
    int row = 0;
    for (const CallTurn &turn : m_sheet.turns) {
        const DispatchRow &one = *m_sheet.row(turn.who);
        RowContent content = DispatchWords::row(one, m_sheet, static_cast<int>(rows.size()) + 1, m_viewpoint);
        content.icon = u"call-out"_s, content.iconTone = Tone::Muted;
        content.moment = one.technician.phone.isEmpty() ? tr("no number") : spokenPhone(one.technician.phone);
        content.badges.prepend(DispatchWords::stand(turn, m_viewpoint));
        if (turn.who == next || (!next && turn.stand == CallTurn::Stand::Goes))
            row = static_cast<int>(rows.size());
        rows << content;
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(rows.isEmpty() ? -1 : row);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    showCurrent();
    sayState();
    Q_EMIT loaded();
}

/// Somebody goes, or nobody is left; while it goes on, whose turn it is says enough.
void CallListWindow::sayState()
{
    const auto goes = std::find_if(m_sheet.turns.begin(), m_sheet.turns.end(), [](const CallTurn &turn) { return turn.stand == CallTurn::Stand::Goes; });
    if (goes != m_sheet.turns.end())
        m_message->say(MessageBar::Kind::Success, tr("%1 goes.").arg(nameOf(goes->who)), tr("Assign it to them"));
    else if (!m_sheet.turns.empty() && !nextToCall(m_sheet.turns))
        m_message->say(MessageBar::Kind::Warning, tr("Everyone was asked, and nobody can go. Ask for less in the ranking, or call somebody again."));
    else
        m_message->clear();
}

const CallTurn *CallListWindow::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_sheet.turns.size()) ? nullptr : &m_sheet.turns[static_cast<size_t>(row)];
}

QString CallListWindow::nameOf(TechnicianId id) const
{
    const DispatchRow *row = m_sheet.row(id);
    return row ? row->technician.name : QString();
}

void CallListWindow::showCurrent()
{
    const CallTurn *turn = current();
    for (QPushButton *button : m_answers)
        button->setEnabled(turn && !m_writing);
    m_ring->setVisible(turn);
    m_earlier->setEnabled(turn && m_list->currentRow() > 0);
    m_later->setEnabled(turn && m_list->currentRow() + 1 < m_list->count());
    m_who->setText(turn ? nameOf(turn->who) : tr("Nobody to call"));
    m_numbers->setText({});
    if (!turn)
        return;
    const DispatchRow &row = *m_sheet.row(turn->who);
    QStringList words{DispatchWords::distance(row.ranked, m_viewpoint), DispatchWords::free(row.ranked, m_sheet.job, m_viewpoint), DispatchWords::load(row.ranked.openIncidents)};
    for (const Obstacle &obstacle : row.ranked.obstacles)
        words << DispatchWords::obstacle(obstacle, m_viewpoint);
    m_numbers->setText(words.join(u" · "_s));
    const QString phone = row.technician.phone;
    m_ring->setEnabled(!phone.isEmpty());
    m_ring->setText(phone.isEmpty() ? tr("No number is known") : tr("Ring %1").arg(spokenPhone(phone)));
    m_ring->setAccessibleName(u"%1: %2"_s.arg(row.technician.name, m_ring->text()));
    m_ring->setToolTip(tr("Hands the number to this computer's telephone"));
}

void CallListWindow::log(TurnAnswer answer)
{
    const CallTurn *turn = current();
    if (!turn || m_writing)
        return;
    if (answer != TurnAnswer::CannotGo) {
        write({turn->who, answer, {}});
        return;
    }
    m_ask->ask(tr("Why can %1 not go?").arg(nameOf(turn->who)), tr("Write it down"), [this, who = turn->who](const QString &why) {
        write({who, TurnAnswer::CannotGo, why});
    });
}

void CallListWindow::write(const TechnicianCall &call)
{
    m_writing = true;
    showCurrent();
    whenDone(m_dispatching.logCall(m_incident, call), this, [this, call](const Result<Entry> &entry) {
        m_writing = false;
        if (!entry) {
            showCurrent();
            m_message->say(MessageBar::Kind::Error, entry.error().text);
            return;
        }
        if (call.answer == TurnAnswer::CannotGo)
            m_ask->finish(); // a reason that is half typed about another one stays
        Q_EMIT said(tr("The call to %1 is written down: %2.").arg(nameOf(call.to), nameOfAnswer(call.answer, m_viewpoint.language)));
        m_list->setFocus();
        reload();
    });
}

void CallListWindow::move(int step)
{
    const int from = m_list->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_sheet.turns.size()))
        return;
    std::swap(m_sheet.turns[static_cast<size_t>(from)], m_sheet.turns[static_cast<size_t>(to)]);
    std::vector<TechnicianId> order;
    for (const CallTurn &turn : m_sheet.turns)
        order.push_back(turn.who);
    m_keep = order[static_cast<size_t>(to)];
    whenDone(m_dispatching.saveOrder(m_incident, order), this, [this](const Result<void> &ok) {
        if (!ok)
            m_message->say(MessageBar::Kind::Error, ok.error().text);
        reload();
    });
}

void CallListWindow::assign()
{
    const auto goes = std::find_if(m_sheet.turns.begin(), m_sheet.turns.end(), [](const CallTurn &turn) { return turn.stand == CallTurn::Stand::Goes; });
    if (goes == m_sheet.turns.end())
        return;
    Q_EMIT assignRequested({.what = TriageDeed::What::Assign, .to = goes->who, .seen = m_sheet.seen}, nameOf(goes->who));
    accept();
}

bool CallListWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool plain = key && !(key->modifiers() & ~Qt::KeypadModifier);
    if (plain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5) {
        m_answers[key->key() - Qt::Key_1]->click();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}
