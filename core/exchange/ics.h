// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ics {

/// One entry of a calendar file: something owed by a moment, or an appointment.
struct Item
{
    QString uid; ///< stays the same as long as it is owed
    int sequence = 0; ///< grows when it changes
    QString summary;
    Instant at;
    std::vector<Instant> alarms;
    std::optional<Instant> to = {}; ///< an appointment takes time until then; nothing: it is a moment
    QString place = {};
    QString about = {};

    bool operator==(const Item &) const = default;
};

/// Was Aviso built with what writes calendar files?
bool isAvailable();
/// A calendar (RFC 5545) that other programs can subscribe to, moments in UTC; `now` is when it was written. Environment when it is not available.
Result<QByteArray> written(const std::vector<Item> &, const QString &name, Instant now);

}
