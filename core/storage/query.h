// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QVariant>

/// One run of a prepared statement. The statement is kept by the connection: preparing it costs once.
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Named placeholders, without the colon; either all by name or all by place.
    Query &bind(const char *name, const QVariant &value);
    Query &bindAt(int place, const QVariant &value);

    /// Runs it. A lost connection is opened again once, outside a transaction.
    Result<void> exec();
    /// Runs it and answers how many rows it changed.
    Result<int> change();
    /// Steps to the next row.
    bool next();
    QVariant value(int column) const { return m_statement->value(column); }
    QString text(int column) const { return value(column).toString(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }

private:
    Result<void> again();
    Result<void> anew();
    bool run(QSqlQuery &statement);

    Connection &m_connection;
    const QString m_sql;
    int m_asked = -1; ///< which question of the connection it was
    int m_opening; ///< of the connection, for which the statement is prepared
    std::unique_ptr<QSqlQuery> m_statement;
    Result<void> m_prepared;
    std::vector<std::pair<QString, QVariant>> m_named; ///< kept to repeat them after a lost connection
    std::vector<QVariant> m_placed;
};
