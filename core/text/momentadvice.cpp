// SPDX-License-Identifier: GPL-3.0-or-later
// How an understood moment is shown, and what its calendar says about it.
#include "core/calendar/dayfacts.h"
#include "core/calendar/openhours.h"
#include "core/calendar/zone.h"
#include "core/text/hours.h"
#include "core/text/moments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clockText(Instant at, const QTimeZone &zone)
{
    return wallTime(at, zone).time.toString(u"HH:mm"_s);
}

/// "+01:00" where the wall time alone would mean the earlier of two moments.
QString offsetText(Instant at, const QTimeZone &zone)
{
    const WallTime wall = wallTime(at, zone);
    if (instantOf(wall.date, wall.time, zone) == at)
        return {};
    const int minutes = offsetAt(at, zone) / 60;
    return u" %1%2"_s.arg(minutes < 0 ? u"-"_s : u"+"_s).arg(QTime(std::abs(minutes) / 60, std::abs(minutes) % 60).toString(u"HH:mm"_s));
}

} // namespace

QString momentText(const MomentSpan &moment, const MomentAsked &asked)
{
    const QString end = offsetText(moment.at, asked.zone);
    const bool isWindow = moment.from && *moment.from < moment.at && wallTime(*moment.from, asked.zone).date == wallTime(moment.at, asked.zone).date;
    if (!isWindow)
        return asked.language.moment(moment.at, asked.zone, asked.now) + end;
    return asked.language.moment(*moment.from, asked.zone, asked.now) + u'-' + clockText(moment.at, asked.zone) + end;
}

QString momentDistance(const MomentSpan &moment, const MomentAsked &asked)
{
    const QDate today = wallTime(asked.now, asked.zone).date, date = wallTime(moment.at, asked.zone).date;
    if (moment.at <= asked.now)
        return asked.language.text(QT_TRANSLATE_NOOP("Aviso", "%1 ago")).arg(asked.language.duration(asked.now - moment.at));
    const Instant first = moment.from && *moment.from > asked.now ? *moment.from : moment.at;
    if (date == today || today.daysTo(date) > 60)
        return asked.language.text(QT_TRANSLATE_NOOP("Aviso", "in %1")).arg(asked.language.duration(first - asked.now));
    int days = 0;
    for (QDate day = today.addDays(1); day <= date; day = day.addDays(1))
        days += dayFacts(asked.calendar.hours(), day).open.empty() ? 0 : 1;
    if (days == 0)
        return asked.language.text(QT_TRANSLATE_NOOP("Aviso", "before the next working day"));
    return asked.language.text(QT_TRANSLATE_N_NOOP("Aviso", "in %n working day(s)"), days);
}

std::optional<ClosedMoment> closedMoment(const MomentSpan &moment, const MomentAsked &asked)
{
    const Instant begins = moment.from.value_or(moment.at);
    const bool open = asked.calendar.isOpen(begins) || (!moment.from && asked.calendar.isOpen(begins - 1ms));
    if (open || asked.side == MomentAsked::Side::Past)
        return {};
    ClosedMoment closed;
    const std::vector<Stretch> why = asked.calendar.skipped(begins, begins + 1ms);
    const QString day = asked.language.locale().toString(wallTime(begins, asked.zone).date, u"ddd d"_s);
    const Stretch stretch = why.empty() ? Stretch{} : why.front();
    const bool isHoliday = stretch.why == Stretch::Why::Holiday && !stretch.name.isEmpty();
    const QString place = asked.calendar.name().in(asked.language.code());
    if (isHoliday && place.isEmpty())
        closed.words = asked.language.text(QT_TRANSLATE_NOOP("Aviso", "%1 is a holiday: %2")).arg(day, whyClosed(stretch, asked.language));
    else if (isHoliday)
        closed.words = asked.language.text(QT_TRANSLATE_NOOP("Aviso", "%1 is a holiday in %3: %2")).arg(day, whyClosed(stretch, asked.language), place);
    else if (stretch.why == Stretch::Why::Exception || stretch.why == Stretch::Why::DayOff)
        closed.words = asked.language.text(QT_TRANSLATE_NOOP("Aviso", "Nobody works on %1: other hours that day")).arg(day);
    else
        closed.words = asked.language.text(QT_TRANSLATE_NOOP("Aviso", "Closed then (%1)")).arg(whyClosed(stretch, asked.language));
    if (const std::optional<Instant> next = asked.calendar.nextOpen(begins)) {
        closed.instead = MomentSpan{*next, {}};
        if (moment.from)
            closed.instead = MomentSpan{*next + (moment.at - *moment.from), *next};
    }
    return closed;
}
