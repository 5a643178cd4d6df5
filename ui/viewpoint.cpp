// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewpoint.h"

#include "core/desk/reminders.h"

namespace {

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Far moments need no minutes: whole days from one day on, whole hours from ten.
Milliseconds coarse(Milliseconds time)
{
    using namespace std::chrono;
    if (time >= hours(24))
        return floor<days>(time);
    return time >= hours(10) ? Milliseconds(floor<hours>(time)) : time;
}

}

QString Viewpoint::clock(Instant moment) const
{
    const QLocale locale = language.locale();
    const QDateTime local = moment.in(zone);
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = now().in(zone).date().daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        return tr("tomorrow %1").arg(time);
    if (days == -1)
        return tr("yesterday %1").arg(time);
    if (days > 0 && days < 7)
        return QStringLiteral("%1 %2").arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
    return language.moment(moment, zone, now());
}

QString Viewpoint::date(const QDate &date) const
{
    const bool thisYear = date.year() == now().in(zone).date().year();
    //: A date with weekday in the notation of QLocale::toString, without and with the year.
    return upperFirst(language.locale().toString(date, thisYear ? tr("dddd, d MMMM") : tr("dddd, d MMMM yyyy")));
}

QString Viewpoint::day(const QDate &date) const
{
    const QString words = this->date(date);
    const qint64 days = now().in(zone).date().daysTo(date);
    if (days == 0)
        return tr("Today · %1").arg(words);
    if (days == -1)
        return tr("Yesterday · %1").arg(words);
    return words;
}

QString Viewpoint::remaining(Instant due) const
{
    const Milliseconds left = due - now();
    if (left >= std::chrono::minutes(1))
        return tr("in %1").arg(language.duration(coarse(left)));
    if (left > -std::chrono::minutes(1))
        return tr("now");
    return tr("%1 late").arg(language.duration(coarse(-left)));
}

QString Viewpoint::age(Instant since) const
{
    const Milliseconds age = now() - since;
    return age < std::chrono::minutes(1) ? tr("now") : language.duration(coarse(age));
}

QString Viewpoint::waited(Instant since, const std::optional<WorkingAge> &working) const
{
    if (!working)
        return age(since);
    const Milliseconds age = working->at(now());
    if (age < std::chrono::minutes(1))
        return tr("now");
    // A day of work is no day of the clock: hours say what is meant.
    const qint64 hours = std::chrono::floor<std::chrono::hours>(age).count();
    return hours < 10 ? language.duration(age) : tr("%1 h").arg(language.locale().toString(hours));
}

QString Viewpoint::waitingWords(Instant since, const std::optional<WorkingAge> &working) const
{
    const QString moment = language.moment(since, zone, now());
    if (!working)
        return tr("The customer waits for an answer since %1").arg(moment);
    //: %1: a moment; %2 a duration by the clock on the wall; %3 the same in working time
    return tr("The customer waits for an answer since %1: %2, of which %3 in working hours").arg(moment, age(since), waited(since, working));
}

Horizon Viewpoint::horizon(const std::optional<Instant> &due) const
{
    if (!due)
        return Horizon::Never;
    const Instant present = now();
    // Told exactly at due is in time: the same minute is not late yet.
    if (*due < present)
        return Horizon::Overdue;
    if (*due - present <= Reminders::soon)
        return Horizon::Soon;
    return due->in(zone).date() == present.in(zone).date() ? Horizon::Today : Horizon::Later;
}

QString Viewpoint::word(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Overdue:
        return tr("Overdue");
    case Horizon::Soon:
        return tr("Due soon");
    case Horizon::Today:
        return tr("Later today");
    case Horizon::Later:
        return tr("Next days");
    case Horizon::Never:
        return tr("Never due");
    }
    return {};
}

UrgencyLook Viewpoint::look(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Overdue:
        return lookOf(Urgency::Overdue);
    case Horizon::Soon:
        return lookOf(Urgency::Soon);
    case Horizon::Today:
    case Horizon::Later:
        return lookOf(Urgency::Later);
    case Horizon::Never:
        return lookOf(Urgency::Silent);
    }
    return lookOf(Urgency::Later);
}
