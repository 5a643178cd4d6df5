// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/matters.h"
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/directory.h"
#include "core/desk/figuring.h"
#include "core/desk/recording.h"
#include "core/programlog.h"
#include "core/storage/forgetting.h"
#include "core/storage/indexclearing.h"
#include "core/storage/links.h"
#include "core/storage/incidentlog.h"
#include "core/storage/matters.h"

#include <algorithm>

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
        .and_then([&] { return keepFigures(store, *incident, derivation, *facts, law); })
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

constexpr int atOnce = 40; ///< incidents of one transaction: some tenths of a second with five entries each

/// Forgets a customer with so many incidents that others would wait for one transaction over all: incidents first, then what is derived of
/// them, some at a time and others answered between, and at last the customer. Stopped or killed in between, it goes on where it was when
/// the customer is forgotten again.
struct PartwiseForgetting
{
    CustomerId customer;
    QString by;
    Instant now;
    std::shared_ptr<ForgetSteps> steps;
    std::vector<IncidentId> incidents; ///< all of theirs
    size_t derived = 0;
    bool isAhead = false; ///< all of them are forgotten

    ForgetTerms terms(const DeskParts &parts) const { return {by, now, askedByRules(*parts.law()), steps.get()}; }

    /// One transaction; true: there is more to do before the customer.
    Result<bool> next(Store &store, DeskParts &parts)
    {
        if (Result<void> fresh = refreshLaw(store, parts); !fresh)
            return tl::unexpected(fresh.error());
        parts.known.clear();
        return isAhead ? deriveSome(store, parts) : forgetSome(store, parts);
    }
    Result<bool> forgetSome(Store &store, DeskParts &parts)
    {
        const Result<std::vector<IncidentId>> some = unforgottenOf(store, customer, atOnce);
        if (!some)
            return tl::unexpected(some.error());
        isAhead = some->empty();
        const ForgetTerms those = terms(parts);
        const Result<void> ok = isAhead ? Result<void>() : store.transaction([&] { return forgetAhead(store, customer, *some, those).and_then([&] { return markUncleared(store); }); });
        return stopped(ok.map([] { return true; }));
    }
    Result<bool> deriveSome(Store &store, DeskParts &parts)
    {
        const size_t end = std::min(incidents.size(), derived + atOnce);
        const ForgetTerms those = terms(parts);
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            Result<void> done;
            for (size_t i = derived; done && i < end; ++i)
                done = those.goesOn().and_then([&] { return deriveAnew(store, *parts.law(), incidents[i], now); });
            return done;
        });
        if (ok)
            derived = end;
        return stopped(ok.map([&] { return derived < incidents.size(); }));
    }
    /// Something is forgotten already when it stops here.
    static Result<bool> stopped(Result<bool> answer)
    {
        if (!answer && answer.error().kind == Error::Kind::Cancelled)
            answer.error().text = QCoreApplication::translate("Directory", "Stopped: what was forgotten until then stays so. Forget the customer again for the rest.");
        return answer;
    }
};

/// Some of it, then the rest, until the customer comes; `then` is called with how it went.
void forgetOn(DeskParts &parts, const std::shared_ptr<PartwiseForgetting> &work, const std::function<void(const Result<void> &)> &then)
{
    whenDone(parts.database.run([work, &parts](Store &store) { return work->next(store, parts); }), parts.desk, [&parts, work, then](const Result<bool> &more) {
        if (more && *more)
            return forgetOn(parts, work, then);
        then(more.map([](bool) {}));
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
    const auto work = std::make_shared<PartwiseForgetting>();
    work->customer = customer, work->by = m_parts.user, work->now = m_parts.clock(), work->steps = steps;
    const auto begin = [customer, typed, work](Store &store) -> Result<bool> {
        const Result<Customer> known = store.customer(customer);
        if (!known)
            return tl::unexpected(known.error());
        if (typed.simplified() != known->name)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Directory", "Type the name of the customer as it stands above."));
        const Result<std::vector<IncidentId>> all = store.beginForgetting().and_then([&] { return store.incidentsOf(customer); });
        if (!all)
            return tl::unexpected(all.error());
        work->incidents = *all;
        work->steps->of = 2 * static_cast<int>(all->size()); // each is derived anew, too
        return static_cast<int>(all->size()) > atOnce;
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [&parts = m_parts, promise, steps](const Result<void> &ok) {
        const auto finish = [promise, ok] {
            promise->addResult(ok);
            promise->finish();
        };
        if (ok || steps->done > 0)
            parts.manyWritten();
        if (!ok)
            return finish();
        parts.callsWritten();
        clearOn(parts, std::make_shared<IndexClearing>(), finish);
    };
    const auto last = [&parts = m_parts, work, end](const Result<void> &ok) {
        if (!ok)
            return end(ok);
        whenDone(parts.database.run([work, &parts](Store &store) {
            parts.known.clear();
            return forgetNow(store, parts, work->customer, work->now, *work->steps);
        }), parts.desk, end);
    };
    whenDone(m_parts.database.run(begin), m_parts.desk, [&parts = m_parts, work, last](const Result<bool> &isLarge) {
        if (isLarge && *isLarge)
            return forgetOn(parts, work, last);
        last(isLarge.map([](bool) {}));
    });
    return promise->future();
}
