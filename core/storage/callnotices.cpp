// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/callnotices.h"

#include "core/storage/callrows.h"
#include "core/storage/dialect.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 200;

// Who should call back is whoever follows what is open of that customer, when that is one person.
const QString owner = u"(select case when count(distinct o.owner) = 1 then min(t.name) else '' end from incident o join technician t on t.id = o.owner "
                      "where o.customer = call.customer and o.open)"_s;

const QString owed = u"call.call_back_by is not null and call.called_back_at is null"_s;

Result<std::vector<std::pair<CallRow, QString>>> waiting(Connection &connection, Instant now)
{
    Query query(connection, u"select %1, %2 from call %3 where %4 and call.call_back_by <= :now and not exists (select 1 from call_notice n where n.call = call.id) "
                            "order by call.call_back_by, call.id limit :limit"_s.arg(callRowColumns(), owner, callRowJoins(), owed));
    if (Result<void> ok = query.bind("now", now.ms).bind("limit", mostAtOnce).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<std::pair<CallRow, QString>> all;
    while (query.next()) {
        Result<CallRow> row = readCallRow(query);
        if (!row)
            return tl::unexpected(row.error());
        all.emplace_back(std::move(*row), query.text(callRowWidth()));
    }
    return all;
}

/// Another desk may have told it meanwhile: then it is not told here.
Result<bool> added(Connection &connection, const RaisedCall &raised, const QString &desk)
{
    Query query(connection, u"insert into call_notice (call, person, desk, stands_for, away_until, shown_at, unread) values (:call, :person, :desk, :stands_for, :away_until, "
                            ":shown_at, :unread) on conflict do nothing"_s);
    query.bind("call", raised.row.call.id.toString()).bind("person", storable(raised.whom.person)).bind("desk", storable(desk));
    query.bind("stands_for", storable(raised.whom.standsFor)).bind("away_until", Stored<std::optional<Instant>>::write(raised.whom.awayUntil));
    query.bind("shown_at", raised.shownAt.ms).bind("unread", !desk.isEmpty());
    return query.change().map([](int rows) { return rows == 1; });
}

}

Result<std::vector<RaisedCall>> raiseCalls(Store &store, Instant now, const RaiseTerms &terms)
{
    std::vector<RaisedCall> told;
    const Result<void> done = store.transaction([&]() -> Result<void> {
        Result<std::vector<std::pair<CallRow, QString>>> all = waiting(store.connection(), now);
        if (!all)
            return tl::unexpected(all.error());
        for (auto &[row, whose] : *all) {
            const std::optional<Recipient> whom = terms.whom ? terms.whom(whose, false) : Recipient{u"owner"_s};
            if (!whom)
                continue;
            RaisedCall raised{std::move(row), *whom, now};
            const Result<bool> isNew = added(store.connection(), raised, terms.desk);
            if (!isNew)
                return tl::unexpected(isNew.error());
            if (*isNew)
                told.push_back(std::move(raised));
        }
        return {};
    });
    return done.map([&told] { return std::move(told); });
}

Result<std::vector<RaisedCall>> unreadCalls(Store &store, int limit, const std::function<bool(const RaisedCall &)> &isFor)
{
    Query query(store.connection(), u"select %1, n.person, n.stands_for, n.away_until, n.shown_at from call_notice n join call on call.id = n.call %2 where n.unread and %3 "
                               "order by n.shown_at desc, call.id limit :limit"_s.arg(callRowColumns(), callRowJoins(), owed));
    if (Result<void> ok = query.bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<RaisedCall> all;
    const int width = callRowWidth();
    while (query.next()) {
        Result<CallRow> row = readCallRow(query);
        if (!row)
            return tl::unexpected(row.error());
        RaisedCall raised{std::move(*row), {u"owner"_s, query.text(width), query.text(width + 1), {}}, {query.integer(width + 3)}};
        if (!query.value(width + 2).isNull())
            raised.whom.awayUntil = Instant{query.integer(width + 2)};
        if (isFor(raised))
            all.push_back(std::move(raised));
    }
    return all;
}

Result<std::vector<UpcomingStep>> upcomingCalls(Store &store, Instant until, int limit)
{
    Query query(store.connection(), u"select call.call_back_by from call where %1 and call.call_back_by <= :until and not exists (select 1 from call_notice n where n.call = call.id) "
                                    "order by call.call_back_by limit :limit"_s.arg(owed));
    if (Result<void> ok = query.bind("until", until.ms).bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<UpcomingStep> all;
    while (query.next())
        all.push_back({{}, {}, {query.integer(0)}});
    return all;
}

Result<void> forgetUnreadCalls(Store &store, const QString &desk, Instant until)
{
    Query query(store.connection(), u"update call_notice set unread = :read where unread and shown_at <= :until and (desk = :desk or stands_for = :person)"_s);
    return query.bind("read", false).bind("until", until.ms).bind("desk", storable(desk)).bind("person", storable(desk.section(u'/', 1))).exec();
}
