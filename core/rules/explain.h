// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

/// A contact that might have settled a commitment and did not, and why.
struct NearMiss
{
    enum class Why { WrongChannel, NotTold, NoAnswer, LeftMessage, WrongNumber, Bounced, Automatic, Internal, ToSomeoneElse, BeforeDue };
    EntryId entry;
    Instant at;
    std::vector<Why> why;

    bool operator==(const NearMiss &) const = default;
};

/// Why am I seeing this? Everything that a person may ask about one commitment, without words of any language.
struct Explanation
{
    Commitment commitment;
    Rule rule; ///< with its name and who last changed it
    Entry openedBy;
    QString calendar; ///< id of the calendar by which the sum was made; one that does not exist has no moments
    std::vector<Stretch> skipped; ///< closed stretches between opening and due moment, by name
    std::optional<Entry> settledBy;
    std::vector<NearMiss> nearMisses;
    std::vector<Entry> acts; ///< who put it off, or was on it, in order
    std::vector<Reminder> notices; ///< what was raised about it, in order; filled in by whoever has the store
    std::optional<WorkingCalendar> hours = {}; ///< that calendar; nothing when it does not exist
    std::optional<CalendarSource> source = {}; ///< what promised it, when it is the incident's; filled in likewise
};

namespace rules {
/// The explanation of one commitment of the derivation; nothing when it is not there.
std::optional<Explanation> explain(const Derivation &, CommitmentId, const CaseFacts &, const World &);
}
