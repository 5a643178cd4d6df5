// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about the current row of Today, by key or menu; the page itself is in todaypage.cpp.
#include "ui/acts/actrow.h"
#include "ui/agenda/todaypage.h"
#include "ui/incident/whyview.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

void TodayPage::openCurrent()
{
    if (const AgendaRow *row = current())
        Q_EMIT openRequested(row->commitment.incident);
}

void TodayPage::logCurrent()
{
    if (const AgendaRow *row = current())
        Q_EMIT logRequested(*row);
}

void TodayPage::act(Deed deed)
{
    const AgendaRow *row = current();
    if (!row)
        return;
    const Commitment commitment = row->commitment;
    m_acts->setCalendar(m_timeline.hoursOf({})); // the day of who puts it off is the office's
    if (deed != Deed::NewDate)
        m_acts->start(actOf(deed), commitment, m_model->what(commitment));
    else if (isPromise(commitment))
        Q_EMIT newDateRequested(commitment);
    else
        Q_EMIT said(tr("Only a promise can get a new date: this one comes from a rule."));
}

void TodayPage::showDeeds(const QPoint &at)
{
    const AgendaRow *row = current();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"deeds"_s);
    addDeeds(menu, row->commitment, [this](Deed deed) { act(deed); });
    menu->popup(at);
}

bool TodayPage::pressed(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    if (const std::optional<Deed> deed = deedOf(key.key())) {
        act(*deed);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_L:
        logCurrent();
        return true;
    case Qt::Key_W:
        showWhy();
        return true;
    case Qt::Key_Escape:
        if (!m_why->isVisible())
            return false;
        m_why->hide();
        showSide();
        return true;
    default:
        return false;
    }
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return Pane::eventFilter(watched, event);
}
