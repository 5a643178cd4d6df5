// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"

/// Which incidents a list shows; empty fields admit all.
struct QueueFilter
{
    bool open = true; ///< leave out the closed ones
    std::optional<TechnicianId> owner;
    bool unassigned = false;
    std::optional<WaitingOn> waitingOn;
    QString text; ///< part of number, title or customer, case and accents aside

    bool operator==(const QueueFilter &) const = default;
};

/// One incident in a list, by what is owed next.
struct QueueRow
{
    IncidentId id;
    QString number;
    LocalText title;
    CustomerId customerId;
    QString customer;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitingUntil;
    Level priority = Level::Normal;
    QString owner; ///< name, empty when nobody follows it
    Ball ball = Ball::Us;
    std::optional<Instant> nextDue;
    QString nextRule;
    std::optional<Instant> silentSince;
    Instant occurredAt;

    bool operator==(const QueueRow &) const = default;
};

/// Rows of one screen or so, sorted by (next due, number); `next` continues behind the last one, empty at the end.
struct QueuePage
{
    std::vector<QueueRow> rows;
    QString next;
};

/// One open commitment with what a person needs to act on it.
struct AgendaRow
{
    Commitment commitment;
    QString number;
    LocalText title;
    QString customer;
    QString owner;
    QString contact; ///< name of the first contact
    QString phone; ///< and a number to ring

    bool operator==(const AgendaRow &) const = default;
};
struct AgendaPage
{
    std::vector<AgendaRow> rows; ///< by (due, id); those that never come due last
    QString next;
};

/// A step of an open commitment whose moment lies ahead: what the scheduler's heap holds.
struct UpcomingStep
{
    CommitmentId commitment;
    IncidentId incident;
    int step = 0;
    ReminderStep::Kind kind = ReminderStep::Kind::Due;
    Instant at;

    bool operator==(const UpcomingStep &) const = default;
};

/// Something that verify found: where, and in words what does not hold.
struct Finding
{
    IncidentId incident;
    QString number;
    int seq = 0; ///< of the entry; 0: the incident or its commitments
    QString what;

    bool operator==(const Finding &) const = default;
};
