// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/hourstext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Hours and durations as people write them.
class HoursTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hours_data();
    void hours();
    void malformedHours_data();
    void malformedHours();
    void overlapsAreJoined_data();
    void overlapsAreJoined();
    void spans_data();
    void spans();
};

void HoursTextTest::hours_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("one pair") << u"9:00-14:00"_s << u"9:00-14:00"_s;
    QTest::newRow("two pairs") << u"09:00-14:00,16:00-19:00"_s << u"9:00-14:00, 16:00-19:00"_s;
    QTest::newRow("short") << u"9-14; 16-19"_s << u"9:00-14:00, 16:00-19:00"_s;
    QTest::newRow("points and dashes") << u" 9.30 – 14.15 "_s << u"9:30-14:15"_s;
    QTest::newRow("over midnight") << u"22:00-06:00"_s << u"22:00-6:00"_s;
    QTest::newRow("whole day") << u"0:00-24:00"_s << u"0:00-24:00"_s;
    QTest::newRow("until midnight") << u"18:00-0:00"_s << u"18:00-24:00"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("closed") << u"Closed"_s << u""_s;
    QTest::newRow("cerrado") << u"cerrado"_s << u""_s;
}

void HoursTextTest::hours()
{
    QFETCH(QString, typed);
    const Result<Windows> windows = windowsFromText(typed);
    QVERIFY(windows);
    QTEST(windowsText(*windows), "written");
    const Result<Windows> again = windowsFromText(windowsText(*windows));
    QVERIFY(again && *again == *windows);
}

void HoursTextTest::malformedHours_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("names");
    for (const QString &typed : {u"9"_s, u"9:60-14:00"_s, u"25:00-26:00"_s, u"24:00-6:00"_s, u"9:00-"_s, u"nine to five"_s, u"9:00-14:00-16:00"_s, u"-9:00"_s})
        QTest::newRow(qPrintable(typed)) << typed << typed;
    QTest::newRow("the second pair") << u"9:00-14:00, 16:00"_s << u"\"16:00\""_s;
    QTest::newRow("empty pair") << u"9:00-9:00"_s << u"0:00-24:00"_s;
}

void HoursTextTest::malformedHours()
{
    QFETCH(QString, typed);
    QFETCH(QString, names);
    const Result<Windows> windows = windowsFromText(typed);
    QVERIFY(!windows);
    QVERIFY2(windows.error().text.contains(names), qPrintable(windows.error().text));
}

void HoursTextTest::overlapsAreJoined_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("joined");
    QTest::newRow("overlap") << u"9:00-14:00, 13:00-19:00"_s << u"9:00-19:00"_s;
    QTest::newRow("touch") << u"9:00-14:00, 14:00-19:00"_s << u"9:00-19:00"_s;
    QTest::newRow("order") << u"16:00-19:00, 9:00-14:00"_s << u"9:00-14:00, 16:00-19:00"_s;
    QTest::newRow("inside") << u"9:00-19:00, 10:00-11:00"_s << u"9:00-19:00"_s;
    QTest::newRow("more than a day is no pair of times") << u"0:00-24:00, 20:00-6:00"_s << u"0:00-24:00, 20:00-6:00"_s;
}

void HoursTextTest::overlapsAreJoined()
{
    QFETCH(QString, typed);
    QTEST(windowsText(united(windowsFromText(typed).value())), "joined");
}

void HoursTextTest::spans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes");
    QTest::newRow("hours") << u"4 h"_s << 240;
    QTest::newRow("a number") << u"4"_s << 240;
    QTest::newRow("both") << u"1 h 30 min"_s << 90;
    QTest::newRow("together") << u"1h30m"_s << 90;
    QTest::newRow("minutes") << u"90 min"_s << 90;
    QTest::newRow("clock") << u"2:30"_s << 150;
    QTest::newRow("nothing") << u""_s << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("negative") << u"-3 h"_s << -1;
}

void HoursTextTest::spans()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    const Result<Milliseconds> span = spanFromText(typed);
    QCOMPARE(span.has_value(), minutes >= 0);
    if (span)
        QCOMPARE(*span, Milliseconds(std::chrono::minutes(minutes)));
}

QTEST_GUILESS_MAIN(HoursTextTest)
#include "tst_hourstext.moc"
