// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/matters.h"
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/directory.h"
#include "core/desk/recording.h"
#include "core/programlog.h"
#include "core/storage/forgetting.h"
#include "core/storage/indexclearing.h"
#include "core/storage/links.h"
#include "core/storage/incidentlog.h"
#include "core/storage/matters.h"

// Forgetting a customer. The store puts "forgotten" in the place of their words; what follows from the log is derived anew here, so that
// commitments say nothing of them either and a check finds what it would derive.

namespace {

Result<void> deriveAnew(Store &store, const Law &law, IncidentId id, Instant now)
{
    Result<Incident> incident = store.incident(id);
    const Result<CaseFacts> facts = incident ? factsOf(store, *incident) : tl::unexpected(incident.error());
    Result<std::vector<Entry>> log = facts ? incidentLog(store, id) : tl::unexpected(facts.error());
    if (!log)
        return tl::unexpected(log.error());
    const rules::Derivation derivation = rules::replay(std::move(*log), *facts, law.world());
    takeDerived(*incident, derivation);
    const Result<std::vector<Entry>> own = ownEntriesAsStored(store, id);
    if (!own)
        return tl::unexpected(own.error());
    return store.replaceCommitments(id, derivation.commitments)
        .and_then([&] { return store.updateIncident(*incident, incident->version); })
        .and_then([&] { return matters::replace(store, id, mattersIn(*own), now); });
}

/// Tags and contracts for which rules ask.
QStringList askedByRules(const Law &law)
{
    QStringList asked;
    const auto take = [&asked](const RuleSet &set) {
        for (const Rule &rule : set.rules)
            asked += rule.applies.tags + rule.applies.contracts;
    };
    take(law.rules);
    for (const rules::Epoch &epoch : law.epochs) // what happened under a former law is judged by it still
        take(epoch.rules);
    return asked;
}

Result<void> forgetNow(Store &store, DeskParts &parts, CustomerId customer, Instant now, ForgetSteps &steps)
{
    return store.transaction([&]() -> Result<void> {
        if (Result<void> fresh = refreshLaw(store, parts); !fresh)
            return fresh;
        const ForgetTerms terms{parts.user, now, askedByRules(*parts.law()), &steps};
        const Result<std::vector<IncidentId>> incidents = forgetCustomer(store, customer, terms);
        if (!incidents)
            return tl::unexpected(incidents.error());
        for (const IncidentId &incident : *incidents) {
            if (Result<void> ok = terms.goesOn().and_then([&] { return deriveAnew(store, *parts.law(), incident, now); }); !ok)
                return ok;
        }
        steps.isFinal = true; // from here on it is written
        return markUncleared(store);
    });
}

/// Clears the search index piece by piece: a list that is asked for meanwhile is answered between two of them.
void clearOn(DeskParts &parts, const std::shared_ptr<IndexClearing> &clearing, const std::function<void()> &finish)
{
    whenDone(parts.database.run([clearing](Store &store) { return clearPiece(store, *clearing); }), parts.desk, [&parts, clearing, finish](const Result<bool> &more) {
        if (more && *more)
            return clearOn(parts, clearing, finish);
        whenDone(parts.database.run([](Store &store) { return endClearing(store); }), parts.desk, [finish](const Result<void> &ok) {
            if (!ok)
                LogLine("what was forgotten may lie in the file still").with(ok.error());
            finish();
        });
    });
}

}

QFuture<Result<ForgetPlan>> Directory::forgetPlan(CustomerId customer)
{
    return m_parts.database.run([customer](Store &store) { return store.forgetPlan(customer); });
}

QFuture<Result<ForgetTraces>> Directory::forgetTraces(CustomerId customer)
{
    return m_parts.database.run([customer, &parts = m_parts](Store &store) { return ::forgetTraces(store, customer, askedByRules(*parts.law())); });
}

QFuture<Result<void>> Directory::forget(CustomerId customer, const QString &typed, const std::shared_ptr<ForgetSteps> &told)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<void>();
    const auto steps = told ? told : std::make_shared<ForgetSteps>();
    const auto job = [&parts = m_parts, customer, typed, steps, now = m_parts.clock()](Store &store) -> Result<void> {
        const Result<Customer> known = store.customer(customer);
        if (!known)
            return tl::unexpected(known.error());
        if (typed.simplified() != known->name)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Directory", "Type the name of the customer as it stands above."));
        parts.known.clear();
        return store.beginForgetting().and_then([&] { return forgetNow(store, parts, customer, now, *steps); });
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<void> &ok) {
        const auto finish = [promise, ok] {
            promise->addResult(ok);
            promise->finish();
        };
        if (!ok)
            return finish();
        parts.manyWritten();
        parts.callsWritten();
        clearOn(parts, std::make_shared<IndexClearing>(), finish);
    });
    return promise->future();
}
