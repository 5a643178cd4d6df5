// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/result.h"

/// The fields of an incident that triage sets and no log derives.
struct TriageFields
{
    std::optional<TechnicianId> owner;
    Level priority = Level::Normal;
    QString priorityReason;
    QStringList tags;
    std::vector<TechnicianId> technicians = {}; ///< who goes, besides the owner

    bool operator==(const TriageFields &) const = default;
};

/// An incident as a person had it before them when they decided what to do about it.
struct TriageSeen
{
    TriageFields fields;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitingUntil;
    int seq = 0; ///< of the newest entry
    QString stateName = {}; ///< id of the company's own state

    bool operator==(const TriageSeen &) const = default;
    static TriageSeen of(const Incident &incident, int seq)
    {
        return {{incident.owner, incident.priority, incident.priorityReason, incident.tags, incident.technicians}, incident.state, incident.waitingOn, incident.waitingUntil, seq, incident.stateName};
    }
};

/// What a person does to one or many incidents at once, without opening them.
struct TriageDeed
{
    enum class What {
        Take,
        Assign,
        Unassign,
        Send, ///< somebody goes, and the owner stays
        Unsend,
        Priority,
        Tags,
        Resolve,
        Wait,
        Activate,
        Snooze,
    };

    What what = What::Take;
    std::optional<TechnicianId> to = {}; ///< Assign: to whom; Send and Unsend: who; Take: found by itself
    Level priority = Level::Normal;
    QStringList add = {}; ///< tags
    QStringList remove = {}; ///< tags
    WaitingOn waitingOn = WaitingOn::Customer;
    std::optional<Instant> until = {}; ///< Wait and Snooze
    bool pastPromise = false; ///< Snooze: also past the date that the customer was promised
    QString words = {}; ///< why (Priority, Wait, Activate), or what solved it (Resolve); for the team
    std::optional<ReopeningCause> cause = {}; ///< Activate: why it is open again, where it was solved or closed
    QString stateName = {}; ///< Resolve, Wait, Activate: id of the company's own state; empty: the first of the category
    std::optional<TriageSeen> seen = {}; ///< of one incident: what another has set since is not set otherwise unasked; nothing: it is done whatever it is now

    bool operator==(const TriageDeed &) const = default;
};

/// What an incident looks like to whoever triages it.
struct TriageView
{
    TriageFields fields;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitingUntil;
    std::optional<CommitmentId> putOff; ///< the commitment that a snooze is about
    std::optional<Instant> putOffUntil;
    QString stateName = {}; ///< id of the company's own state

    bool operator==(const TriageView &) const = default;
};

/// What takes a deed back: what each incident was before, and what it must still be for that.
struct TriageUndo
{
    struct One
    {
        IncidentId incident;
        QString number;
        EntryId entry; ///< by which the deed stands in the timeline
        TriageView before;
        TriageView after;

        bool operator==(const One &) const = default;
    };

    TriageDeed deed;
    std::vector<One> incidents;

    bool operator==(const TriageUndo &) const = default;
};

/// Another has set what a deed sets, after the person saw it.
struct TriageConflict
{
    QString by; ///< who
    Instant at; ///< and when
    TriageSeen now; ///< as it is
    QString owner; ///< the name of its owner, empty when nobody follows it

    bool operator==(const TriageConflict &) const = default;
};

/// An incident that a deed left as it was, and why.
struct BulkFailure
{
    IncidentId incident;
    QString number; ///< empty when there is no such incident
    Error error;
    std::optional<TriageConflict> conflict = {}; ///< the deed with this as what was seen is done all the same

    bool operator==(const BulkFailure &) const = default;
};

/// What came of a deed on many incidents: some may be done and others not.
struct BulkOutcome
{
    std::vector<IncidentId> done; ///< those that are now as was asked
    int already = 0; ///< of these, those that were so before
    std::vector<BulkFailure> failures;
    TriageUndo undo; ///< of what was changed

    bool operator==(const BulkOutcome &) const = default;
};
