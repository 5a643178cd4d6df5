// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"
#include "core/calendar/workingcalendar.h"
#include "core/text/language.h"

class HolidayTables;

/// "Mon-Fri 9:00-14:00, 16:00-19:00; Sat 10:00-14:00": the hours of a week.
QString weekInWords(const OpenHours &, const Language &);
/// The same with its holidays: "..., holidays of Madrid and 2 local days".
QString hoursInWords(const OpenHours &, const HolidayTables &, const Language &);
/// What a person calls the calendar: its name, or its week where nobody gave one. Never its id.
QString calendarName(const WorkingCalendar &, const Language &);
/// "Open 9:00-18:00", "Closed: Christmas Day (local day)", "Open 9:00-14:00 only: Christmas Eve": what a date is in a calendar.
QString dayInWords(const OpenHours &, const QDate &, const HolidayTables &, const Language &);
/// "night", "weekend", the holiday's name: why a stretch does not count.
QString whyClosed(const Stretch &, const Language &);
/// "Sat 7 Mar 21:00-09:00 night", "Sat 7 Mar - Sun 8 Mar weekend", "Mon 7 Dec Constitución".
QString stretchInWords(const Stretch &, const Language &, const QTimeZone &);
