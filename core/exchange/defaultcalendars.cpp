// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/defaultcalendars.h"

#include "core/calendar/holidays.h"

#include <QJsonArray>

namespace {

QJsonObject week(const QString &from, const QString &to, const QString &saturday, const QString &sunday)
{
    const auto day = [](const QString &a, const QString &b) { return QJsonArray{QJsonArray{a, b}}; };
    QJsonObject hours;
    for (const char *name : {"mon", "tue", "wed", "thu", "fri"})
        hours.insert(QLatin1String(name), day(from, to));
    if (!saturday.isEmpty())
        hours.insert(QStringLiteral("sat"), day(from, saturday));
    if (!sunday.isEmpty())
        hours.insert(QStringLiteral("sun"), day(from, sunday));
    return hours;
}

/// Public holidays of the country of the zone; none where they are not known.
QJsonArray holidaysOf(const QTimeZone &zone)
{
    QJsonArray dates;
    const Result<HolidayTables> tables = HolidayTables::load();
    if (!tables)
        return dates;
    for (const HolidayRegion &region : tables->regions()) {
        if (region.zone.toLatin1() != zone.id() || region.id.contains(QLatin1Char('-')))
            continue;
        for (const int year : tables->years(region.id)) {
            for (const Holiday &holiday : tables->holidays(region.id, year))
                dates.append(QJsonObject{{QStringLiteral("date"), holiday.date.toString(Qt::ISODate)}, {QStringLiteral("name"), holiday.es}});
        }
    }
    return dates;
}

}

Calendars defaultCalendars(const QTimeZone &zone)
{
    const QString tz = QString::fromLatin1(zone.id());
    const QJsonArray holidays = holidaysOf(zone);
    const QString nine = QStringLiteral("09:00");
    const QJsonObject office{{QStringLiteral("tz"), tz},
                             {QStringLiteral("week"), week(nine, QStringLiteral("18:00"), {}, {})},
                             {QStringLiteral("holidays"), holidays}};
    const QJsonObject oncall{{QStringLiteral("tz"), tz},
                             {QStringLiteral("week"), week(nine, QStringLiteral("22:00"), QStringLiteral("21:00"), QStringLiteral("21:00"))}};
    Calendars calendars;
    for (const auto &[id, spec] : {std::pair(calendars.office, office), std::pair(calendars.oncall, oncall)})
        calendars.byId.emplace(id, WorkingCalendar::fromJson(id, spec).value_or(WorkingCalendar()));
    calendars.byId.emplace(QStringLiteral("24x7"), WorkingCalendar::always(QStringLiteral("24x7"), zone));
    return calendars;
}

QString idsOf(const Calendars &calendars)
{
    QStringList ids;
    for (const auto &[id, calendar] : calendars.byId)
        ids += id;
    return ids.join(QStringLiteral(", "));
}
