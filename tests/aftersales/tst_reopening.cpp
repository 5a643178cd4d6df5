// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/reopening.h"
#include "support/logs.h"

#include <QtTest>

namespace {

Entry by(const char *who, Entry entry)
{
    entry.author = QString::fromLatin1(who);
    return entry;
}

Entry solved(const char *local) { return known(local, {{FactKind::Solution, 1}}); }
Entry closed(const char *local) { return stateTo(local, StateChange::Act::Closed); }
Entry reopened(const char *local) { return stateTo(local, StateChange::Act::Reopened, State::Active); }

}

/// Who had said that it was solved, and how many working days ago.
class ReopeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSolvedIt_data()
    {
        QTest::addColumn<std::vector<Entry>>("log");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *name, std::vector<Entry> log, const char *who, const char *when) {
            log.insert(log.begin(), opened("2026-03-02 09:00"));
            QTest::newRow(name) << std::move(log) << QString::fromLatin1(who) << QString::fromLatin1(when);
        };
        row("nobody", {}, "", "");
        row("a solution", {by("Luis", solved("2026-03-02 10:00"))}, "Luis", "2026-03-02 10:00");
        row("the last of two", {by("Luis", solved("2026-03-02 10:00")), by("Eva", stateTo("2026-03-02 11:00", StateChange::Act::Changed, State::Solved))}, "Eva", "2026-03-02 11:00");
        row("who closes it did not solve it", {by("Luis", solved("2026-03-02 10:00")), by("Ana", closed("2026-03-03 10:00"))}, "Luis", "2026-03-02 10:00");
        row("closed unsolved", {by("Ana", closed("2026-03-03 10:00"))}, "Ana", "2026-03-03 10:00");
        row("solved before the last reopening", {by("Luis", solved("2026-03-02 10:00")), reopened("2026-03-03 10:00")}, "", "");
        row("solved anew", {by("Luis", solved("2026-03-02 10:00")), reopened("2026-03-03 10:00"), by("Eva", solved("2026-03-04 10:00"))}, "Eva", "2026-03-04 10:00");
    }
    void whoSolvedIt()
    {
        QFETCH(std::vector<Entry>, log);
        QFETCH(QString, who);
        QFETCH(QString, when);
        const std::optional<SolvedClaim> claim = solvedClaim(numbered(std::move(log)));
        QCOMPARE(claim ? claim->who : QString(), who);
        if (claim)
            QCOMPARE(claim->at, at(qPrintable(when)));
    }

    void workingDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("days");
        const auto row = [](const char *name, const char *from, const char *to, int days) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << days;
        };
        row("the same moment", "2026-03-02 10:00", "2026-03-02 10:00", 0);
        row("the same day", "2026-03-02 10:00", "2026-03-02 17:00", 0);
        row("the next day, a minute early", "2026-03-02 10:00", "2026-03-03 09:59", 0);
        row("the next day", "2026-03-02 10:00", "2026-03-03 10:00", 1);
        row("over a weekend", "2026-03-06 10:00", "2026-03-09 10:00", 1);
        row("two weeks", "2026-03-02 10:00", "2026-03-16 10:00", 10);
        row("before", "2026-03-03 10:00", "2026-03-02 10:00", 0);
    }
    void workingDays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Calendars calendars = testCalendars();
        QTEST(workingDaysBetween(*calendars.find(calendars.office), at(qPrintable(from)), at(qPrintable(to))), "days");
    }

    void aCalendarThatNeverOpensHasNoDays()
    {
        QCOMPARE(workingDaysBetween(WorkingCalendar(), at("2026-03-02 10:00"), at("2026-04-02 10:00")), 0);
    }
};

QTEST_GUILESS_MAIN(ReopeningTest)
#include "tst_reopening.moc"
