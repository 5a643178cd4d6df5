// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/triaging.h"

#include "core/desk/aftersales.h"
#include "core/desk/factchanges.h"
#include "core/desk/protocols.h"
#include "core/desk/recording.h"
#include "core/desk/reopening.h"
#include "core/desk/triageconflict.h"
#include "core/desk/triageplan.h"
#include "core/desk/triagewords.h"
#include "core/storage/links.h"

#include <QCoreApplication>

namespace {

/// An incident as it is read for a deed.
struct Read
{
    Incident incident;
    Known *knows = nullptr;
};

Result<Read> readFor(Store &store, DeskParts &parts, IncidentId id, Triaged &done)
{
    done.one.incident = id;
    if (Result<void> fresh = refreshLaw(store, parts); !fresh)
        return tl::unexpected(fresh.error());
    Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    done.one.number = incident->number;
    const Result<Known *> knows = known(store, parts, *incident);
    return knows.map([&](Known *one) { return Read{std::move(*incident), one}; });
}

/// Fields that rules ask about may have changed: what is open goes by the new ones from now on.
Result<Read> writeFields(Store &store, DeskParts &parts, Read read, const TriageFields &fields, const Entry &by, Instant now)
{
    const CaseFacts before = read.knows->facts;
    setTriageFields(read.incident, fields);
    const Result<void> ok = store.updateIncident(read.incident, read.incident.version, FieldChanger{by.author, by.recordedAt, by.id}).and_then([&] {
        return by.supersedes ? unfollowFacts(store, *parts.law(), read.incident, before, now) : followFacts(store, *parts.law(), read.incident, before, now);
    });
    if (!ok)
        return tl::unexpected(ok.error());
    parts.known.remove(read.incident.id);
    Result<Incident> incident = store.incident(read.incident.id);
    if (!incident)
        return tl::unexpected(incident.error());
    return known(store, parts, *incident).map([&](Known *knows) { return Read{std::move(*incident), knows}; });
}

Result<void> write(Store &store, DeskParts &parts, Read read, TriagePlan plan, Instant now, Triaged &done)
{
    done.one.before = triageView(read.incident, read.knows->derivation, plan.putOff);
    Result<Entry> entry = completed(std::move(plan.entry), read.incident, read.knows->derivation, parts.user, now);
    if (!entry)
        return tl::unexpected(entry.error());
    Result<void> ready = checkedState(store, read.incident, *entry);
    ready = ready && !entry->supersedes ? checkedBySteps(store, read.incident, read.knows->derivation.log, *entry) : ready;
    ready = ready ? completeReopening(store, read.incident, *read.knows, *entry) : ready;
    if (!ready)
        return ready;
    done.one.entry = entry->id;
    Result<void> ok = writeNext(store, parts.zone, read.incident, *entry, *read.knows, false);
    ok = ok ? keepReopenings(store, read.knows->derivation.log, *entry) : ok;
    if (!ok)
        return ok;
    if (!(plan.fields == triageFields(read.incident))) {
        Result<Read> anew = writeFields(store, parts, std::move(read), plan.fields, *entry, now);
        if (!anew)
            return tl::unexpected(anew.error());
        read = std::move(*anew);
    }
    done.changed = true;
    done.one.after = triageView(read.incident, read.knows->derivation, plan.putOff);
    done.ahead = stepsAhead(read.knows->derivation, entry->occurredAt - Milliseconds(1));
    return {};
}

/// Conflict when another has set meanwhile what the deed sets.
Result<void> checkSeen(Store &store, const DeskParts &parts, const TriageDeed &deed, const Read &read, Triaged &done)
{
    done.conflict = conflictOf(deed, read.incident, read.knows->derivation, parts.user);
    if (!done.conflict)
        return {};
    if (read.incident.owner) {
        if (const Result<Technician> owner = store.technician(*read.incident.owner); owner)
            done.conflict->owner = owner->name;
    }
    return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Somebody else changed this meanwhile. Open the incident to see what they set, and set it again if yours is right."), Error::Kind::Conflict);
}

Result<void> together(Store &store, DeskParts &parts, IncidentId id, const std::function<Result<void>()> &work)
{
    Result<void> ok = store.transaction(work);
    if (!ok)
        parts.known.remove(id); // it may know of an entry that was not written
    return ok;
}

}

Result<TriageDeed> readyDeed(Store &store, const DeskParts &parts, TriageDeed deed)
{
    if (deed.what == TriageDeed::What::Take) {
        const Result<std::optional<Technician>> me = store.technicianByName(parts.user);
        if (!me)
            return tl::unexpected(me.error());
        if (!*me)
            return fail(Error::Kind::InvalidInput,
                        QCoreApplication::translate("Triage", "%1 is not among the people who follow incidents. Assign it to one of them.").arg(parts.user));
        deed.to = (*me)->id;
    }
    return checkedDeed(std::move(deed));
}

Result<void> doTriage(Store &store, DeskParts &parts, IncidentId id, const TriageDeed &deed, Instant now, Triaged &done)
{
    const Result<IncidentId> kept = keptOf(store, id); // a list may show one that was merged meanwhile
    if (!kept)
        return tl::unexpected(kept.error());
    return together(store, parts, *kept, [&]() -> Result<void> {
        Result<Read> read = readFor(store, parts, *kept, done);
        if (!read)
            return tl::unexpected(read.error());
        const Result<QString> assignee = deed.to ? store.technician(*deed.to).map([](const Technician &one) { return one.name; }) : Result<QString>(QString());
        if (!assignee)
            return tl::unexpected(assignee.error());
        Result<std::optional<TriagePlan>> plan = planOf(deed, read->incident, read->knows->derivation, parts.law()->rules, *assignee);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan)
            return {};
        if (Result<void> free = checkSeen(store, parts, deed, *read, done); !free)
            return free;
        return write(store, parts, std::move(*read), std::move(**plan), now, done);
    });
}

Result<void> undoTriage(Store &store, DeskParts &parts, const TriageDeed &deed, const TriageUndo::One &one, Instant now, Triaged &done)
{
    return together(store, parts, one.incident, [&]() -> Result<void> {
        Result<Read> read = readFor(store, parts, one.incident, done);
        if (!read)
            return tl::unexpected(read.error());
        const Result<std::optional<Link>> merged = mergeOf(store, one.incident);
        if (!merged)
            return tl::unexpected(merged.error());
        if (*merged)
            return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It was merged into another incident meanwhile. Undo the merge first."), Error::Kind::Conflict);
        Result<TriagePlan> plan = planBack(deed, one, read->incident, read->knows->derivation);
        return plan ? write(store, parts, std::move(*read), std::move(*plan), now, done) : tl::unexpected(plan.error());
    });
}
