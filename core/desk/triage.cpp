// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/triage.h"

#include "core/async.h"
#include "core/desk/triaging.h"

#include <QCoreApplication>

namespace {

/// What a job brings to the desk's thread.
struct Bulk
{
    BulkOutcome outcome;
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> written;
};

void take(Bulk &bulk, const Result<void> &ok, Triaged triaged)
{
    if (!ok) {
        bulk.outcome.failures.push_back({triaged.one.incident, triaged.one.number, ok.error(), std::move(triaged.conflict)});
        return;
    }
    bulk.outcome.done.push_back(triaged.one.incident);
    if (!triaged.changed) {
        ++bulk.outcome.already;
        return;
    }
    bulk.written.emplace_back(triaged.one.incident, std::move(triaged.ahead));
    bulk.outcome.undo.incidents.push_back(std::move(triaged.one));
}

/// Tells the desk what was written before the asker gets the answer.
QFuture<Result<BulkOutcome>> announced(DeskParts &parts, const std::function<Result<Bulk>(Store &)> &job)
{
    auto promise = std::make_shared<QPromise<Result<BulkOutcome>>>();
    promise->start();
    if (parts.clockDoubt && parts.clockDoubt()) {
        promise->addResult(fail(Error::Kind::Conflict, QCoreApplication::translate("Timeline", "Say first whether the clock of this computer is right: nothing is written while it is in doubt.")));
        promise->finish();
        return promise->future();
    }
    whenDone(parts.database.run(job), parts.desk, [&parts, promise](const Result<Bulk> &bulk) {
        if (bulk && !bulk->written.empty())
            parts.writtenTogether(bulk->written);
        promise->addResult(bulk.map([](const Bulk &one) { return one.outcome; }));
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<BulkOutcome>> Triage::perform(const std::vector<IncidentId> &incidents, const TriageDeed &asked)
{
    return announced(m_parts, [&parts = m_parts, incidents, asked, now = m_parts.clock()](Store &store) -> Result<Bulk> {
        const Result<TriageDeed> deed = readyDeed(store, parts, asked);
        if (!deed)
            return tl::unexpected(deed.error());
        Bulk bulk;
        bulk.outcome.undo.deed = *deed;
        bulk.outcome.undo.deed.seen.reset(); // who does it again has seen what came of it
        for (const IncidentId &id : incidents) {
            Triaged triaged;
            triaged.one.incident = id;
            const Result<void> ok = doTriage(store, parts, id, *deed, now, triaged);
            take(bulk, ok, std::move(triaged));
        }
        return bulk;
    });
}

QFuture<Result<BulkOutcome>> Triage::takeBack(const TriageUndo &undo)
{
    return announced(m_parts, [&parts = m_parts, undo, now = m_parts.clock()](Store &store) -> Result<Bulk> {
        Bulk bulk;
        bulk.outcome.undo.deed = undo.deed;
        for (const TriageUndo::One &one : undo.incidents) {
            Triaged triaged;
            triaged.one.incident = one.incident;
            triaged.one.number = one.number;
            const Result<void> ok = undoTriage(store, parts, undo.deed, one, now, triaged);
            take(bulk, ok, std::move(triaged));
        }
        return bulk;
    });
}
