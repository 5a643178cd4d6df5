// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"

#include "core/calendar/openhours.h"
#include "core/calendar/zone.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = 4 * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("CalendarFile", text);
}

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(Error::Kind::InvalidInput, text);
}

Result<WorkingCalendar> readOne(const QString &id, const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "%1: expected a calendar {tz, week, ...}")).arg(path.isEmpty() ? id : path.chopped(1)));
    const QJsonObject spec = value.toObject();
    const Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(id, spec);
    if (!calendar)
        return wrong(path + calendar.error().text);
    const QString zone = spec[u"tz"_s].toString();
    if (!knownZone(zone))
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "%1: the time zone \"%2\" is not known here; expected one such as Europe/Madrid")).arg(path + u"tz"_s, zone));
    if (calendar->neverOpens())
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "%1: no day has hours, so that nothing would ever come due")).arg(path + u"week"_s));
    return calendar;
}

} // namespace

QByteArray writeCalendars(const std::map<QString, WorkingCalendar> &calendars)
{
    QJsonObject specs;
    for (const auto &[id, calendar] : calendars)
        specs.insert(id, calendar.toJson());
    return QJsonDocument(QJsonObject{{u"schema"_s, u"aviso-calendars/1"_s}, {u"calendars"_s, specs}}).toJson();
}

Result<std::map<QString, WorkingCalendar>> readCalendars(const QByteArray &json)
{
    if (json.size() > largest)
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "The file is too large for calendars.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "Not JSON, at byte %1: %2")).arg(error.offset).arg(error.errorString()));
    const QJsonObject root = document.object();
    std::map<QString, WorkingCalendar> calendars;
    if (root.contains(u"tz"_s) || root.contains(u"week"_s)) {
        const QString id = root[u"id"_s].toString(u"calendar"_s);
        return readOne(id, root, {}).map([&](const WorkingCalendar &calendar) { return std::map<QString, WorkingCalendar>{{id, calendar}}; });
    }
    const QJsonObject specs = root[u"calendars"_s].toObject();
    if (specs.isEmpty())
        return wrong(translated(QT_TRANSLATE_NOOP("CalendarFile", "calendars: expected an object of calendars by id")));
    for (auto spec = specs.begin(); spec != specs.end(); ++spec) {
        Result<WorkingCalendar> calendar = readOne(spec.key(), *spec, u"calendars.%1."_s.arg(spec.key()));
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.emplace(spec.key(), std::move(*calendar));
    }
    return calendars;
}
