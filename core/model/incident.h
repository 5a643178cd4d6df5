// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/model/equipment.h"

enum class IncidentKind { Fault, Request, Warranty, Visit, Outage };
enum class Level { Low, Normal, High, Urgent };
/// Why an incident counts by its calendar.
enum class CalendarSource { Hand, Contract, Site, Team };
/// Who has to act next.
enum class Ball { Us, Customer, Supplier };

/// One problem of one customer, from the first call to the closing.
struct Incident
{
    IncidentId id;
    QString number; ///< human: year and sequence, "2026-0412"
    LocalText title; ///< for the customer to read
    IncidentKind kind = IncidentKind::Fault;
    QString assistance; ///< type of assistance in the company's own words
    CustomerId customer;
    std::vector<ContactId> contacts;
    std::optional<SiteId> site;
    std::optional<EquipmentId> equipment;
    std::optional<Channel> channel; ///< of the first call
    Instant occurredAt; ///< the first call
    Instant recordedAt;
    Level urgency = Level::Normal;
    Level impact = Level::Normal;
    Level priority = Level::Normal; ///< derived from urgency and impact; an override has its reason
    QString priorityReason;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitingUntil;
    std::optional<TechnicianId> owner; ///< the one named person who follows it until it is solved
    std::vector<TechnicianId> technicians;
    QString calendar; ///< id of the working calendar promised for it
    CalendarSource calendarSource = CalendarSource::Hand; ///< what promised it
    QStringList tags;
    CustomerText solution;
    TeamText cause;
    std::optional<IncidentId> parent;
    QString externalRef; ///< its number where it was imported from
    int version = 0; ///< grows with each entry; a lost race shows by it

    // Derived from the log in the same transaction, so that a list of 100,000 needs no log.
    std::optional<Instant> nextDue; ///< due moment of the earliest open commitment
    QString nextRule; ///< rule id of that commitment
    std::optional<Instant> silentSince; ///< when the customer last heard from a person; the first call before that
    Ball ball = Ball::Us;
    std::optional<Instant> waitingSince; ///< the customer's first message that nobody has answered; nothing: none
    std::optional<Instant> lastActivity; ///< when something happened last; nothing: not derived yet
    std::optional<Direction> lastDirection; ///< and which way it went
    QString stateName; ///< id of the company's own state; empty: the first of its category
    std::optional<Instant> afterwordSince; ///< the first thing the customer said after it was solved, and nobody has said what it is; nothing: none

    bool operator==(const Incident &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("number", self.number), visit("title", self.title), visit("kind", self.kind),
            visit("assistance", self.assistance), visit("customer", self.customer), visit("contacts", self.contacts),
            visit("site", self.site), visit("equipment", self.equipment), visit("channel", self.channel),
            visit("occurred_at", self.occurredAt), visit("recorded_at", self.recordedAt), visit("urgency", self.urgency),
            visit("impact", self.impact), visit("priority", self.priority), visit("priority_reason", self.priorityReason),
            visit("state", self.state), visit("waiting_on", self.waitingOn), visit("waiting_until", self.waitingUntil),
            visit("owner", self.owner), visit("technicians", self.technicians), visit("calendar", self.calendar),
            visit("tags", self.tags), visit("solution", self.solution), visit("cause", self.cause), visit("parent", self.parent),
            visit("external_ref", self.externalRef), visit("version", self.version), visit("next_due", self.nextDue),
            visit("next_rule", self.nextRule), visit("silent_since", self.silentSince), visit("ball", self.ball), visit("calendar_source", self.calendarSource),
            visit("waiting_since", self.waitingSince), visit("last_activity", self.lastActivity), visit("last_direction", self.lastDirection),
            visit("state_name", self.stateName), visit("afterword_since", self.afterwordSince);
    }
};

/// Priority by the usual matrix: the higher of both, one step lower when the other is low.
Level derivedPriority(Level urgency, Level impact);
