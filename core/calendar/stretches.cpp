// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/stretches.h"

#include "core/calendar/opentimes.h"
#include "core/calendar/zone.h"

#include <algorithm>

namespace {

using Why = Stretch::Why;

constexpr Milliseconds wholeDay{86'400'000};

/// Names the closed time of one local date after another.
class Namer
{
public:
    Namer(const OpenTimes &times, Instant from, Instant to)
        : m_times(times)
        , m_hours(times.hours())
        , m_from(from)
        , m_to(to)
    {
    }

    std::vector<Stretch> stretches()
    {
        const qint64 last = m_times.dayOf(m_to);
        for (qint64 day = m_times.dayOf(m_from); day <= last; ++day)
            addDay(day);
        return std::move(m_found);
    }

private:
    Stretch stretch(const QDate &date, const Window &window, Why why, const TwoNames &name = {}) const
    {
        return {instantOf(date, window.from, m_times.zone()), instantOf(date, window.to, m_times.zone()), why, name, date};
    }

    /// What closes parts of a date by name, the most telling first.
    std::vector<Stretch> reasons(const QDate &date) const
    {
        std::vector<Stretch> reasons;
        for (const HolidayDate *holiday : m_hours.holidaysOn(date))
            reasons.push_back(stretch(date, holiday->closed, Why::Holiday, holiday->name));
        if (const auto pause = m_hours.breaks.find(date); pause != m_hours.breaks.end()) {
            for (const Window &window : pause->second)
                reasons.push_back(stretch(date, window, Why::Break));
        }
        const auto exception = m_hours.exceptions.find(date);
        if (exception == m_hours.exceptions.end())
            return reasons;
        // A shorter day is an exception only where the week would have been open; its night stays a night.
        const Windows usual = exception->second.empty() ? Windows{{Milliseconds(0), wholeDay}} : m_hours.week[size_t(date.dayOfWeek() - 1)];
        for (const Window &window : usual)
            reasons.push_back(stretch(date, window, Why::Exception));
        return reasons;
    }

    Why unnamed(qint64 day, const QDate &date, Instant from, Instant to) const
    {
        const OpenTable &table = m_times.covering(day - 1, day);
        for (const qint64 owner : {day - 1, day}) {
            if (owner < table.firstDay || owner >= table.lastDay)
                continue;
            const WorkingDay &hours = table.day(owner);
            if (hours.hasHours() && hours.begin < from && to < hours.end)
                return Why::Break;
        }
        if (!m_hours.windowsOn(date).empty())
            return Why::Night;
        return date.dayOfWeek() >= Qt::Saturday ? Why::Weekend : Why::DayOff;
    }

    void add(Instant from, Instant to, Why why, const TwoNames &name, const QDate &date)
    {
        if (!m_found.empty()) {
            Stretch &last = m_found.back();
            const bool sameDate = last.date == date || why == Why::Night;
            if (last.to == from && last.why == why && last.name == name && sameDate) {
                last.to = to;
                return;
            }
        }
        m_found.push_back({from, to, why, name, date});
    }

    /// Cuts a closed time at the edges of the reasons and names each part.
    void addGap(qint64 day, const QDate &date, Instant from, Instant to, const std::vector<Stretch> &reasons)
    {
        std::vector<Instant> edges = {from, to};
        for (const Stretch &reason : reasons) {
            for (const Instant edge : {reason.from, reason.to}) {
                if (from < edge && edge < to)
                    edges.push_back(edge);
            }
        }
        std::sort(edges.begin(), edges.end());
        const Why otherwise = unnamed(day, date, from, to);
        for (size_t i = 1; i < edges.size(); ++i) {
            const auto covers = [&](const Stretch &reason) { return reason.from <= edges[i - 1] && edges[i] <= reason.to; };
            const auto reason = std::find_if(reasons.begin(), reasons.end(), covers);
            if (edges[i - 1] == edges[i])
                continue;
            if (reason == reasons.end())
                add(edges[i - 1], edges[i], otherwise, {}, date);
            else
                add(edges[i - 1], edges[i], reason->why, reason->name, date);
        }
    }

    void addDay(qint64 day)
    {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        const Stretch whole = stretch(date, {Milliseconds(0), wholeDay}, Why::Night);
        const Instant end = std::min(whole.to, m_to);
        Instant at = std::max(whole.from, m_from);
        const std::vector<Stretch> named = reasons(date);
        const std::vector<OpenInterval> &open = m_times.covering(whole.from, whole.to).open;
        auto next = std::upper_bound(open.begin(), open.end(), at, [](Instant t, const OpenInterval &i) { return t < i.to; });
        for (; at < end; ++next) {
            const Instant opening = next == open.end() ? end : std::min(next->from, end);
            if (at < opening)
                addGap(day, date, at, opening, named);
            if (next == open.end())
                return;
            at = std::max(at, next->to);
        }
    }

    const OpenTimes &m_times;
    const OpenHours &m_hours;
    Instant m_from;
    Instant m_to;
    std::vector<Stretch> m_found;
};

} // namespace

std::vector<Pause> merged(std::span<const Pause> pauses)
{
    std::vector<Pause> sorted(pauses.begin(), pauses.end());
    std::sort(sorted.begin(), sorted.end(), [](const Pause &a, const Pause &b) { return a.from < b.from; });
    std::vector<Pause> result;
    for (const Pause &pause : sorted) {
        if (pause.to <= pause.from)
            continue;
        if (!result.empty() && pause.from <= result.back().to)
            result.back().to = std::max(result.back().to, pause.to);
        else
            result.push_back(pause);
    }
    return result;
}

std::vector<Stretch> closedStretches(const OpenTimes &times, Instant from, Instant to, std::span<const Pause> pauses)
{
    if (to <= from || !OpenTimes::isCounted(from) || !OpenTimes::isCounted(to))
        return {};
    std::vector<Stretch> found = Namer(times, from, to).stretches();
    for (const Pause &pause : merged(pauses)) {
        const Instant begin = std::max(pause.from, from);
        const Instant end = std::min(pause.to, to);
        if (begin < end)
            found.push_back({begin, end, Stretch::Why::Pause, {}, wallTime(begin, times.zone()).date});
    }
    std::stable_sort(found.begin(), found.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    return found;
}
