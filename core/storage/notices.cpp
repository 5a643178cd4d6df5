// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Commitment>> waiting(Connection &connection, Instant now, int limit)
{
    static const QString sql = u"select %1 from commitment where status = 'open' and next_at <= :now order by next_at, id limit :limit"_s.arg(
        Columns::of<Commitment>().list());
    Query query(connection, sql);
    query.bind("now", now.ms).bind("limit", limit);
    return readAll<Commitment>(query);
}

Reminder noticeOf(const Commitment &commitment, const ReminderStep &step, Instant now)
{
    const QString recipient = step.kind == ReminderStep::Kind::ToLead ? u"lead"_s : u"owner"_s;
    return {commitment.id, step.kind, recipient, commitment.incident, step.at, now};
}

Result<void> setNext(Connection &connection, const Commitment &commitment, std::optional<Instant> next)
{
    static const QString sql = u"update commitment set next_at = :next where id = :id"_s;
    Query query(connection, sql);
    return query.bindAt(0, Stored<std::optional<Instant>>::write(next)).bindAt(1, commitment.id.toString()).exec();
}

Result<bool> added(Connection &connection, const Reminder &notice)
{
    static const QString sql = Columns::of<Reminder>().insert() + u" on conflict do nothing"_s; // another desktop may have shown it
    Query query(connection, sql);
    bindRow(query, storedRow(notice));
    return query.change().map([](int rows) { return rows == 1; });
}

} // namespace

Result<void> Store::raiseOne(const Commitment &commitment, Instant now, Raised &raised)
{
    const Result<ShownNotices> before = shownOf(*m_connection, commitment.id);
    if (!before)
        return tl::unexpected(before.error());
    ShownNotices shown = *before;
    for (const ReminderStep &step : commitment.steps) {
        if (step.at > now)
            break;
        if (!isPending(commitment, step, {before->last, shown.again}))
            continue;
        const Reminder notice = noticeOf(commitment, step, now);
        const Result<bool> isNew = added(*m_connection, notice);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            raised.shown.push_back(notice);
        shown.last = step.at;
        shown.again += step.kind == ReminderStep::Kind::Again && *isNew;
    }
    const std::optional<Instant> next = nextNotice(commitment, shown);
    if (next)
        raised.next.push_back({commitment.id, commitment.incident, *next});
    return setNext(*m_connection, commitment, next);
}

Result<Raised> Store::raise(Instant now, int limit)
{
    Raised raised;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<std::vector<Commitment>> all = waiting(*m_connection, now, limit);
        if (!all)
            return tl::unexpected(all.error());
        for (const Commitment &commitment : *all) {
            if (Result<void> ok = raiseOne(commitment, now, raised); !ok)
                return ok;
        }
        raised.more = all->size() == static_cast<size_t>(limit);
        return {};
    });
    return done.map([&raised] { return std::move(raised); });
}

Result<std::vector<UpcomingStep>> Store::upcoming(Instant until, int limit)
{
    Query query(*m_connection, u"select id, incident, next_at from commitment where status = 'open' and next_at <= :until "
                               "order by next_at, id limit :limit"_s);
    if (Result<void> ok = query.bind("until", until.ms).bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<UpcomingStep> all;
    while (query.next())
        all.push_back({CommitmentId::parse(query.text(0)), IncidentId::parse(query.text(1)), {query.integer(2)}});
    return all;
}

Result<std::vector<Reminder>> Store::notices(IncidentId incident)
{
    Query query(*m_connection, u"select %1 from notice where incident = :incident order by at, commitment, recipient"_s.arg(Columns::of<Reminder>().list()));
    query.bind("incident", incident.toString());
    return readAll<Reminder>(query);
}
