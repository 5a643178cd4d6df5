// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<std::vector<CaseFacts>> Store::formerFacts(IncidentId incident)
{
    static const QString sql = u"select %1 from former_facts where incident = :incident order by number"_s.arg(Columns::of<FormerFacts>().list());
    Query query(*m_connection, sql);
    query.bind("incident", incident.toString());
    return readAll<FormerFacts>(query).map([](std::vector<FormerFacts> rows) {
        // The table is only appended to. A row that does not lie behind the one before it takes back what changed since its moment: those facts
        // were never in force.
        std::vector<CaseFacts> all;
        for (FormerFacts &row : rows) {
            const bool takesBack = !all.empty() && row.facts.until <= all.back().until;
            while (!all.empty() && row.facts.until <= all.back().until)
                all.pop_back();
            if (!takesBack)
                all.push_back(std::move(row.facts));
        }
        return all;
    });
}

Result<void> Store::addFormerFacts(const CaseFacts &facts)
{
    const Result<int> newest = newestFacts();
    if (!newest)
        return tl::unexpected(newest.error());
    static const QString sql = Columns::of<FormerFacts>().insert();
    Query query(*m_connection, sql);
    bindRow(query, storedRow(FormerFacts{*newest + 1, facts}));
    return query.exec();
}

Result<int> Store::newestFacts()
{
    static const QString sql = u"select coalesce(max(number), 0) from former_facts"_s;
    Query query(*m_connection, sql);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}
