// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/openhours.h"

/// The region's public holidays of all years that are known, as days of a calendar.
std::vector<HolidayDate> publicHolidays(const HolidayTables &tables, const QString &region);
/// Does the day stand among the public holidays of the calendar's region? If not, it is the calendar's own.
bool isPublic(const OpenHours &hours, const HolidayDate &day, const HolidayTables &tables);
/// Puts the public holidays of another region in the place of those of the present one; the calendar's own days stay.
void setRegion(OpenHours &hours, const HolidayTables &tables, const QString &region);
/// The region whose holidays all stand in a calendar that names none; empty when there is none such.
QString likelyRegion(const OpenHours &hours, const HolidayTables &tables);
