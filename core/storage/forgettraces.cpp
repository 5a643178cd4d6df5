// SPDX-License-Identifier: GPL-3.0-or-later
// What names a customer beside their own records: tags that only they bear, their contract, files brought in, saved lists, drafts.
#include "core/model/searchwords.h"
#include "core/storage/forgetting.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/tags.h"
#include "core/storage/unitfiles.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A word of three letters is in many texts that mean nobody.
constexpr qsizetype shortestName = 4;

/// The words by which one knows the customer: of their name, and of their contacts'.
std::set<QString> nameWords(const CustomerFile &file)
{
    std::set<QString> words;
    const auto take = [&words](const QString &name) {
        for (const SearchWord &word : searchWords(name)) {
            if (word.folded.size() >= shortestName)
                words.insert(word.folded);
        }
    };
    take(file.customer.name);
    for (const Contact &contact : file.contacts)
        take(contact.name);
    return words;
}

bool namesThem(const QString &text, const std::set<QString> &names)
{
    const std::vector<SearchWord> words = searchWords(text);
    return std::any_of(words.begin(), words.end(), [&](const SearchWord &word) { return names.contains(word.folded); });
}

/// The first column of what is asked with the customer's id.
Result<QStringList> textsOf(Connection &connection, const QString &sql, const QString &id)
{
    Query query(connection, sql);
    for (int place = 0; place < sql.count(u':'); ++place)
        query.bindAt(place, id);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

Result<bool> isElsewhere(Connection &connection, const QString &sql, const QString &value, const QString &id)
{
    Query query(connection, sql);
    const Result<void> ok = query.bind("value", value).bind("id", id).exec();
    return ok.map([&query] { return query.next(); });
}

/// By their keys: tags that name them, that nobody else's incident bears, and that no rule asks for.
Result<QStringList> theirTags(Store &store, const CustomerFile &file, const QStringList &asked)
{
    const QString id = file.customer.id.toString();
    const Result<QStringList> all = textsOf(store.connection(), u"select distinct t.tag from incident_tag t join incident i on i.id = t.incident where i.customer = :id order by t.tag"_s, id);
    if (!all)
        return all;
    const std::set<QString> names = nameWords(file);
    std::set<QString> ruled;
    for (const QString &one : asked)
        ruled.insert(tagKey(one));
    QStringList theirs;
    for (const QString &tag : *all) {
        if (ruled.contains(tag) || !namesThem(tag, names))
            continue;
        const Result<bool> others = isElsewhere(store.connection(), u"select 1 from incident_tag t join incident i on i.id = t.incident where t.tag = :value and i.customer <> :id limit 1"_s, tag, id);
        if (!others)
            return tl::unexpected(others.error());
        if (!*others)
            theirs << tag;
    }
    return theirs;
}

struct NamedRow
{
    QString id;
    QString name;
};

/// Saved lists, of whomever, that are called after them or ask for them.
Result<std::vector<NamedRow>> theirViews(Connection &connection, const Customer &customer)
{
    const QString name = u' ' + searchText(customer.name) + u' ';
    Query query(connection, u"select id, name, filter from saved_view order by name, id"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<NamedRow> views;
    while (query.next()) {
        const auto says = [&name](const QString &text) { return (u' ' + searchText(text) + u' ').contains(name); };
        if (name.size() > 2 && (says(query.text(1)) || says(query.text(2))))
            views.push_back({query.text(0), query.text(1)});
    }
    return views;
}

/// Files that brought something of theirs and are called after them.
Result<std::vector<NamedRow>> theirImports(Connection &connection, const CustomerFile &file)
{
    const std::set<QString> names = nameWords(file);
    std::set<QString> batches;
    const auto gather = [&](const QString &kind, const QString &id) -> Result<void> {
        Query query(connection, u"select batch from import_record where kind = :kind and id = :id"_s);
        const Result<void> ok = query.bind("kind", kind).bind("id", id).exec();
        while (ok && query.next())
            batches.insert(query.text(0));
        return ok;
    };
    Result<void> ok = gather(u"customer"_s, file.customer.id.toString());
    for (size_t i = 0; ok && i < file.contacts.size(); ++i)
        ok = gather(u"contact"_s, file.contacts[i].id.toString());
    for (size_t i = 0; ok && i < file.sites.size(); ++i)
        ok = gather(u"site"_s, file.sites[i].id.toString());
    for (size_t i = 0; ok && i < file.equipment.size(); ++i)
        ok = gather(u"equipment"_s, file.equipment[i].id.toString());
    Query query(connection, u"select id, file from import_batch order by made_at, id"_s);
    ok = ok.and_then([&] { return query.exec(); });
    if (!ok)
        return tl::unexpected(ok.error());
    std::vector<NamedRow> imports;
    while (query.next()) {
        if (batches.contains(query.text(0)) && query.text(1) != forgottenWord() && namesThem(query.text(1), names))
            imports.push_back({query.text(0), query.text(1)});
    }
    return imports;
}

QStringList namesOf(const std::vector<NamedRow> &all)
{
    QStringList names;
    for (const NamedRow &one : all)
        names << one.name;
    return names;
}

Result<void> change(Connection &connection, const QString &sql, const QString &value, const QString &id)
{
    Query query(connection, sql);
    return query.bind("value", value).bind("id", id).exec();
}

QStringList without(const QStringList &tags, const QStringList &keys)
{
    QStringList left;
    for (const QString &tag : tags) {
        if (!keys.contains(tagKey(tag)))
            left << tag;
    }
    return left;
}

/// Of the incident, and of what was known of it before.
Result<void> dropTags(Store &store, const IncidentId &id, const QStringList &keys)
{
    Query query(store.connection(), u"select number, tags from former_facts where incident = :id"_s);
    if (Result<void> ok = query.bind("id", id.toString()).exec(); !ok)
        return ok;
    std::vector<std::pair<qint64, QString>> former;
    while (query.next()) {
        QStringList tags;
        if (Stored<QStringList>::read(query.value(1), tags) && tags != without(tags, keys))
            former.emplace_back(query.integer(0), Stored<QStringList>::write(without(tags, keys)).toString());
    }
    for (const auto &[number, tags] : former) {
        Query update(store.connection(), u"update former_facts set tags = :tags where number = :number"_s);
        if (Result<void> ok = update.bind("tags", tags).bind("number", number).exec(); !ok)
            return ok;
    }
    return store.incident(id).and_then([&](Incident incident) -> Result<void> {
        const QStringList left = without(incident.tags, keys);
        if (left == incident.tags)
            return {};
        incident.tags = left;
        return store.updateIncident(incident, incident.version);
    });
}

}

Result<void> ForgetTerms::goesOn() const
{
    if (!steps)
        return {};
    ++steps->done;
    if (steps->stops)
        return fail(Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Stopped: nothing was forgotten."));
    return {};
}

QString draftsAboutThem()
{
    return u"(incident in (select i.id from incident i where i.customer = :id) or body like :pattern)"_s;
}

Result<std::vector<KeptDraft>> draftsAbout(Store &store, CustomerId id)
{
    Query query(store.connection(), u"select %1 from draft where %2 order by at, id"_s.arg(Columns::of<KeptDraft>().list(), draftsAboutThem()));
    query.bind("id", id.toString()).bind("pattern", QString(u'%' + id.toString() + u'%'));
    return readAll<KeptDraft>(query);
}

Result<bool> isTheirContractAlone(Store &store, const Customer &customer, const QStringList &asked)
{
    if (customer.contract.isEmpty() || asked.contains(customer.contract, Qt::CaseInsensitive))
        return false;
    return isElsewhere(store.connection(), u"select 1 from customer where contract = :value and id <> :id limit 1"_s, storable(customer.contract), customer.id.toString()).map([](bool others) { return !others; });
}

Result<ForgetTraces> forgetTraces(Store &store, CustomerId id, const QStringList &asked)
{
    const Result<CustomerFile> file = store.customerFile(id, 0);
    const Result<QStringList> tags = file ? theirTags(store, *file, asked) : tl::unexpected(file.error());
    const Result<std::vector<NamedRow>> views = tags ? theirViews(store.connection(), file->customer) : tl::unexpected(tags.error());
    const Result<std::vector<NamedRow>> imports = views ? theirImports(store.connection(), *file) : tl::unexpected(views.error());
    const Result<std::vector<UnitFile>> photographs = imports ? unitfiles::ofCustomer(store, id) : tl::unexpected(imports.error());
    const QString linked = u"select distinct o.id from link l join incident i on i.id = l.%1 join incident o on o.id = l.%2 where i.customer = :id and o.customer <> :same"_s;
    const Result<QStringList> to = photographs ? textsOf(store.connection(), linked.arg(u"from_incident"_s, u"to_incident"_s), id.toString()) : tl::unexpected(photographs.error());
    const Result<QStringList> from = to ? textsOf(store.connection(), linked.arg(u"to_incident"_s, u"from_incident"_s), id.toString()) : to;
    if (!from)
        return tl::unexpected(from.error());
    const std::set<QString> others = [&] {
        std::set<QString> all(to->begin(), to->end());
        all.insert(from->begin(), from->end());
        return all;
    }();
    return ForgetTraces{*tags, namesOf(*views), namesOf(*imports), int(photographs->size()), int(others.size())};
}

Result<void> dropTraces(Store &store, const CustomerFile &file, const std::vector<IncidentId> &incidents, const ForgetTerms &terms)
{
    Connection &connection = store.connection();
    const Result<QStringList> tags = theirTags(store, file, terms.asked);
    const Result<bool> contract = tags ? isTheirContractAlone(store, file.customer, terms.asked) : tl::unexpected(tags.error());
    const Result<std::vector<NamedRow>> views = contract ? theirViews(connection, file.customer) : tl::unexpected(contract.error());
    const Result<std::vector<NamedRow>> imports = views ? theirImports(connection, file) : tl::unexpected(views.error());
    if (!imports)
        return tl::unexpected(imports.error());
    Result<void> ok;
    for (size_t i = 0; ok && i < incidents.size(); ++i) {
        if (!tags->isEmpty())
            ok = dropTags(store, incidents[i], *tags);
        if (ok && *contract)
            ok = change(connection, u"update former_facts set contract = :value where incident = :id and contract <> ''"_s, forgottenWord(), incidents[i].toString());
    }
    for (size_t i = 0; ok && i < views->size(); ++i) {
        Query query(connection, u"delete from saved_view where id = :id"_s);
        ok = query.bind("id", (*views)[i].id).exec();
    }
    for (size_t i = 0; ok && i < imports->size(); ++i) // what came with it is still known, and how many
        ok = change(connection, u"update import_batch set file = :value where id = :id"_s, forgottenWord(), (*imports)[i].id);
    return ok;
}
