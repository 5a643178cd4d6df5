// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/communiques.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

template<>
struct TableOf<Communique> { static constexpr const char *name = "communique"; };
template<>
struct TableOf<CommuniqueVersion> { static constexpr const char *name = "communique_version"; };
template<>
struct TableOf<CommuniqueRecipient> { static constexpr const char *name = "communique_recipient"; };

namespace {

template<typename T>
QString selectOf(const QString &rest)
{
    static const QString columns = Columns::of<T>().list(u"c"_s);
    return u"select %1 from %2 c %3"_s.arg(columns, Columns::of<T>().table(), rest);
}

template<Described T>
Result<void> insertRow(Store &store, const T &value)
{
    Query query(store.connection(), Columns::of<T>().insert());
    bindRow(query, storedRow(value));
    return query.exec();
}

template<Described T>
Result<void> upsertRow(Store &store, const T &value)
{
    Query query(store.connection(), Columns::of<T>().upsert());
    bindRow(query, storedRow(value));
    return query.exec();
}

/// Other desks look at their lists anew.
Result<void> told(Store &store)
{
    return store.connection().tell({Heard::What::Many});
}

/// A channel that needs no voice.
const QString written = u"c.channel in ('mail', 'message', 'letter', 'remote')"_s;

}

Result<void> communiques::insert(Store &store, const Communique &communique)
{
    return insertRow(store, communique).and_then([&] { return told(store); });
}

Result<Communique> communiques::read(Store &store, CommuniqueId id)
{
    Query query(store.connection(), selectOf<Communique>(u"where c.id = :id"_s));
    query.bind("id", id.toString());
    return readFirst<Communique>(query).and_then([](std::optional<Communique> &&found) -> Result<Communique> {
        if (!found)
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Communiques", "This communiqué is not there any more."));
        return std::move(*found);
    });
}

Result<void> communiques::update(Store &store, const Communique &communique, int expectedVersion)
{
    Query take(store.connection(), u"update communique set version = :next where id = :id and version = :expected"_s);
    const Result<int> taken = take.bind("next", communique.version).bind("id", communique.id.toString()).bind("expected", expectedVersion).change();
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken == 0)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Communiques", "Somebody else gave out another version meanwhile. Look at it, and write yours again if it is still needed."));
    return upsertRow(store, communique).and_then([&] { return told(store); });
}

Result<void> communiques::addVersion(Store &store, const CommuniqueVersion &version)
{
    return insertRow(store, version);
}

Result<std::vector<CommuniqueVersion>> communiques::versions(Store &store, CommuniqueId id)
{
    Query query(store.connection(), selectOf<CommuniqueVersion>(u"where c.communique = :id order by c.number"_s));
    query.bind("id", id.toString());
    return readAll<CommuniqueVersion>(query);
}

namespace {

Result<RecipientCounts> countsOf(Store &store, CommuniqueId id)
{
    Query query(store.connection(), u"select state, count(*) from communique_recipient where communique = :id group by state"_s);
    if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    RecipientCounts counts;
    while (query.next()) {
        const int count = int(query.integer(1));
        switch (valueOf<RecipientState>(query.text(0)).value_or(RecipientState::Planned)) {
        case RecipientState::Planned: counts.planned += count; break;
        case RecipientState::Sent: counts.sent += count; break;
        case RecipientState::Reached: counts.reached += count; break;
        case RecipientState::Bounced: counts.bounced += count; break;
        case RecipientState::Refused: counts.refused += count; break;
        }
    }
    return counts;
}

}

Result<std::vector<CommuniqueRow>> communiques::list(Store &store, int most)
{
    Query query(store.connection(), selectOf<Communique>(u"order by case when c.state = 'ended' then 1 else 0 end, c.created_at desc, c.id limit :most"_s));
    query.bind("most", most);
    const Result<std::vector<Communique>> all = readAll<Communique>(query);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<CommuniqueRow> rows;
    for (const Communique &one : *all) {
        const Result<RecipientCounts> counts = countsOf(store, one.id);
        if (!counts)
            return tl::unexpected(counts.error());
        rows.push_back({one, *counts});
    }
    return rows;
}

Result<std::vector<Communique>> communiques::open(Store &store)
{
    Query query(store.connection(), selectOf<Communique>(u"where c.state = 'open' order by c.started_at desc, c.id"_s));
    return readAll<Communique>(query);
}

Result<std::vector<Communique>> communiques::followedBy(Store &store, IncidentId incident)
{
    Query query(store.connection(), selectOf<Communique>(u"join communique_recipient r on r.communique = c.id where r.incident = :incident order by c.created_at desc, c.id"_s));
    query.bind("incident", incident.toString());
    return readAll<Communique>(query);
}

Result<void> communiques::addRecipient(Store &store, const CommuniqueRecipient &recipient)
{
    Query query(store.connection(), Columns::of<CommuniqueRecipient>().insert() + u" on conflict (id) do nothing"_s);
    bindRow(query, storedRow(recipient));
    return query.exec();
}

Result<void> communiques::update(Store &store, const CommuniqueRecipient &recipient)
{
    return upsertRow(store, recipient);
}

Result<void> communiques::dropRecipient(Store &store, const QString &id)
{
    Query query(store.connection(), u"delete from communique_recipient where id = :id and entry is null and source <> 'call'"_s);
    const Result<int> dropped = query.bind("id", id).change();
    if (dropped && *dropped == 0)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Communiques", "They were told already: whoever was told is told the end too."));
    return dropped.map([](int) {}).and_then([&] { return told(store); });
}

Result<CommuniqueRecipient> communiques::recipient(Store &store, const QString &id)
{
    Query query(store.connection(), selectOf<CommuniqueRecipient>(u"where c.id = :id"_s));
    query.bind("id", id);
    return readFirst<CommuniqueRecipient>(query).and_then([](std::optional<CommuniqueRecipient> &&found) -> Result<CommuniqueRecipient> {
        if (!found)
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Communiques", "They are not among the recipients any more."));
        return std::move(*found);
    });
}

Result<std::vector<RecipientRow>> communiques::recipients(Store &store, CommuniqueId id)
{
    static const QString sql = u"select %1, cu.name, co.name, cu.language, co.language, co.phones, co.mails, i.number from communique_recipient c join customer cu on cu.id = c.customer "
                               "left join contact co on co.id = c.contact left join incident i on i.id = c.incident where c.communique = :id order by cu.search, c.id"_s
                                   .arg(Columns::of<CommuniqueRecipient>().list(u"c"_s));
    Query query(store.connection(), sql);
    if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<RecipientRow> all;
    while (query.next()) {
        Result<CommuniqueRecipient> recipient = readRow<CommuniqueRecipient>(query);
        if (!recipient)
            return tl::unexpected(recipient.error());
        int at = Columns::of<CommuniqueRecipient>().size();
        RecipientRow row{std::move(*recipient), query.text(at), query.text(at + 1), {}, {}, {}, query.text(at + 6)};
        row.language = query.text(at + 2).isEmpty() ? query.text(at + 3) : query.text(at + 2); // as the entries are written
        if (!query.value(at + 4).isNull()) {
            Stored<QStringList>::read(query.value(at + 4), row.phones);
            Stored<QStringList>::read(query.value(at + 5), row.mails);
        }
        all.push_back(std::move(row));
    }
    return all;
}

Result<void> communiques::planAll(Store &store, CommuniqueId id, int version)
{
    Query query(store.connection(), u"update communique_recipient set state = 'planned', version = :version, attempts = 0, problem = '' where communique = :id and state <> 'refused'"_s);
    return query.bind("version", version).bind("id", id.toString()).exec();
}

Result<std::vector<CommuniqueRecipient>> communiques::plannedWritten(Store &store, CommuniqueId id, const QString &after, int most)
{
    Query query(store.connection(), selectOf<CommuniqueRecipient>(u"where c.communique = :id and c.state = 'planned' and %1 and c.id > :after order by c.id limit :most"_s.arg(written)));
    query.bind("id", id.toString()).bind("after", after.isNull() ? u""_s : after).bind("most", most); // no text is greater than a null
    return readAll<CommuniqueRecipient>(query);
}

Result<int> communiques::countPlannedWritten(Store &store, CommuniqueId id)
{
    Query query(store.connection(), u"select count(*) from communique_recipient c where c.communique = :id and c.state = 'planned' and %1"_s.arg(written));
    return query.bind("id", id.toString()).exec().map([&] { return query.next() ? int(query.integer(0)) : 0; });
}

Result<bool> communiques::take(Store &store, const CommuniqueRecipient &recipient)
{
    // The row is locked by this until the end of the transaction: of two desks that do it at once, the other finds another state.
    Query query(store.connection(), u"update communique_recipient set state = :taken where id = :id and state = :state and version = :version and attempts = :attempts"_s);
    query.bind("taken", nameOf(RecipientState::Sent)).bind("id", recipient.id).bind("state", nameOf(recipient.state));
    return query.bind("version", recipient.version).bind("attempts", recipient.attempts).change().map([](int changed) { return changed == 1; });
}

namespace {

using Candidates = std::vector<communiques::Candidate>;

template<Described T>
Result<std::vector<T>> readOf(Store &store, const QString &where, const std::optional<CustomerId> &only, const QString &order)
{
    const QString condition = only ? where + u" = :only"_s : u"1 = 1"_s;
    Query query(store.connection(), selectOf<T>(u"where %1 order by %2"_s.arg(condition, order)));
    if (only)
        query.bind("only", only->toString());
    return readAll<T>(query);
}

/// Hands each row to the candidate whose it is.
template<typename T>
void share(std::vector<T> rows, const QHash<CustomerId, size_t> &places, Candidates &all, const auto &into)
{
    for (T &row : rows) {
        if (const auto place = places.constFind(row.customer); place != places.constEnd())
            into(all[*place]).push_back(std::move(row));
    }
}

Result<void> addOpen(Store &store, const std::optional<CustomerId> &only, const QHash<CustomerId, size_t> &places, Candidates &all)
{
    const QString condition = only ? u" and i.customer = :only"_s : QString();
    Query query(store.connection(), u"select i.id, i.customer, i.site, i.equipment, i.tags, i.number from incident i where i.state not in ('solved', 'closed')%1 order by i.occurred_at desc, i.id"_s.arg(condition));
    if (only)
        query.bind("only", only->toString());
    if (Result<void> ok = query.exec(); !ok)
        return ok;
    while (query.next()) {
        const auto place = places.constFind(CustomerId::parse(query.text(1)));
        if (place == places.constEnd())
            continue;
        Concerned::OpenIncident one{.id = IncidentId::parse(query.text(0)), .number = query.text(5)};
        if (!query.value(2).isNull())
            one.site = SiteId::parse(query.text(2));
        if (!query.value(3).isNull())
            one.equipment = EquipmentId::parse(query.text(3));
        Stored<QStringList>::read(query.value(4), one.tags);
        all[*place].concerned.open.push_back(std::move(one));
    }
    return {};
}

}

Result<std::vector<communiques::Candidate>> communiques::candidates(Store &store, const std::optional<CustomerId> &only)
{
    Result<std::vector<Customer>> customers = readOf<Customer>(store, u"c.id"_s, only, u"c.search, c.id"_s);
    Result<std::vector<Contact>> contacts = customers ? readOf<Contact>(store, u"c.customer"_s, only, u"c.id"_s) : tl::unexpected(customers.error());
    Result<std::vector<Site>> sites = contacts ? readOf<Site>(store, u"c.customer"_s, only, u"c.id"_s) : tl::unexpected(contacts.error());
    Result<std::vector<Equipment>> units = sites ? readOf<Equipment>(store, u"c.customer"_s, only, u"c.id"_s) : tl::unexpected(sites.error());
    if (!units)
        return tl::unexpected(units.error());
    Candidates all;
    QHash<CustomerId, size_t> places;
    for (Customer &customer : *customers) {
        places.insert(customer.id, all.size());
        Concerned concerned;
        concerned.contract = customer.contract;
        all.push_back({std::move(customer), {}, std::move(concerned)});
    }
    share(std::move(*contacts), places, all, [](Candidate &one) -> auto & { return one.contacts; });
    share(std::move(*sites), places, all, [](Candidate &one) -> auto & { return one.concerned.sites; });
    share(std::move(*units), places, all, [](Candidate &one) -> auto & { return one.concerned.units; });
    return addOpen(store, only, places, all).map([&] { return std::move(all); });
}

Result<std::vector<CustomerId>> communiques::customersLike(Store &store, const QString &words, int most)
{
    Query query(store.connection(), u"select id from customer where search like :words escape '!' order by search, id limit :most"_s);
    if (Result<void> ok = query.bind("words", likePattern(words)).bind("most", most).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<CustomerId> ids;
    while (query.next())
        ids.push_back(CustomerId::parse(query.text(0)));
    return ids;
}
