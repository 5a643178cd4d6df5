// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visits.h"

#include "core/storage/links.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

template<>
struct TableOf<Visit> { static constexpr const char *name = "visit"; };

namespace {

const QString unitOf = u"e.brand, e.model, e.serial"_s;

QString unitWords(const QString &brand, const QString &model, const QString &serial)
{
    QStringList parts{brand, model};
    parts.removeAll(QString());
    QString words = parts.join(u' ');
    if (!serial.isEmpty())
        words += (words.isEmpty() ? u"SN "_s : u", SN "_s) + serial;
    return words;
}

template<typename T>
std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

/// The rows of a condition, in the order of their beginning.
QString rowsWhere(const QString &condition)
{
    static const QString columns = Columns::of<Visit>().list(u"v"_s);
    return u"select %1, i.number, i.title, i.customer, cu.name, cu.language, i.equipment, %2, s.name, s.address, s.postal_code, s.access, s.calendar, s.latitude, "
           "s.longitude, co.name, co.phones from visit v join incident i on i.id = v.incident join customer cu on cu.id = i.customer left join site s on s.id = i.site "
           "left join equipment e on e.id = i.equipment left join contact co on co.id = v.receiver where %3 order by v.scheduled_from, v.id"_s.arg(columns, unitOf, condition);
}

Result<VisitRow> rowOf(const Query &query)
{
    Result<Visit> visit = readRow<Visit>(query);
    if (!visit)
        return tl::unexpected(visit.error());
    int at = int(Columns::of<Visit>().size());
    VisitRow row;
    row.visit = std::move(*visit);
    row.number = query.text(at++);
    if (!Stored<LocalText>::read(query.value(at++), row.title))
        return damagedColumn(u"incident"_s, "title", query.value(at - 1));
    row.customerId = CustomerId::parse(query.text(at++));
    row.customer = query.text(at++);
    row.language = query.text(at++);
    if (const QString unit = query.text(at++); !unit.isEmpty())
        row.equipment = EquipmentId::parse(unit);
    row.unit = unitWords(query.text(at), query.text(at + 1), query.text(at + 2));
    at += 3;
    row.site = query.text(at++);
    row.address = query.text(at++);
    row.postalCode = query.text(at++);
    row.siteAccess = query.text(at++);
    row.siteCalendar = query.text(at++);
    row.latitude = optionalOf<double>(query.value(at++));
    row.longitude = optionalOf<double>(query.value(at++));
    row.receiver = query.text(at++);
    QStringList phones;
    if (!query.value(at).isNull() && Stored<QStringList>::read(query.value(at), phones) && !phones.isEmpty())
        row.phone = phones.first();
    return row;
}

Result<std::vector<VisitRow>> rowsOf(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<VisitRow> all;
    while (query.next()) {
        Result<VisitRow> row = rowOf(query);
        if (!row)
            return tl::unexpected(row.error());
        all.push_back(std::move(*row));
    }
    return all;
}

Result<void> told(Store &store)
{
    return store.connection().tell({Heard::What::Visits});
}

tl::unexpected<Error> gone()
{
    return fail(Error::Kind::NotFound, QCoreApplication::translate("Visits", "This visit is not there any more."));
}

}

Result<void> visits::insert(Store &store, const Visit &visit)
{
    Query query(store.connection(), Columns::of<Visit>().insert());
    bindRow(query, storedRow(visit));
    return query.exec().and_then([&] { return told(store); });
}

Result<void> visits::update(Store &store, Visit &visit)
{
    // The row is taken first: of two desks that change it at once, one finds its version gone.
    Query take(store.connection(), u"update visit set version = :next where id = :id and version = :expected"_s);
    const Result<int> taken = take.bind("next", visit.version + 1).bind("id", visit.id.toString()).bind("expected", visit.version).change();
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken == 0) {
        if (Result<Visit> there = read(store, visit.id); !there)
            return tl::unexpected(there.error());
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Visits", "Somebody else changed this visit meanwhile. Look at it again, and repeat what you wanted."));
    }
    ++visit.version;
    Query query(store.connection(), Columns::of<Visit>().upsert());
    bindRow(query, storedRow(visit));
    return query.exec().and_then([&] { return told(store); });
}

Result<Visit> visits::read(Store &store, VisitId id)
{
    Query query(store.connection(), u"select %1 from visit where id = :id"_s.arg(Columns::of<Visit>().list()));
    query.bind("id", id.toString());
    const Result<std::optional<Visit>> found = readFirst<Visit>(query);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Visit>(**found) : Result<Visit>(gone());
}

Result<std::vector<VisitRow>> visits::between(Store &store, Instant from, Instant to)
{
    Query query(store.connection(), rowsWhere(u"v.scheduled_from < :to and v.scheduled_to > :from and v.state <> 'cancelled'"_s));
    query.bind("to", to.ms).bind("from", from.ms);
    return rowsOf(query);
}

Result<std::vector<VisitRow>> visits::ofIncident(Store &store, IncidentId incident)
{
    const Result<std::vector<IncidentId>> all = withMerged(store, incident);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<VisitRow> rows;
    for (const IncidentId &one : *all) {
        Query query(store.connection(), rowsWhere(u"v.incident = :incident"_s));
        query.bind("incident", one.toString());
        Result<std::vector<VisitRow>> some = rowsOf(query);
        if (!some)
            return some;
        rows.insert(rows.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const VisitRow &a, const VisitRow &b) { return a.visit.scheduledFrom < b.visit.scheduledFrom; });
    return rows;
}

Result<std::optional<VisitRow>> visits::row(Store &store, VisitId id)
{
    Query query(store.connection(), rowsWhere(u"v.id = :id"_s));
    query.bind("id", id.toString());
    return rowsOf(query).map([](const std::vector<VisitRow> &rows) { return rows.empty() ? std::nullopt : std::optional(rows.front()); });
}

Result<std::vector<Visit>> visits::unfinished(Store &store, Instant end)
{
    static const QString sql = u"select %1 from visit v where v.state in ('proposed', 'confirmed', 'on_the_way', 'on_site') and (v.scheduled_from < :end "
                               "or v.scheduled_from < v.promised_from or v.scheduled_from > v.promised_to) order by v.scheduled_from, v.id"_s.arg(Columns::of<Visit>().list(u"v"_s));
    Query query(store.connection(), sql);
    query.bind("end", end.ms);
    return readAll<Visit>(query);
}

// Of the incident, or of one that was merged into it.
#define AVISO_OF_INCIDENT(v) "(" v ".incident = i.id or " v ".incident in (select l.from_incident from link l where l.to_incident = i.id and l.kind = 'merged_into' and l.undone_at is null))"

Result<std::vector<VisitNeed>> visits::needed(Store &store, int most)
{
    // Waiting for a visit says it; else the last visit does; else an incident that is a visit by its kind and had none.
    static const QString sql = u"select i.id, i.number, i.title, cu.name, s.postal_code, %1, i.next_due, n.follows from (select i.id, (select case when v.follow_up then 1 else 0 end from "
                               "visit v where " AVISO_OF_INCIDENT("v") " and v.state <> 'cancelled' order by v.scheduled_from desc, v.id desc limit 1) as follows from incident i where i.open and "
                               "i.state <> 'solved' and not exists (select 1 from visit a where " AVISO_OF_INCIDENT("a") " and a.state in ('proposed', 'confirmed', 'on_the_way', 'on_site'))) n "
                               "join incident i on i.id = n.id join customer cu on cu.id = i.customer left join site s on s.id = i.site left join equipment e on e.id = i.equipment "
                               "where (i.state = 'waiting' and i.waiting_on = 'visit') or n.follows = 1 or (n.follows is null and i.kind = 'visit') order by i.due_order, i.number limit :most"_s.arg(unitOf);
    Query query(store.connection(), sql);
    if (Result<void> ok = query.bind("most", most).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<VisitNeed> all;
    while (query.next()) {
        VisitNeed need;
        need.incident = IncidentId::parse(query.text(0));
        need.number = query.text(1);
        if (!Stored<LocalText>::read(query.value(2), need.title))
            return damagedColumn(u"incident"_s, "title", query.value(2));
        need.customer = query.text(3);
        need.postalCode = query.text(4);
        need.unit = unitWords(query.text(5), query.text(6), query.text(7));
        if (!query.value(8).isNull())
            need.due = Instant{query.integer(8)};
        need.again = query.integer(9) == 1;
        all.push_back(std::move(need));
    }
    return all;
}

Result<std::map<TechnicianId, int>> visits::visitsTo(Store &store, EquipmentId unit)
{
    Query query(store.connection(), u"select v.technicians from visit v join incident i on i.id = v.incident where i.equipment = :unit and v.state in ('done', 'partial')"_s);
    query.bind("unit", unit.toString());
    return readColumn<std::vector<TechnicianId>>(query).map([](const std::vector<std::vector<TechnicianId>> &all) {
        std::map<TechnicianId, int> count;
        for (const std::vector<TechnicianId> &visit : all) {
            for (const TechnicianId &one : visit)
                ++count[one];
        }
        return count;
    });
}

Result<std::map<TechnicianId, int>> visits::openIncidents(Store &store)
{
    Query query(store.connection(), u"select owner, count(*) from incident where open and owner is not null group by owner"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::map<TechnicianId, int> count;
    while (query.next())
        count[TechnicianId::parse(query.text(0))] = int(query.integer(1));
    return count;
}
