// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

// The list of equipment, and what is taken out of the directory again.

namespace {

/// What the list shows of a unit.
QString rowsOf(const QString &rest)
{
    return u"select %1, customer.name, site.name, site.address, (select count(*) from incident i where i.customer = equipment.customer and "
           "i.equipment = equipment.id and i.open), (select count(*) from incident i where i.customer = equipment.customer and i.equipment = "
           "equipment.id) from equipment join customer on customer.id = equipment.customer left join site on site.id = equipment.site %2"_s
        .arg(Columns::of<Equipment>().list(u"equipment"_s), rest);
}

Result<EquipmentPage> readRows(Query &query, int limit)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    const int width = int(Columns::of<Equipment>().size());
    EquipmentPage page;
    while (query.next()) {
        Result<Equipment> unit = readRow<Equipment>(query);
        if (!unit)
            return tl::unexpected(unit.error());
        if (int(page.rows.size()) == limit) {
            const Equipment &last = page.rows.back().unit;
            page.next = last.id.toString() + u'\n' + last.serial;
            break;
        }
        const QString site = query.text(width + 1);
        page.rows.push_back({std::move(*unit), query.text(width), site.isEmpty() ? query.text(width + 2) : site,
                             int(query.integer(width + 3)), int(query.integer(width + 4))});
    }
    return page;
}

Result<bool> has(Connection &connection, const QString &sql, const QString &id)
{
    Query query(connection, sql);
    const Result<void> ok = query.bind("id", id).exec();
    return ok.map([&query] { return query.next() && query.integer(0) > 0; });
}

}

Result<EquipmentPage> Store::equipmentFrom(const QString &from, int limit)
{
    const QString serial = m_connection->dialect().isSqlite() ? u"equipment.serial"_s : u"equipment.serial collate \"C\""_s;
    const qsizetype end = from.indexOf(u'\n');
    Query query(*m_connection, rowsOf(u"where (%1, equipment.id) > (:serial, :id) order by %1, equipment.id limit :limit"_s.arg(serial)));
    query.bind("serial", end < 0 ? u""_s : from.sliced(end + 1)).bind("id", end < 0 ? u""_s : from.first(end)).bind("limit", limit + 1);
    return readRows(query, limit);
}

Result<EquipmentPage> Store::equipmentWith(const QString &words, int limit)
{
    const Result<std::vector<SearchMatch>> matches = search({words, {SearchKind::Equipment, SearchKind::Customer}, limit});
    if (!matches)
        return tl::unexpected(matches.error());
    EquipmentPage page;
    const auto add = [&](const QString &column, const QString &id) -> Result<void> {
        Query query(*m_connection, rowsOf(u"where %1 = :id order by equipment.id limit :limit"_s.arg(column)));
        query.bind("id", id).bind("limit", limit);
        Result<EquipmentPage> some = readRows(query, limit);
        if (!some)
            return tl::unexpected(some.error());
        for (EquipmentRow &row : some->rows) {
            const auto same = [&](const EquipmentRow &known) { return known.unit.id == row.unit.id; };
            if (int(page.rows.size()) < limit && std::none_of(page.rows.begin(), page.rows.end(), same))
                page.rows.push_back(std::move(row));
        }
        return {};
    };
    for (const SearchMatch &match : *matches) {
        const bool isUnit = match.kind == SearchKind::Equipment;
        if (Result<void> ok = add(isUnit ? u"equipment.id"_s : u"equipment.customer"_s, match.id); !ok)
            return tl::unexpected(ok.error());
    }
    return page;
}

Result<std::vector<CustomerPromise>> Store::promisesTo(CustomerId customer, int limit)
{
    Query query(*m_connection,
                u"select %1, i.number from incident i join commitment on commitment.incident = i.id where i.customer = :customer and "
                "commitment.subject like 'promise/%' order by case commitment.status when 'open' then 0 else 1 end, commitment.due_order desc, "
                "commitment.id limit :limit"_s.replace(u"%1"_s, Columns::of<Commitment>().list(u"commitment"_s)));
    if (Result<void> ok = query.bind("customer", customer.toString()).bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    const int width = int(Columns::of<Commitment>().size());
    std::vector<CustomerPromise> all;
    while (query.next()) {
        Result<Commitment> promise = readRow<Commitment>(query);
        if (!promise)
            return tl::unexpected(promise.error());
        all.push_back({std::move(*promise), query.text(width)});
    }
    return all;
}

Result<bool> Store::removeUnused(const ImportRecord &record)
{
    bool removed = false;
    const Result<void> done = together([&]() -> Result<void> {
        if (record.kind != "customer"_L1) // what a file brought is dropped by the same law: as long as nobody uses it
            return dropImported({}, record).map([&](bool dropped) { removed = dropped; });
        for (const QString &sql : {u"select count(*) from incident where customer = :id"_s, u"select count(*) from call where customer = :id"_s}) {
            const Result<bool> used = has(*m_connection, sql, record.id);
            if (!used || *used)
                return used.map([](bool) {});
        }
        removed = true;
        return remove(CustomerId::parse(record.id));
    });
    return done.map([&] { return removed; });
}
