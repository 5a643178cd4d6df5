// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/model/incident.h"

// How the matters of an incident stand: what its entries say of them, in order.

/// An incident that somebody else works on too: an office, a supplier, a manufacturer.
struct Escalation
{
    EscalationId id;
    EscalatedTo to = EscalatedTo::Supplier;
    QString name;
    QString number; ///< theirs
    QString contact;
    Instant openedAt;
    std::optional<Instant> due; ///< when they are chased next, or promised an answer
    bool promised = false; ///< the moment is their promise
    int chased = 0; ///< how often
    std::optional<Instant> answeredAt;
    std::optional<Instant> closedAt;

    bool operator==(const Escalation &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("to", self.to), visit("name", self.name), visit("number", self.number), visit("contact", self.contact),
            visit("opened_at", self.openedAt), visit("due", self.due), visit("promised", self.promised), visit("chased", self.chased),
            visit("answered_at", self.answeredAt), visit("closed_at", self.closedAt);
    }
};

/// A unit that is replaced, or given back.
struct Replacement
{
    ReplacementId id;
    ReplacementKind kind = ReplacementKind::Swap;
    bool beforeReturn = true;
    std::optional<EquipmentId> faulty;
    QString faultySerial;
    std::optional<EquipmentId> unit;
    QString serial;
    QString model;
    std::vector<UnitCheck> passed; ///< what was looked at before it leaves, and is well
    Instant plannedAt;
    std::optional<Instant> sentAt;
    QString carrier;
    std::optional<Instant> due; ///< the faulty unit is expected back by then
    std::optional<Instant> arrivedAt;
    std::optional<Instant> worksAt;
    std::optional<Instant> failedAt; ///< the last one sent turned out wrong; another one may be sent
    std::optional<ReplacementFault> fault;
    int failures = 0; ///< units that were sent and were no solution
    std::optional<Instant> backAt; ///< the faulty one
    qint64 cents = 0; ///< refunded or credited
    std::optional<Instant> endedAt; ///< refunded, credited or called off

    bool operator==(const Replacement &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("kind", self.kind), visit("before_return", self.beforeReturn), visit("faulty", self.faulty),
            visit("faulty_serial", self.faultySerial), visit("unit", self.unit), visit("serial", self.serial), visit("model", self.model),
            visit("passed", self.passed), visit("planned_at", self.plannedAt), visit("sent_at", self.sentAt), visit("carrier", self.carrier),
            visit("due", self.due), visit("arrived_at", self.arrivedAt), visit("works_at", self.worksAt), visit("failed_at", self.failedAt),
            visit("fault", self.fault), visit("failures", self.failures), visit("back_at", self.backAt), visit("cents", self.cents), visit("ended_at", self.endedAt);
    }
};

/// A unit of ours that the customer has until theirs works.
struct Loan
{
    LoanId id;
    std::optional<EquipmentId> unit;
    QString unitWords;
    Instant outAt;
    std::optional<Instant> due;
    QString conditionOut;
    QString accessories;
    std::optional<Instant> backAt;
    QString conditionBack;
    bool writtenOff = false;

    bool operator==(const Loan &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("unit", self.unit), visit("unit_words", self.unitWords), visit("out_at", self.outAt), visit("due", self.due),
            visit("condition_out", self.conditionOut), visit("accessories", self.accessories), visit("back_at", self.backAt),
            visit("condition_back", self.conditionBack), visit("written_off", self.writtenOff);
    }
};

/// An opinion that was asked for, or came by itself.
struct Opinion
{
    FeedbackId id;
    FeedbackFrom from = FeedbackFrom::Customer;
    std::optional<Instant> askedAt;
    std::optional<Instant> answeredAt;
    int score = 0; ///< 0: none
    bool mayCall = false;
    bool refused = false;
    std::optional<EntryId> entry; ///< that has their words
    QString enteredBy;
    std::optional<Instant> followedAt;

    bool operator==(const Opinion &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("from", self.from), visit("asked_at", self.askedAt), visit("answered_at", self.answeredAt), visit("score", self.score),
            visit("may_call", self.mayCall), visit("refused", self.refused), visit("entry", self.entry), visit("entered_by", self.enteredBy), visit("followed_at", self.followedAt);
    }
};

/// Something that a review asks to be done.
struct Measure
{
    MeasureId id;
    QString what;
    std::optional<TechnicianId> owner;
    QString ownerName;
    Instant setAt;
    std::optional<Instant> due;
    std::optional<Instant> endedAt;
    bool dropped = false;

    bool operator==(const Measure &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("what", self.what), visit("owner", self.owner), visit("owner_name", self.ownerName), visit("set_at", self.setAt),
            visit("due", self.due), visit("ended_at", self.endedAt), visit("dropped", self.dropped);
    }
};

/// The customer turned to somebody else of the house.
struct Complaint
{
    ComplaintId id;
    QString reached;
    Instant at;
    std::optional<Instant> answeredAt;

    bool operator==(const Complaint &) const = default;
    static void describe(auto &self, auto &&visit) { visit("id", self.id), visit("reached", self.reached), visit("at", self.at), visit("answered_at", self.answeredAt); }
};

/// All matters of an incident, each kind in the order of its beginning.
struct Matters
{
    std::vector<Escalation> escalations;
    std::vector<Replacement> replacements;
    std::vector<Loan> loans;
    std::vector<Opinion> opinions;
    std::vector<Measure> measures;
    std::vector<Complaint> complaints;

    bool operator==(const Matters &) const = default;
};

inline bool isOpen(const Escalation &one) { return !one.closedAt; }
/// Is there still something to come: a unit on its way, its proof, or the faulty one?
bool isOpen(const Replacement &);
inline bool isOpen(const Loan &one) { return !one.backAt && !one.writtenOff; }
inline bool isOpen(const Measure &one) { return !one.endedAt; }
inline bool isOpen(const Complaint &one) { return !one.answeredAt; }
/// Does it wait for an answer, or a low score for a word?
bool isOpen(const Opinion &);

/// A score up to this one asks for a word with whoever gave it.
constexpr int lowScore = 2;

/// A matter with what a list shows of its incident; `standing` is the record of its kind as JSON.
struct MatterRow
{
    QString id; ///< "loan/1f0c..."
    QString kind; ///< "loan", as in AftersalesAct
    IncidentId incident;
    QString number; ///< of the incident
    LocalText title;
    QString customer; ///< the name
    bool open = true;
    std::optional<Instant> due;
    std::optional<EquipmentId> unit; ///< ours that is lent, or the one that is replaced
    QString standing;

    bool operator==(const MatterRow &) const = default;
};
