// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/openhours.h"

/// A day that a calendar adds to what its week and its region say.
struct OwnDay
{
    enum class Kind {
        Holiday, ///< closed, as a municipal holiday
        HalfDay, ///< closed in `hours`
        OtherHours, ///< open in `hours` alone, whatever else is on that day
        Absence, ///< closed from `date` to `last`, or nobody there in `hours`
    };

    Kind kind = Kind::Holiday;
    QDate date;
    QDate last = {}; ///< of an absence; null: one day
    TwoNames name = {};
    Windows hours = {};
    bool yearly = false;
    QDate validFrom = {}; ///< of a yearly one; null: always
    QDate validTo = {};

    bool operator==(const OwnDay &) const = default;
};

/// Adds the day; what the calendar itself said of that date before gives way.
void addOwnDay(OpenHours &hours, const OwnDay &day, const HolidayTables &tables);
/// Takes away what the calendar itself says of a date; public holidays stay. False when there is nothing of the kind.
bool removeOwnDay(OpenHours &hours, const QDate &date, const HolidayTables &tables);
/// What the calendar itself says of a date, to be edited.
std::optional<OwnDay> ownDayOn(const OpenHours &hours, const QDate &date, const HolidayTables &tables);
