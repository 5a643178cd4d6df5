// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queuefilter.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t atOnce = 50; // rows in one question: always as many, so that one prepared statement serves all

/// What was corrected, or taken back, was not said.
const QString lastEntry = u"select %1 from entry e where e.incident = i.id and e.audience = 'customer' and e.direction in ('in', 'out') and not e.automatic "
                          "and e.customer_text <> '{}' and not exists (select 1 from entry s where s.incident = e.incident and s.supersedes = e.id) order by e.seq desc limit 1"_s;

QString makeDetailsSql(const Dialect &dialect)
{
    QStringList ids;
    for (size_t i = 0; i < atOnce; ++i)
        ids << u":i%1_"_s.arg(i);
    return u"select i.id, i.calendar, coalesce(si.name, ''), coalesce(eq.brand, ''), coalesce(eq.model, ''), coalesce(eq.kind, ''), coalesce(eq.serial, ''), i.channel, i.tags, "
           "(%1), (%2), (select max(%4) from commitment c where c.incident = i.id and c.status = 'open' and c.hold is not null "
           "and %5 = 'snoozed' and c.rule = i.next_rule and c.due_order = i.due_order) "
           "from incident i left join site si on si.id = i.site left join equipment eq on eq.id = i.equipment where i.id in (%3)"_s
               .arg(lastEntry.arg(u"e.customer_text"_s), lastEntry.arg(u"e.direction"_s), ids.join(u", "_s), dialect.memberOf(u"c.hold"_s, u"until"_s), dialect.memberOf(u"c.hold"_s, u"act"_s));
}

const QString &detailsSql(const Dialect &dialect)
{
    static const QString sqlite = makeDetailsSql({Dialect::Kind::Sqlite}), postgreSql = makeDetailsSql({Dialect::Kind::PostgreSql});
    return dialect.isSqlite() ? sqlite : postgreSql;
}

Result<void> readDetails(const Query &query, QueueDetails &details, Instant now)
{
    details.calendar = query.text(1), details.site = query.text(2);
    details.equipment = u"%1 %2"_s.arg(query.text(3), query.text(4)).trimmed();
    if (details.equipment.isEmpty())
        details.equipment = query.text(5);
    details.serial = query.text(6);
    const char *wrong = !Stored<std::optional<Channel>>::read(query.value(7), details.channel) ? "channel" : !Stored<QStringList>::read(query.value(8), details.tags) ? "tags" : nullptr;
    std::optional<CustomerText> words;
    if (!wrong && !Stored<std::optional<CustomerText>>::read(query.value(9), words))
        wrong = "customer_text";
    if (!wrong && !Stored<std::optional<Direction>>::read(query.value(10), details.lastSaid))
        wrong = "direction";
    if (wrong)
        return damagedColumn(u"incident"_s, wrong, query.value(0));
    if (words)
        details.lastWords = words->words;
    if (Instant until; !query.text(11).isEmpty() && fromJson(QJsonValue(query.text(11)), until) && until > now)
        details.putOffUntil = until;
    return {};
}

}

Result<void> Store::addDetails(std::vector<QueueRow> &rows, Instant now)
{
    std::map<QString, QueueRow *> byId;
    for (QueueRow &row : rows)
        byId[row.id.toString()] = &row;
    auto next = byId.begin();
    while (next != byId.end()) {
        Query query(*m_connection, detailsSql(m_connection->dialect()));
        for (size_t i = 0; i < atOnce; ++i)
            query.bind(qPrintable(u"i%1_"_s.arg(i)), next == byId.end() ? QString() : (next++)->first);
        if (Result<void> ok = query.exec(); !ok)
            return ok;
        while (query.next()) {
            if (Result<void> ok = readDetails(query, byId.at(query.text(0))->details, now); !ok)
                return ok;
        }
    }
    return {};
}
