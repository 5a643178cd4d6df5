// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"
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

QString expectedText(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"an expectation that is not there"_s;
    return value.isNull() ? u"never"_s : text(instant(value));
}

std::vector<Pause> pausesOf(const QJsonObject &fact)
{
    std::vector<Pause> pauses;
    for (const QJsonValue &pause : fact[u"pauses"_s].toArray())
        pauses.push_back({instant(pause[0]), instant(pause[1])});
    return pauses;
}

/// What a fact expects, and what the calendar answers, as texts.
std::pair<QString, QString> hold(const WorkingCalendar &calendar, const QJsonObject &fact)
{
    const QString op = fact[u"op"_s].toString();
    const QJsonObject expect = fact[u"expect"_s].toObject();
    const Milliseconds duration(fact[u"duration_s"_s].toInteger() * 1000);
    const QString at = expectedText(expect[u"at"_s]);
    if (op == u"wall") {
        // Not through a local QDateTime: a wall time of elsewhere may not exist in the zone of this machine.
        const QString local = fact[u"local"_s].toString();
        const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
        return {at, text(instantOf(date, QTime::fromString(local.mid(11), Qt::ISODate), calendar.zone()))};
    }
    const Instant start = instant(fact[u"start"_s]);
    if (op == u"deadline")
        return {expectedText(expect[u"deadline"_s]), text(calendar.deadline(start, duration, pausesOf(fact)))};
    if (op == u"elapsed") {
        const Milliseconds elapsed = calendar.elapsed(start, instant(fact[u"end"_s]), pausesOf(fact));
        return {QString::number(expect[u"seconds"_s].toInteger() * 1000), QString::number(elapsed.count())};
    }
    if (op == u"next_open")
        return {at, text(calendar.nextOpen(start))};
    if (op == u"is_open")
        return {QString::number(expect[u"open"_s].toBool()), QString::number(calendar.isOpen(start))};
    if (op == u"end_of_day")
        return {at, text(calendar.endOfDay(start))};
    if (op == u"add_days")
        return {at, text(calendar.addDays(start, fact[u"days"_s].toInt()))};
    if (op == u"before")
        return {at, text(calendar.before(start, duration))};
    return {op, u"an operation that this test does not know"_s};
}

} // namespace

/// Holds the calendars against the facts of working_time.json, or of the file that AVISO_WORKING_TIME names.
class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_facts = readTestData(testDataPath("AVISO_WORKING_TIME", u"working_time.json"_s));
        QVERIFY(!m_facts[u"cases"_s].toArray().isEmpty());
        const QJsonObject calendars = m_facts[u"calendars"_s].toObject();
        for (auto it = calendars.begin(); it != calendars.end(); ++it) {
            const auto calendar = WorkingCalendar::fromJson(it.key(), it->toObject());
            QVERIFY2(calendar, calendar ? "" : qPrintable(it.key() + u": "_s + calendar.error().text));
            m_calendars[it.key()] = *calendar;
        }
    }

    void fact_data()
    {
        QTest::addColumn<QJsonObject>("fact");
        const QJsonArray cases = m_facts[u"cases"_s].toArray();
        for (const QJsonValue &value : cases)
            QTest::newRow(qPrintable(value[u"id"_s].toString())) << value.toObject();
    }

    void fact()
    {
        QFETCH(QJsonObject, fact);
        const QString calendar = fact[u"calendar"_s].toString();
        QVERIFY2(m_calendars.contains(calendar), qPrintable(calendar));
        const auto [expected, answered] = hold(m_calendars[calendar], fact);
        QCOMPARE(answered, expected);
    }

    /// Written and read again, a calendar answers and is written the same.
    void survivesJson_data() { fact_data(); }
    void survivesJson()
    {
        QFETCH(QJsonObject, fact);
        const WorkingCalendar &calendar = m_calendars[fact[u"calendar"_s].toString()];
        const auto again = WorkingCalendar::fromJson(calendar.id(), calendar.toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), calendar.toJson());
        const auto [expected, answered] = hold(*again, fact);
        QCOMPARE(answered, expected);
    }

private:
    QJsonObject m_facts;
    std::map<QString, WorkingCalendar> m_calendars;
};

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
