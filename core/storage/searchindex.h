// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/equipment.h"
#include "core/model/incident.h"
#include "core/storage/connection.h"

// The words by which things are found, kept in the transaction that writes the thing.

/// Writes the words of an incident, new or changed.
Result<void> indexIncident(Connection &, const IncidentId &);
/// Writes the words of a new entry; its incident is there.
Result<void> indexEntry(Connection &, const Entry &);
/// A new name of a customer reaches their incidents too.
Result<void> indexParty(Connection &, const Customer &);
Result<void> indexParty(Connection &, const Contact &);
Result<void> indexParty(Connection &, const Site &);
Result<void> indexParty(Connection &, const Equipment &);

/// Makes all of it anew from what is stored.
Result<void> makeSearchIndex(Connection &);

/// Are the words of the incident and of its entries those that would be made now?
Result<bool> isIndexed(Connection &, const IncidentId &);
/// The same of everything else, and is the index over the words whole?
Result<bool> isSearchWhole(Connection &);
