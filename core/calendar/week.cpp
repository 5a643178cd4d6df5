// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/week.h"

#include "core/calendar/zone.h"

QString IsoWeek::name() const
{
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(number, 2, 10, QLatin1Char('0'));
}

IsoWeek isoWeekOf(Instant at, const QTimeZone &zone)
{
    const QDate date = wallTime(at, zone).date;
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    IsoWeek week;
    week.number = date.weekNumber(&week.year);
    week.from = instantOf(monday, QTime(0, 0), zone);
    week.to = instantOf(monday.addDays(7), QTime(0, 0), zone);
    return week;
}
