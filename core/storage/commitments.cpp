// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QString saveSql()
{
    QString sql = Columns::of<Commitment>().upsert({u"place"_s, u"due_order"_s, u"first_at"_s, u"last_at"_s}, {u"place"_s});
    return sql.replace(":place"_L1, "(select coalesce(max(place), 0) + 1 from commitment where incident = :of)"_L1);
}

Result<void> saved(Connection &connection, const Commitment &commitment)
{
    static const QString sql = saveSql();
    std::vector<QVariant> row = storedRow(commitment);
    const std::vector<QVariant> made = madeOf(commitment);
    row.push_back(Stored<IncidentId>::write(commitment.incident)); // for its place
    row.insert(row.end(), made.begin(), made.end());
    Query query(connection, sql);
    bindRow(query, std::move(row));
    return query.exec();
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

Result<void> Store::saveCommitments(std::span<const Commitment> commitments)
{
    const auto save = [&]() -> Result<void> {
        for (const Commitment &commitment : commitments) {
            if (Result<void> ok = saved(*m_connection, commitment); !ok)
                return ok;
        }
        return {};
    };
    return m_connection->inTransaction() ? save() : transaction(save);
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
