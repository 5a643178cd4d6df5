// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// When the newest entry of the incident was written: the clock as it goes now.
Result<Instant> writtenAt(Connection &connection, const IncidentId &incident)
{
    static const QString sql = u"select recorded_at from entry where incident = :incident order by seq desc limit 1"_s;
    Query query(connection, sql);
    const Result<void> ok = query.bindAt(0, incident.toString()).exec();
    return ok.map([&query] { return query.next() ? Instant{query.integer(0)} : Instant{std::numeric_limits<qint64>::max()}; });
}

Result<void> saved(Connection &connection, const Commitment &commitment, size_t place, Instant now)
{
    static const QString sql = Columns::of<Commitment>().upsert({u"place"_s, u"due_order"_s, u"next_at"_s});
    const Result<ShownNotices> shown = shownOf(connection, commitment.id, now);
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
        if (which.empty())
            return {};
        const Result<Instant> now = writtenAt(*m_connection, all[which.front()].incident);
        if (!now)
            return tl::unexpected(now.error());
        for (const size_t index : which) {
            if (Result<void> ok = saved(*m_connection, all[index], index + 1, *now); !ok)
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
        const Result<Instant> now = writtenAt(*m_connection, incident);
        if (!now)
            return tl::unexpected(now.error());
        std::set<CommitmentId> stay;
        Result<void> ok;
        for (size_t i = 0; ok && i < all.size(); ++i) {
            stay.insert(all[i].id);
            ok = saved(*m_connection, all[i], i + 1, *now);
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
