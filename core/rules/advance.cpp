// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/advance.h"

#include "core/rules/due.h"
#include "core/rules/settling.h"

#include <algorithm>

// What an event does to what is there: the state of the incident, and what is settled or called off.

namespace rules {

void Advance::enter(State state, WaitingOn waitingOn, std::optional<Instant> until, const QString &named)
{
    if (!m_derivation.states.empty())
        m_derivation.states.back().to = m_event.occurredAt;
    m_derivation.states.push_back({m_event.occurredAt, {}, state, waitingOn, until, named});
    if (state != State::Solved && state != State::Closed)
        m_derivation.afterwords.clear(); // from here on they are messages on an open incident
    movePaused();
}

/// What the customer says of what is over changes nothing until a person has said what it is. A machine's mail is nobody's word, and what
/// was asked for, such as whether it works, is no surprise.
void Advance::takeAfterword()
{
    std::vector<Afterword> &all = m_derivation.afterwords;
    const bool reopens = m_event.stateChange && m_event.stateChange->act == StateChange::Act::Reopened;
    if (m_event.refersTo && m_event.aftersales && std::holds_alternative<AfterwordAct>(*m_event.aftersales))
        std::erase_if(all, [&](const Afterword &one) { return one.entry == *m_event.refersTo; });
    const bool isOver = m_derivation.state() == State::Solved || m_derivation.state() == State::Closed;
    if (isOver && !reopens && !m_event.aftersales && isFromCustomer(m_event))
        all.push_back({m_event.id, m_event.occurredAt});
}

void Advance::takeState()
{
    if (m_event.kind == EntryKind::Opened || m_derivation.states.empty())
        m_derivation.openedAt = m_event.occurredAt;
    if (m_derivation.states.empty())
        enter(State::New, WaitingOn::Nobody, {});
    if (m_event.stateChange) {
        const StateChange &change = *m_event.stateChange;
        if (change.act == StateChange::Act::Reopened) {
            ++m_derivation.cycle;
            m_derivation.ended.clear();
        }
        const bool ends = change.act == StateChange::Act::Closed || change.act == StateChange::Act::Merged;
        const State state = ends ? State::Closed : change.act == StateChange::Act::Reopened ? State::Active : change.state;
        enter(state, state == State::Waiting ? change.waitingOn : WaitingOn::Nobody, state == State::Waiting ? change.until : std::nullopt, change.named);
        return;
    }
    // A message of the customer ends a wait, whatever it was for; work on a new incident makes it an active one.
    const bool theyCalled = isFromCustomer(m_event);
    const bool weWork = m_derivation.state() == State::New && m_event.kind != EntryKind::Opened && m_event.kind != EntryKind::Note;
    const bool solved = std::any_of(m_event.facts.begin(), m_event.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; });
    if (solved && m_derivation.state() != State::Closed)
        enter(State::Solved, WaitingOn::Nobody, {});
    else if ((theyCalled && m_derivation.state() == State::Waiting) || weWork)
        enter(State::Active, WaitingOn::Nobody, {});
}

/// Who spoke, and who waits for an answer. The same is said in SQL in 0013_contact.sql, for what was stored before.
void Advance::takeContact(bool isFirst)
{
    m_derivation.lastActivity = m_event.occurredAt;
    m_derivation.lastDirection = m_event.direction;
    const bool told = tells(m_event);
    if (told)
        m_derivation.lastTold = m_event.occurredAt;
    takeNoAnswer();
    if (told && !(isFirst && m_event.direction == Direction::In)) // with which they come is not answered by having been heard
        m_derivation.waitingSince.reset();
    else if (isFromCustomer(m_event) && !m_derivation.waitingSince)
        m_derivation.waitingSince = m_event.occurredAt;
}

/// Thanks wait for no answer, nor do words about something else; what was asked before them, and what was said after, still does.
void Advance::takeNoAnswer()
{
    if (!m_event.refersTo || !m_derivation.waitingSince || !isOf(m_event, EventKind{EventKind::Point::NoAnswerNeeded}))
        return;
    const auto words = std::find_if(m_derivation.log.begin(), m_derivation.log.end(), [&](const Entry &entry) { return entry.id == *m_event.refersTo; });
    if (words == m_derivation.log.end() || *m_derivation.waitingSince < words->occurredAt)
        return;
    const std::vector<Afterword> &left = m_derivation.afterwords;
    m_derivation.waitingSince = left.empty() ? std::nullopt : std::optional(left.front().at);
}

/// The due moments of open commitments whose clock stands still or goes again.
void Advance::movePaused()
{
    std::vector<Entry> log; // made when the first of them needs it
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        Commitment &commitment = m_derivation.commitments[i];
        const Rule *rule = isOpen(commitment) ? m_world.rules.find(commitment.rule) : nullptr;
        if (!rule || rule->pause.never())
            continue;
        if (log.empty())
            log = effectiveLog(m_derivation.log);
        const auto opening = std::find_if(log.begin(), log.end(), [&](const Entry &entry) { return entry.id == commitment.openedBy; });
        const auto calendar = calendarOf(*rule, m_facts, m_world.calendars);
        if (opening == log.end() || !calendar)
            continue;
        const auto due = dueMoment(*rule, *opening, *calendar, m_derivation.states);
        if (due == commitment.due)
            continue;
        moveDue(commitment, due, *rule, *calendar, m_event.occurredAt);
        note(i, RunLine::What::Moved);
    }
}

void Advance::end(size_t index, Commitment::Status status, RunLine::What what)
{
    Commitment &commitment = m_derivation.commitments[index];
    commitment.status = status;
    commitment.settledBy = m_event.id;
    commitment.settledAt = m_event.occurredAt;
    const bool keptIt = status == Commitment::Status::Kept || status == Commitment::Status::KeptLate || status == Commitment::Status::KeptAtOnce;
    const bool merged = m_event.stateChange && m_event.stateChange->act == StateChange::Act::Merged; // judged where it lives on
    commitment.missed = !keptIt && !merged && commitment.due && m_event.occurredAt > *commitment.due;
    note(index, what);
}

namespace {

QString promiseOf(const Rule &rule, const QString &subject)
{
    return rule.per == Rule::Per::Promise ? subject.section(QLatin1Char('/'), 1) : QString();
}

QString matterIn(const Rule &rule, const QString &subject)
{
    return rule.per == Rule::Per::Matter ? subject : QString();
}

}

bool Advance::cancels(const Rule &rule, const QString &subject) const
{
    // What was merged lives on elsewhere: nothing of it is owed here, whatever the rule says.
    const bool merged = m_event.stateChange && m_event.stateChange->act == StateChange::Act::Merged;
    return merged || matchesAny(rule.cancel, m_event, {ChannelNeed::Any, {}, promiseOf(rule, subject), false, false, matterIn(rule, subject)});
}

/// Did only the channel that nobody confirmed make it count?
bool Advance::isAssumed(const Rule &rule, const Commitment &commitment, const MatchContext &context) const
{
    if (!m_event.channelAssumed)
        return false;
    Entry unsaid = m_event;
    unsaid.channel.reset();
    return commitment.channel != ChannelNeed::Any || !matchesAny(rule.until, unsaid, context);
}

/// Each offer of a hand-over is answered by itself: who declines theirs says nothing of what is offered to somebody else.
bool Advance::answersAnother(const Commitment &commitment) const
{
    if (!m_event.handoverAct)
        return false;
    const auto opening = std::find_if(m_derivation.log.begin(), m_derivation.log.end(), [&](const Entry &entry) { return entry.id == commitment.openedBy; });
    return opening != m_derivation.log.end() && answersAnotherOffer(m_event, *opening);
}

void Advance::settle()
{
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        Commitment &commitment = m_derivation.commitments[i];
        const Rule *rule = isOpen(commitment) ? m_world.rules.find(commitment.rule) : nullptr;
        if (!rule || answersAnother(commitment))
            continue;
        const MatchContext context{commitment.channel, commitment.due, promiseOf(*rule, commitment.subject), false, true, matterIn(*rule, commitment.subject)};
        const auto said = commitment.choice;
        if (settles(commitment, *rule, m_event, context)) {
            const bool late = commitment.due && m_event.occurredAt > *commitment.due;
            commitment.channelAssumed = isAssumed(*rule, commitment, context);
            end(i, late ? Commitment::Status::KeptLate : Commitment::Status::Kept,
                late ? RunLine::What::SatisfiedLate : RunLine::What::Satisfied);
        } else if (cancels(*rule, commitment.subject)) {
            end(i, Commitment::Status::Cancelled, RunLine::What::Cancelled);
        } else if (commitment.choice != said) {
            note(i, RunLine::What::Moved);
        }
    }
}

}
