// SPDX-License-Identifier: GPL-3.0-or-later
// Calls as they came, and what is near where one comes from.
#include "core/intake/phone.h"
#include "core/storage/callrows.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

Result<void> Store::save(const Call &call)
{
    Call kept = call;
    kept.e164 = ::e164(call.number);
    kept.lastNine = ::lastNine(call.number);
    static const QString sql = Columns::of<Call>().upsert();
    Query query(*m_connection, sql);
    bindRow(query, storedRow(kept));
    return query.exec().and_then([this] { return m_connection->tell({Heard::What::Calls}); });
}

Result<std::optional<Call>> Store::call(CallId id)
{
    Query query(*m_connection, u"select %1 from call where id = :id"_s.arg(Columns::of<Call>().list()));
    query.bind("id", id.toString());
    return readFirst<Call>(query);
}

Result<CallPage> Store::calls(CallList list, const QString &from, int limit)
{
    const bool owed = list == CallList::Owed;
    const QString key = owed ? u"call.call_back_by"_s : u"-call.started_at"_s;
    const QString which = owed ? u"call.call_back_by is not null and call.called_back_at is null and "_s : QString();
    // The same order in terms of the index: the newest first is the index read backwards.
    const QString place = owed ? u"(call.call_back_by, call.id) > (:key, :id)"_s : u"(call.started_at, call.id) < (:key, :id)"_s;
    const QString order = owed ? u"call.call_back_by, call.id"_s : u"call.started_at desc, call.id desc"_s;
    Query query(*m_connection,
                u"select %1, %2 from call %3 where %4%5 order by %6 limit :limit"_s.arg(callRowColumns(), key, callRowJoins(), which, place, order));
    const qsizetype end = from.indexOf(u' ');
    const qint64 first = owed ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    query.bind("key", end < 0 ? first : from.first(end).toLongLong()).bind("id", end < 0 ? u""_s : from.sliced(end + 1)).bind("limit", limit + 1);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    CallPage page;
    while (query.next()) {
        Result<CallRow> row = readCallRow(query);
        if (!row)
            return tl::unexpected(row.error());
        if (int(page.rows.size()) == limit) {
            const Call &last = page.rows.back().call;
            page.next = u"%1 %2"_s.arg(owed ? last.callBackBy->ms : last.startedAt.ms).arg(last.id.toString());
            break;
        }
        page.rows.push_back(std::move(*row));
    }
    return page;
}

Result<OwedCalls> Store::owedCalls(Instant now)
{
    Query query(*m_connection, u"select count(*), min(call_back_by), sum(case when call_back_by <= :now then 1 else 0 end) from call where "
                               "call_back_by is not null and called_back_at is null"_s);
    if (Result<void> ok = query.bind("now", now.ms).exec(); !ok)
        return tl::unexpected(ok.error());
    OwedCalls owed;
    if (query.next() && query.integer(0) > 0)
        owed = {int(query.integer(0)), int(query.integer(2)), Instant{query.integer(1)}};
    return owed;
}

Result<std::vector<CallRow>> Store::earlierCalls(const QString &number, int most)
{
    const QString last = ::lastNine(number);
    if (last.isEmpty())
        return std::vector<CallRow>();
    Query query(*m_connection, u"select %1, cu.name from call join customer cu on cu.id = call.customer where call.last_nine = :last order by call.started_at desc "
                               "limit :most"_s.arg(Columns::of<Call>().list(u"call"_s)));
    if (Result<void> ok = query.bind("last", last).bind("most", most).exec(); !ok)
        return tl::unexpected(ok.error());
    const int width = int(Columns::of<Call>().size());
    std::vector<CallRow> all;
    while (query.next()) {
        Result<Call> call = readRow<Call>(query);
        if (!call)
            return tl::unexpected(call.error());
        all.push_back({std::move(*call), query.text(width), {}, {}, {}});
    }
    return all;
}

Result<std::vector<CallId>> Store::callsLeftRinging(Instant before)
{
    Query query(*m_connection, u"select id from call where outcome = 'ringing' and started_at < :before order by started_at desc limit 1000"_s);
    query.bind("before", before.ms);
    return readColumn<CallId>(query);
}

Result<std::vector<NearIncident>> Store::incidentsNear(const QString &postalCode, Instant since, int most)
{
    if (postalCode.isEmpty())
        return std::vector<NearIncident>();
    Query query(*m_connection, u"select i.id, i.number, i.title, i.occurred_at, s.address, cu.name, i.customer from site s join incident i on i.site = s.id join customer cu on "
                               "cu.id = i.customer where s.postal_code = :code and i.occurred_at >= :since order by i.occurred_at desc, i.id limit :most"_s);
    if (Result<void> ok = query.bind("code", storable(postalCode)).bind("since", since.ms).bind("most", most).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<NearIncident> all;
    while (query.next()) {
        NearIncident near;
        near.id = IncidentId::parse(query.text(0));
        near.number = query.text(1);
        if (!Stored<LocalText>::read(query.value(2), near.title))
            return damagedColumn(u"incident"_s, "title", query.value(2));
        near.at.ms = query.integer(3);
        near.address = query.text(4);
        near.customer = query.text(5);
        near.customerId = CustomerId::parse(query.text(6));
        all.push_back(std::move(near));
    }
    return all;
}
