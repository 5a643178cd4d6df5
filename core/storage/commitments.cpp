// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {

Result<void> saved(Connection &connection, const Commitment &commitment, size_t place)
{
    static const QString sql = Columns::of<Commitment>().upsert({u"place"_s, u"due_order"_s, u"next_at"_s});
    const Result<ShownNotices> shown = shownOf(connection, commitment.id);
    if (!shown)
        return tl::unexpected(shown.error());
    std::vector<QVariant> row = storedRow(commitment);
    const std::vector<QVariant> made = madeOf(commitment, *shown);
    row.push_back(static_cast<qint64>(place));
    row.insert(row.end(), made.begin(), made.end());
    Query query(connection, sql);
    bindRow(query, std::move(row));
    return query.exec();
}

Result<void> removed(Connection &connection, const CommitmentId &id)
{
    Query query(connection, u"delete from commitment where id = :id"_s);
    return query.bind("id", id.toString()).exec();
}

} // namespace

Result<void> Store::saveCommitments(std::span<const Commitment> all, std::span<const size_t> which)
{
    const auto save = [&]() -> Result<void> {
        for (const size_t index : which) {
            if (Result<void> ok = saved(*m_connection, all[index], index + 1); !ok)
                return ok;
        }
        return {};
    };
    return m_connection->inTransaction() ? save() : transaction(save);
}

Result<void> Store::replaceCommitments(IncidentId incident, std::span<const Commitment> all)
{
    const auto replace = [&]() -> Result<void> {
        Query query(*m_connection, u"select id from commitment where incident = :incident"_s);
        query.bind("incident", incident.toString());
        const Result<std::vector<CommitmentId>> stored = readColumn<CommitmentId>(query);
        if (!stored)
            return tl::unexpected(stored.error());
        std::set<CommitmentId> stay;
        Result<void> ok;
        for (size_t i = 0; ok && i < all.size(); ++i) {
            stay.insert(all[i].id);
            ok = saved(*m_connection, all[i], i + 1);
        }
        for (size_t i = 0; ok && i < stored->size(); ++i)
            ok = stay.contains((*stored)[i]) ? ok : removed(*m_connection, (*stored)[i]);
        return ok;
    };
    return m_connection->inTransaction() ? replace() : transaction(replace);
}

Result<std::vector<Commitment>> Store::commitments(IncidentId incident)
{
    static const QString sql = u"select %1 from commitment where incident = :incident order by place, id"_s.arg(Columns::of<Commitment>().list());
    Query query(*m_connection, sql);
    query.bind("incident", incident.toString());
    return readAll<Commitment>(query);
}
