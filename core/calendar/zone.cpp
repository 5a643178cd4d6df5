// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 86'400'000;
const QDate epoch(1970, 1, 1);

QDateTime utcMoment(qint64 ms)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); // without a zone to allocate: this is the inner loop of a calendar's table
#endif
}

/// A wall clock's reading as if it were UTC.
qint64 reading(const QDate &date, qint64 sinceMidnight)
{
    return epoch.daysTo(date) * day + sinceMidnight;
}

tl::unexpected<Error> notAMoment(const QString &text)
{
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Zone", "\"%1\" is not a date and time such as 2026-03-06T18:20.").arg(text));
}

/// "18:20", "18:20:30" or "18:20:30.25"; invalid otherwise.
QTime timeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,3}))?)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                 match.captured(4).leftJustified(3, u'0').toInt());
}

/// Milliseconds of "Z", "+01:00" or "-0530"; empty for anything else.
std::optional<qint64> offsetOf(const QString &text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    static const QRegularExpression pattern(u"^([+-])(\\d\\d):?(\\d\\d)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 18 || match.captured(3).toInt() > 59)
        return std::nullopt;
    const qint64 size = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60 * second;
    return match.captured(1) == u"-" ? -size : size;
}

} // namespace

std::optional<QTimeZone> knownZone(const QString &id)
{
    const QByteArray name = id.toUtf8();
    if (!name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name))
        return QTimeZone(name);
    // Qt reads its list from the table of countries, where the zones of none are missing; a server is often set to one of them.
    const QTimeZone ofNoCountry = name.startsWith("Etc/") ? QTimeZone(name) : QTimeZone();
    return ofNoCountry.isValid() ? std::optional(ofNoCountry) : std::nullopt;
}

int offsetAt(Instant at, const QTimeZone &zone)
{
    return zone.isValid() ? zone.offsetFromUtc(utcMoment(at.ms)) : 0;
}

Instant instantOf(const QDate &date, Milliseconds sinceMidnight, const QTimeZone &zone)
{
    // Not through a QDateTime in the zone: Qt 6.4 answers wrongly in gaps, and with the later moment in overlaps.
    const qint64 wall = reading(date, sinceMidnight.count());
    const auto offset = [&zone](qint64 ms) { return offsetAt({ms}, zone) * second; };
    const qint64 offsetBefore = offset(wall - day);
    const qint64 offsetAfter = offset(wall + day);
    const qint64 earlier = wall - offsetBefore;
    if (offsetBefore == offsetAfter || offset(earlier) == offsetBefore)
        return {earlier};
    const qint64 later = wall - offsetAfter;
    return {offset(later) == offsetAfter ? later : earlier};
}

Instant instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    return instantOf(date, Milliseconds(time.msecsSinceStartOfDay()), zone);
}

WallTime wallTime(Instant at, const QTimeZone &zone)
{
    const qint64 wall = at.ms + offsetAt(at, zone) * second;
    const qint64 days = (wall >= 0 ? wall : wall - (day - 1)) / day;
    return {epoch.addDays(days), QTime::fromMSecsSinceStartOfDay(int(wall - days * day))};
}

Result<Instant> parseInstant(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d\\d-\\d\\d)[T ]([\\d:.]+)(|[Zz]|[+-][\\d:]+)$"_s);
    const auto match = pattern.match(text.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = timeOf(match.captured(2));
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return notAMoment(text);
    if (match.captured(3).isEmpty())
        return instantOf(date, time, zone);
    const auto offset = offsetOf(match.captured(3));
    if (!offset)
        return notAMoment(text);
    return Instant{reading(date, time.msecsSinceStartOfDay()) - *offset};
}
