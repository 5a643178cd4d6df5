// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"

#include "core/desk/aftersales.h"
#include "core/desk/figuring.h"
#include "core/desk/matterchecks.h"
#include "core/desk/mergedaway.h"
#include "core/desk/protocols.h"
#include "core/desk/reopening.h"
#include "core/model/link.h"
#include "core/storage/incidentlog.h"
#include "core/storage/migrations.h"
#include "core/storage/redactions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

Result<CaseFacts> factsOf(Store &store, const Incident &incident)
{
    const Result<Customer> customer = store.customer(incident.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    std::optional<Technician> owner;
    if (incident.owner) {
        Result<Technician> found = store.technician(*incident.owner);
        if (!found)
            return tl::unexpected(found.error());
        owner = std::move(*found);
    }
    return store.formerFacts(incident.id).map([&](std::vector<CaseFacts> before) {
        CaseFacts facts = caseFacts(incident, *customer, owner);
        facts.before = std::move(before);
        return facts;
    });
}

void takeDerived(Incident &incident, const rules::Derivation &derivation)
{
    incident.state = derivation.state();
    incident.stateName = derivation.stateName();
    incident.afterwordSince = derivation.afterwords.empty() ? std::nullopt : std::optional(derivation.afterwords.front().at);
    incident.waitingOn = derivation.waitingOn();
    incident.waitingUntil = derivation.waitingUntil();
    incident.silentSince = derivation.silentSince();
    incident.ball = rules::ballOf(derivation);
    incident.waitingSince = derivation.waitingSince;
    incident.lastActivity = derivation.lastActivity;
    incident.lastDirection = derivation.lastDirection;
    incident.nextDue.reset();
    incident.nextRule.clear();
    for (const Commitment &commitment : derivation.commitments) {
        const bool sooner = commitment.due && (!incident.nextDue || *commitment.due < *incident.nextDue);
        if (commitment.status == Commitment::Status::Open && sooner) {
            incident.nextDue = commitment.due;
            incident.nextRule = commitment.rule;
        }
    }
}

std::vector<UpcomingStep> stepsAhead(const rules::Derivation &derivation, Instant since)
{
    std::vector<UpcomingStep> ahead;
    for (const Commitment &commitment : derivation.commitments) {
        if (commitment.status != Commitment::Status::Open)
            continue;
        for (const ReminderStep &step : commitment.steps) {
            if (step.at > since && !isHeld(commitment, step))
                ahead.push_back({commitment.id, commitment.incident, step.at});
        }
    }
    return ahead;
}

Result<void> writeNext(Store &store, const QTimeZone &zone, Incident &incident, Entry &entry, Known &known, bool isNew)
{
    const rules::Advanced advanced = rules::advance(known.derivation, entry, known.facts, known.law->world());
    takeDerived(incident, known.derivation);
    const int expected = incident.version++;
    known.version = incident.version;
    Result<void> ok = isNew ? store.insertIncident(incident, zone).and_then([&] { return store.appendEntry(entry); })
                            : store.record(incident, expected, entry);
    ok = ok ? store.dropDraft({isNew ? incident.id.value : entry.id.value}) : ok; // what it was written as is saved with it
    if (!ok)
        return ok;
    const std::vector<Commitment> &all = known.derivation.commitments;
    ok = advanced.changedThePast ? store.replaceCommitments(incident.id, all) : store.saveCommitments(all, advanced.changed);
    return ok ? keepFigures(store, incident, known.derivation, known.facts, *known.law) : ok;
}

Result<std::optional<Error>> newerProgram(Store &store)
{
    if (!store.isShared())
        return std::nullopt;
    static const int newestKnown = migrations().back().number;
    return store.schema().map([](int schema) -> std::optional<Error> {
        if (schema <= newestKnown)
            return {};
        return outgrown(schema);
    });
}

Result<void> refreshLaw(Store &store, DeskParts &parts)
{
    if (!store.isShared())
        return {};
    const Result<std::optional<Error>> newer = newerProgram(store);
    if (!newer || *newer)
        return tl::unexpected(newer ? **newer : newer.error());
    const Result<int> facts = store.newestFacts();
    const Result<int> forgotten = facts ? newestRedaction(store) : tl::unexpected(facts.error());
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    // Both only grow: the sum is another when either is. What was forgotten elsewhere must not be written back from here.
    if (const int changes = *facts + *forgotten; std::exchange(parts.knownFacts, changes) != changes) {
        parts.known.clear();
        store.forgetRows();
    }
    const Result<int> newest = store.newestLaw();
    if (!newest || *newest == parts.law()->version)
        return newest.map([](int) {});
    store.forgetRows();
    return loadLaw(store, parts.zone).map([&parts](const std::shared_ptr<const Law> &law) { parts.setLaw(law); });
}

Result<Known *> known(Store &store, DeskParts &parts, const Incident &incident)
{
    return refreshLaw(store, parts).and_then([&] { return knownUnder(parts.law(), store, parts, incident); });
}

Result<Known *> knownUnder(const std::shared_ptr<const Law> &law, Store &store, DeskParts &parts, const Incident &incident)
{
    Known *kept = parts.known.object(incident.id);
    if (kept && kept->version == incident.version && kept->law == law)
        return kept;
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    Result<std::vector<Entry>> log = incidentLog(store, incident.id);
    if (!log)
        return tl::unexpected(log.error());
    auto *anew = new Known{incident.version, law, *facts, rules::replay(std::move(*log), *facts, law->world())};
    parts.known.insert(incident.id, anew);
    return anew;
}

Result<Written> writeEntry(Store &store, DeskParts &parts, Entry entry, Instant now)
{
    Written written;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<Incident> incident = homeOf(store, entry);
        if (!incident)
            return tl::unexpected(incident.error());
        entry.incident = incident->id;
        if (entry.promise)
            entry.promise->key = promiseKeyOf(entry.promise->key, incident->id); // as its own log calls it
        const Result<Known *> knows = known(store, parts, *incident);
        if (!knows)
            return tl::unexpected(knows.error());
        Result<Entry> full = completed(std::move(entry), *incident, (*knows)->derivation, parts.user, now)
                                 .and_then([&](Entry one) { return agreed(std::move(one), **knows); });
        if (!full)
            return tl::unexpected(full.error());
        Result<void> ready = checkedState(store, *incident, *full);
        ready = ready ? checkedBySteps(store, *incident, (*knows)->derivation.log, *full) : ready;
        ready = ready ? checkedClosing(**knows, *full) : ready;
        ready = ready ? checkedMatter(store, (*knows)->derivation.log, *full) : ready;
        ready = ready ? checkedAfterword((*knows)->derivation, *full) : ready;
        ready = ready ? completeReopening(store, *incident, **knows, *full) : ready;
        if (!ready)
            return ready;
        written = {std::move(*incident), std::move(*full), {}};
        const Result<void> next = writeNext(store, parts.zone, written.incident, written.entry, **knows, false)
            .map([&] { written.ahead = stepsAhead((*knows)->derivation, written.entry.occurredAt - Milliseconds(1)); });
        Result<void> kept = next ? keepMatters(store, (*knows)->derivation.log, written.entry) : next;
        kept = kept ? keepUnits(store, parts.zone, (*knows)->derivation.log, written.entry) : kept;
        kept = kept ? keepReopenings(store, (*knows)->derivation.log, written.entry) : kept;
        return kept ? deriveKept(store, parts, written, now) : kept;
    });
    if (!ok) {
        parts.known.clear(); // it may know of an entry that was not written, on this one or where it lives on
        return tl::unexpected(ok.error());
    }
    return written;
}

Result<void> writeLog(Store &store, const Law &law, Incident &incident, std::vector<Entry> &entries, const QTimeZone &zone)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].incident = incident.id;
        entries[i].seq = static_cast<int>(i) + 1;
    }
    const rules::Derivation derivation = rules::replay(entries, *facts, law.world());
    takeDerived(incident, derivation);
    incident.version = static_cast<int>(entries.size());
    Result<void> ok = store.insertIncident(incident, zone);
    for (size_t i = 0; ok && i < entries.size(); ++i)
        ok = store.appendEntry(entries[i]);
    ok = ok ? store.replaceCommitments(incident.id, derivation.commitments) : ok;
    if (ok)
        ok = keepFigures(store, incident, derivation, *facts, law);
    const bool hasMatters = std::any_of(entries.begin(), entries.end(), [](const Entry &entry) { return entry.aftersales.has_value(); });
    return ok && hasMatters ? keepAllMatters(store, zone, incident.id, incident.recordedAt) : ok;
}
