// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calendarchoice.h"

CalendarChoice chosenCalendar(const QString &hand, const QString &contract, const QString &site, const Calendars &calendars)
{
    const std::initializer_list<CalendarChoice> wishes{{hand, CalendarSource::Hand}, {contract, CalendarSource::Contract}, {site, CalendarSource::Site}};
    for (const CalendarChoice &wish : wishes) {
        if (!wish.calendar.isEmpty() && calendars.find(wish.calendar))
            return wish;
    }
    return {calendars.office, CalendarSource::Team};
}
