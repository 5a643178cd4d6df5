// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queuefilter.h"

#include "core/calendar/zone.h"
#include "core/model/codec.h"
#include "core/model/searchwords.h"
#include "core/storage/searchindex.h"
#include "core/storage/tables.h"
#include "core/storage/tags.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Instant midnight(const QDate &date, const QTimeZone &zone)
{
    return instantOf(date, QTime(0, 0), zone);
}

/// Does the test look at more of an incident than what stands beside its tags?
bool asksRow(const FilterTest &test)
{
    switch (test.key) {
    case FilterKey::Tag:
    case FilterKey::Word:
    case FilterKey::Phrase:
    case FilterKey::Owner:
    case FilterKey::Priority:
    case FilterKey::Customer: return false;
    case FilterKey::State: return test.values != QStringList{u"open"_s} && test.values != QStringList{u"closed"_s};
    case FilterKey::Waiting:
    case FilterKey::Silent: return false;
    default: return true;
    }
}

/// Are there closed ones among those of that state?
bool mayBeClosed(const QString &state)
{
    return state == "closed"_L1 || state.startsWith("closed/"_L1) || state == "afterword"_L1;
}

/// The incidents behind a query for keys of the search tables.
QString incidentsOf(const QString &docs)
{
    return u"select s.incident as id from search_incident s where s.doc in (%1)"_s.arg(docs);
}

}

QueueConditions::QueueConditions(const QueueFilter &filter, const QueueMoment &moment, Connection &connection)
    : m_moment(moment), m_connection(connection), m_sort(filter.sort)
{
    readStates(filter);
    m_fewestTagged = std::max(mostTagged, moment.few);
    m_fewest = moment.few * (m_onlyOpen ? 1 : 3); // among more rows it takes longer to meet one along the list
    older(filter);
    for (const FilterTest &test : filter.filter.tests) {
        if (!test.excludes && test.key == FilterKey::State && test.values == QStringList{u"open"_s})
            continue; // closed ones are not looked at: onlyOpen()
        m_offers = !test.excludes && (test.values.size() == 1 || test.key == FilterKey::Tag);
        m_asksRow = m_asksRow || asksRow(test);
        QStringList any;
        if (test.key == FilterKey::Tag)
            any += tags(test.values);
        else
            for (const QString &value : test.values)
                any += condition(test, value);
        m_tests += u" and (%1)%2"_s.arg(any.join(u" or "_s), test.excludes ? u" is not true"_s : QString());
    }
    preferTagged();
}

QString QueueConditions::sql() const
{
    QStringList left = m_tests;
    if (m_fewTest >= 0)
        left.removeAt(m_fewTest);
    return left.join(QString());
}

std::optional<int> QueueConditions::count() const
{
    return m_tests.size() == 1 && !m_onlyClosed ? m_counted : std::nullopt;
}

void QueueConditions::readStates(const QueueFilter &filter)
{
    m_onlyOpen = filter.open;
    for (const FilterTest &test : filter.filter.tests) {
        if (test.key != FilterKey::State)
            continue;
        const bool closedAlone = test.values == QStringList{u"closed"_s}, openAlone = test.values == QStringList{u"open"_s};
        m_onlyOpen = m_onlyOpen || (test.excludes ? closedAlone : std::none_of(test.values.begin(), test.values.end(), mayBeClosed));
        m_onlyClosed = m_onlyClosed || (test.excludes ? openAlone : closedAlone);
    }
}

void QueueConditions::older(const QueueFilter &filter)
{
    if (filter.owner)
        m_tests += u" and i.owner = "_s + put(filter.owner->toString());
    if (filter.unassigned)
        m_tests += u" and i.owner is null"_s;
    m_asksRow = filter.waitingOn || !filter.text.trimmed().isEmpty();
    if (filter.waitingOn)
        m_tests += u" and i.waiting_on = "_s + put(nameOf(*filter.waitingOn));
    if (filter.customer) {
        m_offers = true;
        offer(u"(select %1 as id)"_s.arg(put(filter.customer->toString())), u"customer"_s, {});
        m_tests += u" and i.customer = "_s + put(filter.customer->toString());
    }
    if (!filter.text.trimmed().isEmpty())
        m_tests += u" and (i.search like %1 escape '!' or cu.search like %2 escape '!')"_s.arg(put(likePattern(filter.text)), put(likePattern(filter.text)));
}

QString QueueConditions::condition(const FilterTest &test, const QString &value)
{
    switch (test.key) {
    case FilterKey::Word: return words(value, false);
    case FilterKey::Phrase: return words(value, true);
    case FilterKey::State: return state(value);
    case FilterKey::Owner: return owner(value);
    case FilterKey::Ball: return fact(u"ball"_s, value);
    case FilterKey::Priority: return fact(u"priority"_s, value);
    case FilterKey::Channel: return fact(u"channel"_s, value);
    case FilterKey::Kind: return fact(u"kind"_s, value);
    case FilterKey::WaitsFor: return fact(u"waiting_on"_s, value);
    case FilterKey::NextDue: return due(value);
    case FilterKey::Waiting: return since(u"waiting_since"_s, value);
    case FilterKey::Silent: return since(u"silent_since"_s, value);
    case FilterKey::Opened: return since(u"occurred_at"_s, value);
    case FilterKey::Solved: return solved(value);
    case FilterKey::Customer: {
        const QString is = u"search like %1 escape '!'"_s.arg(put(likePattern(value)));
        offer(u"(select c.id from customer c where c.%1)"_s.arg(is), u"customer"_s, {});
        return u"cu."_s + is;
    }
    case FilterKey::Tag: return tags({value});
    case FilterKey::Communique: return communique(value);
    }
    return u"true"_s;
}

QString QueueConditions::state(const QString &value)
{
    if (value == "open"_L1)
        return u"i.open"_s;
    if (value == "closed"_L1)
        return u"i.open = false"_s;
    if (value == "snoozed"_L1)
        return snoozed();
    if (value == "afterword"_L1) {
        offer(u"(select o.id from incident o where o.afterword_since is not null)"_s, u"id"_s, {});
        return u"i.afterword_since is not null"_s;
    }
    if (!value.contains(u'/'))
        return fact(u"state"_s, value);
    const QString name = value.section(u'/', 1);
    if (name.isEmpty())
        return u"(i.state = %1 and i.state_name = '')"_s.arg(put(value.section(u'/', 0, 0)));
    // What the index holds, see 0041_states_and_afterwords.sql.
    offer(u"(select o.id from incident o where o.state_name <> '' and o.state_name = %1)"_s.arg(put(name)), u"id"_s, {.isExact = false});
    return u"(i.state = %1 and i.state_name = %2)"_s.arg(put(value.section(u'/', 0, 0)), put(name));
}

/// A word of a list. Where it is a rare one among the open incidents, 0019_open_incidents.sql tells which they are; else one is met before
/// long.
QString QueueConditions::fact(const QString &column, const QString &value)
{
    const QString is = u"%1 = %2"_s.arg(column, put(value));
    if (m_onlyOpen) {
        const QString among = m_connection.dialect().isSqlite() ? u" indexed by incident_open_facts"_s : QString();
        const QString sql = u"select o.id from incident o%1 where o.open = true and o.%2"_s.arg(among, is);
        offer(u'(' + sql + u')', u"id"_s, {.many = sql});
    }
    return u"i."_s + is;
}

QString QueueConditions::owner(const QString &value)
{
    if (value == "nobody"_L1)
        return u"i.owner is null"_s;
    if (value == "any"_L1)
        return u"i.owner is not null"_s;
    const QString is = value == "me"_L1 ? u"= "_s + put(folded(m_moment.me)) : u"like %1 escape '!'"_s.arg(put(likePattern(value)));
    offer(u"(select p.id from technician p where p.search %1)"_s.arg(is), u"owner"_s, {});
    return u"t.search "_s + is;
}

QString QueueConditions::due(const QString &value)
{
    // By the key of the list's order: what is due ends where the list goes on.
    const auto between = [this](Instant from, Instant to) { return u"(i.due_order >= %1 and i.due_order < %2)"_s.arg(put(from.ms), put(to.ms)); };
    const QDate today = wallTime(m_moment.now, m_moment.zone).date;
    if (value == "never"_L1)
        return u"i.next_due is null"_s;
    if (value == "overdue"_L1)
        return u"i.due_order < "_s + put(m_moment.now.ms);
    if (value == "today"_L1)
        return between(midnight(today, m_moment.zone), midnight(today.addDays(1), m_moment.zone));
    if (value == "tomorrow"_L1)
        return between(midnight(today.addDays(1), m_moment.zone), midnight(today.addDays(2), m_moment.zone));
    if (value == "week"_L1)
        return between(weekBegin(), midnight(wallTime(weekBegin(), m_moment.zone).date.addDays(7), m_moment.zone));
    const FilterSpan span = filterSpan(value).value_or(FilterSpan{});
    return span.more ? u"i.next_due >= "_s + put((m_moment.now + span.length).ms) : between(m_moment.now, m_moment.now + span.length + Milliseconds(1));
}

QString QueueConditions::since(const QString &column, const QString &value)
{
    const FilterSpan span = filterSpan(value).value_or(FilterSpan{});
    const QString moment = put((m_moment.now - span.length).ms);
    const bool isIndexed = column != "occurred_at"_L1 && span.more;
    if (isIndexed && m_sort == (column == "waiting_since"_L1 ? QueueSort::Waiting : QueueSort::Silent))
        return u"coalesce(i.%1, 9223372036854775807) <= %2"_s.arg(column, moment); // the list's own order ends there
    if (isIndexed) { // as the indexes have it, see core/storage/queue.cpp
        const QString runs = m_onlyOpen ? u"o.open = true"_s : u"o.open in (true, false)"_s;
        const QString sql = u"select o.%4 from incident o where %1 and coalesce(o.%2, 9223372036854775807) <= %3"_s.arg(runs, column, moment);
        offer(u'(' + sql.arg(u"id"_s) + u')', u"id"_s, {.many = sql.arg(u"open as one"_s)}); // the index alone tells how many
    }
    // "+ 0": asked of the rows along the list, not of an index whose rows would all be sorted.
    return u"i.%1 + 0 %2 %3"_s.arg(column, span.more ? u"<="_s : u">="_s, moment);
}

Instant QueueConditions::weekBegin() const
{
    const QDate today = wallTime(m_moment.now, m_moment.zone).date;
    return midnight(today.addDays(-((today.dayOfWeek() - m_moment.weekBegins + 7) % 7)), m_moment.zone);
}

/// Those that are solved or closed, and came to be so since then. An entry is never written down before it happened, so that those written
/// down since then are all.
QString QueueConditions::solved(const QString &value)
{
    const FilterSpan span = filterSpan(value).value_or(FilterSpan{});
    const bool isToday = value == "today"_L1, isWeek = value == "week"_L1;
    const Instant from = isToday ? midnight(wallTime(m_moment.now, m_moment.zone).date, m_moment.zone) : isWeek ? weekBegin() : m_moment.now - span.length;
    const auto since = [&] {
        const QString marks = u"(e.state_change like %1 or e.state_change like %2)"_s.arg(put(u"%\"state\":\"solved\"%"_s), put(u"%\"state\":\"closed\"%"_s));
        return u"e.recorded_at >= %1 and e.occurred_at >= %2 and %3"_s.arg(put(from.ms), put(from.ms), marks);
    };
    const QString is = u"i.state in ('solved', 'closed')"_s, came = u"exists (select 1 from entry e where e.incident = i.id and %1)"_s.arg(since());
    if (!isToday && !isWeek && span.more)
        return u"(%1 and not %2)"_s.arg(is, came);
    offer(u"(select distinct e.incident as id from entry e where %1)"_s.arg(since()), u"id"_s, {.isExact = false});
    return u"(%1 and %2)"_s.arg(is, came);
}

/// What is owed next is put off, or the incident waits until a day that has not come. A hold is kept as JSON;
/// the partial indexes of 0017_put_off.sql hold the few that there are.
QString QueueConditions::snoozed()
{
    const auto isHeld = [this] {
        const Dialect &dialect = m_connection.dialect();
        return u"c.status = 'open' and c.hold is not null and %1 = 'snoozed' and %2 > %3"_s
            .arg(dialect.memberOf(u"c.hold"_s, u"act"_s), dialect.memberOf(u"c.hold"_s, u"until"_s), put(toJson(m_moment.now).toString()));
    };
    offer(u"(select c.incident as id from commitment c where %1 union select w.id from incident w where w.open = true and w.waiting_until is not null and w.waiting_until > %2)"_s
              .arg(isHeld(), put(m_moment.now.ms)),
          u"id"_s, {.isExact = false});
    return u"(i.open = true and ((i.state = 'waiting' and i.waiting_until > %1) or exists (select 1 from commitment c where c.incident = i.id and c.rule = i.next_rule "
           "and c.due_order = i.due_order and %2)))"_s.arg(put(m_moment.now.ms), isHeld());
}

/// Those that bear one of the tags, by rows that hold all that lists are sorted by: see 0025_tags.sql.
QString QueueConditions::tags(const QStringList &values)
{
    QStringList keys;
    for (const QString &value : values)
        keys += put(tagKey(value));
    const QString isOne = u"g.tag in (%1)"_s.arg(keys.join(u", "_s));
    if (m_offers) {
        const QString run = m_onlyOpen ? u" and g.open = true"_s : m_onlyClosed ? u" and g.open = false"_s : QString();
        const QString of = u" from incident_tag g where "_s + isOne + run, once = values.size() > 1 ? u"select distinct"_s : u"select"_s;
        const int many = counted(once + u" g.incident"_s + of, m_fewestTagged);
        m_counted = many;
        if (many < m_fewestTagged) {
            m_fewestTagged = many, m_taggedTest = m_tests.size();
            m_tagged = u'(' + once + u" g.incident as id, g."_s + tagColumns().join(u", g."_s) + of + u')';
        }
    }
    return u"exists (select 1 from incident_tag g where g.incident = i.id and %1)"_s.arg(isOne);
}

void QueueConditions::preferTagged()
{
    constexpr int ofOne = 8; // narrow rows weigh as much as one incident
    const bool isNarrow = !m_asksRow && m_taggedTest >= 0 && m_fewestTagged / ofOne < m_fewest;
    if (isNarrow)
        m_few = {m_tagged + u" i"_s, u"true"_s, true};
    else if (m_taggedTest >= 0 && m_fewestTagged / 2 < m_fewest) // looking along the list would read as many
        m_few = {m_tagged + u" k cross join incident i"_s, u"i.id = k.id"_s};
    else
        return;
    m_fewTest = m_taggedTest;
}

/// Those that follow a communiqué whose title holds these words, in any of its languages. There are few, so that they are read for it.
QString QueueConditions::communique(const QString &value)
{
    const QString follows = u"exists (select 1 from communique_recipient r where r.incident = i.id%1)"_s;
    if (value == "any"_L1 || value == "none"_L1)
        return (value == "none"_L1 ? u"not "_s : QString()) + follows.arg(QString());
    Query query(m_connection, u"select id, title from communique"_s);
    QStringList ids;
    const Result<void> ok = query.exec(); // the list itself asks the same database, and says what is wrong
    while (ok && query.next()) {
        LocalText title;
        Stored<LocalText>::read(query.value(1), title);
        if (std::any_of(title.byLanguage.begin(), title.byLanguage.end(), [&](const QString &words) { return searchText(words).contains(searchText(value)); }))
            ids += put(query.text(0));
    }
    if (ids.isEmpty())
        return u"false"_s;
    const QString among = u"communique in (%1)"_s.arg(ids.join(u", "_s));
    offer(u"(select distinct r.incident as id from communique_recipient r where r.incident is not null and r.%1)"_s.arg(among), u"id"_s, {});
    return follows.arg(u" and r."_s + among);
}

QString QueueConditions::docsOf(const QString &table, const SearchPattern &pattern)
{
    const Dialect &dialect = m_connection.dialect();
    QString sql = dialect.searchedDocs(table, put(dialect.searchExpression(pattern)).mid(1));
    for (const SearchTerm &term : pattern.terms) {
        if (term.words.size() > 1)
            sql = u"select k.doc from %1 k where k.doc in (%2) and ' ' || k.words || ' ' like %3"_s.arg(table, sql, put(u"% "_s + term.words.join(u' ') + u" %"_s));
    }
    return sql;
}

/// The same of one row; words are letters and digits: nothing in them means anything to "like".
QString QueueConditions::likeAll(const QString &words, const SearchPattern &pattern)
{
    QStringList all;
    for (const SearchTerm &term : pattern.terms)
        all += u"' ' || %1 || ' ' like %2"_s.arg(words, put(u"% "_s + term.words.join(u' ') + (term.begun ? u"%"_s : u" %"_s)));
    return all.join(u" and "_s);
}

/// In the incident's own words, or in those of one of its entries.
QString QueueConditions::words(const QString &text, bool isPhrase)
{
    const SearchPattern pattern = searchPattern(isPhrase ? u'"' + text + u'"' : text);
    if (pattern.isEmpty())
        return u"true"_s;
    const QString own = docsOf(u"search_incident"_s, pattern), entries = docsOf(u"search_entry"_s, pattern);
    const QString theirs = u"select w.doc / 65536 from (%1) w"_s.arg(entries);
    // What begins a long word is gathered whole before the first of it is told: a whole word that stands in many says it sooner.
    SearchPattern ended = pattern;
    const bool isBegun = std::exchange(ended.terms.back().begun, false);
    if ((isBegun && isInMany(u"search_entry"_s, ended)) || isInMany(u"search_entry"_s, pattern))
        return u"exists (select 1 from search_incident s where s.incident = i.id and ((%1) or exists (select 1 from search_entry w "
               "where w.doc between s.doc * 65536 and s.doc * 65536 + 65535 and %2)))"_s.arg(likeAll(u"s.words"_s, pattern), likeAll(u"w.words"_s, pattern));
    offer(u'(' + incidentsOf(own) + u" union "_s + incidentsOf(theirs) + u')', u"id"_s, {});
    // The keys are gathered once; rows are asked for as the list goes along its order.
    return u"exists (select 1 from search_incident s where s.incident = i.id and (s.doc in (%1) or s.doc in (%2)))"_s.arg(own, theirs);
}

/// Keys of what holds a word are gathered up to so many; a word that stands in more is found along the list before long.
int QueueConditions::mostGathered() const
{
    return 10 * std::min(m_moment.few, QueueMoment().few); // a count asks for more of what is few, not of this
}

bool QueueConditions::isInMany(const QString &table, const SearchPattern &pattern)
{
    // A server would fetch the rows to count them; what it knows of its words beforehand is enough to choose a way. Of phrases it knows the words alone.
    const Dialect &dialect = m_connection.dialect();
    const QString expression = u'\'' + dialect.searchExpression(pattern).replace(u'\'', u"''"_s) + u'\'';
    const std::optional<qint64> expected = m_connection.expectedRows(dialect.searchedDocs(table, u"words"_s).replace(u":words"_s, expression));
    const bool isPhrase = std::any_of(pattern.terms.begin(), pattern.terms.end(), [](const SearchTerm &term) { return term.words.size() > 1; });
    if (expected && (!isPhrase || *expected < mostGathered()))
        return *expected >= mostGathered();
    return counted(docsOf(table, pattern), mostGathered()) == mostGathered();
}

void QueueConditions::offer(const QString &keys, const QString &column, const Weighing &weighing)
{
    if (!m_offers)
        return;
    // "cross join" has SQLite begin with the keys; left alone it would read the row of each to see whether it is open.
    const bool isPassedOver = m_onlyOpen && column == "id"_L1 && m_connection.dialect().isSqlite();
    const Few few{keys + u" k cross join incident i"_s + (isPassedOver ? u" indexed by incident_open_facts"_s : QString()),
                  u"i.%1 = k.id"_s.arg(column) + (m_onlyOpen ? u" and i.open = true"_s : QString())};
    const QString many = weighing.many.isEmpty() ? u"select 1 as one from %1 where %2"_s.arg(few.tables, few.where) : weighing.many;
    const int weight = counted(many, m_fewest * weighing.ofOne) / weighing.ofOne;
    m_counted = weighing.isCount && weighing.isExact && weighing.ofOne == 1 ? std::optional(weight) : std::nullopt;
    if (weight >= m_fewest)
        return;
    m_fewest = weight, m_few = few;
    m_fewTest = weighing.isExact ? m_tests.size() : -1;
}

int QueueConditions::counted(const QString &query, int most)
{
    Query count(m_connection, u"select count(*) from (%1 limit :most) counted"_s.arg(query));
    bindTo(count.bind("most", most));
    const Result<void> ok = count.exec(); // the list itself asks the same, and says what is wrong
    return ok && count.next() ? static_cast<int>(count.integer(0)) : most;
}

QString QueueConditions::put(const QVariant &value)
{
    m_values.push_back(value);
    return u":q%1_"_s.arg(m_values.size() - 1);
}

void QueueConditions::bindTo(Query &query) const
{
    for (size_t i = 0; i < m_values.size(); ++i)
        query.bind(qPrintable(u"q%1_"_s.arg(i)), m_values[i]);
}
