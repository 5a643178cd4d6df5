// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/trial.h"
#include "core/calendar/zone.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Instant instant(const QJsonValue &value)
{
    return parseInstant(value.toString(), QTimeZone::utc()).value();
}

QString text(std::optional<Instant> at)
{
    return at ? at->utc().toString(Qt::ISODateWithMs) : u"never"_s;
}

}

/// The tester of calendars arrives where the facts say, by steps that leave nothing out.
class TrialTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void factsInSteps_data();
    void factsInSteps();
    void stepsAreNamed();
    void momentsMayBeGivenInAnyOrder();
    void whatNeverComesHasNoSteps();

private:
    std::map<QString, WorkingCalendar> m_calendars;
    QJsonArray m_cases;
};

void TrialTest::initTestCase()
{
    const QJsonObject facts = readTestData(testDataPath("AVISO_WORKING_TIME", u"working_time.json"_s));
    const QJsonObject calendars = facts[u"calendars"_s].toObject();
    for (auto it = calendars.begin(); it != calendars.end(); ++it)
        m_calendars.emplace(it.key(), WorkingCalendar::fromJson(it.key(), it->toObject()).value());
    m_cases = facts[u"cases"_s].toArray();
}

void TrialTest::factsInSteps_data()
{
    QTest::addColumn<QJsonObject>("fact");
    const QStringList known{u"deadline"_s, u"elapsed"_s, u"end_of_day"_s};
    for (const QJsonValue &fact : m_cases) {
        if (known.contains(fact[u"op"_s].toString()) && fact[u"pauses"_s].toArray().isEmpty())
            QTest::newRow(qPrintable(fact[u"id"_s].toString())) << fact.toObject();
    }
}

void TrialTest::factsInSteps()
{
    QFETCH(QJsonObject, fact);
    const WorkingCalendar &calendar = m_calendars.at(fact[u"calendar"_s].toString());
    const Instant start = instant(fact[u"start"_s]);
    const QJsonObject expect = fact[u"expect"_s].toObject();
    const QString op = fact[u"op"_s].toString();
    Trial trial{start, {}};
    if (op == u"elapsed"_s) {
        trial = tryBetween(calendar, start, instant(fact[u"end"_s]));
        if (instant(fact[u"end"_s]) >= start)
            QCOMPARE(trial.counted.count(), expect[u"seconds"_s].toInteger() * 1000);
    } else {
        trial = op == u"deadline"_s ? tryDeadline(calendar, start, std::chrono::seconds(fact[u"duration_s"_s].toInteger())) : tryEndOfDay(calendar, start, 0);
        const QJsonValue end = expect[op == u"deadline"_s ? u"deadline"_s : u"at"_s];
        QCOMPARE(text(trial.end), end.isNull() ? u"never"_s : text(instant(end)));
    }
    if (!trial.end)
        return;
    // Each step begins where the last one ended, and what counts adds up.
    Instant at = trial.start;
    Milliseconds sum{0};
    for (const TrialStep &step : trial.steps) {
        QCOMPARE(step.from, at);
        QVERIFY(step.from < step.to);
        sum += step.skipped ? Milliseconds(0) : step.to - step.from;
        QCOMPARE(step.counted, sum);
        at = step.to;
    }
    QCOMPARE(at, std::max(trial.start, *trial.end));
    QCOMPARE(sum, trial.counted);
    QCOMPARE(sum, calendar.elapsed(trial.start, *trial.end));
}

void TrialTest::stepsAreNamed()
{
    const QJsonArray hours{QJsonArray{u"09:00"_s, u"18:00"_s}};
    const QJsonObject spec{{u"tz"_s, u"Europe/Madrid"_s},
                           {u"week"_s, QJsonObject{{u"mon"_s, hours}, {u"tue"_s, hours}, {u"wed"_s, hours}, {u"thu"_s, hours}, {u"fri"_s, hours}}},
                           {u"holidays"_s, QJsonArray{QJsonObject{{u"date"_s, u"2026-12-07"_s}, {u"name"_s, QJsonObject{{u"es"_s, u"Constitución"_s}, {u"en"_s, u"Constitution Day"_s}}}}}}};
    const WorkingCalendar calendar = WorkingCalendar::fromJson(u"office"_s, spec).value();
    const QTimeZone madrid("Europe/Madrid");
    const Trial trial = tryDeadline(calendar, instantOf(QDate(2026, 12, 4), QTime(17, 0), madrid), std::chrono::hours(2));
    QCOMPARE(text(trial.end), text(instantOf(QDate(2026, 12, 8), QTime(10, 0), madrid)));
    std::vector<std::optional<Stretch::Why>> kinds;
    for (const TrialStep &step : trial.steps)
        kinds.push_back(step.skipped ? std::optional(step.skipped->why) : std::nullopt);
    using enum Stretch::Why;
    // The two days of a weekend are one step.
    const std::vector<std::optional<Stretch::Why>> expected{std::nullopt, Night, Weekend, Holiday, Night, std::nullopt};
    QVERIFY(kinds == expected);
    QCOMPARE(trial.steps[3].skipped->name.in(u"en"_s), u"Constitution Day"_s);
    QCOMPARE(trial.steps[3].skipped->name.in(u"es"_s), u"Constitución"_s);
}

void TrialTest::momentsMayBeGivenInAnyOrder()
{
    const WorkingCalendar calendar = WorkingCalendar::always();
    const Instant a{1'000'000}, b{5'000'000};
    QCOMPARE(tryBetween(calendar, b, a).counted, Milliseconds(4'000'000));
    QVERIFY(tryBetween(calendar, a, b).steps == tryBetween(calendar, b, a).steps);
    QVERIFY(tryBetween(calendar, a, a).steps.empty());
}

void TrialTest::whatNeverComesHasNoSteps()
{
    const Trial trial = tryDeadline(WorkingCalendar(), Instant{0}, Milliseconds(1));
    QVERIFY(!trial.end && trial.steps.empty());
}

QTEST_GUILESS_MAIN(TrialTest)
#include "tst_trial.moc"
