// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarsdraft.h"

#include "core/desk/calendarmaking.h"

#include <algorithm>

CalendarsDraft::CalendarsDraft(Calendars inForce, const HolidayTables &tables) : m_inForce(std::move(inForce)), m_team(m_inForce.office), m_oncall(m_inForce.oncall)
{
    for (auto &[id, calendar] : m_inForce.byId) {
        OpenHours hours = calendar.hours();
        if (hours.region.isEmpty())
            hours.region = likelyRegion(hours, tables);
        // Recognising its region is no change.
        calendar = WorkingCalendar::of(id, hours);
        m_hours.emplace(id, std::move(hours));
    }
}

QString CalendarsDraft::freshId(const QString &name, const QString &besides) const
{
    Calendars taken = m_inForce;
    for (const auto &[id, hours] : m_hours) {
        if (id != besides)
            taken.byId.emplace(id, WorkingCalendar::of(id, hours));
    }
    return freshCalendarId(name, taken);
}

QString CalendarsDraft::add(const OpenHours &hours, const QString &language)
{
    const QString id = freshId(hours.name.in(language), {});
    m_hours.emplace(id, hours);
    m_made << id;
    return id;
}

QString CalendarsDraft::calledByName(const QString &id, const QString &language)
{
    if (!m_made.contains(id))
        return id;
    const QString name = freshId(m_hours.at(id).name.in(language), id);
    auto node = m_hours.extract(id);
    node.key() = name;
    m_hours.insert(std::move(node));
    m_team = m_team == id ? name : m_team;
    m_oncall = m_oncall == id ? name : m_oncall;
    m_made.replace(m_made.indexOf(id), name);
    return name;
}

bool CalendarsDraft::differs(const QString &id, const OpenHours &hours) const
{
    const WorkingCalendar *before = m_inForce.find(id);
    return !before || !(before->hours() == hours);
}

bool CalendarsDraft::isChanged() const
{
    return m_team != m_inForce.office || m_oncall != m_inForce.oncall || std::any_of(m_hours.begin(), m_hours.end(), [this](const auto &own) { return differs(own.first, own.second); });
}

Calendars CalendarsDraft::changedIn(const Calendars &now) const
{
    Calendars calendars = now;
    if (m_team != m_inForce.office)
        calendars.office = m_team;
    if (m_oncall != m_inForce.oncall)
        calendars.oncall = m_oncall;
    for (const auto &[id, hours] : m_hours) {
        if (differs(id, hours))
            calendars.byId.insert_or_assign(id, WorkingCalendar::of(id, hours));
    }
    return calendars;
}

bool CalendarsDraft::isUpToDate(const Calendars &now, const HolidayTables &tables) const
{
    const CalendarsDraft fresh(now, tables);
    const auto same = [](const auto &one, const auto &other) { return one.first == other.first && one.second.hours() == other.second.hours(); };
    return fresh.m_team == m_inForce.office && fresh.m_oncall == m_inForce.oncall
        && std::equal(fresh.m_inForce.byId.begin(), fresh.m_inForce.byId.end(), m_inForce.byId.begin(), m_inForce.byId.end(), same);
}

QStringList CalendarsDraft::remarks() const
{
    QStringList remarks;
    for (const auto &[id, hours] : m_hours) {
        if (!differs(id, hours))
            continue;
        for (const QString &problem : hours.problems())
            remarks << problem;
    }
    return remarks;
}
