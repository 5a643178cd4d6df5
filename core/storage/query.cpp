// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QSqlError>

namespace {

bool isWrite(const QString &sql)
{
    return sql.startsWith(QLatin1String("insert")) || sql.startsWith(QLatin1String("update")) || sql.startsWith(QLatin1String("delete"));
}

}

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_opening(connection.openings())
{
    Result<std::unique_ptr<QSqlQuery>> statement = connection.take(sql);
    if (statement)
        m_statement = std::move(*statement);
    else
        m_prepared = tl::unexpected(statement.error());
}

Query::~Query()
{
    if (m_statement && m_opening == m_connection.openings())
        m_connection.give(m_sql, std::move(m_statement), m_asked == m_connection.m_asked);
}

Query &Query::bind(const char *name, const QVariant &value)
{
    m_named.emplace_back(QLatin1Char(':') + QLatin1String(name), value);
    return *this;
}

Query &Query::bindAt(int place, const QVariant &value)
{
    if (m_placed.size() <= static_cast<size_t>(place))
        m_placed.resize(static_cast<size_t>(place) + 1);
    m_placed[static_cast<size_t>(place)] = value;
    return *this;
}

Result<void> Query::exec()
{
    if (!m_connection.inTransaction() && isWrite(m_sql)) { // inside, it was asked at the beginning
        if (Result<void> may = m_connection.mayWrite(); !may)
            return may;
        if (m_opening != m_connection.openings()) // to ask that, it was opened again
            return anew();
    }
    if (m_statement) {
        for (const auto &[name, value] : m_named)
            m_statement->bindValue(name, value);
        for (size_t place = 0; place < m_placed.size(); ++place)
            m_statement->bindValue(static_cast<int>(place), m_placed[place]);
        if (run(*m_statement))
            return {};
        const QSqlError error = m_statement->lastError();
        if (!m_connection.dialect().isLost(error) || m_connection.inTransaction())
            return tl::unexpected(m_connection.dialect().error(error));
    } else if (m_prepared.error().kind != Error::Kind::Unavailable || m_connection.inTransaction()) {
        return m_prepared;
    }
    return again();
}

bool Query::run(QSqlQuery &statement)
{
    m_asked = ++m_connection.m_asked;
    const Deadline::Call watched = m_connection.call();
    return statement.exec();
}

Result<void> Query::again()
{
    m_statement.reset();
    if (Result<void> opened = m_connection.reopen(); !opened)
        return opened;
    return anew();
}

Result<void> Query::anew()
{
    m_statement.reset();
    m_opening = m_connection.openings();
    Query fresh(m_connection, m_sql);
    if (!fresh.m_statement)
        return fresh.m_prepared;
    for (const auto &[name, value] : m_named)
        fresh.m_statement->bindValue(name, value);
    for (size_t place = 0; place < m_placed.size(); ++place)
        fresh.m_statement->bindValue(static_cast<int>(place), m_placed[place]);
    const bool done = run(*fresh.m_statement);
    m_statement = std::move(fresh.m_statement);
    if (!done)
        return tl::unexpected(m_connection.dialect().error(m_statement->lastError()));
    return {};
}

Result<int> Query::change()
{
    return exec().map([this] { return m_statement->numRowsAffected(); });
}

bool Query::next()
{
    const Deadline::Call watched = m_connection.call();
    return m_statement && m_statement->next();
}
