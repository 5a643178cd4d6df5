// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/factchanges.h"

#include "core/desk/figuring.h"
#include "core/desk/recording.h"
#include "core/storage/incidentlog.h"

#include <algorithm>

namespace {

/// One incident before the change.
struct Before
{
    Incident incident;
    CaseFacts facts;
};

/// After everything that was recorded and changed until now.
Instant beginningOf(const CaseFacts &facts, Instant now)
{
    const Instant next = now + Milliseconds(1);
    return facts.before.empty() ? next : std::max(next, facts.before.back().until + Milliseconds(1));
}

bool isOwing(const std::vector<Commitment> &commitments)
{
    return std::any_of(commitments.begin(), commitments.end(), [](const Commitment &one) { return one.status == Commitment::Status::Open; });
}

/// Derives the incident from its log by its facts of now and then, and writes what has changed.
Result<void> deriveAnew(Store &store, const Law &law, Incident incident)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    Result<std::vector<Entry>> log = facts ? incidentLog(store, incident.id) : tl::unexpected(facts.error());
    if (!log)
        return tl::unexpected(log.error());
    const rules::Derivation derivation = rules::replay(std::move(*log), *facts, law.world());
    takeDerived(incident, derivation);
    return store.replaceCommitments(incident.id, derivation.commitments)
        .and_then([&] { return store.updateIncident(incident, incident.version); })
        .and_then([&] { return keepFigures(store, incident, derivation, *facts, law); });
}

/// Does a change from then on move anything? Else its verdicts stand.
Result<bool> isTouched(Store &store, IncidentId incident, Instant from)
{
    const Result<std::vector<Commitment>> stored = store.commitments(incident);
    if (!stored || isOwing(*stored))
        return stored.map([](const auto &) { return true; });
    return incidentLog(store, incident).map([from](const std::vector<Entry> &log) {
        return std::any_of(log.begin(), log.end(), [&](const Entry &entry) { return entry.occurredAt >= from; });
    });
}

}

Result<void> followFacts(Store &store, const Law &law, const Incident &incident, const CaseFacts &before, Instant now)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    if (isSameToday(*facts, before))
        return {};
    CaseFacts former = before;
    former.until = beginningOf(before, now);
    const Result<bool> touched = store.addFormerFacts(former).and_then([&] { return isTouched(store, incident.id, former.until); });
    return touched.and_then([&](bool is) { return is ? deriveAnew(store, law, incident) : Result<void>(); });
}

Result<void> unfollowFacts(Store &store, const Law &law, const Incident &incident, const CaseFacts &before, Instant now)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    if (before.before.empty() || !isSameToday(before.before.back(), *facts))
        return followFacts(store, law, incident, before, now);
    CaseFacts former = before;
    former.until = before.before.back().until; // since when they were others
    return store.addFormerFacts(former).and_then([&] { return deriveAnew(store, law, incident); });
}

Result<void> changeFacts(Store &store, DeskParts &parts, const Affected &affected, Instant now, const std::function<Result<void>()> &change)
{
    parts.known.clear();
    return store.transaction([&]() -> Result<void> {
        if (Result<void> fresh = refreshLaw(store, parts); !fresh)
            return fresh;
        const Result<std::vector<IncidentId>> incidents = affected(); // here: another desk may have opened one while this one waited
        if (!incidents)
            return tl::unexpected(incidents.error());
        std::vector<Before> all;
        for (const IncidentId &id : *incidents) {
            Result<Incident> incident = store.incident(id);
            Result<CaseFacts> facts = incident ? factsOf(store, *incident) : tl::unexpected(incident.error());
            if (!facts)
                return tl::unexpected(facts.error());
            all.push_back({std::move(*incident), std::move(*facts)});
        }
        Result<void> ok = change();
        for (size_t i = 0; ok && i < all.size(); ++i)
            ok = followFacts(store, *parts.law(), all[i].incident, all[i].facts, now);
        return ok;
    });
}

Result<void> savePerson(Store &store, DeskParts &parts, const Customer &customer, Instant now)
{
    return changeFacts(store, parts, [&] { return store.incidentsOf(customer.id); }, now, [&] { return store.save(customer); });
}

Result<void> savePerson(Store &store, DeskParts &parts, const Technician &technician, Instant now)
{
    return changeFacts(store, parts, [&] { return store.incidentsOf(technician.id); }, now, [&] { return store.save(technician); });
}
