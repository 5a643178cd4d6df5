// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queuefilter.h"

#include "core/calendar/zone.h"
#include "core/model/searchwords.h"
#include "core/storage/searchindex.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

Instant midnight(const QDate &date, const QTimeZone &zone)
{
    return instantOf(date, QTime(0, 0), zone);
}

}

QueueConditions::QueueConditions(const QueueFilter &filter, const QueueMoment &moment, const Dialect &dialect) : m_moment(moment), m_dialect(dialect), m_onlyOpen(filter.open)
{
    older(filter);
    for (const FilterTest &test : filter.filter.tests) {
        QStringList any;
        for (const QString &value : test.values)
            any += condition(test, value);
        m_sql += u" and (%1)%2"_s.arg(any.join(u" or "_s), test.excludes ? u" is not true"_s : QString());
        if (test.key == FilterKey::State && !test.excludes && !test.values.contains(u"closed"_s))
            m_onlyOpen = true;
    }
}

void QueueConditions::older(const QueueFilter &filter)
{
    if (filter.owner)
        m_sql += u" and i.owner = "_s + put(filter.owner->toString());
    if (filter.unassigned)
        m_sql += u" and i.owner is null"_s;
    if (filter.waitingOn)
        m_sql += u" and i.waiting_on = "_s + put(nameOf(*filter.waitingOn));
    if (!filter.text.trimmed().isEmpty())
        m_sql += u" and (i.search like %1 escape '!' or cu.search like %2 escape '!')"_s.arg(put(likePattern(filter.text)), put(likePattern(filter.text)));
}

QString QueueConditions::condition(const FilterTest &test, const QString &value)
{
    switch (test.key) {
    case FilterKey::Word: return words(value, false);
    case FilterKey::Phrase: return words(value, true);
    case FilterKey::State: return value == "open"_L1 ? u"i.open"_s : u"i.state = "_s + put(value);
    case FilterKey::Owner: return owner(value);
    case FilterKey::Ball: return u"i.ball = "_s + put(value);
    case FilterKey::Priority: return u"i.priority = "_s + put(value);
    case FilterKey::Channel: return u"i.channel = "_s + put(value);
    case FilterKey::Kind: return u"i.kind = "_s + put(value);
    case FilterKey::WaitsFor: return u"i.waiting_on = "_s + put(value);
    case FilterKey::NextDue: return due(value);
    case FilterKey::Waiting: return since(u"i.waiting_since"_s, value);
    case FilterKey::Silent: return since(u"i.silent_since"_s, value);
    case FilterKey::Opened: return since(u"i.occurred_at"_s, value);
    case FilterKey::Customer: return u"cu.search like %1 escape '!'"_s.arg(put(likePattern(value)));
    case FilterKey::Tag:
        return u"exists (select 1 from search_incident s where s.incident = i.id and ' ' || s.words || ' ' like %1)"_s.arg(put(u"% "_s + tagWord(value) + u" %"_s));
    }
    return u"true"_s;
}

QString QueueConditions::owner(const QString &value)
{
    if (value == "nobody"_L1)
        return u"i.owner is null"_s;
    if (value == "any"_L1)
        return u"i.owner is not null"_s;
    return value == "me"_L1 ? u"t.search = "_s + put(folded(m_moment.me)) : u"t.search like %1 escape '!'"_s.arg(put(likePattern(value)));
}

QString QueueConditions::due(const QString &value)
{
    const auto between = [this](Instant from, Instant to) { return u"(i.next_due >= %1 and i.next_due < %2)"_s.arg(put(from.ms), put(to.ms)); };
    const QDate today = wallTime(m_moment.now, m_moment.zone).date;
    if (value == "never"_L1)
        return u"i.next_due is null"_s;
    if (value == "overdue"_L1)
        return u"i.next_due < "_s + put(m_moment.now.ms);
    if (value == "today"_L1)
        return between(midnight(today, m_moment.zone), midnight(today.addDays(1), m_moment.zone));
    if (value == "tomorrow"_L1)
        return between(midnight(today.addDays(1), m_moment.zone), midnight(today.addDays(2), m_moment.zone));
    if (value == "week"_L1) // Monday to Sunday
        return between(midnight(today.addDays(1 - today.dayOfWeek()), m_moment.zone), midnight(today.addDays(8 - today.dayOfWeek()), m_moment.zone));
    const FilterSpan span = filterSpan(value).value_or(FilterSpan{});
    return span.more ? u"i.next_due >= "_s + put((m_moment.now + span.length).ms) : between(m_moment.now, m_moment.now + span.length + Milliseconds(1));
}

QString QueueConditions::since(const QString &column, const QString &value)
{
    const FilterSpan span = filterSpan(value).value_or(FilterSpan{});
    return column + (span.more ? u" <= "_s : u" >= "_s) + put((m_moment.now - span.length).ms);
}

/// In the incident's own words, or in those of one of its entries.
QString QueueConditions::words(const QString &text, bool isPhrase)
{
    SearchPattern pattern = searchPattern(isPhrase ? u'"' + text + u'"' : text);
    if (pattern.isEmpty())
        return u"true"_s;
    const auto docs = [&](const QString &table) {
        QString sql = m_dialect.searchedDocs(table, put(m_dialect.searchExpression(pattern)).mid(1));
        for (const SearchTerm &term : pattern.terms) {
            if (term.words.size() > 1)
                sql = u"select k.doc from %1 k where k.doc in (%2) and ' ' || k.words || ' ' like %3"_s.arg(table, sql, put(u"% "_s + term.words.join(u' ') + u" %"_s));
        }
        return sql;
    };
    // The keys are gathered once; rows are asked for as the list goes along its order, so that a common word costs no more lookups than a page.
    return u"exists (select 1 from search_incident s where s.incident = i.id and (s.doc in (%1) or s.doc in (select w.doc / 65536 from (%2) w)))"_s.arg(docs(u"search_incident"_s), docs(u"search_entry"_s));
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
