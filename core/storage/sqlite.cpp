// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/// What the first 100 bytes of the file say, read before SQLite may touch it.
struct Header
{
    bool empty = true;
    quint32 application = 0;
    quint32 schema = 0;
};

Result<Header> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Header{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Permission, translated(QT_TRANSLATE_NOOP("Storage", "%1 cannot be read.")).arg(path), file.errorString());
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return Header{};
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return tl::unexpected(foreignDatabase(path));
    return Header{false, qFromBigEndian<quint32>(bytes.constData() + 68), qFromBigEndian<quint32>(bytes.constData() + 60)};
}

Result<Header> admit(const QString &path, Database::Mode mode, int newest)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return fail(Error::Kind::Unavailable, translated(QT_TRANSLATE_NOOP("Storage", "The folder %1 does not exist.")).arg(info.dir().path()));
    if (info.isDir())
        return fail(Error::Kind::Unavailable, translated(QT_TRANSLATE_NOOP("Storage", "%1 is a folder, not a database.")).arg(path));
    if (info.exists() && !info.isFile())
        return fail(Error::Kind::Unavailable, translated(QT_TRANSLATE_NOOP("Storage", "%1 is a device, not a database.")).arg(path));
    const Result<Header> header = headerOf(path);
    if (!header)
        return header;
    if (header->empty && mode == Database::Mode::Existing)
        return fail(Error::Kind::Unavailable,
                    translated(QT_TRANSLATE_NOOP("Storage", "There is no database in %1. \"init\" creates it.")).arg(path));
    if (!header->empty && header->application != applicationId)
        return tl::unexpected(foreignDatabase(path));
    if (!header->empty && static_cast<int>(header->schema) > newest)
        return tl::unexpected(newerSchema(path, header->schema));
    return header;
}

/// Where the file really is, whatever links lead there: one file has one lock. A plain path, so that SQLite sees no URI in it.
QString realPath(const QString &given)
{
    const QFileInfo info(given);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

/// Why something beside the database could not be written: no room, or no right.
tl::unexpected<Error> notWritten(const QString &path, const char *forbidden, const QString &detail)
{
    constexpr qint64 aPage = 4096;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < aPage)
        return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Storage", "The disk of %1 is full. Free some space and repeat.")).arg(path), detail);
    return fail(Error::Kind::Permission, translated(forbidden).arg(path), detail);
}

/// The lock file beside the database; a lock of a program that has died is taken over.
Result<std::shared_ptr<QLockFile>> own(const QString &path)
{
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        QFile::setPermissions(path + u".lock"_s, ownerOnly);
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return notWritten(path, QT_TRANSLATE_NOOP("Storage", "The folder of %1 cannot be written."), {});
    qint64 pid = 0;
    QString host, program;
    lock->getLockInfo(&pid, &host, &program);
    return fail(Error::Kind::Conflict,
                translated(QT_TRANSLATE_NOOP("Storage", "%1 is open in %2 (process %3 on %4). Close it there first."))
                    .arg(path, program.isEmpty() ? u"aviso"_s : program, QString::number(pid), host));
}

Result<void> makePrivate(const QString &path)
{
    QFile file(path);
    const bool made = file.exists() || file.open(QIODevice::WriteOnly, ownerOnly);
    file.close();
    if (!made || !QFile::setPermissions(path, ownerOnly))
        return notWritten(path, QT_TRANSLATE_NOOP("Storage", "%1 cannot be written."), file.errorString());
    return {};
}

Result<std::unique_ptr<Connection>> connectTo(const QString &path, std::shared_ptr<void> guard)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(Error::Kind::Unavailable, translated(QT_TRANSLATE_NOOP("Storage", "Qt's SQLite driver is not installed.")));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    const Dialect dialect{Dialect::Kind::Sqlite};
    const bool isOpen = database.open();
    const QSqlError error = database.lastError();
    auto connection = std::make_unique<Connection>(std::exchange(database, {}), dialect, nullptr, std::move(guard));
    if (!isOpen)
        return tl::unexpected(dialect.error(error));
    return connection;
}

Result<QString> answerOf(Connection &connection, const QString &sql)
{
    Query query(connection, sql);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? query.text(0) : QString(); });
}

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        const Result<QString> ok = answerOf(connection, statement);
        if (!ok)
            return tl::unexpected(ok.error());
    }
    return {};
}

/// A copy beside the file, checked, before its schema changes.
Result<void> backUp(Connection &connection, const QString &path, int schema)
{
    const QString copy = u"%1.schema-%2.bak"_s.arg(path).arg(schema);
    QFile::remove(copy);
    Query query(connection, u"vacuum into :copy"_s);
    if (Result<void> ok = query.bind("copy", copy).exec(); !ok)
        return ok;
    QFile::setPermissions(copy, ownerOnly);
    return connectTo(copy, {}).and_then([&](std::unique_ptr<Connection> &&other) -> Result<void> {
        const Result<QString> check = answerOf(*other, u"pragma quick_check"_s);
        if (!check || *check != "ok"_L1)
            return fail(Error::Kind::Damaged,
                        translated(QT_TRANSLATE_NOOP("Storage", "The backup before the upgrade does not hold; the database was left as it is.")),
                        check ? *check : check.error().detail);
        return {};
    });
}

Result<void> bringUp(Connection &connection, const QString &path, std::span<const Migration> migrations)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    // The log may hold a newer schema than the header that was read before.
    const Result<QString> schema = answerOf(connection, u"pragma user_version"_s);
    if (!schema)
        return tl::unexpected(schema.error());
    const int from = schema->toInt();
    if (from > newest)
        return tl::unexpected(newerSchema(path, from));
    if (from < newest) {
        if (Result<void> safe = from > 0 ? backUp(connection, path, from) : Result<void>(); !safe)
            return safe;
        // Without the log a migration is in the file, header and all, or not at all.
        if (Result<void> ok = runAll(connection, {u"pragma journal_mode = delete"_s, u"pragma synchronous = full"_s}); !ok)
            return ok;
        if (Result<void> ok = migrate(connection, migrations, from); !ok)
            return ok;
    }
    return runAll(connection, {u"pragma journal_mode = wal"_s, u"pragma synchronous = full"_s, u"pragma foreign_keys = on"_s,
                               u"pragma cache_size = -65536"_s, u"pragma temp_store = memory"_s});
}

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(const QString &given, Database::Mode mode, std::span<const Migration> migrations)
{
    const QString path = realPath(given);
    const Result<Header> header = admit(path, mode, migrations.empty() ? 0 : migrations.back().number);
    if (!header)
        return tl::unexpected(header.error());
    Result<std::shared_ptr<QLockFile>> lock = own(path);
    if (!lock)
        return tl::unexpected(lock.error());
    if (Result<void> ok = makePrivate(path); !ok)
        return tl::unexpected(ok.error());
    Result<std::unique_ptr<Connection>> connection = connectTo(path, *lock);
    if (!connection)
        return connection;
    // Exclusive from the first access: no other program gets in, and no shared memory file is needed.
    Result<void> ready = runAll(**connection, {u"pragma locking_mode = exclusive"_s});
    if (ready)
        ready = bringUp(**connection, path, migrations);
    if (!ready && ready.error().kind == Error::Kind::Conflict) // by another name, as a hard link
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Storage", "%1 is open in another program. Close it there first.")).arg(path), ready.error().detail);
    if (!ready)
        return tl::unexpected(ready.error());
    return connection;
}
