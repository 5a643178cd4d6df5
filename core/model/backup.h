// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>

/// A copy of the database that can take its place.
struct Backup
{
    QString path;
    Instant at; ///< when it was made
    qint64 bytes = 0;
    std::optional<qint64> incidents; ///< how many are in it; nothing: it was not opened, or cannot be

    bool operator==(const Backup &) const = default;
};
