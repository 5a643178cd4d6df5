// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workingages.h"

namespace {

constexpr Milliseconds ahead = std::chrono::hours(24 * 14); ///< hours that do not change for so long count as open for good

}

std::optional<WorkingAge> workingAge(const WorkingCalendar &calendar, Instant since, Instant now)
{
    if (calendar.neverOpens())
        return {};
    const Milliseconds age = calendar.elapsed(since, now);
    const std::optional<Instant> open = calendar.nextOpen(now);
    if (!open)
        return {};
    const Instant countsFrom = *open - age;
    const std::vector<Stretch> closed = calendar.skipped(*open, *open + ahead);
    // While it is open the age itself tells where the stretch is counted from: at each moment of the stretch it is the same.
    WorkingAge answer{countsFrom, *open > now ? *open : countsFrom, {}};
    if (!closed.empty())
        answer.openUntil = closed.front().from;
    return answer;
}
