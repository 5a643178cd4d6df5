// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of a database: when each was last seen, and what stands there.
#include "core/storage/callnotices.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<std::optional<Instant>> Store::lastLook(const QString &desk)
{
    Query query(*m_connection, u"select at from last_look where desk = :desk"_s);
    const Result<void> ok = query.bind("desk", storable(desk)).exec();
    return ok.map([&query] { return query.next() ? std::optional(Instant{query.integer(0)}) : std::nullopt; });
}

Result<void> Store::saveLastLook(const QString &desk, Instant at)
{
    static const QString sql = u"insert into last_look (desk, at) values (:desk, :at) on conflict (desk) do update set at = excluded.at"_s;
    Query query(*m_connection, sql);
    return query.bind("desk", storable(desk)).bind("at", at.ms).exec();
}

Result<std::vector<SeenDesk>> Store::seenDesks()
{
    Query query(*m_connection, u"select desk, at from last_look order by desk"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<SeenDesk> all;
    while (query.next())
        all.push_back({query.text(0), {query.integer(1)}});
    return all;
}

Result<void> Store::keepUnread(const QString &desk, Instant now)
{
    static const QString sql = u"insert into last_look (desk, at, unread_since) values (:desk, :at, :since) on conflict (desk) do update set "
                               "unread_since = coalesce(last_look.unread_since, excluded.unread_since)"_s;
    Query query(*m_connection, sql);
    return query.bind("desk", storable(desk)).bind("at", now.ms).bind("since", now.ms).exec();
}

Result<void> Store::forgetUnread(const QString &desk, Instant until)
{
    // What was written since then is on its way to the person, who has not seen it.
    Query query(*m_connection, u"update last_look set unread_since = (select min(n.shown_at) from notice n where n.shown_at > :until and n.shown_at >= last_look.unread_since) where desk = :desk"_s);
    return query.bind("until", until.ms).bind("desk", storable(desk)).exec().and_then([&] { return forgetUnreadCalls(*this, desk, until); });
}

Result<std::vector<Reminder>> Store::unread(const QString &desk, Instant since, int limit, const std::function<bool(const Reminder &)> &isFor)
{
    constexpr int mostRead = 20'000; // of a team that was away for long
    // What this desk told and what it was told for are told apart by who reads it, see rules::isFor().
    static const QString sql = u"select %1 from notice n where n.shown_at >= coalesce((select min(unread_since) from last_look where desk = :desk), :since) "
                               "or (n.shown_at >= :elsewhere and n.stands_for <> '') order by n.shown_at desc limit :limit"_s.arg(Columns::of<Reminder>().list(u"n"_s));
    Query query(*m_connection, sql);
    query.bindAt(0, storable(desk)).bindAt(1, std::numeric_limits<qint64>::max()).bindAt(2, since.ms).bindAt(3, mostRead);
    return readAll<Reminder>(query).map([&](std::vector<Reminder> &&all) {
        std::erase_if(all, [&](const Reminder &notice) { return !isFor(notice); });
        all.resize(std::min(all.size(), static_cast<size_t>(limit)));
        return std::move(all);
    });
}
