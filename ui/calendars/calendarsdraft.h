// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"
#include "core/calendar/regions.h"
#include "core/rules/engine.h"

/// The calendars as they are being edited, beside those in force.
class CalendarsDraft
{
public:
    CalendarsDraft() = default;
    /// Begins with those in force.
    CalendarsDraft(Calendars inForce, const HolidayTables &tables);

    const Calendars &inForce() const { return m_inForce; }
    const std::map<QString, OpenHours> &all() const { return m_hours; }
    bool contains(const QString &id) const { return m_hours.contains(id); }
    const OpenHours &at(const QString &id) const { return m_hours.at(id); }
    /// The id of the calendar by which incidents go when nothing else is promised.
    QString team() const { return m_team; }
    void setTeam(const QString &id) { m_team = id; }
    /// The id of the calendar by which rules count that go by the hours on call.
    QString oncall() const { return m_oncall; }
    void setOncall(const QString &id) { m_oncall = id; }
    /// Are the calendars that hold by now still those with which this began?
    bool isUpToDate(const Calendars &now, const HolidayTables &tables) const;
    void set(const QString &id, const OpenHours &hours) { m_hours.insert_or_assign(id, hours); }
    /// Adds a new calendar and answers its id, which is made of its name in the language.
    QString add(const OpenHours &hours, const QString &language);
    /// Gives a new calendar the id of the name it has by now; the same id for any other.
    QString calledByName(const QString &id, const QString &language);
    bool isChanged() const;
    /// What was changed, put into these calendars: those with which this began, or those that hold by now.
    Calendars changedIn(const Calendars &now) const;
    /// What a person should know of the changed ones and can leave as it is, such as a night that runs into the next day's hours.
    QStringList remarks() const;

private:
    bool differs(const QString &id, const OpenHours &hours) const;
    QString freshId(const QString &name, const QString &besides) const;

    Calendars m_inForce;
    std::map<QString, OpenHours> m_hours;
    QString m_team, m_oncall;
    QStringList m_made; ///< new ones, which are called by their name once that is known
};
