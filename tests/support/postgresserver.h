// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A PostgreSQL of the tests' own, in a temporary folder and on a socket there; stopped at the end of the program.
class PostgresServer
{
public:
    /// Starts it at the first call. Null when PostgreSQL is not installed; ends the program when AVISO_REQUIRE_POSTGRES is set then,
    /// or when it does not start.
    static PostgresServer *instance();
    ~PostgresServer();

    /// The address of a new database with every table and not a row.
    QString newDatabase() { return create(QStringLiteral("migrated")); }
    /// The address of a new database without a table.
    QString emptyDatabase() { return create(QStringLiteral("template0")); }
    /// The file of the socket on which it listens.
    QString socket() const { return m_folder.filePath(QStringLiteral(".s.PGSQL.5432")); }
    /// Ends all connections from outside, as a restart would.
    void cutConnections();
    /// Runs a statement in the database of the address as its owner, past the program; answers the error, empty when it went well.
    QString run(const QString &url, const QString &statement);

private:
    explicit PostgresServer(const QString &programs);
    void start();
    void listen();
    void makeModel(const QString &model);
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString address(const QString &database) const;
    QString create(const QString &model);

    QString m_programs; ///< folder of initdb and postgres
    QTemporaryDir m_folder;
    qint64 m_process = 0;
    int m_databases = 0;
};
