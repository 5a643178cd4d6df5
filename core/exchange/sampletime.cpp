// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampletime.h"

#include "core/calendar/zone.h"

#include <QRegularExpression>

using namespace std::chrono;

namespace {

bool isWeekend(const QDate &date)
{
    return date.dayOfWeek() >= 6;
}

QDate workingDaysFrom(QDate date, int days)
{
    const int step = days < 0 ? -1 : 1;
    for (int left = days * step; left > 0;) {
        date = date.addDays(step);
        left -= isWeekend(date) ? 0 : 1;
    }
    return date;
}

/// The day of the last weekend that was over by the end of Sunday.
QDate ofLastWeekend(const QDate &today, const QString &weekday)
{
    const QDate sunday = today.addDays(-today.dayOfWeek());
    return sunday.addDays(weekday == QLatin1String("fri") ? -2 : weekday == QLatin1String("sat") ? -1 : 0);
}

}

std::optional<Instant> sampleMoment(const QString &text, Instant now, const QTimeZone &zone)
{
    static const QRegularExpression elapsed(QStringLiteral("^([+-]\\d{1,5})(min|h)$"));
    static const QRegularExpression wall(QStringLiteral("^(?:([+-]\\d{1,3})(d|w)|(fri|sat|sun)) (\\d\\d:\\d\\d)$"));
    if (const QRegularExpressionMatch match = elapsed.match(text); match.hasMatch()) {
        const int n = match.captured(1).toInt();
        return now + (match.captured(2) == QLatin1String("h") ? Milliseconds(hours(n)) : Milliseconds(minutes(n)));
    }
    const QRegularExpressionMatch match = wall.match(text);
    if (!match.hasMatch())
        return {};
    const QDate today = wallTime(now, zone).date;
    const int n = match.captured(1).toInt();
    const QDate date = !match.captured(3).isEmpty()       ? ofLastWeekend(today, match.captured(3))
        : match.captured(2) == QLatin1String("w") ? workingDaysFrom(today, n)
                                                  : today.addDays(n);
    return instantOf(date, QTime::fromString(match.captured(4), QStringLiteral("HH:mm")), zone);
}
