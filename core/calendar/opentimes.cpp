// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/opentimes.h"
#include "core/calendar/zone.h"

#include <algorithm>

namespace {

constexpr qint64 msPerDay = 86'400'000;

qint64 dayNumber(const QDate &date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

const qint64 firstCountedDay = dayNumber(QDate(1900, 1, 1));
const qint64 lastCountedDay = dayNumber(QDate(2200, 1, 1));
constexpr qint64 leastGrowth = 366;

} // namespace

OpenTimes::OpenTimes(QString id, OpenHours hours)
    : m_id(std::move(id))
    , m_hours(std::move(hours))
{
    if (!m_hours.zone.isValid())
        return;
    if (!m_hours.weekIsEmpty()) {
        m_limitFirst = firstCountedDay;
        m_limitLast = lastCountedDay;
        return;
    }
    for (const auto &[date, windows] : m_hours.exceptions) {
        if (windows.empty())
            continue;
        const qint64 day = dayNumber(date);
        const bool first = m_limitFirst >= m_limitLast;
        m_limitFirst = std::max(first ? day : std::min(m_limitFirst, day), firstCountedDay);
        m_limitLast = std::min(first ? day + 2 : std::max(m_limitLast, day + 2), lastCountedDay); // a shift may end on the next date
    }
}

qint64 OpenTimes::dayOf(Instant at) const
{
    return dayNumber(wallTime(at, m_hours.zone).date);
}

bool OpenTimes::isCounted(Instant at)
{
    return at.ms >= firstCountedDay * msPerDay && at.ms < lastCountedDay * msPerDay;
}

const OpenTable &OpenTimes::covering(qint64 firstDay, qint64 lastDay) const
{
    const qint64 first = std::clamp(firstDay, m_limitFirst, m_limitLast);
    const qint64 last = std::clamp(lastDay + 1, first, m_limitLast);
    const auto covers = [=](const OpenTable *table) { return table && table->firstDay <= first && table->lastDay >= last; };
    if (const OpenTable *table = m_table.load(std::memory_order_acquire); covers(table))
        return *table;

    const std::lock_guard lock(m_growing);
    const OpenTable *old = m_table.load(std::memory_order_relaxed);
    if (covers(old))
        return *old;
    const auto inLimits = [this](qint64 day) { return std::clamp(day, m_limitFirst, m_limitLast); };
    OpenTable table;
    if (!old) {
        table = makeTable(m_hours, inLimits(first - leastGrowth / 2), inLimits(last + leastGrowth));
    } else {
        const qint64 growth = std::max(leastGrowth, old->lastDay - old->firstDay);
        table = *old;
        if (first < old->firstDay)
            table = joined(makeTable(m_hours, inLimits(std::min(first, old->firstDay - growth)), old->firstDay), table);
        if (last > old->lastDay)
            table = joined(table, makeTable(m_hours, old->lastDay, inLimits(std::max(last, old->lastDay + growth))));
    }
    m_tables.push_back(std::make_unique<const OpenTable>(std::move(table)));
    m_table.store(m_tables.back().get(), std::memory_order_release);
    return *m_tables.back();
}

const OpenTable &OpenTimes::covering(Instant from, Instant to) const
{
    const OpenTable *table = m_table.load(std::memory_order_acquire);
    if (table && table->begin <= from && to < table->end)
        return *table;
    return covering(from.ms / msPerDay - 2, to.ms / msPerDay + 2); // two days are more than any zone is away from UTC
}

const OpenTable *OpenTimes::later(const OpenTable &than) const
{
    return than.lastDay >= m_limitLast ? nullptr : &covering(than.firstDay, than.lastDay);
}

const OpenTable *OpenTimes::earlier(const OpenTable &than) const
{
    return than.firstDay <= m_limitFirst ? nullptr : &covering(than.firstDay - 1, than.lastDay - 1);
}
