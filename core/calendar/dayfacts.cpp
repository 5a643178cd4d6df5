// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dayfacts.h"

#include "core/calendar/hourstext.h"

namespace {

/// What remains of the windows outside of a closed time.
Windows without(const Windows &windows, const Window &closed)
{
    Windows left;
    for (const Window &window : windows) {
        if (window.from < std::min(window.to, closed.from))
            left.push_back({window.from, std::min(window.to, closed.from)});
        if (std::max(window.from, closed.to) < window.to)
            left.push_back({std::max(window.from, closed.to), window.to});
    }
    return left;
}

} // namespace

DayFacts dayFacts(const OpenHours &hours, const QDate &date)
{
    DayFacts facts;
    const Windows usual = united(hours.windowsOn(date));
    facts.open = usual;
    bool closedByDate = false;
    for (const HolidayDate *holiday : hours.holidaysOn(date)) {
        facts.open = without(facts.open, holiday->closed);
        facts.name = facts.name.isEmpty() ? holiday->name : facts.name;
        closedByDate = true;
    }
    if (const auto pause = hours.breaks.find(date); pause != hours.breaks.end()) {
        for (const Window &window : pause->second)
            facts.open = without(facts.open, window);
    }
    using enum DayFacts::Kind;
    const bool exception = hours.exceptions.contains(date);
    if (exception)
        facts.kind = facts.open.empty() ? Holiday : Other;
    else if (facts.open != usual || closedByDate)
        facts.kind = facts.open.empty() ? Holiday : Part;
    else
        facts.kind = usual.empty() ? Closed : Open;
    return facts;
}
