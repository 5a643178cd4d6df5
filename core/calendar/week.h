// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

/// A week after ISO 8601, Monday to Sunday as the clock on the wall of a zone counts them.
struct IsoWeek
{
    int year = 0; ///< the week's year, which may differ from the date's around New Year
    int number = 0;
    Instant from; ///< Monday 00:00
    Instant to; ///< the next Monday 00:00

    bool operator==(const IsoWeek &) const = default;
    /// "2026-W10": sorts by time.
    QString name() const;
};

/// The week in which a moment lies.
IsoWeek isoWeekOf(Instant at, const QTimeZone &zone);
