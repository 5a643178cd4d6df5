// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"

#include "core/model/searchwords.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Those of customers and the like that are sorted by name: the newest so many that match.
constexpr int mostSorted = 500;
/// Words that begin with more letters than the index knows beginnings of are looked for among so many of those that begin with these.
constexpr int mostLookedAt = 2'000;

/// `columns` of the rows of a search table that match, the newest first; phrases are looked for in what the index finds.
class Matching
{
public:
    Matching(Connection &connection, const QString &table, const QString &columns, const SearchPattern &pattern, int limit, bool isShortened = false)
        : m_query(connection, sql(connection.dialect(), table, columns, pattern, isShortened))
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
    static SearchPattern shortened(SearchPattern pattern)
    {
        QString &word = pattern.terms.back().words.front();
        word.truncate(Dialect::longestBeginning - (word[Dialect::longestBeginning - 1].isHighSurrogate() ? 1 : 0));
        return pattern;
    }
    static bool isLookedAt(const SearchTerm &term, bool isShortened) { return term.words.size() > 1 || (isShortened && term.begun); }

    static QString sql(const Dialect &dialect, const QString &table, const QString &columns, const SearchPattern &pattern, bool isShortened)
    {
        const auto phrases = std::count_if(pattern.terms.begin(), pattern.terms.end(), [&](const SearchTerm &term) { return isLookedAt(term, isShortened); });
        QString conditions;
        for (int i = 0; i < phrases; ++i) // words are letters and digits: nothing in them means anything to "like"
            conditions += u" and ' ' || d.words || ' ' like :phrase%1"_s.arg(i);
        if (isShortened)
            return u"select %1 from (%2 order by rowid desc limit :most) f cross join %3 d where d.doc = f.doc%4 order by f.doc desc limit :limit"_s
                .arg(columns, dialect.searchedDocs(table, u"words"_s), table, conditions);
        return u"select %1 %2%3 order by %4 desc limit :limit"_s.arg(columns, dialect.searched(table), conditions, dialect.searchOrder());
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
Result<std::vector<Row>> matchesOf(Connection &connection, const QString &table, const QString &columns, const SearchPattern &pattern, int limit, Read read)
{
    if (Matching::isLong(connection.dialect(), pattern)) {
        Matching newest(connection, table, columns, pattern, limit, true);
        Result<std::vector<Row>> rows = rowsOf<Row>(newest.query(), read);
        if (!rows || rows->size() == static_cast<size_t>(limit)) // no others are newer
            return rows;
    }
    Matching matching(connection, table, columns, pattern, limit);
    return rowsOf<Row>(matching.query(), read);
}

/// The incident as something found.
Result<std::optional<SearchMatch>> incidentMatch(Connection &connection, const QString &condition, const QVariant &key)
{
    Query query(connection, u"select i.id, i.number, i.title, i.customer, cu.name, i.occurred_at from incident i join customer cu on cu.id = i.customer where "_s + condition);
    if (Result<void> ok = query.bind("key", key).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return std::optional<SearchMatch>();
    SearchMatch match;
    match.id = query.text(0);
    match.incident = IncidentId::parse(match.id);
    match.number = query.text(1);
    match.customerId = CustomerId::parse(query.text(3));
    match.customer = query.text(4);
    match.at.ms = query.integer(5);
    if (!Stored<LocalText>::read(query.value(2), match.title)) // it is found all the same: who opens it is told
        match.title = {};
    return std::optional(std::move(match));
}

const QString byId = u"i.id = :key"_s;
const QString byDoc = u"i.id = (select incident from search_incident where doc = :key)"_s;

Result<void> findIncidents(Connection &connection, const SearchPattern &pattern, int limit, std::vector<SearchMatch> &found)
{
    const auto ids = matchesOf<QString>(connection, u"search_incident"_s, u"d.incident"_s, pattern, limit, [](const Query &row) { return row.text(0); });
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids) {
        Result<std::optional<SearchMatch>> match = incidentMatch(connection, byId, id);
        if (!match)
            return tl::unexpected(match.error());
        if (*match && std::none_of(found.begin(), found.end(), [&](const SearchMatch &known) { return known.id == id; }))
            found.push_back(std::move(**match));
    }
    return {};
}

Result<void> findEntries(Connection &connection, const SearchPattern &pattern, int limit, std::vector<SearchMatch> &found)
{
    const auto docs = matchesOf<qint64>(connection, u"search_entry"_s, u"d.doc"_s, pattern, limit, [](const Query &row) { return row.integer(0); });
    if (!docs)
        return tl::unexpected(docs.error());
    for (const qint64 doc : *docs) {
        Result<std::optional<SearchMatch>> match = incidentMatch(connection, byDoc, doc / 65536);
        if (!match)
            return tl::unexpected(match.error());
        Query query(connection, u"select id, occurred_at, customer_text, team_text from entry where incident = :incident and seq = :seq"_s);
        if (Result<void> ok = query.bind("incident", *match ? (*match)->id : QString()).bind("seq", doc % 65536).exec(); !ok)
            return ok;
        if (!*match || !query.next())
            continue;
        CustomerText customer;
        TeamText team;
        if (!Stored<CustomerText>::read(query.value(2), customer) || !Stored<TeamText>::read(query.value(3), team))
            customer = {}, team = {};
        SearchMatch entry = std::move(**match);
        entry.kind = SearchKind::Entry;
        entry.id = query.text(0);
        entry.at.ms = query.integer(1);
        // What the team said among itself stands behind what the customer may read, language by language.
        entry.text = customer.words;
        for (auto words = team.words.byLanguage.begin(); words != team.words.byLanguage.end(); ++words)
            entry.text.byLanguage[words.key()] += (entry.text.byLanguage[words.key()].isEmpty() ? QString() : u"\n"_s) + words.value();
        found.push_back(std::move(entry));
    }
    return {};
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

Result<std::optional<SearchMatch>> partyMatch(Connection &connection, const PartyTexts &texts, const QString &id)
{
    const QString table = QLatin1String(texts.word);
    const QString theirs = texts.kind == SearchKind::Customer ? u"p.id"_s : u"p.customer"_s;
    Query query(connection, u"select cu.id, cu.name, %1 from %2 p join customer cu on cu.id = %3 where p.id = :id"_s.arg(QLatin1String(texts.columns), table, theirs));
    if (Result<void> ok = query.bind("id", id).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return std::optional<SearchMatch>();
    SearchMatch match;
    match.kind = texts.kind;
    match.id = id;
    match.customerId = CustomerId::parse(query.text(0));
    match.customer = query.text(1);
    match.title = LocalText::of(query.text(2));
    QStringList rest;
    for (qsizetype i = 1; i <= QLatin1String(texts.columns).count(u','); ++i) {
        QStringList list;
        if (const bool isList = texts.kind == SearchKind::Contact && i > 1; isList && Stored<QStringList>::read(query.value(static_cast<int>(2 + i)), list))
            rest += list;
        else
            rest += query.text(static_cast<int>(2 + i));
    }
    rest.removeAll(QString());
    if (!rest.isEmpty())
        match.text = LocalText::of(rest.join(u" · "_s));
    return std::optional(std::move(match));
}

struct PartyPlace
{
    size_t kind;
    QString words;
    QString id;

    bool operator<(const PartyPlace &other) const { return std::tie(kind, words, id) < std::tie(other.kind, other.words, other.id); }
};

Result<void> findParties(Connection &connection, const SearchRequest &request, const SearchPattern &pattern, std::vector<SearchMatch> &found)
{
    Matching matching(connection, u"search_party"_s, u"d.kind, d.words, d.id"_s, pattern, mostSorted);
    Result<std::vector<PartyPlace>> places = rowsOf<PartyPlace>(matching.query(), [](const Query &row) {
        const QString kind = row.text(0);
        const auto is = std::find_if(std::begin(partyTexts), std::end(partyTexts), [&](const PartyTexts &texts) { return kind == QLatin1String(texts.word); });
        return PartyPlace{static_cast<size_t>(is - std::begin(partyTexts)), row.text(1), row.text(2)};
    });
    if (!places)
        return tl::unexpected(places.error());
    std::erase_if(*places, [&](const PartyPlace &place) {
        return place.kind >= std::size(partyTexts)
            || (!request.kinds.empty() && std::find(request.kinds.begin(), request.kinds.end(), partyTexts[place.kind].kind) == request.kinds.end());
    });
    std::sort(places->begin(), places->end());
    for (size_t i = 0; i < places->size() && i < static_cast<size_t>(request.limit); ++i) {
        Result<std::optional<SearchMatch>> match = partyMatch(connection, partyTexts[(*places)[i].kind], (*places)[i].id);
        if (!match)
            return tl::unexpected(match.error());
        if (*match)
            found.push_back(std::move(**match));
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
        // Who types a number means that one.
        Result<std::optional<SearchMatch>> named = std::optional<SearchMatch>();
        if (request.text.size() < longestSearchWord) {
            const Result<Incident> incident = incidentByNumber(request.text);
            if (!incident && incident.error().kind != Error::Kind::NotFound && incident.error().kind != Error::Kind::Damaged)
                return tl::unexpected(incident.error());
            if (incident)
                named = incidentMatch(*m_connection, byId, incident->id.toString());
        }
        if (!named)
            return tl::unexpected(named.error());
        if (*named)
            found.push_back(std::move(**named));
        ok = findIncidents(*m_connection, pattern, request.limit, found);
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
