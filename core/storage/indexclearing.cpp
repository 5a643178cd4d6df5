// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indexclearing.h"

#include "core/storage/query.h"
#include "core/storage/store.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString note = u"index_clearing"_s;
constexpr std::array tables{"search_entry", "search_incident", "search_party"};
constexpr int pages = 1000; ///< of the index in one piece: about 0.1 s

Result<qint64> changesSoFar(Connection &connection)
{
    Query query(connection, u"select total_changes()"_s);
    return query.exec().map([&query] { return query.next() ? query.integer(0) : 0; });
}

}

Result<void> markUncleared(Store &store)
{
    return store.connection().dialect().isSqlite() ? store.saveDocument(note, "true") : Result<void>();
}

Result<bool> clearPiece(Store &store, IndexClearing &clearing)
{
    Connection &connection = store.connection();
    if (!connection.dialect().isSqlite() || clearing.table >= int(tables.size()))
        return false;
    const Result<qint64> before = changesSoFar(connection);
    if (!before)
        return tl::unexpected(before.error());
    // A negative number begins to join all parts into one; a positive one goes on with what was begun.
    const QString join = u"insert into %1_fts (%1_fts, rank) values ('merge', %2)"_s.arg(QLatin1String(tables[size_t(clearing.table)])).arg(clearing.isBegun ? pages : -pages);
    if (Result<void> ok = connection.run(join); !ok)
        return tl::unexpected(ok.error());
    return changesSoFar(connection).map([&](qint64 after) {
        const bool isDone = after - *before < 2; // the command itself counts as one
        clearing = isDone ? IndexClearing{clearing.table + 1, false} : IndexClearing{clearing.table, true};
        return clearing.table < int(tables.size());
    });
}

Result<void> endClearing(Store &store)
{
    const bool isSqlite = store.connection().dialect().isSqlite();
    return store.endForgetting().and_then([&] { return isSqlite ? store.saveDocument(note, "false") : Result<void>(); });
}

Result<void> clearLeftOver(Store &store)
{
    const Result<std::optional<QByteArray>> left = store.document(note);
    if (!left)
        return tl::unexpected(left.error());
    return *left == "true" ? store.beginForgetting().and_then([&] { return endClearing(store); }) : Result<void>();
}
