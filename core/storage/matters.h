// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"
#include "core/result.h"

class Store;

/// How matters stand, kept so that lists need no log; jobs of the database thread. What an incident's log says is the truth.
namespace matters {

/// Writes how the matters of the incident stand in place of what was kept of them. One that is kept with another incident stays there.
Result<void> replace(Store &, IncidentId, const Matters &, Instant now);
/// Those of a kind, open ones alone or all, what is due first; those without a day last.
Result<std::vector<MatterRow>> list(Store &, const QString &kind, bool openOnly, int most);
/// The open loan of a unit; nothing: it is here.
Result<std::optional<MatterRow>> openLoanOf(Store &, EquipmentId);
/// What is kept of an incident, by id.
Result<std::vector<MatterRow>> ofIncident(Store &, IncidentId);

}
