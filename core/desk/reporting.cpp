// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reporting.h"

#include "core/async.h"
#include "core/desk/recording.h"

#include <QCoreApplication>

QFuture<Result<QByteArray>> Reporting::incidentReport(IncidentId incident, ReportReader reader, const QString &language)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto read = m_parts.database.run([incident](Store &store) { return store.dossier(incident); });
    whenDone(read, m_parts.desk, [this, promise, reader, language](const Result<Dossier> &dossier) {
        const auto make = [dossier, law = m_parts.law(), reader, language, zone = m_parts.zone, now = m_parts.clock()]() -> Result<QByteArray> {
            if (!dossier)
                return tl::unexpected(dossier.error());
            const QTimeZone lived = zoneIn(*law, dossier->incident, zone);
            return ::incidentReport(*dossier, law->rules, reader, language, lived, now);
        };
        whenDone(m_parts.papers.run(make), m_parts.desk, [promise](const Result<QByteArray> &pdf) {
            promise->addResult(pdf);
            promise->finish();
        });
    });
    return promise->future();
}

namespace {

/// The commitments that the database keeps against those that its log gives.
Result<std::optional<Finding>> verifyDerived(Store &store, DeskParts &parts, IncidentId id)
{
    const Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    const Result<Known *> knows = known(store, parts, *incident);
    if (!knows)
        return tl::unexpected(knows.error());
    Result<std::vector<Commitment>> stored = store.commitments(id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto byId = [](const Commitment &a, const Commitment &b) { return a.id < b.id; };
    std::vector<Commitment> derived = (*knows)->derivation.commitments;
    std::sort(stored->begin(), stored->end(), byId);
    std::sort(derived.begin(), derived.end(), byId);
    if (*stored == derived)
        return std::optional<Finding>();
    return std::optional(Finding{id, incident->number, 0, QCoreApplication::translate("Reporting", "The commitments are not those that the timeline gives.")});
}

}

QFuture<Result<std::vector<Finding>>> Reporting::verify(std::function<bool(qint64, qint64)> progress)
{
    return m_parts.database.run([&parts = m_parts, progress = std::move(progress)](Store &store) -> Result<std::vector<Finding>> {
        const auto go = [&](qint64 done, qint64 of) { return !progress || progress(done, of); };
        Result<std::vector<Finding>> findings = store.verifyChains(go);
        const Result<std::vector<IncidentId>> ids = findings ? store.incidentIds() : tl::unexpected(findings.error());
        if (!ids)
            return tl::unexpected(ids.error());
        parts.known.clear(); // what is kept in memory proves nothing about what is stored
        qint64 done = 0;
        for (const IncidentId &id : *ids) {
            if (!go(++done, static_cast<qint64>(ids->size())))
                return fail(Error::Kind::Cancelled, QCoreApplication::translate("Reporting", "Stopped before everything was checked."));
            const Result<std::optional<Finding>> finding = verifyDerived(store, parts, id);
            if (!finding)
                findings->push_back({id, {}, 0, finding.error().text});
            else if (*finding)
                findings->push_back(**finding);
        }
        return findings;
    });
}
