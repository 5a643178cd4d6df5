// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "core/calendar/workingcalendar.h"
#include "core/calendar/zone.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The published holidays that are compiled in.
class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = HolidayTables::load();
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().text + tables.error().detail));
        m_tables = *tables;
    }

    void knowsSpainItsRegionsAndColombia()
    {
        QCOMPARE(m_tables.regions().size(), size_t(21));
        for (const HolidayRegion &region : m_tables.regions()) {
            QVERIFY2(QTimeZone(region.zone.toLatin1()).isValid(), qPrintable(region.id));
            QVERIFY(!region.es.isEmpty() && !region.en.isEmpty());
            QCOMPARE(m_tables.years(region.id), (std::vector<int>{2024, 2025, 2026, 2027}));
        }
        QVERIFY(m_tables.years(u"XX"_s).empty());
        QVERIFY(m_tables.holidays(u"ES-MD"_s, 2023).empty());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("spanish"); // empty: a working day
        QTest::addColumn<QString>("english");
        QTest::newRow("national") << u"ES"_s << QDate(2026, 10, 12) << u"Fiesta Nacional de España"_s << u"National Day of Spain"_s;
        QTest::newRow("in every region") << u"ES-GA"_s << QDate(2026, 10, 12) << u"Fiesta Nacional de España"_s << u"National Day of Spain"_s;
        QTest::newRow("moved by the region") << u"ES-MD"_s << QDate(2026, 12, 7) << u"Lunes siguiente a Día de la Constitución Española"_s
                                             << u"Monday after Constitution Day"_s;
        QTest::newRow("not moved elsewhere") << u"ES-CT"_s << QDate(2026, 12, 7) << QString() << QString();
        QTest::newRow("of one region") << u"ES-CT"_s << QDate(2026, 9, 11) << u"Fiesta Nacional de Cataluña"_s << u"National Day of Catalonia"_s;
        QTest::newRow("not of its neighbour") << u"ES-MD"_s << QDate(2026, 9, 11) << QString() << QString();
        QTest::newRow("islands") << u"ES-CN"_s << QDate(2026, 5, 30) << u"Día de Canarias"_s << u"Canary Islands Day"_s;
        QTest::newRow("Colombia") << u"CO"_s << QDate(2026, 1, 12) << u"Día de los Reyes Magos (observado)"_s << u"Epiphany (observed)"_s;
    }

    void dates()
    {
        QFETCH(QString, region);
        QFETCH(QDate, date);
        QFETCH(QString, spanish);
        QFETCH(QString, english);
        const std::vector<Holiday> holidays = m_tables.holidays(region, date.year());
        const auto found = std::find_if(holidays.begin(), holidays.end(), [&](const Holiday &holiday) { return holiday.date == date; });
        QCOMPARE(found != holidays.end(), !spanish.isEmpty());
        if (found == holidays.end())
            return;
        QCOMPARE(found->name(u"es"_s), spanish);
        QCOMPARE(found->name(u"en"_s), english);
    }

    void areInOrderAndOnce()
    {
        for (const HolidayRegion &region : m_tables.regions()) {
            for (const int year : m_tables.years(region.id)) {
                const std::vector<Holiday> holidays = m_tables.holidays(region.id, year);
                QVERIFY(holidays.size() >= 8 && holidays.size() <= 20);
                for (size_t i = 1; i < holidays.size(); ++i)
                    QVERIFY(holidays[i - 1].date < holidays[i].date);
            }
        }
    }

    /// The long weekend of December 2026 in Madrid, as a customer's promise counts it.
    void closeACalendar()
    {
        QJsonArray dates;
        for (const Holiday &holiday : m_tables.holidays(u"ES-MD"_s, 2026))
            dates.append(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.es}});
        const QJsonArray hours{QJsonArray{u"09:00"_s, u"18:00"_s}};
        const QJsonObject week{{u"mon"_s, hours}, {u"tue"_s, hours}, {u"wed"_s, hours}, {u"thu"_s, hours}, {u"fri"_s, hours}};
        const auto calendar = WorkingCalendar::fromJson(u"x"_s, {{u"tz"_s, u"Europe/Madrid"_s}, {u"week"_s, week}, {u"holidays"_s, dates}});
        QVERIFY(calendar);
        const Instant start = instantOf(QDate(2026, 12, 4), QTime(17, 30), calendar->zone());
        QCOMPARE(calendar->deadline(start, std::chrono::hours(1)), instantOf(QDate(2026, 12, 9), QTime(9, 30), calendar->zone()));
    }

    void namesTheFileThatIsWrong()
    {
        QTemporaryDir folder;
        QVERIFY(!HolidayTables::load(folder.path()));
        QFile file(folder.filePath(u"xx.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"regions": [{"id": "XX", "dates": {"2026-02-30": "Never"}}]})");
        file.close();
        const auto tables = HolidayTables::load(folder.path());
        QVERIFY(!tables);
        QVERIFY(tables.error().text.contains(u"xx.json"_s));
        QVERIFY(tables.error().detail.contains(u"2026-02-30"_s));
    }

private:
    HolidayTables m_tables;
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
