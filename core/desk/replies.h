// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/savedreply.h"
#include "core/result.h"

#include <QFuture>

#include <vector>

struct DeskParts;

/// What the person at the desk writes often, and the words that they taught the spelling.
class Replies
{
public:
    explicit Replies(DeskParts &parts) : m_parts(parts) {}

    /// Everybody's and the person's own, the most used first.
    QFuture<Result<std::vector<SavedReply>>> all();
    /// Keeps it, a new one too; `own`: for the person at the desk alone, as a copy where it is everybody's. Conflict when another desk
    /// changed it since it was read. InvalidInput without a title or words, and where a placeholder is
    /// none that there is.
    QFuture<Result<void>> save(SavedReply reply, bool own);
    /// Conflict when another desk changed it since it was read; one that is gone is removed.
    QFuture<Result<void>> remove(const SavedReply &reply);
    /// It was put into an entry: what is used often stands first.
    QFuture<Result<void>> countUse(ReplyId reply);

    /// The words of a language that the person taught the spelling.
    QFuture<Result<QStringList>> ownWords(const QString &language);
    QFuture<Result<void>> addWord(const QString &language, const QString &word);

private:
    DeskParts &m_parts;
};
