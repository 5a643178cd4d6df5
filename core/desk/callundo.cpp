// SPDX-License-Identifier: GPL-3.0-or-later
// The step back from a saved call: entries stay, and say nothing any more.
#include "core/desk/calltaking.h"

#include "core/desk/triagewords.h"
#include "core/storage/calleffects.h"
#include "core/storage/incidentlog.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const char *reason, Error::Kind kind)
{
    return fail(kind, QCoreApplication::translate("Calls", reason));
}

/// What take() wrote into the log of the call's incident; Conflict when somebody wrote after it.
Result<std::vector<Entry>> entriesOf(Store &store, const Call &call)
{
    Result<std::vector<Entry>> log = ownEntriesAsStored(store, *call.incident);
    if (!log)
        return log;
    const auto first = std::find_if(log->begin(), log->end(), [&](const Entry &entry) { return entry.id == *call.entry; });
    std::vector<Entry> own(first, log->end());
    const bool isOurs = !own.empty() && std::all_of(own.begin(), own.end(), [&](const Entry &entry) { return entry.recordedAt == own.front().recordedAt; });
    if (!isOurs)
        return refused(QT_TRANSLATE_NOOP("Calls", "Somebody went on with the incident meanwhile: it is not taken back. Close it there if it is not wanted."), Error::Kind::Conflict);
    return own;
}

TeamText takenBack()
{
    return forTeam([](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "The call was taken back right after it was saved.")); });
}

Entry closing(const Call &call, const Entry &opened)
{
    Entry entry = teamEntry(*call.incident, EntryKind::State, takenBack());
    entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, takenBack().words};
    if (opened.promise)
        entry.promise = PromiseAct{opened.promise->key, PromiseAct::Act::Withdrawn, {}, {}, {}};
    return entry;
}

}

Result<CallWritten> unwriteCall(Store &store, DeskParts &parts, CallId id, Instant now)
{
    CallWritten back;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        const Result<std::optional<Call>> known = store.call(id);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return refused(QT_TRANSLATE_NOOP("Calls", "The call is not there any more."), Error::Kind::NotFound);
        Call call = **known;
        if (call.incident && call.entry) {
            const Result<std::vector<Entry>> own = entriesOf(store, call);
            if (!own)
                return tl::unexpected(own.error());
            std::vector<Entry> undoing;
            if (isIncident(call.outcome)) {
                undoing.push_back(closing(call, own->front()));
            } else {
                for (const Entry &entry : *own) {
                    undoing.push_back(teamEntry(*call.incident, EntryKind::Note, takenBack()));
                    undoing.back().supersedes = entry.id;
                }
            }
            for (Entry &entry : undoing) {
                Result<Written> written = writeEntry(store, parts, std::move(entry), now);
                if (!written)
                    return tl::unexpected(written.error());
                back.taken.incident = written->incident;
                back.ahead = std::move(written->ahead);
            }
        }
        // Whom the call answered waits for an answer again, and calls that were nobody's are nobody's.
        Result<Call> before = undoEffects(store, call);
        if (!before)
            return tl::unexpected(before.error());
        call = std::move(*before);
        call.outcome = CallOutcome::Logged;
        call.incident.reset();
        call.entry.reset();
        back.taken.call = call;
        return store.save(call);
    });
    if (!ok) {
        if (back.taken.incident)
            parts.known.remove(back.taken.incident->id);
        return tl::unexpected(ok.error());
    }
    return back;
}
