// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

/// By what two incidents are alike.
enum class Alike { Unit, ErrorCode, Model, Words };

/// Another incident, with what tells whether it is worth opening.
struct Neighbour
{
    IncidentId id;
    QString number;
    LocalText title;
    CustomerId customerId;
    QString customer; ///< the name
    State state = State::New;
    Instant occurredAt;
    QString owner; ///< the name; empty: nobody
    std::optional<EquipmentId> equipment;
    QString model; ///< brand and model of the unit
    QString serial;
    TeamText lastWords; ///< what was said last with its customer; for the team alone, so that no text for another customer can hold it
    std::vector<Alike> alike; ///< the strongest first; empty: nothing tells
    double weight = 0; ///< how alike, in bits

    bool operator==(const Neighbour &) const = default;
};

/// The incidents beside one.
struct Neighbourhood
{
    std::vector<Neighbour> ofCustomer; ///< open ones first, the newest first
    int ofCustomerCount = 0; ///< how many there are besides
    std::vector<Neighbour> similar; ///< of anybody, and not listed above; the most alike first

    bool operator==(const Neighbourhood &) const = default;
};
