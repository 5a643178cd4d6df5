// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dispatching.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Owner and technicians of an incident, from two columns.
Result<std::vector<TechnicianId>> peopleIn(const Query &query, int owner, int technicians)
{
    std::vector<TechnicianId> all;
    if (!Stored<std::vector<TechnicianId>>::read(query.value(technicians), all))
        return damagedColumn(u"incident"_s, "technicians", query.value(technicians));
    std::optional<TechnicianId> own;
    if (!Stored<std::optional<TechnicianId>>::read(query.value(owner), own))
        return damagedColumn(u"incident"_s, "owner", query.value(owner));
    if (own && std::find(all.begin(), all.end(), *own) == all.end())
        all.push_back(*own);
    return all;
}

Result<std::vector<IncidentId>> incidentIds(Connection &connection, const QString &sql, TechnicianId technician)
{
    Query query(connection, sql);
    query.bind("technician", technician.toString());
    return readColumn<IncidentId>(query);
}

}

QString owedBy(const Dialect &dialect)
{
    return u"coalesce(case when %1 = 'offered' then %2 end, i.owner)"_s.arg(dialect.memberOf(u"o.handover_act"_s, u"act"_s), dialect.memberOf(u"o.handover_act"_s, u"to"_s));
}

Result<std::map<TechnicianId, int>> openIncidentsByTechnician(Store &store)
{
    std::map<TechnicianId, int> counts;
    Query query(store.connection(), u"select owner, technicians from incident where open = true and (owner is not null or technicians <> '[]')"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    while (query.next()) {
        const Result<std::vector<TechnicianId>> people = peopleIn(query, 0, 1);
        if (!people)
            return tl::unexpected(people.error());
        for (const TechnicianId &one : *people)
            ++counts[one];
    }
    return counts;
}

Result<std::vector<VisitMade>> visitsMadeTo(Store &store, CustomerId customer)
{
    Connection &connection = store.connection();
    // A visit that was planned, or came to nothing, taught nobody the place.
    Query query(connection, u"select e.author, i.owner, i.technicians, i.equipment from incident i join entry e on e.incident = i.id "
                            "where i.customer = :customer and e.kind = 'visit' and coalesce(%1, 'done') in ('on_site', 'done', 'partial') "
                            "and not exists (select 1 from entry s where s.incident = e.incident and s.supersedes = e.id)"_s.arg(
                                connection.dialect().memberOf(u"e.visit_act"_s, u"state"_s)));
    if (Result<void> ok = query.bind("customer", customer.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<VisitMade> all;
    while (query.next()) {
        Result<std::vector<TechnicianId>> people = peopleIn(query, 1, 2);
        if (!people)
            return tl::unexpected(people.error());
        VisitMade visit{query.text(0), std::move(*people), {}};
        if (!Stored<std::optional<EquipmentId>>::read(query.value(3), visit.unit))
            return damagedColumn(u"incident"_s, "equipment", query.value(3));
        all.push_back(std::move(visit));
    }
    return all;
}

Result<std::vector<Expected>> windowsPromised(Store &store, Instant from, IncidentId besides)
{
    Query query(store.connection(), u"select i.owner, i.technicians, e.promise from commitment c join incident i on i.id = c.incident join entry e on e.id = c.opened_by "
                                    "where c.status = 'open' and c.due_order > :from and c.subject like 'promise/%' and e.visit_act is null and i.id <> :besides order by c.due_order, c.id"_s);
    if (Result<void> ok = query.bind("from", from.ms).bind("besides", besides.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Expected> all;
    while (query.next()) {
        Result<std::vector<TechnicianId>> people = peopleIn(query, 0, 1);
        if (!people)
            return tl::unexpected(people.error());
        std::optional<PromiseAct> promise;
        if (!Stored<std::optional<PromiseAct>>::read(query.value(2), promise))
            return damagedColumn(u"entry"_s, "promise", query.value(2));
        // A date without a beginning is a thing to be done by then, not a time to be there.
        if (promise && promise->from && promise->due && *promise->from < *promise->due && !people->empty())
            all.push_back({std::move(*people), {*promise->from, *promise->due}});
    }
    return all;
}

Result<std::vector<IncidentId>> incidentsOffered(Store &store, TechnicianId technician)
{
    const Dialect &dialect = store.connection().dialect();
    static const QString sql = u"select distinct e.incident from entry e where e.handover_act is not null and %1 = 'offered' and %2 = :technician"_s;
    return incidentIds(store.connection(), sql.arg(dialect.memberOf(u"e.handover_act"_s, u"act"_s), dialect.memberOf(u"e.handover_act"_s, u"to"_s)), technician);
}

Result<std::vector<IncidentId>> openIncidentsOf(Store &store, TechnicianId technician)
{
    return incidentIds(store.connection(), u"select id from incident where open = true and owner = :technician order by number"_s, technician);
}

Result<std::map<TechnicianId, Instant>> retirements(Store &store)
{
    Query query(store.connection(), u"select technician, at from retirement"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::map<TechnicianId, Instant> all;
    while (query.next())
        all.emplace(TechnicianId::parse(query.text(0)), Instant{query.integer(1)});
    return all;
}

Result<void> addRetirement(Store &store, TechnicianId technician, Instant at, const QString &author)
{
    Query query(store.connection(), u"insert into retirement (technician, at, author) values (:technician, :at, :author) on conflict (technician) do nothing"_s);
    return query.bind("technician", technician.toString()).bind("at", at.ms).bind("author", storable(author)).exec();
}

Result<void> dropRetirement(Store &store, TechnicianId technician)
{
    Query query(store.connection(), u"delete from retirement where technician = :technician"_s);
    return query.bind("technician", technician.toString()).exec();
}

Result<void> dropHabits(Store &store, const QString &name)
{
    Query query(store.connection(), u"delete from habits where id = :id"_s);
    return query.bind("id", folded(name)).exec();
}
