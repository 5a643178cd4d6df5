// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/mergedaway.h"

#include "core/desk/figuring.h"
#include "core/desk/triagewords.h"
#include "core/storage/links.h"

#include <QCoreApplication>

namespace {

/// Of which incident of the same merge the entry is about which this one is; nothing: of none, or it is about none.
Result<std::optional<IncidentId>> aboutWhich(Store &store, const Entry &entry)
{
    const std::optional<EntryId> &about = entry.supersedes ? entry.supersedes : entry.refersTo;
    const Result<std::optional<IncidentId>> other = about ? incidentOfEntry(store, *about) : std::optional<IncidentId>();
    if (!other || !*other || **other == entry.incident)
        return other;
    const Result<IncidentId> one = keptOf(store, **other), same = keptOf(store, entry.incident);
    if (!one || !same)
        return tl::unexpected(one ? same.error() : one.error());
    return *one == *same ? *other : std::nullopt;
}

}

Result<Incident> homeOf(Store &store, const Entry &entry)
{
    const Result<std::optional<IncidentId>> about = aboutWhich(store, entry);
    if (!about)
        return tl::unexpected(about.error());
    const Result<bool> merges = entry.supersedes ? isOfMerge(store, *entry.supersedes) : Result<bool>(false);
    if (!merges)
        return tl::unexpected(merges.error());
    if (*merges) // what is owed hangs on it, in both timelines
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Merging", "This entry is a merge, which is not corrected. Undo the merge instead."));
    Result<Incident> named = store.incident(about->value_or(entry.incident));
    if (!named || *about || named->state != State::Closed) // one that was merged is closed
        return named;
    const Result<IncidentId> kept = keptOf(store, named->id);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept == named->id ? named : store.incident(*kept);
}

Result<Known *> writeAndDerive(Store &store, DeskParts &parts, Incident &incident, Entry &entry)
{
    const int expected = incident.version++;
    if (Result<void> ok = store.record(incident, expected, entry); !ok)
        return tl::unexpected(ok.error());
    parts.known.remove(incident.id);
    const Result<Known *> knows = knownUnder(parts.law(), store, parts, incident);
    if (!knows)
        return knows;
    takeDerived(incident, (*knows)->derivation);
    const Result<void> ok = store.updateIncident(incident, incident.version).and_then([&] { return store.replaceCommitments(incident.id, (*knows)->derivation.commitments); })
                                .and_then([&] { return keepFigures(store, incident, (*knows)->derivation, (*knows)->facts, *(*knows)->law); });
    return ok.map([&] { return *knows; });
}

Result<void> deriveKept(Store &store, DeskParts &parts, Written &written, Instant now)
{
    if (written.incident.state != State::Closed)
        return {};
    Result<std::optional<Link>> link = mergeOf(store, written.incident.id);
    while (link && *link) {
        Result<Incident> kept = store.incident((*link)->to);
        const Result<Known *> knows = kept ? known(store, parts, *kept) : tl::unexpected(kept.error());
        if (!knows)
            return tl::unexpected(knows.error());
        // Said there too: what it derives has another reason now.
        const QString number = written.incident.number;
        Entry note = teamEntry(kept->id, EntryKind::Note, forTeam([&](const Language &language) {
                                   return language.text(QT_TRANSLATE_NOOP("Aviso", "%1, which was merged into this incident, was changed afterwards.")).arg(number);
                               }));
        Result<Entry> full = completed(std::move(note), *kept, (*knows)->derivation, parts.user, now);
        const Result<Known *> anew = full ? writeAndDerive(store, parts, *kept, *full) : tl::unexpected(full.error());
        if (!anew)
            return tl::unexpected(anew.error());
        written.incident = std::move(*kept);
        written.ahead = stepsAhead((*anew)->derivation, now - Milliseconds(1));
        link = mergeOf(store, written.incident.id);
    }
    return link ? Result<void>() : tl::unexpected(link.error());
}
