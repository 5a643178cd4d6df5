// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/neighbours.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

// What the page of an incident shows of others. Indexes: 0024_field_changes.sql.

namespace {

const QString columns = u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.occurred_at, coalesce(t.name, ''), coalesce(i.equipment, ''), "
                        "coalesce(eq.brand, ''), coalesce(eq.model, ''), coalesce(eq.serial, '') from incident i join customer cu on cu.id = i.customer "
                        "left join technician t on t.id = i.owner left join equipment eq on eq.id = i.equipment "_s;

// Always as many in one question, so that one prepared statement serves all; what is found by many words is asked in one piece.
constexpr size_t few = 25, many = 150;

size_t atOnce(size_t count)
{
    return count <= few ? few : many;
}

/// ":i0_, :i1_, ..." for so many ids.
QString places(size_t count)
{
    QStringList all;
    for (size_t i = 0; i < count; ++i)
        all << u":i%1_"_s.arg(i);
    return all.join(u", "_s);
}

template<typename IdAt>
void bindPlaces(Query &query, size_t first, size_t count, IdAt idAt)
{
    for (size_t i = 0; i < atOnce(count); ++i)
        query.bind(qPrintable(u"i%1_"_s.arg(i)), first + i < count ? idAt(first + i).toString() : u""_s);
}

Result<std::vector<Neighbour>> read(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Neighbour> all;
    while (query.next()) {
        Neighbour one;
        one.id = IncidentId::parse(query.text(0));
        one.number = query.text(1);
        if (!Stored<LocalText>::read(query.value(2), one.title))
            return damagedColumn(u"incident"_s, "title", query.value(2));
        one.customerId = CustomerId::parse(query.text(3));
        one.customer = query.text(4);
        if (!Stored<State>::read(query.value(5), one.state))
            return damagedColumn(u"incident"_s, "state", query.value(5));
        one.occurredAt.ms = query.integer(6);
        one.owner = query.text(7);
        if (const EquipmentId unit = EquipmentId::parse(query.text(8)); !unit.isNull())
            one.equipment = unit;
        one.model = u"%1 %2"_s.arg(query.text(9), query.text(10)).trimmed();
        one.serial = query.text(11);
        all.push_back(std::move(one));
    }
    return all;
}

}

Result<std::vector<Neighbour>> Store::besidesOfCustomer(const Incident &incident, int most)
{
    static const QString sql = columns + u"where i.customer = :customer and i.id <> :id order by i.open desc, i.occurred_at desc, i.id limit :most"_s;
    Query query(*m_connection, sql);
    query.bind("customer", incident.customer.toString()).bind("id", incident.id.toString()).bind("most", most);
    return read(query);
}

Result<int> Store::countBesidesOfCustomer(const Incident &incident)
{
    Query query(*m_connection, u"select count(*) from incident where customer = :customer and id <> :id"_s);
    query.bind("customer", incident.customer.toString()).bind("id", incident.id.toString());
    return query.exec().map([&] { return query.next() ? int(query.integer(0)) : 0; });
}

Result<std::vector<Neighbour>> Store::besidesOfUnit(const Incident &incident, int most)
{
    if (!incident.equipment)
        return std::vector<Neighbour>();
    static const QString sql = columns + u"where i.equipment = :unit and i.id <> :id order by i.occurred_at desc, i.id limit :most"_s;
    Query query(*m_connection, sql);
    query.bind("unit", incident.equipment->toString()).bind("id", incident.id.toString()).bind("most", most);
    return read(query);
}

Result<std::vector<Neighbour>> Store::neighbours(const std::vector<IncidentId> &ids)
{
    const QString sql = columns + u"where i.id in (%1)"_s.arg(places(atOnce(ids.size())));
    std::map<IncidentId, Neighbour> known;
    for (size_t first = 0; first < ids.size(); first += atOnce(ids.size())) {
        Query query(*m_connection, sql);
        bindPlaces(query, first, ids.size(), [&](size_t at) { return ids[at]; });
        Result<std::vector<Neighbour>> some = read(query);
        if (!some)
            return some;
        for (Neighbour &one : *some)
            known.emplace(one.id, std::move(one));
    }
    std::vector<Neighbour> all;
    for (const IncidentId &id : ids) {
        if (auto one = known.extract(id))
            all.push_back(std::move(one.mapped()));
    }
    return all;
}

Result<QString> Store::openingWords(IncidentId incident)
{
    Query query(*m_connection, u"select customer_text, team_text from entry where incident = :incident and seq = 1"_s);
    if (Result<void> ok = query.bind("incident", incident.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    CustomerText customer;
    TeamText team;
    if (query.next() && (!Stored<CustomerText>::read(query.value(0), customer) || !Stored<TeamText>::read(query.value(1), team)))
        return damagedColumn(u"entry"_s, "customer_text", query.value(0));
    return QStringList(customer.words.byLanguage.values() + team.words.byLanguage.values()).join(u'\n');
}

Result<void> Store::addLastWords(std::vector<Neighbour> &all)
{
    // What was corrected, or taken back, was not said.
    const QString sql = u"select i.id, (select e.customer_text from entry e where e.incident = i.id and e.audience = 'customer' and e.direction in ('in', 'out') "
                               "and not e.automatic and e.customer_text <> '{}' "
                               "and not exists (select 1 from entry s where s.incident = e.incident and s.supersedes = e.id) order by e.seq desc limit 1) "
                               "from incident i where i.id in (%1)"_s.arg(places(atOnce(all.size())));
    for (size_t first = 0; first < all.size(); first += atOnce(all.size())) {
        Query query(*m_connection, sql);
        bindPlaces(query, first, all.size(), [&](size_t at) { return all[at].id; });
        if (Result<void> ok = query.exec(); !ok)
            return ok;
        while (query.next()) {
            CustomerText words;
            if (query.value(1).isNull())
                continue;
            if (!Stored<CustomerText>::read(query.value(1), words))
                return damagedColumn(u"entry"_s, "customer_text", query.value(1));
            const IncidentId id = IncidentId::parse(query.text(0));
            const auto one = std::find_if(all.begin(), all.end(), [&id](const Neighbour &each) { return each.id == id; });
            if (one != all.end())
                one->lastWords.words = words.words;
        }
    }
    return {};
}
