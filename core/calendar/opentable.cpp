// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/opentimes.h"
#include "core/calendar/zone.h"

#include <algorithm>

namespace {

constexpr Milliseconds wholeDay{86'400'000};

struct Span
{
    Instant from;
    Instant to;
};

using Spans = std::vector<Span>;

/// instantOf() for many dates of one range: the zone is asked once a date, since its offset seldom changes.
class WallClock
{
public:
    WallClock(const QTimeZone &zone, qint64 firstDay, qint64 lastDay)
        : m_zone(zone)
        , m_firstDay(firstDay - margin)
    {
        m_offsets.reserve(size_t(lastDay - firstDay + 2 * margin));
        for (qint64 day = m_firstDay; day < lastDay + margin; ++day)
            m_offsets.push_back(offsetAt({day * wholeDay.count()}, zone));
    }

    Instant at(qint64 day, Milliseconds wall) const
    {
        // A wall time of up to 48:00 depends on the offsets from a day before to a day after it.
        const auto first = m_offsets.begin() + (day - 2 - m_firstDay);
        const bool steady = std::all_of(first, first + 7, [first](int offset) { return offset == *first; });
        if (steady)
            return {day * wholeDay.count() + wall.count() - *first * qint64(1000)};
        return instantOf(QDate(1970, 1, 1).addDays(day), wall, m_zone);
    }

private:
    static constexpr qint64 margin = 8;
    QTimeZone m_zone;
    qint64 m_firstDay;
    std::vector<int> m_offsets;
};

/// Turns the wall times of dates into intervals.
class Builder
{
public:
    Builder(const OpenHours &hours, qint64 firstDay, qint64 lastDay)
        : m_hours(hours)
        , m_clock(hours.zone, firstDay, lastDay)
    {
    }

    Instant midnight(qint64 day) const { return at(day, Milliseconds(0)); }

    /// What is open of the hours that begin on a day.
    Spans openOf(qint64 day) const
    {
        Spans open;
        if (midnight(day) >= midnight(day + 1)) // a date that the zone left out when it crossed the date line
            return open;
        for (const Window &window : m_hours.windowsOn(dateOf(day)))
            open.push_back(span(day, window));
        open.erase(std::remove_if(open.begin(), open.end(), [](const Span &s) { return s.to <= s.from; }), open.end());
        if (open.empty())
            return open;
        for (const Window &window : breaksOn(day - 1))
            cut(open, span(day - 1, window));
        for (const qint64 on : {day, day + 1})
            cutClosed(open, on, on == day);
        return open;
    }

    WorkingDay dayOf(qint64 day, const Spans &open) const
    {
        if (open.empty())
            return {};
        WorkingDay result{open.front().from, open.front().to};
        for (const Span &span : open) {
            result.begin = std::min(result.begin, span.from);
            result.end = std::max(result.end, span.to);
        }
        result.works = result.begin < midnight(day + 1);
        return result;
    }

private:
    static QDate dateOf(qint64 day) { return QDate(1970, 1, 1).addDays(day); }
    Instant at(qint64 day, Milliseconds wall) const { return m_clock.at(day, wall); }
    Span span(qint64 day, const Window &window) const { return {at(day, window.from), at(day, window.to)}; }

    const Windows &breaksOn(qint64 day) const
    {
        static const Windows none;
        const auto found = m_hours.breaks.find(dateOf(day));
        return found == m_hours.breaks.end() ? none : found->second;
    }

    static void cut(Spans &open, const Span &closed)
    {
        Spans left;
        for (const Span &span : open) {
            if (span.from < std::min(span.to, closed.from))
                left.push_back({span.from, std::min(span.to, closed.from)});
            if (std::max(span.from, closed.to) < span.to)
                left.push_back({std::max(span.from, closed.to), span.to});
        }
        open = std::move(left);
    }

    void cutClosed(Spans &open, qint64 on, bool ownDay) const
    {
        const QDate date = dateOf(on);
        if (!ownDay && m_hours.exceptions.contains(date)) // it replaces the night shift of the day before as well
            cut(open, span(on, {Milliseconds(0), wholeDay}));
        for (const HolidayDate *holiday : m_hours.holidaysOn(date))
            cut(open, span(on, holiday->closed));
        for (const Window &window : breaksOn(on))
            cut(open, span(on, window));
    }

    const OpenHours &m_hours;
    WallClock m_clock;
};

void append(std::vector<OpenInterval> &open, Span span)
{
    if (!open.empty() && span.from <= open.back().to) {
        open.back().to = std::max(open.back().to, span.to);
        return;
    }
    const qint64 before = open.empty() ? 0 : open.back().before + (open.back().to - open.back().from).count();
    open.push_back({span.from, span.to, before});
}

} // namespace

qint64 OpenTable::openUntil(Instant at) const
{
    const auto after = std::upper_bound(open.begin(), open.end(), at, [](Instant t, const OpenInterval &i) { return t < i.from; });
    if (after == open.begin())
        return 0;
    const OpenInterval &last = *std::prev(after);
    return last.before + (std::min(at, last.to) - last.from).count();
}

bool OpenTable::isOpen(Instant at) const
{
    const auto after = std::upper_bound(open.begin(), open.end(), at, [](Instant t, const OpenInterval &i) { return t < i.from; });
    return after != open.begin() && at < std::prev(after)->to;
}

Instant OpenTable::firstAfter(qint64 counted) const
{
    const auto next = std::lower_bound(open.begin(), open.end(), counted, [](const OpenInterval &i, qint64 ms) { return i.before < ms; });
    const OpenInterval &interval = *std::prev(next);
    return {interval.from.ms + counted - interval.before};
}

Instant OpenTable::lastBefore(qint64 counted) const
{
    const auto next = std::upper_bound(open.begin(), open.end(), counted, [](qint64 ms, const OpenInterval &i) { return ms < i.before; });
    const OpenInterval &interval = *std::prev(next);
    return {interval.from.ms + counted - interval.before};
}

OpenTable makeTable(const OpenHours &hours, qint64 firstDay, qint64 lastDay)
{
    const Builder builder(hours, firstDay, lastDay);
    OpenTable table{firstDay, lastDay, builder.midnight(firstDay), builder.midnight(lastDay), {}, {}};
    table.days.reserve(size_t(lastDay - firstDay));
    Spans all;
    for (qint64 day = firstDay - 1; day < lastDay; ++day) { // from the day before: its night shift ends here
        const Spans open = builder.openOf(day);
        if (day >= firstDay)
            table.days.push_back(builder.dayOf(day, open));
        all.insert(all.end(), open.begin(), open.end());
    }
    std::sort(all.begin(), all.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    for (const Span &span : all) {
        const Span inside{std::max(span.from, table.begin), std::min(span.to, table.end)};
        if (inside.from < inside.to)
            append(table.open, inside);
    }
    return table;
}

OpenTable joined(const OpenTable &earlier, const OpenTable &later)
{
    OpenTable both = earlier;
    both.lastDay = later.lastDay;
    both.end = later.end;
    both.days.insert(both.days.end(), later.days.begin(), later.days.end());
    both.open.reserve(earlier.open.size() + later.open.size());
    for (const OpenInterval &interval : later.open)
        append(both.open, {interval.from, interval.to});
    return both;
}
