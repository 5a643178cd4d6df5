// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarsdraft.h"

#include "core/desk/calendarmaking.h"

#include <algorithm>

CalendarsDraft::CalendarsDraft(Calendars inForce, const HolidayTables &tables) : m_inForce(std::move(inForce)), m_team(m_inForce.office)
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
    m_made.replace(m_made.indexOf(id), name);
    return name;
}

bool CalendarsDraft::isChanged() const
{
    const auto differs = [this](const auto &own) {
        const WorkingCalendar *before = m_inForce.find(own.first);
        return !before || !(before->hours() == own.second);
    };
    return m_team != m_inForce.office || std::any_of(m_hours.begin(), m_hours.end(), differs);
}

LawDraft CalendarsDraft::law(const RuleSet &rules, const QString &note) const
{
    LawDraft draft{rules, m_inForce, note};
    draft.calendars.office = m_team;
    for (const auto &[id, hours] : m_hours)
        draft.calendars.byId.insert_or_assign(id, WorkingCalendar::of(id, hours));
    return draft;
}
