// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dispatch.h"
#include "core/model/incident.h"
#include "core/result.h"

class Store;
struct Dialect;

// What dispatch asks of the database: functions of its thread.

/// The id of the technician who owes the commitment `c`, in SQL: to whom the hand-over is offered by which its entry `o` opened it, else the
/// owner of its incident `i`.
QString owedBy(const Dialect &);

/// A visit that was made to a customer.
struct VisitMade
{
    QString author; ///< who wrote it down
    std::vector<TechnicianId> sent; ///< to that incident, its owner included
    std::optional<EquipmentId> unit;
};

/// A stretch in which whoever follows an incident is expected at a customer's.
struct Expected
{
    std::vector<TechnicianId> who;
    Engaged when;
};

/// How many open incidents each owns, or is sent to.
Result<std::map<TechnicianId, int>> openIncidentsByTechnician(Store &);
/// The visits made to a customer; what was corrected counts as corrected.
Result<std::vector<VisitMade>> visitsMadeTo(Store &, CustomerId);
/// Promised windows of open incidents that end after `from`, other than that incident's, in order.
Result<std::vector<Expected>> windowsPromised(Store &, Instant from, IncidentId besides);
/// Open incidents in which a hand-over was ever offered to this technician; whether it still stands is for their logs to say.
Result<std::vector<IncidentId>> incidentsOffered(Store &, TechnicianId);
/// Open incidents that this technician owns.
Result<std::vector<IncidentId>> openIncidentsOf(Store &, TechnicianId);
/// Who does not work here any more, and since when.
Result<std::map<TechnicianId, Instant>> retirements(Store &);
Result<void> addRetirement(Store &, TechnicianId, Instant at, const QString &author);
Result<void> dropRetirement(Store &, TechnicianId);
/// Takes away what a person of this name asked of their notices; days off among it.
Result<void> dropHabits(Store &, const QString &name);
