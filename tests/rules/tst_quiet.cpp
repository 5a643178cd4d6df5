// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clockwatch.h"
#include "core/rules/quiet.h"
#include "support/logs.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

QString shown(std::optional<Instant> moment)
{
    return moment ? moment->in(madrid).toString("yyyy-MM-dd HH:mm") : QString("-");
}

Habits quietly(int from, int to, std::vector<int> days = {1, 2, 3, 4, 5, 6, 7})
{
    Habits habits{"Ana", "Europe/Madrid", QuietHours{from * 60, to * 60, {}}, {}};
    habits.quiet->days = std::move(days);
    return habits;
}

Habits away(const QString &name, const char *from, const char *to, const QString &standIn)
{
    return {name, "Europe/Madrid", {}, {{QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate), standIn}}};
}

}

/// Who may be told now, and whether the clock is believed.
class TestQuiet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const QList<int> all{1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("by day") << 14 << 16 << all << "2026-03-06 15:00" << "2026-03-06 16:00";
        QTest::newRow("before") << 14 << 16 << all << "2026-03-06 13:59" << "-";
        QTest::newRow("its first moment") << 14 << 16 << all << "2026-03-06 14:00" << "2026-03-06 16:00";
        QTest::newRow("its end is loud") << 14 << 16 << all << "2026-03-06 16:00" << "-";
        QTest::newRow("over midnight, before it") << 22 << 7 << all << "2026-03-06 23:00" << "2026-03-07 07:00";
        QTest::newRow("over midnight, after it") << 22 << 7 << all << "2026-03-07 03:00" << "2026-03-07 07:00";
        QTest::newRow("the night belongs to the day on which it began") << 22 << 7 << QList<int>{5} << "2026-03-07 03:00" << "2026-03-07 07:00";
        QTest::newRow("and not to the next") << 22 << 7 << QList<int>{6} << "2026-03-07 03:00" << "-";
        QTest::newRow("whole days follow each other") << 8 << 8 << QList<int>{6, 7} << "2026-03-07 12:00" << "2026-03-09 08:00";
        QTest::newRow("no day") << 22 << 7 << QList<int>{} << "2026-03-06 23:00" << "-";
        QTest::newRow("by the wall clock when summer time begins") << 22 << 7 << all << "2026-03-28 23:00" << "2026-03-29 07:00";
        QTest::newRow("an end in the hour that is left out") << 22 << 2 << all << "2026-03-28 23:00" << "2026-03-29 03:00";
    }
    void quietHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QList<int>, days);
        QFETCH(QString, now);
        const Habits habits = quietly(from, to, {days.begin(), days.end()});
        QTEST(shown(rules::quietUntil(habits, at(now.toLatin1()))), "until");
    }

    void standIns_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("until");
        QTest::newRow("the day before") << "2026-03-05 23:59" << "-" << "-";
        QTest::newRow("the first day") << "2026-03-06 00:00" << "Luis" << "2026-03-09 00:00";
        QTest::newRow("the last day") << "2026-03-08 23:59" << "Luis" << "2026-03-09 00:00";
        QTest::newRow("the day after") << "2026-03-09 00:00" << "-" << "-";
    }
    void standIns()
    {
        QFETCH(QString, now);
        const std::optional<StandIn> found = rules::standInFor("ANA", {away("Ana", "2026-03-06", "2026-03-08", "Luis")}, at(now.toLatin1()));
        QTEST(found ? found->person : QString("-"), "who");
        QTEST(shown(found ? std::optional(found->awayUntil) : std::nullopt), "until");
    }

    void aStandInWhoIsAwayHasTheirs()
    {
        const Instant now = at("2026-03-06 12:00");
        const Habits ana = away("Ana", "2026-03-06", "2026-03-06", "Luis"), luis = away("Luis", "2026-03-06", "2026-03-06", "Marta");
        QCOMPARE(rules::standInFor("Ana", {ana, luis}, now)->person, "Marta");
        QCOMPARE(rules::standInFor("Ana", {ana, luis}, now)->standsFor, "Ana");
        // Where nobody works it stays with the owner: in a ring, and at the end of a chain.
        QVERIFY(!rules::standInFor("Ana", {ana, away("Luis", "2026-03-06", "2026-03-06", "Ana")}, now));
        QVERIFY(!rules::standInFor("Ana", {ana, away("Luis", "2026-03-06", "2026-03-06", "")}, now));
        QVERIFY(!rules::standInFor("Ana", {away("Ana", "2026-03-06", "2026-03-06", "")}, now));
    }

    void daysOffThatOverlapAreOneAbsence()
    {
        Habits ana = away("Ana", "2026-03-06", "2026-03-10", "Luis");
        ana.daysOff.push_back({QDate(2026, 3, 9), QDate(2026, 3, 12), "Marta"});
        ana.daysOff.push_back({QDate(2026, 3, 13), QDate(2026, 3, 13), ""});
        QCOMPARE(rules::standInFor("Ana", {ana}, at("2026-03-06 12:00"))->person, "Luis");
        QCOMPARE(shown(rules::standInFor("Ana", {ana}, at("2026-03-06 12:00"))->awayUntil), "2026-03-14 00:00");
        QCOMPARE(rules::standInFor("Ana", {ana}, at("2026-03-09 12:00"))->person, "Marta"); // the row entered last
    }

    void problemsNameTheirField_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("field");
        const char *names[] = {"unknown zone", "no length", "no day", "end before begin", "oneself", "a stranger"};
        using enum rules::HabitProblem::Field;
        const rules::HabitProblem::Field fields[] = {Zone, Hours, Days, DaysOff, StandIn, StandIn};
        for (int i = 0; i < 6; ++i)
            QTest::newRow(names[i]) << i << static_cast<int>(fields[i]);
    }
    void problemsNameTheirField()
    {
        QFETCH(int, change);
        Habits habits = away("Ana", "2026-03-06", "2026-03-08", "Luis");
        habits.quiet = QuietHours{};
        const QStringList people{"Ana", "Luis"};
        QVERIFY(rules::problemsOf(habits, people).empty());
        const std::function<void()> changes[] = {[&] { habits.zone = "Mars/Olympus"; },          [&] { habits.quiet->to = habits.quiet->from; },
                                                 [&] { habits.quiet->days.clear(); },            [&] { habits.daysOff[0].to = QDate(2026, 3, 5); },
                                                 [&] { habits.daysOff[0].standIn = "ana"; },     [&] { habits.daysOff[0].standIn = "Nobody"; }};
        changes[change]();
        const std::vector<rules::HabitProblem> problems = rules::problemsOf(habits, people);
        QCOMPARE(problems.size(), size_t(1));
        QTEST(static_cast<int>(problems.front().field), "field");
        QVERIFY(!problems.front().text.isEmpty());
    }

    void theClockIsJudged_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("verdict");
        using enum ClockWatch::Verdict;
        const qint64 days30 = 30 * 24 * 60;
        QTest::newRow("a minute") << qint64(1) << static_cast<int>(Usual);
        QTest::newRow("just below a pause") << qint64(4) << static_cast<int>(Usual);
        QTest::newRow("a pause") << qint64(5) << static_cast<int>(Paused);
        QTest::newRow("a holiday") << days30 << static_cast<int>(Paused);
        QTest::newRow("more than any") << days30 + 1 << static_cast<int>(Jumped);
        QTest::newRow("set back a little") << qint64(-60) << static_cast<int>(Usual);
        QTest::newRow("set back by a month") << -days30 << static_cast<int>(Usual);
        QTest::newRow("set back by more") << -days30 - 1 << static_cast<int>(Jumped);
    }
    void theClockIsJudged()
    {
        QFETCH(qint64, minutes);
        const Instant last = at("2026-03-06 22:10"), now = last + std::chrono::minutes(minutes);
        ClockWatch closed, running;
        QTEST(static_cast<int>(closed.start(last, now)), "verdict");
        running.start({}, last);
        QTEST(static_cast<int>(running.look(now)), "verdict");
        QCOMPARE(closed.doubt().has_value(), running.doubt().has_value());
        if (minutes == 5) {
            QVERIFY(closed.away() == (Away{Away::Why::Closed, last, now}));
            QVERIFY(running.away() == (Away{Away::Why::Asleep, last, now}));
        }
    }

    void aClockThatComesBackAsksNoMore()
    {
        ClockWatch watch;
        const Instant start = at("2026-03-06 12:00");
        watch.start({}, start);
        QCOMPARE(watch.look(start + 60 * 24h), ClockWatch::Verdict::Jumped);
        QVERIFY(watch.doubt() == (ClockJump{start, start + 60 * 24h}));
        QCOMPARE(watch.look(start + 61 * 24h), ClockWatch::Verdict::Jumped);
        QCOMPARE(watch.look(start + 1h), ClockWatch::Verdict::Right);
        QVERIFY(!watch.doubt());
        QCOMPARE(watch.look(start + 1h), ClockWatch::Verdict::Usual);
        // Or a person says that it is right.
        watch.look(start + 60 * 24h);
        watch.trust(start + 60 * 24h);
        QCOMPARE(watch.look(start + 60 * 24h), ClockWatch::Verdict::Usual);
    }
};

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
