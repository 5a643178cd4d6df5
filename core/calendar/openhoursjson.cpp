// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/openhours.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds minute{60'000};
constexpr Milliseconds day{86'400'000};
const std::array<QString, 7> weekdays = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

tl::unexpected<Error> wrong(const QString &path, const QString &what)
{
    return fail(Error::Kind::InvalidInput, path + u": "_s + what);
}

QString expected(const QString &form, const QJsonValue &found)
{
    const QJsonArray list{found}; // the one way to write any value as JSON
    const QString text = found.isUndefined() ? QCoreApplication::translate("WorkingCalendar", "nothing")
                                             : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)).chopped(1).mid(1).left(60);
    return QCoreApplication::translate("WorkingCalendar", "expected %1, found %2").arg(form, text);
}

/// "HH:MM" or "HH:MM:SS" up to 24:00.
std::optional<Milliseconds> wallFrom(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::array<int, 3> numbers = {0, 0, 0};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts[i];
        if (part.size() != 2 || part[0] < u'0' || part[0] > u'9' || part[1] < u'0' || part[1] > u'9')
            return std::nullopt;
        numbers[size_t(i)] = part.toInt();
    }
    if (numbers[1] > 59 || numbers[2] > 59)
        return std::nullopt;
    const Milliseconds wall = minute * (numbers[0] * 60 + numbers[1]) + Milliseconds(1000) * numbers[2];
    return wall <= day ? std::optional(wall) : std::nullopt;
}

QString wallText(Milliseconds wall)
{
    const qint64 seconds = wall.count() / 1000;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + u':' + two(seconds % 60);
}

Result<Windows> windowsFrom(const QJsonValue &value, const QString &path)
{
    if (!value.isArray())
        return wrong(path, expected(u"[[HH:MM, HH:MM], ...]"_s, value));
    Windows windows;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString here = u"%1[%2]"_s.arg(path).arg(i);
        const QJsonArray pair = array[i].toArray();
        if (pair.size() != 2)
            return wrong(here, expected(u"[HH:MM, HH:MM]"_s, array[i]));
        const auto from = wallFrom(pair[0]);
        const auto to = wallFrom(pair[1]);
        if (!from || *from == day)
            return wrong(here + u"[0]"_s, expected(u"HH:MM"_s, pair[0]));
        if (!to)
            return wrong(here + u"[1]"_s, expected(u"HH:MM"_s, pair[1]));
        windows.push_back({*from, *to > *from ? *to : *to + day});
    }
    return windows;
}

QJsonArray windowsJson(const Windows &windows)
{
    QJsonArray array;
    for (const Window &window : windows)
        array.append(QJsonArray{wallText(window.from), wallText(window.to > day ? window.to - day : window.to)});
    return array;
}

Result<QDate> dateFrom(const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return wrong(path, expected(u"YYYY-MM-DD"_s, value));
    return date;
}

Result<void> weekFrom(const QJsonValue &value, OpenHours &hours)
{
    if (!value.isObject())
        return wrong(u"week"_s, expected(u"{mon: [[HH:MM, HH:MM], ...], ...}"_s, value));
    const QJsonObject week = value.toObject();
    for (auto it = week.begin(); it != week.end(); ++it) {
        const auto weekday = std::find(weekdays.begin(), weekdays.end(), it.key());
        if (weekday == weekdays.end())
            return wrong(u"week."_s + it.key(), expected(u"mon, tue, wed, thu, fri, sat, sun"_s, it.key()));
        auto windows = windowsFrom(it.value(), u"week."_s + it.key());
        if (!windows)
            return tl::unexpected(windows.error());
        hours.week[size_t(weekday - weekdays.begin())] = std::move(*windows);
    }
    return {};
}

Result<void> datesFrom(const QJsonValue &value, const QString &path, std::map<QDate, Windows> &dates)
{
    if (!value.isObject() && !value.isUndefined())
        return wrong(path, expected(u"{YYYY-MM-DD: [[HH:MM, HH:MM], ...]}"_s, value));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path + u'.' + it.key();
        const auto date = dateFrom(it.key(), here);
        if (!date)
            return tl::unexpected(date.error());
        auto windows = windowsFrom(it.value(), here);
        if (!windows)
            return tl::unexpected(windows.error());
        dates[*date] = std::move(*windows);
    }
    return {};
}

/// Puts a wall time or a date of a holiday's object where it belongs, when the object has it.
Result<void> holidayHours(const QJsonObject &object, const QString &path, HolidayDate &holiday)
{
    for (const auto &[key, target] : {std::pair(u"from"_s, &holiday.closed.from), std::pair(u"to"_s, &holiday.closed.to)}) {
        const auto wall = wallFrom(object[key]);
        if (object.contains(key) && !wall)
            return wrong(path + u'.' + key, expected(u"HH:MM"_s, object[key]));
        *target = wall.value_or(*target);
    }
    if (holiday.closed.from >= holiday.closed.to)
        return wrong(path + u".to"_s, QCoreApplication::translate("WorkingCalendar", "must be later than \"from\""));
    for (const auto &[key, target] : {std::pair(u"valid_from"_s, &holiday.validFrom), std::pair(u"valid_to"_s, &holiday.validTo)}) {
        if (!object.contains(key))
            continue;
        const auto date = dateFrom(object[key], path + u'.' + key);
        if (!date)
            return tl::unexpected(date.error());
        *target = *date;
    }
    return {};
}

/// A text that is meant for both languages, or one for each.
TwoNames nameFrom(const QJsonValue &value)
{
    if (value.isObject())
        return {value[u"es"_s].toString(), value[u"en"_s].toString()};
    return TwoNames::both(value.toString());
}

QJsonValue nameJson(const TwoNames &name)
{
    if (name.es == name.en)
        return name.es;
    QJsonObject both;
    for (const auto &[key, text] : {std::pair(u"es"_s, name.es), std::pair(u"en"_s, name.en)}) {
        if (!text.isEmpty())
            both[key] = text;
    }
    return both;
}

Result<HolidayDate> holidayFrom(const QJsonValue &value, const QString &path)
{
    const QJsonObject object = value.toObject();
    const auto date = value.isObject() ? dateFrom(object[u"date"_s], path + u".date"_s) : dateFrom(value, path);
    if (!date)
        return tl::unexpected(date.error());
    HolidayDate holiday{.date = *date, .name = nameFrom(object[u"name"_s]), .recurring = object[u"recurring"_s].toBool()};
    if (const auto hours = holidayHours(object, path, holiday); !hours)
        return tl::unexpected(hours.error());
    return holiday;
}

Result<void> holidaysFrom(const QJsonValue &value, OpenHours &hours)
{
    if (!value.isArray() && !value.isUndefined())
        return wrong(u"holidays"_s, expected(u"[YYYY-MM-DD, ...]"_s, value));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto holiday = holidayFrom(array[i], u"holidays[%1]"_s.arg(i));
        if (!holiday)
            return tl::unexpected(holiday.error());
        hours.holidays.push_back(std::move(*holiday));
    }
    return {};
}

QJsonValue holidayJson(const HolidayDate &holiday)
{
    const HolidayDate plain{.date = holiday.date};
    const QString date = holiday.date.toString(Qt::ISODate);
    if (holiday == plain)
        return date;
    QJsonObject object{{u"date"_s, date}};
    if (!holiday.name.isEmpty())
        object[u"name"_s] = nameJson(holiday.name);
    if (holiday.closed.from != plain.closed.from)
        object[u"from"_s] = wallText(holiday.closed.from);
    if (holiday.closed.to != plain.closed.to)
        object[u"to"_s] = wallText(holiday.closed.to);
    if (holiday.recurring)
        object[u"recurring"_s] = true;
    if (holiday.validFrom.isValid())
        object[u"valid_from"_s] = holiday.validFrom.toString(Qt::ISODate);
    if (holiday.validTo.isValid())
        object[u"valid_to"_s] = holiday.validTo.toString(Qt::ISODate);
    return object;
}

QJsonObject datesJson(const std::map<QDate, Windows> &dates)
{
    QJsonObject object;
    for (const auto &[date, windows] : dates)
        object[date.toString(Qt::ISODate)] = windowsJson(windows);
    return object;
}

void remarkUnknown(const QJsonObject &spec, OpenHours &hours)
{
    static const QSet<QString> known = {u"tz"_s, u"week"_s, u"holidays"_s, u"exceptions"_s, u"breaks"_s, u"name"_s, u"id"_s, u"note"_s, u"region"_s};
    for (const QString &key : spec.keys()) {
        if (!known.contains(key))
            hours.remarks.push_back(QCoreApplication::translate("WorkingCalendar", "\"%1\" is not understood and has no effect.").arg(key));
    }
}

} // namespace

Result<OpenHours> openHoursFromJson(const QJsonObject &spec)
{
    OpenHours hours;
    hours.zoneId = spec[u"tz"_s].toString();
    if (hours.zoneId.isEmpty())
        return wrong(u"tz"_s, expected(u"Europe/Madrid"_s, spec[u"tz"_s]));
    hours.zone = QTimeZone(hours.zoneId.toUtf8());
    hours.name = nameFrom(spec[u"name"_s]);
    hours.region = spec[u"region"_s].toString();
    if (const auto read = weekFrom(spec[u"week"_s], hours); !read)
        return tl::unexpected(read.error());
    if (const auto read = holidaysFrom(spec[u"holidays"_s], hours); !read)
        return tl::unexpected(read.error());
    if (const auto read = datesFrom(spec[u"exceptions"_s], u"exceptions"_s, hours.exceptions); !read)
        return tl::unexpected(read.error());
    if (const auto read = datesFrom(spec[u"breaks"_s], u"breaks"_s, hours.breaks); !read)
        return tl::unexpected(read.error());
    remarkUnknown(spec, hours);
    return hours;
}

QJsonObject toJson(const OpenHours &hours)
{
    QJsonObject week;
    for (size_t i = 0; i < weekdays.size(); ++i) {
        if (!hours.week[i].empty())
            week[weekdays[i]] = windowsJson(hours.week[i]);
    }
    QJsonObject spec{{u"tz"_s, hours.zoneId}, {u"week"_s, week}};
    if (!hours.name.isEmpty())
        spec[u"name"_s] = nameJson(hours.name);
    if (!hours.region.isEmpty())
        spec[u"region"_s] = hours.region;
    QJsonArray holidays;
    for (const HolidayDate &holiday : hours.holidays)
        holidays.append(holidayJson(holiday));
    if (!holidays.isEmpty())
        spec[u"holidays"_s] = holidays;
    if (!hours.exceptions.empty())
        spec[u"exceptions"_s] = datesJson(hours.exceptions);
    if (!hours.breaks.empty())
        spec[u"breaks"_s] = datesJson(hours.breaks);
    return spec;
}
