// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visit.h"
#include "core/result.h"

#include <map>

class Store;

/// Visits as they are kept; jobs of the database thread. What is written is told to other desks with its transaction.
namespace visits {

Result<void> insert(Store &, const Visit &);
/// Writes all of it as the next version; Conflict when the stored one is not `visit.version`.
Result<void> update(Store &, Visit &visit);
/// NotFound when there is none.
Result<Visit> read(Store &, VisitId);
/// Those that are meant to be within [from, to), by their beginning; without those that were cancelled.
Result<std::vector<VisitRow>> between(Store &, Instant from, Instant to);
/// All of an incident, the first one first.
Result<std::vector<VisitRow>> ofIncident(Store &, IncidentId);
Result<std::optional<VisitRow>> row(Store &, VisitId);
/// Those ahead that are meant to begin before `end`, and any ahead whose customer expects them at another time.
Result<std::vector<Visit>> unfinished(Store &, Instant end);
/// Incidents that wait for a visit, or need another one, and have none ahead; what is owed first comes first.
Result<std::vector<VisitNeed>> needed(Store &, int most);
/// Who was at this unit before, and how often.
Result<std::map<TechnicianId, int>> visitsTo(Store &, EquipmentId);
/// How many open incidents each one follows.
Result<std::map<TechnicianId, int>> openIncidents(Store &);

}
