// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figures.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

template<>
struct TableOf<CaseFigures> { static constexpr const char *name = "figure"; };

namespace {

QString rowsSql(const FigureFilter &filter)
{
    QString sql = u"select f.incident, f.customer, coalesce(f.owner, ''), f.kind, f.began, coalesce(f.told_at, 0), coalesce(f.diagnosed_at, 0), f.diagnosed_working, "
                  "coalesce(f.planned_at, 0), f.planned_working, coalesce(f.solved_at, 0), f.solved_working, coalesce(f.closed_at, 0), f.owed, f.talks, f.waits, "
                  "f.opinions, f.units from figure f where f.began < :to_at and f.ends >= :from_at"_s;
    if (filter.customer)
        sql += u" and f.customer = :customer"_s;
    if (filter.person)
        sql += u" and f.owner = :person"_s;
    if (filter.kind)
        sql += u" and f.kind = :kind"_s;
    if (filter.contract)
        sql += u" and f.customer in (select c.id from customer c where c.contract = :contract)"_s;
    return sql;
}

void bindFilter(Query &query, const FigureFilter &filter)
{
    query.bind("to_at", filter.to.ms).bind("from_at", filter.from.ms);
    if (filter.customer)
        query.bind("customer", filter.customer->toString());
    if (filter.person)
        query.bind("person", filter.person->toString());
    if (filter.kind)
        query.bind("kind", nameOf(*filter.kind));
    if (filter.contract)
        query.bind("contract", storable(*filter.contract));
}

void read(const Query &query, FigureRow &row)
{
    row.incident = query.text(0), row.customer = query.text(1), row.owner = query.text(2), row.kind = query.text(3);
    int at = 4;
    for (qint64 *number : {&row.began, &row.told, &row.diagnosed, &row.diagnosedWorking, &row.planned, &row.plannedWorking, &row.solved, &row.solvedWorking, &row.closed})
        *number = query.integer(at++);
    for (QString *lines : {&row.owed, &row.talks, &row.waits, &row.opinions, &row.units})
        *lines = query.text(at++);
}

}

Result<void> figures::replace(Store &store, const CaseFigures &one)
{
    static const QString sql = [] {
        const Columns &columns = Columns::of<CaseFigures>();
        QStringList sets;
        for (const QString &name : columns.names())
            sets += u"%1 = excluded.%1"_s.arg(name);
        return columns.insert() + u" on conflict (incident) do update set "_s + sets.mid(1).join(u", "_s);
    }();
    Query query(store.connection(), sql);
    bindRow(query, storedRow(one));
    return query.exec();
}

Result<std::optional<CaseFigures>> figures::ofIncident(Store &store, IncidentId incident)
{
    Query query(store.connection(), u"select %1 from figure where incident = :incident"_s.arg(Columns::of<CaseFigures>().list()));
    query.bind("incident", incident.toString());
    return readFirst<CaseFigures>(query);
}

Result<std::vector<IncidentId>> figures::left(Store &store, int most)
{
    Query query(store.connection(), u"select incident from unfigured order by incident limit :most"_s);
    query.bind("most", most);
    return readColumn<IncidentId>(query);
}

Result<qint64> figures::countLeft(Store &store)
{
    Query query(store.connection(), u"select count(*) from unfigured"_s);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? query.integer(0) : 0; });
}

Result<void> figures::settle(Store &store, IncidentId incident)
{
    Query query(store.connection(), u"delete from unfigured where incident = :incident"_s);
    return query.bind("incident", incident.toString()).exec();
}

Result<void> figures::each(Store &store, const FigureFilter &filter, const std::function<void(const FigureRow &)> &take)
{
    Query query(store.connection(), rowsSql(filter));
    bindFilter(query, filter);
    if (Result<void> ok = query.exec(); !ok)
        return ok;
    FigureRow row;
    while (query.next()) {
        read(query, row);
        take(row);
    }
    return {};
}

Result<std::vector<FigureIncident>> figures::incidents(Store &store, std::span<const IncidentId> ids)
{
    Query query(store.connection(), u"select i.id, i.number, i.title, cu.name, coalesce(t.name, ''), i.state, i.occurred_at from incident i join customer cu on cu.id = i.customer "
                                     "left join technician t on t.id = i.owner where i.id = :id"_s);
    std::vector<FigureIncident> all;
    for (const IncidentId &id : ids) {
        if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
            return tl::unexpected(ok.error());
        if (!query.next())
            continue;
        FigureIncident one{id, query.text(1), {}, query.text(3), query.text(4), State::New, Instant{query.integer(6)}};
        if (!Stored<LocalText>::read(query.value(2), one.title) || !Stored<State>::read(query.value(5), one.state))
            return damagedColumn(u"incident"_s, "title", query.value(2));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::map<QString, figures::Party>> figures::customers(Store &store)
{
    Query query(store.connection(), u"select id, name, contract from customer"_s);
    std::map<QString, Party> all;
    return query.exec().map([&] {
        while (query.next())
            all.emplace(query.text(0), Party{query.text(1), query.text(2)});
        return std::move(all);
    });
}

Result<std::map<QString, QString>> figures::people(Store &store)
{
    Query query(store.connection(), u"select id, name from technician"_s);
    std::map<QString, QString> all;
    return query.exec().map([&] {
        while (query.next())
            all.emplace(query.text(0), query.text(1));
        return std::move(all);
    });
}
