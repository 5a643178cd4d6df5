// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queuefilter.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a list is sorted by. The expressions stand in indexes, see 0010_queue_orders.sql and 0013_contact.sql, except for names.
struct Order
{
    const char *key;
    bool isText;
};
Order orderOf(QueueSort sort)
{
    switch (sort) {
    case QueueSort::NextDue: return {"i.due_order", false};
    case QueueSort::Number: return {"i.number", true};
    case QueueSort::Priority: return {"case i.priority when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end", false};
    case QueueSort::Silent: return {"coalesce(i.silent_since, 9223372036854775807)", false};
    case QueueSort::Waiting: return {"coalesce(i.waiting_since, 9223372036854775807)", false};
    case QueueSort::Activity: return {"-coalesce(i.last_activity, 0)", false};
    case QueueSort::Customer: return {"cu.search", true};
    case QueueSort::Owner: return {"coalesce(t.search, '')", true};
    }
    return {"i.due_order", false};
}

/// Where a page begins: behind this row, or in front of it.
struct Place
{
    bool backwards = false;
    QVariant key;
    QString number;

    QString toString() const
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{backwards, key.toString(), number}).toJson(QJsonDocument::Compact));
    }
    /// Nothing when the text is no place of that order.
    static std::optional<Place> parse(const QString &text, const Order &order)
    {
        const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
        bool ok = parts.size() == 3 && parts[0].isBool() && parts[1].isString() && parts[2].isString();
        Place place{parts.at(0).toBool(), parts.at(1).toString(), parts.at(2).toString()};
        if (ok && !order.isText)
            place.key = parts[1].toString().toLongLong(&ok);
        return ok ? std::optional(place) : std::nullopt;
    }
};

struct PlacedRow
{
    QueueRow row;
    QVariant key;
};

/// As the databases sort: numbers, and text by its bytes.
bool comesBefore(const PlacedRow &a, const PlacedRow &b, const Order &order)
{
    const auto bytes = [](const PlacedRow &row) { return std::pair(row.key.toString().toUtf8(), row.row.number.toUtf8()); };
    const auto numbers = [](const PlacedRow &row) { return std::pair(row.key.toLongLong(), row.row.number.toUtf8()); };
    return order.isText ? bytes(a) < bytes(b) : numbers(a) < numbers(b);
}

Result<PlacedRow> readQueueRow(const Query &query)
{
    PlacedRow placed;
    QueueRow &row = placed.row;
    const char *wrong = nullptr;
    int at = 0;
    const auto read = [&]<typename F>(const char *name, F &field) {
        if (!Stored<F>::read(query.value(at++), field) && !wrong)
            wrong = name;
    };
    read("id", row.id), read("number", row.number), read("title", row.title), read("customer", row.customerId), read("name", row.customer);
    read("state", row.state), read("waiting_on", row.waitingOn), read("waiting_until", row.waitingUntil), read("priority", row.priority);
    read("owner", row.owner), read("ball", row.ball), read("next_due", row.nextDue), read("next_rule", row.nextRule);
    read("silent_since", row.silentSince), read("occurred_at", row.occurredAt);
    read("waiting_since", row.waitingSince), read("last_activity", row.lastActivity), read("last_direction", row.lastDirection);
    read("state_name", row.stateName), read("afterword_since", row.afterwordSince);
    placed.key = query.value(at);
    if (wrong)
        return damagedColumn(u"incident"_s, wrong, query.value(0));
    return placed;
}

/// One way along the list: from which tables, and which rows of them. Several ways are merged.
struct Way
{
    QString tables;
    QString where;
    QString key; ///< what it is sorted by; empty: it is the same in all rows
    bool isNarrow = false; ///< the rows are no incidents, and tell which ones the page shows
    bool isGathered = false; ///< all rows are sorted; else an index has them in order
    bool isTied = false; ///< the key is the same in all rows: they are sorted by number alone
};

const QString customerJoin = u" join customer cu on cu.id = i.customer"_s, ownerJoin = u" left join technician t on t.id = i.owner"_s;

/// The joins that the text asks for.
QString joinsOf(const QString &text)
{
    return (text.contains("cu."_L1) ? customerJoin : QString()) + (text.contains("t."_L1) ? ownerJoin : QString());
}

/// The few that there are; else runs along the indexes, the open and the closed ones apart. For an order by names those give the order, and
/// their incidents follow.
std::vector<Way> waysOf(const QueueConditions &conditions, QueueSort sort, const QString &joins = customerJoin + ownerJoin)
{
    const QString key = QLatin1String(orderOf(sort).key), all = u"incident i"_s + joins;
    if (const QueueConditions::Few &few = conditions.few(); !few.tables.isEmpty())
        return {{few.tables + (few.isNarrow ? joinsOf(conditions.sql() + key) : joins), few.where, key, few.isNarrow, true}};
    if (sort == QueueSort::Number && !conditions.onlyOpen() && !conditions.onlyClosed())
        return {{all, u"true"_s, key}}; // no two have the same: one index holds all in order
    std::vector<Way> ways;
    for (const bool open : {true, false}) {
        if (open ? conditions.onlyClosed() : conditions.onlyOpen())
            continue;
        const QString run = open ? u"i.open = true"_s : u"i.open = false"_s;
        if (sort == QueueSort::Customer) {
            ways.push_back({u"customer cu cross join incident i"_s + ownerJoin, run + u" and i.customer = cu.id"_s, key});
        } else if (sort == QueueSort::Owner) {
            ways.push_back({all, run + u" and i.owner is null"_s, {}});
            ways.push_back({u"technician t cross join incident i"_s + customerJoin, run + u" and i.owner = t.id"_s, u"t.search"_s});
        } else {
            ways.push_back({all, run, key});
        }
    }
    return ways;
}

const QString shown = u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.waiting_on, i.waiting_until, i.priority, coalesce(t.name, ''), i.ball, i.next_due, i.next_rule, "
                      "i.silent_since, i.occurred_at, i.waiting_since, i.last_activity, i.last_direction, i.state_name, i.afterword_since, %1"_s;

/// Rows of one way from a place on.
class Scan
{
public:
    Scan(Connection &connection, const QueueConditions &conditions, bool downwards) : m_connection(connection), m_conditions(conditions), m_downwards(downwards) {}

    /// Along an index those with the place's own key come first, then those behind it: each begins where it is asked for, however many share a
    /// key. PostgreSQL begins there by itself, when it is asked for both in one.
    Result<void> run(const Way &way, const std::optional<Place> &place, int limit, std::vector<PlacedRow> &rows) const
    {
        if (!place)
            return run(way, {}, {}, limit, rows);
        const QString then = m_downwards ? u"<"_s : u">"_s;
        if (const bool isSqlite = m_connection.dialect().isSqlite(); !isSqlite || way.isGathered) {
            const QString behind = isSqlite ? u"(%1 %2 :key_too or i.number %2 :number)"_s : u"(%1, i.number) %2 (:key_too, :number)"_s;
            return run(way, place, u" and %1 %2= :key and "_s.arg(keyOf(way), then) + behind.arg(keyOf(way), then), limit, rows);
        }
        const size_t before = rows.size();
        if (way.key != "i.number"_L1) { // no two have the same
            Way tied = way;
            tied.isTied = true;
            if (Result<void> ok = run(tied, place, u" and %1 = :key and i.number %2 :number"_s.arg(keyOf(way), then), limit, rows); !ok)
                return ok;
        }
        const int left = limit - static_cast<int>(rows.size() - before);
        return left > 0 ? run(way, place, u" and %1 %2 :key"_s.arg(keyOf(way), then), left, rows) : Result<void>();
    }

private:
    static QString keyOf(const Way &way) { return way.key.isEmpty() ? u"''"_s : way.key; }

    Result<void> run(const Way &way, const std::optional<Place> &place, const QString &from, int limit, std::vector<PlacedRow> &rows) const
    {
        Query query(m_connection, sql(way, from));
        query.bind("limit", limit);
        if (place)
            query.bind("key", place->key).bind("key_too", place->key).bind("number", place->number);
        m_conditions.bindTo(query);
        if (Result<void> ok = query.exec(); !ok)
            return ok;
        while (query.next()) {
            Result<PlacedRow> row = readQueueRow(query);
            if (!row)
                return tl::unexpected(row.error());
            rows.push_back(std::move(*row));
        }
        return {};
    }

    QString sql(const Way &way, const QString &from) const
    {
        const QString key = keyOf(way), down = m_downwards ? u" desc"_s : QString();
        const QString order = (way.key.isEmpty() || way.isTied ? QString() : way.key + down + u", "_s) + u"i.number"_s + down;
        const QString rest = u" from %1 where %2%3%4 order by %5 limit :limit"_s.arg(way.tables, way.where, from, m_conditions.sql(), order);
        if (!way.isNarrow)
            return shown.arg(key) + rest;
        const QString page = u" from (select i.id as id, i.number as number, %1 as place%2) p join incident i on i.id = p.id"_s.arg(key, rest);
        return shown.arg(u"p.place"_s) + page + customerJoin + ownerJoin + u" order by p.place%1, p.number%1"_s.arg(down);
    }

    Connection &m_connection;
    const QueueConditions &m_conditions;
    const bool m_downwards;
};

/// Rows in the order in which they were asked for, one more than wanted when there are more.
QueuePage pageOf(std::vector<PlacedRow> rows, int limit, bool continued, bool backwards)
{
    const bool more = rows.size() > static_cast<size_t>(limit);
    if (more)
        rows.resize(static_cast<size_t>(limit));
    if (backwards)
        std::reverse(rows.begin(), rows.end());
    QueuePage page;
    if (!rows.empty() && (backwards ? continued : more))
        page.next = Place{false, rows.back().key, rows.back().row.number}.toString();
    if (!rows.empty() && (backwards ? more : continued))
        page.previous = Place{true, rows.front().key, rows.front().row.number}.toString();
    for (PlacedRow &placed : rows)
        page.rows.push_back(std::move(placed.row));
    return page;
}

}

Result<QueuePage> Store::queue(const QueueFilter &filter, const QString &from, int limit, const QueueMoment &moment)
{
    const Order order = orderOf(filter.sort);
    const bool fromEnd = from == QueuePage::atEnd;
    const std::optional<Place> place = from.isEmpty() || fromEnd ? std::nullopt : Place::parse(from, order);
    if (!from.isEmpty() && !fromEnd && !place)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Storage", "The list cannot be continued from \"%1\".").arg(from));
    const bool backwards = fromEnd || (place && place->backwards);
    const bool downwards = filter.descending != backwards;
    const QueueConditions conditions(filter, moment, *m_connection);
    const Scan scan(*m_connection, conditions, downwards);
    std::vector<PlacedRow> rows;
    Result<void> ok;
    const std::vector<Way> ways = waysOf(conditions, filter.sort);
    for (size_t i = 0; ok && i < ways.size(); ++i)
        ok = scan.run(ways[i], place, limit + 1, rows);
    if (ok && ways.size() > 1)
        std::sort(rows.begin(), rows.end(), [&](const PlacedRow &a, const PlacedRow &b) { return downwards ? comesBefore(b, a, order) : comesBefore(a, b, order); });
    return ok.map([&] { return pageOf(std::move(rows), limit, place.has_value(), backwards); });
}

Result<int> Store::queueCount(const QueueFilter &filter, int most, const QueueMoment &moment)
{
    QueueFilter unsorted = filter;
    unsorted.sort = QueueSort::NextDue;
    QueueMoment counting = moment;
    counting.few = std::max(moment.few, most); // nothing is sorted: indexes count more than a list could gather
    const QueueConditions conditions(unsorted, counting, *m_connection);
    if (const std::optional<int> known = conditions.count())
        return std::min(*known, most);
    const QString left = conditions.sql(), joins = joinsOf(left);
    int count = 0;
    for (const Way &way : waysOf(conditions, QueueSort::NextDue, joins)) {
        Query query(*m_connection, u"select count(*) from (select 1 as one from %1 where %2%3 limit :limit) counted"_s.arg(way.tables, way.where, left));
        conditions.bindTo(query.bind("limit", most - count));
        if (Result<void> ok = query.exec(); !ok)
            return tl::unexpected(ok.error());
        count += query.next() ? static_cast<int>(query.integer(0)) : 0;
    }
    return count;
}
