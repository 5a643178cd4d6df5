// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger reads the verdicts as they were stored; nothing here computes one from rules or calendars.
#include "core/calendar/week.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The moment by which a commitment is filed. Written as in the index of 0003_ledger.sql, so that both databases use it.
const QString moment = u"coalesce(c.due, c.settled_at)"_s;
const QString verdict = u"case when c.status in ('kept', 'kept_at_once') then 'kept' when c.status = 'kept_late' then 'late' "
                        "when c.status = 'waived' then 'waived' when c.status = 'open' then 'overdue' "
                        "when c.missed then 'missed' else 'called_off' end"_s;

/// What admits a commitment: it has its verdict, or is open and overdue.
QString conditions(const LedgerFilter &filter)
{
    QString sql = u"(c.status <> 'open' or c.due < :now)"_s;
    if (filter.from)
        sql += u" and %1 >= :from_at"_s.arg(moment);
    if (filter.to)
        sql += u" and %1 < :to_at"_s.arg(moment);
    if (!filter.rule.isEmpty())
        sql += u" and c.rule = :rule"_s;
    if (filter.person)
        sql += u" and i.owner = :person"_s;
    if (filter.unassigned)
        sql += u" and i.owner is null"_s;
    if (filter.customer)
        sql += u" and i.customer = :customer"_s;
    if (filter.verdict)
        sql += u" and %1 = :verdict"_s.arg(verdict);
    return sql;
}

void bindConditions(Query &query, const LedgerFilter &filter, Instant now)
{
    query.bind("now", now.ms);
    if (filter.from)
        query.bind("from_at", filter.from->ms);
    if (filter.to)
        query.bind("to_at", filter.to->ms);
    if (!filter.rule.isEmpty())
        query.bind("rule", storable(filter.rule));
    if (filter.person)
        query.bind("person", filter.person->toString());
    if (filter.customer)
        query.bind("customer", filter.customer->toString());
    if (filter.verdict)
        query.bind("verdict", nameOf(*filter.verdict));
}

/// The incident is joined only where it is asked for: sums by rule and week stay within one index.
QString tables(const LedgerFilter &filter, bool ofIncident)
{
    const bool joins = ofIncident || filter.person || filter.unassigned || filter.customer;
    return joins ? u"commitment c join incident i on i.id = c.incident"_s : u"commitment c"_s;
}

Result<void> count(const Query &query, int at, LedgerCounts &counts)
{
    Verdict word{};
    if (!Stored<Verdict>::read(query.value(at), word))
        return damagedColumn(u"commitment"_s, "status", query.value(at));
    counts.of(word) += query.integer(at + 1);
    return {};
}

QString groupedSql(LedgerBy by, const LedgerFilter &filter)
{
    const bool byRule = by == LedgerBy::Rule;
    const QString key = byRule ? u"c.rule"_s : by == LedgerBy::Person ? u"i.owner"_s : u"i.customer"_s;
    const QString sums = u"select %1 as owned_by, %2 as verdict, count(*) as how_many from %3 where %4 group by 1, 2"_s.arg(
        key, verdict, tables(filter, !byRule), conditions(filter));
    if (byRule)
        return u"select g.owned_by, g.verdict, g.how_many, '' from (%1) g order by g.owned_by"_s.arg(sums);
    // Names are joined to the sums, not to each of the commitments.
    const QString names = by == LedgerBy::Person ? u"technician"_s : u"customer"_s;
    return u"select coalesce(g.owned_by, ''), g.verdict, g.how_many, coalesce(n.name, '') from (%1) g left join %2 n on n.id = g.owned_by "
           "order by g.owned_by"_s.arg(sums, names);
}

Result<std::vector<LedgerSum>> grouped(Connection &connection, LedgerBy by, const LedgerFilter &filter, Instant now)
{
    Query query(connection, groupedSql(by, filter));
    bindConditions(query, filter, now);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<LedgerSum> sums;
    while (query.next()) {
        if (sums.empty() || sums.back().key != query.text(0))
            sums.push_back({query.text(0), query.text(3), {}, {}, {}});
        if (Result<void> ok = count(query, 1, sums.back().counts); !ok)
            return tl::unexpected(ok.error());
    }
    return sums;
}

Result<LedgerCounts> counted(Connection &connection, const LedgerFilter &filter, Instant now)
{
    Query query(connection, u"select %1, count(*) from %2 where %3 group by 1"_s.arg(verdict, tables(filter, false), conditions(filter)));
    bindConditions(query, filter, now);
    LedgerCounts counts;
    Result<void> ok = query.exec();
    while (ok && query.next())
        ok = count(query, 0, counts);
    return ok.map([&counts] { return counts; });
}

/// The first moment of the ledger within the filter, if there is one.
Result<std::optional<Instant>> firstMoment(Connection &connection, const LedgerFilter &filter, Instant now)
{
    Query query(connection, u"select %1 from %2 where %3 and %1 is not null order by %1 limit 1"_s.arg(moment, tables(filter, false), conditions(filter)));
    bindConditions(query, filter, now);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? std::optional(Instant{query.integer(0)}) : std::nullopt; });
}

/// Week by week along the index. What a week is, only the zone knows, so the database is asked for one after the other;
/// weeks without a commitment are stepped over.
Result<std::vector<LedgerSum>> byWeek(Connection &connection, LedgerFilter filter, Instant now, const QTimeZone &zone)
{
    std::vector<LedgerSum> sums;
    const std::optional<Instant> end = filter.to;
    for (;;) {
        filter.to = end;
        const Result<std::optional<Instant>> first = firstMoment(connection, filter, now);
        if (!first)
            return tl::unexpected(first.error());
        if (!*first)
            return sums;
        const IsoWeek week = isoWeekOf(**first, zone);
        filter.from = **first;
        filter.to = end ? std::min(*end, week.to) : week.to;
        const Result<LedgerCounts> counts = counted(connection, filter, now);
        if (!counts)
            return tl::unexpected(counts.error());
        sums.push_back({week.name(), {}, week.from, week.to, *counts});
        filter.from = week.to;
    }
}

/// Where a page ended.
struct LedgerPlace
{
    qint64 at = std::numeric_limits<qint64>::max();
    QString id;

    static std::optional<LedgerPlace> parse(const QString &text)
    {
        if (text.isEmpty())
            return LedgerPlace{};
        bool ok = false;
        const LedgerPlace place{text.section(u'/', 0, 0).toLongLong(&ok), text.section(u'/', 1)};
        return ok ? std::optional(place) : std::nullopt;
    }
};

Result<LedgerRow> readLedgerRow(const Query &query)
{
    LedgerRow row;
    const char *wrong = nullptr;
    int at = 0;
    const auto read = [&]<typename F>(const char *name, F &field) {
        if (!Stored<F>::read(query.value(at++), field) && !wrong)
            wrong = name;
    };
    read("id", row.id), read("incident", row.incident), read("number", row.number), read("title", row.title), read("customer", row.customer);
    read("owner", row.person), read("rule", row.rule), read("what", row.what), read("due", row.due), read("settled_at", row.settledAt);
    read("status", row.verdict), read("choice", row.choice);
    if (wrong)
        return damagedColumn(u"commitment"_s, wrong, query.value(0));
    return row;
}

} // namespace

Result<std::vector<LedgerSum>> Store::ledger(LedgerBy by, const LedgerFilter &filter, Instant now, const QTimeZone &zone)
{
    return by == LedgerBy::Week ? byWeek(*m_connection, filter, now, zone) : grouped(*m_connection, by, filter, now);
}

Result<std::optional<Instant>> Store::ledgerBegins(const LedgerFilter &filter, Instant now)
{
    return firstMoment(*m_connection, filter, now);
}

Result<LedgerPage> Store::ledgerPage(const LedgerFilter &filter, Instant now, const QString &after, int limit)
{
    const std::optional<LedgerPlace> place = LedgerPlace::parse(after);
    if (!place)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Storage", "The list cannot be continued from \"%1\".").arg(after));
    Query query(*m_connection,
                u"select c.id, c.incident, i.number, i.title, cu.name, coalesce(t.name, ''), c.rule, c.what, c.due, c.settled_at, %1, c.choice "
                "from commitment c join incident i on i.id = c.incident join customer cu on cu.id = i.customer "
                "left join technician t on t.id = i.owner where %2 and (%3, c.id) < (:at, :id) order by %3 desc, c.id desc limit :limit"_s.arg(
                    verdict, conditions(filter), moment));
    bindConditions(query, filter, now);
    query.bind("at", place->at).bind("id", place->id).bind("limit", limit + 1);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    LedgerPage page;
    while (query.next()) {
        if (page.rows.size() == static_cast<size_t>(limit)) {
            const LedgerRow &last = page.rows.back();
            page.next = u"%1/%2"_s.arg((last.due ? *last.due : last.settledAt.value_or(Instant{})).ms).arg(last.id.toString());
            break;
        }
        Result<LedgerRow> row = readLedgerRow(query);
        if (!row)
            return tl::unexpected(row.error());
        page.rows.push_back(std::move(*row));
    }
    return page;
}
