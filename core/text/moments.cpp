// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/moments.h"

#include "core/calendar/dayfacts.h"
#include "core/calendar/openhours.h"
#include "core/calendar/zone.h"
#include "core/text/momentparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Day = MomentParts::Day;
using Clock = MomentParts::Clock;
using Trouble = TypedMoment::Trouble;

constexpr int farthest = 5 * 366; ///< days; what is promised later than that was mistyped
constexpr int usualOpening = 9 * 60;
constexpr int nextYearsDate = 274; ///< days: a date that has passed means the next year's only when that is not farther off

/// One typed moment being made of its parts.
class Making
{
public:
    Making(MomentParts parts, const MomentAsked &asked) : m_parts(std::move(parts)), m_asked(asked), m_today(wallTime(asked.now, asked.zone).date) {}

    TypedMoment made();

private:
    bool isPast() const { return m_asked.side == MomentAsked::Side::Past; }
    QString text(const char *source) const { return m_asked.language.text(source); }
    QString shown(const MomentSpan &moment) const { return momentText(moment, m_asked); }
    TypedMoment wrong(Trouble trouble, const QString &words, std::optional<MomentSpan> instead = {}) const;
    TypedMoment noSuchDate() const;
    TypedMoment spanned();
    std::optional<TypedMoment> findDate();
    std::optional<TypedMoment> findWrittenDate();
    void findWeekday();
    std::optional<TypedMoment> findDayOfMonth();
    void findWeekend();
    TypedMoment onDate();
    TypedMoment named();
    TypedMoment checked(MomentSpan moment, bool hadDay) const;
    TypedMoment marchOrTuesday();
    QDate workingDateFrom(QDate date) const;
    int opening(const QDate &date) const;
    Instant at(const QDate &date, int minutes) const;
    MomentSpan spanOn(const QDate &date, int shift = 0) const;

    MomentParts m_parts;
    const MomentAsked &m_asked;
    QDate m_today;
    QDate m_date; ///< that was found; null: none was said
};

TypedMoment Making::wrong(Trouble trouble, const QString &words, std::optional<MomentSpan> instead) const
{
    return {trouble, {}, words, std::move(instead)};
}

TypedMoment Making::noSuchDate() const
{
    const QString date = m_parts.month > 0 ? u"%1/%2"_s.arg(m_parts.day).arg(m_parts.month) : QString::number(m_parts.day);
    std::optional<MomentSpan> instead;
    const QDate swapped(m_parts.year > 0 ? m_parts.year : m_today.year(), m_parts.day, m_parts.month);
    if (m_parts.month > 12 && swapped.isValid())
        instead = spanOn(swapped);
    else if (const QDate first(m_parts.year > 0 ? m_parts.year : m_today.year(), m_parts.month, 1); first.isValid())
        instead = spanOn(first.addMonths(1).addDays(-1)); // 31 April: the last day of April
    if (instead && (instead->at > m_asked.now) == isPast())
        instead.reset();
    return wrong(Trouble::NoSuchDate, text(QT_TRANSLATE_NOOP("Aviso", "There is no %1: day and month, in this order.")).arg(date), instead);
}

Instant Making::at(const QDate &date, int minutes) const
{
    const Instant by = instantOf(date, Milliseconds(std::chrono::minutes(minutes)), m_asked.zone);
    if (!m_parts.offset)
        return by;
    return {QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() + minutes * 60'000LL - *m_parts.offset * 1000LL};
}

int Making::opening(const QDate &date) const
{
    const std::optional<Instant> open = m_asked.calendar.nextOpen(instantOf(date, QTime(0, 0), m_asked.zone));
    const WallTime wall = open ? wallTime(*open, m_asked.zone) : WallTime{};
    const bool isAlways = wall.time == QTime(0, 0);
    return open && wall.date == date && !isAlways ? wall.time.hour() * 60 + wall.time.minute() : usualOpening;
}

QDate Making::workingDateFrom(QDate date) const
{
    for (int days = 0; days < 60; ++days, date = date.addDays(1)) {
        if (!dayFacts(m_asked.calendar.hours(), date).open.empty())
            return date;
    }
    return date.addDays(-60);
}

MomentSpan Making::spanOn(const QDate &date, int shift) const
{
    const int to = m_parts.clock ? m_parts.clock->minutes : opening(date);
    MomentSpan span{at(date, to + shift), {}};
    if (m_parts.from)
        span.from = at(date, m_parts.from->minutes + shift);
    return span;
}

TypedMoment Making::made()
{
    if (m_parts.isEmpty)
        return wrong(Trouble::Empty, text(QT_TRANSLATE_NOOP("Aviso", "Type when, such as \"tomorrow 9\", \"Tue 16:30\", \"24/11 16:30\" or \"+3d\".")));
    const bool mixed = m_parts.span && (m_parts.kind != Day::None || m_parts.named != MomentParts::Named::None || (m_parts.clock && m_parts.span->minutes > 0));
    if (!m_parts.strange.isEmpty() || mixed)
        return wrong(Trouble::NotUnderstood, text(QT_TRANSLATE_NOOP("Aviso", "\"%1\" is not understood. Try \"tomorrow 9\", \"Tue 16:30\", \"24/11 16:30\" or \"+3d\".")).arg(m_parts.strange.isEmpty() ? u"+"_s : m_parts.strange));
    if (m_parts.span)
        return spanned();
    if (m_parts.kind == Day::MarchOrTuesday)
        return marchOrTuesday();
    if (std::optional<TypedMoment> problem = findDate())
        return *problem;
    return m_parts.named != MomentParts::Named::None && !m_parts.clock ? named() : onDate();
}

TypedMoment Making::spanned()
{
    const MomentParts::Span span = *m_parts.span;
    if (span.days > farthest || span.minutes > qint64(farthest) * 24 * 60)
        return checked({{std::numeric_limits<qint64>::max()}, {}}, true);
    const int sign = span.back || (isPast() && !span.working) ? -1 : 1;
    const WallTime wall = wallTime(m_asked.now, m_asked.zone);
    std::optional<Instant> moment = m_asked.now;
    if (span.working && sign > 0) {
        if (span.days > 0)
            moment = m_parts.clock ? m_asked.calendar.addDaysAt(*moment, span.days, QTime(0, 0)) : m_asked.calendar.addDays(*moment, span.days);
        if (moment && span.minutes > 0)
            moment = m_asked.calendar.deadline(*moment, std::chrono::minutes(span.minutes));
    } else {
        if (span.days > 0)
            moment = instantOf(wall.date.addDays(sign * span.days), Milliseconds(wall.time.msecsSinceStartOfDay()), m_asked.zone);
        moment = *moment + std::chrono::minutes(sign * span.minutes);
    }
    if (!moment)
        return wrong(Trouble::NeverOpens, text(QT_TRANSLATE_NOOP("Aviso", "This calendar never opens: it has no working days to count. Type a date instead.")));
    if (m_parts.clock)
        return checked(spanOn(wallTime(*moment, m_asked.zone).date), true);
    constexpr qint64 minute = 60'000; // whole minutes, never earlier than was meant
    const qint64 rest = moment->ms % minute;
    return checked({{rest == 0 ? moment->ms : moment->ms - rest + (isPast() ? 0 : minute)}, {}}, true);
}

std::optional<TypedMoment> Making::findDate()
{
    switch (m_parts.kind) {
    case Day::None:
    case Day::MarchOrTuesday: break;
    case Day::Ahead: m_date = m_today.addDays(m_parts.ahead); break;
    case Day::NextWeek:
        m_date = m_today.addDays(8 - m_today.dayOfWeek());
        m_date = m_parts.weekday ? m_date.addDays(m_parts.weekday - 1) : workingDateFrom(m_date);
        break;
    case Day::EndOfMonth:
        m_date = QDate(m_today.year(), m_today.month(), m_today.daysInMonth());
        if (!m_parts.clock)
            m_parts.named = MomentParts::Named::EndOfDay;
        break;
    case Day::Weekend: findWeekend(); break;
    case Day::Weekday: findWeekday(); break;
    case Day::Date: return findWrittenDate();
    case Day::OfMonth: return findDayOfMonth();
    }
    if (m_parts.kind == Day::Weekday && m_parts.saysNext && !isPast() && m_parts.weekday > m_today.dayOfWeek()) {
        const MomentSpan near = spanOn(m_date), far = spanOn(m_date.addDays(7));
        return wrong(Trouble::Ambiguous, text(QT_TRANSLATE_NOOP("Aviso", "People mean %1 or %2 by that. Which one?")).arg(shown(near), shown(far)), near);
    }
    return {};
}

std::optional<TypedMoment> Making::findWrittenDate()
{
    const bool hasYear = m_parts.year > 0;
    QDate date(hasYear ? m_parts.year : m_today.year(), m_parts.month, m_parts.day);
    if (!date.isValid())
        return noSuchDate();
    if (!hasYear && isPast() && date > m_today)
        date = QDate(m_today.year() - 1, m_parts.month, m_parts.day);
    const QDate next(m_today.year() + 1, m_parts.month, m_parts.day);
    if (!hasYear && !isPast() && date < m_today && next.isValid() && m_today.daysTo(next) <= nextYearsDate)
        date = next;
    if (!date.isValid())
        return noSuchDate();
    if (m_parts.weekday && date.dayOfWeek() != m_parts.weekday) {
        const QLocale locale = m_asked.language.locale();
        const QString day = locale.toString(date, u"d MMMM"_s);
        return wrong(Trouble::WrongWeekday, text(QT_TRANSLATE_NOOP("Aviso", "%1 is a %2.")).arg(day, locale.dayName(date.dayOfWeek())), spanOn(date));
    }
    if (!hasYear && !isPast() && date < m_today)
        return wrong(Trouble::Past, text(QT_TRANSLATE_NOOP("Aviso", "%1 has passed.")).arg(shown(spanOn(date))), next.isValid() ? std::optional(spanOn(next)) : std::nullopt);
    m_date = date;
    return {};
}

void Making::findWeekday()
{
    const int ahead = (m_parts.weekday - m_today.dayOfWeek() + 7) % 7;
    const bool isToday = ahead == 0 && m_parts.clock && !m_parts.saysNext;
    if (isPast()) {
        const int back = (7 - ahead) % 7;
        const bool today = isToday && at(m_today, m_parts.clock->minutes) <= m_asked.now;
        m_date = m_today.addDays(today ? 0 : back == 0 ? -7 : -back);
    } else {
        const bool today = isToday && at(m_today, m_parts.clock->minutes) > m_asked.now;
        m_date = m_today.addDays(today ? 0 : ahead == 0 ? 7 : ahead);
    }
}

std::optional<TypedMoment> Making::findDayOfMonth()
{
    const int step = isPast() ? -1 : 1;
    for (int months = 0; months < 12; ++months) {
        const QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(step * months);
        const QDate date(first.year(), first.month(), m_parts.day);
        const bool fits = date.isValid() && (isPast() ? date <= m_today : date >= m_today);
        if (fits && (!m_parts.weekday || date.dayOfWeek() == m_parts.weekday)) {
            m_date = date;
            return {};
        }
    }
    return noSuchDate();
}

void Making::findWeekend()
{
    const int today = m_today.dayOfWeek();
    m_date = m_today.addDays(today <= 6 ? 6 - today : 0);
    if (spanOn(m_date).at <= m_asked.now) // it is the weekend by now
        m_date = m_date.addDays(today == 6 && spanOn(m_today.addDays(1)).at > m_asked.now ? 1 : today == 6 ? 7 : 6);
    if (isPast())
        m_date = m_today.addDays(today >= 6 ? 6 - today : -1 - today);
}

TypedMoment Making::named()
{
    const bool ends = m_parts.named == MomentParts::Named::EndOfDay;
    std::optional<Instant> moment;
    if (m_date.isNull() && ends)
        moment = m_asked.calendar.endOfDay(m_asked.now);
    else if (ends)
        moment = m_asked.calendar.endOfWorkingDate(instantOf(m_date, QTime(0, 0), m_asked.zone), 0);
    else if (!m_asked.calendar.neverOpens())
        moment = at(m_date.isNull() ? workingDateFrom(m_today) : m_date, opening(m_date.isNull() ? workingDateFrom(m_today) : m_date));
    if (m_date.isNull() && !ends && moment && *moment <= m_asked.now)
        moment = at(workingDateFrom(m_today.addDays(1)), opening(workingDateFrom(m_today.addDays(1))));
    if (!moment)
        return wrong(Trouble::NeverOpens, text(QT_TRANSLATE_NOOP("Aviso", "This calendar never opens: it has no working days to count. Type a date instead.")));
    return checked({*moment, {}}, true);
}

TypedMoment Making::onDate()
{
    const bool hadDay = !m_date.isNull();
    if (!m_parts.clock && m_parts.kind == Day::Ahead && m_parts.ahead == 0) {
        m_parts.named = MomentParts::Named::EndOfDay;
        constexpr qint64 minute = 60'000;
        return isPast() ? checked({{m_asked.now.ms - m_asked.now.ms % minute}, {}}, true) : named();
    }
    const QDate date = hadDay ? m_date : m_today;
    if (m_parts.from && m_parts.from->minutes >= m_parts.clock->minutes) {
        std::swap(*m_parts.from, *m_parts.clock);
        const bool same = m_parts.from->minutes == m_parts.clock->minutes;
        return wrong(Trouble::WindowTurned, text(QT_TRANSLATE_NOOP("Aviso", "The window ends before it begins.")), same ? std::nullopt : std::optional(spanOn(date)));
    }
    if (m_parts.clock && m_parts.clock->open && (!m_parts.from || m_parts.from->open)) {
        const MomentSpan early = spanOn(date), late = spanOn(date, 12 * 60);
        const bool isLate = isPast() ? late.at <= m_asked.now : true;
        const QString words = text(QT_TRANSLATE_NOOP("Aviso", "In the morning or in the afternoon: %1 or %2?"));
        const bool tomorrow = !isPast() && !hadDay && late.at <= m_asked.now;
        return wrong(Trouble::Ambiguous, words.arg(shown(early), shown(late)), tomorrow ? spanOn(workingDateFrom(date.addDays(1)), 12 * 60) : isLate ? late : early);
    }
    return checked(spanOn(date), hadDay);
}

TypedMoment Making::marchOrTuesday()
{
    Making march(m_parts, m_asked), tuesday(m_parts, m_asked);
    march.m_parts.kind = Day::Date;
    march.m_parts.month = 3;
    tuesday.m_parts.kind = Day::Weekday;
    tuesday.m_parts.weekday = 2;
    if (m_parts.clock)
        return march.made(); // "mar 9 16:30" has its hour already
    tuesday.m_parts.clock = Clock{m_parts.day * 60};
    const TypedMoment first = march.made(), second = tuesday.made();
    const bool spanish = m_asked.language.code() == u"es"_s;
    if (!first.moment || !second.moment)
        return first.moment ? first : second;
    return wrong(Trouble::Ambiguous, text(QT_TRANSLATE_NOOP("Aviso", "People mean %1 or %2 by that. Which one?")).arg(shown(*first.moment), shown(*second.moment)), spanish ? second.moment : first.moment);
}

TypedMoment Making::checked(MomentSpan moment, bool hadDay) const
{
    const Milliseconds far = std::chrono::hours(24) * farthest;
    if (moment.at.ms > (m_asked.now + far).ms || moment.at.ms < (m_asked.now - far).ms)
        return wrong(Trouble::TooFar, text(QT_TRANSLATE_NOOP("Aviso", "That is more than five years away.")));
    if (isPast() && moment.at > m_asked.now) {
        std::optional<MomentSpan> instead;
        if (!hadDay)
            instead = spanOn(m_today.addDays(-1));
        return wrong(Trouble::ToCome, text(QT_TRANSLATE_NOOP("Aviso", "%1 is still to come, and this has happened.")).arg(shown(moment)), instead);
    }
    if (!isPast() && moment.at <= m_asked.now) {
        std::optional<MomentSpan> instead = spanOn(workingDateFrom(m_today.addDays(1)));
        return wrong(Trouble::Past, text(QT_TRANSLATE_NOOP("Aviso", "%1 has passed.")).arg(shown(moment)), instead);
    }
    return {Trouble::None, moment, {}, {}};
}

} // namespace

TypedMoment typedMoment(const QString &text, const MomentAsked &asked)
{
    return Making(readMoment(text), asked).made();
}
