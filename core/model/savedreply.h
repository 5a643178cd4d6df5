// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/model/text.h"

using ReplyId = Id<struct ReplyTag>;

/// Words that are written often, with placeholders such as {{incident.number}} for what differs each time.
struct SavedReply
{
    ReplyId id;
    QString title; ///< by which it is found
    LocalText body; ///< Markdown, in each language in which customers are written to
    QString person; ///< whose it is; empty: everybody's
    int uses = 0; ///< how often it was put into an entry
    Instant changedAt;
    int version = 0; ///< grows with each change; a lost race shows by it; 0: not saved yet

    bool operator==(const SavedReply &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("title", self.title), visit("body", self.body), visit("person", self.person), visit("uses", self.uses),
            visit("changed_at", self.changedAt), visit("version", self.version);
    }
};
