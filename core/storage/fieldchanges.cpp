// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

/// Where the fields stand that people set; all others follow from the log, or never change.
std::vector<size_t> placesOfSet()
{
    const QStringList set{u"title"_s, u"kind"_s, u"assistance"_s, u"customer"_s, u"contacts"_s, u"site"_s, u"equipment"_s, u"urgency"_s, u"impact"_s,
                                 u"priority"_s, u"priority_reason"_s, u"owner"_s, u"technicians"_s, u"calendar"_s, u"tags"_s, u"parent"_s};
    std::vector<size_t> places;
    for (const QString &field : set)
        places.push_back(size_t(Columns::of<Incident>().names().indexOf(field)));
    return places;
}

/// Puts the names of records into the place of their ids.
Result<void> name(Connection &connection, const QString &field, QString &value)
{
    static const std::map<QString, QString> sources{{u"owner"_s, u"name from technician"_s},
                                                    {u"customer"_s, u"name from customer"_s},
                                                    {u"site"_s, u"name from site"_s},
                                                    {u"equipment"_s, u"trim(brand || ' ' || model || ' ' || serial) from equipment"_s},
                                                    {u"parent"_s, u"number from incident"_s}};
    const auto source = sources.find(field);
    if (source == sources.end() || value.isEmpty())
        return {};
    Query query(connection, u"select %1 where id = :id"_s.arg(source->second));
    return query.bind("id", value).exec().map([&] {
        if (query.next())
            value = query.text(0);
    });
}

}

Result<void> Store::keepChanges(const Incident &incident, const std::vector<QVariant> &stored, const std::vector<QVariant> &wanted, const FieldChanger &by)
{
    static const std::vector<size_t> places = placesOfSet();
    std::vector<FieldChange> changes;
    for (const size_t place : places) {
        const QString was = stored[place].toString(), became = wanted[place].toString();
        if (was != became)
            changes.push_back({incident.id, 0, Columns::of<Incident>().names()[qsizetype(place)], was, became, by.author, by.at, by.entry});
    }
    if (changes.empty())
        return {};
    // The incident's row is written already, and so nobody else gives numbers here.
    Query newest(*m_connection, u"select coalesce(max(number), 0) from field_change where incident = :incident"_s);
    if (Result<void> ok = newest.bind("incident", incident.id.toString()).exec(); !ok)
        return ok;
    int number = newest.next() ? int(newest.integer(0)) : 0;
    static const QString sql = Columns::of<FieldChange>().insert();
    for (FieldChange &change : changes) {
        change.number = ++number;
        Query query(*m_connection, sql);
        bindRow(query, storedRow(change));
        if (Result<void> ok = query.exec(); !ok)
            return ok;
    }
    return {};
}

Result<std::vector<FieldChange>> Store::fieldChanges(IncidentId incident)
{
    static const QString sql = u"select %1 from field_change where incident = :incident order by number"_s.arg(Columns::of<FieldChange>().list());
    Query query(*m_connection, sql);
    query.bind("incident", incident.toString());
    Result<std::vector<FieldChange>> changes = readAll<FieldChange>(query);
    if (!changes)
        return changes;
    for (FieldChange &change : *changes) {
        for (QString *value : {&change.was, &change.became}) {
            if (Result<void> ok = name(*m_connection, change.field, *value); !ok)
                return tl::unexpected(ok.error());
        }
    }
    return changes;
}
