// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

namespace rules {

/// What one event did to one commitment.
struct Change
{
    size_t index;
    RunLine::What what;
};

/// When the next edit of the world, or change of the facts, that is not worked in began, or begins; nothing when all are.
std::optional<Instant> nextEdit(const Derivation &, const CaseFacts &, const World &);
/// When the last one that is worked in began; nothing before the first.
std::optional<Instant> lastEdit(const Derivation &, const CaseFacts &, const World &);
/// Gives an open commitment another due moment; one that lies before now, and did not, is told from now on.
void moveDue(Commitment &, std::optional<Instant> due, const Rule &, const WorkingCalendar &, Instant now);
/// Works in the edits that began until then, in order.
std::vector<Change> editsUntil(Instant, Derivation &, const CaseFacts &, const World &);
/// The world of the derivation's present epoch.
World presentWorld(const Derivation &, const World &);
/// The facts as they were known at the derivation's present.
const CaseFacts &presentFacts(const Derivation &, const CaseFacts &);

/// Works one event in behind all others, by the rules and calendars of `World`; the caller has put it into the log. The changes are in
/// the order in which they happened.
std::vector<Change> advanceInOrder(Derivation &, const Entry &, const CaseFacts &, const World &);

}
