// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"

/// Somebody who may be calling.
struct Caller
{
    Contact contact;
    QString customer; ///< the name
    bool exact = false; ///< the whole number is theirs; else its last nine digits are
    int open = 0; ///< incidents of the customer that are not closed

    bool operator==(const Caller &) const = default;
};

/// A customer in the directory's list.
struct CustomerRow
{
    Customer customer;
    int contacts = 0;
    int sites = 0;
    int equipment = 0;
    int open = 0; ///< incidents that are not closed
    std::optional<Instant> lastCall; ///< when the newest incident began

    bool operator==(const CustomerRow &) const = default;
};

/// A part of the directory.
struct CustomerPage
{
    std::vector<CustomerRow> rows;
    QString next; ///< where the next part begins; empty: this was the last

    bool operator==(const CustomerPage &) const = default;
};

/// A unit in the list of equipment.
struct EquipmentRow
{
    Equipment unit;
    QString customer; ///< the name
    QString site; ///< the name, or the address; empty: not known
    int open = 0; ///< incidents that are not closed
    int incidents = 0; ///< all of them

    bool operator==(const EquipmentRow &) const = default;
};

/// A part of the list of equipment.
struct EquipmentPage
{
    std::vector<EquipmentRow> rows;
    QString next; ///< where the next part begins; empty: this was the last

    bool operator==(const EquipmentPage &) const = default;
};

/// An incident as a customer's page lists it.
struct CustomerIncident
{
    IncidentId id;
    QString number;
    LocalText title;
    State state = State::New;
    Instant occurredAt;
    QString owner; ///< the name; empty: nobody
    std::optional<EquipmentId> equipment;
    std::optional<SiteId> site;

    bool operator==(const CustomerIncident &) const = default;
};

/// What was promised to a customer.
struct CustomerPromise
{
    Commitment promise;
    QString number; ///< of the incident

    bool operator==(const CustomerPromise &) const = default;
};

/// Everything that is known about a customer.
struct CustomerFile
{
    Customer customer;
    std::vector<Contact> contacts;
    std::vector<Site> sites;
    std::vector<Equipment> equipment;
    std::vector<CustomerIncident> incidents; ///< the newest first, at most so many as were asked for
    int incidentCount = 0;

    bool operator==(const CustomerFile &) const = default;
};

/// Some customers by name, with all that hangs on them but their incidents.
struct CustomerFiles
{
    std::vector<CustomerFile> files;
    QString next; ///< where the next part begins; empty: this was the last
};
