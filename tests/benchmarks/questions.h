// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/searchwords.h"
#include "town.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What is asked of the town, as a person asks it, and the bare SQL of the same question: the yardstick of both benchmarks.

/// A question to the queue, and how it would be asked in SQL.
struct Page
{
    const char *name;
    QueueSort sort;
    const char *typed;
    const char *key;
    const char *where;
    int far; ///< where the far page begins
};
inline const char *const priorityKey = "case i.priority when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end";
inline const char *const silentKey = "coalesce(i.silent_since, 9223372036854775807)";
inline const char *const waitingKey = "coalesce(i.waiting_since, 9223372036854775807)";
// "@table(words)" stands for the rows of a search table that hold them, as either database is asked: see bareSql().
#define AVISO_TAGGED "i.id in (select s.incident from search_incident s where s.doc in @search_incident(gas natural ))"
#define AVISO_SAID(words) "i.id in (select s.incident from search_incident s where s.doc in (select f.doc from @search_incident(" words " ) f union select w.doc / 65536 from @search_entry(" words " ) w))"
inline const Page pages[] = {
    {"due", QueueSort::NextDue, "state:open", "i.due_order", "i.open = true", 15'000},
    {"number", QueueSort::Number, "state:open", "i.number", "i.open = true", 15'000},
    {"priority", QueueSort::Priority, "state:open", priorityKey, "i.open = true", 15'000},
    {"silent", QueueSort::Silent, "state:open", silentKey, "i.open = true", 15'000},
    {"waiting", QueueSort::Waiting, "state:open", waitingKey, "i.open = true", 15'000},
    {"activity", QueueSort::Activity, "state:open", "-coalesce(i.last_activity, 0)", "i.open = true", 15'000},
    {"customer", QueueSort::Customer, "state:open", "cu.search", "i.open = true", 15'000},
    {"owner", QueueSort::Owner, "state:open", "coalesce(t.search, '')", "i.open = true", 15'000},
    {"all_due", QueueSort::NextDue, "", "i.due_order", "true", 150'000},
    {"all_number", QueueSort::Number, "", "i.number", "true", 150'000},
    {"all_activity", QueueSort::Activity, "", "-coalesce(i.last_activity, 0)", "true", 150'000},
    {"all_customer", QueueSort::Customer, "", "cu.search", "true", 150'000},
    {"new", QueueSort::NextDue, "state:new", "i.due_order", "i.open = true and i.state = 'new'", 4'000},
    {"mine_high", QueueSort::NextDue, "state:open owner:me priority:high,urgent", "i.due_order", "i.open = true and t.search = 'ana 3' and i.priority in ('high', 'urgent')", 400},
    {"nobodys", QueueSort::Number, "state:open owner:nobody", "i.number", "i.open = true and i.owner is null", 1'500},
    {"silent_2d", QueueSort::NextDue, "state:open silent:>2d ball:us", "i.due_order", "i.open = true and i.silent_since <= 1789827200000 and i.ball = 'us'", 10'000},
    {"waiting_4h", QueueSort::NextDue, "state:open waiting:>4h", "i.due_order", "i.open = true and i.waiting_since <= 1789985600000", 3'000},
    {"waiting_3d", QueueSort::Waiting, "state:open waiting:>3d", waitingKey, "i.open = true and i.waiting_since <= 1789740800000", 500},
    {"overdue", QueueSort::NextDue, "state:open due:overdue", "i.due_order", "i.open = true and i.next_due < 1790000000000", 4'000},
    {"customers", QueueSort::NextDue, "state:open customer:bomba", "i.due_order", "i.open = true and cu.search like '%bomba%'", 500},
    {"one_customer", QueueSort::NextDue, "customer:correa", "i.due_order", "cu.search like '%correa%'", 500},
    {"tag", QueueSort::NextDue, "state:open tag:\"gas natural\"", "i.due_order", "i.open = true and " AVISO_TAGGED, 300},
    {"rare_words", QueueSort::NextDue, "state:open correa bombilla ", "i.due_order", "i.open = true and " AVISO_SAID("correa bombilla"), 500},
    {"nobodys_due", QueueSort::NextDue, "state:open owner:nobody", "i.due_order", "i.open = true and i.owner is null", 1'500},
    {"mine", QueueSort::NextDue, "state:open owner:me", "i.due_order", "i.open = true and t.search = 'ana 3'", 400},
    {"for_customer", QueueSort::NextDue, "state:open for:customer", "i.due_order", "i.open = true and i.waiting_on = 'customer'", 500},
    {"all_word", QueueSort::NextDue, "bomba", "i.due_order", AVISO_SAID("bomba"), 5'000},
    {"all_overdue", QueueSort::NextDue, "due:overdue", "i.due_order", "i.due_order < 1790000000000", 4'000},
    {"all_tag", QueueSort::NextDue, "tag:\"gas natural\"", "i.due_order", AVISO_TAGGED, 300},
    {"all_tag_number", QueueSort::Number, "tag:\"gas natural\"", "i.number", AVISO_TAGGED, 300},
    {"all_tag_priority", QueueSort::Priority, "tag:\"gas natural\"", priorityKey, AVISO_TAGGED, 300},
    {"all_tag_silent", QueueSort::Silent, "tag:\"gas natural\"", silentKey, AVISO_TAGGED, 300},
    {"all_tag_waiting", QueueSort::Waiting, "tag:\"gas natural\"", waitingKey, AVISO_TAGGED, 300},
    {"all_tag_activity", QueueSort::Activity, "tag:\"gas natural\"", "-coalesce(i.last_activity, 0)", AVISO_TAGGED, 300},
    {"all_tag_customer", QueueSort::Customer, "tag:\"gas natural\"", "cu.search", AVISO_TAGGED, 300},
    {"all_tag_owner", QueueSort::Owner, "tag:\"gas natural\"", "coalesce(t.search, '')", AVISO_TAGGED, 300},
    {"common_word", QueueSort::NextDue, "state:open bomba", "i.due_order", "i.open = true and " AVISO_SAID("bomba"), 5'000},
};

inline const QString shownColumns = u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.waiting_on, i.waiting_until, i.priority, coalesce(t.name, ''), i.ball, i.next_due, i.next_rule, "
                        "i.silent_since, i.occurred_at, i.waiting_since, i.last_activity, i.last_direction "_s;
inline const QString joinedTables = u"from incident i join customer cu on cu.id = i.customer left join technician t on t.id = i.owner "_s;
inline const QueueMoment townMoment{townNow, QTimeZone("Europe/Madrid"), u"Ana 3"_s};

inline QueueFilter filterOf(const Page &what)
{
    QueueFilter filter;
    filter.open = false;
    filter.filter = parseFilter(QLatin1String(what.typed)).filter, filter.sort = what.sort;
    return filter;
}

/// The query for the keys of a search table that hold the words.
inline QString docsOf(const QString &table, const QString &words, const Dialect &dialect)
{
    return dialect.searchedDocs(table, u"w"_s).replace(u":w"_s, u"'%1'"_s.arg(dialect.searchExpression(searchPattern(words)).replace(u'\'', u"''"_s)));
}

inline QString bareSql(QString sql, const Dialect &dialect)
{
    static const QRegularExpression docs(u"@(\\w+)\\(([^)]*)\\)"_s);
    for (QRegularExpressionMatch match = docs.match(sql); match.hasMatch(); match = docs.match(sql))
        sql.replace(match.capturedStart(), match.capturedLength(), u'(' + docsOf(match.captured(1), match.captured(2), dialect) + u')');
    return sql;
}

/// Incidents, parties and entries that hold what is typed, each the newest so many.
inline QStringList searchQuestions(const QString &typed, int limit, const Dialect &dialect)
{
    const auto newest = [&](const QString &table) { return u"(%1 order by 1 desc limit %2) f"_s.arg(docsOf(table, typed, dialect)).arg(limit); };
    return {u"select f.doc, i.number, i.title from %1 join search_incident d on d.doc = f.doc join incident i on i.id = d.incident order by f.doc desc"_s.arg(newest(u"search_incident"_s)),
            u"select f.doc, d.words from %1 join search_party d on d.doc = f.doc order by f.doc desc"_s.arg(newest(u"search_party"_s)),
            u"select f.doc, e.customer_text, i.number from %1 join search_incident d on d.doc = f.doc / 65536 join incident i on i.id = d.incident "
            "join entry e on e.incident = d.incident and e.seq = f.doc % 65536 order by f.doc desc"_s.replace(u"%1"_s, newest(u"search_entry"_s))};
}

/// A page with all that a row of the window shows: the rows, then what stands beside each.
inline QString pageQuestion(const Page &what, const QString &from, int limit)
{
    static const QString said = u"select e.%1 from entry e where e.incident = i.id and e.audience = 'customer' and e.direction in ('in', 'out') and not e.automatic and e.customer_text <> '{}' "
                                "and not exists (select 1 from entry s where s.incident = e.incident and s.supersedes = e.id) order by e.seq desc limit 1"_s;
    static const QString beside = u"select p.*, i.calendar, si.name, eq.brand, eq.model, eq.kind, eq.serial, i.channel, i.tags, (%1), (%2), (select c.hold from commitment c "
                                  "where c.incident = i.id and c.status = 'open' and c.hold is not null and c.rule = i.next_rule and c.due_order = i.due_order limit 1) "_s.arg(said.arg(u"customer_text"_s), said.arg(u"direction"_s));
    const QString key = QLatin1String(what.key);
    return u"with p as materialized (%1, %2 as place %3 where %4%5 order by %2, i.number limit %6) %7 from p cross join incident i on i.id = p.id "
           "left join site si on si.id = i.site left join equipment eq on eq.id = i.equipment"_s
               .arg(shownColumns.trimmed(), key, joinedTables, QLatin1String(what.where), from)
               .arg(limit)
               .arg(beside);
}
