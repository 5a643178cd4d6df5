// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliwords.h"

#include "core/desk/systemuser.h"
#include "core/model/codec.h"
#include "core/storage/address.h"
#include "core/storage/backupfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace {

QJsonObject jsonOf(const Backup &backup)
{
    return {{QStringLiteral("file"), backup.path},
            {QStringLiteral("at"), toJson(backup.at)},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("incidents"), backup.incidents ? QJsonValue(*backup.incidents) : QJsonValue()}};
}

QString sizeOf(const Backup &backup, const Session &session)
{
    return Language(session.language).locale().formattedDataSize(backup.bytes);
}

QStringList rowOf(const Backup &backup, const Session &session)
{
    const QString incidents = backup.incidents ? QString::number(*backup.incidents) : Cli::tr("cannot be read");
    return {Language(session.language).moment(backup.at, session.zone), incidents, sizeOf(backup, session), QDir::toNativeSeparators(backup.path)};
}

std::vector<Backup> looked(const Session &session)
{
    std::vector<Backup> all = backupsOf(session.url);
    for (Backup &backup : all)
        backup = backupAt(backup.path);
    return all;
}

int list(Session &session)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Backup &backup : looked(session)) {
        array.append(jsonOf(backup));
        rows.push_back(rowOf(backup, session));
    }
    if (session.console.json)
        session.console.document(array);
    else if (rows.empty())
        session.console.line(Cli::tr("There is no backup in %1. \"backup make\" makes one.").arg(QDir::toNativeSeparators(backupFolder(session.url))));
    else
        session.console.table({Cli::tr("Made"), Cli::tr("Incidents"), Cli::tr("Size"), Cli::tr("File")}, rows);
    return Done;
}

int make(Session &session)
{
    Desk::Options options;
    options.zone = session.zone;
    options.user = systemUser();
    options.reminds = false;
    Desk desk(options);
    if (const Result<void> opened = awaited(desk.open(session.url, Desk::Mode::Existing)); !opened)
        return session.console.failure(opened.error());
    const Result<Backup> backup = awaited(desk.backups().make());
    if (!backup)
        return session.console.failure(backup.error());
    if (session.console.json)
        session.console.document(jsonOf(*backup));
    else
        session.console.line(Cli::tr("%1: %2, checked.").arg(QDir::toNativeSeparators(backup->path), sizeOf(*backup, session)));
    return Done;
}

int verify(Session &session)
{
    QStringList files = session.arguments.mid(1);
    if (files.isEmpty()) {
        for (const Backup &backup : backupsOf(session.url))
            files.append(backup.path);
    }
    QJsonArray array;
    bool hold = true;
    for (const QString &file : std::as_const(files)) {
        const Result<void> ok = verifyBackup(file);
        if (!ok && ok.error().kind != Error::Kind::Damaged)
            return session.console.failure(ok.error());
        hold = hold && ok;
        array.append(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("problem"), ok ? QJsonValue() : QJsonValue(ok.error().text)}});
        if (!session.console.json)
            session.console.line(ok ? Cli::tr("%1 holds.").arg(QDir::toNativeSeparators(file)) : ok.error().text);
    }
    if (session.console.json)
        session.console.document(array);
    return hold ? Done : Findings;
}

int restore(Session &session)
{
    if (session.arguments.size() < 2)
        return session.console.usage(Cli::tr("Say which backup: \"backup list\" lists them."));
    const Result<QString> aside = restoreBackup(session.url, session.arguments[1], Instant::of(QDateTime::currentDateTimeUtc()));
    if (!aside)
        return session.console.failure(aside.error());
    if (session.console.json) {
        session.console.document(QJsonObject{{QStringLiteral("restored"), session.url}, {QStringLiteral("aside"), aside->isEmpty() ? QJsonValue() : QJsonValue(*aside)}});
        return Done;
    }
    session.console.line(Cli::tr("%1 is restored.").arg(QDir::toNativeSeparators(session.url)));
    if (!aside->isEmpty())
        session.console.line(Cli::tr("What was there before is in %1.").arg(QDir::toNativeSeparators(*aside)));
    return Done;
}

}

int runBackup(Session &session)
{
    const QString what = session.arguments.first();
    if (what == QLatin1String("verify") && session.arguments.size() == 2)
        return verify(session); // of a file, wherever the database is
    if (isServer(session.url))
        return session.console.failure({Error::Kind::Unavailable,
                                        Cli::tr("The database is on a PostgreSQL server: Aviso makes no copies of it. Have the server back it up (pg_dump, or its continuous archive).")});
    if (what == QLatin1String("list"))
        return list(session);
    if (what == QLatin1String("make"))
        return make(session);
    if (what == QLatin1String("verify"))
        return verify(session);
    if (what == QLatin1String("restore"))
        return restore(session);
    return session.console.usage(Cli::tr("Expected list, make, restore or verify, found \"%1\".").arg(what));
}
