// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

/// What can be found.
enum class SearchKind { Incident, Customer, Contact, Site, Equipment, Entry };

/// A question to everything that is stored.
struct SearchRequest
{
    QString text; ///< as typed: words, "phrases"; the last word may go on
    std::vector<SearchKind> kinds; ///< empty: all
    int limit = 20; ///< of incidents, of entries, and of all others together
};

/// One thing that was found, with the texts in which it was.
struct SearchMatch
{
    SearchKind kind = SearchKind::Incident;
    QString id; ///< of the record of that kind
    std::optional<IncidentId> incident; ///< that it is, or to which the entry belongs
    CustomerId customerId; ///< whose it is
    QString customer; ///< and their name
    QString number; ///< of the incident
    LocalText title; ///< of the incident, or the name of what was found
    LocalText text; ///< an entry's words, or what else is known: role and phones, address, make and model
    Instant at; ///< when it began, or happened

    bool operator==(const SearchMatch &) const = default;
};
