// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/phones.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

template<Described T>
Result<void> saved(Connection &connection, const T &value)
{
    static const QString sql = Columns::of<T>().upsert();
    Query query(connection, sql);
    bindRow(query, storedRow(value));
    return query.exec();
}

/// For those that are found by name: the folded name goes along.
template<Described T>
Result<void> savedWithName(Connection &connection, const T &value)
{
    static const QString sql = Columns::of<T>().upsert({u"search"_s});
    Query query(connection, sql);
    std::vector<QVariant> row = storedRow(value);
    row.push_back(folded(value.name));
    bindRow(query, std::move(row));
    return query.exec();
}

template<Described T, typename Key>
Result<std::vector<T>> allOf(Connection &connection, const char *column, const Key &key)
{
    Query query(connection, u"select %1 from %2 where %3 = :key order by id"_s.arg(Columns::of<T>().list(), Columns::of<T>().table(),
                                                                              QLatin1String(column)));
    query.bind("key", Stored<Key>::write(key));
    return readAll<T>(query);
}

template<Described T>
Result<std::vector<T>> allByName(Connection &connection)
{
    Query query(connection, u"select %1 from %2 order by search, id"_s.arg(Columns::of<T>().list(), Columns::of<T>().table()));
    return readAll<T>(query);
}

template<Described T>
Result<std::optional<T>> firstByName(Connection &connection, const QString &name)
{
    Query query(connection, u"select %1 from %2 where search = :search order by id limit 1"_s.arg(Columns::of<T>().list(),
                                                                                                  Columns::of<T>().table()));
    query.bind("search", folded(name));
    return readFirst<T>(query);
}

template<Described T, typename Key>
Result<T> theOne(Connection &connection, const Key &id, const char *missing)
{
    static const QString sql = u"select %1 from %2 where id = :id"_s.arg(Columns::of<T>().list(), Columns::of<T>().table());
    Query query(connection, sql);
    query.bind("id", Stored<Key>::write(id));
    Result<std::optional<T>> found = readFirst<T>(query);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", missing), id.toString());
    return std::move(**found);
}

} // namespace

Result<void> Store::save(const Customer &customer)
{
    return tellingDirectory([&] { return savedWithName(*m_connection, customer).and_then([&] { return indexParty(*m_connection, customer); }); });
}

Result<void> Store::save(const Technician &technician)
{
    return tellingDirectory([&] { return savedWithName(*m_connection, technician); });
}

Result<void> Store::save(const Contact &contact)
{
    return tellingDirectory([&] { return saved(*m_connection, contact).and_then([&] { return keepPhones(*m_connection, contact); }).and_then([&] { return indexParty(*m_connection, contact); }); });
}

Result<void> Store::save(const Site &site)
{
    return tellingDirectory([&] { return saved(*m_connection, site).and_then([&] { return indexParty(*m_connection, site); }); });
}

Result<void> Store::save(const Equipment &equipment)
{
    return tellingDirectory([&] { return saved(*m_connection, equipment).and_then([&] { return indexParty(*m_connection, equipment); }); });
}

Result<void> Store::tellingDirectory(const std::function<Result<void>()> &work)
{
    return together([&] { return work().and_then([&] { return m_connection->tell({Heard::What::Directory}); }); });
}

Result<Customer> Store::customer(CustomerId id)
{
    return theOne<Customer>(*m_connection, id, QT_TRANSLATE_NOOP("Storage", "There is no such customer."));
}

Result<Technician> Store::technician(TechnicianId id)
{
    return theOne<Technician>(*m_connection, id, QT_TRANSLATE_NOOP("Storage", "There is no such technician."));
}

Result<std::optional<Customer>> Store::customerByName(const QString &name) { return firstByName<Customer>(*m_connection, name); }
Result<std::optional<Technician>> Store::technicianByName(const QString &name) { return firstByName<Technician>(*m_connection, name); }
Result<std::vector<Customer>> Store::customers() { return allByName<Customer>(*m_connection); }
Result<std::vector<Technician>> Store::technicians() { return allByName<Technician>(*m_connection); }
Result<std::vector<Contact>> Store::contactsOf(CustomerId id) { return allOf<Contact>(*m_connection, "customer", id); }
Result<std::vector<Site>> Store::sitesOf(CustomerId id) { return allOf<Site>(*m_connection, "customer", id); }
namespace {
Result<std::vector<IncidentId>> incidentsBy(Connection &connection, const QString &column, const QString &id)
{
    Query query(connection, u"select id from incident where %1 = :id order by id"_s.arg(column));
    query.bind("id", id);
    return readColumn<IncidentId>(query);
}
}

Result<std::vector<IncidentId>> Store::incidentsOf(CustomerId id) { return incidentsBy(*m_connection, u"customer"_s, id.toString()); }
Result<std::vector<IncidentId>> Store::incidentsOf(TechnicianId id) { return incidentsBy(*m_connection, u"owner"_s, id.toString()); }
Result<std::vector<Equipment>> Store::equipmentOf(CustomerId id) { return allOf<Equipment>(*m_connection, "customer", id); }
