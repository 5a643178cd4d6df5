// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// After so many that were really shown, another one says nothing new.
constexpr int mostAgain = 5;

/// An open commitment whose next notice has come, and what was shown about it before.
struct Waiting
{
    Commitment commitment;
    std::optional<Instant> lastShown;
    int againShown = 0;
};

Result<std::vector<Waiting>> waiting(Connection &connection, Instant now, int limit)
{
    static const QString sql = u"select %1, (select max(n.at) from notice n where n.commitment = c.id), "
                               "(select count(*) from notice n where n.commitment = c.id and n.kind = 'again' and n.recipient = 'owner') "
                               "from commitment c where c.status = 'open' and c.next_at <= :now order by c.next_at, c.id limit :limit"_s
                                   .arg(Columns::of<Commitment>().list(u"c"_s));
    Query query(connection, sql);
    if (Result<void> ok = query.bind("now", now.ms).bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Waiting> all;
    const int at = Columns::of<Commitment>().size();
    while (query.next()) {
        Result<Commitment> commitment = readRow<Commitment>(query);
        if (!commitment)
            return tl::unexpected(commitment.error());
        const bool shown = !query.value(at).isNull();
        all.push_back({std::move(*commitment), shown ? std::optional(Instant{query.integer(at)}) : std::nullopt, static_cast<int>(query.integer(at + 1))});
    }
    return all;
}

std::vector<Reminder> noticesOf(const Waiting &one, Instant now)
{
    std::vector<Reminder> notices;
    int again = one.againShown;
    for (const ReminderStep &step : one.commitment.steps) {
        if (step.at > now || (one.lastShown && step.at <= *one.lastShown) || isHeld(one.commitment, step))
            continue;
        if (step.kind == ReminderStep::Kind::Again && again++ >= mostAgain)
            continue;
        const QString recipient = step.kind == ReminderStep::Kind::ToLead ? u"lead"_s : u"owner"_s;
        notices.push_back({one.commitment.id, step.kind, recipient, one.commitment.incident, step.at, now});
    }
    return notices;
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

Result<Raised> Store::raise(Instant now, int limit)
{
    Raised raised;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<std::vector<Waiting>> all = waiting(*m_connection, now, limit);
        if (!all)
            return tl::unexpected(all.error());
        for (const Waiting &one : *all) {
            for (const Reminder &notice : noticesOf(one, now)) {
                const Result<bool> isNew = added(*m_connection, notice);
                if (!isNew)
                    return tl::unexpected(isNew.error());
                if (*isNew)
                    raised.shown.push_back(notice);
            }
            const std::optional<Instant> next = nextNotice(one.commitment, now);
            if (Result<void> ok = setNext(*m_connection, one.commitment, next); !ok)
                return ok;
            if (next)
                raised.next.push_back({one.commitment.id, one.commitment.incident, *next});
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
