// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryfiles.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<bool> Store::insertChained(Entry &entry, Head &head)
{
    static const QString sql = Columns::of<Entry>().insert({u"hash"_s}) + u" on conflict (id) do nothing"_s;
    const Result<QStringList> files = filesOf(*m_connection, entry.id);
    if (!files)
        return tl::unexpected(files.error());
    entry.seq = static_cast<int>(++head.count);
    std::vector<QVariant> row = storedRow(entry);
    head.hash = entryHash(head.hash, row, *files);
    row.push_back(head.hash);
    Query query(*m_connection, sql);
    bindRow(query, std::move(row));
    const Result<int> rows = query.change();
    if (!rows || *rows != 1)
        return rows.map([](int) { return false; });
    return indexEntry(*m_connection, entry).map([] { return true; });
}

/// An entry of this id is there: fine when it is the same, written before a connection was lost.
Result<void> Store::recognise(Entry &entry)
{
    Query query(*m_connection, u"select %1 from entry where id = :id"_s.arg(Columns::of<Entry>().list()));
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

Result<void> Store::appendEntry(Entry &entry)
{
    const auto append = [&]() -> Result<void> {
        const QVariant incident = Stored<IncidentId>::write(entry.incident);
        static const QString read = u"select entry_count, entry_head from incident where id = :id"_s;
        Query ends(*m_connection, read);
        if (Result<void> ok = ends.bindAt(0, incident).exec(); !ok)
            return ok;
        if (!ends.next())
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no incident %1.").arg(incident.toString()));
        Head head{ends.integer(0), ends.text(1)};
        const Result<bool> isNew = insertChained(entry, head);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (!*isNew)
            return recognise(entry);
        m_rows.remove(entry.incident);
        static const QString move = u"update incident set entry_count = :count, entry_head = :head where id = :id"_s;
        Query query(*m_connection, move);
        return query.bindAt(0, head.count).bindAt(1, head.hash).bindAt(2, incident).exec();
    };
    return m_connection->inTransaction() ? append() : transaction(append); // a savepoint would cost, and undo no more than the caller does
}

Result<std::vector<IncidentId>> Store::incidentsSince(Instant from)
{
    Query query(*m_connection, u"select distinct incident from entry where occurred_at >= :from"_s);
    query.bind("from", from.ms);
    return readColumn<IncidentId>(query);
}

Result<std::vector<Entry>> Store::entries(IncidentId incident)
{
    static const QString sql = u"select %1 from entry where incident = :incident order by seq"_s.arg(Columns::of<Entry>().list());
    Query query(*m_connection, sql);
    query.bind("incident", incident.toString());
    return readAll<Entry>(query);
}
