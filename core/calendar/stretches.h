// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"

/// The pauses in order; those that overlap or touch as one, empty and reversed ones left out.
std::vector<Pause> merged(std::span<const Pause> pauses);
/// What WorkingCalendar::skipped answers.
std::vector<Stretch> closedStretches(const OpenTimes &times, Instant from, Instant to, std::span<const Pause> pauses);
