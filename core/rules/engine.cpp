// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "core/rules/derivation.h"
#include "core/rules/due.h"
#include "core/rules/matching.h"
#include "core/rules/settling.h"

#include <algorithm>
#include <limits>

const WorkingCalendar *Calendars::find(const QString &id) const
{
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : &found->second;
}

CaseFacts caseFacts(const Incident &incident, const Customer &customer, const std::optional<Technician> &owner)
{
    return {incident.id, incident.kind, incident.priority, customer.name, customer.contract, incident.tags,
            customer.id.isNull() ? QString() : customer.id.toString(), incident.calendar, owner ? owner->calendar : QString(), customer.calendar};
}

namespace rules {
namespace {

bool isOpen(const Commitment &commitment)
{
    return commitment.status == Commitment::Status::Open;
}

}

bool admits(const AppliesTo &applies, const CaseFacts &facts)
{
    const auto among = [](const auto &values, const auto &value) {
        return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
    };
    const bool tagged = applies.tags.isEmpty()
        || std::any_of(applies.tags.begin(), applies.tags.end(), [&](const QString &tag) { return facts.tags.contains(tag); });
    const bool theirs = applies.customers.isEmpty() || applies.customers.contains(facts.customer, Qt::CaseInsensitive)
        || (!facts.customerId.isEmpty() && applies.customers.contains(facts.customerId, Qt::CaseInsensitive));
    return among(applies.priorities, facts.priority) && among(applies.kinds, facts.kind) && theirs && among(applies.contracts, facts.contract)
        && tagged;
}

namespace {

/// One event worked into a derivation.
class Advance
{
public:
    Advance(Derivation &derivation, const Entry &event, const CaseFacts &facts, const World &world)
        : m_derivation(derivation), m_event(event), m_facts(facts), m_world(world) {}

    std::vector<Change> changes()
    {
        takeState();
        settle();
        takeAct();
        endHolds();
        for (const Rule &rule : m_world.rules.rules) {
            if (rule.enabled && admits(rule.applies, m_facts))
                open(rule);
        }
        rememberEnded();
        if (tells(m_event))
            m_derivation.lastTold = m_event.occurredAt;
        return std::move(m_changes);
    }

private:
    void takeState();
    void enter(State, WaitingOn, std::optional<Instant> until);
    void movePaused();
    void settle();
    void takeAct();
    void endHolds();
    void rememberEnded();
    bool cancels(const Rule &, const QString &promise) const;
    void open(const Rule &);
    bool isOwedAlready(const Rule &, const QString &subject) const;
    std::optional<QString> settledSubject(const Rule &) const;
    bool isAssumed(const Rule &, const Commitment &, const MatchContext &) const;
    void openFor(const Rule &, const QString &subject, const std::vector<Fact> &);
    void supersede(const Rule &, const QString &subject, const std::vector<Fact> &);
    QString subjectOf(const Rule &, const std::vector<Fact> &) const;
    LocalText promisedBy(const PromiseAct &) const;
    void note(size_t index, RunLine::What what) { m_changes.push_back({index, what}); }
    void end(size_t index, Commitment::Status, RunLine::What);

    Derivation &m_derivation;
    const Entry &m_event;
    const CaseFacts &m_facts;
    const World &m_world;
    std::vector<Change> m_changes;
};

void Advance::enter(State state, WaitingOn waitingOn, std::optional<Instant> until)
{
    if (!m_derivation.states.empty())
        m_derivation.states.back().to = m_event.occurredAt;
    m_derivation.states.push_back({m_event.occurredAt, {}, state, waitingOn, until});
    movePaused();
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
        enter(state, state == State::Waiting ? change.waitingOn : WaitingOn::Nobody, state == State::Waiting ? change.until : std::nullopt);
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
        const auto due = dueMoment(*rule, *opening, *calendar, pausesOf(rule->pause, m_derivation.states));
        if (due == commitment.due)
            continue;
        commitment.due = due;
        commitment.steps = reminderSteps(*rule, commitment.since, due, *calendar);
        if (commitment.hold)
            addStep(commitment.steps, {ReminderStep::Kind::Again, commitment.hold->until});
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
    commitment.missed = !keptIt && commitment.due && m_event.occurredAt > *commitment.due;
    note(index, what);
}

bool Advance::cancels(const Rule &rule, const QString &promise) const
{
    // What was merged lives on elsewhere: nothing of it is owed here, whatever the rule says.
    const bool merged = m_event.stateChange && m_event.stateChange->act == StateChange::Act::Merged;
    return merged || matchesAny(rule.cancel, m_event, {ChannelNeed::Any, {}, promise, false, false});
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

void Advance::settle()
{
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        Commitment &commitment = m_derivation.commitments[i];
        const Rule *rule = isOpen(commitment) ? m_world.rules.find(commitment.rule) : nullptr;
        if (!rule)
            continue;
        const QString promise = rule->per == Rule::Per::Promise ? commitment.subject.section(QLatin1Char('/'), 1) : QString();
        const MatchContext context{commitment.channel, commitment.due, promise, false, true};
        const auto said = commitment.choice;
        if (settles(commitment, *rule, m_event, context)) {
            const bool late = commitment.due && m_event.occurredAt > *commitment.due;
            commitment.channelAssumed = isAssumed(*rule, commitment, context);
            end(i, late ? Commitment::Status::KeptLate : Commitment::Status::Kept,
                late ? RunLine::What::SatisfiedLate : RunLine::What::Satisfied);
        } else if (cancels(*rule, promise)) {
            end(i, Commitment::Status::Cancelled, RunLine::What::Cancelled);
        } else if (commitment.choice != said) {
            note(i, RunLine::What::Moved);
        }
    }
}

/// What a person does about one commitment: it hides for a while, or is owed no more.
void Advance::takeAct()
{
    if (!m_event.commitmentAct)
        return;
    const CommitmentAct &act = *m_event.commitmentAct;
    const auto of = [&](const Commitment &one) { return one.id == act.commitment && isOpen(one); };
    const auto found = std::find_if(m_derivation.commitments.begin(), m_derivation.commitments.end(), of);
    if (found == m_derivation.commitments.end())
        return;
    const auto index = static_cast<size_t>(found - m_derivation.commitments.begin());
    if (act.act == CommitmentAct::Act::Waived || act.act == CommitmentAct::Act::NotApplicable)
        return end(index, Commitment::Status::Waived, RunLine::What::Waived);
    if (!act.until || *act.until <= m_event.occurredAt)
        return;
    // What is put off comes back once at the end, whatever would have been shown meanwhile.
    found->hold = Hold{act.act, m_event.occurredAt, *act.until, m_event.author};
    addStep(found->steps, {ReminderStep::Kind::Again, *act.until});
    note(index, RunLine::What::Moved);
}

/// A message of the customer, a new fact or another owner: what was put off is to be looked at again.
void Advance::endHolds()
{
    if (!isFromCustomer(m_event) && m_event.facts.empty() && m_event.kind != EntryKind::Handover)
        return;
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        Commitment &commitment = m_derivation.commitments[i];
        if (!isOpen(commitment) || !commitment.hold || m_event.occurredAt >= commitment.hold->until)
            continue;
        std::erase(commitment.steps, ReminderStep{ReminderStep::Kind::Again, commitment.hold->until});
        addStep(commitment.steps, {ReminderStep::Kind::Again, m_event.occurredAt});
        commitment.hold.reset();
        note(i, RunLine::What::Moved);
    }
}

/// A duty about the whole case that was called off stays off until a reopening; those about facts and promises only after the closing.
void Advance::rememberEnded()
{
    const std::optional<StateChange> &change = m_event.stateChange;
    if (change && change->act == StateChange::Act::Reopened)
        return; // it revives the duties, those that it calls off included
    const bool closing = change && (change->act == StateChange::Act::Closed || change->act == StateChange::Act::Merged);
    for (const Rule &rule : m_world.rules.rules) {
        // Only what was owed once, or would be now, can have come to its end.
        const bool begun = closing || matches(rule.start, m_event, {})
            || std::any_of(m_derivation.commitments.begin(), m_derivation.commitments.end(), [&](const Commitment &one) { return one.rule == rule.id; });
        if ((rule.per == Rule::Per::Case || closing) && begun && cancels(rule, {}) && !m_derivation.ended.contains(rule.id))
            m_derivation.ended.append(rule.id);
    }
}

QString Advance::subjectOf(const Rule &rule, const std::vector<Fact> &facts) const
{
    if (rule.per == Rule::Per::Promise)
        return QStringLiteral("promise/") + (m_event.promise ? m_event.promise->key : QString());
    if (rule.per == Rule::Per::Case)
        return m_derivation.cycle == 1 ? QStringLiteral("case") : QStringLiteral("case/%1").arg(m_derivation.cycle);
    QStringList parts;
    for (const Fact &fact : facts)
        parts += QStringLiteral("%1/%2").arg(nameOf(fact.kind)).arg(fact.version);
    return parts.join(QLatin1Char('+'));
}

void Advance::open(const Rule &rule)
{
    if (m_derivation.ended.contains(rule.id) || cancels(rule, {}))
        return;
    if (!matches(rule.start, m_event, {})) {
        // A cadence: the contact that settled one opens the next.
        if (const std::optional<QString> subject = settledSubject(rule))
            openFor(rule, *subject, {});
        return;
    }
    std::vector<Fact> facts = matchedFacts(rule.start, m_event);
    if (facts.empty() && rule.per == Rule::Per::Fact)
        facts = m_event.facts; // begun by telling them
    if (facts.empty() && rule.per == Rule::Per::Fact)
        return;
    const QString subject = subjectOf(rule, facts);
    if (!isOwedAlready(rule, subject))
        openFor(rule, subject, facts);
}

/// The subject of the rule's commitment that this event has just settled, where the next one follows.
std::optional<QString> Advance::settledSubject(const Rule &rule) const
{
    if (rule.repeat != Rule::Repeat::Restart || rule.per == Rule::Per::Promise)
        return {};
    for (const Change &change : m_changes) {
        const bool settled = change.what == RunLine::What::Satisfied || change.what == RunLine::What::SatisfiedLate;
        if (settled && m_derivation.commitments[change.index].rule == rule.id)
            return m_derivation.commitments[change.index].subject;
    }
    return {};
}

/// The oldest unanswered start holds. Answered, something that happens again is owed again (another visit, another message of the
/// customer), and something said or known again is not.
bool Advance::isOwedAlready(const Rule &rule, const QString &subject) const
{
    const bool again = rule.repeat == Rule::Repeat::Restart || rule.per == Rule::Per::Promise || matchesByKind(rule.start, m_event);
    const bool replaces = rule.repeat == Rule::Repeat::Supersede && rule.per != Rule::Per::Fact;
    const auto &all = m_derivation.commitments;
    return !replaces && std::any_of(all.begin(), all.end(), [&](const Commitment &other) {
        const bool same = other.subject == subject;
        const bool stillOpen = isOpen(other) && (same || rule.per == Rule::Per::Case); // a reopening before the end opens nothing twice
        return other.rule == rule.id && (stillOpen || (same && !again));
    });
}

void Advance::supersede(const Rule &rule, const QString &subject, const std::vector<Fact> &facts)
{
    const auto speaksOf = [&](const Commitment &older) {
        const QStringList parts = older.subject.split(QLatin1Char('+'));
        return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) {
            const QString kind = nameOf(fact.kind) + QLatin1Char('/');
            return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.startsWith(kind); });
        });
    };
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        const Commitment &older = m_derivation.commitments[i];
        const bool replaced = rule.per == Rule::Per::Fact ? speaksOf(older) : rule.per == Rule::Per::Case || older.subject == subject;
        if (isOpen(older) && older.rule == rule.id && replaced)
            end(i, Commitment::Status::Superseded, RunLine::What::Superseded);
    }
}

/// A new date is given in few words: what was promised stays what it was.
LocalText Advance::promisedBy(const PromiseAct &act) const
{
    LocalText what = act.what;
    for (const Entry &entry : m_derivation.log) {
        if (what.isEmpty() && entry.promise && entry.promise->key == act.key)
            what = entry.promise->what;
    }
    return what;
}

void Advance::openFor(const Rule &rule, const QString &subject, const std::vector<Fact> &facts)
{
    if (rule.repeat == Rule::Repeat::Supersede)
        supersede(rule, subject, facts);
    const Instant since = m_event.occurredAt;
    const auto found = calendarOf(rule, m_facts, m_world.calendars);
    const WorkingCalendar calendar = found.value_or(WorkingCalendar());
    Commitment commitment;
    commitment.id = CommitmentId::derive(m_facts.incident.value, rule.id + QLatin1Char('\n') + subject + QLatin1Char('\n') + m_event.id.toString());
    commitment.incident = m_facts.incident;
    commitment.rule = rule.id;
    commitment.ruleVersion = rule.version;
    commitment.subject = subject;
    commitment.openedBy = m_event.id;
    commitment.since = since;
    if (rule.per == Rule::Per::Promise && m_event.promise)
        commitment.what = promisedBy(*m_event.promise);
    commitment.due = dueMoment(rule, m_event, calendar, pausesOf(rule.pause, m_derivation.states));
    commitment.channel = channelNeed(rule.channel, m_derivation.openedAt, since, calendar);
    commitment.steps = reminderSteps(rule, since, commitment.due, calendar);
    // A cadence is begun by a contact, not fulfilled by the same one.
    const MatchContext context{commitment.channel, commitment.due, {}, true, true};
    const bool atOnce = rule.repeat != Rule::Repeat::Restart && settles(commitment, rule, m_event, context);
    commitment.channelAssumed = atOnce && isAssumed(rule, commitment, context);
    const size_t index = m_derivation.commitments.size();
    m_derivation.commitments.push_back(std::move(commitment));
    if (!atOnce) {
        note(index, RunLine::What::Armed);
        return;
    }
    end(index, Commitment::Status::KeptAtOnce, RunLine::What::SatisfiedAtOnce);
}

/// Can the entry be worked in behind what is there? A correction or a bounce changes what came before.
bool comesLast(const Derivation &derivation, const Entry &entry, const World &world)
{
    const bool changesThePast = entry.supersedes || (entry.refersTo && entry.outcome == Outcome::Bounced);
    const bool beforeAnEdit = derivation.epochs > 1 && entry.occurredAt < world.epochs[derivation.epochs - 1].from;
    return !changesThePast && !beforeAnEdit && (derivation.log.empty() || happenedBefore(derivation.log.back(), entry));
}

void remember(std::vector<size_t> &indexes, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (std::find(indexes.begin(), indexes.end(), change.index) == indexes.end())
            indexes.push_back(change.index);
    }
}

}

std::vector<size_t> takeEdits(Derivation &derivation, const CaseFacts &facts, const World &world)
{
    std::vector<size_t> indexes;
    remember(indexes, editsUntil(Instant{std::numeric_limits<qint64>::max()}, derivation, facts, world));
    return indexes;
}

std::vector<Change> advanceInOrder(Derivation &derivation, const Entry &event, const CaseFacts &facts, const World &world)
{
    return Advance(derivation, event, facts, world).changes();
}

Advanced advance(Derivation &derivation, const Entry &entry, const CaseFacts &facts, const World &world)
{
    Advanced advanced;
    std::vector<size_t> &indexes = advanced.changed;
    if (comesLast(derivation, entry, world)) {
        remember(indexes, editsUntil(entry.occurredAt, derivation, facts, world));
        derivation.log.push_back(entry);
        remember(indexes, advanceInOrder(derivation, entry, facts, presentWorld(derivation, world)));
        for (const size_t index : takeEdits(derivation, facts, world))
            remember(indexes, {{index, RunLine::What::Moved}});
        return advanced;
    }
    advanced.changedThePast = true;
    std::vector<Entry> log = derivation.log;
    log.push_back(entry);
    Derivation anew = replay(std::move(log), facts, world);
    std::map<CommitmentId, const Commitment *> before;
    for (const Commitment &commitment : derivation.commitments)
        before.emplace(commitment.id, &commitment);
    for (size_t i = 0; i < anew.commitments.size(); ++i) {
        const auto known = before.find(anew.commitments[i].id);
        if (known == before.end() || !(*known->second == anew.commitments[i]))
            indexes.push_back(i);
    }
    derivation = std::move(anew);
    return advanced;
}

Derivation replay(std::vector<Entry> log, const CaseFacts &facts, const World &world)
{
    Derivation derivation;
    std::sort(log.begin(), log.end(), happenedBefore);
    const std::vector<Entry> effective = effectiveLog(log);
    derivation.log = std::move(log);
    for (const Entry &event : effective) {
        editsUntil(event.occurredAt, derivation, facts, world);
        advanceInOrder(derivation, event, facts, presentWorld(derivation, world));
    }
    takeEdits(derivation, facts, world);
    return derivation;
}

Preview preview(const Derivation &before, const Entry &entry, const CaseFacts &facts, const World &world)
{
    Derivation after = before;
    Preview shown;
    for (const size_t index : advance(after, entry, facts, world).changed) {
        const Commitment &commitment = after.commitments[index];
        using enum Commitment::Status;
        if (commitment.status == Open)
            shown.opens.push_back(commitment);
        else if (commitment.status == Kept || commitment.status == KeptLate || commitment.status == KeptAtOnce)
            shown.settles.push_back(commitment);
        else
            shown.ends.push_back(commitment);
    }
    return shown;
}

std::vector<Commitment> openOnes(const Derivation &derivation)
{
    std::vector<Commitment> open;
    std::copy_if(derivation.commitments.begin(), derivation.commitments.end(), std::back_inserter(open), isOpen);
    std::stable_sort(open.begin(), open.end(), [](const Commitment &a, const Commitment &b) {
        return a.due && b.due ? *a.due < *b.due : a.due.has_value() > b.due.has_value();
    });
    return open;
}

Ball ballOf(const Derivation &derivation)
{
    const WaitingOn waitingOn = derivation.waitingOn();
    const bool owed = std::any_of(derivation.commitments.begin(), derivation.commitments.end(), isOpen);
    if (waitingOn == WaitingOn::Customer || (derivation.state() == State::Solved && !owed))
        return Ball::Customer;
    return waitingOn == WaitingOn::Supplier || waitingOn == WaitingOn::Part ? Ball::Supplier : Ball::Us;
}

}
