// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/connection.h"
#include "core/storage/livecopy.h"

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Store::~Store() = default;

Result<void> Store::transaction(const std::function<Result<void>()> &work)
{
    Result<void> done = m_connection->transaction(work);
    if (!done)
        m_rows.clear(); // they may tell what was rolled back
    return done;
}

Result<void> Store::together(const std::function<Result<void>()> &work)
{
    return m_connection->inTransaction() ? work() : transaction(work);
}
