// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/warranty.h"
#include "core/desk/matterchecks.h"
#include "core/storage/matters.h"
#include "core/storage/store.h"
#include "core/storage/units.h"

#include <QStringList>

#include <algorithm>

namespace {

/// The unit that works now: the one that was named, else one of that serial number, made for this replacement.
Result<Equipment> unitOf(Store &store, const Replacement &one)
{
    Equipment made;
    made.id = one.unit ? *one.unit : EquipmentId::derive(one.id.value, QStringLiteral("unit %1").arg(one.failures));
    const Result<std::optional<Equipment>> known = units::find(store, made.id);
    if (!known)
        return tl::unexpected(known.error());
    Equipment unit = known->value_or(made);
    unit.serial = one.serial.isEmpty() ? unit.serial : one.serial;
    unit.model = unit.model.isEmpty() && unit.brand.isEmpty() ? one.model : unit.model;
    return unit;
}

Result<void> place(Store &store, const QTimeZone &zone, const Replacement &one, IncidentId incident)
{
    const Result<std::optional<Equipment>> faulty = units::find(store, *one.faulty);
    if (!faulty || !*faulty)
        return faulty.map([](const auto &) {});
    const Result<std::optional<ReplacedUnit>> placed = units::replacedBy(store, *one.faulty);
    if (!placed || (*placed && (*placed)->replacement == one.id && (*placed)->at == *one.worksAt))
        return placed.map([](const auto &) {}); // as it was: what a person changed of the unit since stays
    Result<Equipment> unit = unitOf(store, one);
    if (!unit)
        return tl::unexpected(unit.error());
    if (unit->model.isEmpty() && unit->brand.isEmpty())
        unit->brand = (*faulty)->brand, unit->model = (*faulty)->model;
    const Equipment stands = inPlaceOf(**faulty, *unit, one.worksAt->in(zone).date());
    Result<void> ok = units::setInPool(store, stands.id, false); // it is the customer's now
    ok = ok ? store.save(stands) : ok;
    return ok ? units::setReplaced(store, {*one.faulty, stands.id, one.id, incident, *one.worksAt}) : ok;
}

}

Result<void> keepUnits(Store &store, const QTimeZone &zone, const std::vector<Entry> &log, const Entry &entry)
{
    const auto isAbout = [](const Entry &one) { return one.aftersales && std::holds_alternative<ReplacementAct>(*one.aftersales); };
    const bool touches = isAbout(entry) || std::any_of(log.begin(), log.end(), [&](const Entry &one) { return isAbout(one) && entry.supersedes == one.id; });
    if (!touches)
        return {};
    const Matters matters = mattersIn(log);
    Result<void> ok;
    for (size_t i = 0; ok && i < matters.replacements.size(); ++i) {
        const Replacement &one = matters.replacements[i];
        ok = one.worksAt && one.faulty ? place(store, zone, one, entry.incident) : units::dropReplaced(store, one.id);
    }
    return ok;
}

Result<UnitStanding> standingOf(Store &store, EquipmentId unit)
{
    UnitStanding standing;
    const Result<bool> pool = units::isInPool(store, unit);
    const Result<std::optional<MatterRow>> loan = pool ? matters::openLoanOf(store, unit) : tl::unexpected(pool.error());
    const Result<std::optional<ReplacedUnit>> replaced = loan ? units::replacedBy(store, unit) : tl::unexpected(loan.error());
    if (!replaced)
        return tl::unexpected(replaced.error());
    standing.inPool = *pool;
    standing.loan = *loan;
    if (!*replaced)
        return standing;
    return units::find(store, (*replaced)->unit).map([&](const std::optional<Equipment> &one) {
        standing.replacedBy = one;
        return standing;
    });
}
