// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/mergingjobs.h"

#include "core/desk/aftersales.h"
#include "core/desk/mergedaway.h"
#include "core/desk/triagewords.h"
#include "core/storage/incidentlog.h"
#include "core/storage/links.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Merging", text);
}

/// An entry that says, in either language, what became of the incident of that number.
Entry saying(IncidentId incident, EntryKind kind, const char *text, const QString &number)
{
    return teamEntry(incident, kind, forTeam([&](const Language &language) { return language.text(text).arg(number); }));
}

std::vector<Commitment> openOf(const Known &known)
{
    return rules::openOnes(known.derivation);
}

/// What was shown about the duties of one incident was shown about the same duties of another.
Result<void> carryShown(Store &store, const std::vector<Commitment> &before, const rules::Derivation &after)
{
    std::vector<size_t> carried;
    for (size_t i = 0; i < after.commitments.size(); ++i) {
        const Commitment &to = after.commitments[i];
        const auto same = std::find_if(before.begin(), before.end(), [&](const Commitment &one) { return one.rule == to.rule && one.openedBy == to.openedBy && one.id != to.id; });
        if (to.status != Commitment::Status::Open || same == before.end())
            continue;
        if (Result<void> ok = carryNotices(store, same->id, to); !ok)
            return ok;
        carried.push_back(i);
    }
    return store.saveCommitments(after.commitments, carried); // when the next is due depends on what was shown
}

/// One entry of an incident, with what follows from it.
Result<std::vector<Commitment>> recorded(Store &store, DeskParts &parts, Incident &incident, Entry &entry)
{
    const Result<Known *> knows = known(store, parts, incident);
    if (!knows)
        return tl::unexpected(knows.error());
    std::vector<Commitment> before = openOf(**knows);
    Result<Entry> full = completed(std::move(entry), incident, (*knows)->derivation, parts.user, entry.occurredAt);
    if (!full)
        return tl::unexpected(full.error());
    entry = std::move(*full);
    return writeNext(store, parts.zone, incident, entry, **knows, false).map([&] { return std::move(before); });
}

/// As above for the incident that is kept: it has another log from here on.
Result<Known *> joined(Store &store, DeskParts &parts, Incident &kept, Entry entry, const std::optional<EntryId> &refersTo)
{
    const Result<Known *> knows = known(store, parts, kept);
    if (!knows)
        return knows;
    Result<Entry> full = completed(std::move(entry), kept, (*knows)->derivation, parts.user, entry.occurredAt);
    if (!full)
        return tl::unexpected(full.error());
    full->refersTo = refersTo; // an entry of the other one, which is not known here yet
    return writeAndDerive(store, parts, kept, *full);
}

/// Not before anything that either log tells: desks have clocks of their own.
Result<Instant> momentOfMerge(Store &store, const Incident &from, const Incident &into, Instant now)
{
    for (const IncidentId &id : {from.id, into.id}) {
        const Result<std::vector<Entry>> log = incidentLog(store, id);
        if (!log)
            return tl::unexpected(log.error());
        for (const Entry &entry : *log)
            now = std::max(now, entry.occurredAt);
    }
    return now;
}

Result<void> mergeOne(Store &store, DeskParts &parts, Incident &from, Incident &into, Instant now)
{
    const Result<Instant> moment = momentOfMerge(store, from, into, now);
    if (!moment)
        return tl::unexpected(moment.error());
    now = *moment;
    Entry end = saying(from.id, EntryKind::State, QT_TRANSLATE_NOOP("Aviso", "Merged into %1."), into.number);
    end.stateChange = StateChange{StateChange::Act::Merged, State::Closed, WaitingOn::Nobody, {}, {}};
    end.occurredAt = now;
    const Result<std::vector<Commitment>> owed = recorded(store, parts, from, end);
    if (!owed)
        return tl::unexpected(owed.error());
    Entry join = saying(into.id, EntryKind::Note, QT_TRANSLATE_NOOP("Aviso", "%1 was merged into this incident."), from.number);
    join.id = EntryId::make();
    join.occurredAt = now;
    const Link link{LinkId::make(), from.id, into.id, LinkKind::MergedInto, now, parts.user, end.id, join.id, {}, {}};
    if (Result<void> ok = addLink(store, link); !ok)
        return ok;
    const Result<Known *> after = joined(store, parts, into, std::move(join), end.id);
    return after ? carryShown(store, *owed, (*after)->derivation) : tl::unexpected(after.error());
}

/// Takes one apart again; the incident that was kept, as it is then.
Result<Incident> partOne(Store &store, DeskParts &parts, Incident &from, const std::optional<IncidentId> &seen, Instant now)
{
    const Result<std::optional<Link>> link = mergeOf(store, from.id);
    if (!link)
        return tl::unexpected(link.error());
    if (!*link)
        return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Merging", "%1 is not merged into another incident any more.")).arg(from.number));
    if (seen && (*link)->to != *seen)
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Merging", "%1 was merged into another incident meanwhile: that merge is not the one to undo.")).arg(from.number));
    Result<Incident> into = store.incident((*link)->to);
    const Result<Known *> knows = into ? known(store, parts, *into) : tl::unexpected(into.error());
    if (!knows)
        return tl::unexpected(knows.error());
    const std::vector<Commitment> owed = openOf(**knows);
    if (Result<void> ok = undoLink(store, (*link)->id, now, parts.user); !ok)
        return tl::unexpected(ok.error());
    Entry back = saying(from.id, EntryKind::Note, QT_TRANSLATE_NOOP("Aviso", "Undone: it was merged into %1."), into->number);
    back.occurredAt = now;
    back.supersedes = (*link)->fromEntry;
    if (const auto before = recorded(store, parts, from, back); !before)
        return tl::unexpected(before.error());
    const Result<Known *> again = known(store, parts, from);
    if (const Result<void> ok = again ? carryShown(store, owed, (*again)->derivation) : tl::unexpected(again.error()); !ok)
        return tl::unexpected(ok.error());
    Entry leave = saying(into->id, EntryKind::Note, QT_TRANSLATE_NOOP("Aviso", "Undone: %1 was merged into this incident."), from.number);
    leave.occurredAt = now;
    leave.supersedes = (*link)->toEntry;
    return joined(store, parts, *into, std::move(leave), {}).map([&](Known *) { return std::move(*into); });
}

Result<std::vector<UpcomingStep>> aheadOf(Store &store, DeskParts &parts, const Incident &incident, Instant now)
{
    return known(store, parts, incident).map([now](const Known *knows) { return stepsAhead(knows->derivation, now - Milliseconds(1)); });
}

/// Adds what lies ahead of it, in place of what was said of it before.
Result<void> announce(Store &store, DeskParts &parts, const Incident &incident, Instant now, MergeWritten &all)
{
    return aheadOf(store, parts, incident, now).map([&](std::vector<UpcomingStep> ahead) {
        std::erase_if(all.written, [&](const auto &one) { return one.first == incident.id; });
        all.written.emplace_back(incident.id, std::move(ahead));
    });
}

/// The transaction; what is known of incidents that were not written after all is forgotten.
Result<MergeWritten> together(Store &store, DeskParts &parts, const std::function<Result<void>(MergeWritten &)> &work)
{
    MergeWritten written;
    const Result<void> ok = store.transaction([&] { return refreshLaw(store, parts).and_then([&] { return work(written); }); });
    if (ok)
        return written;
    parts.known.clear();
    return tl::unexpected(ok.error());
}

}

Result<MergeParties> partiesOf(Store &store, const std::vector<IncidentId> &from, IncidentId into)
{
    const Result<IncidentId> kept = keptOf(store, into);
    Result<Incident> target = kept ? store.incident(*kept) : tl::unexpected(kept.error());
    if (!target)
        return tl::unexpected(target.error());
    MergeParties parties{std::move(*target), {}};
    std::set<IncidentId> seen;
    for (const IncidentId &id : from) {
        Result<Incident> one = seen.insert(id).second ? store.incident(id) : Result<Incident>(Incident());
        if (!one)
            return tl::unexpected(one.error());
        if (!one->id.isNull())
            parties.from.push_back(std::move(*one));
    }
    return parties;
}

Result<void> checkedMerge(Store &store, const MergeParties &parties)
{
    const Incident &into = parties.into;
    if (parties.from.empty())
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Merging", "Choose at least two incidents: one that is kept, and one that is merged into it.")));
    if (into.state == State::Closed)
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Merging", "%1 is closed. Open it again first, or merge the other way round.")).arg(into.number));
    for (const Incident &from : parties.from) {
        if (from.id == into.id)
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Merging", "%1 cannot be merged into itself, nor into what lives on in it. Choose another one to keep.")).arg(from.number));
        const Result<std::optional<Link>> gone = mergeOf(store, from.id);
        if (!gone)
            return tl::unexpected(gone.error());
        if (*gone)
            return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Merging", "%1 was merged into another incident already. Undo that merge first.")).arg(from.number));
        if (from.customer != into.customer)
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Merging", "%1 and %2 are of different customers, and what one customer said never becomes another's. Link them instead: both as children of one, or as related.")).arg(from.number, into.number));
    }
    return {};
}

Result<MergeWritten> writeMerge(Store &store, DeskParts &parts, const std::vector<IncidentId> &from, IncidentId into, Instant now)
{
    return together(store, parts, [&](MergeWritten &written) -> Result<void> {
        Result<MergeParties> parties = partiesOf(store, from, into);
        if (!parties)
            return tl::unexpected(parties.error());
        Result<void> ok = checkedMerge(store, *parties);
        written.done.into = parties->into.id;
        written.done.intoNumber = parties->into.number;
        for (size_t i = 0; ok && i < parties->from.size(); ++i) {
            Incident &one = parties->from[i];
            ok = mergeOne(store, parts, one, parties->into, now);
            written.done.from.push_back(one.id);
            written.done.fromNumbers << one.number;
            written.written.emplace_back(one.id, std::vector<UpcomingStep>());
        }
        ok = ok ? keepAllMatters(store, parts.zone, parties->into.id, now) : ok;
        return ok ? announce(store, parts, parties->into, now, written) : ok;
    });
}

Result<MergeWritten> unwriteMerge(Store &store, DeskParts &parts, const std::vector<IncidentId> &from, const std::optional<IncidentId> &into, Instant now)
{
    return together(store, parts, [&](MergeWritten &written) -> Result<void> {
        for (size_t i = from.size(); i > 0; --i) {
            Result<Incident> one = store.incident(from[i - 1]);
            Result<Incident> left = one ? partOne(store, parts, *one, into, now) : one;
            if (!left)
                return tl::unexpected(left.error());
            written.done.into = left->id;
            written.done.intoNumber = left->number;
            written.done.from.insert(written.done.from.begin(), one->id);
            written.done.fromNumbers.prepend(one->number);
            Written kept{std::move(*left), {}, {}};
            Result<void> ok = announce(store, parts, *one, now, written);
            ok = ok ? announce(store, parts, kept.incident, now, written) : ok;
            ok = ok ? deriveKept(store, parts, kept, now) : ok;
            ok = ok ? announce(store, parts, kept.incident, now, written) : ok;
            for (const IncidentId &id : {one->id, written.done.into}) // each by its own log again; what began in the first is kept there
                ok = ok ? keepAllMatters(store, parts.zone, id, now) : ok;
            if (!ok)
                return ok;
        }
        return {};
    });
}
