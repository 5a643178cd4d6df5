// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wordsearch.h"

#include "core/model/searchwords.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

using namespace Qt::StringLiterals;

namespace {

/// The newest rows of a search table that hold the words of this place: sorted behind the index, since along the key a server would read
/// the whole table for what few rows hold.
QString newest(const Dialect &dialect, const QString &table, const QString &column, const QString &place)
{
    const QString order = dialect.searchOrder() + (dialect.isSqlite() ? QString() : u" + 0"_s);
    return u"select %1 %2 order by %3 desc limit :most%4_"_s.arg(column, dialect.searched(table).replace(u":words"_s, u":words%1_"_s.arg(place)), order, place);
}

/// What is asked of titles or of entries; `place` names its words, and is its own place in the list.
QString part(const Dialect &dialect, size_t asked, const QString &place, bool entries)
{
    if (!entries)
        return u"select %1 as asked, t.incident as incident from (%2) t"_s.arg(asked).arg(newest(dialect, u"search_incident"_s, u"d.incident as incident"_s, place));
    return u"select %1 as asked, s.incident as incident from (%2) t cross join search_incident s where s.doc = t.doc / 65536"_s.arg(asked).arg(
        newest(dialect, u"search_entry"_s, u"d.doc as doc"_s, place));
}

}

Result<std::vector<WordsHeld>> incidentsHolding(Store &store, const std::vector<WordsAsked> &all, int most)
{
    const Dialect &dialect = store.connection().dialect();
    QStringList parts;
    std::vector<std::pair<QString, QString>> words; // what stands at each place
    const auto add = [&](size_t asked, const SearchPattern &pattern, bool entries) {
        const QString place = QString::number(words.size());
        parts << part(dialect, asked, place, entries);
        words.emplace_back(place, dialect.searchExpression(pattern));
    };
    for (size_t i = 0; i < all.size(); ++i) {
        const SearchPattern pattern = searchPattern(all[i].text);
        if (pattern.isEmpty())
            continue;
        add(i, pattern, false);
        if (all[i].inEntries)
            add(i, pattern, true);
    }
    std::vector<WordsHeld> held;
    if (parts.isEmpty())
        return held;
    Query query(store.connection(), parts.join(u" union all "_s));
    for (const auto &[place, expression] : words)
        query.bind(qPrintable(u"words%1_"_s.arg(place)), expression).bind(qPrintable(u"most%1_"_s.arg(place)), most);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    while (query.next())
        held.push_back({static_cast<size_t>(query.integer(0)), IncidentId::parse(query.text(1))});
    return held;
}
