// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/result.h"

/// What a person does to one or many incidents at once, without opening them.
struct TriageDeed
{
    enum class What { Take, Assign, Unassign, Priority, Tags, Resolve, Wait, Activate, Snooze };

    What what = What::Take;
    std::optional<TechnicianId> to = {}; ///< Assign: to whom; Take: found by itself
    Level priority = Level::Normal;
    QStringList add = {}; ///< tags
    QStringList remove = {}; ///< tags
    WaitingOn waitingOn = WaitingOn::Customer;
    std::optional<Instant> until = {}; ///< Wait and Snooze
    bool pastPromise = false; ///< Snooze: also past the date that the customer was promised
    QString words = {}; ///< why (Priority, Wait, Activate), or what solved it (Resolve); for the team

    bool operator==(const TriageDeed &) const = default;
};

/// The fields of an incident that triage sets and no log derives.
struct TriageFields
{
    std::optional<TechnicianId> owner;
    Level priority = Level::Normal;
    QString priorityReason;
    QStringList tags;

    bool operator==(const TriageFields &) const = default;
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

/// An incident that a deed left as it was, and why.
struct BulkFailure
{
    IncidentId incident;
    QString number; ///< empty when there is no such incident
    Error error;

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
