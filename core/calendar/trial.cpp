// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/trial.h"

namespace {

void addOpen(std::vector<TrialStep> &steps, Instant from, Instant to, Milliseconds &counted)
{
    if (to <= from)
        return;
    counted += to - from;
    steps.push_back({from, to, std::nullopt, counted});
}

Trial between(const WorkingCalendar &calendar, Instant start, std::optional<Instant> end)
{
    Trial trial{start, end};
    if (!end)
        return trial;
    Instant at = start;
    Milliseconds counted{0};
    for (const Stretch &stretch : calendar.skipped(start, *end)) {
        addOpen(trial.steps, at, stretch.from, counted);
        // Neighbours of the same kind are one step to a reader.
        const bool joins = !trial.steps.empty() && trial.steps.back().skipped && trial.steps.back().to == stretch.from
            && trial.steps.back().skipped->why == stretch.why && trial.steps.back().skipped->name == stretch.name;
        if (joins)
            trial.steps.back().to = trial.steps.back().skipped->to = stretch.to;
        else
            trial.steps.push_back({stretch.from, stretch.to, stretch, counted});
        at = stretch.to;
    }
    addOpen(trial.steps, at, *end, counted);
    trial.counted = counted;
    return trial;
}

} // namespace

Trial tryDeadline(const WorkingCalendar &calendar, Instant start, Milliseconds duration)
{
    return between(calendar, start, calendar.deadline(start, duration));
}

Trial tryEndOfDay(const WorkingCalendar &calendar, Instant start, int days)
{
    return between(calendar, start, calendar.endOfDay(start, days));
}

Trial tryBetween(const WorkingCalendar &calendar, Instant from, Instant to)
{
    return between(calendar, std::min(from, to), std::max(from, to));
}
