// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/matters.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::optional<Instant> dueOf(const T &one)
{
    if constexpr (requires { one.due; })
        return one.due;
    else
        return {};
}

std::optional<EquipmentId> unitOf(const Loan &one) { return one.unit; }
std::optional<EquipmentId> unitOf(const Replacement &one) { return one.faulty; }
std::optional<EquipmentId> unitOf(const auto &) { return {}; }

Result<void> insert(Connection &connection, const char *kind, IncidentId incident, const auto &one, Instant now)
{
    Query query(connection, u"insert into matter (id, incident, kind, open, due, unit, standing, told_at) values (:id, :incident, :kind, :open, :due, :unit, :standing, :now) "
                            "on conflict (id) do nothing"_s); // an incident that was merged may have gone on with it, and is not where it is kept
    query.bind("id", QLatin1String(kind) + u'/' + one.id.toString()).bind("incident", incident.toString()).bind("kind", QLatin1String(kind));
    query.bind("open", isOpen(one)).bind("due", Stored<std::optional<Instant>>::write(isOpen(one) ? dueOf(one) : std::nullopt));
    query.bind("unit", Stored<std::optional<EquipmentId>>::write(unitOf(one))).bind("standing", storableJson(toJson(one))).bind("now", now.ms);
    return query.exec();
}

template<typename T>
Result<void> insertAll(Connection &connection, const char *kind, IncidentId incident, const std::vector<T> &all, Instant now)
{
    Result<void> ok;
    for (size_t i = 0; ok && i < all.size(); ++i)
        ok = insert(connection, kind, incident, all[i], now);
    return ok;
}

QString rowsWhere(const QString &condition)
{
    return u"select m.id, m.kind, m.incident, i.number, i.title, cu.name, m.open, m.due, m.unit, m.standing from matter m join incident i on i.id = m.incident "
           "join customer cu on cu.id = i.customer where %1 order by m.open desc, case when m.due is null then 1 else 0 end, m.due, m.id"_s.arg(condition);
}

Result<std::vector<MatterRow>> rowsOf(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<MatterRow> all;
    while (query.next()) {
        MatterRow row;
        row.id = query.text(0);
        row.kind = query.text(1);
        row.incident = IncidentId::parse(query.text(2));
        row.number = query.text(3);
        if (!Stored<LocalText>::read(query.value(4), row.title))
            return damagedColumn(u"incident"_s, "title", query.value(4));
        row.customer = query.text(5);
        row.open = query.value(6).toBool();
        Stored<std::optional<Instant>>::read(query.value(7), row.due);
        if (const QString unit = query.text(8); !unit.isEmpty())
            row.unit = EquipmentId::parse(unit);
        row.standing = query.text(9);
        all.push_back(std::move(row));
    }
    return all;
}

}

Result<void> matters::replace(Store &store, IncidentId incident, const Matters &all, Instant now)
{
    Connection &connection = store.connection();
    Query query(connection, u"delete from matter where incident = :incident"_s);
    Result<void> ok = query.bind("incident", incident.toString()).exec();
    ok = ok ? insertAll(connection, EscalationAct::matter, incident, all.escalations, now) : ok;
    ok = ok ? insertAll(connection, ReplacementAct::matter, incident, all.replacements, now) : ok;
    ok = ok ? insertAll(connection, LoanAct::matter, incident, all.loans, now) : ok;
    ok = ok ? insertAll(connection, FeedbackAct::matter, incident, all.opinions, now) : ok;
    ok = ok ? insertAll(connection, MeasureAct::matter, incident, all.measures, now) : ok;
    return ok ? insertAll(connection, ComplaintAct::matter, incident, all.complaints, now) : ok;
}

Result<std::vector<MatterRow>> matters::list(Store &store, const QString &kind, bool openOnly, int most)
{
    Query query(store.connection(), rowsWhere(openOnly ? u"m.kind = :kind and m.open"_s : u"m.kind = :kind"_s) + u" limit :most"_s);
    query.bind("kind", kind).bind("most", most);
    return rowsOf(query);
}

Result<std::optional<MatterRow>> matters::openLoanOf(Store &store, EquipmentId unit)
{
    Query query(store.connection(), rowsWhere(u"m.unit = :unit and m.kind = 'loan' and m.open"_s));
    query.bind("unit", unit.toString());
    return rowsOf(query).map([](const std::vector<MatterRow> &rows) { return rows.empty() ? std::nullopt : std::optional(rows.front()); });
}

Result<std::vector<MatterRow>> matters::ofIncident(Store &store, IncidentId incident)
{
    Query query(store.connection(), rowsWhere(u"m.incident = :incident"_s));
    query.bind("incident", incident.toString());
    return rowsOf(query);
}
