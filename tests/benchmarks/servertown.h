// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres.h"
#include "support/postgresserver.h"
#include "town.h"

#include <QSqlRecord>

// The town of town.h in a PostgreSQL of its own, row by row from the file. It is gone when the benchmark ends; in an empty database whose
// address AVISO_FIND_SERVER holds it stays for the next run.

/// Copies one table, a thousand rows a statement. Values go as quoted text, which the server reads as whatever the column is.
class TableCopy
{
public:
    TableCopy(Connection &from, Connection &to, QString table) : m_from(from), m_to(to), m_table(std::move(table)) {}

    void copy()
    {
        const QStringList columns = columnsOf();
        const QString begin = QStringLiteral("insert into %1 (%2) values ").arg(m_table, columns.join(QStringLiteral(", ")));
        Query query(m_from, QStringLiteral("select %1 from %2").arg(columns.join(QStringLiteral(", ")), m_table));
        must(query.exec());
        QStringList rows;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < columns.size(); ++i)
                row << quoted(query.value(i));
            rows << QLatin1Char('(') + row.join(QLatin1Char(',')) + QLatin1Char(')');
            if (rows.size() == 1000)
                must(m_to.run(begin + std::exchange(rows, {}).join(QLatin1Char(','))));
        }
        if (!rows.isEmpty())
            must(m_to.run(begin + rows.join(QLatin1Char(','))));
    }

private:
    static void must(const Result<void> &ok)
    {
        if (!ok)
            stop(ok.error());
    }
    QStringList columnsOf()
    {
        Query query(m_from, QStringLiteral("select name from pragma_table_info('%1')").arg(m_table));
        must(query.exec());
        QStringList names;
        while (query.next())
            names << query.text(0);
        return names;
    }
    static QString quoted(const QVariant &value)
    {
        return value.isNull() ? QStringLiteral("null") : QLatin1Char('\'') + value.toString().replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
    }

    Connection &m_from;
    Connection &m_to;
    QString m_table;
};

inline std::unique_ptr<Connection> serverConnection()
{
    QString url = qEnvironmentVariable("AVISO_FIND_SERVER");
    if (url.isEmpty()) {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            qFatal("PostgreSQL is not installed.");
        url = server->emptyDatabase();
    }
    Result<std::unique_ptr<Connection>> opened = openPostgres(url, Database::Mode::CreateIfMissing, migrations());
    if (!opened)
        stop(opened.error());
    return std::move(*opened);
}

inline bool isSettled(Connection &town)
{
    Query anybody(town, QStringLiteral("select id from customer limit 1"));
    if (Result<void> ok = anybody.exec(); !ok)
        stop(ok.error());
    return anybody.next();
}

/// Fills an empty database with the town of the file.
inline void settle(Connection &town)
{
    const std::unique_ptr<Connection> file = opened(townFile());
    const auto run = [&town](const QStringList &statements) {
        for (const QString &sql : statements) {
            if (Result<void> ok = town.run(sql); !ok)
                stop(ok.error());
        }
    };
    town.limit(std::chrono::minutes(20)); // a whole town is no question of a person
    const QStringList searched{QStringLiteral("search_incident"), QStringLiteral("search_entry"), QStringLiteral("search_party")};
    for (const QString &table : searched)
        run(town.dialect().dropSearchIndex(table));
    run({QStringLiteral("set synchronous_commit = off")});
    for (const QString &table : QStringList{QStringLiteral("customer"), QStringLiteral("technician"), QStringLiteral("incident"), QStringLiteral("incident_tag"), QStringLiteral("entry")} + searched)
        TableCopy(*file, town, table).copy();
    for (const QString &table : searched)
        run(town.dialect().makeSearchIndex(table));
    run({QStringLiteral("vacuum analyze")}); // as autovacuum leaves it
}

inline std::unique_ptr<Connection> serverTown()
{
    std::unique_ptr<Connection> town = serverConnection();
    if (Result<void> ok = town->run(QStringLiteral("set statement_timeout = 0")); !ok) // bare SQL may take its time
        stop(ok.error());
    if (!isSettled(*town))
        settle(*town);
    return town;
}
