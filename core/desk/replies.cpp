// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/replies.h"

#include "core/desk/deskparts.h"
#include "core/text/placeholders.h"

#include <QCoreApplication>

namespace {

Result<void> checked(const SavedReply &reply)
{
    if (reply.title.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Replies", "Give the reply a name by which it is found."));
    if (reply.body.isEmpty())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Replies", "Write what the reply says, in one language at least."));
    for (const QString &words : reply.body.byLanguage) {
        for (const PlaceholderUse &use : placeholdersIn(words)) {
            if (!isPlaceholder(use.name))
                return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Replies", "There is no placeholder {{%1}}. Choose one from the list.").arg(use.name));
        }
    }
    return {};
}

/// What is everybody's is not taken from them: one's own is another.
SavedReply copyOf(SavedReply reply)
{
    reply.id = ReplyId::make();
    reply.uses = reply.version = 0;
    return reply;
}

}

QFuture<Result<std::vector<SavedReply>>> Replies::all()
{
    return m_parts.database.run([user = m_parts.user](Store &store) { return store.savedReplies(user); });
}

QFuture<Result<void>> Replies::save(SavedReply reply, bool own)
{
    if (reply.id.isNull())
        reply.id = ReplyId::make();
    reply.title = reply.title.simplified();
    reply.person = own ? m_parts.user : QString();
    reply.changedAt = m_parts.clock();
    return m_parts.database.run([reply, own](Store &store) -> Result<void> {
        if (const Result<void> ok = checked(reply); !ok)
            return ok;
        return store.savedReply(reply.id).and_then([&](const std::optional<SavedReply> &stored) { return store.save(own && stored && stored->person.isEmpty() ? copyOf(reply) : reply); });
    });
}

QFuture<Result<void>> Replies::remove(const SavedReply &reply)
{
    return m_parts.database.run([reply](Store &store) { return store.dropReply(reply); });
}

QFuture<Result<void>> Replies::countUse(ReplyId reply)
{
    return m_parts.database.run([reply](Store &store) { return store.countUse(reply); });
}

QFuture<Result<QStringList>> Replies::ownWords(const QString &language)
{
    return m_parts.database.run([user = m_parts.user, language](Store &store) { return store.ownWords(user, language); });
}

QFuture<Result<void>> Replies::addWord(const QString &language, const QString &word)
{
    return m_parts.database.run([user = m_parts.user, language, word](Store &store) { return store.addOwnWord(user, language, word); });
}
