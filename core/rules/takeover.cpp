// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/takeover.h"

#include "core/model/link.h"
#include "core/rules/advance.h"

#include <algorithm>

namespace rules {
namespace {

const Entry *find(const std::vector<Entry> &log, const EntryId &id)
{
    const auto found = std::find_if(log.begin(), log.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == log.end() ? nullptr : &*found;
}

/// The entry with which the log ended that this one brings in; null: it brings in none.
const Entry *endOfTaken(const std::vector<Entry> &log, const Entry &event)
{
    const Entry *end = event.refersTo ? find(log, *event.refersTo) : nullptr;
    const bool merged = end && end->stateChange && end->stateChange->act == StateChange::Act::Merged;
    return merged && end->incident != event.incident ? end : nullptr;
}

CaseFacts asOf(CaseFacts facts, IncidentId incident)
{
    facts.incident = incident;
    for (CaseFacts &before : facts.before)
        before.incident = incident;
    return facts;
}

/// All but what is the keeper's own, and with the keys that the other one knows its promises by.
std::vector<Entry> logOf(const std::vector<Entry> &all, IncidentId taken, IncidentId keeper)
{
    std::vector<Entry> log;
    for (const Entry &entry : all) {
        if (entry.incident == keeper)
            continue;
        log.push_back(entry);
        if (entry.promise && entry.incident == taken)
            log.back().promise->key = promiseKeyOf(entry.promise->key, taken);
    }
    return log;
}

/// What the other log gave until its end.
Derivation derivedUntil(const Entry &end, Instant until, std::vector<Entry> log, const CaseFacts &facts, const World &world)
{
    Derivation derivation;
    std::sort(log.begin(), log.end(), happenedBefore);
    std::vector<Entry> effective = effectiveLog(log);
    // Its own alone: what was merged into the same one beside it is another's, and its end is none of this.
    std::erase_if(effective, [&](const Entry &entry) { return entry.incident != facts.incident; });
    derivation.log = std::move(log);
    for (const Entry &event : effective) {
        if (event.id == end.id)
            break;
        editsUntil(event.occurredAt, derivation, facts, world);
        advanceInOrder(derivation, event, presentFacts(derivation, facts), presentWorld(derivation, world));
        takeOver(derivation, event, facts, world);
    }
    editsUntil(until, derivation, facts, world);
    return derivation;
}

bool wasKept(const Commitment &commitment)
{
    using enum Commitment::Status;
    return commitment.status == Kept || commitment.status == KeptLate || commitment.status == KeptAtOnce;
}

bool isSooner(const std::optional<Instant> &one, const std::optional<Instant> &other)
{
    return one && (!other || *one < *other);
}

/// Both derivations at the moment at which they become one.
class Union
{
public:
    Union(Derivation &kept, const Derivation &taken, IncidentId from, const Entry &event, const CaseFacts &facts, const World &world)
        : m_kept(kept), m_taken(taken), m_from(from), m_event(event), m_facts(facts), m_world(world), m_log(effectiveLog(kept.log)) {}

    std::vector<Change> changes()
    {
        const size_t before = m_kept.commitments.size();
        std::vector<const Commitment *> bring;
        for (const Commitment &owed : m_taken.commitments) {
            const Rule *rule = isOpen(owed) ? m_world.rules.find(owed.rule) : nullptr;
            if (rule && isStillOwed(owed, *rule, before))
                bring.push_back(&owed);
        }
        for (size_t i = 0; i < before; ++i)
            settleByTheOther(i);
        for (const Commitment *owed : bring)
            bringIn(*owed, *m_world.rules.find(owed->rule), before);
        takeContact();
        return std::move(m_changes);
    }

private:
    /// An entry by which the customer was told.
    struct Telling
    {
        Instant at;
        EntryId by;
        bool channelAssumed = false;
    };

    /// Each incident was offered to somebody else: both owe their answer.
    bool areOffers(const Commitment &one, const Commitment &other) const
    {
        const Entry *offer = find(m_log, one.openedBy), *second = find(m_log, other.openedBy);
        return offer && second && areOffersToTwo(*offer, *second);
    }

    bool isByTheOpening(const Commitment &owed) const
    {
        const Entry *entry = find(m_log, owed.openedBy);
        return entry && entry->kind == EntryKind::Opened;
    }

    /// How the duty of one incident was settled; a cadence begins with what settles the one before.
    std::optional<Telling> tellingOf(const Commitment &one, const Commitment &owed, const Rule &rule) const
    {
        if (wasKept(one))
            return Telling{*one.settledAt, *one.settledBy, one.channelAssumed};
        const Entry *begun = rule.repeat == Rule::Repeat::Restart ? find(m_log, one.openedBy) : nullptr;
        if (begun && matchesAny(rule.until, *begun, {owed.channel, owed.due, {}, false, true}))
            return Telling{one.since, one.openedBy};
        return {};
    }

    /// Was the customer told on one incident what is owed on the other? Once for all where both calls asked for it; else it must have come
    /// after it was owed, since it happened again. Two people of a customer are told each.
    std::optional<Telling> settling(const Commitment &one, const Commitment &owed, const Rule &rule) const
    {
        const std::optional<Telling> telling = one.rule == owed.rule ? tellingOf(one, owed, rule) : std::nullopt;
        if (!telling)
            return {};
        const Entry *told = find(m_log, telling->by), *asked = find(m_log, owed.openedBy);
        if (told && asked && answersAnotherOffer(*told, *asked))
            return {};
        if (told && asked && told->contact && asked->contact && told->contact != asked->contact)
            return {};
        const bool once = rule.repeat != Rule::Repeat::Restart && isByTheOpening(one) && isByTheOpening(owed);
        return once || telling->at > owed.since ? telling : std::nullopt;
    }

    bool isStillOwed(const Commitment &owed, const Rule &rule, size_t own) const
    {
        if (rule.per != Rule::Per::Case)
            return true;
        const auto told = [&](const Commitment &one) { return settling(one, owed, rule).has_value(); };
        return !m_kept.ended.contains(rule.id) && std::none_of(m_kept.commitments.begin(), m_kept.commitments.begin() + static_cast<std::ptrdiff_t>(own), told);
    }

    void settleByTheOther(size_t index)
    {
        Commitment &owed = m_kept.commitments[index];
        const Rule *rule = isOpen(owed) ? m_world.rules.find(owed.rule) : nullptr;
        if (!rule || rule->per != Rule::Per::Case)
            return;
        for (const Commitment &one : m_taken.commitments) {
            const std::optional<Telling> telling = settling(one, owed, *rule);
            if (!telling)
                continue;
            const bool before = telling->at < owed.since, late = owed.due && telling->at > *owed.due;
            owed.status = before ? Commitment::Status::KeptAtOnce : late ? Commitment::Status::KeptLate : Commitment::Status::Kept;
            owed.settledBy = telling->by;
            owed.settledAt = std::max(telling->at, owed.since);
            owed.channelAssumed = telling->channelAssumed;
            m_changes.push_back({index, late ? RunLine::What::SatisfiedLate : RunLine::What::Satisfied});
            return;
        }
    }

    void bringIn(const Commitment &owed, const Rule &rule, size_t before)
    {
        for (size_t i = 0; rule.per == Rule::Per::Case && i < before; ++i) {
            Commitment &own = m_kept.commitments[i];
            if (!isOpen(own) || own.rule != rule.id || areOffers(own, owed))
                continue;
            if (!isSooner(owed.due, own.due))
                return;
            own.status = Commitment::Status::Superseded; // the earlier date holds
            own.settledBy = m_event.id;
            own.settledAt = m_event.occurredAt;
            m_changes.push_back({i, RunLine::What::Superseded});
        }
        Commitment moved = owed;
        moved.incident = m_facts.incident;
        moved.id = CommitmentId::derive(m_facts.incident.value, rule.id + QLatin1Char('\n') + owed.subject + QLatin1Char('\n') + owed.openedBy.toString());
        moved.subject = subjectHere(owed, rule);
        m_changes.push_back({m_kept.commitments.size(), RunLine::What::Armed});
        m_kept.commitments.push_back(std::move(moved));
    }

    /// Each incident has a first plan and a first promise.
    QString subjectHere(const Commitment &owed, const Rule &rule) const
    {
        if (rule.per == Rule::Per::Case) {
            const QString own = m_kept.cycle == 1 ? QStringLiteral("case") : QStringLiteral("case/%1").arg(m_kept.cycle);
            const bool isBeside = std::any_of(m_kept.commitments.begin(), m_kept.commitments.end(), [&](const Commitment &one) { return isOpen(one) && one.rule == rule.id; });
            return !isBeside ? own : owed.subject.contains(QLatin1Char('@')) ? owed.subject : promiseKeyWithin(own, m_from);
        }
        QStringList parts = owed.subject.split(QLatin1Char('+'));
        for (QString &part : parts)
            part = promiseKeyWithin(part, m_from);
        return parts.join(QLatin1Char('+'));
    }

    /// It is one customer: what they were told on either, they know; what they asked on either, they wait for.
    void takeContact()
    {
        m_kept.openedAt = std::min(m_kept.openedAt, m_taken.openedAt);
        m_kept.lastTold = std::max(m_kept.lastTold, m_taken.lastTold);
        if (m_taken.waitingSince && (!m_kept.waitingSince || *m_taken.waitingSince < *m_kept.waitingSince))
            m_kept.waitingSince = m_taken.waitingSince;
        if (!m_kept.waitingSince || !m_kept.lastTold || *m_kept.lastTold <= *m_kept.waitingSince)
            return;
        // That one was answered on the other; what they wrote since was not.
        const auto waits = [&](const Entry &entry) { return isFromCustomer(entry) && entry.occurredAt > *m_kept.lastTold && entry.occurredAt <= m_event.occurredAt; };
        const auto next = std::find_if(m_log.begin(), m_log.end(), waits);
        m_kept.waitingSince = next == m_log.end() ? std::nullopt : std::optional(next->occurredAt);
    }

    Derivation &m_kept;
    const Derivation &m_taken;
    const IncidentId m_from;
    const Entry &m_event;
    const CaseFacts &m_facts;
    const World &m_world;
    const std::vector<Entry> m_log; ///< of both, as it counts
    std::vector<Change> m_changes;
};

}

std::vector<Entry> ownOf(std::vector<Entry> effective, const CaseFacts &facts)
{
    const bool holdsOthers = std::any_of(effective.begin(), effective.end(), [&](const Entry &entry) { return endOfTaken(effective, entry); });
    if (holdsOthers)
        std::erase_if(effective, [&](const Entry &entry) { return entry.incident != facts.incident; });
    return effective;
}

std::vector<Change> takeOver(Derivation &derivation, const Entry &event, const CaseFacts &facts, const World &world)
{
    const Entry *end = endOfTaken(derivation.log, event);
    if (!end)
        return {};
    const IncidentId from = end->incident;
    const Derivation taken = derivedUntil(*end, event.occurredAt, logOf(derivation.log, from, facts.incident), asOf(facts, from), world);
    return Union(derivation, taken, from, event, facts, presentWorld(derivation, world)).changes();
}

}
