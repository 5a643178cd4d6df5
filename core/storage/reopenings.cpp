// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reopenings.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> insert(Connection &connection, const Entry &entry, const ReopeningAct &act)
{
    Query query(connection, u"insert into reopening (entry, incident, at, cause, false_close, solver, days) values (:entry, :incident, :at, :cause, :false, :solver, :days)"_s);
    query.bind("entry", entry.id.toString()).bind("incident", entry.incident.toString()).bind("at", entry.occurredAt.ms).bind("cause", nameOf(act.cause));
    query.bind("false", act.falseClose).bind("solver", storable(act.solver)).bind("days", act.days);
    return query.exec();
}

void count(std::vector<FalseCloseCount> &all, const QString &what, const FalseClose &one)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const FalseCloseCount &other) { return other.what == what; });
    if (found == all.end())
        all.push_back({what, {one}});
    else
        found->behind.push_back(one);
}

/// The most frequent first, then by name: the same on every machine.
void sort(std::vector<FalseCloseCount> &all)
{
    std::sort(all.begin(), all.end(), [](const FalseCloseCount &a, const FalseCloseCount &b) {
        return a.behind.size() != b.behind.size() ? a.behind.size() > b.behind.size() : a.what < b.what;
    });
}

}

Result<void> replaceReopenings(Store &store, IncidentId incident, const std::vector<Entry> &log)
{
    Connection &connection = store.connection();
    Query query(connection, u"delete from reopening where incident = :incident"_s);
    Result<void> ok = query.bind("incident", incident.toString()).exec();
    for (const Entry &entry : log) {
        const auto *act = entry.aftersales ? std::get_if<ReopeningAct>(&*entry.aftersales) : nullptr;
        ok = ok && act ? insert(connection, entry, *act) : ok;
    }
    return ok;
}

Result<FalseCloses> falseCloses(Store &store, Instant from, Instant to)
{
    Query query(store.connection(), u"select r.solver, coalesce(e.brand, ''), coalesce(e.model, ''), i.assistance, i.kind, i.id, i.number, r.at from reopening r "
                                     "join incident i on i.id = r.incident left join equipment e on e.id = i.equipment "
                                     "where r.false_close = true and r.at >= :from and r.at < :to order by r.at desc, r.entry"_s);
    query.bind("from", from.ms).bind("to", to.ms);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    FalseCloses all;
    while (query.next()) {
        const FalseClose one{IncidentId::parse(query.text(5)), query.text(6), Instant{query.integer(7)}};
        const QString assistance = query.text(3);
        count(all.byTechnician, query.text(0), one);
        count(all.byModel, QStringList{query.text(1), query.text(2)}.join(u' ').trimmed(), one);
        count(all.byKind, assistance.isEmpty() ? query.text(4) : assistance, one);
    }
    sort(all.byTechnician), sort(all.byModel), sort(all.byKind);
    return all;
}
