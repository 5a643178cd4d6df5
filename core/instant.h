// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <compare>

using Milliseconds = std::chrono::milliseconds;

/// A moment in time, in UTC milliseconds since 1970; the only form in which moments are kept and compared.
struct Instant
{
    qint64 ms = 0;

    auto operator<=>(const Instant &) const = default;
    static Instant of(const QDateTime &moment) { return {moment.toMSecsSinceEpoch()}; }
    /// The moment as a UTC date-time; converting to a zone from here is always exact.
    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()); }
    QDateTime in(const QTimeZone &zone) const { return QDateTime::fromMSecsSinceEpoch(ms, zone); }
};

constexpr Instant operator+(Instant at, Milliseconds by) { return {at.ms + by.count()}; }
constexpr Instant operator-(Instant at, Milliseconds by) { return {at.ms - by.count()}; }
constexpr Milliseconds operator-(Instant a, Instant b) { return Milliseconds(a.ms - b.ms); }
