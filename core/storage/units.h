// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/result.h"

class Store;

/// Units of ours that are lent, and units that took the place of others; jobs of the database thread.
namespace units {

/// Is the unit one of ours to lend?
Result<bool> isInPool(Store &, EquipmentId);
/// Takes it into the pool, or out of it; told to the lists of the directory.
Result<void> setInPool(Store &, EquipmentId, bool inPool);
/// All of the pool, with who has them: those that are out first, what is due first.
Result<std::vector<PoolUnit>> pool(Store &);
/// The unit by its id; nothing: there is none.
Result<std::optional<Equipment>> find(Store &, EquipmentId);
/// Writes that the unit took the place of the faulty one, instead of what was written of that replacement.
Result<void> setReplaced(Store &, const ReplacedUnit &);
/// The replacement did not come to that after all.
Result<void> dropReplaced(Store &, ReplacementId);
/// What took the place of the unit; nothing: nothing did.
Result<std::optional<ReplacedUnit>> replacedBy(Store &, EquipmentId faulty);

}
