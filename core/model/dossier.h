// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/fieldchange.h"
#include "core/model/incident.h"
#include "core/model/workingage.h"

/// An incident with all that hangs on it, as a page or a report needs it.
struct Dossier
{
    Incident incident;
    Customer customer;
    std::vector<Contact> contacts;
    std::optional<Site> site;
    std::optional<Equipment> equipment;
    std::optional<Technician> owner;
    std::vector<Technician> technicians;
    std::vector<Entry> entries; ///< by (occurredAt, seq); superseded ones stay, their correction names them
    std::vector<Commitment> commitments; ///< in the order in which they were opened
    std::vector<FieldChange> changes = {}; ///< of fields that people set, in order
    std::vector<std::pair<IncidentId, QString>> merged = {}; ///< what is merged into it, with its number: its entries are among these
    std::optional<WorkingAge> waited = {}; ///< how long the customer waits for an answer, by the incident's calendar

    bool operator==(const Dossier &) const = default;
};
