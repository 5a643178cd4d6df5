// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hours.h"

#include "core/calendar/hourstext.h"
#include "core/calendar/owndays.h"
#include "core/calendar/regions.h"
#include "core/calendar/zone.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OpenHours hours(const QStringList &week)
{
    OpenHours hours{.zoneId = u"Europe/Madrid"_s, .zone = QTimeZone("Europe/Madrid")};
    for (qsizetype day = 0; day < week.size(); ++day)
        hours.week[size_t(day)] = windowsFromText(week[day]).value();
    return hours;
}

}

/// Calendars in words of both languages: never an id.
class HoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weeks_data();
    void weeks();
    void aSentenceWithItsDays();
    void aCalendarIsCalledByItsName();
    void datesInWords();
    void stretchesSpeakTheReadersLanguage();
};

void HoursTest::weeks_data()
{
    QTest::addColumn<QStringList>("week");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("es");
    const QString day = u"9-14, 16-19"_s, whole = u"0-24"_s;
    QTest::newRow("office") << QStringList{day, day, day, day, day} << u"Mon-Fri 9:00-14:00, 16:00-19:00"_s << u"lun-vie 9:00-14:00, 16:00-19:00"_s;
    QTest::newRow("shop") << QStringList{day, day, day, day, day, u"10-14"_s} << u"Mon-Fri 9:00-14:00, 16:00-19:00; Sat 10:00-14:00"_s << u"lun-vie 9:00-14:00, 16:00-19:00; sáb 10:00-14:00"_s;
    QTest::newRow("always") << QStringList{whole, whole, whole, whole, whole, whole, whole} << u"24 hours, every day"_s << u"24 horas, todos los días"_s;
    QTest::newRow("nights") << QStringList(7, u"22-6"_s) << u"22:00-6:00, every day"_s << u"22:00-6:00, todos los días"_s;
    QTest::newRow("with a gap") << QStringList{day, {}, day} << u"Mon 9:00-14:00, 16:00-19:00; Wed 9:00-14:00, 16:00-19:00"_s << u"lun 9:00-14:00, 16:00-19:00; mié 9:00-14:00, 16:00-19:00"_s;
    QTest::newRow("never") << QStringList() << u"no weekly hours"_s << u"sin horario semanal"_s;
}

void HoursTest::weeks()
{
    QFETCH(QStringList, week);
    QTEST(weekInWords(hours(week), Language(u"en"_s)), "en");
    QTEST(weekInWords(hours(week), Language(u"es"_s)), "es");
}

void HoursTest::aSentenceWithItsDays()
{
    const HolidayTables tables = HolidayTables::load().value();
    OpenHours office = hours(QStringList(5, u"9-18"_s));
    setRegion(office, tables, u"ES-MD"_s);
    addOwnDay(office, {.date = QDate(2026, 5, 15), .name = TwoNames::both(u"San Isidro"_s)}, tables);
    addOwnDay(office, {.kind = OwnDay::Kind::OtherHours, .date = QDate(2026, 1, 5)}, tables);
    addOwnDay(office, {.kind = OwnDay::Kind::OtherHours, .date = QDate(2026, 1, 7)}, tables);
    QCOMPARE(hoursInWords(office, tables, Language(u"en"_s)), u"Mon-Fri 9:00-18:00, holidays of Community of Madrid, 1 local day, 2 days with other hours"_s);
    QCOMPARE(hoursInWords(office, tables, Language(u"es"_s)), u"lun-vie 9:00-18:00, festivos de Comunidad de Madrid, 1 día propio, 2 días con otro horario"_s);
}

void HoursTest::aCalendarIsCalledByItsName()
{
    OpenHours office = hours(QStringList(5, u"9-18"_s));
    QCOMPARE(calendarName(WorkingCalendar::of(u"24x7-2"_s, office), Language(u"en"_s)), u"Mon-Fri 9:00-18:00"_s);
    office.name = {u"Oficina"_s, {}};
    QCOMPARE(calendarName(WorkingCalendar::of(u"24x7-2"_s, office), Language(u"en"_s)), u"Oficina"_s);
    office.name.en = u"Office"_s;
    QCOMPARE(calendarName(WorkingCalendar::of(u"24x7-2"_s, office), Language(u"en"_s)), u"Office"_s);
    QCOMPARE(calendarName(WorkingCalendar::of(u"24x7-2"_s, office), Language(u"es"_s)), u"Oficina"_s);
}

void HoursTest::datesInWords()
{
    const HolidayTables tables = HolidayTables::load().value();
    OpenHours office = hours(QStringList(5, u"9-18"_s));
    setRegion(office, tables, u"ES"_s);
    addOwnDay(office, {.kind = OwnDay::Kind::HalfDay, .date = QDate(2026, 12, 24), .name = {u"Nochebuena"_s, u"Christmas Eve"_s}, .hours = windowsFromText(u"14-24"_s).value()}, tables);
    const auto said = [&](const QDate &date, const QString &language) { return dayInWords(office, date, tables, Language(language)); };
    QCOMPARE(said(QDate(2026, 12, 23), u"en"_s), u"Open 9:00-18:00"_s);
    QCOMPARE(said(QDate(2026, 12, 24), u"en"_s), u"Open 9:00-14:00 only: Christmas Eve (local day)"_s);
    QCOMPARE(said(QDate(2026, 12, 24), u"es"_s), u"Abierto solo 9:00-14:00: Nochebuena (día propio)"_s);
    QCOMPARE(said(QDate(2026, 12, 8), u"en"_s), u"Closed on this day: Immaculate Conception"_s);
    QCOMPARE(said(QDate(2026, 12, 8), u"es"_s), u"Cerrado este día: Inmaculada Concepción"_s);
    QCOMPARE(said(QDate(2026, 12, 26), u"en"_s), u"Closed, as every week"_s);
}

void HoursTest::stretchesSpeakTheReadersLanguage()
{
    const QTimeZone madrid("Europe/Madrid");
    const Instant from = instantOf(QDate(2026, 12, 8), QTime(0, 0), madrid), to = instantOf(QDate(2026, 12, 9), QTime(0, 0), madrid);
    const Stretch holiday{from, to, Stretch::Why::Holiday, {u"Inmaculada"_s, u"Immaculate Conception"_s}, QDate(2026, 12, 8)};
    QCOMPARE(stretchInWords(holiday, Language(u"en"_s), madrid), u"Tue 8 Dec Immaculate Conception"_s);
    QCOMPARE(stretchInWords(holiday, Language(u"es"_s), madrid), u"mar 8 dic Inmaculada"_s);
    const Stretch night{from - std::chrono::hours(6), from + std::chrono::hours(9), Stretch::Why::Night, {}, QDate(2026, 12, 7)};
    QCOMPARE(stretchInWords(night, Language(u"en"_s), madrid), u"Mon 7 Dec 18:00-09:00 night"_s);
}

QTEST_GUILESS_MAIN(HoursTest)
#include "tst_hours.moc"
