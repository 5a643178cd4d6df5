// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

Result<void> saved(Connection &connection, const Commitment &commitment, size_t place)
{
    static const QString sql = Columns::of<Commitment>().upsert({u"place"_s, u"due_order"_s, u"first_at"_s, u"last_at"_s});
    const bool silent = commitment.steps.empty();
    const auto moment = [silent](const auto &step) { return silent ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(step->at.ms); };
    std::vector<QVariant> row = storedRow(commitment);
    row.insert(row.end(), {static_cast<qint64>(place), dueOrder(commitment.due), moment(commitment.steps.begin()), moment(commitment.steps.rbegin())});
    Query query(connection, sql);
    bindRow(query, std::move(row));
    return query.exec();
}

Result<void> removed(Connection &connection, const CommitmentId &id)
{
    Result<void> ok;
    for (const QString &sql : {u"delete from reminder where commitment = :id"_s, u"delete from commitment where id = :id"_s}) {
        Query query(connection, sql);
        ok = ok ? query.bind("id", id.toString()).exec() : ok;
    }
    return ok;
}

/// The steps of the commitment in the current row, as long as the rows are of it: one row for each step that was shown.
struct StepReader
{
    Query &query;
    bool more;

    CommitmentId current() const { return CommitmentId::parse(query.text(0)); }
    Result<std::vector<UpcomingStep>> read(Instant from, Instant to)
    {
        const CommitmentId id = current();
        const IncidentId incident = IncidentId::parse(query.text(1));
        std::vector<ReminderStep> steps;
        if (!Stored<std::vector<ReminderStep>>::read(query.value(2), steps))
            return damagedColumn(u"commitment"_s, "steps", query.value(2));
        std::set<qint64> shown;
        for (; more && current() == id; more = query.next()) {
            if (!query.value(3).isNull())
                shown.insert(query.integer(3));
        }
        std::vector<UpcomingStep> ahead;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (from < steps[i].at && steps[i].at <= to && !shown.contains(static_cast<qint64>(i)))
                ahead.push_back({id, incident, static_cast<int>(i), steps[i].kind, steps[i].at});
        }
        return ahead;
    }
};

bool isEarlier(const UpcomingStep &a, const UpcomingStep &b)
{
    return std::tie(a.at, a.commitment, a.step) < std::tie(b.at, b.commitment, b.step);
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

Result<std::vector<UpcomingStep>> Store::steps(Instant from, Instant to, int limit)
{
    Query query(*m_connection, u"select c.id, c.incident, c.steps, r.step, c.first_at from commitment c "
                               "left join reminder r on r.commitment = c.id "
                               "where c.status = 'open' and c.first_at <= :to and c.last_at > :from order by c.first_at, c.id"_s);
    if (Result<void> ok = query.bind("to", to.ms).bind("from", from.ms).exec(); !ok)
        return tl::unexpected(ok.error());
    const auto most = static_cast<size_t>(std::max(limit, 0));
    std::vector<UpcomingStep> nearest; // a heap, the latest on top, never more than `limit`
    StepReader reader{query, query.next()};
    while (reader.more) {
        // All that follow begin later than what was found: done.
        if (nearest.size() >= most && (nearest.empty() || nearest.front().at.ms < query.integer(4)))
            break;
        const Result<std::vector<UpcomingStep>> steps = reader.read(from, to);
        if (!steps)
            return steps;
        for (const UpcomingStep &step : *steps) {
            nearest.push_back(step);
            std::push_heap(nearest.begin(), nearest.end(), isEarlier);
            if (nearest.size() > most) {
                std::pop_heap(nearest.begin(), nearest.end(), isEarlier);
                nearest.pop_back();
            }
        }
    }
    std::sort_heap(nearest.begin(), nearest.end(), isEarlier);
    return nearest;
}

Result<std::vector<Reminder>> Store::addReminders(std::span<const Reminder> reminders)
{
    static const QString sql = Columns::of<Reminder>().insert() + u" on conflict do nothing"_s;
    std::vector<Reminder> added;
    const Result<void> done = transaction([&]() -> Result<void> {
        for (const Reminder &reminder : reminders) {
            Query query(*m_connection, sql);
            bindRow(query, storedRow(reminder));
            const Result<int> rows = query.change();
            if (!rows)
                return tl::unexpected(rows.error());
            if (*rows == 1)
                added.push_back(reminder);
        }
        return {};
    });
    return done.map([&added] { return std::move(added); });
}
