// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "core/desk/deskparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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

Result<Calendars> readCalendars(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject specs = root.value(QStringLiteral("calendars")).toObject();
    Calendars calendars;
    calendars.office = root.value(QStringLiteral("office")).toString(calendars.office);
    calendars.oncall = root.value(QStringLiteral("oncall")).toString(calendars.oncall);
    for (auto spec = specs.begin(); spec != specs.end(); ++spec) {
        Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(spec.key(), spec->toObject());
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.byId.emplace(spec.key(), std::move(*calendar));
    }
    return calendars;
}

}

std::shared_ptr<const Law> DeskParts::law() const
{
    const std::lock_guard lock(m_mutex);
    return m_law;
}

void DeskParts::setLaw(std::shared_ptr<const Law> law)
{
    const std::lock_guard lock(m_mutex);
    m_law = std::move(law);
}

QTimeZone zoneIn(const Law &law, const Incident &incident, const QTimeZone &desk)
{
    const WorkingCalendar *calendar = law.calendars.find(incident.calendar);
    return calendar && calendar->zone().isValid() ? calendar->zone() : desk;
}

Result<std::shared_ptr<const Law>> loadLaw(Store &store, const QTimeZone &zone)
{
    auto law = std::make_shared<Law>(Law{defaultRules(), defaultCalendars(zone)});
    const auto rules = store.document(QStringLiteral("rules"));
    const auto calendars = rules ? store.document(QStringLiteral("calendars")) : rules;
    if (!calendars)
        return tl::unexpected(calendars.error());
    if (*rules) {
        Result<RuleSet> parsed = parseRules(**rules);
        if (!parsed)
            return tl::unexpected(parsed.error());
        law->rules = std::move(*parsed);
    }
    if (*calendars) {
        Result<Calendars> parsed = readCalendars(**calendars);
        if (!parsed)
            return tl::unexpected(parsed.error());
        law->calendars = std::move(*parsed);
    }
    return std::shared_ptr<const Law>(std::move(law));
}

Result<void> saveCalendars(Store &store, const Calendars &calendars)
{
    QJsonObject specs;
    for (const auto &[id, calendar] : calendars.byId)
        specs.insert(id, calendar.toJson());
    const QJsonObject root{{QStringLiteral("office"), calendars.office},
                           {QStringLiteral("oncall"), calendars.oncall},
                           {QStringLiteral("calendars"), specs}};
    return store.saveDocument(QStringLiteral("calendars"), QJsonDocument(root).toJson(QJsonDocument::Compact));
}

std::map<QString, QString> adoptCalendars(Calendars &own, const Calendars &more)
{
    std::map<QString, QString> knownAs;
    for (const auto &[id, calendar] : more.byId) {
        QString name = id;
        int n = 1;
        for (auto there = own.byId.find(name); there != own.byId.end() && there->second.toJson() != calendar.toJson(); there = own.byId.find(name))
            name = QStringLiteral("%1-%2").arg(id).arg(++n);
        if (!own.byId.count(name))
            own.byId.emplace(name, WorkingCalendar::fromJson(name, calendar.toJson()).value_or(calendar));
        knownAs.emplace(id, name);
    }
    return knownAs;
}
