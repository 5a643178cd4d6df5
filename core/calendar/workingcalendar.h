// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/twonames.h"
#include "core/instant.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// A time in which a clock stands still, half-open.
struct Pause
{
    Instant from;
    Instant to;

    bool operator==(const Pause &) const = default;
};

/// A stretch of time that does not count, for "why am I seeing this?".
struct Stretch
{
    enum class Why { Night, Break, Weekend, DayOff, Holiday, Exception, Pause };

    Instant from;
    Instant to;
    Why why = Why::Night;
    TwoNames name = {}; ///< the holiday's; else empty
    QDate date = {}; ///< the calendar's local date at `from`

    bool operator==(const Stretch &) const = default;
};

class OpenTimes;
struct OpenHours;

/// When somebody works: weekly hours, holidays, exceptions and breaks in one zone. A value, cheap to copy, safe to read from several threads.
/// It counts from 1900 to 2200 only; a moment beyond is answered with "never", and an elapsed time is cut there.
class WorkingCalendar
{
public:
    /// The calendar that never opens, without an id.
    WorkingCalendar();
    /// Reads {tz, week, holidays, exceptions, breaks, name, region}; an error names the path, as in "week.mon[0][1]: expected HH:MM".
    static Result<WorkingCalendar> fromJson(const QString &id, const QJsonObject &spec);
    /// What fromJson reads as an equal calendar.
    QJsonObject toJson() const;
    /// Open at every moment.
    static WorkingCalendar always(const QString &id = QStringLiteral("24x7"), const QTimeZone &zone = QTimeZone::utc());

    QString id() const;
    /// Empty when nobody gave one.
    TwoNames name() const;
    const OpenHours &hours() const;
    /// What openHours were read as, checked or not.
    static WorkingCalendar of(const QString &id, const OpenHours &hours);
    /// UTC when the calendar names a zone that this machine does not know (then it never opens, and problems() says so).
    QTimeZone zone() const;
    /// True when no working moment can ever come, at whatever moment one asks.
    bool neverOpens() const;
    /// What a person should look at before saving: no hours, an unknown zone, overlapping windows; readable texts.
    std::vector<QString> problems() const;

    /// The first moment at which elapsed(start, moment) reaches the duration; null = never. For a duration of 0: the next working moment.
    std::optional<Instant> deadline(Instant start, Milliseconds duration, std::span<const Pause> pauses = {}) const;
    /// Working time in [start, end) outside of the pauses; 0 when end <= start.
    Milliseconds elapsed(Instant start, Instant end, std::span<const Pause> pauses = {}) const;
    /// The latest moment from which elapsed(moment, end) still reaches the duration; null = never.
    std::optional<Instant> before(Instant end, Milliseconds duration) const;
    /// The first working moment at or after this one.
    std::optional<Instant> nextOpen(Instant at) const;
    bool isOpen(Instant at) const;
    /// The end of the working day that the moment is in or before (n = 0), or of the n-th one after that. A night shift ends in the morning.
    std::optional<Instant> endOfDay(Instant at, int n = 0) const;
    /// The same wall time on the n-th working date after start's date (n = 0: that date, or the next working one); not moved into opening hours.
    std::optional<Instant> addDays(Instant start, int n) const;
    /// The end of the working day that begins on that n-th working date.
    std::optional<Instant> endOfWorkingDate(Instant start, int n) const;
    /// That wall time on that n-th working date.
    std::optional<Instant> addDaysAt(Instant start, int n, QTime at) const;
    /// The closed stretches inside [from, to) and the pauses, in order; a night is one stretch, free days one each.
    std::vector<Stretch> skipped(Instant from, Instant to, std::span<const Pause> pauses = {}) const;

private:
    explicit WorkingCalendar(std::shared_ptr<const OpenTimes> openTimes);
    std::optional<QDate> workingDate(Instant start, int n) const;

    std::shared_ptr<const OpenTimes> m_times;
};
