// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"

// What rules ask about an incident besides its log may become another: its customer's hours or contract, its owner's hours. What happened
// until then stays judged by what was known; what is open goes by the new from now on. Jobs of the database thread.

/// Which incidents a change touches, asked for in the transaction of the change.
using Affected = std::function<Result<std::vector<IncidentId>>()>;
/// Makes the change, in one transaction with all that follows from it for these incidents.
Result<void> changeFacts(Store &, DeskParts &, const Affected &, Instant now, const std::function<Result<void>()> &change);
/// The same for one incident whose own fields were changed and written: `before` is what rules could ask until then. The caller holds the
/// transaction.
Result<void> followFacts(Store &, const Law &, const Incident &, const CaseFacts &before, Instant now);
/// As followFacts() when a person took their change back: what it called off is owed again, as if it had never been made. Where another change
/// came in between, the fields go back from now on alone.
Result<void> unfollowFacts(Store &, const Law &, const Incident &, const CaseFacts &before, Instant now);
/// Writes a customer or technician, new or changed.
Result<void> savePerson(Store &, DeskParts &, const Customer &, Instant now);
Result<void> savePerson(Store &, DeskParts &, const Technician &, Instant now);
