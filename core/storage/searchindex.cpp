// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/model/searchwords.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

// Only columns that the schema had when search came are read here: its migration runs this code.

namespace {

/// Entries behind this one of the same incident have no place in the index.
constexpr int mostEntries = 65535;

QString allLanguages(const LocalText &text)
{
    return QStringList(text.byLanguage.values()).join(u'\n');
}

/// "2026-0412" is asked for as 2026-0412, INC-2026-0412 and 412.
QString numberWords(const QString &number)
{
    const QString sequence = number.section(u'-', -1);
    bool isSequence = false;
    const qint64 value = sequence.toLongLong(&isSequence);
    return u"inc "_s + number + (isSequence ? u' ' + QString::number(value) : QString()) + u' ' + joinedWord(number);
}

/// A phone is asked for with the country's prefix and without.
QString phoneWords(const QStringList &phones)
{
    QString words;
    for (const QString &phone : phones) {
        const QString digits = searchText(phone).remove(u' ');
        words += u' ' + digits + (digits.size() > 9 ? u' ' + digits.right(9) : QString());
    }
    return words;
}

struct IncidentParts
{
    QString id, number, customer, reference;
    LocalText title;
    QStringList tags;
};

QString wordsOf(const IncidentParts &parts)
{
    return searchText(numberWords(parts.number) + u' ' + allLanguages(parts.title) + u' ' + parts.customer + u' ' + parts.tags.join(u' ') + u' ' + parts.reference);
}

QString wordsOf(const LocalText &customerText, const LocalText &teamText)
{
    return searchText(allLanguages(customerText) + u'\n' + allLanguages(teamText));
}

Result<void> writeIncident(Connection &connection, const QString &id, const QString &words)
{
    static const QString sql = u"insert into search_incident (incident, words) values (:incident, :words) on conflict (incident) do update "
                               "set words = excluded.words where search_incident.words <> excluded.words"_s;
    Query query(connection, sql);
    return query.bindAt(0, id).bindAt(1, words).exec();
}

Result<void> writeEntry(Connection &connection, const QString &incident, int seq, const QString &words)
{
    static const QString sql = u"insert into search_entry (doc, words) select doc * 65536 + :seq, :words from search_incident where incident = :incident"_s;
    if (seq > mostEntries || words.isEmpty())
        return {};
    Query query(connection, sql);
    return query.bindAt(0, seq).bindAt(1, words).bindAt(2, incident).exec();
}

const QString incidentSql = u"select i.id, i.number, i.title, cu.name, i.tags, i.external_ref from incident i join customer cu on cu.id = i.customer "_s;

/// What cannot be read has no words: one such row must not keep the others from being found. Who reads the record says it, and a check.
template<typename T>
T readable(const QVariant &column)
{
    T value;
    return Stored<T>::read(column, value) ? value : T();
}

IncidentParts readIncident(const Query &query)
{
    return {query.text(0), query.text(1), query.text(3), query.text(5), readable<LocalText>(query.value(2)), readable<QStringList>(query.value(4))};
}

Result<std::vector<IncidentParts>> incidentsWhere(Connection &connection, const QString &condition, const QString &key = {})
{
    Query query(connection, incidentSql + condition);
    if (!key.isEmpty())
        query.bind("key", key);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<IncidentParts> all;
    while (query.next())
        all.push_back(readIncident(query));
    return all;
}

/// Entries of an incident with the words that they should have, by seq; those without words are left out.
Result<std::vector<std::pair<int, QString>>> entryWords(Connection &connection, const QString &incident)
{
    static const QString sql = u"select seq, customer_text, team_text from entry where incident = :incident order by seq"_s;
    Query query(connection, sql);
    if (Result<void> ok = query.bindAt(0, incident).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<std::pair<int, QString>> all;
    while (query.next()) {
        const QString words = wordsOf(readable<CustomerText>(query.value(1)).words, readable<TeamText>(query.value(2)).words);
        if (query.integer(0) <= mostEntries && !words.isEmpty())
            all.emplace_back(static_cast<int>(query.integer(0)), words);
    }
    return all;
}

Result<void> fillIncidents(Connection &connection)
{
    const Result<std::vector<IncidentParts>> all = incidentsWhere(connection, u"order by i.occurred_at, i.number"_s);
    if (!all)
        return tl::unexpected(all.error());
    for (const IncidentParts &parts : *all) {
        if (Result<void> ok = writeIncident(connection, parts.id, wordsOf(parts)); !ok)
            return ok;
        const auto entries = entryWords(connection, parts.id);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const auto &[seq, words] : *entries) {
            if (Result<void> ok = writeEntry(connection, parts.id, seq, words); !ok)
                return ok;
        }
    }
    return {};
}

/// A row of those that hang on a customer, as it should be.
struct PartyRow
{
    QString id, kind, customer, words;

    bool operator==(const PartyRow &) const = default;
};

Result<void> writeParty(Connection &connection, const PartyRow &row)
{
    static const QString sql = u"insert into search_party (id, kind, customer, words) values (:id, :kind, :customer, :words) on conflict (id) do update "
                               "set customer = excluded.customer, words = excluded.words"_s;
    Query query(connection, sql);
    return query.bindAt(0, row.id).bindAt(1, row.kind).bindAt(2, row.customer).bindAt(3, row.words).exec();
}

PartyRow partyOf(const QString &id, const char *kind, const QString &customer, const QStringList &texts)
{
    return {id, QString::fromLatin1(kind), customer, searchText(texts.join(u'\n'))};
}

/// By the columns of the table in the order of partyTables: texts as they stand, lists as JSON.
struct PartyTable
{
    const char *kind;
    const char *columns; ///< id, customer, then what is read
};
constexpr PartyTable partyTables[] = {
    {"customer", "id, id, name, contract, notes"},
    {"contact", "id, customer, name, role, phones, mails"},
    {"site", "id, customer, name, address, postal_code, zone"},
    {"equipment", "id, customer, serial, model, brand, kind"},
};

PartyRow partyIn(const Query &query, const char *kind)
{
    const QString id = query.text(0), customer = query.text(1);
    const std::string_view is(kind);
    QStringList texts{query.text(2), query.text(3)};
    if (is == "customer") {
        texts += allLanguages(readable<TeamText>(query.value(4)).words);
    } else if (is == "contact") {
        texts << phoneWords(readable<QStringList>(query.value(4))) << readable<QStringList>(query.value(5));
    } else {
        texts << query.text(4) << query.text(5);
        if (is == "equipment")
            texts << joinedWord(query.text(2)) << joinedWord(query.text(3));
    }
    return partyOf(id, kind, customer, texts);
}

Result<std::vector<PartyRow>> parties(Connection &connection, const PartyTable &table, const QString &id = {})
{
    QString sql = u"select %1 from %2 "_s.arg(QLatin1String(table.columns), QLatin1String(table.kind));
    sql += id.isEmpty() ? u"order by id"_s : u"where id = :id"_s;
    Query query(connection, sql);
    if (!id.isEmpty())
        query.bind("id", id);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<PartyRow> rows;
    while (query.next())
        rows.push_back(partyIn(query, table.kind));
    return rows;
}

Result<void> fillParties(Connection &connection)
{
    for (const PartyTable &table : partyTables) {
        const Result<std::vector<PartyRow>> rows = parties(connection, table);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const PartyRow &row : *rows) {
            if (Result<void> ok = writeParty(connection, row); !ok)
                return ok;
        }
    }
    return {};
}

/// The record is read back as it was stored, so that what is indexed is what a rebuilding would find.
template<size_t table>
Result<void> indexStored(Connection &connection, const QString &id)
{
    const Result<std::vector<PartyRow>> rows = parties(connection, partyTables[table], id);
    if (!rows || rows->empty())
        return rows.map([](const auto &) {});
    return writeParty(connection, rows->front());
}

Result<void> runEach(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<void> ok = connection.run(statement); !ok)
            return ok;
    }
    return {};
}

const QStringList searchTables{u"search_entry"_s, u"search_incident"_s, u"search_party"_s};

}

Result<void> indexIncident(Connection &connection, const IncidentId &incident)
{
    const Result<std::vector<IncidentParts>> parts = incidentsWhere(connection, u"where i.id = :key"_s, incident.toString());
    if (!parts || parts->empty())
        return parts.map([](const auto &) {});
    return writeIncident(connection, parts->front().id, wordsOf(parts->front()));
}

Result<void> indexEntry(Connection &connection, const Entry &entry)
{
    return writeEntry(connection, entry.incident.toString(), entry.seq, wordsOf(entry.customerText.words, entry.teamText.words));
}

Result<void> indexParty(Connection &connection, const Customer &customer)
{
    if (Result<void> ok = indexStored<0>(connection, customer.id.toString()); !ok)
        return ok;
    const Result<std::vector<IncidentParts>> theirs = incidentsWhere(connection, u"where i.customer = :key"_s, customer.id.toString());
    if (!theirs)
        return tl::unexpected(theirs.error());
    for (const IncidentParts &parts : *theirs) {
        if (Result<void> ok = writeIncident(connection, parts.id, wordsOf(parts)); !ok)
            return ok;
    }
    return {};
}

Result<void> indexParty(Connection &connection, const Contact &contact) { return indexStored<1>(connection, contact.id.toString()); }
Result<void> indexParty(Connection &connection, const Site &site) { return indexStored<2>(connection, site.id.toString()); }
Result<void> indexParty(Connection &connection, const Equipment &unit) { return indexStored<3>(connection, unit.id.toString()); }

Result<void> makeSearchIndex(Connection &connection)
{
    const Dialect &dialect = connection.dialect();
    QStringList before, after;
    for (const QString &table : searchTables)
        before << dialect.dropSearchIndex(table) << u"delete from "_s + table;
    for (const QString &table : searchTables) // a file indexes faster when all is there, and a server must not be kept waiting by one command
        (dialect.isSqlite() ? after : before) << dialect.makeSearchIndex(table);
    return runEach(connection, before)
        .and_then([&] { return fillIncidents(connection); })
        .and_then([&] { return fillParties(connection); })
        .and_then([&] { return runEach(connection, after); });
}

Result<bool> isIndexed(Connection &connection, const IncidentId &id)
{
    const Result<std::vector<IncidentParts>> parts = incidentsWhere(connection, u"where i.id = :key"_s, id.toString());
    if (!parts)
        return tl::unexpected(parts.error());
    Query own(connection, u"select doc, words from search_incident where incident = :incident"_s);
    if (Result<void> ok = own.bind("incident", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!own.next() || parts->empty() || own.text(1) != wordsOf(parts->front()))
        return false;
    const auto wanted = entryWords(connection, id.toString());
    if (!wanted)
        return tl::unexpected(wanted.error());
    Query theirs(connection, u"select doc, words from search_entry where doc between :first and :last order by doc"_s);
    const qint64 first = own.integer(0) * 65536;
    if (Result<void> ok = theirs.bind("first", first).bind("last", first + mostEntries).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<std::pair<int, QString>> stored;
    while (theirs.next())
        stored.emplace_back(static_cast<int>(theirs.integer(0) - first), theirs.text(1));
    return stored == *wanted;
}

Result<bool> isSearchWhole(Connection &connection)
{
    for (const PartyTable &table : partyTables) {
        const Result<std::vector<PartyRow>> wanted = parties(connection, table);
        if (!wanted)
            return tl::unexpected(wanted.error());
        Query query(connection, u"select id, kind, customer, words from search_party where kind = :kind order by id"_s);
        if (Result<void> ok = query.bind("kind", QString::fromLatin1(table.kind)).exec(); !ok)
            return tl::unexpected(ok.error());
        std::vector<PartyRow> stored;
        while (query.next())
            stored.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
        if (stored != *wanted)
            return false;
    }
    for (const QString &table : searchTables) {
        const QString check = connection.dialect().checkSearchIndex(table);
        const Result<void> ok = check.isEmpty() ? Result<void>() : connection.run(check);
        if (!ok && ok.error().kind == Error::Kind::Damaged)
            return false;
        if (!ok)
            return tl::unexpected(ok.error());
    }
    return true;
}
