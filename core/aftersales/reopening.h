// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/reopening.h"

/// Who said last that it is solved since it was opened last, else who closed it; nothing: neither. The log in any order.
std::optional<SolvedClaim> solvedClaim(const std::vector<Entry> &log);
/// How many working dates lie between, at the same time of day: 0 on the day itself; by a calendar that never opens always 0.
int workingDaysBetween(const WorkingCalendar &, Instant from, Instant to);
