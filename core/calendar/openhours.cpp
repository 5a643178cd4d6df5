// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/openhours.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr Milliseconds day{86'400'000};
const Windows none;

bool overlap(Windows windows)
{
    std::sort(windows.begin(), windows.end(), [](const Window &a, const Window &b) { return a.from < b.from; });
    for (size_t i = 1; i < windows.size(); ++i) {
        if (windows[i].from < windows[i - 1].to)
            return true;
    }
    return false;
}

/// True when a shift over midnight runs into the next day's hours.
bool runsInto(const Windows &today, const Windows &tomorrow)
{
    return std::any_of(today.begin(), today.end(), [&tomorrow](const Window &late) {
        return std::any_of(tomorrow.begin(), tomorrow.end(), [&late](const Window &next) { return next.from + day < late.to; });
    });
}

void checkWeek(const OpenHours &hours, std::vector<QString> &problems)
{
    for (size_t i = 0; i < hours.week.size(); ++i) {
        const QString name = QLocale().standaloneDayName(int(i) + 1);
        if (overlap(hours.week[i]))
            problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "%1: hours overlap; they are counted once.").arg(name));
        if (runsInto(hours.week[i], hours.week[(i + 1) % 7]))
            problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "%1: the hours after midnight overlap the next day's; they are counted once.").arg(name));
    }
}

void checkDates(const std::map<QDate, Windows> &dates, std::vector<QString> &problems)
{
    for (const auto &[date, windows] : dates) {
        if (overlap(windows))
            problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "%1: hours overlap; they are counted once.").arg(date.toString(Qt::ISODate)));
    }
}

} // namespace

bool HolidayDate::isOn(const QDate &on) const
{
    if (!recurring)
        return on == date;
    return on.month() == date.month() && on.day() == date.day() && (!validFrom.isValid() || on >= validFrom)
        && (!validTo.isValid() || on <= validTo);
}

const Windows &OpenHours::windowsOn(const QDate &date) const
{
    if (!date.isValid())
        return none;
    const auto exception = exceptions.find(date);
    return exception == exceptions.end() ? week[size_t(date.dayOfWeek() - 1)] : exception->second;
}

std::vector<const HolidayDate *> OpenHours::holidaysOn(const QDate &date) const
{
    std::vector<const HolidayDate *> found;
    if (exceptions.contains(date))
        return found;
    for (const HolidayDate &holiday : holidays) {
        if (holiday.isOn(date))
            found.push_back(&holiday);
    }
    return found;
}

bool OpenHours::sameHours(const OpenHours &other) const
{
    OpenHours renamed = other;
    renamed.name = name;
    renamed.remarks = remarks;
    renamed.region = region;
    return renamed == *this;
}

bool OpenHours::weekIsEmpty() const
{
    return std::all_of(week.begin(), week.end(), [](const Windows &windows) { return windows.empty(); });
}

std::vector<QString> OpenHours::problems() const
{
    std::vector<QString> problems = remarks;
    if (!zone.isValid())
        problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "The time zone \"%1\" is not known here: the calendar never opens.").arg(zoneId));
    const bool opensOnce = std::any_of(exceptions.begin(), exceptions.end(), [](const auto &entry) { return !entry.second.empty(); });
    if (weekIsEmpty() && opensOnce)
        problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "No day of the week has hours: after the last exception the calendar never opens."));
    else if (weekIsEmpty())
        problems.push_back(
                QCoreApplication::translate("WorkingCalendar", "No day of the week has hours: the calendar never opens, and nothing in it ever comes due."));
    checkWeek(*this, problems);
    checkDates(exceptions, problems);
    checkDates(breaks, problems);
    return problems;
}
