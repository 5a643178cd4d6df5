// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<std::vector<SavedReply>> Store::savedReplies(const QString &person)
{
    static const QString sql = u"select %1 from saved_reply where person = '' or person = :person order by uses desc, title, id"_s.arg(Columns::of<SavedReply>().list());
    Query query(*m_connection, sql);
    query.bind("person", storable(person));
    return readAll<SavedReply>(query);
}

Result<void> Store::save(const SavedReply &reply)
{
    static const QString sql = Columns::of<SavedReply>().upsert({}, {u"uses"_s});
    Query query(*m_connection, sql);
    bindRow(query, storedRow(reply));
    return query.exec();
}

Result<void> Store::dropReply(ReplyId id)
{
    static const QString sql = u"delete from saved_reply where id = :id"_s;
    Query query(*m_connection, sql);
    return query.bind("id", id.toString()).exec();
}

Result<void> Store::countUse(ReplyId id)
{
    static const QString sql = u"update saved_reply set uses = uses + 1 where id = :id"_s;
    Query query(*m_connection, sql);
    return query.bind("id", id.toString()).exec();
}

Result<QStringList> Store::ownWords(const QString &person, const QString &language)
{
    static const QString sql = u"select word from own_word where person = :person and language = :language order by word"_s;
    Query query(*m_connection, sql);
    query.bind("person", storable(person)).bind("language", language);
    return readColumn<QString>(query).map([](const std::vector<QString> &words) { return QStringList(words.begin(), words.end()); });
}

Result<void> Store::addOwnWord(const QString &person, const QString &language, const QString &word)
{
    static const QString sql = u"insert into own_word (person, language, word) values (:person, :language, :word) on conflict do nothing"_s;
    Query query(*m_connection, sql);
    return query.bind("person", storable(person)).bind("language", language).bind("word", storable(word)).exec();
}
