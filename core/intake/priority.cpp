// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/priority.h"

Level levelOf(Impact impact)
{
    switch (impact) {
    case Impact::Stopped: return Level::High;
    case Impact::Degraded: return Level::Normal;
    case Impact::Question: return Level::Low;
    }
    return Level::Normal;
}

SuggestedPriority suggestedPriority(Level urgency, Impact impact, bool contract, const Danger &danger)
{
    using enum PriorityReason;
    if (danger.any())
        return {danger.forced, {Danger}};
    SuggestedPriority suggested{derivedPriority(urgency, levelOf(impact)), {}};
    suggested.reasons.push_back(impact == Impact::Stopped ? Stopped : impact == Impact::Degraded ? Degraded : Question);
    if (urgency >= Level::High)
        suggested.reasons.push_back(Urgent);
    if (urgency == Level::Low)
        suggested.reasons.push_back(CanWait);
    // A contract buys a place in front of those without, never in front of danger; and no question becomes a fault by it.
    if (contract && impact != Impact::Question && suggested.priority < Level::High) {
        suggested.priority = suggested.priority == Level::Low ? Level::Normal : Level::High;
        suggested.reasons.push_back(Contract);
    }
    return suggested;
}
