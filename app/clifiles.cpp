// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "core/calendar/zone.h"
#include "core/storage/address.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))
        return file.readAll();
    const QFileInfo info(path);
    const bool denied = info.exists() && !info.isReadable();
    return fail(denied ? Error::Kind::Permission : Error::Kind::InvalidInput, Cli::tr("The file cannot be read: %1 (%2)").arg(path, file.errorString()));
}

Error in(const QString &path, const Error &error)
{
    return {error.kind, path + QStringLiteral(": ") + error.text, error.detail};
}

QString summaryOf(const Importing::Report &report)
{
    QStringList parts{Cli::tr("%n incident(s) imported", nullptr, report.incidents), Cli::tr("%n entries", nullptr, report.entries)};
    if (report.refused)
        parts += Cli::tr("%n refused", nullptr, report.refused);
    return parts.join(QStringLiteral(", ")) + (report.cancelled ? QStringLiteral(". ") + Cli::tr("Stopped as asked; what was imported stays.") : QStringLiteral("."));
}

QJsonObject jsonOf(const Importing::Report &report)
{
    QJsonObject object{{QStringLiteral("incidents"), report.incidents},
                       {QStringLiteral("entries"), report.entries},
                       {QStringLiteral("refused"), report.refused},
                       {QStringLiteral("cancelled"), report.cancelled},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
    if (report.failure)
        object.insert(QStringLiteral("error"), jsonOf(*report.failure));
    return object;
}

int answer(Session &session, const Importing::Report &report)
{
    for (const QString &problem : report.problems)
        session.console.note(problem);
    if (const int more = report.refused - static_cast<int>(report.problems.size()); more > 0)
        session.console.note(Cli::tr("... and %n more", nullptr, more));
    if (report.failure)
        session.console.note(QStringLiteral("aviso-cli: ") + report.failure->text);
    if (report.failure && session.console.verbose && !report.failure->detail.isEmpty())
        session.console.note(report.failure->detail);
    if (session.console.json)
        session.console.document(jsonOf(report));
    else
        session.console.line(summaryOf(report));
    if (report.failure)
        return exitCode(report.failure->kind);
    if (report.cancelled)
        return 128 + askedToStop();
    const bool onlyDenied = report.refused == report.denied && report.incidents == 0;
    return !report.refused ? Done : onlyDenied ? Permission : InvalidInput;
}

/// The file as a whole has neither number nor entry.
QString inWords(const Finding &finding)
{
    if (finding.seq)
        return Cli::tr("%1, entry %2: %3").arg(finding.number).arg(finding.seq).arg(finding.what);
    return finding.number.isEmpty() ? finding.what : QStringLiteral("%1: %2").arg(finding.number, finding.what);
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {Error::Kind::Environment, Cli::tr("The file cannot be written: %1 (%2)").arg(path, reason), {}};
}

Result<RuleSet> rulesOf(const Session &session)
{
    const QString path = session.options.value(QStringLiteral("rules"));
    if (path.isEmpty())
        return defaultRules();
    return contentOf(path).and_then([&](const QByteArray &json) {
        return parseRules(json).map_error([&](const Error &error) { return in(path, error); });
    });
}

}

int runInit(Session &session)
{
    Importing::Report report;
    const bool sample = session.options.isSet(QStringLiteral("sample"));
    if (sample) {
        const Result<Importing::Report> written = awaited(session.desk->importing().importSample());
        if (!written)
            return session.console.failure(written.error());
        report = *written;
    }
    if (!session.console.json)
        session.console.line(Cli::tr("The database is ready: %1").arg(shownAddress(session.url)));
    if (sample || session.console.json)
        return answer(session, report);
    return Done;
}

int runImportLog(Session &session)
{
    catchSignals();
    ProgressLine line(Cli::tr("Importing"));
    const Result<Importing::Report> report = awaited(session.desk->importing().importLogs(session.arguments, [&line](qint64 bytes, qint64 of) {
        line.show(bytes, of);
        return askedToStop() == 0;
    }));
    line.clear();
    return report ? answer(session, *report) : session.console.failure(report.error());
}

int runReport(Session &session)
{
    const QString reader = session.options.value(QStringLiteral("for"));
    const QString path = session.options.value(QStringLiteral("out"));
    if (path.isEmpty())
        return session.console.usage(Cli::tr("A report needs --out FILE."));
    if (reader != QLatin1String("customer") && reader != QLatin1String("team"))
        return session.console.usage(Cli::tr("--%1: expected one of %2, found \"%3\"").arg(QStringLiteral("for"), QStringLiteral("customer, team"), reader));
    const Result<Dossier> dossier = awaited(session.desk->timeline().dossier(session.arguments.first()));
    if (!dossier)
        return session.console.failure(dossier.error());
    const ReportReader who = reader == QLatin1String("team") ? ReportReader::Team : ReportReader::Customer;
    const Result<QByteArray> pdf = awaited(session.desk->reporting().incidentReport(dossier->incident.id, who, session.language));
    if (!pdf)
        return session.console.failure(pdf.error());
    if (path == QLatin1String("-"))
        return session.console.raw(*pdf) ? Done : session.console.failure(cannotWrite(path, {}));
    QSaveFile file(path); // the old file stays until the new one is complete
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return session.console.failure(cannotWrite(path, file.errorString()));
    if (session.console.json)
        session.console.document(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("bytes"), pdf->size()}});
    else
        session.console.line(path);
    return Done;
}

int runReplay(Session &session)
{
    const QString path = session.arguments.first();
    const Result<RuleSet> rules = rulesOf(session);
    if (!rules)
        return session.console.failure(rules.error());
    const Result<QByteArray> json = contentOf(path);
    if (!json)
        return session.console.failure(json.error());
    const Result<EventLog> log = parseEventLog(*json);
    if (!log)
        return session.console.failure(in(path, log.error()));
    if (const Result<void> known = checkLog(*log); !known)
        return session.console.failure(in(path, known.error()));
    if (const Result<void> known = checkRules(*rules, *log); !known)
        return session.console.failure(in(session.options.value(QStringLiteral("rules")), known.error()));
    std::optional<Instant> until;
    if (session.options.isSet(QStringLiteral("until"))) {
        const Result<Instant> at = parseInstant(session.options.value(QStringLiteral("until")), log->zone);
        if (!at)
            return session.console.usage(Cli::tr("--%1: expected a moment such as 2026-03-06T18:20, found \"%2\"").arg(QStringLiteral("until"), session.options.value(QStringLiteral("until"))));
        until = *at;
    }
    session.console.document(replayRun(*log, *rules, until));
    return Done;
}

int runVerify(Session &session)
{
    catchSignals();
    ProgressLine line(Cli::tr("Verifying"));
    const Result<std::vector<Finding>> findings = awaited(session.desk->reporting().verify([&line](qint64 done, qint64 of) {
        line.show(done, of);
        return askedToStop() == 0;
    }));
    line.clear();
    if (askedToStop())
        return 128 + askedToStop();
    if (!findings) {
        const int code = session.console.failure(findings.error());
        return findings.error().kind == Error::Kind::Damaged ? Findings : code;
    }
    QJsonArray array;
    for (const Finding &finding : *findings) {
        array.append(QJsonObject{{QStringLiteral("number"), finding.number}, {QStringLiteral("entry"), finding.seq}, {QStringLiteral("what"), finding.what}});
        if (!session.console.json)
            session.console.line(inWords(finding));
    }
    if (session.console.json)
        session.console.document(QJsonObject{{QStringLiteral("findings"), array}});
    else if (findings->empty())
        session.console.line(Cli::tr("Every entry is as it was written, and every commitment follows from them."));
    return findings->empty() ? Done : Findings;
}
