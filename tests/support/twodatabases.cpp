// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/twodatabases.h"

#include "support/postgresserver.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

TestDatabase::TestDatabase(const QString &kind)
    : m_kind(kind)
{
    if (isSqlite())
        m_url = m_folder.filePath(u"desk.db"_s);
    else if (PostgresServer *server = PostgresServer::instance())
        m_url = server->newDatabase();
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
