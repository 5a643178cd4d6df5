// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/derivation.h"

// What is merged into an incident is owed there from then on. The log of the one that is kept holds the entries of both, each naming the
// incident on which it was written; an entry of its own refers to the one with which the other log ended, and there goes on with it. What
// was owed on the other until then is derived from its own entries as they were lived, by the facts of the incident that is kept; what is
// settled stays where it was settled.

namespace rules {

/// The entries that are the incident's own, where the log holds those of others too.
std::vector<Entry> ownOf(std::vector<Entry> effective, const CaseFacts &);
/// Takes over what is owed on the incident that the event brings in; nothing where it brings in none. Of a duty that both have, the earlier
/// date holds; one that the customer was told of on either is settled.
std::vector<Change> takeOver(Derivation &, const Entry &event, const CaseFacts &, const World &);

}
