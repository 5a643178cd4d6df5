// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

/// Who said that it was solved, or closed it where nobody did, and when.
struct SolvedClaim
{
    QString who;
    Instant at;

    bool operator==(const SolvedClaim &) const = default;
};

/// How an incident stands when somebody wants it open again.
struct ReopeningOffer
{
    State state = State::New;
    std::optional<SolvedClaim> solved;
    int days = 0; ///< working days since then, by the incident's calendar
    int within = 10; ///< so many working days it may be opened again; later it is a new incident

    bool operator==(const ReopeningOffer &) const = default;
    bool isOver() const { return state == State::Solved || state == State::Closed; }
    bool isLate() const { return days > within; }
};

/// What a person says about an incident that is to be open again.
struct ReopeningWanted
{
    IncidentId incident;
    ReopenedBy by = ReopenedBy::Customer;
    ReopeningCause cause = ReopeningCause::NotFixed;
    bool falseClose = true;
    std::optional<Channel> channel; ///< by which the customer said it; nothing: not by the customer
    std::optional<ContactId> contact;
    CustomerText said; ///< the customer's words
    TeamText why;
    std::optional<EntryId> afterword = {}; ///< the entry with what they said after it was solved: their words are there, and not written again
    AfterwordAct::What understood = AfterwordAct::What::StillBroken; ///< as what a person understood those words
    bool notConfirmed = false; ///< they were asked whether it works, and this is their no
};

/// Is an incident that was opened again for that closed in false, unless somebody says otherwise?
constexpr bool countsAsFalse(ReopeningCause cause)
{
    return cause == ReopeningCause::NotFixed || cause == ReopeningCause::CameBack;
}

/// What became of it: open again, or another incident that is linked to the old one.
struct Reopened
{
    IncidentId incident; ///< that is open now
    QString number;
    bool isNew = false; ///< too late to open the old one

    bool operator==(const Reopened &) const = default;
};

/// An incident behind a number.
struct FalseClose
{
    IncidentId incident;
    QString number;
    Instant at; ///< of the reopening

    bool operator==(const FalseClose &) const = default;
};

/// How often something was closed in false: a technician, a model, a kind of fault.
struct FalseCloseCount
{
    QString what; ///< empty: nobody, no unit
    std::vector<FalseClose> behind; ///< the newest first; as many as are counted

    bool operator==(const FalseCloseCount &) const = default;
};

/// What was closed in false in a stretch of time; the most frequent first.
struct FalseCloses
{
    std::vector<FalseCloseCount> byTechnician; ///< who had said that it was solved
    std::vector<FalseCloseCount> byModel; ///< brand and model of the unit
    std::vector<FalseCloseCount> byKind; ///< the company's kind of assistance, else the word of the incident's kind

    bool operator==(const FalseCloses &) const = default;
};
