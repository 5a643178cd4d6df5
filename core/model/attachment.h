// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

using AttachmentId = Id<struct AttachmentTag>;

/// A file that belongs to an entry: what is known of it. Its bytes are kept once for each content.
struct Attachment
{
    static constexpr qint64 most = 100LL * 1024 * 1024; ///< bytes of one file

    AttachmentId id;
    IncidentId incident;
    EntryId entry; ///< it may still be a draft
    QString name; ///< as clean as files::cleanName() makes it
    QString caption; ///< what a picture shows; may be empty
    QString mediaType; ///< recognised from the content
    QString sha256; ///< of the content, in hexadecimal
    qint64 size = 0;
    QString addedBy;
    Instant addedAt;

    bool operator==(const Attachment &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("incident", self.incident), visit("entry", self.entry), visit("name", self.name),
            visit("caption", self.caption), visit("media_type", self.mediaType), visit("sha256", self.sha256), visit("size", self.size),
            visit("added_by", self.addedBy), visit("added_at", self.addedAt);
    }
};
