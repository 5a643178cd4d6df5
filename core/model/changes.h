// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/model/text.h"

/// An incident to which others wrote something: how much, and the last of it.
struct IncidentChange
{
    IncidentId incident;
    QString number;
    LocalText title;
    QString customer; ///< name
    int entries = 0; ///< that others wrote since then
    EntryKind kind = EntryKind::Note; ///< of the last one, as the rest
    Direction direction = Direction::Internal;
    std::optional<Channel> channel;
    QString author;
    Instant recordedAt;

    bool operator==(const IncidentChange &) const = default;
};
