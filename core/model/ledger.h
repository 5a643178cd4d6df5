// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

/// How a commitment ended, as the ledger counts it: read from what is stored, never derived again.
enum class Verdict { Kept, Late, Missed, Waived, CalledOff, Overdue };
template<>
struct Names<Verdict>
{
    using enum Verdict;
    static constexpr auto table = nameTable<Verdict>(
        {{Kept, "kept"}, {Late, "late"}, {Missed, "missed"}, {Waived, "waived"}, {CalledOff, "called_off"}, {Overdue, "overdue"}});
};

/// By what the ledger is summed.
enum class LedgerBy { Rule, Person, Customer, Week };
template<>
struct Names<LedgerBy>
{
    using enum LedgerBy;
    static constexpr auto table = nameTable<LedgerBy>({{Rule, "rule"}, {Person, "person"}, {Customer, "customer"}, {Week, "week"}});
};

/// Which commitments the ledger counts; empty fields admit all.
struct LedgerFilter
{
    // A commitment belongs to its due moment; to the one at which it was settled when there is no due.
    std::optional<Instant> from;
    std::optional<Instant> to; ///< before this
    QString rule;
    std::optional<TechnicianId> person; ///< who follows the incident
    bool unassigned = false; ///< nobody follows it
    std::optional<CustomerId> customer;
    std::optional<Verdict> verdict;

    bool operator==(const LedgerFilter &) const = default;
};

/// How many commitments ended in which way.
struct LedgerCounts
{
    qint64 kept = 0;
    qint64 late = 0;
    qint64 missed = 0;
    qint64 waived = 0;
    qint64 calledOff = 0; ///< ended before it was due: says nothing about us
    qint64 overdue = 0; ///< still open, and past its due moment

    bool operator==(const LedgerCounts &) const = default;
    qint64 &of(Verdict);
    qint64 of(Verdict verdict) const { return LedgerCounts(*this).of(verdict); }
    /// Those that say whether we keep our word.
    qint64 judged() const { return kept + late + missed; }
    LedgerCounts &operator+=(const LedgerCounts &);
};

/// One line of the ledger.
struct LedgerSum
{
    QString key; ///< rule id, technician id (empty: unassigned), customer id, or "2026-W10"
    QString name; ///< of the person or customer; else empty
    std::optional<Instant> from, to; ///< of the week
    LedgerCounts counts;

    bool operator==(const LedgerSum &) const = default;
};

/// The commitments behind a line: the filter, narrowed to it.
LedgerFilter narrowed(LedgerFilter, LedgerBy, const LedgerSum &);

/// One commitment in the ledger.
struct LedgerRow
{
    CommitmentId id;
    IncidentId incident;
    QString number;
    LocalText title;
    QString customer;
    QString person; ///< empty: unassigned
    QString rule;
    LocalText what; ///< for a promise: what was promised
    std::optional<Instant> due;
    std::optional<Instant> settledAt;
    Verdict verdict = Verdict::Kept;
    std::optional<SettlingChoice::What> choice; ///< what a person said, where the rules did not decide alone

    bool operator==(const LedgerRow &) const = default;
};
struct LedgerPage
{
    std::vector<LedgerRow> rows; ///< the newest first
    QString next;
};
