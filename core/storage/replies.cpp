// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Result<void> changedMeanwhile(const SavedReply &reply)
{
    return fail(Error::Kind::Conflict, QCoreApplication::translate("Storage", "The reply \"%1\" was changed meanwhile at another desk. Copy what you wrote, look at it again and repeat.").arg(reply.title));
}

}

Result<std::vector<SavedReply>> Store::savedReplies(const QString &person)
{
    static const QString sql = u"select %1 from saved_reply where person = '' or person = :person order by uses desc, title, id"_s.arg(Columns::of<SavedReply>().list());
    Query query(*m_connection, sql);
    query.bind("person", storable(person));
    return readAll<SavedReply>(query);
}

Result<std::optional<SavedReply>> Store::savedReply(ReplyId id)
{
    static const QString sql = u"select %1 from saved_reply where id = :id"_s.arg(Columns::of<SavedReply>().list());
    Query query(*m_connection, sql);
    query.bind("id", id.toString());
    return readAll<SavedReply>(query).map([](const std::vector<SavedReply> &all) { return all.empty() ? std::nullopt : std::optional(all.front()); });
}

Result<void> Store::save(const SavedReply &reply)
{
    return transaction([&]() -> Result<void> {
        const Result<std::optional<SavedReply>> stored = savedReply(reply.id);
        if (!stored)
            return tl::unexpected(stored.error());
        SavedReply next = reply;
        ++next.version;
        if (*stored)
            next.uses = (*stored)->uses;
        if (*stored == next) // the same write again, after a connection was lost: it had happened
            return {};
        if (*stored && (*stored)->version != reply.version)
            return changedMeanwhile(reply);
        static const QString sql = Columns::of<SavedReply>().upsert({}, {u"uses"_s});
        Query query(*m_connection, sql);
        bindRow(query, storedRow(next));
        return query.exec();
    });
}

Result<void> Store::dropReply(const SavedReply &reply)
{
    return transaction([&]() -> Result<void> {
        static const QString sql = u"delete from saved_reply where id = :id and version = :version"_s;
        Query query(*m_connection, sql);
        const Result<int> gone = query.bind("id", reply.id.toString()).bind("version", reply.version).change();
        if (!gone || *gone > 0)
            return gone.map([](int) {});
        return savedReply(reply.id).and_then([&](const std::optional<SavedReply> &stored) { return stored ? changedMeanwhile(reply) : Result<void>(); });
    });
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
