// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/casefacts.h"
#include "core/rules/rule.h"

#include <map>
#include <span>

/// The calendars of the desk by id, and which of them are the office's and the on-call one.
struct Calendars
{
    std::map<QString, WorkingCalendar> byId;
    QString office = QStringLiteral("office");
    QString oncall = QStringLiteral("oncall");

    const WorkingCalendar *find(const QString &id) const;
};

CaseFacts caseFacts(const Incident &, const Customer &, const std::optional<Technician> &owner);
/// Do rules hear the same today, whatever was before?
bool isSameToday(const CaseFacts &, const CaseFacts &);

namespace rules {

/// Rules and calendars from a moment on: an edit begins a new epoch.
struct Epoch
{
    Instant from;
    RuleSet rules;
    Calendars calendars;
};

/// Rules and calendars in force: all that a derivation needs besides the log. With a history of edits, the last epoch is what is in force,
/// each event is judged by the epoch in which it happened, and an edit moves what is open then: what is settled keeps its verdict.
struct World
{
    const RuleSet &rules;
    const Calendars &calendars;
    std::span<const Epoch> epochs = {}; ///< by their beginning, the first from long ago; empty: there was never an edit
};

/// A stretch of time in one state; the last one has no end.
struct StateStretch
{
    Instant from;
    std::optional<Instant> to;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> until; ///< the wake-up moment of a wait
    QString named = {}; ///< id of the company's own state; empty: the first of the category

    bool operator==(const StateStretch &) const = default;
};

/// What the customer said after it was solved or closed, and nobody has said yet what it is.
struct Afterword
{
    EntryId entry;
    Instant at;

    bool operator==(const Afterword &) const = default;
};

/// Everything the engine knows of one incident after some events; equal logs give equal derivations, byte for byte.
struct Derivation
{
    std::vector<Commitment> commitments; ///< in the order of opening
    std::vector<Entry> log; ///< by (occurredAt, seq), as recorded
    std::vector<StateStretch> states;
    int cycle = 1; ///< grows with each reopening
    QStringList ended; ///< rules that this cycle needs no more: their cancelling event has happened
    Instant openedAt; ///< of the first call
    std::optional<Instant> lastTold; ///< when the customer last heard from a person
    std::optional<Instant> waitingSince; ///< the customer's first message that nobody has answered; nothing: none
    std::optional<Instant> lastActivity; ///< when something happened last
    std::optional<Direction> lastDirection; ///< and which way it went
    std::vector<Afterword> afterwords; ///< the oldest first
    size_t epochs = 0; ///< of the world's edits, those that were worked in
    size_t factChanges = 0; ///< and of the changes of the incident's facts

    bool operator==(const Derivation &) const = default;
    State state() const { return states.empty() ? State::New : states.back().state; }
    QString stateName() const { return states.empty() ? QString() : states.back().named; }
    WaitingOn waitingOn() const { return states.empty() ? WaitingOn::Nobody : states.back().waitingOn; }
    std::optional<Instant> waitingUntil() const { return states.empty() ? std::nullopt : states.back().until; }
    /// Since when the customer has heard nothing: the last time a person told them something, else the first call.
    Instant silentSince() const { return lastTold.value_or(openedAt); }
};

/// What one event did to the commitments of a derivation.
struct Advanced
{
    std::vector<size_t> changed; ///< indexes of those that it opened or changed, in the order in which that happened
    bool changedThePast = false; ///< others may have gone, and stand in another order
};
/// Applies one event. One that belongs before others already seen, corrects one, or takes one back, costs a replay.
Advanced advance(Derivation &, const Entry &, const CaseFacts &, const World &);
/// Works in the edits of the world, and the changes of the facts, that are not yet: open commitments that they touch are made anew by the
/// new rules and calendars, or called off where their rule has gone. One from before the last event costs a replay.
Advanced takeEdits(Derivation &, const CaseFacts &, const World &);
/// The derivation of a whole log, given in any order.
Derivation replay(std::vector<Entry> log, const CaseFacts &, const World &);

/// What the entry would settle, open, supersede or cancel: shown before saving.
struct Preview
{
    std::vector<Commitment> settles;
    std::vector<Commitment> opens;
    std::vector<Commitment> ends; ///< superseded or cancelled
};
Preview preview(const Derivation &, const Entry &, const CaseFacts &, const World &);

/// One line of what was lived: a clock that starts, a notice, an outcome.
struct RunLine
{
    enum class What { Armed, Warn, Due, Satisfied, SatisfiedLate, SatisfiedAtOnce, Superseded, Cancelled, Waived, Moved };
    Instant at;
    What what;
    Commitment commitment; ///< as it was then
};
/// The run of a log up to a moment: what the engine armed, raised and settled, in order; by the facts of today.
std::vector<RunLine> run(std::vector<Entry> log, const CaseFacts &, const World &, std::optional<Instant> until);

/// The commitments open, earliest due first; those that never come due last.
std::vector<Commitment> openOnes(const Derivation &);
/// Who has to act next.
Ball ballOf(const Derivation &);

}
