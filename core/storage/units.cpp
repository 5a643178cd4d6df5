// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/units.h"

#include "core/storage/matters.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

Result<bool> units::isInPool(Store &store, EquipmentId unit)
{
    Query query(store.connection(), u"select 1 from pool_unit where equipment = :unit"_s);
    return query.bind("unit", unit.toString()).exec().map([&] { return query.next(); });
}

Result<void> units::setInPool(Store &store, EquipmentId unit, bool inPool)
{
    return store.transaction([&]() -> Result<void> {
        const Result<bool> is = isInPool(store, unit);
        if (!is || *is == inPool)
            return is.map([](bool) {});
        Query query(store.connection(), inPool ? u"insert into pool_unit (equipment) values (:unit)"_s : u"delete from pool_unit where equipment = :unit"_s);
        return query.bind("unit", unit.toString()).exec().and_then([&] { return store.connection().tell({Heard::What::Directory}); });
    });
}

Result<std::vector<PoolUnit>> units::pool(Store &store)
{
    Query query(store.connection(), u"select %1 from equipment join pool_unit p on p.equipment = equipment.id order by equipment.kind, equipment.brand, equipment.model, equipment.id"_s.arg(Columns::of<Equipment>().list(u"equipment"_s)));
    const Result<std::vector<Equipment>> all = readAll<Equipment>(query);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<PoolUnit> pool;
    for (const Equipment &unit : *all) {
        const Result<std::optional<MatterRow>> loan = matters::openLoanOf(store, unit.id);
        if (!loan)
            return tl::unexpected(loan.error());
        pool.push_back({unit, *loan});
    }
    std::stable_sort(pool.begin(), pool.end(), [](const PoolUnit &a, const PoolUnit &b) {
        if (a.loan.has_value() != b.loan.has_value())
            return a.loan.has_value();
        return a.loan && a.loan->due.value_or(Instant{std::numeric_limits<qint64>::max()}) < b.loan->due.value_or(Instant{std::numeric_limits<qint64>::max()});
    });
    return pool;
}

Result<std::optional<Equipment>> units::find(Store &store, EquipmentId unit)
{
    Query query(store.connection(), u"select %1 from equipment where id = :id"_s.arg(Columns::of<Equipment>().list()));
    query.bind("id", unit.toString());
    return readAll<Equipment>(query).map([](const std::vector<Equipment> &all) { return all.empty() ? std::nullopt : std::optional(all.front()); });
}

Result<void> units::setReplaced(Store &store, const ReplacedUnit &one)
{
    Query clear(store.connection(), u"delete from replaced_unit where replacement = :replacement or faulty = :faulty"_s);
    const Result<void> cleared = clear.bind("replacement", one.replacement.toString()).bind("faulty", one.faulty.toString()).exec();
    Query query(store.connection(), u"insert into replaced_unit (faulty, unit, replacement, incident, replaced_at) values (:faulty, :unit, :replacement, :incident, :at)"_s);
    query.bind("faulty", one.faulty.toString()).bind("unit", one.unit.toString()).bind("replacement", one.replacement.toString());
    return cleared.and_then([&] { return query.bind("incident", one.incident.toString()).bind("at", one.at.ms).exec(); });
}

Result<void> units::dropReplaced(Store &store, ReplacementId replacement)
{
    Query query(store.connection(), u"delete from replaced_unit where replacement = :replacement"_s);
    return query.bind("replacement", replacement.toString()).exec();
}

Result<std::optional<ReplacedUnit>> units::replacedBy(Store &store, EquipmentId faulty)
{
    Query query(store.connection(), u"select unit, replacement, incident, replaced_at from replaced_unit where faulty = :faulty"_s);
    if (const Result<void> ok = query.bind("faulty", faulty.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return std::nullopt;
    return ReplacedUnit{faulty, EquipmentId::parse(query.text(0)), ReplacementId::parse(query.text(1)), IncidentId::parse(query.text(2)), Instant{query.value(3).toLongLong()}};
}
