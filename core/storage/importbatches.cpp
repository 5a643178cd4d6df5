// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

// What files brought, so that it can be taken back while nobody has used it.

Result<void> Store::beginImport(const ImportBatch &batch)
{
    Query query(*m_connection,
                u"insert into import_batch (id, file, made_at, made_by) values (:id, :file, :at, :by) on conflict (id) do nothing"_s);
    return query.bind("id", batch.id.toString())
        .bind("file", storable(batch.file))
        .bind("at", batch.madeAt.ms)
        .bind("by", storable(batch.madeBy))
        .exec();
}

Result<void> Store::addImported(const ImportBatchId &batch, const ImportRecord &record)
{
    Query query(*m_connection, u"insert into import_record (batch, kind, id) values (:batch, :kind, :id)"_s);
    return query.bind("batch", batch.toString()).bind("kind", record.kind).bind("id", record.id).exec();
}

Result<std::vector<ImportBatch>> Store::imports()
{
    Query query(
        *m_connection,
        u"select id, file, made_at, made_by, undone_at, (select count(*) from import_record r where r.batch = b.id) from import_batch b "
        "order by made_at desc, id"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<ImportBatch> all;
    while (query.next()) {
        ImportBatch batch{ImportBatchId::parse(query.text(0)), query.text(1), {query.integer(2)}, query.text(3), {}, int(query.integer(5))};
        if (!query.value(4).isNull())
            batch.undoneAt = Instant{query.integer(4)};
        all.push_back(std::move(batch));
    }
    return all;
}

Result<std::vector<ImportRecord>> Store::imported(const ImportBatchId &batch, const ImportRecord &after, int limit)
{
    // A customer goes when nothing hangs on it any more. Kind by kind, as the key has them: to sort a whole batch for each part takes minutes.
    const QStringList kinds{u"contact"_s, u"equipment"_s, u"site"_s, u"customer"_s};
    std::vector<ImportRecord> all;
    for (qsizetype i = std::max<qsizetype>(0, kinds.indexOf(after.kind)); i < kinds.size() && static_cast<int>(all.size()) < limit; ++i) {
        Query query(*m_connection, u"select kind, id from import_record where batch = :batch and kind = :kind and id > :id order by id limit :limit"_s);
        query.bind("batch", batch.toString())
            .bind("kind", kinds[i])
            .bind("id", kinds[i] == after.kind ? after.id : u""_s)
            .bind("limit", limit - static_cast<int>(all.size()));
        if (Result<void> ok = query.exec(); !ok)
            return tl::unexpected(ok.error());
        while (query.next())
            all.push_back({query.text(0), query.text(1)});
    }
    return all;
}

namespace {

/// What would lose its meaning with the record; each answers a count.
QStringList usesOf(const QString &kind)
{
    if (kind == "customer"_L1)
        return {u"select count(*) from incident where customer = :id"_s, u"select count(*) from call where customer = :id"_s, u"select count(*) from contact where customer = :id"_s,
                u"select count(*) from site where customer = :id"_s, u"select count(*) from equipment where customer = :id"_s};
    // By the customer, which has an index.
    if (kind == "site"_L1)
        return {u"select count(*) from site s join incident i on i.customer = s.customer and i.site = s.id where s.id = :id"_s,
                u"select count(*) from site s join equipment q on q.customer = s.customer and q.site = s.id where s.id = :id"_s};
    if (kind == "equipment"_L1)
        return {u"select count(*) from equipment q join incident i on i.customer = q.customer and i.equipment = q.id where q.id = :id"_s};
    return {
        u"select count(*) from call where contact = :id"_s,
        u"select count(*) from contact c join incident i on i.customer = c.customer where c.id = :id and i.contacts like '%' || c.id || '%'"_s,
        u"select count(*) from contact c join incident i on i.customer = c.customer join entry e on e.incident = i.id where c.id = :id and e.contact = c.id"_s};
}

}

Result<bool> Store::dropImported(const ImportBatchId &batch, const ImportRecord &record)
{
    bool used = false;
    const Result<void> done = together([&]() -> Result<void> {
        QStringList uses = usesOf(record.kind);
        if (record.kind == "equipment"_L1 && !batch.isNull()) // who takes one unit away brings it back with its photographs; a file of hundreds is not looked through again
            uses << u"select count(*) from unit_file where equipment = :id and removed_at is null"_s;
        for (const QString &sql : std::as_const(uses)) {
            Query count(*m_connection, sql);
            if (Result<void> ok = count.bind("id", record.id).exec(); !ok)
                return ok;
            used = used || (count.next() && count.integer(0) > 0);
        }
        if (used)
            return {};
        for (const QString &sql : {u"delete from search_party where id = :id"_s, u"delete from phone where contact = :id"_s,
                                   u"delete from %1 where id = :id"_s.arg(record.kind)}) {
            Query drop(*m_connection, sql);
            if (Result<void> ok = drop.bind("id", record.id).exec(); !ok)
                return ok;
        }
        Query forget(*m_connection, u"delete from import_record where batch = :batch and kind = :kind and id = :id"_s);
        return forget.bind("batch", batch.toString()).bind("kind", record.kind).bind("id", record.id).exec().and_then([&] { return m_connection->tell({Heard::What::Directory}); });
    });
    return done.map([&] { return !used; });
}

Result<void> Store::markUndone(const ImportBatchId &batch, Instant now)
{
    Query query(*m_connection, u"update import_batch set undone_at = :now where id = :id"_s);
    return query.bind("now", now.ms).bind("id", batch.toString()).exec();
}
