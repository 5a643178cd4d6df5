// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"
#include "core/exchange/defaultcalendars.h"
#include "core/calendar/openhours.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Calendars as files: what is written is read as the same, and an error names the path.
class CalendarFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCalendarsThatAvisoComesWith();
    void aSingleCalendar();
    void errorsNameThePath_data();
    void errorsNameThePath();
};

void CalendarFileTest::theCalendarsThatAvisoComesWith()
{
    const Calendars calendars = defaultCalendars(QTimeZone("Europe/Madrid"));
    const auto read = readCalendars(writeCalendars(calendars.byId));
    QVERIFY(read);
    QCOMPARE(read->size(), calendars.byId.size());
    for (const auto &[id, calendar] : calendars.byId) {
        QVERIFY(read->at(id).hours() == calendar.hours());
        QVERIFY(!calendar.name().es.isEmpty() && !calendar.name().en.isEmpty());
        QVERIFY(calendar.name().es != calendar.name().en);
    }
    QCOMPARE(read->at(calendars.office).hours().region, u"ES"_s);
}

void CalendarFileTest::aSingleCalendar()
{
    const auto read = readCalendars(R"({"id":"shop","tz":"Europe/Madrid","name":"Tienda","week":{"sat":[["10:00","14:00"]]}})");
    QVERIFY(read && read->contains(u"shop"_s));
    // One name alone was meant for both languages.
    QCOMPARE(read->at(u"shop"_s).name().in(u"en"_s), u"Tienda"_s);
}

void CalendarFileTest::errorsNameThePath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const QString &says) { QTest::newRow(name) << json << says; };
    row("not JSON", "{", u"byte"_s);
    row("nothing in it", "{}", u"calendars: expected"_s);
    row("a list", R"({"calendars":[1]})", u"calendars: expected"_s);
    row("no calendar", R"({"calendars":{"a":3}})", u"calendars.a: expected"_s);
    row("hours", R"({"calendars":{"a":{"tz":"UTC","week":{"mon":[["9","x"]]}}}})", u"calendars.a.week.mon[0][0]: expected HH:MM, found \"9\""_s);
    row("a day", R"({"calendars":{"a":{"tz":"UTC","week":{"lunes":[]}}}})", u"calendars.a.week.lunes: expected"_s);
    row("zone", R"({"calendars":{"a":{"tz":"Mars/Phobos","week":{"mon":[["09:00","10:00"]]}}}})", u"calendars.a.tz: the time zone \"Mars/Phobos\""_s);
    row("never opens", R"({"calendars":{"a":{"tz":"Europe/Madrid","week":{}}}})", u"calendars.a.week: no day has hours"_s);
    row("holiday", R"({"calendars":{"a":{"tz":"Europe/Madrid","week":{"mon":[["09:00","10:00"]]},"holidays":["2026-13-01"]}}})", u"calendars.a.holidays[0]: expected YYYY-MM-DD"_s);
}

void CalendarFileTest::errorsNameThePath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = readCalendars(json);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendarfile.moc"
