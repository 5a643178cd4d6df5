// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recording.h"
#include "core/model/reopening.h"

// Opening again what was solved or closed: jobs of the database thread.

/// Within how many working days an incident may be opened again; a setting of the company.
Result<int> reopenWithin(Store &);
Result<void> saveReopenWithin(Store &, int days);
/// How the incident stands for being opened again now.
Result<ReopeningOffer> reopeningOffer(Store &, const Incident &, const Known &, Instant now);
/// Fills in who had said that it was solved, and since when, in an entry that opens it again; refuses one that opens it without saying why,
/// one that says why an incident is open again that never was over, and one that comes too long after. Nothing to do for other entries.
Result<void> completeReopening(Store &, const Incident &, const Known &, Entry &);
/// Refuses to say what words are that the customer did not say after the solution, or of which somebody has said it already.
Result<void> checkedAfterword(const rules::Derivation &, const Entry &);
/// Keeps which reopenings the incident has once the entry is written; nothing to do for an entry about none.
Result<void> keepReopenings(Store &, const std::vector<Entry> &log, const Entry &);
