// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of calendars does with its list and its draft.
#include "core/async.h"
#include "core/text/hours.h"
#include "ui/calendars/calendarswindow.h"
#include "ui/calendars/checkedline.h"
#include "ui/calendars/effectpage.h"
#include "ui/calendars/hoursform.h"
#include "ui/calendars/yearpage.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

void CalendarsWindow::reload()
{
    m_base = {m_law.rules(), m_law.calendars()};
    m_draft = CalendarsDraft(m_base.calendars, m_tables);
    if (!m_draft.contains(m_current))
        m_current = m_draft.team();
    m_typed = false;
    m_message->clear();
    fillList();
    showCurrent();
    countUse();
}

void CalendarsWindow::countUse()
{
    whenDone(m_making.openIncidents(), this, [this](const Result<std::map<QString, int>> &use) {
        if (!use) {
            ask(MessageBar::Kind::Error, use.error().text);
            return;
        }
        m_use = *use;
        fillList();
    });
}

void CalendarsWindow::fillList()
{
    m_filling = true;
    m_model->removeRows(0, m_model->rowCount());
    for (const auto &[id, hours] : m_draft.all()) {
        const WorkingCalendar calendar = WorkingCalendar::of(id, hours);
        auto *name = new QStandardItem(calendarName(calendar, m_viewpoint.language));
        const QString sentence = hoursInWords(hours, m_tables, m_viewpoint.language);
        const QString team = (id == m_draft.team() ? tr("The team's") + u" · "_s : QString()) + (id == m_draft.oncall() ? tr("On call") + u" · "_s : QString());
        name->setData(id, Qt::UserRole);
        name->setData(team + sentence, SecondLine);
        name->setToolTip(plainToolTip(sentence));
        const auto used = m_use.find(id);
        const int count = used == m_use.end() ? 0 : used->second;
        auto *open = new QStandardItem(tr("%n open", "incidents", count));
        open->setToolTip(tr("%n open incident(s) go by it", nullptr, count));
        open->setData(static_cast<int>(Tone::Muted), CellTone);
        name->setEditable(false);
        open->setEditable(false);
        m_model->appendRow({name, open});
        if (id == m_current)
            m_list->setCurrentIndex(name->index());
    }
    m_filling = false;
    refreshFoot();
}

void CalendarsWindow::rowChosen(const QModelIndex &index)
{
    const QString id = index.siblingAtColumn(0).data(Qt::UserRole).toString();
    // Later: the list is made anew, which it must not be while it moves.
    if (!m_filling && !id.isEmpty() && id != m_current)
        QMetaObject::invokeMethod(this, [this, id] { select(id); }, Qt::QueuedConnection);
}

void CalendarsWindow::select(const QString &calendar)
{
    // Where a field is wrong, the keyboard stays there, and the list with it.
    if (m_draft.contains(calendar) && takeTyped()) {
        m_current = calendar;
        showCurrent();
    }
    fillList();
}

/// Another window may have changed what is in force: what is shown follows while nothing was edited here.
void CalendarsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    if (!isChanged() && !m_draft.isUpToDate(m_law.calendars(), m_tables))
        reload();
    else
        countUse();
}

bool CalendarsWindow::takeTyped()
{
    if (m_pages->currentWidget() == m_year)
        return m_year->finish();
    if (!m_typed || m_pages->currentIndex() != 0)
        return true;
    OpenHours hours = m_draft.at(m_current);
    if (!m_hours->read(hours)) {
        refreshFoot();
        return false;
    }
    m_draft.set(m_current, hours);
    if (m_hours->isTeams())
        m_draft.setTeam(m_current);
    if (m_hours->isOncall())
        m_draft.setOncall(m_current);
    m_typed = false;
    m_current = m_draft.calledByName(m_current, m_viewpoint.language.code());
    fillList();
    return true;
}

void CalendarsWindow::add(const OpenHours &hours)
{
    m_current = m_draft.add(hours, m_viewpoint.language.code());
    fillList();
    m_part->setCurrent(u"hours"_s);
    showCurrent();
    m_hours->name()->setFocus();
    m_hours->name()->edit()->selectAll();
}

void CalendarsWindow::addCalendar()
{
    if (!takeTyped())
        return;
    OpenHours hours;
    hours.name = {u"Calendario nuevo"_s, u"New calendar"_s};
    if (m_draft.contains(m_draft.team())) {
        const OpenHours &team = m_draft.at(m_draft.team());
        hours.zoneId = team.zoneId;
        hours.zone = team.zone;
        setRegion(hours, m_tables, team.region);
    }
    add(hours);
}

void CalendarsWindow::copyCalendar()
{
    if (!takeTyped() || !m_draft.contains(m_current))
        return;
    OpenHours hours = m_draft.at(m_current);
    const QString week = hours.name.isEmpty() ? weekInWords(hours, m_viewpoint.language) : QString();
    hours.name = {(hours.name.isEmpty() ? week : hours.name.in(u"es"_s)) + u" (copia)"_s, (hours.name.isEmpty() ? week : hours.name.in(u"en"_s)) + u" (copy)"_s};
    add(hours);
}

bool CalendarsWindow::isChanged() const
{
    return m_typed || m_draft.isChanged() || (m_pages->currentWidget() == m_year && m_year->isPending());
}

void CalendarsWindow::refreshFoot()
{
    const bool changed = isChanged();
    m_state->setText(changed ? tr("Changed, and not saved yet: nothing moves until it is saved.") : tr("These are the calendars in force."));
    m_undo->setEnabled(changed);
    m_save->setEnabled(changed);
    m_save->parentWidget()->setVisible(m_pages->currentWidget() != m_effect); // it has a button of its own
}

void CalendarsWindow::ask(MessageBar::Kind kind, const QString &text, const QString &action, std::function<void()> answer)
{
    m_answer = std::move(answer);
    m_message->say(kind, text, action);
}
