// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/exchange/sample.h"
#include "core/exchange/sampletime.h"
#include "core/model/words.h"

#include <QSet>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant at(const QString &local)
{
    return *parseInstant(local, madrid);
}

WorkingCalendar hours(const QString &id, const QString &until, bool weekend)
{
    const QJsonArray day{QJsonArray{QStringLiteral("09:00"), until}};
    QJsonObject week;
    for (const char *name : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        if (weekend || name[0] != 's')
            week.insert(QLatin1String(name), day);
    }
    return *WorkingCalendar::fromJson(id, {{QStringLiteral("tz"), QStringLiteral("Europe/Madrid")}, {QStringLiteral("week"), week}});
}

Calendars desk()
{
    Calendars calendars;
    calendars.byId.emplace(QStringLiteral("office"), hours(QStringLiteral("office"), QStringLiteral("18:00"), false));
    calendars.byId.emplace(QStringLiteral("oncall"), hours(QStringLiteral("oncall"), QStringLiteral("22:00"), true));
    calendars.byId.emplace(QStringLiteral("24x7"), WorkingCalendar::always(QStringLiteral("24x7"), madrid));
    return calendars;
}

rules::Derivation derived(const EventLog &log, const Calendars &calendars)
{
    Customer customer;
    customer.name = log.customer;
    return rules::replay(log.entries, caseFacts(log.incident, customer, {}), {defaultRules(), calendars});
}

}

class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasWorkAtAnyHour_data();
    void hasWorkAtAnyHour();
    void isACompany();
    void holdsTheWeekend();
    void speaksBothLanguages();
    void countsMomentsFromNow_data();
    void countsMomentsFromNow();
};

void TestSample::hasWorkAtAnyHour_data()
{
    QTest::addColumn<QString>("now");
    for (const char *now : {"2026-06-16T11:00", "2026-06-19T17:55", "2026-06-20T13:00", "2026-06-21T03:00", "2026-06-22T00:10",
                            "2026-06-22T09:05", "2026-12-31T23:59", "2026-03-29T03:30", "2026-10-25T02:30"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void TestSample::hasWorkAtAnyHour()
{
    QFETCH(QString, now);
    const Instant moment = at(now);
    const Result<Sample> sample = readSample(moment, madrid);
    QVERIFY2(sample, qPrintable(sample ? QString() : sample.error().text));
    const Calendars calendars = desk();
    int overdue = 0, soon = 0, later = 0, kept = 0, late = 0;
    QSet<State> states;
    QSet<WaitingOn> waits;
    for (const EventLog &log : sample->logs) {
        const rules::Derivation derivation = derived(log, calendars);
        states.insert(derivation.state());
        waits.insert(derivation.waitingOn());
        for (const Commitment &commitment : derivation.commitments) {
            kept += commitment.status == Commitment::Status::Kept || commitment.status == Commitment::Status::KeptAtOnce;
            late += commitment.status == Commitment::Status::KeptLate;
            if (commitment.status != Commitment::Status::Open || !commitment.due)
                continue;
            overdue += *commitment.due < moment;
            soon += *commitment.due >= moment && *commitment.due <= moment + 2h;
            later += *commitment.due > moment + 2h;
        }
        for (const Entry &entry : log.entries)
            QVERIFY2(entry.occurredAt <= moment, qPrintable(log.incident.externalRef));
    }
    const QString counts = QStringLiteral("overdue %1, soon %2, later %3, kept %4, late %5").arg(overdue).arg(soon).arg(later).arg(kept).arg(late);
    qInfo("%s", qPrintable(counts));
    QVERIFY2(overdue >= 6 && soon >= 4 && later >= 10, qPrintable(counts));
    QVERIFY2(kept >= 40 && late >= 3, qPrintable(counts));
    QCOMPARE(states.size(), qsizetype(Names<State>::table.rows.size()));
    QCOMPARE(waits.size(), qsizetype(Names<WaitingOn>::table.rows.size()));
}

void TestSample::isACompany()
{
    const Result<Sample> sample = readSample(at(QStringLiteral("2026-06-16T11:00")), madrid);
    QVERIFY(sample);
    QSet<QString> customers, cases, technicians;
    for (const Technician &technician : sample->technicians)
        technicians.insert(technician.name);
    for (const EventLog &log : sample->logs) {
        customers.insert(log.customer);
        cases.insert(log.incident.externalRef);
        QVERIFY2(technicians.contains(log.owner), qPrintable(log.owner));
        QVERIFY(log.contact && log.site);
    }
    QCOMPARE(sample->logs.size(), size_t(40));
    QCOMPARE(cases.size(), 40);
    QCOMPARE(customers.size(), 13);
}

void TestSample::holdsTheWeekend()
{
    const Result<Sample> sample = readSample(at(QStringLiteral("2026-06-21T03:00")), madrid);
    QVERIFY(sample);
    const auto weekend = std::find_if(sample->logs.begin(), sample->logs.end(), [](const EventLog &log) { return log.entries.size() == 14; });
    QVERIFY(weekend != sample->logs.end());
    QCOMPARE(weekend->incident.occurredAt, at(QStringLiteral("2026-06-12T18:20")));
    QCOMPARE(weekend->entries.back().occurredAt, at(QStringLiteral("2026-06-14T10:30")));
}

void TestSample::speaksBothLanguages()
{
    const Result<Sample> sample = readSample(at(QStringLiteral("2026-06-16T11:00")), madrid);
    QVERIFY(sample);
    const auto both = [](const LocalText &text) {
        return text.isEmpty() || (!text.byLanguage.value(QStringLiteral("es")).isEmpty() && !text.byLanguage.value(QStringLiteral("en")).isEmpty());
    };
    for (const EventLog &log : sample->logs) {
        QVERIFY2(both(log.incident.title), qPrintable(log.incident.externalRef));
        for (const Entry &entry : log.entries)
            QVERIFY2(both(entry.customerText.words) && both(entry.teamText.words), qPrintable(log.incident.externalRef + entry.externalRef));
    }
}

void TestSample::countsMomentsFromNow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("minutes") << "-40min" << "2026-06-22T08:20";
    QTest::newRow("hours") << "+3h" << "2026-06-22T12:00";
    QTest::newRow("days") << "-2d 09:30" << "2026-06-20T09:30";
    QTest::newRow("today") << "+0d 10:00" << "2026-06-22T10:00";
    QTest::newRow("working days back") << "-1w 16:00" << "2026-06-19T16:00";
    QTest::newRow("working days on") << "+5w 16:00" << "2026-06-29T16:00";
    QTest::newRow("weekend") << "sat 12:30" << "2026-06-20T12:30";
    QTest::newRow("none of these") << "2026-06-22" << QString();
}

void TestSample::countsMomentsFromNow()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::optional<Instant> moment = sampleMoment(text, at(QStringLiteral("2026-06-22T09:00")), madrid);
    QCOMPARE(moment.has_value(), !expected.isEmpty());
    if (moment)
        QCOMPARE(*moment, at(expected));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
