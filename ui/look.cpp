// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "core/text/statewords.h"

#include "core/desk/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString look::icon(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opened: return u"call-in"_s;
    case EntryKind::Contact: return u"call-out"_s;
    case EntryKind::Diagnosis: return u"diagnosis"_s;
    case EntryKind::Plan: return u"plan"_s;
    case EntryKind::Forecast: return u"forecast"_s;
    case EntryKind::Escalation: return u"escalation"_s;
    case EntryKind::Solution: return u"solution"_s;
    case EntryKind::Visit: return u"visits"_s;
    case EntryKind::Step: return u"step"_s;
    case EntryKind::Meeting: return u"meeting"_s;
    case EntryKind::Work: return u"work"_s;
    case EntryKind::State: return u"state"_s;
    case EntryKind::Handover: return u"handover"_s;
    case EntryKind::Promise: return u"promise"_s;
    case EntryKind::Replacement: return u"replacement"_s;
    case EntryKind::Loan: return u"loan"_s;
    case EntryKind::Feedback: return u"feedback"_s;
    case EntryKind::Review: return u"review"_s;
    case EntryKind::Note: return u"note"_s;
    case EntryKind::Mail: return u"mail"_s;
    case EntryKind::Correction: return u"correction"_s;
    }
    return {};
}

QString look::icon(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return u"call-out"_s;
    case Channel::Mail: return u"mail"_s;
    case Channel::InPerson: return u"in-person"_s;
    case Channel::Video: return u"video"_s;
    case Channel::Message: return u"message"_s;
    case Channel::Letter: return u"letter"_s;
    case Channel::Remote: return u"remote"_s;
    }
    return {};
}

QString look::icon(ChannelNeed need)
{
    return need == ChannelNeed::Live ? u"call-out"_s : need == ChannelNeed::Written ? u"mail"_s : u"message"_s;
}

QString look::icon(FactKind kind)
{
    switch (kind) {
    case FactKind::Diagnosis: return icon(EntryKind::Diagnosis);
    case FactKind::Plan: return icon(EntryKind::Plan);
    case FactKind::Forecast: return icon(EntryKind::Forecast);
    case FactKind::Escalation: return icon(EntryKind::Escalation);
    case FactKind::Solution: return icon(EntryKind::Solution);
    }
    return {};
}

QString look::icon(State state)
{
    return state == State::Waiting ? u"waiting"_s : state == State::Solved || state == State::Closed ? u"settled"_s : u"state"_s;
}

QString look::icon(const Entry &entry)
{
    const bool call = entry.channel == Channel::Phone && (entry.kind == EntryKind::Contact || entry.kind == EntryKind::Opened);
    if (call && entry.outcome && *entry.outcome != Outcome::Reached)
        return u"missed-call"_s;
    if (call)
        return entry.direction == Direction::In ? u"call-in"_s : u"call-out"_s;
    if (entry.kind == EntryKind::Contact && entry.channel)
        return icon(*entry.channel);
    return icon(entry.kind);
}

Tone look::tone(const Entry &entry)
{
    if (entry.outcome && *entry.outcome != Outcome::Reached && *entry.outcome != Outcome::Sent && *entry.outcome != Outcome::Delivered)
        return Tone::Soon;
    if (entry.kind == EntryKind::Solution)
        return Tone::Settled;
    if (entry.audience == Audience::Team)
        return Tone::Team;
    return entry.direction == Direction::In ? Tone::Info : Tone::Customer;
}

QString look::icon(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Open: return u"later"_s;
    case Commitment::Status::Kept:
    case Commitment::Status::KeptAtOnce: return u"settled"_s;
    case Commitment::Status::KeptLate: return u"clock"_s;
    case Commitment::Status::Superseded: return u"refresh"_s;
    case Commitment::Status::Cancelled:
    case Commitment::Status::Waived: return u"minus"_s;
    }
    return {};
}

QString look::icon(CommitmentAct::Act act)
{
    switch (act) {
    case CommitmentAct::Act::Acknowledged: return u"work"_s;
    case CommitmentAct::Act::Snoozed: return u"snooze"_s;
    case CommitmentAct::Act::Waived: return u"minus"_s;
    case CommitmentAct::Act::NotApplicable: return u"close"_s;
    }
    return {};
}

Tone look::tone(Commitment::Status status)
{
    switch (status) {
    case Commitment::Status::Open: return Tone::Later;
    case Commitment::Status::Kept:
    case Commitment::Status::KeptAtOnce: return Tone::Settled;
    case Commitment::Status::KeptLate: return Tone::Soon;
    case Commitment::Status::Superseded:
    case Commitment::Status::Cancelled:
    case Commitment::Status::Waived: return Tone::Muted;
    }
    return Tone::Muted;
}

Tone look::tone(State state)
{
    switch (state) {
    case State::New: return Tone::Info;
    case State::Active: return Tone::Accent;
    case State::Waiting: return Tone::Waiting;
    case State::Solved: return Tone::Settled;
    case State::Closed: return Tone::Muted;
    }
    return Tone::Muted;
}

Tone look::tone(Level level)
{
    return level == Level::Urgent ? Tone::Overdue : level == Level::High ? Tone::Soon : Tone::Muted;
}

QString look::words(State state, WaitingOn on, const Language &language, const QString &named)
{
    const bool waits = state == State::Waiting && on != WaitingOn::Nobody;
    if (waits && !named.isEmpty())
        return u"%1 (%2)"_s.arg(stateInWords(state, named, language), language.word(on));
    return waits ? QCoreApplication::translate("HeaderMenus", "Waiting for: %1").arg(language.word(on)) : stateInWords(state, named, language);
}

QString look::what(const Commitment &commitment, const RuleSet &rules, const QString &language)
{
    return owedInWords(commitment, rules, language);
}
