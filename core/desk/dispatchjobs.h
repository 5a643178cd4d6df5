// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/dispatching.h"
#include "core/desk/recording.h"

// Jobs of the database thread that dispatch shares.

/// Why something about dispatch is not done; a source text of QT_TRANSLATE_NOOP("Dispatching", ...).
inline tl::unexpected<Error> refusedDispatch(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Dispatching", reason));
}

/// Who works here, by name.
Result<std::vector<Technician>> activeTechnicians(Store &);
/// What counts how much; as it comes where nobody changed it.
Result<DispatchWeights> keptWeights(Store &);
/// The skills that are asked for, which the kind of equipment keeps; where none are, those that it asked for last time.
Result<std::vector<Skill>> skillsFor(Store &, const QString &kind, const DispatchWishes &);
/// Under which name the order of an incident's call list is kept.
QString callOrderDocument(IncidentId);
Result<std::vector<TechnicianId>> keptCallOrder(Store &, IncidentId);

/// Runs a job that writes an entry, in one transaction, and tells the desk before whoever asked. `first` is done before it, and stays done.
template<typename Job>
QFuture<Result<Entry>> writtenEntry(DeskParts &parts, Job job, const std::function<Result<void>(Store &, Instant)> &first = {})
{
    if (isClockInDoubt(parts))
        return clockInDoubt<Entry>();
    auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    const auto run = [&parts, job, first, now = parts.clock()](Store &store) -> Result<Written> {
        if (Result<void> ready = first ? first(store, now) : Result<void>(); !ready)
            return tl::unexpected(ready.error());
        Written written;
        // What it is judged by is read and taken as one: another desk may answer the same offer.
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            Result<Written> one = job(store, now);
            if (!one)
                return tl::unexpected(one.error());
            written = std::move(*one);
            return {};
        });
        if (!ok)
            parts.known.clear(); // it may know of an entry that was not written
        return ok.map([&written] { return std::move(written); });
    };
    whenDone(parts.database.run(run), parts.desk, [&parts, promise](const Result<Written> &written) {
        if (written)
            parts.written(written->incident.id, written->ahead);
        promise->addResult(written ? Result<Entry>(written->entry) : Result<Entry>(tl::unexpected(written.error())));
        promise->finish();
    });
    return promise->future();
}
