// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/regions.h"

#include <algorithm>
#include <set>

namespace {

using Key = std::pair<QDate, QString>;

/// The whole, single days by date and name.
std::set<Key> keysOf(const std::vector<HolidayDate> &days)
{
    std::set<Key> keys;
    for (const HolidayDate &day : days) {
        if (!day.recurring && day.closed == HolidayDate{}.closed)
            keys.insert({day.date, day.name.es});
    }
    return keys;
}

bool standsIn(const std::set<Key> &keys, const HolidayDate &day)
{
    return !day.recurring && day.closed == HolidayDate{}.closed && keys.contains({day.date, day.name.es});
}

} // namespace

std::vector<HolidayDate> publicHolidays(const HolidayTables &tables, const QString &region)
{
    std::vector<HolidayDate> days;
    for (const int year : tables.years(region)) {
        for (const Holiday &holiday : tables.holidays(region, year))
            days.push_back({.date = holiday.date, .name = {holiday.es, holiday.en}});
    }
    return days;
}

bool isPublic(const OpenHours &hours, const HolidayDate &day, const HolidayTables &tables)
{
    if (hours.region.isEmpty())
        return false;
    const std::vector<Holiday> known = tables.holidays(hours.region, day.date.year());
    const auto same = [&](const Holiday &holiday) { return holiday.date == day.date && holiday.es == day.name.es; };
    return !day.recurring && day.closed == HolidayDate{}.closed && std::any_of(known.begin(), known.end(), same);
}

void setRegion(OpenHours &hours, const HolidayTables &tables, const QString &region)
{
    const std::set<Key> old = keysOf(publicHolidays(tables, hours.region));
    std::erase_if(hours.holidays, [&](const HolidayDate &day) { return standsIn(old, day); });
    const std::vector<HolidayDate> fresh = publicHolidays(tables, region);
    hours.holidays.insert(hours.holidays.end(), fresh.begin(), fresh.end());
    hours.region = region;
}

QString likelyRegion(const OpenHours &hours, const HolidayTables &tables)
{
    const std::set<Key> there = keysOf(hours.holidays);
    QString likely;
    size_t most = 0;
    for (const HolidayRegion &region : tables.regions()) {
        const std::vector<HolidayDate> days = publicHolidays(tables, region.id);
        const bool all = std::all_of(days.begin(), days.end(), [&](const HolidayDate &day) { return standsIn(there, day); });
        if (all && days.size() > most) {
            likely = region.id;
            most = days.size();
        }
    }
    return likely;
}
