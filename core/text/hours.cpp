// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hours.h"

#include "core/calendar/dayfacts.h"
#include "core/calendar/hourstext.h"
#include "core/calendar/regions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Windows wholeDay{{Milliseconds(0), Milliseconds(86'400'000)}};

QString dayName(size_t day, const Language &language)
{
    QString name = language.locale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    name.remove(u'.');
    return name;
}

QString daysInWords(size_t first, size_t last, const Language &language)
{
    if (first == last)
        return dayName(first, language);
    return u"%1-%2"_s.arg(dayName(first, language), dayName(last, language));
}

QString windowsInWords(const Windows &windows, const Language &language)
{
    return windows == wholeDay ? language.text(QT_TRANSLATE_NOOP("Aviso", "24 hours")) : windowsText(windows);
}

} // namespace

QString weekInWords(const OpenHours &hours, const Language &language)
{
    if (hours.weekIsEmpty())
        return language.text(QT_TRANSLATE_NOOP("Aviso", "no weekly hours"));
    QStringList parts;
    for (size_t first = 0; first < hours.week.size();) {
        size_t last = first;
        const Windows windows = united(hours.week[first]);
        while (last + 1 < hours.week.size() && united(hours.week[last + 1]) == windows)
            ++last;
        const bool allWeek = first == 0 && last + 1 == hours.week.size();
        if (allWeek)
            parts += language.text(QT_TRANSLATE_NOOP("Aviso", "%1, every day")).arg(windowsInWords(windows, language));
        else if (!windows.empty())
            parts += daysInWords(first, last, language) + u' ' + windowsInWords(windows, language);
        first = last + 1;
    }
    return parts.join(u"; "_s);
}

QString hoursInWords(const OpenHours &hours, const HolidayTables &tables, const Language &language)
{
    QStringList parts{weekInWords(hours, language)};
    for (const HolidayRegion &region : tables.regions()) {
        if (region.id == hours.region)
            parts += language.text(QT_TRANSLATE_NOOP("Aviso", "holidays of %1")).arg(language.code() == u"es"_s ? region.es : region.en);
    }
    const auto own = std::count_if(hours.holidays.begin(), hours.holidays.end(), [&](const HolidayDate &day) { return !isPublic(hours, day, tables); });
    if (own > 0)
        parts += language.text(QT_TRANSLATE_N_NOOP("Aviso", "%n local day(s)"), static_cast<int>(own));
    if (!hours.exceptions.empty())
        parts += language.text(QT_TRANSLATE_N_NOOP("Aviso", "%n day(s) with other hours"), static_cast<int>(hours.exceptions.size()));
    return parts.join(u", "_s);
}

QString calendarName(const WorkingCalendar &calendar, const Language &language)
{
    const QString name = calendar.name().in(language.code());
    return name.isEmpty() ? weekInWords(calendar.hours(), language) : name;
}

QString dayInWords(const OpenHours &hours, const QDate &date, const HolidayTables &tables, const Language &language)
{
    using enum DayFacts::Kind;
    const DayFacts facts = dayFacts(hours, date);
    const QString open = windowsInWords(facts.open, language);
    QString name = facts.name.in(language.code());
    const std::vector<const HolidayDate *> days = hours.holidaysOn(date);
    if (std::any_of(days.begin(), days.end(), [&](const HolidayDate *day) { return !isPublic(hours, *day, tables); }))
        name += (name.isEmpty() ? QString() : u" "_s) + language.text(QT_TRANSLATE_NOOP("Aviso", "(local day)"));
    const QString why = name.isEmpty() ? QString() : u": "_s + name;
    switch (facts.kind) {
    case Open: return language.text(QT_TRANSLATE_NOOP("Aviso", "Open %1")).arg(open);
    case Closed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Closed, as every week"));
    case Holiday: return language.text(QT_TRANSLATE_NOOP("Aviso", "Closed on this day")) + why;
    case Part: return language.text(QT_TRANSLATE_NOOP("Aviso", "Open %1 only")).arg(open) + why;
    case Other: return language.text(QT_TRANSLATE_NOOP("Aviso", "Other hours on this day, %1")).arg(open) + why;
    }
    return {};
}

QString whyClosed(const Stretch &stretch, const Language &language)
{
    using enum Stretch::Why;
    switch (stretch.why) {
    case Night: return language.text(QT_TRANSLATE_NOOP("Aviso", "night"));
    case Break: return language.text(QT_TRANSLATE_NOOP("Aviso", "break"));
    case Weekend: return language.text(QT_TRANSLATE_NOOP("Aviso", "weekend"));
    case DayOff: return language.text(QT_TRANSLATE_NOOP("Aviso", "closed"));
    case Holiday: return stretch.name.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "holiday")) : stretch.name.in(language.code());
    case Exception: return language.text(QT_TRANSLATE_NOOP("Aviso", "other hours that day"));
    case Pause: return language.text(QT_TRANSLATE_NOOP("Aviso", "waiting"));
    }
    return {};
}

QString stretchInWords(const Stretch &stretch, const Language &language, const QTimeZone &zone)
{
    const auto day = [&](Instant at) { return language.locale().toString(at.in(zone).date(), u"ddd d MMM"_s); };
    const auto clock = [&](Instant at) { return at.in(zone).toString(u"HH:mm"_s); };
    const bool wholeDays = stretch.to - stretch.from >= 23h && stretch.why != Stretch::Why::Pause;
    const QString why = whyClosed(stretch, language);
    if (!wholeDays)
        return u"%1 %2-%3 %4"_s.arg(day(stretch.from), clock(stretch.from), clock(stretch.to), why);
    const QString last = day(stretch.to - 1ms);
    return day(stretch.from) == last ? u"%1 %2"_s.arg(last, why) : u"%1 – %2 %3"_s.arg(day(stretch.from), last, why);
}
