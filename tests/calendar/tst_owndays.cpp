// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dayfacts.h"
#include "core/calendar/hourstext.h"
#include "core/calendar/owndays.h"
#include "core/calendar/regions.h"
#include "core/calendar/workingcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate isidro(2026, 5, 15); // a Friday, a municipal holiday of Madrid

Windows at(const QString &text)
{
    return windowsFromText(text).value();
}

OpenHours office(const HolidayTables &tables)
{
    OpenHours hours{.zoneId = u"Europe/Madrid"_s, .zone = QTimeZone("Europe/Madrid")};
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = at(u"9:00-14:00, 16:00-19:00"_s);
    setRegion(hours, tables, u"ES-MD"_s);
    return hours;
}

}

/// Days that a calendar adds itself, those of its region, and what a date is because of them.
class OwnDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tables = HolidayTables::load().value(); }
    void whatADateIs_data();
    void whatADateIs();
    void aDayIsAddedReadAndTakenAway();
    void publicHolidaysStay();
    void anAbsenceTakesEachOfItsDays();
    void aYearlyDayHoldsWhileItIsValid();
    void anotherRegionTakesItsPlace();
    void theRegionIsRecognised();

private:
    HolidayTables m_tables;
};

void OwnDaysTest::whatADateIs_data()
{
    using enum DayFacts::Kind;
    QTest::addColumn<OwnDay>("own");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("open");
    const auto row = [](const char *name, const OwnDay &own, const QDate &date, DayFacts::Kind kind, const QString &open) {
        QTest::newRow(name) << own << date << static_cast<int>(kind) << open;
    };
    const OwnDay nothing{.date = QDate(2026, 1, 1)};
    row("as every week", nothing, isidro, Open, u"9:00-14:00, 16:00-19:00"_s);
    row("weekend", nothing, QDate(2026, 5, 16), Closed, u""_s);
    row("public holiday", nothing, QDate(2026, 12, 25), Holiday, u""_s);
    row("local holiday", {.kind = OwnDay::Kind::Holiday, .date = isidro}, isidro, Holiday, u""_s);
    row("half day", {.kind = OwnDay::Kind::HalfDay, .date = isidro, .hours = at(u"14:00-24:00"_s)}, isidro, Part, u"9:00-14:00"_s);
    row("exception wins over a holiday", {.kind = OwnDay::Kind::OtherHours, .date = QDate(2026, 12, 25), .hours = at(u"10:00-12:00"_s)}, QDate(2026, 12, 25), Other, u"10:00-12:00"_s);
    row("exception without hours", {.kind = OwnDay::Kind::OtherHours, .date = isidro}, isidro, Holiday, u""_s);
    row("absence of some hours", {.kind = OwnDay::Kind::Absence, .date = isidro, .hours = at(u"10:00-11:00"_s)}, isidro, Part, u"9:00-10:00, 11:00-14:00, 16:00-19:00"_s);
    row("absence of a day", {.kind = OwnDay::Kind::Absence, .date = isidro}, isidro, Holiday, u""_s);
}

void OwnDaysTest::whatADateIs()
{
    QFETCH(OwnDay, own);
    QFETCH(QDate, date);
    OpenHours hours = office(m_tables);
    if (own.date.year() == 2026 && own.date != QDate(2026, 1, 1))
        addOwnDay(hours, own, m_tables);
    const DayFacts facts = dayFacts(hours, date);
    QTEST(static_cast<int>(facts.kind), "kind");
    QTEST(windowsText(facts.open), "open");
    // What is shown of a date is what the arithmetic counts on it.
    Milliseconds shown{0};
    for (const Window &window : facts.open)
        shown += window.to - window.from;
    const QTimeZone madrid("Europe/Madrid");
    const Instant from = Instant::of(QDateTime(date, QTime(0, 0), madrid)), to = Instant::of(QDateTime(date.addDays(1), QTime(0, 0), madrid));
    QCOMPARE(shown, WorkingCalendar::of(u"x"_s, hours).elapsed(from, to));
}

void OwnDaysTest::aDayIsAddedReadAndTakenAway()
{
    for (const OwnDay &own : {OwnDay{.kind = OwnDay::Kind::Holiday, .date = isidro, .name = TwoNames::both(u"San Isidro"_s), .yearly = true, .validFrom = QDate(2026, 1, 1)},
                              OwnDay{.kind = OwnDay::Kind::HalfDay, .date = isidro, .name = {u"Víspera"_s, u"Eve"_s}, .hours = at(u"14:00-24:00"_s)},
                              OwnDay{.kind = OwnDay::Kind::OtherHours, .date = isidro, .hours = at(u"9:00-13:00"_s)},
                              OwnDay{.kind = OwnDay::Kind::Absence, .date = isidro, .hours = at(u"9:00-13:00"_s)}}) {
        const OpenHours before = office(m_tables);
        OpenHours hours = before;
        addOwnDay(hours, own, m_tables);
        QVERIFY(ownDayOn(hours, isidro, m_tables) == own);
        addOwnDay(hours, own, m_tables); // twice is once
        QVERIFY(removeOwnDay(hours, isidro, m_tables));
        QVERIFY(hours == before);
        QVERIFY(!removeOwnDay(hours, isidro, m_tables));
    }
}

void OwnDaysTest::publicHolidaysStay()
{
    OpenHours hours = office(m_tables);
    QVERIFY(!removeOwnDay(hours, QDate(2026, 12, 25), m_tables));
    QVERIFY(!ownDayOn(hours, QDate(2026, 12, 25), m_tables));
    QCOMPARE(dayFacts(hours, QDate(2026, 12, 25)).kind, DayFacts::Kind::Holiday);
}

void OwnDaysTest::anAbsenceTakesEachOfItsDays()
{
    OpenHours hours = office(m_tables);
    addOwnDay(hours, {.kind = OwnDay::Kind::Absence, .date = QDate(2026, 8, 3), .last = QDate(2026, 8, 14), .name = TwoNames::both(u"Agosto"_s)}, m_tables);
    for (QDate date(2026, 8, 3); date <= QDate(2026, 8, 14); date = date.addDays(1))
        QCOMPARE(dayFacts(hours, date).kind, DayFacts::Kind::Holiday);
    QCOMPARE(dayFacts(hours, QDate(2026, 8, 17)).kind, DayFacts::Kind::Open);
}

void OwnDaysTest::aYearlyDayHoldsWhileItIsValid()
{
    OpenHours hours = office(m_tables);
    addOwnDay(hours, {.date = QDate(2026, 11, 9), .name = TwoNames::both(u"Almudena"_s), .yearly = true, .validTo = QDate(2027, 12, 31)}, m_tables);
    QCOMPARE(dayFacts(hours, QDate(2026, 11, 9)).kind, DayFacts::Kind::Holiday);
    QCOMPARE(dayFacts(hours, QDate(2027, 11, 9)).kind, DayFacts::Kind::Holiday);
    QCOMPARE(dayFacts(hours, QDate(2028, 11, 9)).kind, DayFacts::Kind::Open);
}

void OwnDaysTest::anotherRegionTakesItsPlace()
{
    OpenHours hours = office(m_tables);
    addOwnDay(hours, {.date = isidro, .name = TwoNames::both(u"San Isidro"_s)}, m_tables);
    const QDate dosDeMayo(2025, 5, 2);
    QCOMPARE(dayFacts(hours, dosDeMayo).kind, DayFacts::Kind::Holiday);
    setRegion(hours, m_tables, u"ES-CT"_s);
    QCOMPARE(dayFacts(hours, dosDeMayo).kind, DayFacts::Kind::Open);
    QCOMPARE(dayFacts(hours, isidro).kind, DayFacts::Kind::Holiday);
    setRegion(hours, m_tables, {});
    QCOMPARE(hours.holidays.size(), size_t(1));
}

void OwnDaysTest::theRegionIsRecognised()
{
    OpenHours hours = office(m_tables);
    hours.region.clear();
    QCOMPARE(likelyRegion(hours, m_tables), u"ES-MD"_s);
    hours.holidays.clear();
    QCOMPARE(likelyRegion(hours, m_tables), QString());
}

QTEST_GUILESS_MAIN(OwnDaysTest)
#include "tst_owndays.moc"
