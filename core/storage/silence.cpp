// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Customers with something open, with their last contact over all incidents: one page, names and numbers joined to it.
/// An incident that began by mail and saw no contact since knows only its own beginning, which is no contact.
const QString silentSql =
    u"select p.customer, cu.name, p.since, p.reached, "
    "(select count(*) from incident n where n.customer = p.customer and n.open), o.id, o.number, o.title, coalesce(t.name, ''), o.calendar, "
    "(select min(n.next_due) from incident n where n.customer = p.customer and n.open) "
    "from (select q.customer as customer, coalesce(q.reached, q.first_call) as since, q.reached as reached from ("
    "select s.customer as customer, min(s.occurred_at) as first_call, "
    "max(case when s.silent_since > s.occurred_at or s.channel in ('phone', 'video', 'in_person') then s.silent_since end) as reached "
    "from incident s where s.customer in (select k.customer from incident k where k.open) group by s.customer) q "
    "where (coalesce(q.reached, q.first_call), q.customer) > (:since, :customer) order by 2, 1 limit :limit) p "
    "join customer cu on cu.id = p.customer join incident o on o.id = "
    "(select n.id from incident n where n.customer = p.customer and n.open order by n.occurred_at, n.number limit 1) "
    "left join technician t on t.id = o.owner order by p.since, p.customer"_s;

struct SilentPlace
{
    qint64 since = std::numeric_limits<qint64>::min();
    QString customer;
};

std::optional<SilentPlace> parsePlace(const QString &text)
{
    if (text.isEmpty())
        return SilentPlace{};
    bool ok = false;
    const SilentPlace place{text.section(u'/', 0, 0).toLongLong(&ok), text.section(u'/', 1)};
    return ok ? std::optional(place) : std::nullopt;
}

Result<SilentCustomer> readSilent(const Query &query)
{
    SilentCustomer row;
    std::optional<Instant> reached;
    const char *wrong = nullptr;
    int at = 0;
    const auto read = [&]<typename F>(const char *name, F &field) {
        if (!Stored<F>::read(query.value(at++), field) && !wrong)
            wrong = name;
    };
    read("customer", row.id), read("name", row.name), read("silent_since", row.since), read("silent_since", reached), read("open", row.open);
    read("id", row.oldest), read("number", row.number), read("title", row.title), read("owner", row.owner), read("calendar", row.calendar);
    read("next_due", row.nextDue);
    if (wrong)
        return damagedColumn(u"incident"_s, wrong, query.value(0));
    row.reached = reached.has_value();
    return row;
}

} // namespace

Result<SilentPage> Store::silentCustomers(const QString &after, int limit)
{
    const std::optional<SilentPlace> place = parsePlace(after);
    if (!place)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Storage", "The list cannot be continued from \"%1\".").arg(after));
    Query query(*m_connection, silentSql);
    if (Result<void> ok = query.bind("since", place->since).bind("customer", place->customer).bind("limit", limit + 1).exec(); !ok)
        return tl::unexpected(ok.error());
    SilentPage page;
    while (query.next()) {
        if (page.rows.size() == static_cast<size_t>(limit)) {
            page.next = u"%1/%2"_s.arg(page.rows.back().since.ms).arg(page.rows.back().id.toString());
            break;
        }
        Result<SilentCustomer> row = readSilent(query);
        if (!row)
            return tl::unexpected(row.error());
        page.rows.push_back(std::move(*row));
    }
    return page;
}
