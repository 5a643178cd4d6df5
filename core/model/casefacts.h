// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

#include <QStringList>

/// What rules may ask about an incident besides its log.
struct CaseFacts
{
    IncidentId incident;
    IncidentKind kind = IncidentKind::Fault;
    Level priority = Level::Normal;
    QString customer; ///< name
    QString contract;
    QStringList tags;
    QString customerId; ///< as text: a rule names customers by name or id
    QString calendar; ///< the incident's own
    QString ownerCalendar;
    QString customerCalendar;
    /// As they were, the oldest first, each until the next was known: what happened is judged by what was known then.
    std::vector<CaseFacts> before = {};
    Instant until = {}; ///< of those before alone: what happens at that moment is judged by the next

    bool operator==(const CaseFacts &) const = default;
    /// Is there anybody to tell?
    bool hasCustomer() const { return !customer.isEmpty() || !customerId.isEmpty(); }
};

/// Facts of an incident that are not so any more, as they are kept.
struct FormerFacts
{
    int number = 0; ///< grows with each that any incident leaves behind
    CaseFacts facts;

    bool operator==(const FormerFacts &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("number", self.number), visit("incident", self.facts.incident), visit("until", self.facts.until), visit("kind", self.facts.kind),
            visit("priority", self.facts.priority), visit("customer", self.facts.customer), visit("contract", self.facts.contract),
            visit("tags", self.facts.tags), visit("customer_id", self.facts.customerId), visit("calendar", self.facts.calendar),
            visit("owner_calendar", self.facts.ownerCalendar), visit("customer_calendar", self.facts.customerCalendar);
    }
};
