// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/reopening.h"

#include "core/rules/matching.h"

#include <algorithm>

namespace {

bool saysSolved(const Entry &entry)
{
    const bool states = std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; });
    return states || (entry.stateChange && entry.stateChange->act == StateChange::Act::Changed && entry.stateChange->state == State::Solved);
}

}

std::optional<SolvedClaim> solvedClaim(const std::vector<Entry> &log)
{
    std::vector<Entry> inOrder = rules::effectiveLog(log);
    std::stable_sort(inOrder.begin(), inOrder.end(), happenedBefore);
    std::optional<SolvedClaim> solved, closed;
    for (const Entry &entry : inOrder) {
        const bool turns = entry.stateChange && entry.stateChange->act == StateChange::Act::Reopened;
        if (turns)
            solved.reset(), closed.reset();
        else if (saysSolved(entry))
            solved = SolvedClaim{entry.author, entry.occurredAt};
        else if (entry.stateChange && entry.stateChange->act == StateChange::Act::Closed)
            closed = SolvedClaim{entry.author, entry.occurredAt};
    }
    return solved ? solved : closed;
}

int workingDaysBetween(const WorkingCalendar &calendar, Instant from, Instant to)
{
    constexpr int most = 5'000; // twenty years: nobody asks for more
    const auto isThere = [&](int n) {
        const std::optional<Instant> day = calendar.addDays(from, n);
        return day && *day <= to;
    };
    int least = 0, beyond = most + 1;
    while (beyond - least > 1) {
        const int middle = least + (beyond - least) / 2;
        (isThere(middle) ? least : beyond) = middle;
    }
    return least;
}
