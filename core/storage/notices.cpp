// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/callnotices.h"
#include "core/storage/dispatching.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// A commitment whose next notice has come, with what tells whose it is.
struct Store::Waiting
{
    Commitment commitment;
    Instant nextAt;
    QString owner; ///< name; empty: nobody follows the incident
    QVariant steps; ///< as they are stored
};

namespace {

QString waitingSql(const RaiseTerms &terms, const Dialect &dialect)
{
    const QString sql = u"select %1, c.next_at, coalesce(t.name, ''), c.steps from commitment c join incident i on i.id = c.incident "
                               "left join entry o on o.id = c.opened_by left join technician t on t.id = %3 "
                        "where c.status = 'open' and c.next_at <= :now%2 order by c.next_at, c.id limit :limit"_s;
    QStringList places;
    for (qsizetype i = 0; terms.onlyRules && i < terms.onlyRules->size(); ++i)
        places += u":rule%1"_s.arg(i);
    QString more = terms.behind ? u" and (c.next_at, c.id) > (:behind, :behind_id)"_s : QString();
    if (!places.isEmpty())
        more += u" and c.rule in (%1)"_s.arg(places.join(u", "_s));
    return sql.arg(Columns::of<Commitment>().list(u"c"_s), more, owedBy(dialect));
}

template<typename Waiting>
Result<std::vector<Waiting>> waiting(Connection &connection, Instant now, const RaiseTerms &terms)
{
    Query query(connection, waitingSql(terms, connection.dialect()));
    query.bind("now", now.ms).bind("limit", terms.limit);
    if (terms.behind)
        query.bind("behind", terms.behind->at.ms).bind("behind_id", terms.behind->commitment.toString());
    for (qsizetype i = 0; terms.onlyRules && i < terms.onlyRules->size(); ++i)
        query.bind(u"rule%1"_s.arg(i).toLatin1().constData(), terms.onlyRules->at(i));
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Waiting> all;
    const int own = Columns::of<Commitment>().size();
    while (query.next()) {
        Result<Commitment> commitment = readRow<Commitment>(query);
        if (!commitment)
            return tl::unexpected(commitment.error());
        all.push_back({std::move(*commitment), {query.integer(own)}, query.text(own + 1), query.value(own + 2)});
    }
    return all;
}

bool isToLead(const ReminderStep &step)
{
    return step.kind == ReminderStep::Kind::ToLead;
}

/// Whom the owner's and the lead's notices go to, from this desk.
struct Recipients
{
    std::optional<Recipient> owner, lead;

    Recipients(const QString &name, const RaiseTerms &terms)
        : owner(terms.whom ? terms.whom(name, false) : Recipient{u"owner"_s}), lead(terms.whom ? terms.whom(name, true) : Recipient{u"lead"_s})
    {
    }
    const std::optional<Recipient> &of(const ReminderStep &step) const { return isToLead(step) ? lead : owner; }
};

Reminder noticeOf(const Commitment &commitment, const ReminderStep &step, Instant now, const Recipient &whom)
{
    return {commitment.id, step.kind, whom.role, commitment.incident, step.at, now, whom.person, whom.standsFor, whom.awayUntil};
}

/// Only as long as the steps are those that were looked at: another desk that changed them knows better.
Result<void> setNext(Connection &connection, const Commitment &commitment, const QVariant &steps, std::optional<Instant> next)
{
    static const QString sql = u"update commitment set next_at = :next where id = :id and steps = :steps"_s;
    Query query(connection, sql);
    return query.bindAt(0, Stored<std::optional<Instant>>::write(next)).bindAt(1, commitment.id.toString()).bindAt(2, steps).exec();
}

Result<bool> added(Connection &connection, const Reminder &notice)
{
    static const QString sql = Columns::of<Reminder>().insert() + u" on conflict do nothing"_s; // another desktop may have shown it
    Query query(connection, sql);
    bindRow(query, storedRow(notice));
    return query.change().map([](int rows) { return rows == 1; });
}

} // namespace

Result<void> Store::raiseOne(const Waiting &one, Instant now, const RaiseTerms &terms, Raised &raised)
{
    const Commitment &commitment = one.commitment;
    const Recipients recipients(one.owner, terms);
    if (!recipients.owner && !recipients.lead)
        return {};
    const Result<ShownNotices> before = shownOf(*m_connection, commitment.id, now);
    if (!before)
        return tl::unexpected(before.error());
    ShownNotices shown = *before;
    for (const ReminderStep &step : commitment.steps) {
        if (step.at > now)
            break;
        const std::optional<Recipient> &whom = recipients.of(step);
        if (!whom || !isPending(commitment, step, {before->last, shown.again, before->lastToLead}))
            continue;
        const Reminder notice = noticeOf(commitment, step, now, *whom);
        const Result<bool> isNew = added(*m_connection, notice);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            raised.shown.push_back(notice);
        (isToLead(step) ? shown.lastToLead : shown.last) = step.at;
        shown.again += step.kind == ReminderStep::Kind::Again && *isNew;
    }
    const std::optional<Instant> next = nextNotice(commitment, shown);
    if (next && *next > now)
        raised.next.push_back({commitment.id, commitment.incident, *next});
    return next == one.nextAt ? Result<void>() : setNext(*m_connection, commitment, one.steps, next);
}

Result<Raised> Store::raise(Instant now, const RaiseTerms &terms)
{
    Raised raised;
    if (terms.onlyRules && terms.onlyRules->isEmpty())
        return raised;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<std::vector<Waiting>> all = waiting<Waiting>(*m_connection, now, terms);
        if (!all)
            return tl::unexpected(all.error());
        for (const Waiting &one : *all) {
            if (Result<void> ok = raiseOne(one, now, terms, raised); !ok)
                return ok;
        }
        raised.more = all->size() == static_cast<size_t>(terms.limit);
        if (!all->empty())
            raised.last = UpcomingStep{all->back().commitment.id, all->back().commitment.incident, all->back().nextAt};
        return raised.shown.empty() || terms.desk.isEmpty() ? Result<void>() : keepUnread(terms.desk, now);
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
    const Result<std::vector<UpcomingStep>> calls = upcomingCalls(*this, until, limit);
    if (!calls)
        return calls;
    all.insert(all.end(), calls->begin(), calls->end());
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
    // "cross join" has SQLite begin with what is due: beginning with the person's incidents, it would read all of them.
    const QString by = owedBy(m_connection->dialect());
    Query query(*m_connection, u"select %1 from commitment c cross join incident i left join entry o on o.id = c.opened_by where i.id = c.incident and c.status = 'open' "
                               "and c.due_order <= :now%2"_s.arg(Columns::of<Commitment>().list(u"c"_s), mineOnly ? u" and (%1 is null or %1 = :owner)"_s.arg(by) : QString()));
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
