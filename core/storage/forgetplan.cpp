// SPDX-License-Identifier: GPL-3.0-or-later
// What forgetting a customer would take away, and the house before and after it; the work is in forgetting.cpp.
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

Result<int> counted(Connection &connection, const QString &sql, const QString &id)
{
    Query query(connection, sql);
    const Result<void> ok = query.bind("id", id).exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}

}

Result<ForgetPlan> Store::forgetPlan(CustomerId id)
{
    const Result<Customer> customer = this->customer(id);
    if (!customer)
        return tl::unexpected(customer.error());
    ForgetPlan plan;
    plan.name = customer->name;
    Query open(*m_connection, u"select number from incident where customer = :id and open = true order by number limit 20"_s);
    if (Result<void> ok = open.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    while (open.next())
        plan.open << open.text(0);
    const QString theirs = u" in (select i.id from incident i where i.customer = :id)"_s;
    int forgotten = 0;
    const std::pair<int *, QString> counts[] = {{&forgotten, u"forgotten_customer where customer = :id"_s},
                                                {&plan.openCount, u"incident where customer = :id and open = true"_s},
                                                {&plan.owedCalls, u"call where customer = :id and call_back_by is not null and called_back_at is null"_s},
                                                {&plan.incidents, u"incident where customer = :id"_s},
                                                {&plan.entries, u"entry where incident"_s + theirs},
                                                {&plan.files, u"attachment where incident"_s + theirs},
                                                {&plan.calls, u"call where customer = :id"_s},
                                                {&plan.contacts, u"contact where customer = :id"_s},
                                                {&plan.sites, u"site where customer = :id"_s},
                                                {&plan.equipment, u"equipment where customer = :id"_s},
                                                {&plan.drafts, u"draft where incident"_s + theirs}};
    for (const auto &[place, what] : counts) {
        const Result<int> count = counted(*m_connection, u"select count(*) from "_s + what, id.toString());
        if (!count)
            return tl::unexpected(count.error());
        *place = *count;
    }
    plan.isForgotten = forgotten > 0;
    return plan;
}

Result<void> Store::beginForgetting()
{
    // What is freed is overwritten, from here on as long as the file is open: some builds of SQLite do so anyway, and are not to be told otherwise.
    return m_connection->dialect().isSqlite() ? m_connection->run(u"pragma secure_delete = on"_s) : Result<void>();
}

Result<void> Store::endForgetting()
{
    if (!m_connection->dialect().isSqlite())
        return {}; // a server clears what nobody sees any more by itself
    // The index keeps words that nothing holds any more until its parts are joined; the log, until it is written into the file.
    Result<void> ok;
    for (const QString &table : {u"search_entry"_s, u"search_incident"_s, u"search_party"_s})
        ok = ok.and_then([&] { return m_connection->run(u"insert into %1_fts (%1_fts) values ('optimize')"_s.arg(table)); });
    return ok.and_then([&] { return m_connection->run(u"pragma wal_checkpoint(truncate)"_s); });
}

Result<std::vector<Call>> Store::callsOf(CustomerId id)
{
    Query query(*m_connection, u"select %1 from call where customer = :id order by started_at, id"_s.arg(Columns::of<Call>().list()));
    query.bind("id", id.toString());
    return readAll<Call>(query);
}
