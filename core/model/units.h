// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/equipment.h"
#include "core/model/matters.h"

/// A unit of ours that is lent, and who has it now.
struct PoolUnit
{
    Equipment unit;
    std::optional<MatterRow> loan; ///< nothing: it is here
};

/// Which unit took the place of which.
struct ReplacedUnit
{
    EquipmentId faulty;
    EquipmentId unit;
    ReplacementId replacement;
    IncidentId incident;
    Instant at;

    bool operator==(const ReplacedUnit &) const = default;
};

/// What is known of a unit beside its record: is it ours to lend, who has it, and what took its place.
struct UnitStanding
{
    bool inPool = false;
    std::optional<MatterRow> loan;
    std::optional<Equipment> replacedBy;
};

/// "Calora CX-24, SN 8841": how people call a unit.
QString nameOfUnit(const Equipment &);

/// May the customer read it: what left for them and came back, money, and whether it works; not what the team looked at or gave up.
bool isForCustomer(const AftersalesAct &);
