// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/tags.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// The last number of the year, at least `least`, one higher than before when that is 0.
Result<qint64> nextNumber(Connection &connection, int year, qint64 least)
{
    Query query(connection, u"insert into incident_number (year, last) values (:year, :first) on conflict (year) do update set last = "
                            "case when :given > 0 and :least <= incident_number.last then incident_number.last "
                            "when :again > 0 then :most else incident_number.last + 1 end returning last"_s);
    query.bindAt(0, year).bindAt(1, least > 0 ? least : 1);
    for (int place = 2; place < 6; ++place)
        query.bindAt(place, least);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? query.integer(0) : 0; });
}

/// Numbers it, or takes care that its own number is not given again.
Result<void> number(Connection &connection, Incident &incident, const QTimeZone &zone)
{
    static const QRegularExpression ours(u"^(\\d{4})-(\\d{1,9})$"_s);
    if (const auto match = ours.match(incident.number); match.hasMatch())
        return nextNumber(connection, match.captured(1).toInt(), match.captured(2).toLongLong()).map([](qint64) {});
    if (!incident.number.isEmpty())
        return {};
    const int year = incident.occurredAt.in(zone).date().year();
    return nextNumber(connection, year, 0).map([&](qint64 last) { incident.number = u"%1-%2"_s.arg(year).arg(last, 4, 10, QLatin1Char('0')); });
}

Result<bool> inserted(Connection &connection, const Incident &incident)
{
    static const QString sql =
        Columns::of<Incident>().insert({u"open"_s, u"due_order"_s, u"search"_s, u"entry_count"_s, u"entry_head"_s}) + u" on conflict (id) do nothing"_s;
    Query query(connection, sql);
    std::vector<QVariant> row = storedRow(incident);
    const std::vector<QVariant> made = madeOf(incident);
    row.insert(row.end(), made.begin(), made.end());
    row.insert(row.end(), {0, chainStart()});
    bindRow(query, std::move(row));
    return query.change().map([](int rows) { return rows == 1; });
}

Result<std::optional<Incident>> firstWhere(Connection &connection, const QString &condition, const QVariant &key)
{
    Query query(connection, u"select %1 from incident where %2 limit 1"_s.arg(Columns::of<Incident>().list(), condition));
    query.bind("key", key);
    return readFirst<Incident>(query);
}

tl::unexpected<Error> noIncident(const QString &what)
{
    return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no incident %1.").arg(what));
}

tl::unexpected<Error> changedMeanwhile(const QString &number)
{
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "Incident %1 was changed meanwhile. Look at it again and repeat.").arg(number));
}

bool same(const QVariant &stored, const QVariant &wanted)
{
    if (stored.isNull() || wanted.isNull())
        return stored.isNull() && wanted.isNull();
    return wanted.typeId() == QMetaType::QString ? stored.toString() == wanted.toString() : stored.toLongLong() == wanted.toLongLong();
}

size_t versionColumn()
{
    static const auto column = static_cast<size_t>(Columns::of<Incident>().names().indexOf("version"_L1));
    return column;
}

/// The columns that differ with their new values, and those that are made from them. Narrow, so that other indexes stay untouched.
std::pair<QStringList, std::vector<QVariant>> difference(const std::vector<QVariant> &stored, const std::vector<QVariant> &wanted,
                                                         const Incident &incident)
{
    const QStringList &names = Columns::of<Incident>().names();
    std::pair<QStringList, std::vector<QVariant>> changes;
    const auto change = [&changes](const QString &name, QVariant value) {
        changes.first.append(name);
        changes.second.push_back(std::move(value));
    };
    bool searched = false;
    for (int i = 0; i < names.size(); ++i) {
        const QVariant &value = wanted[static_cast<size_t>(i)];
        if (same(stored[static_cast<size_t>(i)], value))
            continue;
        change(names[i], value);
        if (names[i] == "state"_L1)
            change(u"open"_s, incident.state != State::Closed);
        else if (names[i] == "next_due"_L1)
            change(u"due_order"_s, dueOrder(incident.nextDue));
        else if (!std::exchange(searched, searched || names[i] == "number"_L1 || names[i] == "title"_L1) && searched)
            change(u"search"_s, madeOf(incident).back());
    }
    return changes;
}

/// Do the lists of the directory, which count open incidents, say something else now?
bool isCountedOtherwise(const QStringList &changed, const std::vector<QVariant> &stored, const Incident &incident)
{
    static const auto state = static_cast<size_t>(Columns::of<Incident>().names().indexOf("state"_L1));
    const bool wasClosed = stored[state].toString() == nameOf(State::Closed);
    return wasClosed != (incident.state == State::Closed) || changed.contains("customer"_L1) || changed.contains("equipment"_L1) || changed.contains("site"_L1);
}

/// By what reports choose an incident stands beside its figures too.
Result<void> moveFigures(Connection &connection, const Incident &incident)
{
    Query query(connection, u"update figure set customer = :customer, owner = :owner, kind = :kind where incident = :incident"_s);
    query.bindAt(0, incident.customer.toString()).bindAt(1, Stored<std::optional<TechnicianId>>::write(incident.owner)).bindAt(2, nameOf(incident.kind)).bindAt(3, incident.id.toString());
    return query.exec();
}

/// Brings what finds and sorts an incident to its new values in the columns.
Result<void> reindex(Connection &connection, const Incident &incident, const QStringList &changed)
{
    const auto any = [&changed](const QStringList &of) { return std::any_of(of.begin(), of.end(), [&](const QString &name) { return changed.contains(name); }); };
    static const QStringList foundBy{u"number"_s, u"title"_s, u"customer"_s, u"tags"_s, u"external_ref"_s};
    if (Result<void> ok = any(foundBy) ? indexIncident(connection, incident.id) : Result<void>(); !ok)
        return ok;
    static const QStringList chosenBy{u"customer"_s, u"owner"_s, u"kind"_s};
    if (Result<void> ok = any(chosenBy) ? moveFigures(connection, incident) : Result<void>(); !ok)
        return ok;
    if (changed.contains(u"tags"_s))
        return keepTags(connection, incident.id, incident.tags);
    return !incident.tags.isEmpty() && any(tagColumns()) ? moveTags(connection, incident.id) : Result<void>();
}

} // namespace

Result<void> Store::insertIncident(Incident &incident, const QTimeZone &zone)
{
    bool isNew = true;
    const QString given = incident.number;
    const Result<void> written = transaction([&]() -> Result<void> {
        if (Result<void> ok = number(*m_connection, incident, zone); !ok)
            return ok;
        const Result<bool> done = inserted(*m_connection, incident);
        if (!done)
            return tl::unexpected(done.error());
        isNew = *done;
        if (!isNew)
            return changedMeanwhile(incident.number); // gives the number back
        return indexIncident(*m_connection, incident.id)
            .and_then([&] { return keepTags(*m_connection, incident.id, incident.tags); })
            .and_then([&] { return m_connection->tell({Heard::What::Incident, incident.id}); })
            .and_then([&] { return m_connection->tell({Heard::What::Directory}); }); // which counts the open ones of each customer
    });
    if (written || isNew)
        return written;
    // The same write again, after a connection was lost: it had happened.
    return this->incident(incident.id).and_then([&](const Incident &stored) -> Result<void> {
        incident.number = given.isEmpty() ? stored.number : given;
        return storedRow(stored) == storedRow(incident) ? Result<void>() : changedMeanwhile(incident.number);
    });
}

Result<std::vector<QVariant>> Store::rowOf(IncidentId id, int expected)
{
    if (const std::vector<QVariant> *known = m_rows.object(id); known && (*known)[versionColumn()].toInt() == expected)
        return *known; // another desktop that wrote meanwhile raised the version: the update will not find its row
    static const QString sql = u"select %1, entry_count, entry_head from incident where id = :id"_s.arg(Columns::of<Incident>().list());
    Query query(*m_connection, sql);
    if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<QVariant> row;
    const int columns = query.next() ? Columns::of<Incident>().size() + 2 : 0;
    for (int i = 0; i < columns; ++i)
        row.push_back(query.value(i));
    return row;
}

Store::Head Store::headIn(const std::vector<QVariant> &row)
{
    return {row[row.size() - 2].toLongLong(), row.back().toString()};
}

Result<void> Store::update(const Incident &incident, int expected, std::vector<QVariant> stored, const Head *head, const std::optional<FieldChanger> &by)
{
    std::vector<QVariant> wanted = storedRow(incident);
    const bool isCurrent = stored[versionColumn()].toInt() == expected;
    auto [names, values] = difference(stored, wanted, incident);
    if (names.isEmpty() && !head) // nothing to write, or the same write again; with a new entry, what looks the same is another desktop's
        return {};
    if (!isCurrent)
        return changedMeanwhile(incident.number);
    if (head) {
        stored[stored.size() - 2] = head->count;
        stored.back() = head->hash;
        names << u"entry_count"_s << u"entry_head"_s;
        values.insert(values.end(), stored.end() - 2, stored.end());
    }
    QString sets;
    for (const QString &name : names)
        sets += name + u" = :"_s + name + u", "_s;
    sets.chop(2);
    Query query(*m_connection, u"update incident set "_s + sets + u" where id = :key and version = :expected"_s);
    values.push_back(Stored<IncidentId>::write(incident.id));
    values.push_back(expected);
    bindRow(query, std::move(values));
    const Result<int> rows = query.change();
    m_rows.remove(incident.id);
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return changedMeanwhile(incident.number);
    if (Result<void> kept = by ? keepChanges(incident, stored, wanted, *by) : Result<void>(); !kept)
        return kept;
    wanted.insert(wanted.end(), stored.end() - 2, stored.end());
    m_rows.insert(incident.id, new std::vector<QVariant>(std::move(wanted)));
    if (Result<void> told = m_connection->tell({Heard::What::Incident, incident.id}); !told)
        return told;
    if (Result<void> told = isCountedOtherwise(names, stored, incident) ? m_connection->tell({Heard::What::Directory}) : Result<void>(); !told)
        return told;
    return reindex(*m_connection, incident, names);
}

Result<void> Store::updateIncident(const Incident &incident, int expected, const std::optional<FieldChanger> &by)
{
    Result<std::vector<QVariant>> stored = rowOf(incident.id, expected);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->empty())
        return noIncident(incident.number);
    return together([&] { return update(incident, expected, std::move(*stored), nullptr, by); });
}

Result<void> Store::record(const Incident &incident, int expected, Entry &entry)
{
    const auto write = [&]() -> Result<void> {
        Result<std::vector<QVariant>> stored = rowOf(incident.id, expected);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->empty())
            return noIncident(incident.number);
        Head head = headIn(*stored);
        const Result<bool> isNew = insertChained(entry, head);
        if (!isNew)
            return tl::unexpected(isNew.error());
        const Result<void> ok = update(incident, expected, std::move(*stored), *isNew ? &head : nullptr, FieldChanger{entry.author, entry.recordedAt, entry.id});
        return ok && !*isNew ? recognise(entry) : ok;
    };
    return m_connection->inTransaction() ? write() : transaction(write);
}

Result<Incident> Store::incident(IncidentId id)
{
    Result<std::optional<Incident>> found = firstWhere(*m_connection, u"id = :key"_s, id.toString());
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Incident>(std::move(**found)) : noIncident(id.toString());
}

Result<Incident> Store::incidentByNumber(const QString &written)
{
    QString number = written.trimmed().toUpper();
    if (number.startsWith("INC-"_L1))
        number.remove(0, 4);
    QStringList candidates{written.trimmed(), number};
    bool isSequence = false;
    if (const qint64 sequence = number.toLongLong(&isSequence); isSequence) {
        Query years(*m_connection, u"select year from incident_number order by year desc"_s);
        const Result<std::vector<qint64>> all = readColumn<qint64>(years);
        if (!all)
            return tl::unexpected(all.error());
        for (const qint64 year : *all)
            candidates.append(u"%1-%2"_s.arg(year).arg(sequence, 4, 10, QLatin1Char('0')));
    }
    candidates.removeDuplicates();
    for (const QString &candidate : candidates) {
        Result<std::optional<Incident>> found = firstWhere(*m_connection, u"number = :key"_s, storable(candidate));
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::move(**found);
    }
    return noIncident(written);
}

Result<std::optional<IncidentId>> Store::incidentByExternalRef(const QString &ref)
{
    Query query(*m_connection, u"select id from incident where external_ref = :ref and external_ref <> ''"_s);
    query.bind("ref", storable(ref));
    return readColumn<IncidentId>(query).map([](const std::vector<IncidentId> &ids) {
        return ids.empty() ? std::nullopt : std::optional(ids.front());
    });
}

Result<std::vector<IncidentId>> Store::incidentIds()
{
    Query query(*m_connection, u"select id from incident order by number"_s);
    return readColumn<IncidentId>(query);
}

Result<std::vector<IncidentId>> Store::incidentsOwing()
{
    Query query(*m_connection, u"select distinct incident from commitment where status = 'open' order by incident"_s);
    return readColumn<IncidentId>(query);
}

Result<std::vector<IncidentId>> Store::incidentsUnderived()
{
    Query query(*m_connection, u"select id from incident where last_activity is null and entry_count > 0"_s);
    return readColumn<IncidentId>(query);
}

Result<QStringList> Store::stateNamesInUse()
{
    Query query(*m_connection, u"select distinct state_name from incident where state_name <> '' order by state_name"_s);
    QStringList names;
    return query.exec().map([&] {
        while (query.next())
            names += query.text(0);
        return names;
    });
}

Result<std::map<QString, int>> Store::openByCalendar()
{
    Query query(*m_connection, u"select calendar, count(*) from incident where open group by calendar"_s);
    std::map<QString, int> counts;
    return query.exec().map([&] {
        while (query.next())
            counts.emplace(query.value(0).toString(), static_cast<int>(query.integer(1)));
        return counts;
    });
}

Result<std::vector<IncidentId>> Store::incidentsOf(Instant from, Instant to)
{
    Query query(*m_connection, u"select id from incident where occurred_at >= :from and occurred_at < :to order by occurred_at, number"_s);
    query.bind("from", from.ms).bind("to", to.ms);
    return readColumn<IncidentId>(query);
}
