// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/defaultcalendars.h"

#include "core/calendar/openhours.h"
#include "core/calendar/regions.h"

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

/// A name that says what it is, and its hours.
QJsonObject named(const char *es, const char *en)
{
    return {{QStringLiteral("es"), QString::fromUtf8(es)}, {QStringLiteral("en"), QString::fromUtf8(en)}};
}

/// Puts the public holidays of the country of the zone into the calendar, where they are known.
WorkingCalendar withHolidays(const WorkingCalendar &calendar, const QTimeZone &zone)
{
    const Result<HolidayTables> tables = HolidayTables::load();
    if (!tables)
        return calendar;
    OpenHours hours = calendar.hours();
    for (const HolidayRegion &region : tables->regions()) {
        if (region.zone.toLatin1() == zone.id() && !region.id.contains(QLatin1Char('-')))
            setRegion(hours, *tables, region.id);
    }
    return WorkingCalendar::of(calendar.id(), hours);
}

}

Calendars defaultCalendars(const QTimeZone &zone)
{
    const QString tz = QString::fromLatin1(zone.id());
    const QString nine = QStringLiteral("09:00");
    const QJsonObject office{{QStringLiteral("tz"), tz},
                             {QStringLiteral("name"), named("Oficina, de lunes a viernes", "Office, Monday to Friday")},
                             {QStringLiteral("week"), week(nine, QStringLiteral("18:00"), {}, {})}};
    const QJsonObject oncall{{QStringLiteral("tz"), tz},
                             {QStringLiteral("name"), named("Guardia, todos los días", "On call, every day")},
                             {QStringLiteral("week"), week(nine, QStringLiteral("22:00"), QStringLiteral("21:00"), QStringLiteral("21:00"))}};
    Calendars calendars;
    for (const auto &[id, spec] : {std::pair(calendars.office, office), std::pair(calendars.oncall, oncall)})
        calendars.byId.emplace(id, WorkingCalendar::fromJson(id, spec).value_or(WorkingCalendar()));
    calendars.byId.at(calendars.office) = withHolidays(calendars.byId.at(calendars.office), zone);
    const QString round = QStringLiteral("24x7");
    OpenHours always = WorkingCalendar::always(round, zone).hours();
    always.name = {QString::fromUtf8("24 horas, todos los días"), QStringLiteral("24 hours, every day")};
    calendars.byId.emplace(round, WorkingCalendar::of(round, always));
    return calendars;
}

QString idsOf(const Calendars &calendars)
{
    QStringList ids;
    for (const auto &[id, calendar] : calendars.byId)
        ids += id;
    return ids.join(QStringLiteral(", "));
}
