// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/model/lists.h"
#include "core/result.h"
#include "core/rules/engine.h"

#include <QFuture>

#include <map>

struct DeskParts;

/// What who edits a calendar wants to know besides the law itself; saving is Lawmaking's.
class Calendarmaking
{
public:
    explicit Calendarmaking(DeskParts &parts) : m_parts(parts) {}

    /// How many open incidents go by each calendar, by its id.
    QFuture<Result<std::map<QString, int>>> openIncidents();

private:
    DeskParts &m_parts;
};

/// An id for a new calendar, made of its name and like no other: what files and the command line call it.
QString freshCalendarId(const QString &name, const Calendars &taken);

/// One version of a calendar: what it was from a moment on, and who made it so.
struct CalendarVersion
{
    int law = 0; ///< the version of the law
    Instant from;
    QString author;
    QString note;
    WorkingCalendar calendar;
};
/// The versions of the law in which the calendar was another than before, the newest first. One that cannot be read is left out.
std::vector<CalendarVersion> versionsOf(const QString &calendar, const std::vector<LawVersion> &law);
