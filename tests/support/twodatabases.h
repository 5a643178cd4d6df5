// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

#include <QSqlError>
#include <QTest>
#include <QTemporaryDir>

/// A database to test on: an SQLite file in a temporary folder, or a PostgreSQL database of its own.
class TestDatabase
{
public:
    enum class Holding { Tables, Nothing }; ///< every table and not a row; not even a file or a table
    /// `kind`: "sqlite" or "postgresql".
    explicit TestDatabase(const QString &kind, Holding holding = Holding::Tables);

    bool isMissing() const { return m_url.isEmpty(); } ///< PostgreSQL is not installed
    bool isSqlite() const { return m_kind == QLatin1String("sqlite"); }
    const QString &url() const { return m_url; }
    QString folder() const { return m_folder.path(); }
    /// Runs statements past the program, which must have closed the database; answers the first error, empty when all went well.
    QString runRaw(const QStringList &statements) const;

private:
    QString m_kind;
    QTemporaryDir m_folder;
    QString m_url;
};

/// Statements that take back what the migrations from this number on made: their tables, indexes and columns, the last ones first.
QStringList undoMigrations(int from);

/// Rows "sqlite" and "postgresql" of a test's data, in column "database".
void bothDatabases();

/// Runs `job(Store &)` on the database's thread and waits for the answer.
template<typename Job>
auto waitFor(Database &database, Job job)
{
    auto future = database.run(std::move(job));
    future.waitForFinished();
    return future.result();
}

/// Opens it, creating what is missing, and waits.
Result<void> openNow(Database &database, const QString &url, Database::Mode mode = Database::Mode::CreateIfMissing);

// The database of this row, opened; the test is skipped when PostgreSQL is not installed.
#define OPEN_DATABASE(test, database) \
    QFETCH(QString, database); \
    const TestDatabase test(database); \
    if (test.isMissing()) \
        QSKIP("PostgreSQL is not installed"); \
    Database db; \
    QVERIFY_RESULT(openNow(db, test.url()))

// Fails the test with the error's words.
#define QVERIFY_RESULT(expression) \
    do { \
        const auto &verified = (expression); \
        if (!verified) \
            QFAIL(qPrintable(verified.error().text + QLatin1String(" | ") + verified.error().detail)); \
    } while (false)
