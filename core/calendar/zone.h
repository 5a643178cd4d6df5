// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

/// What the clock on the wall of a zone shows.
struct WallTime
{
    QDate date;
    QTime time;

    bool operator==(const WallTime &) const = default;
};

/// The zone of an IANA name that this machine knows; nothing for any other text, of which Qt makes some zone or other.
std::optional<QTimeZone> knownZone(const QString &id);
/// Seconds that a zone is ahead of UTC at a moment; 0 for an invalid zone.
int offsetAt(Instant at, const QTimeZone &zone);
/// The moment at which a zone's clock shows a wall time: the earlier one in an overlap, by the offset before the gap in a gap.
Instant instantOf(const QDate &date, const QTime &time, const QTimeZone &zone);
/// The same for milliseconds after the date's 00:00 on the wall clock, which may reach 24:00 and beyond.
Instant instantOf(const QDate &date, Milliseconds sinceMidnight, const QTimeZone &zone);
/// What the zone's clock shows at a moment.
WallTime wallTime(Instant at, const QTimeZone &zone);

/// Reads "2026-03-06T18:20[:30[.250]]" as the zone's wall time, or as an exact moment when it ends in Z or in an offset such as +01:00.
Result<Instant> parseInstant(const QString &text, const QTimeZone &zone);
