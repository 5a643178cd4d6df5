// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/model/entry.h"
#include "core/result.h"

class Store;

// The two meanings of an incident's log. Nothing else reads whole logs, so that each reader has chosen one of them.

/// What the incident has lived: its own entries and those of what is merged into it, each naming the incident on which it was written. For
/// all that judges, shows or reports.
Result<std::vector<Entry>> incidentLog(Store &, IncidentId);
/// Its own entries alone, in the order in which they are stored. For the chain, for what changes rows, and for what was written last on it.
Result<std::vector<Entry>> ownEntriesAsStored(Store &, IncidentId);
