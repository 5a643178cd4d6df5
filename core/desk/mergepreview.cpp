// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge would do: the same derivation, over logs that nobody writes.
#include "core/desk/mergingjobs.h"

#include "core/desk/recording.h"
#include "core/storage/links.h"

#include <algorithm>

namespace {

Result<MergeSide> sideOf(Store &store, const Incident &incident, size_t entries)
{
    const Result<Customer> customer = store.customer(incident.customer);
    const Result<std::vector<Attachment>> files = customer ? store.attachments(incident.id) : tl::unexpected(customer.error());
    const Result<int> drafts = files ? draftCount(store, incident.id) : tl::unexpected(files.error());
    return drafts.map([&](int count) { return MergeSide{incident, customer->name, int(entries), int(files->size()), count}; });
}

/// The log of the one that is kept, with one more in it, as if it had been merged now; answers by which entry.
EntryId join(std::vector<Entry> &log, const std::vector<Entry> &theirs, const Incident &from, const Incident &into, Instant now)
{
    for (Entry entry : theirs) {
        if (entry.promise)
            entry.promise->key = promiseKeyWithin(entry.promise->key, entry.incident);
        log.push_back(std::move(entry));
    }
    Entry end;
    end.id = EntryId::make();
    end.incident = from.id;
    end.kind = EntryKind::State;
    end.stateChange = StateChange{StateChange::Act::Merged, State::Closed, WaitingOn::Nobody, {}, {}};
    end.occurredAt = end.recordedAt = now;
    end.seq = int(theirs.size()) + 1;
    Entry goesOn;
    goesOn.id = EntryId::make();
    goesOn.incident = into.id;
    goesOn.occurredAt = goesOn.recordedAt = now;
    goesOn.seq = int(log.size()) + 1;
    goesOn.refersTo = end.id;
    log.push_back(std::move(end));
    log.push_back(goesOn);
    return goesOn.id;
}

/// `joins`: the entries with which the others come in.
MergeDuty::Fate fateOf(const Commitment &before, bool isKept, const std::vector<Commitment> &after, const std::vector<EntryId> &joins)
{
    using enum Commitment::Status;
    const auto is = [&](const Commitment &one) { return one.rule == before.rule && one.openedBy == before.openedBy; };
    const auto found = std::find_if(after.begin(), after.end(), is);
    const auto stands = [&](const Commitment &one) { return one.rule == before.rule && one.status == Open; };
    if (found != after.end() && found->status == Open) {
        const auto isReplaced = [&](const Commitment &one) { return one.rule == before.rule && one.settledBy && std::find(joins.begin(), joins.end(), *one.settledBy) != joins.end(); };
        const bool replaces = std::any_of(after.begin(), after.end(), isReplaced);
        return isKept ? MergeDuty::Fate::Stays : replaces ? MergeDuty::Fate::BecomesOne : MergeDuty::Fate::Moves;
    }
    const bool settled = found != after.end() && (found->status == Kept || found->status == KeptLate || found->status == KeptAtOnce);
    return !settled && std::any_of(after.begin(), after.end(), stands) ? MergeDuty::Fate::BecomesOne : MergeDuty::Fate::Settled;
}

}

Result<MergePreview> previewOfMerge(Store &store, DeskParts &parts, const std::vector<IncidentId> &from, IncidentId into, Instant now)
{
    const Result<MergeParties> parties = partiesOf(store, from, into);
    const Result<Known *> knows = parties ? known(store, parts, parties->into) : tl::unexpected(parties.error());
    if (!knows)
        return tl::unexpected(knows.error());
    const Known kept = **knows; // what is asked next may drop it
    MergePreview preview;
    if (const Result<void> may = checkedMerge(store, *parties); !may)
        preview.refused = may.error().text;
    Result<MergeSide> side = sideOf(store, parties->into, kept.derivation.log.size());
    if (!side)
        return tl::unexpected(side.error());
    preview.into = std::move(*side);
    std::vector<Entry> log = kept.derivation.log;
    std::vector<EntryId> joins;
    for (const Commitment &one : rules::openOnes(kept.derivation))
        preview.duties.push_back({parties->into.id, one, MergeDuty::Fate::Stays});
    for (const Incident &one : parties->from) {
        const Result<Known *> theirs = known(store, parts, one);
        Result<MergeSide> brings = theirs ? sideOf(store, one, (*theirs)->derivation.log.size()) : tl::unexpected(theirs.error());
        if (!brings)
            return tl::unexpected(brings.error());
        preview.from.push_back(std::move(*brings));
        for (const Commitment &owed : rules::openOnes((*theirs)->derivation))
            preview.duties.push_back({one.id, owed, MergeDuty::Fate::Moves});
        joins.push_back(join(log, (*theirs)->derivation.log, one, parties->into, now));
    }
    if (!preview.refused.isEmpty())
        return preview;
    const rules::Derivation after = rules::replay(std::move(log), kept.facts, kept.law->world());
    for (MergeDuty &duty : preview.duties)
        duty.fate = fateOf(duty.commitment, duty.incident == parties->into.id, after.commitments, joins);
    std::stable_sort(preview.duties.begin(), preview.duties.end(), [](const MergeDuty &a, const MergeDuty &b) {
        return a.commitment.due && b.commitment.due ? *a.commitment.due < *b.commitment.due : a.commitment.due.has_value() > b.commitment.due.has_value();
    });
    return preview;
}
