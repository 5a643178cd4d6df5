// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/savedview.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, name, owner, filter, sort, descending, columns, pinned, version"_s;

/// One that cannot be read whole is shown as far as it goes: a name and a filter are a person's work.
SavedView readView(const Query &query)
{
    SavedView view;
    view.id = ViewId::parse(query.text(0));
    view.name = query.text(1), view.owner = query.text(2), view.filter = query.text(3);
    view.descending = query.value(5).toBool(), view.pinned = query.value(7).toBool();
    view.version = static_cast<int>(query.integer(8));
    if (!Stored<QueueSort>::read(query.value(4), view.sort))
        view.unread += u"sort"_s;
    if (!Stored<QStringList>::read(query.value(6), view.columns)) {
        view.columns.clear();
        view.unread += u"columns"_s;
    }
    return view;
}

Result<std::optional<SavedView>> viewOf(Connection &connection, ViewId id)
{
    Query query(connection, u"select %1 from saved_view where id = :id"_s.arg(columns));
    if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    return query.next() ? std::optional(readView(query)) : std::nullopt;
}

tl::unexpected<Error> viewChanged(const QString &name)
{
    return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "The view \"%1\" was changed meanwhile. Look at it again and repeat.").arg(name));
}

/// The view as it would be stored: what could not be read of it keeps its place unless another value was chosen.
std::vector<QVariant> rowOf(const SavedView &view, const QVariant &storedSort, const QVariant &storedColumns)
{
    const bool keepsSort = view.unread.contains("sort"_L1) && view.sort == QueueSort::NextDue && !storedSort.isNull();
    const bool keepsColumns = view.unread.contains("columns"_L1) && view.columns.isEmpty() && !storedColumns.isNull();
    return {view.id.toString(), storable(view.name), storable(view.owner), storable(view.filter), keepsSort ? storedSort : Stored<QueueSort>::write(view.sort), view.descending,
            keepsColumns ? storedColumns : Stored<QStringList>::write(view.columns), view.pinned, view.version, folded(view.name), folded(view.owner)};
}

Result<bool> isNameTaken(Connection &connection, const SavedView &view)
{
    Query query(connection, u"select id from saved_view where owner_key = :owner and name_key = :name and id <> :id"_s);
    const Result<void> ok = query.bind("owner", folded(view.owner)).bind("name", folded(view.name)).bind("id", view.id.toString()).exec();
    return ok.map([&query] { return query.next(); });
}

Result<void> writeView(Connection &connection, const SavedView &view)
{
    Query stored(connection, u"select sort, columns from saved_view where id = :id"_s);
    if (Result<void> ok = stored.bind("id", view.id.toString()).exec(); !ok)
        return ok;
    const bool isThere = stored.next();
    Query query(connection, u"insert into saved_view (%1, name_key, owner_key) values (:id, :name, :owner, :filter, :sort, :descending, :columns, :pinned, :version, :name_key, :owner_key) "
                            "on conflict (id) do update set name = excluded.name, owner = excluded.owner, filter = excluded.filter, sort = excluded.sort, descending = excluded.descending, "
                            "columns = excluded.columns, pinned = excluded.pinned, version = excluded.version, name_key = excluded.name_key, owner_key = excluded.owner_key"_s.arg(columns));
    bindRow(query, isThere ? rowOf(view, stored.value(0), stored.value(1)) : rowOf(view, {}, {}));
    return query.exec();
}

}

Result<std::vector<SavedView>> Store::views(const QString &person)
{
    static const QString sql = u"select %1 from saved_view where owner_key in ('', :person) order by pinned desc, name_key, id"_s.arg(columns);
    Query query(*m_connection, sql);
    if (Result<void> ok = query.bind("person", folded(person)).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<SavedView> all;
    while (query.next())
        all.push_back(readView(query));
    return all;
}

Result<SavedView> Store::save(const SavedView &view)
{
    SavedView next = view;
    ++next.version;
    const Result<void> ok = transaction([&]() -> Result<void> {
        const Result<std::optional<SavedView>> stored = viewOf(*m_connection, view.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored == next) // the same write again, after a connection was lost: it had happened
            return {};
        if (*stored ? (*stored)->version != view.version : view.version > 0)
            return viewChanged(view.name);
        const Result<bool> taken = isNameTaken(*m_connection, view);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "There is a view \"%1\" already. Choose another name, or change that one.").arg(view.name));
        return writeView(*m_connection, next).and_then([this] { return m_connection->tell({Heard::What::Views}); });
    });
    return ok.and_then([&] { return viewOf(*m_connection, view.id); }).map([&](const std::optional<SavedView> &stored) { return stored.value_or(next); });
}

Result<void> Store::dropView(ViewId id, int version)
{
    return transaction([&]() -> Result<void> {
        const Result<std::optional<SavedView>> stored = viewOf(*m_connection, id);
        if (!stored || !*stored) // gone, as was wanted
            return stored.map([](const auto &) {});
        if ((*stored)->version != version)
            return viewChanged((*stored)->name);
        Query query(*m_connection, u"delete from saved_view where id = :id"_s);
        return query.bind("id", id.toString()).exec().and_then([this] { return m_connection->tell({Heard::What::Views}); });
    });
}
