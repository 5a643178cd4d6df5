// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/communique.h"
#include "core/model/equipment.h"

/// What is known of a customer whom a communiqué may concern.
struct Concerned
{
    struct OpenIncident
    {
        IncidentId id;
        std::optional<SiteId> site = {};
        std::optional<EquipmentId> equipment = {};
        QStringList tags = {};
        QString number = {};
    };

    QString contract; ///< the customer's
    std::vector<Site> sites;
    std::vector<Equipment> units;
    std::vector<OpenIncident> open; ///< the newest first
};

/// Why a communiqué concerns a customer: the incident of theirs that follows it, if one does.
struct Concern
{
    std::optional<IncidentId> incident;

    bool operator==(const Concern &) const = default;
};

/// Does it concern them? An incident that was chosen, bears the tag, or is about such a unit or place follows it; another one of theirs does not.
std::optional<Concern> concernOf(const Affected &, const Concerned &);
