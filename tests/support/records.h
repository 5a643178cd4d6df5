// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/anyvalue.h"

#include "core/storage/store.h"

#include <QTimeZone>

// Records that refer to each other, as the database asks for.

/// A customer, saved.
inline Customer someCustomer(Store &store, AnyValue &any)
{
    const Customer customer = any.make<Customer>();
    return store.save(customer) ? customer : Customer{};
}

/// An incident of the customer with random content, not saved and not numbered.
inline Incident someIncident(AnyValue &any, CustomerId customer)
{
    Incident incident = any.make<Incident>();
    incident.number.clear();
    incident.customer = customer;
    incident.occurredAt.ms = 1790000000000 + any.below(1000000); // September 2026
    incident.site.reset();
    incident.equipment.reset();
    incident.owner.reset();
    incident.parent.reset();
    incident.externalRef = incident.id.toString();
    incident.version = 1;
    return incident;
}

/// An incident of a new customer, saved.
inline Result<Incident> savedIncident(Store &store, AnyValue &any)
{
    Incident incident = someIncident(any, someCustomer(store, any).id);
    return store.insertIncident(incident, QTimeZone("Europe/Madrid")).map([&] { return incident; });
}

inline Entry someEntry(AnyValue &any, IncidentId incident)
{
    Entry entry = any.make<Entry>();
    entry.incident = incident;
    return entry;
}

inline Commitment someCommitment(AnyValue &any, IncidentId incident)
{
    Commitment commitment = any.make<Commitment>();
    commitment.incident = incident;
    std::sort(commitment.steps.begin(), commitment.steps.end(), [](const ReminderStep &a, const ReminderStep &b) { return a.at < b.at; });
    return commitment;
}
