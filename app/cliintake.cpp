// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that others left as files.
#include "clicommands.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QJsonObject jsonOf(const IntakeReport &report)
{
    QJsonObject object{{QStringLiteral("taken"), report.taken},
                       {QStringLiteral("known"), report.known},
                       {QStringLiteral("refused"), report.refused},
                       {QStringLiteral("numbers"), QJsonArray::fromStringList(report.numbers)},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
    if (report.failure)
        object.insert(QStringLiteral("error"), jsonOf(*report.failure));
    return object;
}

QString summaryOf(const IntakeReport &report)
{
    QStringList parts{Cli::tr("%n call(s) taken", nullptr, report.taken)};
    if (report.known)
        parts += Cli::tr("%n known already", nullptr, report.known);
    if (report.refused)
        parts += Cli::tr("%n refused", nullptr, report.refused);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

}

int runIntake(Session &session)
{
    catchSignals();
    const QString path = session.arguments.first();
    IntakeFolder &intake = session.desk->intakeFolder();
    const auto goesOn = [](int, int) { return askedToStop() == 0; };
    const Result<IntakeReport> report = QFileInfo(path).isDir() ? awaited(intake.takeFolder(path, goesOn)) : awaited(intake.takeFile(path, false));
    if (!report)
        return session.console.failure(report.error());
    for (const QString &problem : report->problems)
        session.console.note(problem);
    if (session.console.json)
        session.console.document(jsonOf(*report));
    else if (!report->failure)
        session.console.line(summaryOf(*report));
    if (report->failure)
        return session.console.json ? exitCode(report->failure->kind) : session.console.failure(*report->failure);
    if (askedToStop())
        return 128 + askedToStop();
    return report->refused ? InvalidInput : Done;
}
