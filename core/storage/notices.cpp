// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Commitment>> waiting(Connection &connection, Instant now, const RaiseTerms &terms)
{
    static const QString sql = u"select %1 from commitment where status = 'open' and next_at <= :now%2 order by next_at, id limit :limit"_s.arg(
        Columns::of<Commitment>().list());
    QStringList places;
    for (qsizetype i = 0; terms.onlyRules && i < terms.onlyRules->size(); ++i)
        places += u":rule%1"_s.arg(i);
    Query query(connection, sql.arg(places.isEmpty() ? QString() : u" and rule in (%1)"_s.arg(places.join(u", "_s))));
    query.bind("now", now.ms).bind("limit", terms.limit);
    for (qsizetype i = 0; i < places.size(); ++i)
        query.bind(places[i].sliced(1).toLatin1().constData(), terms.onlyRules->at(i));
    return readAll<Commitment>(query);
}

Result<QString> ownerOf(Connection &connection, IncidentId incident)
{
    static const QString sql = u"select t.name from incident i join technician t on t.id = i.owner where i.id = :id"_s;
    Query query(connection, sql);
    const Result<void> ok = query.bind("id", incident.toString()).exec();
    return ok.map([&query] { return query.next() ? query.text(0) : QString(); });
}

/// Who takes the owner's place now.
Result<std::optional<StandIn>> standInOf(Connection &connection, const Commitment &commitment, const RaiseTerms &terms)
{
    if (!terms.standIn)
        return std::optional<StandIn>();
    return ownerOf(connection, commitment.incident).map([&](const QString &owner) { return owner.isEmpty() ? std::nullopt : terms.standIn(owner); });
}

Reminder noticeOf(const Commitment &commitment, const ReminderStep &step, Instant now, const std::optional<StandIn> &standIn)
{
    const bool toLead = step.kind == ReminderStep::Kind::ToLead;
    Reminder notice{commitment.id, step.kind, toLead ? u"lead"_s : standIn ? u"stand_in"_s : u"owner"_s, commitment.incident, step.at, now};
    if (!toLead && standIn) {
        notice.person = standIn->person;
        notice.standsFor = standIn->standsFor;
        notice.awayUntil = standIn->awayUntil;
    }
    return notice;
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

Result<void> Store::raiseOne(const Commitment &commitment, Instant now, const RaiseTerms &terms, Raised &raised)
{
    const Result<ShownNotices> before = shownOf(*m_connection, commitment.id);
    if (!before)
        return tl::unexpected(before.error());
    const Result<std::optional<StandIn>> standIn = standInOf(*m_connection, commitment, terms);
    if (!standIn)
        return tl::unexpected(standIn.error());
    ShownNotices shown = *before;
    for (const ReminderStep &step : commitment.steps) {
        if (step.at > now)
            break;
        if (!isPending(commitment, step, {before->last, shown.again}))
            continue;
        const Reminder notice = noticeOf(commitment, step, now, *standIn);
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

Result<Raised> Store::raise(Instant now, const RaiseTerms &terms)
{
    Raised raised;
    if (terms.onlyRules && terms.onlyRules->isEmpty())
        return raised;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<std::vector<Commitment>> all = waiting(*m_connection, now, terms);
        if (!all)
            return tl::unexpected(all.error());
        for (const Commitment &commitment : *all) {
            if (Result<void> ok = raiseOne(commitment, now, terms, raised); !ok)
                return ok;
        }
        raised.more = all->size() == static_cast<size_t>(terms.limit);
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

Result<int> Store::actionable(Instant now, const QString &person)
{
    const Result<std::optional<Technician>> me = technicianByName(person);
    if (!me)
        return tl::unexpected(me.error());
    const bool mineOnly = me->has_value();
    Query query(*m_connection, u"select %1 from commitment c join incident i on i.id = c.incident where c.status = 'open' and c.due_order <= :now%2"_s.arg(
                                   Columns::of<Commitment>().list(u"c"_s), mineOnly ? u" and (i.owner is null or i.owner = :owner)"_s : QString()));
    query.bind("now", now.ms);
    if (mineOnly)
        query.bind("owner", (*me)->id.toString());
    return readAll<Commitment>(query).map([now](const std::vector<Commitment> &due) {
        return static_cast<int>(std::count_if(due.begin(), due.end(), [now](const Commitment &commitment) { return !holdAt(commitment, now); }));
    });
}

Result<std::vector<Habits>> Store::habits()
{
    static const QString sql = u"select %1 from habits order by id"_s.arg(Columns::of<Habits>().list());
    Query query(*m_connection, sql);
    return readAll<Habits>(query);
}

Result<void> Store::save(const Habits &habits)
{
    static const QString sql = Columns::of<Habits>().insert({u"id"_s})
        + u" on conflict (id) do update set name = excluded.name, zone = excluded.zone, quiet = excluded.quiet, days_off = excluded.days_off"_s;
    Query query(*m_connection, sql);
    std::vector<QVariant> row = storedRow(habits);
    row.push_back(folded(habits.name));
    bindRow(query, std::move(row));
    return query.exec();
}

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
