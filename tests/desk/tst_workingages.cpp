// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workingages.h"

#include "core/calendar/zone.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant at(int day, int hour, int minute = 0)
{
    return instantOf(QDate(2026, 9, day), QTime(hour, minute), madrid); // the 21st is a Monday
}

WorkingCalendar office()
{
    const QJsonArray hours{QJsonArray{u"09:00"_s, u"14:00"_s}, QJsonArray{u"16:00"_s, u"18:00"_s}};
    const QJsonObject week{{u"mon"_s, hours}, {u"tue"_s, hours}, {u"wed"_s, hours}, {u"thu"_s, hours}, {u"fri"_s, hours}};
    return WorkingCalendar::fromJson(u"office"_s, {{u"tz"_s, u"Europe/Madrid"_s}, {u"week"_s, week}}).value();
}

}

/// How long a customer waits, in working time, between one reading of a list and the next.
class WorkingAgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsTheElapsedTimeUntilTheHoursChange_data()
    {
        QTest::addColumn<Instant>("read");
        QTest::addColumn<Instant>("shown");
        QTest::newRow("the same moment") << at(21, 10) << at(21, 10);
        QTest::newRow("later in the morning") << at(21, 10) << at(21, 13, 59);
        QTest::newRow("the noon break stands still") << at(21, 10) << at(21, 15);
        QTest::newRow("read in the break, shown in it") << at(21, 14, 30) << at(21, 15, 30);
        QTest::newRow("read in the break, shown after") << at(21, 14, 30) << at(21, 17);
        QTest::newRow("read at night, shown in the morning") << at(21, 23) << at(22, 9, 20);
        QTest::newRow("read on Sunday, shown on Monday") << at(20, 12) << at(21, 11);
    }
    void itIsTheElapsedTimeUntilTheHoursChange()
    {
        QFETCH(Instant, read);
        QFETCH(Instant, shown);
        const Instant since = at(18, 17, 15); // a Friday, three quarters before closing
        const std::optional<WorkingAge> age = workingAge(office(), since, read);
        QVERIFY(age);
        QCOMPARE(age->at(shown), office().elapsed(since, shown));
    }

    void readAgainItIsTheSame()
    {
        const Instant since = at(18, 17, 15);
        QVERIFY(workingAge(office(), since, at(21, 10)) == workingAge(office(), since, at(21, 12)));
        QVERIFY(workingAge(office(), since, at(20, 10)) == workingAge(office(), since, at(21, 3)));
    }

    void itSaysWhenItIsOver()
    {
        const std::optional<WorkingAge> age = workingAge(office(), at(21, 9), at(21, 10));
        QVERIFY(!age->isOver(at(21, 13)));
        QVERIFY(age->isOver(at(21, 14)));
        QVERIFY(!workingAge(WorkingCalendar::always(), at(21, 9), at(21, 10))->isOver(at(30, 9)));
    }

    void whereNobodyEverWorksTheWallClockMustDo() { QVERIFY(!workingAge(WorkingCalendar(), at(21, 9), at(21, 10))); }
};

QTEST_GUILESS_MAIN(WorkingAgesTest)
#include "tst_workingages.moc"
