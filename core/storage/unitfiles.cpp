// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unitfiles.h"

#include "core/storage/chain.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

template<>
struct TableOf<UnitFile> { static constexpr const char *name = "unit_file"; };

namespace {

tl::unexpected<Error> missing(const char *text)
{
    return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", text));
}

QString hashOf(const UnitFile &file)
{
    return chainHash(chainStart(), Columns::of<UnitFile>(), storedRow(file));
}

Attachment shown(const UnitFile &file)
{
    return {file.id, {}, {}, file.name, file.caption, file.mediaType, file.sha256, file.size, file.addedBy, file.addedAt};
}

Result<void> write(Store &store, const UnitFile &file)
{
    static const QString sql = Columns::of<UnitFile>().upsert({u"hash"_s});
    std::vector<QVariant> row = storedRow(file);
    row.push_back(hashOf(file));
    Query query(store.connection(), sql);
    bindRow(query, std::move(row));
    return query.exec();
}

/// Lists of the directory look again, here and at other desks.
Result<void> told(Store &store, const std::function<Result<void>()> &work)
{
    return store.transaction([&] { return work().and_then([&] { return store.connection().tell({Heard::What::Directory}); }); });
}

Result<std::vector<UnitFile>> filesWhere(Store &store, const QString &condition, const QString &id)
{
    Query query(store.connection(), u"select %1 from unit_file where %2 order by added_at, name, id"_s.arg(Columns::of<UnitFile>().list(), condition));
    query.bind("id", id);
    if (condition.contains(":same"_L1))
        query.bind("same", id);
    return readAll<UnitFile>(query);
}

/// Whose the unit is; the content must be there whole.
Result<CustomerId> ownerOf(Store &store, EquipmentId unit, const Attachment &file)
{
    Query content(store.connection(), u"select 1 from blob where sha256 = :sha256 and complete and size = :size"_s);
    if (Result<void> ok = content.bind("sha256", file.sha256).bind("size", file.size).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!content.next())
        return missing(QT_TRANSLATE_NOOP("Storage", "The file was not stored whole. Attach it again."));
    Query owner(store.connection(), u"select customer from equipment where id = :id"_s);
    if (Result<void> ok = owner.bind("id", unit.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!owner.next())
        return missing(QT_TRANSLATE_NOOP("Storage", "This unit was removed meanwhile: the file belongs to nothing."));
    return CustomerId::parse(owner.text(0));
}

}

namespace unitfiles {

Result<void> add(Store &store, EquipmentId unit, const Attachment &file)
{
    return told(store, [&] {
        return ownerOf(store, unit, file).and_then([&](CustomerId customer) {
            return write(store, {file.id, unit, customer, file.name, file.caption, file.mediaType, file.sha256, file.size, file.addedBy, file.addedAt});
        });
    });
}

Result<std::vector<Attachment>> of(Store &store, EquipmentId unit)
{
    return filesWhere(store, u"equipment = :id and removed_at is null"_s, unit.toString()).map([](const std::vector<UnitFile> &files) {
        std::vector<Attachment> all;
        for (const UnitFile &file : files)
            all.push_back(shown(file));
        return all;
    });
}

Result<std::vector<UnitFile>> ofCustomer(Store &store, CustomerId customer)
{
    return filesWhere(store, u"(customer = :id or equipment in (select e.id from equipment e where e.customer = :same))"_s, customer.toString());
}

Result<void> setCaption(Store &store, AttachmentId id, const QString &caption)
{
    return told(store, [&]() -> Result<void> {
        Result<std::vector<UnitFile>> files = filesWhere(store, u"id = :id"_s, id.toString());
        if (!files)
            return tl::unexpected(files.error());
        if (files->empty())
            return missing(QT_TRANSLATE_NOOP("Storage", "This file was removed meanwhile."));
        files->front().caption = caption.simplified();
        return write(store, files->front());
    });
}

Result<void> remove(Store &store, AttachmentId id, Instant now)
{
    return told(store, [&] {
        Query query(store.connection(), u"update unit_file set removed_at = :now where id = :id and removed_at is null"_s);
        return query.bind("now", now.ms).bind("id", id.toString()).exec(); // somebody may have been faster
    });
}

Result<void> restore(Store &store, AttachmentId id)
{
    return told(store, [&]() -> Result<void> {
        Query query(store.connection(), u"update unit_file set removed_at = null where id = :id"_s);
        const Result<int> rows = query.bind("id", id.toString()).change();
        if (!rows)
            return tl::unexpected(rows.error());
        return *rows == 1 ? Result<void>() : missing(QT_TRANSLATE_NOOP("Storage", "The file is gone for good. Add it again."));
    });
}

Result<void> prune(Connection &connection, Instant before)
{
    Query query(connection, u"delete from unit_file where removed_at < :before or (added_at < :same and not exists (select 1 from equipment e where e.id = unit_file.equipment))"_s);
    return query.bind("before", before.ms).bind("same", before.ms).exec();
}

Result<bool> areThere(Connection &connection)
{
    Query query(connection, connection.dialect().isSqlite() ? u"select count(*) from sqlite_master where name = 'unit_file'"_s
                                                           : u"select count(*) from pg_class where relname = 'unit_file'"_s);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() && query.integer(0) > 0; });
}

Result<QStringList> changedRows(Connection &connection)
{
    Query rows(connection, u"select %1, hash from unit_file order by id"_s.arg(Columns::of<UnitFile>().list()));
    if (Result<void> ok = rows.exec(); !ok)
        return tl::unexpected(ok.error());
    QStringList names;
    while (rows.next()) {
        const Result<UnitFile> row = readRow<UnitFile>(rows);
        if (!row || hashOf(*row) != rows.text(Columns::of<UnitFile>().size()))
            names << (row ? row->name : QString());
    }
    return names;
}

}
