// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/links.h"

#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

template<>
struct TableOf<Link> { static constexpr const char *name = "link"; };

namespace {

constexpr const char *standing = "undone_at is null";

Result<std::vector<Link>> linksWhere(Store &store, const QString &condition, IncidentId incident)
{
    const QString sql = u"select %1 from link where %2 and %3 order by made_at, id"_s.arg(Columns::of<Link>().list(), condition, QLatin1String(standing));
    Query query(store.connection(), sql);
    for (int place = 0; place < condition.count(u':'); ++place)
        query.bindAt(place, incident.toString());
    return readAll<Link>(query);
}

/// The desks that show either incident look again.
Result<void> tellBoth(Store &store, const Link &link)
{
    return store.connection().tell({Heard::What::Incident, link.from}).and_then([&] { return store.connection().tell({Heard::What::Incident, link.to}); });
}

/// Appends what is merged into `incident`, and into that in turn; false when there is a circle.
Result<bool> gather(Store &store, IncidentId incident, std::vector<IncidentId> &all)
{
    if (std::find(all.begin(), all.end(), incident) != all.end())
        return false;
    all.push_back(incident);
    const Result<std::vector<Link>> merged = mergedInto(store, incident);
    if (!merged)
        return tl::unexpected(merged.error());
    for (const Link &link : *merged) {
        const Result<bool> straight = gather(store, link.from, all);
        if (!straight || !*straight)
            return straight;
    }
    return true;
}

tl::unexpected<Error> circle()
{
    return fail(Error::Kind::Damaged, QCoreApplication::translate("Storage", "Incidents were merged into each other in a circle. Restore a backup from before that."));
}

}

Result<void> addLink(Store &store, const Link &link)
{
    static const QString sql = Columns::of<Link>().insert() + u" on conflict do nothing"_s;
    Query query(store.connection(), sql);
    bindRow(query, storedRow(link));
    const Result<int> rows = query.change();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "These incidents are linked so already."));
    return tellBoth(store, link);
}

Result<void> undoLink(Store &store, LinkId id, Instant at, const QString &by)
{
    const Result<Link> link = standingLink(store, id);
    if (!link)
        return tl::unexpected(link.error());
    Query query(store.connection(), u"update link set undone_at = :at, undone_by = :by where id = :id and undone_at is null"_s);
    const Result<int> rows = query.bind("at", at.ms).bind("by", storable(by)).bind("id", id.toString()).change();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "Somebody else took this link away meanwhile."));
    return tellBoth(store, *link);
}

Result<Link> standingLink(Store &store, LinkId id)
{
    Query query(store.connection(), u"select %1 from link where id = :id and %2"_s.arg(Columns::of<Link>().list(), QLatin1String(standing)));
    query.bind("id", id.toString());
    const Result<std::optional<Link>> link = readFirst<Link>(query);
    if (!link)
        return tl::unexpected(link.error());
    if (!*link)
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "This link is not there any more."));
    return **link;
}

Result<std::vector<Link>> linksOf(Store &store, IncidentId incident)
{
    return linksWhere(store, u"(from_incident = :from or to_incident = :to)"_s, incident);
}

Result<std::optional<Link>> mergeOf(Store &store, IncidentId incident)
{
    return linksWhere(store, u"from_incident = :id and kind = 'merged_into'"_s, incident).map([](const std::vector<Link> &all) {
        return all.empty() ? std::nullopt : std::optional(all.front());
    });
}

Result<std::vector<IncidentId>> onceMergedInto(Store &store, IncidentId incident)
{
    std::vector<IncidentId> all{incident};
    for (size_t next = 0; next < all.size(); ++next) {
        Query query(store.connection(), u"select distinct to_incident from link where from_incident = :id and kind = 'merged_into' order by to_incident"_s);
        if (Result<void> ok = query.bind("id", all[next].toString()).exec(); !ok)
            return tl::unexpected(ok.error());
        while (query.next()) {
            const IncidentId to = IncidentId::parse(query.text(0));
            if (std::find(all.begin(), all.end(), to) == all.end())
                all.push_back(to);
        }
    }
    all.erase(all.begin());
    return all;
}

Result<std::vector<Link>> mergedInto(Store &store, IncidentId incident)
{
    return linksWhere(store, u"to_incident = :id and kind = 'merged_into'"_s, incident);
}

Result<IncidentId> keptOf(Store &store, IncidentId incident)
{
    std::set<IncidentId> passed;
    while (passed.insert(incident).second) {
        const Result<std::optional<Link>> next = mergeOf(store, incident);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return incident;
        incident = (*next)->to;
    }
    return circle();
}

Result<std::vector<IncidentId>> withMerged(Store &store, IncidentId incident)
{
    std::vector<IncidentId> all;
    const Result<bool> straight = gather(store, incident, all);
    if (!straight)
        return tl::unexpected(straight.error());
    return *straight ? Result<std::vector<IncidentId>>(all) : circle();
}

Result<std::vector<std::pair<IncidentId, QString>>> mergedNumbers(Store &store, IncidentId incident)
{
    const Result<std::vector<IncidentId>> all = withMerged(store, incident);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<std::pair<IncidentId, QString>> numbers;
    for (size_t i = 1; i < all->size(); ++i) {
        Query query(store.connection(), u"select number from incident where id = :id"_s);
        if (Result<void> ok = query.bind("id", (*all)[i].toString()).exec(); !ok)
            return tl::unexpected(ok.error());
        numbers.emplace_back((*all)[i], query.next() ? query.text(0) : QString());
    }
    return numbers;
}

Result<std::vector<ContactId>> contactsWithMerged(Store &store, const Incident &incident)
{
    std::vector<ContactId> contacts = incident.contacts;
    const Result<std::vector<IncidentId>> all = withMerged(store, incident.id);
    if (!all)
        return tl::unexpected(all.error());
    for (size_t i = 1; i < all->size(); ++i) {
        const Result<Incident> other = store.incident((*all)[i]);
        if (!other)
            return tl::unexpected(other.error());
        std::copy_if(other->contacts.begin(), other->contacts.end(), std::back_inserter(contacts),
                     [&](const ContactId &one) { return std::find(contacts.begin(), contacts.end(), one) == contacts.end(); });
    }
    return contacts;
}

Result<std::optional<IncidentId>> incidentOfEntry(Store &store, EntryId entry)
{
    Query query(store.connection(), u"select incident from entry where id = :id"_s);
    query.bind("id", entry.toString());
    return readColumn<IncidentId>(query).map([](const std::vector<IncidentId> &all) { return all.empty() ? std::nullopt : std::optional(all.front()); });
}

Result<bool> isOfMerge(Store &store, EntryId entry)
{
    Query query(store.connection(), u"select id from link where (from_entry = :from or to_entry = :to) and %1"_s.arg(QLatin1String(standing)));
    return query.bind("from", entry.toString()).bind("to", entry.toString()).exec().map([&query] { return query.next(); });
}

Result<bool> leadsTo(Store &store, LinkKind kind, IncidentId from, IncidentId to)
{
    std::vector<IncidentId> ahead{from};
    std::set<IncidentId> passed;
    while (!ahead.empty()) {
        const IncidentId one = ahead.back();
        ahead.pop_back();
        if (one == to)
            return true;
        if (!passed.insert(one).second)
            continue;
        const Result<std::vector<Link>> links = linksWhere(store, u"from_incident = :id"_s, one);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            if (link.kind == kind)
                ahead.push_back(link.to);
        }
    }
    return false;
}

Result<void> carryNotices(Store &store, CommitmentId from, const Commitment &to)
{
    static const QString sql = [] {
        QStringList values = Columns::of<Reminder>().names();
        values.replaceInStrings(QRegularExpression(u"^commitment$"_s), u"cast(:to as text)"_s).replaceInStrings(QRegularExpression(u"^incident$"_s), u"cast(:incident as text)"_s);
        return u"insert into notice (%1) select %2 from notice where commitment = :from on conflict do nothing"_s.arg(Columns::of<Reminder>().list(), values.join(u", "_s));
    }();
    Query query(store.connection(), sql);
    return query.bind("to", to.id.toString()).bind("incident", to.incident.toString()).bind("from", from.toString()).exec();
}

Result<int> draftCount(Store &store, IncidentId incident)
{
    Query query(store.connection(), u"select count(*) from draft where incident = :id"_s);
    return query.bind("id", incident.toString()).exec().map([&query] { return query.next() ? int(query.integer(0)) : 0; });
}
