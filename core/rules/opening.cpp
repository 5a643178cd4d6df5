// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/advance.h"

#include "core/model/words.h"
#include "core/rules/due.h"
#include "core/rules/settling.h"

#include <algorithm>

// Which commitments an event opens.

namespace rules {

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
    if (rule.per == Rule::Per::Matter)
        return m_event.aftersales ? matterOf(*m_event.aftersales) : QString();
    if (rule.per == Rule::Per::Case)
        return m_derivation.cycle == 1 ? QStringLiteral("case") : QStringLiteral("case/%1").arg(m_derivation.cycle);
    QStringList parts;
    for (const Fact &fact : facts)
        parts += QStringLiteral("%1/%2").arg(nameOf(fact.kind)).arg(fact.version);
    return parts.join(QLatin1Char('+'));
}

/// A matter without a day is owed on none: a unit that leaves for good is not expected back.
bool Advance::hasMatter(const Rule &rule) const
{
    return m_event.aftersales && (!std::holds_alternative<DueAtField>(rule.due) || dueOf(*m_event.aftersales));
}

void Advance::open(const Rule &rule)
{
    if (m_derivation.ended.contains(rule.id) || cancels(rule, {}) || (!m_facts.hasCustomer() && isOwedToCustomer(rule)))
        return;
    if (!matches(rule.start, m_event, {})) {
        // A cadence: the contact that settled one opens the next.
        if (const std::optional<QString> subject = settledSubject(rule))
            openFor(rule, *subject, {});
        return;
    }
    if (rule.per == Rule::Per::Matter && !hasMatter(rule))
        return;
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
    if (rule.repeat != Rule::Repeat::Restart || rule.per == Rule::Per::Promise || rule.per == Rule::Per::Matter)
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
    for (const Entry &entry : effectiveLog(m_derivation.log)) {
        if (!happenedBefore(entry, m_event))
            break; // a replay knows already what is to come
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
    if (rule.per == Rule::Per::Matter)
        commitment.what = LocalText::of(briefOf(*m_event.aftersales));
    if (rule.per == Rule::Per::Promise && m_event.promise)
        commitment.what = promisedBy(*m_event.promise);
    commitment.due = dueMoment(rule, m_event, calendar, m_derivation.states);
    commitment.channel = channelNeed(rule.channel, m_derivation.openedAt, since, calendar);
    commitment.steps = reminderSteps(rule, commitment, calendar);
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

}
