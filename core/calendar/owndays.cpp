// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/owndays.h"

#include "core/calendar/regions.h"

#include <algorithm>

namespace {

using Kind = OwnDay::Kind;

void addHoliday(OpenHours &hours, const OwnDay &day, const QDate &date)
{
    HolidayDate holiday{.date = date, .name = day.name, .recurring = day.yearly, .validFrom = day.validFrom, .validTo = day.validTo};
    if (day.kind == Kind::HalfDay && !day.hours.empty())
        holiday.closed = {day.hours.front().from, std::min(day.hours.front().to, holiday.closed.to)};
    hours.holidays.push_back(holiday);
}

/// What stood on the date gives way. Other hours and an absence are of this date alone: a yearly holiday goes on in other years.
void clearFor(Kind kind, OpenHours &hours, const QDate &date, const HolidayTables &tables)
{
    std::vector<HolidayDate> yearly;
    if (kind == Kind::OtherHours || kind == Kind::Absence)
        std::copy_if(hours.holidays.begin(), hours.holidays.end(), std::back_inserter(yearly),
                     [&](const HolidayDate &day) { return day.recurring && day.isOn(date) && !isPublic(hours, day, tables); });
    removeOwnDay(hours, date, tables);
    hours.holidays.insert(hours.holidays.end(), yearly.begin(), yearly.end());
}

} // namespace

void addOwnDay(OpenHours &hours, const OwnDay &day, const HolidayTables &tables)
{
    const QDate last = day.kind == Kind::Absence && day.last > day.date ? day.last : day.date;
    for (QDate date = day.date; date <= last; date = date.addDays(1)) {
        clearFor(day.kind, hours, date, tables);
        if (day.kind == Kind::OtherHours)
            hours.exceptions[date] = day.hours;
        else if (day.kind == Kind::Absence && !day.hours.empty())
            hours.breaks[date] = day.hours;
        else
            addHoliday(hours, day, date);
    }
}

bool removeOwnDay(OpenHours &hours, const QDate &date, const HolidayTables &tables)
{
    const size_t exceptions = hours.exceptions.erase(date);
    const size_t breaks = hours.breaks.erase(date);
    const size_t holidays = std::erase_if(hours.holidays, [&](const HolidayDate &day) { return day.isOn(date) && !isPublic(hours, day, tables); });
    return exceptions + breaks + holidays > 0;
}

std::optional<OwnDay> ownDayOn(const OpenHours &hours, const QDate &date, const HolidayTables &tables)
{
    if (const auto exception = hours.exceptions.find(date); exception != hours.exceptions.end())
        return OwnDay{.kind = Kind::OtherHours, .date = date, .hours = exception->second};
    if (const auto pause = hours.breaks.find(date); pause != hours.breaks.end())
        return OwnDay{.kind = Kind::Absence, .date = date, .hours = pause->second};
    for (const HolidayDate &day : hours.holidays) {
        if (!day.isOn(date) || isPublic(hours, day, tables))
            continue;
        OwnDay own{.date = day.date, .name = day.name, .yearly = day.recurring, .validFrom = day.validFrom, .validTo = day.validTo};
        if (day.closed != HolidayDate{}.closed) {
            own.kind = Kind::HalfDay;
            own.hours = {day.closed};
        }
        return own;
    }
    return {};
}
