// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"

#include "core/calendar/opentimes.h"
#include "core/calendar/stretches.h"
#include "core/calendar/zone.h"

#include <algorithm>

namespace {

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// The first moment at which so much has counted since the start; a duration of at least 1 ms.
std::optional<Instant> reach(const OpenTimes &times, Instant start, qint64 duration)
{
    const OpenTable *table = &times.covering(start, start);
    while (table) {
        const qint64 counted = table->openUntil(start);
        if (duration <= table->total() - counted)
            return table->firstAfter(counted + duration);
        table = times.later(*table);
    }
    return std::nullopt;
}

/// A duration of 0 is reached where the first millisecond would begin to count.
std::optional<Instant> deadlineFrom(const OpenTimes &times, Instant start, Milliseconds duration)
{
    if (duration.count() > 0)
        return reach(times, start, duration.count());
    const auto opened = reach(times, start, 1);
    return opened ? std::optional(*opened - Milliseconds(1)) : std::nullopt;
}

} // namespace

WorkingCalendar::WorkingCalendar()
{
    static const auto closed = std::make_shared<const OpenTimes>(QString(), OpenHours{.zoneId = QStringLiteral("UTC"), .zone = QTimeZone::utc()});
    m_times = closed;
}

WorkingCalendar::WorkingCalendar(std::shared_ptr<const OpenTimes> openTimes)
    : m_times(std::move(openTimes))
{
}

Result<WorkingCalendar> WorkingCalendar::fromJson(const QString &id, const QJsonObject &spec)
{
    auto hours = openHoursFromJson(spec);
    if (!hours)
        return tl::unexpected(hours.error());
    return WorkingCalendar(std::make_shared<const OpenTimes>(id, std::move(*hours)));
}

QJsonObject WorkingCalendar::toJson() const
{
    return ::toJson(m_times->hours());
}

WorkingCalendar WorkingCalendar::always(const QString &id, const QTimeZone &zone)
{
    OpenHours hours{.zoneId = QString::fromUtf8(zone.id()), .zone = zone};
    hours.week.fill({Window{Milliseconds(0), Milliseconds(86'400'000)}});
    return WorkingCalendar(std::make_shared<const OpenTimes>(id, std::move(hours)));
}

QString WorkingCalendar::id() const
{
    return m_times->id();
}

TwoNames WorkingCalendar::name() const
{
    return m_times->hours().name;
}

const OpenHours &WorkingCalendar::hours() const
{
    return m_times->hours();
}

WorkingCalendar WorkingCalendar::of(const QString &id, const OpenHours &hours)
{
    return WorkingCalendar(std::make_shared<const OpenTimes>(id, hours));
}

QTimeZone WorkingCalendar::zone() const
{
    return m_times->zone();
}

bool WorkingCalendar::neverOpens() const
{
    return m_times->neverOpens();
}

std::vector<QString> WorkingCalendar::problems() const
{
    return m_times->hours().problems();
}

std::optional<Instant> WorkingCalendar::deadline(Instant start, Milliseconds duration, std::span<const Pause> pauses) const
{
    if (neverOpens() || !OpenTimes::isCounted(start))
        return std::nullopt;
    if (pauses.empty())
        return deadlineFrom(*m_times, start, duration);
    Milliseconds left = std::max(duration, Milliseconds(0));
    for (const Pause &pause : merged(pauses)) {
        if (pause.to <= start)
            continue;
        const auto reached = deadlineFrom(*m_times, start, left);
        const bool beforePause = reached && (duration.count() > 0 ? *reached <= pause.from : *reached < pause.from);
        if (!reached || beforePause)
            return reached;
        left -= elapsed(start, pause.from);
        start = pause.to;
        if (!OpenTimes::isCounted(start))
            return std::nullopt;
    }
    return deadlineFrom(*m_times, start, left);
}

Milliseconds WorkingCalendar::elapsed(Instant start, Instant end, std::span<const Pause> pauses) const
{
    if (end <= start || neverOpens())
        return Milliseconds(0);
    const OpenTable &table = m_times->covering(start, end);
    qint64 counted = table.openUntil(end) - table.openUntil(start);
    if (!pauses.empty()) {
        for (const Pause &pause : merged(pauses)) {
            const Instant from = std::max(pause.from, start);
            const Instant to = std::min(pause.to, end);
            if (from < to)
                counted -= table.openUntil(to) - table.openUntil(from);
        }
    }
    return Milliseconds(counted);
}

std::optional<Instant> WorkingCalendar::before(Instant end, Milliseconds duration) const
{
    if (duration.count() <= 0)
        return end;
    if (neverOpens() || !OpenTimes::isCounted(end))
        return std::nullopt;
    const OpenTable *table = &m_times->covering(end, end);
    while (table) {
        const qint64 counted = table->openUntil(end) - duration.count();
        if (counted >= 0)
            return table->lastBefore(counted);
        table = m_times->earlier(*table);
    }
    return std::nullopt;
}

std::optional<Instant> WorkingCalendar::nextOpen(Instant at) const
{
    return deadline(at, Milliseconds(0));
}

bool WorkingCalendar::isOpen(Instant at) const
{
    return !neverOpens() && OpenTimes::isCounted(at) && m_times->covering(at, at).isOpen(at);
}

std::optional<Instant> WorkingCalendar::endOfDay(Instant at, int n) const
{
    if (neverOpens() || n < 0 || !OpenTimes::isCounted(at))
        return std::nullopt;
    const OpenTable *table = &m_times->covering(at, at);
    // From the day before: its night shift may still be going on.
    for (qint64 day = std::max(m_times->dayOf(at) - 1, table->firstDay); table; table = m_times->later(*table)) {
        for (; day < table->lastDay; ++day) {
            const WorkingDay &hours = table->day(day);
            if (hours.hasHours() && hours.end > at && n-- == 0)
                return hours.end;
        }
    }
    return std::nullopt;
}

std::optional<QDate> WorkingCalendar::workingDate(Instant start, int n) const
{
    if (neverOpens() || n < 0 || !OpenTimes::isCounted(start))
        return std::nullopt;
    const qint64 today = m_times->dayOf(start);
    const OpenTable *table = &m_times->covering(start, start);
    int left = std::max(n, 1);
    for (qint64 day = std::max(n == 0 ? today : today + 1, table->firstDay); table; table = m_times->later(*table)) {
        for (; day < table->lastDay; ++day) {
            if (table->day(day).works && --left == 0)
                return dateOf(day);
        }
    }
    return std::nullopt;
}

std::optional<Instant> WorkingCalendar::addDays(Instant start, int n) const
{
    return addDaysAt(start, n, wallTime(start, zone()).time);
}

std::optional<Instant> WorkingCalendar::addDaysAt(Instant start, int n, QTime at) const
{
    const auto date = workingDate(start, n);
    return date ? std::optional(instantOf(*date, at, zone())) : std::nullopt;
}

std::optional<Instant> WorkingCalendar::endOfWorkingDate(Instant start, int n) const
{
    const auto date = workingDate(start, n);
    if (!date)
        return std::nullopt;
    const qint64 day = QDate(1970, 1, 1).daysTo(*date);
    return m_times->covering(day, day).day(day).end;
}

std::vector<Stretch> WorkingCalendar::skipped(Instant from, Instant to, std::span<const Pause> pauses) const
{
    return closedStretches(*m_times, from, to, pauses);
}
