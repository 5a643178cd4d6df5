// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/affected.h"

#include "core/model/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool containsAny(const QString &text, const QStringList &words)
{
    const QString within = searchText(text);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const QString wanted = searchText(word);
        return !wanted.isEmpty() && within.contains(wanted);
    });
}

bool isAt(const Site &site, const QStringList &places)
{
    const auto begins = [&](const QString &place) { return !place.trimmed().isEmpty() && site.postalCode.startsWith(place.trimmed(), Qt::CaseInsensitive); };
    if (std::any_of(places.begin(), places.end(), begins))
        return true;
    return containsAny(site.zone, places) || containsAny(site.name, places) || containsAny(site.address, places);
}

bool hasTag(const Concerned::OpenIncident &incident, const QStringList &tags)
{
    return std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
        return std::any_of(incident.tags.begin(), incident.tags.end(), [&](const QString &own) { return searchText(own) == searchText(tag); });
    });
}

/// What of a customer the criteria name.
struct Met
{
    std::vector<SiteId> sites;
    std::vector<EquipmentId> units;
    bool place = false;
    bool unit = false;

    bool has(const std::optional<SiteId> &site) const { return site && std::find(sites.begin(), sites.end(), *site) != sites.end(); }
    bool has(const std::optional<EquipmentId> &one) const { return one && std::find(units.begin(), units.end(), *one) != units.end(); }
};

Met metBy(const Affected &affected, const Concerned &customer)
{
    Met met;
    for (const Site &site : customer.sites) {
        if (isAt(site, affected.places))
            met.sites.push_back(site.id);
    }
    met.place = affected.places.isEmpty() || !met.sites.empty();
    for (const Equipment &unit : customer.units) {
        const QString words = unit.kind + u' ' + unit.brand + u' ' + unit.model;
        const bool stands = affected.places.isEmpty() || !unit.site || met.has(unit.site); // a unit elsewhere is none of it
        if (stands && containsAny(words, affected.models))
            met.units.push_back(unit.id);
    }
    met.unit = affected.models.isEmpty() || !met.units.empty();
    return met;
}

bool isUnder(const Affected &affected, const Concerned &customer)
{
    if (affected.contracts.isEmpty() || containsAny(customer.contract, affected.contracts))
        return true;
    return std::any_of(customer.units.begin(), customer.units.end(), [&](const Equipment &unit) { return containsAny(unit.maintenanceContract, affected.contracts); });
}

}

std::optional<Concern> concernOf(const Affected &affected, const Concerned &customer)
{
    const auto first = [&](const auto &is) -> std::optional<IncidentId> {
        const auto found = std::find_if(customer.open.begin(), customer.open.end(), is);
        return found == customer.open.end() ? std::nullopt : std::optional(found->id);
    };
    const auto isChosen = [&](const auto &one) { return std::find(affected.incidents.begin(), affected.incidents.end(), one.id) != affected.incidents.end(); };
    if (const auto chosen = first(isChosen))
        return Concern{chosen};
    if (!affected.narrows())
        return {};
    const Met met = metBy(affected, customer);
    const auto tagged = first([&](const auto &one) { return hasTag(one, affected.tags); });
    const bool isIn = met.place && met.unit && isUnder(affected, customer) && (affected.tags.isEmpty() || tagged) && (!affected.withOpenIncident || !customer.open.empty());
    if (!isIn)
        return {};
    if (tagged)
        return Concern{tagged};
    if (const auto ofUnit = first([&](const auto &one) { return met.has(one.equipment); }))
        return Concern{ofUnit};
    if (const auto ofPlace = first([&](const auto &one) { return affected.models.isEmpty() && met.has(one.site); }))
        return Concern{ofPlace};
    return Concern{}; // that they have something open says nothing of what it is about: the all-clear would solve it
}
