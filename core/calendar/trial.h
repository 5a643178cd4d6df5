// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"

/// One step on the way from a moment to another: time that counts, or a stretch that does not, by name.
struct TrialStep
{
    Instant from;
    Instant to;
    std::optional<Stretch> skipped = {}; ///< nothing: it counts
    Milliseconds counted{0}; ///< working time from the start to the end of this step

    bool operator==(const TrialStep &) const = default;
};

/// A sum done step by step, so that a person can follow it.
struct Trial
{
    Instant start;
    std::optional<Instant> end; ///< nothing: it never comes
    Milliseconds counted{0};
    std::vector<TrialStep> steps = {};
};

/// A duration of working time from a moment.
Trial tryDeadline(const WorkingCalendar &calendar, Instant start, Milliseconds duration);
/// The end of the working day, or of the n-th after it.
Trial tryEndOfDay(const WorkingCalendar &calendar, Instant start, int days);
/// The working time between two moments, in whatever order they are given.
Trial tryBetween(const WorkingCalendar &calendar, Instant from, Instant to);
