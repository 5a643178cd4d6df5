// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"
#include "core/rules/nearmiss.h"

/// Why am I seeing this? Everything that a person may ask about one commitment, without words of any language.
struct Explanation
{
    Commitment commitment;
    Rule rule; ///< as it judged: with its name and who last changed it
    std::optional<Instant> ruleSince; ///< when this version of it came into force; nothing: from the beginning
    Entry openedBy;
    QString calendar; ///< id of the calendar by which the sum was made; one that does not exist has no moments
    std::vector<Stretch> skipped; ///< closed stretches between opening and due moment, by name
    std::optional<Entry> settledBy;
    std::vector<NearMiss> nearMisses;
    std::vector<Entry> acts; ///< who put it off, was on it, or handed the incident over, in order
    std::optional<Hold> hold; ///< that lasts; filled in by whoever has the clock
    std::vector<Commitment> chain; ///< for a promise with more than one date: each of them, in order
    std::vector<Reminder> notices; ///< what was raised about it, in order; filled in by whoever has the store
    std::optional<WorkingCalendar> hours = {}; ///< that calendar; nothing when it does not exist
    std::optional<CalendarSource> source = {}; ///< what promised it, when it is the incident's; filled in likewise
};

namespace rules {
/// The explanation of one commitment of the derivation; nothing when it is not there.
std::optional<Explanation> explain(const Derivation &, CommitmentId, const CaseFacts &, const World &);
}
