// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"

#include <atomic>
#include <memory>
#include <mutex>

/// A time that counts, half-open, with what counted before it since the table's beginning.
struct OpenInterval
{
    Instant from;
    Instant to;
    qint64 before = 0;
};

/// What belongs to the hours that begin on one local date.
struct WorkingDay
{
    Instant begin = {};
    Instant end = {}; ///< of the last interval, which may lie on the next date; equal to `begin` when there is none
    bool works = false; ///< opens on the date itself

    bool hasHours() const { return begin < end; }
};

/// The open intervals of a range of local dates, merged and in order, so that every question is a binary search.
struct OpenTable
{
    qint64 firstDay = 0; ///< days since 1970-01-01
    qint64 lastDay = 0; ///< the day after the last
    Instant begin;
    Instant end;
    std::vector<OpenInterval> open;
    std::vector<WorkingDay> days;

    qint64 total() const { return open.empty() ? 0 : open.back().before + (open.back().to - open.back().from).count(); }
    /// Milliseconds that count in [begin, at).
    qint64 openUntil(Instant at) const;
    bool isOpen(Instant at) const;
    /// The first moment with that many counted milliseconds before it, 0 < counted <= total().
    Instant firstAfter(qint64 counted) const;
    /// The last moment with no more than that before it, 0 <= counted < total().
    Instant lastBefore(qint64 counted) const;
    const WorkingDay &day(qint64 number) const { return days[size_t(number - firstDay)]; }
};

/// The table of a range of dates, computed from what is written down.
OpenTable makeTable(const OpenHours &hours, qint64 firstDay, qint64 lastDay);
/// Two tables of neighbouring ranges as one.
OpenTable joined(const OpenTable &earlier, const OpenTable &later);

/// What a calendar says and the table made of it, which grows with the moments asked for. Reading takes no lock.
class OpenTimes
{
public:
    OpenTimes(QString id, OpenHours hours);

    const QString &id() const { return m_id; }
    const OpenHours &hours() const { return m_hours; }
    QTimeZone zone() const { return m_hours.zone.isValid() ? m_hours.zone : QTimeZone::utc(); }
    bool neverOpens() const { return m_limitFirst >= m_limitLast; }
    /// The local date of a moment, as days since 1970-01-01.
    qint64 dayOf(Instant at) const;
    /// False for moments that calendars do not count (before 1900, after 2200).
    static bool isCounted(Instant at);
    /// A table with all days that count from first to last, inclusive. It lives as long as this object.
    const OpenTable &covering(qint64 firstDay, qint64 lastDay) const;
    const OpenTable &covering(Instant from, Instant to) const;
    /// A table longer than this one at its end or beginning; null when there is nothing more to come.
    const OpenTable *later(const OpenTable &than) const;
    const OpenTable *earlier(const OpenTable &than) const;

private:
    QString m_id;
    OpenHours m_hours;
    qint64 m_limitFirst = 0; // no hours outside of these days, for sure
    qint64 m_limitLast = 0;
    // Grown tables replace each other; the old ones stay, since somebody may be reading them. They double, so that this costs no more than the last.
    mutable std::mutex m_growing;
    mutable std::vector<std::unique_ptr<const OpenTable>> m_tables;
    mutable std::atomic<const OpenTable *> m_table = nullptr;
};
