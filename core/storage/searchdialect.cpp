// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"
#include "core/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace {

/// What a GIN index holds of a row: its words, once each.
const QString lexemes = u"array_to_tsvector(string_to_array(%1, ' '))"_s;

}

QStringList Dialect::makeSearchIndex(const QString &table) const
{
    if (!isSqlite())
        return {u"create index %1_words on %1 using gin (%2)"_s.arg(table, lexemes.arg(u"words"_s))};
    // The words are ASCII or letters: "ascii" takes both for words and changes nothing. A prefix of up to six letters has an index of its
    // own, since any other must gather all words that it begins.
    const QString add = u"insert into %1_fts (rowid, words) values (new.doc, new.words);"_s.arg(table);
    const QString remove = u"insert into %1_fts (%1_fts, rowid, words) values ('delete', old.doc, old.words);"_s.arg(table);
    return {u"create virtual table %1_fts using fts5 (words, content = '%1', content_rowid = 'doc', tokenize = 'ascii', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0)"_s.arg(table),
            u"insert into %1_fts (%1_fts) values ('rebuild')"_s.arg(table),
            u"create trigger %1_added after insert on %1 begin %2 end"_s.arg(table, add),
            u"create trigger %1_removed after delete on %1 begin %2 end"_s.arg(table, remove),
            u"create trigger %1_changed after update on %1 begin %2 %3 end"_s.arg(table, remove, add)};
}

QStringList Dialect::dropSearchIndex(const QString &table) const
{
    if (!isSqlite())
        return {u"drop index if exists %1_words"_s.arg(table)};
    QStringList drops;
    for (const QString &what : {u"added"_s, u"removed"_s, u"changed"_s})
        drops << u"drop trigger if exists %1_%2"_s.arg(table, what);
    return drops << u"drop table if exists %1_fts"_s.arg(table);
}

QString Dialect::checkSearchIndex(const QString &table) const
{
    return isSqlite() ? u"insert into %1_fts (%1_fts, rank) values ('integrity-check', 1)"_s.arg(table) : QString();
}

QString Dialect::searched(const QString &table) const
{
    if (isSqlite())
        return u"from %1_fts f cross join %1 d on d.doc = f.rowid where %1_fts match :words"_s.arg(table);
    return u"from %1 d where %2 @@ cast(:words as tsquery)"_s.arg(table, lexemes.arg(u"d.words"_s));
}

QString Dialect::searchedDocs(const QString &table, const QString &placeholder) const
{
    if (isSqlite())
        return u"select rowid as doc from %1_fts where %1_fts match :%2"_s.arg(table, placeholder);
    return u"select d.doc as doc from %1 d where %2 @@ cast(:%3 as tsquery)"_s.arg(table, lexemes.arg(u"d.words"_s), placeholder);
}

QString Dialect::searchExpression(const SearchPattern &pattern) const
{
    QStringList all;
    for (const SearchTerm &term : pattern.terms) {
        for (qsizetype i = 0; i < term.words.size(); ++i) {
            const bool begun = term.begun && i + 1 == term.words.size();
            all << (isSqlite() ? u"\"%1\"%2"_s.arg(term.words[i], begun ? u"*"_s : QString())
                               : u"'%1'%2"_s.arg(term.words[i], begun ? u":*"_s : QString()));
        }
    }
    return all.join(isSqlite() ? u" AND "_s : u" & "_s);
}
