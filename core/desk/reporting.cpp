// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reporting.h"

#include "core/async.h"
#include "core/desk/recording.h"
#include "core/report/caseparagraph.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Reads the incident on the database thread and makes a paper of it where papers are made.
template<typename Paper, typename Make>
QFuture<Result<Paper>> papered(DeskParts &parts, IncidentId incident, const QString &language, Make make)
{
    auto promise = std::make_shared<QPromise<Result<Paper>>>();
    promise->start();
    auto company = std::make_shared<QString>();
    const auto read = parts.database.run([incident, company](Store &store) {
        *company = store.company().value_or(QString()); // without it the report is the same
        return store.dossier(incident);
    });
    whenDone(read, parts.desk, [&parts, promise, language, company, make](const Result<Dossier> &dossier) {
        const auto job = [dossier, company, make, language, law = parts.law(), zone = parts.zone, now = parts.clock()]() -> Result<Paper> {
            if (!dossier)
                return tl::unexpected(dossier.error());
            const QTimeZone lived = zoneIn(*law, dossier->incident, zone);
            return make(*dossier, law->rules, calendarIn(*law, dossier->incident, Language(language)), lived, now, *company);
        };
        whenDone(parts.papers.run(job), parts.desk, [promise](const Result<Paper> &paper) {
            promise->addResult(paper);
            promise->finish();
        });
    });
    return promise->future();
}

}

QFuture<Result<QByteArray>> Reporting::incidentReport(IncidentId incident, ReportReader reader, const QString &language)
{
    return papered<QByteArray>(m_parts, incident, language, [reader, language](const Dossier &dossier, const RuleSet &rules, const QString &hours, const QTimeZone &zone, Instant now, const QString &company) {
        return ::incidentReport(dossier, rules, hours, reader, language, zone, now, company);
    });
}

QFuture<Result<std::shared_ptr<const report::Paper>>> Reporting::incidentPaper(IncidentId incident, ReportReader reader, const QString &language)
{
    using Paper = std::shared_ptr<const report::Paper>;
    return papered<Paper>(m_parts, incident, language, [reader, language](const Dossier &dossier, const RuleSet &rules, const QString &hours, const QTimeZone &zone, Instant now, const QString &company) {
        return ::incidentPaper(dossier, rules, hours, reader, language, zone, now, company);
    });
}

QFuture<Result<QString>> Reporting::caseParagraph(IncidentId incident, ReportReader reader, const QString &language)
{
    return papered<QString>(m_parts, incident, language, [reader, language](const Dossier &dossier, const RuleSet &rules, const QString &, const QTimeZone &zone, Instant now, const QString &) -> Result<QString> {
        const Language words(language);
        const report::Telling told{words, zone, now};
        return reader == ReportReader::Customer ? report::caseParagraph(report::customerStory(dossier, now), told) : report::caseParagraph(report::teamStory(dossier, now), rules, told);
    });
}

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Reporting", text);
}

/// What the database keeps of the derived against what its log gives; a row that cannot be read is a finding too.
Result<std::vector<Finding>> verifyDerived(Store &store, DeskParts &parts, IncidentId id)
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
    std::vector<Commitment> derived = (*knows)->derivation.commitments;
    Result<std::vector<Finding>> findings = store.verifyMade(*incident, derived);
    if (!findings)
        return findings;

    const auto byId = [](const Commitment &a, const Commitment &b) { return a.id < b.id; };
    std::sort(stored->begin(), stored->end(), byId);
    std::sort(derived.begin(), derived.end(), byId);
    if (*stored != derived)
        findings->push_back({id, incident->number, 0, translated(QT_TRANSLATE_NOOP("Reporting", "The commitments are not those that the timeline gives."))});
    Incident again = *incident;
    takeDerived(again, (*knows)->derivation);
    const std::vector<Entry> &log = (*knows)->derivation.log; // with what is merged into it
    again.version = static_cast<int>(std::count_if(log.begin(), log.end(), [&](const Entry &entry) { return entry.incident == id; })); // grows with each entry, and with nothing else
    if (again != *incident)
        findings->push_back({id, incident->number, 0, translated(QT_TRANSLATE_NOOP("Reporting", "State and next due moment are not those that the timeline gives."))});
    return findings;
}

/// All incidents, one after the other, behind what was found before.
Result<void> verifyAllDerived(Store &store, DeskParts &parts, const std::function<bool(qint64, qint64)> &go, std::vector<Finding> &findings)
{
    const Result<std::vector<IncidentId>> ids = store.incidentIds();
    if (!ids)
        return tl::unexpected(ids.error());
    parts.known.clear(); // what is kept in memory proves nothing about what is stored
    qint64 done = 0;
    for (const IncidentId &id : *ids) {
        if (!go(++done, static_cast<qint64>(ids->size())))
            return fail(Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("Reporting", "Stopped before everything was checked.")));
        const Result<std::vector<Finding>> found = verifyDerived(store, parts, id);
        if (found)
            findings.insert(findings.end(), found->begin(), found->end());
        else
            findings.push_back({id, {}, 0, found.error().text});
    }
    return {};
}

}

QFuture<Result<std::vector<Finding>>> Reporting::verify(std::function<bool(qint64, qint64)> progress)
{
    return m_parts.database.run([&parts = m_parts, progress = std::move(progress)](Store &store) -> Result<std::vector<Finding>> {
        const auto go = [&](qint64 done, qint64 of) { return !progress || progress(done, of); };
        Result<std::vector<Finding>> findings = store.verifyFile();
        if (!findings || !findings->empty())
            return findings; // in a file that is not whole nothing else can be said
        findings = store.verifyChains(go);
        if (!findings)
            return findings;
        const Result<std::vector<Finding>> files = store.verifyAttachments(go);
        if (!files)
            return tl::unexpected(files.error());
        findings->insert(findings->end(), files->begin(), files->end());
        const Result<void> ok = verifyAllDerived(store, parts, go, *findings);
        if (!ok && ok.error().kind != Error::Kind::Damaged)
            return tl::unexpected(ok.error());
        if (!ok)
            findings->push_back({{}, {}, 0, ok.error().text});
        return findings;
    });
}
