// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/migrations.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

Connection::Connection(QSqlDatabase database, Dialect dialect, std::function<Result<void>()> reopen, std::shared_ptr<void> guard)
    : m_database(std::move(database))
    , m_dialect(dialect)
    , m_reopen(std::move(reopen))
    , m_guard(std::move(guard))
{
}

Connection::~Connection()
{
    m_idle.clear();
    m_hearing.reset();
    const QString name = m_database.connectionName();
    m_database.close(); // SQLite: the last connection to close writes the log into the file
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void Connection::limit(Milliseconds limit)
{
    m_deadline = std::make_unique<Deadline>(limit);
}

void Connection::hear(Hear hear)
{
    m_hearing = std::make_unique<Hearing>(m_database, std::move(hear));
    const Deadline::Call watched = call();
    m_hearing->subscribe();
}

Result<void> Connection::tell(const Heard &heard)
{
    m_echoes = m_echoes || heard.what == Heard::What::Directory;
    if (m_depth == 0)
        echoNow();
    if (m_dialect.isSqlite())
        return {};
    if (m_depth == 0)
        return run(Hearing::telling(heard));
    if (std::find(m_telling.begin(), m_telling.end(), heard) == m_telling.end())
        m_telling.push_back(heard);
    return {};
}

void Connection::echoNow()
{
    if (std::exchange(m_echoes, false) && m_echo)
        m_echo({Heard::What::Directory});
}

Result<void> Connection::tellAll()
{
    constexpr size_t mostNamed = 50; // who hears of more reads everything anew
    std::vector<Heard> all = std::exchange(m_telling, {});
    if (all.size() > mostNamed) {
        std::erase_if(all, [](const Heard &heard) { return heard.what == Heard::What::Incident; });
        all.push_back({Heard::What::Many});
    }
    for (const Heard &heard : all) {
        if (Result<void> ok = run(Hearing::telling(heard)); !ok)
            return ok;
    }
    return {};
}

Deadline::Call Connection::call() const
{
    if (!m_deadline)
        return {nullptr, -1};
    const QVariant handle = m_database.driver()->handle();
    return {m_deadline.get(), handle.isValid() ? socketOf(*static_cast<void *const *>(handle.constData())) : -1};
}

Result<void> Connection::run(const QString &sql)
{
    // PostgreSQL prepares neither transactions nor schemas.
    if (m_dialect.isSqlite() && (sql.startsWith("begin"_L1) || sql == "commit"_L1 || sql.contains("savepoint"_L1)))
        return Query(*this, sql).exec();
    const Deadline::Call watched = call();
    ++m_asked;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(m_dialect.error(query.lastError()));
    return {};
}

std::optional<qint64> Connection::expectedRows(const QString &sql)
{
    if (m_dialect.isSqlite())
        return std::nullopt;
    const Deadline::Call watched = call();
    QSqlQuery query(m_database);
    if (!query.exec(u"explain (format json) "_s + sql) || !query.next())
        return std::nullopt; // who asks the query itself is told what is wrong
    const QJsonValue rows = QJsonDocument::fromJson(query.value(0).toString().toUtf8())[0][u"Plan"_s][u"Plan Rows"_s];
    return rows.isDouble() ? std::optional(static_cast<qint64>(rows.toDouble())) : std::nullopt;
}

Result<void> Connection::begin()
{
    if (m_depth > 0)
        return run(u"savepoint s%1"_s.arg(m_depth));
    const Result<void> begun = beginTransaction();
    if (!begun || !m_newestKnown)
        return begun;
    ++m_depth; // a connection that is lost now is lost with the transaction
    const Result<void> may = mayWrite();
    --m_depth;
    if (!may)
        run(u"rollback"_s);
    return may;
}

Result<void> Connection::mayWrite()
{
    if (!m_newestKnown)
        return {};
    Query query(*this, u"select coalesce(max(version), 0) from schema_version"_s);
    if (Result<void> ok = query.exec(); !ok)
        return ok;
    const int schema = query.next() ? static_cast<int>(query.integer(0)) : 0;
    return schema <= *m_newestKnown ? Result<void>() : Result<void>(tl::unexpected(outgrown(schema)));
}

Result<void> Connection::beginTransaction()
{
    Result<void> begun = run(m_dialect.begin());
    if (!begun && begun.error().kind == Error::Kind::Unavailable && reopen())
        begun = run(m_dialect.begin());
    if (!begun && !m_dialect.isSqlite())
        run(u"rollback"_s); // it began, and waited too long for its turn
    return begun;
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work)
{
    if (Result<void> begun = begin(); !begun)
        return begun;
    const int depth = m_depth++;
    Result<void> done = work();
    m_depth = depth;
    if (done && depth == 0)
        done = tellAll();
    if (done) {
        done = run(depth > 0 ? u"release savepoint s%1"_s.arg(depth) : u"commit"_s);
        if (!done && done.error().kind == Error::Kind::Unavailable)
            done.error().text = QCoreApplication::translate(
                "Storage", "The connection broke while saving. Look whether it was saved before you repeat it.");
    }
    if (depth == 0) {
        m_telling.clear();
        done ? echoNow() : void(m_echoes = false);
    }
    if (!done) {
        // Answers an error when the database has already given the transaction up: then there is nothing left to undo.
        run(depth > 0 ? u"rollback to savepoint s%1"_s.arg(depth) : u"rollback"_s);
        if (depth > 0)
            run(u"release savepoint s%1"_s.arg(depth));
    }
    return done;
}

Result<void> Connection::snapshot(const std::function<Result<void>()> &work)
{
    if (m_dialect.isSqlite() || m_depth > 0) // the file is this program's alone
        return work();
    const QString begin = u"begin isolation level repeatable read read only"_s;
    Result<void> begun = run(begin);
    if (!begun && begun.error().kind == Error::Kind::Unavailable && reopen())
        begun = run(begin);
    if (!begun)
        return begun;
    ++m_depth; // a connection that is lost now is lost with what was seen
    const Result<void> done = work();
    --m_depth;
    run(u"commit"_s); // nothing was written: there is nothing that it could lose
    return done;
}

Result<void> Connection::reopen()
{
    if (!m_reopen)
        return fail(Error::Kind::Unavailable, QCoreApplication::translate("Storage", "The database cannot be reached."));
    ++m_openings;
    m_idle.clear();
    m_database.close();
    const Result<void> opened = m_reopen();
    if (opened && m_hearing) {
        const Deadline::Call watched = call();
        m_hearing->subscribe();
        m_hearing->missed();
    }
    return opened;
}

Result<Connection::Statement> Connection::take(const QString &sql)
{
    std::vector<Statement> &idle = m_idle[sql];
    if (!idle.empty()) {
        Statement statement = std::move(idle.back());
        idle.pop_back();
        return statement;
    }
    ++m_asked;
    const Deadline::Call watched = call();
    auto statement = std::make_unique<QSqlQuery>(m_database);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql))
        return tl::unexpected(m_dialect.error(statement->lastError()));
    return statement;
}

void Connection::give(const QString &sql, Statement statement, bool isLast)
{
    const Deadline::Call watched = call();
    // What is left of an answer is read: the driver leaves it, and hears nothing of what others tell until the next question.
    while (isLast && !m_dialect.isSqlite() && statement->isActive() && statement->isSelect() && statement->next()) { }
    statement->finish();
    m_idle[sql].push_back(std::move(statement));
}
