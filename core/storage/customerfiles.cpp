// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

// All that is known of many customers, a page of them in four questions.

namespace {

/// A part of the customers by name, and where the next begins.
struct Part
{
    QString name;
    QString id;
    int limit;

    static Part parse(const QString &from, int limit)
    {
        const qsizetype end = from.indexOf(u'\n');
        return {end < 0 ? u""_s : from.first(end), end < 0 ? u""_s : from.sliced(end + 1), limit};
    }
    static QString sql(const QString &columns) { return u"select %1 from customer where (search, id) > (:name, :id) order by search, id limit :limit"_s.arg(columns); }
    void bindTo(Query &query, int more = 0) const { query.bind("name", name).bind("id", id).bind("limit", limit + more); }
};

template<Described T>
Result<void> addTheirs(Connection &connection, const Part &part, const std::map<CustomerId, CustomerFile *> &byId, std::vector<T> CustomerFile::*list)
{
    Query query(connection, u"select %1 from %2 where customer in (%3) order by id"_s.arg(Columns::of<T>().list(), Columns::of<T>().table(), Part::sql(u"id"_s)));
    part.bindTo(query);
    return readAll<T>(query).map([&](std::vector<T> all) {
        for (T &one : all) {
            if (const auto file = byId.find(one.customer); file != byId.end())
                (file->second->*list).push_back(std::move(one));
        }
    });
}

Result<CustomerFiles> filesOf(Connection &connection, const Part &part)
{
    Query query(connection, Part::sql(Columns::of<Customer>().list()));
    part.bindTo(query, 1);
    Result<std::vector<Customer>> customers = readAll<Customer>(query);
    if (!customers)
        return tl::unexpected(customers.error());
    CustomerFiles page;
    if (static_cast<int>(customers->size()) > part.limit) {
        customers->resize(static_cast<size_t>(part.limit));
        page.next = folded(customers->back().name) + u'\n' + customers->back().id.toString();
    }
    page.files.resize(customers->size());
    std::map<CustomerId, CustomerFile *> byId;
    for (size_t i = 0; i < customers->size(); ++i) {
        page.files[i].customer = std::move((*customers)[i]);
        byId.emplace(page.files[i].customer.id, &page.files[i]);
    }
    const Result<void> read = addTheirs(connection, part, byId, &CustomerFile::contacts)
                                  .and_then([&] { return addTheirs(connection, part, byId, &CustomerFile::sites); })
                                  .and_then([&] { return addTheirs(connection, part, byId, &CustomerFile::equipment); });
    return read.map([&page] { return std::move(page); });
}

}

Result<CustomerFiles> Store::customerFilesFrom(const QString &from, int limit)
{
    CustomerFiles page;
    // As of one moment: a customer is not written with the contacts of before and the units of after.
    const Result<void> read = m_connection->snapshot([&] {
        return filesOf(*m_connection, Part::parse(from, limit)).map([&page](CustomerFiles files) { page = std::move(files); });
    });
    return read.map([&page] { return std::move(page); });
}
