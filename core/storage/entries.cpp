// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// The end of an incident's chain.
struct Head
{
    qint64 count = 0;
    QString hash;
};

Result<Head> headOf(Connection &connection, const QVariant &incident)
{
    static const QString sql = u"select entry_count, entry_head from incident where id = :id"_s;
    Query query(connection, sql);
    if (Result<void> ok = query.bindAt(0, incident).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no incident %1.").arg(incident.toString()));
    return Head{query.integer(0), query.text(1)};
}

Result<bool> inserted(Connection &connection, std::vector<QVariant> row)
{
    static const QString sql = Columns::of<Entry>().insert({u"hash"_s}) + u" on conflict (id) do nothing"_s;
    Query query(connection, sql);
    bindRow(query, std::move(row));
    return query.change().map([](int rows) { return rows == 1; });
}

Result<void> moveHead(Connection &connection, const QVariant &incident, const Head &head)
{
    static const QString sql = u"update incident set entry_count = :count, entry_head = :head where id = :id"_s;
    Query query(connection, sql);
    return query.bindAt(0, head.count).bindAt(1, head.hash).bindAt(2, incident).exec();
}

/// An entry of this id is there: fine when it is the same, written before a connection was lost.
Result<void> recognise(Connection &connection, Entry &entry)
{
    Query query(connection, u"select %1 from entry where id = :id"_s.arg(Columns::of<Entry>().list()));
    query.bind("id", entry.id.toString());
    const Result<std::optional<Entry>> stored = readFirst<Entry>(query);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        entry.seq = (*stored)->seq;
    if (*stored && storedRow(**stored) == storedRow(entry))
        return {};
    return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "Another entry has the same identity; nothing was written."));
}

} // namespace

Result<void> Store::appendEntry(Entry &entry)
{
    const auto append = [&]() -> Result<void> {
        const QVariant incident = Stored<IncidentId>::write(entry.incident);
        Result<Head> head = headOf(*m_connection, incident);
        if (!head)
            return tl::unexpected(head.error());
        entry.seq = static_cast<int>(++head->count);
        std::vector<QVariant> row = storedRow(entry);
        head->hash = chainHash(head->hash, Columns::of<Entry>(), row);
        row.push_back(head->hash);
        const Result<bool> done = inserted(*m_connection, std::move(row));
        if (!done)
            return tl::unexpected(done.error());
        return *done ? moveHead(*m_connection, incident, *head) : recognise(*m_connection, entry);
    };
    return m_connection->inTransaction() ? append() : transaction(append); // a savepoint would cost, and undo no more than the caller does
}

Result<std::vector<Entry>> Store::entries(IncidentId incident)
{
    static const QString sql = u"select %1 from entry where incident = :incident order by seq"_s.arg(Columns::of<Entry>().list());
    Query query(*m_connection, sql);
    query.bind("incident", incident.toString());
    return readAll<Entry>(query);
}
