// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

namespace rules {

/// The log as it counts: by (occurredAt, seq), each superseded entry with its correction's content under its own id, and what
/// bounced marked so.
std::vector<Entry> effectiveLog(const std::vector<Entry> &log);

/// Does the entry say something to the customer in a way that counts? It needs tells and a person who was reached.
bool tells(const Entry &);
/// Was this done by a channel of that kind?
bool meets(const Entry &, ChannelNeed);
/// Is the entry of that kind?
bool isOf(const Entry &, const EventKind &);

/// Against which commitment a pattern is held.
struct MatchContext
{
    ChannelNeed need = ChannelNeed::Any;
    std::optional<Instant> due;
    QString promise; ///< key; empty: any promise
    bool toldOnly = false; ///< a contact that opens a duty can fulfil it by telling, not by being of a kind
    bool settles = false; ///< held against an open commitment: a contact counts only when it reached someone
    QString matter = {}; ///< empty: any matter
};
/// Does the event match the pattern, with everything that the pattern names, or one of its alternatives? What tells, and a contact that
/// settles, needs the commitment's channel too.
bool matches(const Pattern &, const Entry &, const MatchContext &);
bool matchesAny(const std::vector<Pattern> &, const Entry &, const MatchContext &);
/// The facts of the event that the pattern speaks of, in the order of the entry; none where the pattern does not match.
std::vector<Fact> matchedFacts(const Pattern &, const Entry &);
/// Does it match by what happened, not by what was said or is known?
bool matchesByKind(const Pattern &, const Entry &);
/// Is the rule for this incident?
bool admits(const AppliesTo &, const CaseFacts &);
/// Is what it asks for something that a customer is told?
bool isOwedToCustomer(const Rule &);
/// Are both offers of a hand-over, to two people?
bool areOffersToTwo(const Entry &, const Entry &);
/// Does the answer decline, or take back, another offer than this one?
bool answersAnotherOffer(const Entry &answer, const Entry &offer);
/// A message or call of the customer's own.
bool isFromCustomer(const Entry &);

}
