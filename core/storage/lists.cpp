// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dispatching.h"
#include "core/storage/incidentlog.h"
#include "core/storage/links.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Where a page ended: the sort key of its last row.
struct Place
{
    qint64 due = std::numeric_limits<qint64>::min();
    QString last;

    QString toString() const { return QString::number(due) + u'/' + last; }
    static std::optional<Place> parse(const QString &text)
    {
        if (text.isEmpty())
            return Place{};
        bool ok = false;
        const Place place{text.section(u'/', 0, 0).toLongLong(&ok), text.section(u'/', 1)};
        return ok ? std::optional(place) : std::nullopt;
    }
};

tl::unexpected<Error> noPlace(const QString &after)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Storage", "The list cannot be continued from \"%1\".").arg(after));
}

struct PlacedAgendaRow
{
    AgendaRow row;
    std::vector<ContactId> contacts;
};

QString agendaSql(const Dialect &dialect)
{
    return u"select %1, i.number, i.title, cu.name, coalesce(t.name, ''), i.contacts from commitment c "
                               "join incident i on i.id = c.incident join customer cu on cu.id = i.customer "
                               "left join entry o on o.id = c.opened_by left join technician t on t.id = %2 where c.status = 'open' and "_s.arg(
               Columns::of<Commitment>().list(u"c"_s), owedBy(dialect));
}

Result<std::vector<PlacedAgendaRow>> readAgenda(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<PlacedAgendaRow> rows;
    const int at = Columns::of<Commitment>().size();
    while (query.next()) {
        Result<Commitment> commitment = readRow<Commitment>(query);
        if (!commitment)
            return tl::unexpected(commitment.error());
        PlacedAgendaRow placed{{std::move(*commitment), query.text(at), {}, query.text(at + 2), query.text(at + 3), {}, {}}, {}};
        if (!Stored<LocalText>::read(query.value(at + 1), placed.row.title))
            return damagedColumn(u"incident"_s, "title", query.value(at + 1));
        if (!Stored<std::vector<ContactId>>::read(query.value(at + 4), placed.contacts))
            return damagedColumn(u"incident"_s, "contacts", query.value(at + 4));
        rows.push_back(std::move(placed));
    }
    return rows;
}

Result<std::vector<PlacedAgendaRow>> scanAgenda(Connection &connection, std::optional<Instant> until, const Place &after, int limit)
{
    Query query(connection, agendaSql(connection.dialect()) + u"(c.due_order, c.id) > (:due, :id)%1 order by c.due_order, c.id limit :limit"_s.arg(
                                              until ? u" and c.due_order < :until"_s : QString()));
    query.bind("due", after.due).bind("id", after.last).bind("limit", limit);
    if (until)
        query.bind("until", until->ms);
    return readAgenda(query);
}

template<Described T, typename Key>
Result<std::optional<T>> byId(Connection &connection, const std::optional<Key> &id)
{
    if (!id)
        return std::optional<T>();
    Query query(connection, u"select %1 from %2 where id = :id"_s.arg(Columns::of<T>().list(), Columns::of<T>().table()));
    query.bind("id", id->toString());
    return readFirst<T>(query);
}

template<Described T, typename Key>
Result<std::vector<T>> allById(Connection &connection, const std::vector<Key> &ids)
{
    std::vector<T> all;
    for (const Key &id : ids) {
        Result<std::optional<T>> one = byId<T>(connection, std::optional<Key>(id));
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            all.push_back(std::move(**one));
    }
    return all;
}

/// The row with its first contact and their number.
Result<AgendaRow> withContact(Connection &connection, PlacedAgendaRow placed)
{
    const auto first = placed.contacts.empty() ? std::nullopt : std::optional(placed.contacts.front());
    const Result<std::optional<Contact>> contact = byId<Contact>(connection, first);
    if (!contact)
        return tl::unexpected(contact.error());
    if (*contact) {
        placed.row.contact = (*contact)->name;
        placed.row.phone = (*contact)->phones.value(0);
    }
    return std::move(placed.row);
}

/// Puts the value into its place; false, and the error kept, when there is none.
template<typename T>
bool put(Result<T> &&value, T &place, Result<void> &failed)
{
    if (value)
        place = std::move(*value);
    else
        failed = tl::unexpected(std::move(value.error()));
    return value.has_value();
}

} // namespace

Result<AgendaPage> Store::agenda(std::optional<Instant> until, const QString &after, int limit)
{
    const std::optional<Place> place = Place::parse(after);
    if (!place)
        return noPlace(after);
    Result<std::vector<PlacedAgendaRow>> rows = scanAgenda(*m_connection, until, *place, limit + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    AgendaPage page;
    for (PlacedAgendaRow &placed : *rows) {
        if (page.rows.size() == static_cast<size_t>(limit)) {
            const Commitment &last = page.rows.back().commitment;
            page.next = Place{dueOrder(last.due), last.id.toString()}.toString();
            break;
        }
        Result<AgendaRow> row = withContact(*m_connection, std::move(placed));
        if (!row)
            return tl::unexpected(row.error());
        page.rows.push_back(std::move(*row));
    }
    return page;
}

Result<std::vector<AgendaRow>> Store::agendaOf(const std::vector<CommitmentId> &ids)
{
    std::vector<AgendaRow> rows;
    for (const CommitmentId &id : ids) {
        Query query(*m_connection, agendaSql(m_connection->dialect()) + u"c.id = :id"_s);
        query.bind("id", id.toString());
        Result<std::vector<PlacedAgendaRow>> found = readAgenda(query);
        if (!found)
            return tl::unexpected(found.error());
        for (PlacedAgendaRow &placed : *found) {
            Result<AgendaRow> row = withContact(*m_connection, std::move(placed));
            if (!row)
                return tl::unexpected(row.error());
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

Result<Dossier> Store::dossier(IncidentId id)
{
    Dossier dossier;
    Result<void> failed;
    const Incident &incident = dossier.incident;
    const bool whole = put(this->incident(id), dossier.incident, failed) && put(customer(incident.customer), dossier.customer, failed)
        && put(contactsWithMerged(*this, incident).and_then([&](const std::vector<ContactId> &ids) { return allById<Contact>(*m_connection, ids); }), dossier.contacts, failed)
        && put(byId<Site>(*m_connection, incident.site), dossier.site, failed)
        && put(byId<Equipment>(*m_connection, incident.equipment), dossier.equipment, failed)
        && put(byId<Technician>(*m_connection, incident.owner), dossier.owner, failed)
        && put(allById<Technician>(*m_connection, incident.technicians), dossier.technicians, failed)
        && put(incidentLog(*this, id), dossier.entries, failed) && put(commitments(id), dossier.commitments, failed)
        && put(fieldChanges(id), dossier.changes, failed);
    const bool named = whole && put(mergedNumbers(*this, id), dossier.merged, failed);
    if (!named)
        return tl::unexpected(failed.error());
    // With what the others ended, the incident's own entry says: each came into this one.
    std::erase_if(dossier.entries, [&](const Entry &entry) { return entry.incident != id && entry.stateChange && entry.stateChange->act == StateChange::Act::Merged; });
    std::stable_sort(dossier.entries.begin(), dossier.entries.end(),
                     [](const Entry &a, const Entry &b) { return std::tie(a.occurredAt, a.seq) < std::tie(b.occurredAt, b.seq); });
    return dossier;
}
