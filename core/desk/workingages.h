// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/workingage.h"

/// The working time since a moment by a calendar; nothing where the calendar never opens, and the wall clock must do.
std::optional<WorkingAge> workingAge(const WorkingCalendar &calendar, Instant since, Instant now);
