// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"

#include "core/model/searchwords.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Those of customers and the like that are sorted by name: the newest so many that match.
constexpr int mostSorted = 500;
/// Words that begin with more letters than the index knows beginnings of are looked for among so many of those that begin with these.
constexpr int mostLookedAt = 2'000;

/// What is asked of a search table: its columns, and what to tell of the rows `m` that match.
struct Wanted
{
    QString table;
    QString columns;
    QString told = {}; ///< a query over (%1); empty: the columns
    QString condition = {}; ///< besides the words; empty: none
};

/// Along its key a server meets what many rows hold before long, and of what few hold it reads the whole table; its statistics do not tell
/// of beginnings of words which is which. So the newest are asked how many of them hold it; of a file, the index is in order by itself.
bool isMetSoon(Connection &connection, const QString &table, const SearchPattern &pattern, int limit)
{
    constexpr int asked = 500, fewest = 5;
    if (connection.dialect().isSqlite())
        return true;
    Query query(connection, u"select count(*) %1"_s.arg(connection.dialect().searched(u"(select * from %1 order by doc desc limit :asked)"_s.arg(table))));
    query.bind("asked", asked).bind("words", connection.dialect().searchExpression(pattern));
    const Result<void> ok = query.exec(); // the search itself asks the same, and says what is wrong
    return ok && query.next() && query.integer(0) >= std::max(fewest, limit / 20);
}

/// The rows of a search table that match, the newest first; phrases are looked for in what the index finds.
class Matching
{
public:
    Matching(Connection &connection, const Wanted &wanted, const SearchPattern &pattern, int limit, bool isShortened = false)
        : m_query(connection, told(wanted, sql(connection.dialect(), wanted, pattern, isShortened, isMetSoon(connection, wanted.table, pattern, limit))))
    {
        m_query.bind("words", connection.dialect().searchExpression(isShortened ? shortened(pattern) : pattern)).bind("limit", limit);
        int phrase = 0;
        for (const SearchTerm &term : pattern.terms) {
            if (isLookedAt(term, isShortened))
                m_query.bind(qPrintable(u"phrase%1"_s.arg(phrase++)), u"% "_s + term.words.join(u' ') + (term.begun ? u"%"_s : u" %"_s));
        }
        if (isShortened)
            m_query.bind("most", mostLookedAt);
    }
    Query &query() { return m_query; }

    /// Does it end with the beginning of a word of which the index knows a shorter one only? All words that go on so would be gathered.
    static bool isLong(const Dialect &dialect, const SearchPattern &pattern)
    {
        return dialect.isSqlite() && !pattern.isEmpty() && pattern.terms.back().begun && pattern.terms.back().words.size() == 1
            && pattern.terms.back().words.front().size() > Dialect::longestBeginning;
    }

private:
    static QString told(const Wanted &wanted, const QString &matching) { return wanted.told.isEmpty() ? matching : wanted.told.arg(matching); }
    static SearchPattern shortened(SearchPattern pattern)
    {
        QString &word = pattern.terms.back().words.front();
        word.truncate(Dialect::longestBeginning - (word[Dialect::longestBeginning - 1].isHighSurrogate() ? 1 : 0));
        return pattern;
    }
    static bool isLookedAt(const SearchTerm &term, bool isShortened) { return term.words.size() > 1 || (isShortened && term.begun); }

    static QString sql(const Dialect &dialect, const Wanted &wanted, const SearchPattern &pattern, bool isShortened, bool isAlongKey)
    {
        const auto phrases = std::count_if(pattern.terms.begin(), pattern.terms.end(), [&](const SearchTerm &term) { return isLookedAt(term, isShortened); });
        QString conditions = wanted.condition.isEmpty() ? QString() : u" and "_s + wanted.condition;
        for (int i = 0; i < phrases; ++i) // words are letters and digits: nothing in them means anything to "like"
            conditions += u" and ' ' || d.words || ' ' like :phrase%1"_s.arg(i);
        if (isShortened)
            return u"select %1 from (%2 order by rowid desc limit :most) f cross join %3 d where d.doc = f.doc%4 order by f.doc desc limit :limit"_s
                .arg(wanted.columns, dialect.searchedDocs(wanted.table, u"words"_s), wanted.table, conditions);
        return u"select %1 %2%3 order by %4 desc limit :limit"_s.arg(wanted.columns, dialect.searched(wanted.table), conditions, dialect.searchOrder() + (isAlongKey ? QString() : u" + 0"_s));
    }

    Query m_query;
};

template<typename Row, typename Read>
Result<std::vector<Row>> rowsOf(Query &query, Read read)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Row> rows;
    while (query.next())
        rows.push_back(read(query));
    return rows;
}

/// What matches, the newest first, at most so many.
template<typename Row, typename Read>
Result<std::vector<Row>> matchesOf(Connection &connection, const Wanted &wanted, const SearchPattern &pattern, int limit, Read read)
{
    if (Matching::isLong(connection.dialect(), pattern)) {
        Matching newest(connection, wanted, pattern, limit, true);
        Result<std::vector<Row>> rows = rowsOf<Row>(newest.query(), read);
        if (!rows || rows->size() == static_cast<size_t>(limit)) // no others are newer
            return rows;
    }
    Matching matching(connection, wanted, pattern, limit);
    return rowsOf<Row>(matching.query(), read);
}

// What is found is told in the question that finds it: a server is not asked once more for each. "cross join" has SQLite begin with what matches.
const QString incidentColumns = u"select i.id, i.number, i.title, i.customer, cu.name, i.occurred_at"_s;
const Wanted wantedIncidents{u"search_incident"_s, u"d.doc, d.incident"_s,
                             incidentColumns + u" from (%1) m cross join incident i cross join customer cu where i.id = m.incident and cu.id = i.customer order by m.doc desc"_s};
const Wanted wantedEntries{u"search_entry"_s, u"d.doc"_s,
                           incidentColumns + u", e.id, e.occurred_at, e.customer_text, e.team_text from (%1) m cross join search_incident s cross join incident i cross join customer cu cross join entry e "
                                              "where s.doc = m.doc / 65536 and i.id = s.incident and cu.id = i.customer and e.incident = s.incident and e.seq = m.doc % 65536 order by m.doc desc"_s};

/// The incident as something found.
SearchMatch incidentMatch(const Query &row)
{
    SearchMatch match;
    match.id = row.text(0);
    match.incident = IncidentId::parse(match.id);
    match.number = row.text(1);
    match.customerId = CustomerId::parse(row.text(3));
    match.customer = row.text(4);
    match.at.ms = row.integer(5);
    if (!Stored<LocalText>::read(row.value(2), match.title)) // it is found all the same: who opens it is told
        match.title = {};
    return match;
}

SearchMatch entryMatch(const Query &row)
{
    SearchMatch entry = incidentMatch(row);
    CustomerText customer;
    TeamText team;
    if (!Stored<CustomerText>::read(row.value(8), customer) || !Stored<TeamText>::read(row.value(9), team))
        customer = {}, team = {};
    entry.kind = SearchKind::Entry;
    entry.id = row.text(6);
    entry.at.ms = row.integer(7);
    // What the team said among itself stands behind what the customer may read, language by language.
    entry.text = customer.words;
    for (auto words = team.words.byLanguage.begin(); words != team.words.byLanguage.end(); ++words)
        entry.text.byLanguage[words.key()] += (entry.text.byLanguage[words.key()].isEmpty() ? QString() : u"\n"_s) + words.value();
    return entry;
}

/// Who types a number means that one.
Result<void> findNumbered(Connection &connection, const IncidentId &id, std::vector<SearchMatch> &found)
{
    Query query(connection, incidentColumns + u" from incident i join customer cu on cu.id = i.customer where i.id = :id"_s);
    query.bind("id", id.toString());
    return rowsOf<SearchMatch>(query, incidentMatch).map([&found](std::vector<SearchMatch> one) { std::move(one.begin(), one.end(), std::back_inserter(found)); });
}

Result<void> findIncidents(Connection &connection, const SearchPattern &pattern, int limit, std::vector<SearchMatch> &found)
{
    return matchesOf<SearchMatch>(connection, wantedIncidents, pattern, limit, incidentMatch).map([&](const std::vector<SearchMatch> &matches) {
        const QString named = found.empty() ? QString() : found.front().id;
        std::copy_if(matches.begin(), matches.end(), std::back_inserter(found), [&named](const SearchMatch &match) { return match.id != named; });
    });
}

Result<void> findEntries(Connection &connection, const SearchPattern &pattern, int limit, std::vector<SearchMatch> &found)
{
    return matchesOf<SearchMatch>(connection, wantedEntries, pattern, limit, entryMatch).map([&](std::vector<SearchMatch> matches) {
        std::move(matches.begin(), matches.end(), std::back_inserter(found));
    });
}

/// What is told of those that hang on a customer: name, then what else is known.
struct PartyTexts
{
    SearchKind kind;
    const char *word;
    const char *columns;
};
constexpr PartyTexts partyTexts[] = {
    {SearchKind::Customer, "customer", "p.name, p.contract"},
    {SearchKind::Contact, "contact", "p.name, p.role, p.phones, p.mails"},
    {SearchKind::Site, "site", "p.name, p.address, p.postal_code, p.zone"},
    {SearchKind::Equipment, "equipment", "p.serial, p.brand, p.model, p.kind"},
};

SearchMatch partyMatch(const PartyTexts &texts, const Query &query)
{
    SearchMatch match;
    match.kind = texts.kind;
    match.customerId = CustomerId::parse(query.text(0));
    match.customer = query.text(1);
    match.id = query.text(2);
    match.title = LocalText::of(query.text(3));
    QStringList rest;
    for (qsizetype i = 1; i <= QLatin1String(texts.columns).count(u','); ++i) {
        QStringList list;
        if (const bool isList = texts.kind == SearchKind::Contact && i > 1; isList && Stored<QStringList>::read(query.value(static_cast<int>(3 + i)), list))
            rest += list;
        else
            rest += query.text(static_cast<int>(3 + i));
    }
    rest.removeAll(QString());
    if (!rest.isEmpty())
        match.text = LocalText::of(rest.join(u" · "_s));
    return match;
}

constexpr int partiesAtOnce = 25; // always as many in one question, so that one prepared statement serves all

/// What is told of those of a kind, by id.
Result<void> partyMatches(Connection &connection, const PartyTexts &texts, const QStringList &ids, std::map<QString, SearchMatch> &matches)
{
    QStringList places;
    for (int i = 0; i < partiesAtOnce; ++i)
        places << u":i%1_"_s.arg(i);
    const QString table = QLatin1String(texts.word), theirs = texts.kind == SearchKind::Customer ? u"p.id"_s : u"p.customer"_s;
    const QString sql = u"select cu.id, cu.name, p.id, %1 from %2 p join customer cu on cu.id = %3 where p.id in (%4)"_s.arg(QLatin1String(texts.columns), table, theirs, places.join(u", "_s));
    for (qsizetype first = 0; first < ids.size(); first += partiesAtOnce) {
        Query query(connection, sql);
        for (int i = 0; i < partiesAtOnce; ++i)
            query.bind(qPrintable(u"i%1_"_s.arg(i)), ids.value(first + i, u""_s));
        if (Result<void> ok = query.exec(); !ok)
            return ok;
        while (query.next())
            matches.emplace(query.text(2), partyMatch(texts, query));
    }
    return {};
}

struct PartyPlace
{
    QString kind;
    QString id;
};

/// The places of those that are told: by kind, then by their words, byte by byte in both databases.
Wanted wantedParties(const SearchRequest &request, const Dialect &dialect)
{
    QStringList kinds, ranks;
    for (const PartyTexts &texts : partyTexts) {
        const QString kind = u'\'' + QLatin1String(texts.word) + u'\'';
        ranks << u"when %1 then %2"_s.arg(kind).arg(ranks.size());
        if (request.kinds.empty() || std::find(request.kinds.begin(), request.kinds.end(), texts.kind) != request.kinds.end())
            kinds << kind;
    }
    return {u"search_party"_s, u"d.kind, d.words, d.id"_s,
            u"select m.kind, m.id from (%1) m order by case m.kind "_s + ranks.join(u' ') + u" end, "_s
                + dialect.bytesOf(u"m.words"_s) + u", "_s + dialect.bytesOf(u"m.id"_s) + u" limit :told"_s,
            kinds.size() == int(std::size(partyTexts)) ? QString() : u"d.kind in ("_s + kinds.join(u", "_s) + u')'};
}

Result<void> findParties(Connection &connection, const SearchRequest &request, const SearchPattern &pattern, std::vector<SearchMatch> &found)
{
    Matching matching(connection, wantedParties(request, connection.dialect()), pattern, mostSorted);
    matching.query().bind("told", request.limit);
    const auto places = rowsOf<PartyPlace>(matching.query(), [](const Query &row) { return PartyPlace{row.text(0), row.text(1)}; });
    if (!places)
        return tl::unexpected(places.error());
    std::map<QString, SearchMatch> matches;
    for (const PartyTexts &texts : partyTexts) {
        QStringList ids;
        for (const PartyPlace &place : *places) {
            if (place.kind == QLatin1String(texts.word))
                ids << place.id;
        }
        if (Result<void> ok = partyMatches(connection, texts, ids, matches); !ok)
            return ok;
    }
    for (const PartyPlace &place : *places) {
        if (auto match = matches.extract(place.id))
            found.push_back(std::move(match.mapped()));
    }
    return {};
}

}

Result<std::vector<SearchMatch>> Store::search(const SearchRequest &request)
{
    const auto wants = [&](SearchKind kind) { return request.kinds.empty() || std::find(request.kinds.begin(), request.kinds.end(), kind) != request.kinds.end(); };
    const SearchPattern pattern = searchPattern(request.text);
    std::vector<SearchMatch> found;
    if (pattern.isEmpty() || request.limit < 1)
        return found;
    Result<void> ok;
    if (wants(SearchKind::Incident)) {
        if (request.text.size() < longestSearchWord) {
            const Result<Incident> incident = incidentByNumber(request.text);
            if (!incident && incident.error().kind != Error::Kind::NotFound && incident.error().kind != Error::Kind::Damaged)
                return tl::unexpected(incident.error());
            if (incident)
                ok = findNumbered(*m_connection, incident->id, found);
        }
        ok = ok ? findIncidents(*m_connection, pattern, request.limit, found) : ok;
        if (found.size() > static_cast<size_t>(request.limit))
            found.resize(static_cast<size_t>(request.limit));
    }
    if (ok && (wants(SearchKind::Customer) || wants(SearchKind::Contact) || wants(SearchKind::Site) || wants(SearchKind::Equipment)))
        ok = findParties(*m_connection, request, pattern, found);
    if (ok && wants(SearchKind::Entry))
        ok = findEntries(*m_connection, pattern, request.limit, found);
    return ok.map([&found] { return std::move(found); });
}

Result<void> Store::remakeSearchIndex()
{
    return transaction([this] { return makeSearchIndex(*m_connection); });
}
