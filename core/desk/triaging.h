// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"
#include "core/model/triage.h"

// What one deed of triage does to one incident: jobs of the database thread, each one transaction.

/// What came of it.
struct Triaged
{
    bool changed = false; ///< false: the incident was so already
    TriageUndo::One one;
    std::vector<UpcomingStep> ahead;
    std::optional<TriageConflict> conflict = {}; ///< why it was refused
};

/// The deed as it is done: whom it names exists, and it says what it must.
Result<TriageDeed> readyDeed(Store &, const DeskParts &, TriageDeed);
/// Does it; `one.number` is filled in even when it is refused.
Result<void> doTriage(Store &, DeskParts &, IncidentId, const TriageDeed &, Instant now, Triaged &);
/// Takes it back; Conflict when what it set was changed meanwhile.
Result<void> undoTriage(Store &, DeskParts &, const TriageDeed &, const TriageUndo::One &, Instant now, Triaged &);
