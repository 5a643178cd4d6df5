// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/advance.h"
#include "core/rules/takeover.h"

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

bool isSameToday(const CaseFacts &one, const CaseFacts &other)
{
    CaseFacts today = other;
    today.before = one.before;
    today.until = one.until;
    return one == today;
}

namespace rules {
namespace {

/// Can the entry be worked in behind what is there? A correction or a bounce changes what came before.
bool comesLast(const Derivation &derivation, const Entry &entry, const CaseFacts &facts, const World &world)
{
    const bool changesThePast = entry.supersedes || (entry.refersTo && entry.outcome == Outcome::Bounced);
    const std::optional<Instant> edited = lastEdit(derivation, facts, world);
    const bool beforeAnEdit = edited && entry.occurredAt < *edited;
    return !changesThePast && !beforeAnEdit && (derivation.log.empty() || happenedBefore(derivation.log.back(), entry));
}

void remember(std::vector<size_t> &indexes, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (std::find(indexes.begin(), indexes.end(), change.index) == indexes.end())
            indexes.push_back(change.index);
    }
}

/// Derives anew, and tells what is not as it was.
Advanced rederive(Derivation &derivation, std::vector<Entry> log, const CaseFacts &facts, const World &world)
{
    Advanced advanced;
    advanced.changedThePast = true;
    Derivation anew = replay(std::move(log), facts, world);
    std::map<CommitmentId, const Commitment *> before;
    for (const Commitment &commitment : derivation.commitments)
        before.emplace(commitment.id, &commitment);
    for (size_t i = 0; i < anew.commitments.size(); ++i) {
        const auto known = before.find(anew.commitments[i].id);
        if (known == before.end() || !(*known->second == anew.commitments[i]))
            advanced.changed.push_back(i);
    }
    derivation = std::move(anew);
    return advanced;
}

/// All that are left, behind everything that happened.
std::vector<Change> restOfEdits(Derivation &derivation, const CaseFacts &facts, const World &world)
{
    return editsUntil(Instant{std::numeric_limits<qint64>::max()}, derivation, facts, world);
}

}

Advanced takeEdits(Derivation &derivation, const CaseFacts &facts, const World &world)
{
    // A clock was set back, or two desks differ: what happened since the edit is judged by it.
    const std::optional<Instant> next = nextEdit(derivation, facts, world);
    if (next && !derivation.log.empty() && derivation.log.back().occurredAt >= *next)
        return rederive(derivation, derivation.log, facts, world);
    Advanced advanced;
    remember(advanced.changed, restOfEdits(derivation, facts, world));
    return advanced;
}

std::vector<Change> advanceInOrder(Derivation &derivation, const Entry &event, const CaseFacts &facts, const World &world)
{
    return Advance(derivation, event, facts, world).changes();
}

Advanced advance(Derivation &derivation, const Entry &entry, const CaseFacts &facts, const World &world)
{
    if (!comesLast(derivation, entry, facts, world)) {
        std::vector<Entry> log = derivation.log;
        log.push_back(entry);
        return rederive(derivation, std::move(log), facts, world);
    }
    Advanced advanced;
    remember(advanced.changed, editsUntil(entry.occurredAt, derivation, facts, world));
    derivation.log.push_back(entry);
    remember(advanced.changed, advanceInOrder(derivation, entry, presentFacts(derivation, facts), presentWorld(derivation, world)));
    remember(advanced.changed, restOfEdits(derivation, facts, world));
    return advanced;
}

Derivation replay(std::vector<Entry> log, const CaseFacts &facts, const World &world)
{
    Derivation derivation;
    std::sort(log.begin(), log.end(), happenedBefore);
    const std::vector<Entry> effective = ownOf(effectiveLog(log), facts);
    derivation.log = std::move(log);
    for (const Entry &event : effective) {
        editsUntil(event.occurredAt, derivation, facts, world);
        advanceInOrder(derivation, event, presentFacts(derivation, facts), presentWorld(derivation, world));
        takeOver(derivation, event, facts, world);
    }
    restOfEdits(derivation, facts, world);
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
