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
    placed.key = query.value(at);
    if (wrong)
        return damagedColumn(u"incident"_s, wrong, query.value(0));
    return placed;
}

const QString fromTables = u" from incident i join customer cu on cu.id = i.customer left join technician t on t.id = i.owner "_s;

/// One run along an index: the open ones, or the closed ones.
class Scan
{
public:
    Scan(Connection &connection, const QueueConditions &conditions, const Order &order, bool downwards) : m_connection(connection), m_conditions(conditions), m_order(order), m_downwards(downwards) {}

    Result<void> run(bool open, const std::optional<Place> &place, int limit, std::vector<PlacedRow> &rows) const
    {
        Query query(m_connection, sql(open, place.has_value()));
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

private:
    QString sql(bool open, bool continues) const
    {
        const QString key = QLatin1String(m_order.key), then = m_downwards ? u"<"_s : u">"_s, way = m_downwards ? u" desc"_s : QString();
        // The first comparison alone lets SQLite begin at the place when the key is an expression of an index.
        const QString from = continues ? u" and %1 %2= :key and (%1 %2 :key_too or i.number %2 :number)"_s.arg(key, then) : QString();
        return u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.waiting_on, i.waiting_until, i.priority, coalesce(t.name, ''), i.ball, i.next_due, "
               "i.next_rule, i.silent_since, i.occurred_at, i.waiting_since, i.last_activity, i.last_direction, %1%2where i.open = %3%4%5 order by %1%6, i.number%6 limit :limit"_s
                   .arg(key, fromTables, open ? u"true"_s : u"false"_s, from, m_conditions.sql(), way);
    }

    Connection &m_connection;
    const QueueConditions &m_conditions;
    const Order m_order;
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
    const std::optional<Place> place = from.isEmpty() ? std::nullopt : Place::parse(from, order);
    if (!from.isEmpty() && !place)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Storage", "The list cannot be continued from \"%1\".").arg(from));
    const bool backwards = place && place->backwards;
    const bool downwards = filter.descending != backwards;
    const QueueConditions conditions(filter, moment, m_connection->dialect());
    const Scan scan(*m_connection, conditions, order, downwards);
    std::vector<PlacedRow> rows;
    Result<void> ok = scan.run(true, place, limit + 1, rows);
    if (ok && !conditions.onlyOpen()) { // two runs along the same index, merged
        ok = scan.run(false, place, limit + 1, rows);
        std::sort(rows.begin(), rows.end(), [&](const PlacedRow &a, const PlacedRow &b) { return downwards ? comesBefore(b, a, order) : comesBefore(a, b, order); });
    }
    return ok.map([&] { return pageOf(std::move(rows), limit, place.has_value(), backwards); });
}

Result<int> Store::queueCount(const QueueFilter &filter, int most, const QueueMoment &moment)
{
    const QueueConditions conditions(filter, moment, m_connection->dialect());
    const QString admitted = conditions.onlyOpen() ? u"i.open = true"_s : u"true"_s;
    Query query(*m_connection, u"select count(*) from (select 1 as one%1where %2%3 limit :limit) counted"_s.arg(fromTables, admitted, conditions.sql()));
    conditions.bindTo(query.bind("limit", most));
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}
