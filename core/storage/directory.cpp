// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone.h"
#include "core/storage/phones.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

// Who calls, and all that is known about a customer.

Result<void> keepPhones(Connection &connection, const Contact &contact)
{
    Query drop(connection, u"delete from phone where contact = :contact"_s);
    if (Result<void> ok = drop.bind("contact", contact.id.toString()).exec(); !ok)
        return ok;
    int place = 0;
    for (const QString &phone : contact.phones) {
        const QString last = lastNine(phone);
        if (last.isEmpty())
            continue; // an extension rings nobody
        Query add(connection,
                  u"insert into phone (contact, place, customer, e164, last_nine) values (:contact, :place, :customer, :e164, :last)"_s);
        add.bind("contact", contact.id.toString())
            .bind("place", place++)
            .bind("customer", contact.customer.toString())
            .bind("e164", e164(phone))
            .bind("last", last);
        if (Result<void> ok = add.exec(); !ok)
            return ok;
    }
    return {};
}

Result<void> fillPhones(Connection &connection)
{
    // Read as they lie: a later migration may add columns that this one must not ask for.
    Query all(connection, u"select id, customer, phones from contact where phones <> '[]'"_s);
    if (Result<void> ok = all.exec(); !ok)
        return ok;
    std::vector<Contact> contacts;
    while (all.next()) {
        Contact contact;
        contact.id = ContactId::parse(all.text(0));
        contact.customer = CustomerId::parse(all.text(1));
        if (Stored<QStringList>::read(all.value(2), contact.phones))
            contacts.push_back(std::move(contact));
    }
    for (const Contact &contact : contacts) {
        if (Result<void> ok = keepPhones(connection, contact); !ok)
            return ok;
    }
    return {};
}

namespace {

const QString openOf = u"(select count(*) from incident i where i.customer = %1 and i.open)"_s;

Result<std::vector<Caller>> readCallers(Query &query, const QString &number)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    const int width = int(Columns::of<Contact>().size());
    std::vector<Caller> all;
    while (query.next()) {
        Result<Contact> contact = readRow<Contact>(query);
        if (!contact)
            return tl::unexpected(contact.error());
        Caller caller{std::move(*contact), query.text(width), !number.isEmpty() && query.text(width + 1) == number,
                      int(query.integer(width + 2))};
        const auto same = [&](const Caller &known) { return known.contact.id == caller.contact.id; };
        if (const auto known = std::find_if(all.begin(), all.end(), same); known != all.end())
            known->exact = known->exact || caller.exact;
        else
            all.push_back(std::move(caller));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Caller &a, const Caller &b) { return a.exact != b.exact ? a.exact : a.open > b.open; });
    return all;
}

}

Result<std::vector<Caller>> Store::callers(const QString &number, int most)
{
    const QString last = lastNine(number);
    if (last.isEmpty())
        return std::vector<Caller>();
    Query query(
        *m_connection,
        u"select %1, cu.name, p.e164, %2 from phone p join contact on contact.id = p.contact join customer cu on cu.id = contact.customer "
        "where p.last_nine = :last order by contact.id limit :most"_s.arg(Columns::of<Contact>().list(u"contact"_s),
                                                                          openOf.arg(u"cu.id"_s)));
    query.bind("last", last).bind("most", most);
    return readCallers(query, e164(number));
}

namespace {

Result<CustomerPage> readRows(Query &query, int limit)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    const int width = int(Columns::of<Customer>().size());
    CustomerPage page;
    while (query.next()) {
        Result<Customer> customer = readRow<Customer>(query);
        if (!customer)
            return tl::unexpected(customer.error());
        const auto number = [&](int place) { return int(query.integer(width + place)); };
        CustomerRow row{std::move(*customer), number(0), number(1), number(2), number(3), {}};
        if (!query.value(width + 4).isNull())
            row.lastCall = Instant{query.integer(width + 4)};
        if (int(page.rows.size()) == limit) {
            page.next = folded(page.rows.back().customer.name) + u'\n' + page.rows.back().customer.id.toString();
            break;
        }
        page.rows.push_back(std::move(row));
    }
    return page;
}

QString rowColumns()
{
    const QString count = u"(select count(*) from %1 x where x.customer = customer.id)"_s;
    return QStringList{Columns::of<Customer>().list(u"customer"_s),
                       count.arg(u"contact"_s),
                       count.arg(u"site"_s),
                       count.arg(u"equipment"_s),
                       openOf.arg(u"customer.id"_s),
                       u"(select max(occurred_at) from incident i where i.customer = customer.id)"_s}
        .join(u", "_s);
}

}

Result<CustomerPage> Store::customersFrom(const QString &from, int limit)
{
    const qsizetype end = from.indexOf(u'\n');
    Query query(*m_connection,
                u"select %1 from customer where (search, id) > (:name, :id) order by search, id limit :limit"_s.arg(rowColumns()));
    query.bind("name", end < 0 ? u""_s : from.first(end)).bind("id", end < 0 ? u""_s : from.sliced(end + 1)).bind("limit", limit + 1);
    return readRows(query, limit);
}

namespace {

constexpr qsizetype rowsAtOnce = 50; // always as many in one question, so that one prepared statement serves all

/// The rows of the customers in their order.
Result<void> addRows(Connection &connection, const QStringList &ids, std::vector<CustomerRow> &rows)
{
    QStringList places;
    for (qsizetype i = 0; i < rowsAtOnce; ++i)
        places << u":i%1_"_s.arg(i);
    Query query(connection, u"select %1 from customer where id in (%2)"_s.arg(rowColumns(), places.join(u", "_s)));
    for (qsizetype i = 0; i < rowsAtOnce; ++i)
        query.bind(qPrintable(u"i%1_"_s.arg(i)), ids.value(i, u""_s));
    Result<CustomerPage> found = readRows(query, int(rowsAtOnce));
    if (!found)
        return tl::unexpected(found.error());
    const auto place = [&ids](const CustomerRow &row) { return ids.indexOf(row.customer.id.toString()); };
    std::sort(found->rows.begin(), found->rows.end(), [&](const CustomerRow &a, const CustomerRow &b) { return place(a) < place(b); });
    std::move(found->rows.begin(), found->rows.end(), std::back_inserter(rows));
    return {};
}

}

Result<CustomerPage> Store::customersWith(const QString &words, int limit)
{
    const Result<std::vector<SearchMatch>> matches =
        search({words, {SearchKind::Customer, SearchKind::Contact, SearchKind::Site, SearchKind::Equipment}, limit});
    if (!matches)
        return tl::unexpected(matches.error());
    QStringList ids;
    for (const SearchMatch &match : *matches)
        ids << match.customerId.toString();
    ids.removeDuplicates();
    CustomerPage page;
    for (qsizetype first = 0; first < ids.size(); first += rowsAtOnce) {
        if (Result<void> ok = addRows(*m_connection, ids.mid(first, rowsAtOnce), page.rows); !ok)
            return tl::unexpected(ok.error());
    }
    return page;
}

Result<CustomerFile> Store::customerFile(CustomerId id, int incidents)
{
    CustomerFile file;
    const auto take = [](auto &place) { return [&place](auto value) { place = std::move(value); }; };
    Result<void> read = customer(id)
                            .map(take(file.customer))
                            .and_then([&] { return contactsOf(id).map(take(file.contacts)); })
                            .and_then([&] { return sitesOf(id).map(take(file.sites)); })
                            .and_then([&] { return equipmentOf(id).map(take(file.equipment)); });
    if (!read)
        return tl::unexpected(read.error());
    Query count(*m_connection, u"select count(*) from incident where customer = :id"_s);
    if (Result<void> ok = count.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    file.incidentCount = count.next() ? int(count.integer(0)) : 0;
    Query query(*m_connection, u"select i.id, i.number, i.title, i.state, i.occurred_at, t.name, i.equipment, i.site from incident i left "
                               u"join technician t on t.id = i.owner "
                               "where i.customer = :id order by i.occurred_at desc, i.id limit :limit"_s);
    if (Result<void> ok = query.bind("id", id.toString()).bind("limit", incidents).exec(); !ok)
        return tl::unexpected(ok.error());
    while (query.next()) {
        CustomerIncident one;
        one.id = IncidentId::parse(query.text(0));
        one.number = query.text(1);
        if (!Stored<LocalText>::read(query.value(2), one.title) || !Stored<State>::read(query.value(3), one.state))
            return damagedColumn(u"incident"_s, "title", query.value(2));
        one.occurredAt.ms = query.integer(4);
        one.owner = query.text(5);
        if (const EquipmentId unit = EquipmentId::parse(query.text(6)); !unit.isNull())
            one.equipment = unit;
        if (const SiteId site = SiteId::parse(query.text(7)); !site.isNull())
            one.site = site;
        file.incidents.push_back(std::move(one));
    }
    return file;
}
