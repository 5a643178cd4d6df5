// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

/// What an incident needs before it is closed. Solved is our claim, closed is confirmed.
enum class ClosingNeed {
    SolutionTold, ///< the customer knows the solution, by the channel that it asks for
    Confirmed, ///< and says that it works
    LoansBack, ///< no unit of ours is left with them
    ReplacementsEnded, ///< no unit is on its way, unproven or expected back
    EscalationsClosed, ///< nobody outside works on it
};

/// One need, whether it is met, and by what it is not.
struct ClosingCondition
{
    ClosingNeed need = ClosingNeed::SolutionTold;
    bool met = false;
    QStringList missing = {}; ///< the units, or the names, that it lacks

    bool operator==(const ClosingCondition &) const = default;
};

/// How the incident stands, in the order of the needs; `next`: the entry that is to close it, which may meet some itself.
std::vector<ClosingCondition> closingConditions(const rules::Derivation &, const CaseFacts &, const rules::World &, const std::optional<Entry> &next = {});
/// May a person's reason stand in its place? What belongs to us or to others may not be forgotten by a word.
bool maySayWhyNot(ClosingNeed);

template<>
struct Names<ClosingNeed>
{
    using enum ClosingNeed;
    static constexpr auto table = nameTable<ClosingNeed>({{SolutionTold, "solution_told"}, {Confirmed, "confirmed"}, {LoansBack, "loans_back"},
                                                          {ReplacementsEnded, "replacements_ended"}, {EscalationsClosed, "escalations_closed"}});
};
