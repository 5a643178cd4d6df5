// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/address.h"
#include "core/storage/migrations.h"
#include "core/storage/postgres.h"
#include "core/storage/sqlite.h"
#include "core/storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Database::Database()
    : m_worker(std::make_unique<Worker>(u"database"_s))
{
}

Database::~Database()
{
    close();
    m_worker.reset(); // waits for all that was asked before
}

QFuture<Result<void>> Database::open(const QString &url, Mode mode)
{
    return m_worker->run([this, url, mode]() -> Result<void> {
        m_store.reset();
        const std::vector<Migration> all = migrations();
        if (const Result<void> known = checkAddress(url); !known)
            return known;
        auto connection = isServer(url) ? openPostgres(url, mode, all) : openSqlite(url, mode, all);
        if (!connection)
            return tl::unexpected(connection.error());
        (*connection)->echo(m_echo);
        if (m_hear && isServer(url))
            (*connection)->hear(m_hear);
        m_store = std::make_unique<Store>(std::move(*connection));
        return {};
    });
}

void Database::close()
{
    m_worker->run([this] {
        m_store.reset();
        return true;
    });
}

tl::unexpected<Error> Database::notOpen()
{
    return fail(Error::Kind::Unavailable, QCoreApplication::translate("Storage", "No database is open."));
}
