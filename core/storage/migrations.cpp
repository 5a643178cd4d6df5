// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/query.h"
#include "core/storage/phones.h"
#include "core/storage/searchindex.h"
#include "core/storage/tags.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Result<void> firstTable(Connection &connection)
{
    return connection.run(u"create table if not exists schema_version (version bigint primary key, name text not null, "
                          "sha256 text not null, program text not null)"_s);
}

Result<bool> isDone(Connection &connection, int number)
{
    Query query(connection, u"select version from schema_version where version = :version"_s);
    const Result<void> ok = query.bind("version", number).exec();
    return ok.map([&query] { return query.next(); });
}

Result<void> record(Connection &connection, const Migration &migration)
{
    const QByteArray hash = QCryptographicHash::hash(migration.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    Query query(connection, u"insert into schema_version (version, name, sha256, program) values (:version, :name, :sha256, 'aviso')"_s);
    query.bind("version", migration.number).bind("name", migration.name).bind("sha256", QString::fromLatin1(hash));
    return query.exec();
}

Result<void> apply(Connection &connection, const Migration &migration)
{
    const Dialect &dialect = connection.dialect();
    if (!dialect.isSqlite()) {
        // Two desktops that start at once: one migrates, the other waits and finds it done.
        if (Result<void> locked = connection.run(u"select pg_advisory_xact_lock(%1)"_s.arg(applicationId)); !locked)
            return locked;
    }
    if (Result<void> made = firstTable(connection); !made)
        return made;
    const Result<bool> done = isDone(connection, migration.number);
    if (!done || *done)
        return done.map([](bool) {});
    QStringList statements = dialect.statements(migration.text);
    if (dialect.isSqlite()) // the header's words are part of the transaction
        statements << u"pragma application_id = %1"_s.arg(applicationId) << u"pragma user_version = %1"_s.arg(migration.number);
    for (const QString &statement : statements) {
        if (Result<void> run = connection.run(statement); !run) {
            run.error().detail += u" in %1: %2"_s.arg(migration.name, statement.left(200));
            return run;
        }
    }
    if (migration.text.contains("-- @fill_search"_L1)) {
        if (Result<void> filled = makeSearchIndex(connection); !filled)
            return filled;
    }
    if (migration.text.contains("-- @fill_phones"_L1)) {
        if (Result<void> filled = fillPhones(connection); !filled)
            return filled;
    }
    if (migration.text.contains("-- @fill_tags"_L1)) {
        if (Result<void> filled = fillTags(connection); !filled)
            return filled;
    }
    return record(connection, migration);
}

} // namespace

std::vector<Migration> migrations()
{
    const QDir folder(u":/aviso/sql"_s);
    std::vector<Migration> all;
    for (const QString &name : folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.push_back({name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return all;
}

Error newerSchema(const QString &where, qint64 schema)
{
    return {Error::Kind::Unavailable,
            QCoreApplication::translate("Storage", "%1 was made by a newer Aviso (schema %2). It was left as it is; open it with that version.")
                .arg(where)
                .arg(schema)};
}

Error outgrown(qint64 schema)
{
    return {Error::Kind::Unavailable,
            QCoreApplication::translate("Storage", "Another desk brought the database to a newer version (schema %1), which this Aviso does not know. Nothing is saved from here any more: update Aviso and start it again.").arg(schema)};
}

Error foreignDatabase(const QString &where)
{
    return {Error::Kind::Unavailable,
            QCoreApplication::translate("Storage", "%1 is not a database of Aviso. It was left as it is; choose another one.").arg(where)};
}

Result<void> migrate(Connection &connection, std::span<const Migration> all, int from)
{
    for (const Migration &migration : all) {
        if (migration.number <= from)
            continue;
        const Result<void> done = connection.transaction([&] { return apply(connection, migration); });
        if (!done)
            return done;
    }
    return {};
}
