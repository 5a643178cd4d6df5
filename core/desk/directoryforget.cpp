// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/directory.h"
#include "core/desk/recording.h"
#include "core/programlog.h"
#include "core/storage/incidentlog.h"

// Forgetting a customer. The store puts "forgotten" in the place of their words; what follows from the log is derived anew here, so that
// commitments say nothing of them either and a check finds what it would derive.

namespace {

Result<void> deriveAnew(Store &store, const Law &law, IncidentId id)
{
    Result<Incident> incident = store.incident(id);
    const Result<CaseFacts> facts = incident ? factsOf(store, *incident) : tl::unexpected(incident.error());
    Result<std::vector<Entry>> log = facts ? incidentLog(store, id) : tl::unexpected(facts.error());
    if (!log)
        return tl::unexpected(log.error());
    const rules::Derivation derivation = rules::replay(std::move(*log), *facts, law.world());
    takeDerived(*incident, derivation);
    return store.replaceCommitments(id, derivation.commitments).and_then([&] { return store.updateIncident(*incident, incident->version); });
}

Result<void> forgetNow(Store &store, DeskParts &parts, CustomerId customer, Instant now)
{
    return store.transaction([&]() -> Result<void> {
        if (Result<void> fresh = refreshLaw(store, parts); !fresh)
            return fresh;
        const Result<std::vector<IncidentId>> incidents = store.forget(customer, parts.user, now);
        if (!incidents)
            return tl::unexpected(incidents.error());
        for (const IncidentId &incident : *incidents) {
            if (Result<void> ok = deriveAnew(store, *parts.law(), incident); !ok)
                return ok;
        }
        return {};
    });
}

}

QFuture<Result<ForgetPlan>> Directory::forgetPlan(CustomerId customer)
{
    return m_parts.database.run([customer](Store &store) { return store.forgetPlan(customer); });
}

QFuture<Result<void>> Directory::forget(CustomerId customer, const QString &typed)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<void>();
    const auto job = [&parts = m_parts, customer, typed, now = m_parts.clock()](Store &store) -> Result<void> {
        const Result<Customer> known = store.customer(customer);
        if (!known)
            return tl::unexpected(known.error());
        if (typed.simplified() != known->name)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Directory", "Type the name of the customer as it stands above."));
        parts.known.clear();
        const Result<void> done = store.beginForgetting().and_then([&] { return forgetNow(store, parts, customer, now); });
        if (const Result<void> cleaned = done ? store.endForgetting() : Result<void>(); !cleaned)
            LogLine("what was forgotten may lie in the file still").with(cleaned.error());
        return done;
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<void> &ok) {
        if (ok) {
            parts.manyWritten();
            parts.callsWritten();
        }
        promise->addResult(ok);
        promise->finish();
    });
    return promise->future();
}
