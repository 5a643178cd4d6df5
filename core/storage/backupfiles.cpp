// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfiles.h"

#include "core/storage/migrations.h"
#include "core/storage/query.h"
#include "core/storage/rotation.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString stamp = u"yyyyMMdd-HHmmss"_s;

QString translated(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

std::optional<Instant> momentIn(const QString &file)
{
    const QString text = QFileInfo(file).completeBaseName().right(stamp.size());
    const QDateTime at = QDateTime::fromString(text, stamp);
    if (!at.isValid())
        return {};
    return Instant::of(QDateTime(at.date(), at.time(), QTimeZone::utc()));
}

/// A connection that reads the copy and leaves no file beside it.
Result<std::unique_ptr<Connection>> openCopy(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Backups", "There is no backup %1.")).arg(shown(file)));
    for (const QString &log : {file + u"-wal"_s, file + u"-journal"_s}) {
        if (QFileInfo(log).size() > 0) // it holds what came last, and a copy is read without it
            return fail(Error::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Backups", "%1 is not complete without its log beside it. Open it once with Aviso, then it can be restored.")).arg(shown(file)));
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    database.setDatabaseName(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?mode=ro&immutable=1"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    const bool isOpen = database.open();
    auto connection = std::make_unique<Connection>(std::exchange(database, {}), Dialect{Dialect::Kind::Sqlite}, nullptr);
    Query application(*connection, u"pragma application_id"_s);
    if (!isOpen || !application.exec() || !application.next() || application.integer(0) != static_cast<qint64>(applicationId))
        return fail(Error::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Backups", "%1 is not a backup of Aviso, or is damaged. Choose another one.")).arg(shown(file)));
    return connection;
}

tl::unexpected<Error> broken(const QString &file, const QString &detail)
{
    return fail(Error::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Backups", "The backup %1 does not hold: it is damaged, or was changed. Choose another one.")).arg(shown(file)), detail);
}

Result<void> verifyPages(Connection &connection, const QString &file)
{
    Query query(connection, u"pragma integrity_check(1)"_s);
    const Result<void> ok = query.exec();
    if (!ok || !query.next() || query.text(0) != "ok"_L1)
        return broken(file, ok ? query.text(0) : ok.error().detail);
    return {};
}

constexpr qint64 firstWithAttachments = 16; // the schema; copies made before hold none

/// The schema that the header names is the one that its migrations made, and one that this program knows: another could not be opened.
Result<qint64> verifySchema(Connection &connection, const QString &file)
{
    Query header(connection, u"pragma user_version"_s), made(connection, u"select max(version) from schema_version"_s);
    const Result<void> ok = header.exec().and_then([&made] { return made.exec(); });
    if (!ok || !header.next() || !made.next())
        return broken(file, ok ? QString() : ok.error().detail);
    const qint64 schema = header.integer(0);
    if (schema > migrations().back().number)
        return tl::unexpected(newerSchema(shown(file), schema));
    if (schema < 1 || schema != made.integer(0))
        return broken(file, u"user_version %1, schema_version %2"_s.arg(schema).arg(made.integer(0)));
    return schema;
}

}

void bringToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        ::fsync(file.handle());
#else
    Q_UNUSED(path)
#endif
}

QString backupFolder(const QString &database)
{
    return QFileInfo(database).absolutePath() + u"/backups"_s;
}

QString backupFile(const QString &database, Instant at)
{
    return u"%1/%2-%3.db"_s.arg(backupFolder(database), QFileInfo(database).completeBaseName(), at.utc().toString(stamp));
}

std::vector<Backup> backupsOf(const QString &database)
{
    const QString base = QFileInfo(database).completeBaseName();
    const QFileInfoList files = QDir(backupFolder(database)).entryInfoList({base + u"-*.db"_s}, QDir::Files);
    std::vector<Backup> all;
    for (const QFileInfo &file : files) {
        const std::optional<Instant> at = momentIn(file.fileName());
        if (at && file.fileName().size() == base.size() + 1 + stamp.size() + 3)
            all.push_back({file.absoluteFilePath(), *at, file.size(), {}});
    }
    std::sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return all;
}

Backup backupAt(const QString &file)
{
    const QFileInfo info(file);
    Backup backup{info.absoluteFilePath(), momentIn(file).value_or(Instant::of(info.lastModified())), info.size(), {}};
    const Result<std::unique_ptr<Connection>> copy = openCopy(file);
    if (copy) {
        Query query(**copy, u"select count(*) from incident"_s);
        if (query.exec() && query.next())
            backup.incidents = query.integer(0);
    }
    return backup;
}

Result<void> verifyBackup(const QString &file, int sample, const CheckProgress &progress)
{
    Result<std::unique_ptr<Connection>> copy = openCopy(file);
    if (!copy)
        return tl::unexpected(copy.error());
    if (Result<void> whole = verifyPages(**copy, file); !whole)
        return whole;
    const Result<qint64> schema = verifySchema(**copy, file);
    if (!schema)
        return tl::unexpected(schema.error());
    Store store(std::move(*copy));
    Result<std::vector<Finding>> findings = store.verifySample(sample);
    if (findings && findings->empty() && *schema >= firstWithAttachments)
        findings = store.verifyAttachments(progress); // each once, however often it is attached
    if (!findings)
        return tl::unexpected(findings.error());
    return findings->empty() ? Result<void>() : Result<void>(broken(file, findings->front().number + u' ' + findings->front().what));
}

Result<Backup> completeBackup(const QString &part, const QString &file, const CheckProgress &progress)
{
    bringToDisk(part);
    Result<void> holds = verifyBackup(part, sampleOfChains, progress);
    if (holds && QFileInfo::exists(file))
        holds = fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Backups", "There is a backup of this very second.")));
    if (holds && !QFile::rename(part, file))
        holds = fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Backups", "%1 cannot be written.")).arg(shown(file)));
    if (!holds) {
        QFile::remove(part);
        return tl::unexpected(holds.error());
    }
    return backupAt(file);
}

void rotateBackups(const QString &database, Instant now)
{
    const std::vector<Backup> all = backupsOf(database);
    std::vector<Instant> moments;
    for (const Backup &backup : all)
        moments.push_back(backup.at);
    const std::vector<Instant> kept = whichToKeep(moments, now, QTimeZone::systemTimeZone());
    for (const Backup &backup : all) {
        if (std::find(kept.begin(), kept.end(), backup.at) == kept.end())
            QFile::remove(backup.path);
    }
}
