// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"
#include "core/result.h"

#include <QJsonObject>
#include <QTime>

#include <variant>

/// What happened, as rules name it: an entry kind, or one of the turning points below.
struct EventKind
{
    enum class Point {
        CaseOpened, Closed, Reopened, Merged, PromiseMade, PromiseKept, PromiseRenegotiated, PromiseWithdrawn, TeamReview,
        CustomerMessage, ///< what the customer said or sent, the first call included
        MissedCall, ///< a call that nobody took
        HandoverOffered, HandoverAccepted, HandoverDeclined, HandoverWithdrawn,
        EscalationOpened, EscalationChased, EscalationPromised, EscalationAnswered, EscalationClosed,
        ReplacementSent, ReplacementArrived, ReplacementWorks, ReplacementFailed, FaultyBack, ReplacementEnded,
        LoanOut, LoanExtended, LoanBack, LoanWrittenOff,
        MeasureSet, MeasureMoved, MeasureDone, MeasureDropped,
        ConfirmationAsked, Confirmed, NotConfirmed,
        ComplaintReceived, ComplaintAnswered,
        FeedbackBad, ///< a low score, or words after which we may call
        FeedbackFollowed,
        NoAnswerNeeded, ///< what the customer said after it was solved was no more than thanks, or nothing of this incident
    };
    std::variant<Point, EntryKind> value;

    bool operator==(const EventKind &) const = default;
};

/// A pattern over entries: everything that it names must hold, or any of its alternatives.
struct Pattern
{
    std::vector<EventKind> kinds;
    std::vector<FactKind> facts;
    bool changed = false; ///< with facts: versions after the first only
    std::vector<Tell> told;
    bool toldAnything = false; ///< "*"
    std::optional<ChannelNeed> channel; ///< with told or kinds: only by this kind of channel
    bool afterDue = false; ///< only at or after the due moment
    std::vector<Pattern> alternatives; ///< "or"

    bool operator==(const Pattern &) const = default;
};

/// By when: exactly one way of computing the moment.
struct DueAfter
{
    Milliseconds duration{};
    bool elapsed = false; ///< real time instead of working time
    bool operator==(const DueAfter &) const = default;
};
struct DueEndOfDay
{
    int days = 0; ///< 0: the working day the event is in or before
    bool operator==(const DueEndOfDay &) const = default;
};
struct DueWorkingDays
{
    enum class At { SameTime, EndOfDay, Clock };
    int days = 1;
    At at = At::EndOfDay;
    QTime clock;
    bool operator==(const DueWorkingDays &) const = default;
};
struct DueAtField
{
    QString field; ///< "promise.due", "promise.from", "state.until", "matter.due"
    bool operator==(const DueAtField &) const = default;
};
using Due = std::variant<DueAfter, DueEndOfDay, DueWorkingDays, DueAtField>;

/// One channel for all, or one that depends on how long the incident has been open.
struct ChannelChoice
{
    std::optional<Milliseconds> ifOpenLongerThan;
    bool elapsed = true; ///< measured in real time, else in working time of the rule's calendar
    ChannelNeed then = ChannelNeed::Any; ///< the only one when there is no condition
    ChannelNeed otherwise = ChannelNeed::Any;

    bool operator==(const ChannelChoice &) const = default;
};

/// A notice before or after the due moment.
struct Step
{
    enum class When { Before, After, NextOpening };
    ReminderStep::Kind kind = ReminderStep::Kind::Warn;
    When when = When::Before;
    Milliseconds offset{};
    bool elapsed = false;

    bool operator==(const Step &) const = default;
};

/// In which states the clock of a commitment stands still: in one of these, and waiting on one of these; an empty list admits all.
struct PauseWhen
{
    std::vector<State> states;
    std::vector<WaitingOn> waitingOn;
    bool clockRuns = false; ///< silent in these states, but their time counts: late as soon as the incident leaves them

    bool operator==(const PauseWhen &) const = default;
    bool never() const { return states.empty() && waitingOn.empty(); }
};

/// Which incidents a rule is for; an empty list admits all.
struct AppliesTo
{
    std::vector<Level> priorities;
    std::vector<IncidentKind> kinds;
    QStringList customers; ///< names or ids
    QStringList contracts;
    QStringList tags;

    bool operator==(const AppliesTo &) const = default;
};

/// A rule is data: it says which event opens a commitment, what settles it, and by when.
struct Rule
{
    enum class Per {
        Case, Fact, Promise,
        Matter, ///< an escalation, a replacement, a loan, a measure ...: what an entry's act is about
    };
    enum class Repeat { None, Restart, Supersede };
    enum class Severity { Info, Normal, High };

    QString id;
    int version = 1;
    LocalText name;
    bool enabled = true;
    AppliesTo applies;
    Per per = Per::Case;
    Pattern start;
    std::vector<Pattern> until;
    std::vector<Pattern> cancel;
    PauseWhen pause;
    Due due;
    QString calendar = QStringLiteral("case");
    ChannelChoice channel;
    std::vector<Step> steps;
    Repeat repeat = Repeat::None;
    Severity severity = Severity::Normal;
    bool pierceQuiet = false;
    QString changedBy; ///< who last changed it; empty: the default set

    bool operator==(const Rule &) const = default;
};

/// The rules in force, in order; `version` names the set.
struct RuleSet
{
    std::vector<Rule> rules;

    bool operator==(const RuleSet &) const = default;
    const Rule *find(const QString &id) const;
};

/// Reads a set of schema aviso-rules/1; the error names the path ("rules[3].due.after") and what was expected.
Result<RuleSet> parseRules(const QByteArray &json);
QJsonObject toJson(const RuleSet &);
/// The rules that Aviso comes with.
const RuleSet &defaultRules();
/// More rules that Aviso comes with, to be chosen from; they are off.
const RuleSet &extraRules();
