// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/deadline.h"
#include "core/storage/dialect.h"
#include "core/storage/hearing.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

/// The one connection to a database, with its prepared statements and the depth of its transactions. Lives on one thread.
class Connection
{
public:
    /// `reopen` brings a lost connection back; `guard` (a lock, say) is held until the connection is closed.
    Connection(QSqlDatabase, Dialect, std::function<Result<void>()> reopen, std::shared_ptr<void> guard = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// No call may take longer; for a database on a server.
    void limit(Milliseconds);
    /// Nothing is written any more once another program brought the schema beyond this one; for a database on a server.
    void refuseAbove(int schema) { m_newestKnown = schema; }
    /// Hears from now on what other programs write; for a database on a server.
    void hear(Hear);
    /// Hears what is told of the directory here, once it is committed: whoever wrote it, all lists of this program are to show it.
    void echo(Hear hear) { m_echo = std::move(hear); }
    /// Tells other programs, once what is being written is committed. Where nobody else writes it tells nobody but echo().
    Result<void> tell(const Heard &);
    /// The file, or the name on the server.
    QString name() const { return m_database.databaseName(); }
    const Dialect &dialect() const { return m_dialect; }
    /// Runs one statement without parameters and answers.
    Result<void> run(const QString &sql);
    /// How many rows the server's statistics promise of a query without parameters; nothing where there are none, as in SQLite.
    std::optional<qint64> expectedRows(const QString &sql);
    /// See Store::transaction.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// What `work` asks is answered as of one moment, though other programs write meanwhile; it may write nothing.
    Result<void> snapshot(const std::function<Result<void>()> &work);
    bool inTransaction() const { return m_depth > 0; }
    /// Opens a lost connection again; all prepared statements are gone then.
    Result<void> reopen();
    /// How often it was opened again: a statement that was prepared before is worth nothing.
    int openings() const { return m_openings; }

private:
    friend class Query;
    using Statement = std::unique_ptr<QSqlQuery>;
    /// A prepared statement that nobody else uses at the moment; give it back when done.
    Result<Statement> take(const QString &sql);
    /// `isLast`: nothing else was asked since it ran.
    void give(const QString &sql, Statement statement, bool isLast);
    Result<void> begin();
    Result<void> beginTransaction();
    /// What was to be told with this transaction.
    Result<void> tellAll();
    void echoNow();
    /// Unavailable when the schema is one that this program does not know; asked before each write.
    Result<void> mayWrite();
    /// Watches over a call to the server for as long as the answer lives.
    Deadline::Call call() const;

    QSqlDatabase m_database;
    Dialect m_dialect;
    std::function<Result<void>()> m_reopen;
    std::shared_ptr<void> m_guard;
    std::unique_ptr<Deadline> m_deadline;
    std::unordered_map<QString, std::vector<Statement>> m_idle;
    std::unique_ptr<Hearing> m_hearing;
    Hear m_echo;
    bool m_echoes = false; ///< the directory was written in the transaction that runs
    std::vector<Heard> m_telling; ///< once the transaction is committed
    int m_depth = 0;
    int m_openings = 0;
    int m_asked = 0; ///< how often the database was asked for anything
    std::optional<int> m_newestKnown; ///< nothing: nobody else writes here
};
