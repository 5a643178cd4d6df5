// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

/// Calendars as a file: {"schema": "aviso-calendars/1", "calendars": {id: calendar, ...}}.
QByteArray writeCalendars(const std::map<QString, WorkingCalendar> &calendars);
/// Reads what writeCalendars writes, or a single calendar. The error names the path of what is wrong, as in "calendars.office.week.mon[0][1]".
Result<std::map<QString, WorkingCalendar>> readCalendars(const QByteArray &json);
