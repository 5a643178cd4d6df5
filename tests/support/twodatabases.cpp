// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/twodatabases.h"

#include "core/storage/migrations.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// Migrating takes longer than most tests: each program does it once, and the other files are copies.
const QString &migratedFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString path = folder.filePath(u"migrated.db"_s);
        Database database;
        if (const Result<void> opened = openNow(database, path); !opened)
            qFatal("%s", qPrintable(opened.error().text));
        return path;
    }();
    return file;
}

} // namespace

TestDatabase::TestDatabase(const QString &kind, Holding holding)
    : m_kind(kind)
{
    if (isSqlite()) {
        m_url = m_folder.filePath(u"desk.db"_s);
        if (holding == Holding::Tables && !QFile::copy(migratedFile(), m_url))
            qFatal("The migrated database cannot be copied to %s", qPrintable(m_url));
    } else if (PostgresServer *server = PostgresServer::instance()) {
        m_url = holding == Holding::Tables ? server->newDatabase() : server->emptyDatabase();
    }
}

QString TestDatabase::runRaw(const QStringList &statements) const
{
    QString error;
    if (!isSqlite()) {
        for (qsizetype i = 0; i < statements.size() && error.isEmpty(); ++i)
            error = PostgresServer::instance()->run(m_url, statements[i]);
        return error;
    }
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_url);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (qsizetype i = 0; i < statements.size() && error.isEmpty(); ++i) {
            if (!query.exec(statements[i]))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}

void bothDatabases()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

Result<void> openNow(Database &database, const QString &url, Database::Mode mode)
{
    auto future = database.open(url, mode);
    future.waitForFinished();
    return future.result();
}

QStringList undoMigrations(int from)
{
    static const QRegularExpression made(QStringLiteral("create (?:unique )?(table|index) (\\w+)|alter table (\\w+) add column (\\w+)"));
    static const QRegularExpression dropped(QStringLiteral("^drop index (\\w+)"), QRegularExpression::MultilineOption);
    QStringList undo, again;
    QString before;
    for (const Migration &migration : migrations()) {
        if (migration.number < from) {
            before += migration.text;
            continue;
        }
        for (auto all = dropped.globalMatch(migration.text); all.hasNext();) {
            const QRegularExpression was(QStringLiteral("create (?:unique )?index %1 [^;]*").arg(all.next().captured(1)));
            QString last;
            for (auto found = was.globalMatch(before); found.hasNext();)
                last = found.next().captured();
            again << last;
        }
        for (auto all = made.globalMatch(migration.text); all.hasNext();) {
            const QRegularExpressionMatch one = all.next();
            // An index may have gone with its table.
            undo.prepend(one.hasCaptured(1) ? QStringLiteral("drop %1 if exists %2").arg(one.captured(1), one.captured(2))
                                            : QStringLiteral("alter table %1 drop column %2").arg(one.captured(3), one.captured(4)));
        }
        undo << QStringLiteral("delete from schema_version where version = %1").arg(migration.number);
    }
    return undo + again;
}
