// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Wall time to moment and back, in the hours that happen twice or never.
class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownZones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("known");
        QTest::newRow("a city's") << u"Europe/Madrid"_s << true;
        QTest::newRow("of no country") << u"Etc/UTC"_s << true; // what /etc/localtime of a server says
        QTest::newRow("plain") << u"UTC"_s << true;
        QTest::newRow("of no country and no place") << u"Etc/Nowhere"_s << false;
        QTest::newRow("another planet's") << u"Mars/Phobos"_s << false;
        QTest::newRow("a path") << u"Etc/../../passwd"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knownZones()
    {
        QFETCH(QString, zone);
        QTEST(knownZone(zone).has_value(), "known");
    }
    void wallTimes_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *name, const QString &zone, const QString &wall, const QString &moment) {
            QTest::newRow(name) << zone << wall << moment;
        };
        row("Madrid winter", u"Europe/Madrid"_s, u"2026-03-06T18:20"_s, u"2026-03-06T17:20:00Z"_s);
        row("Madrid gap begins", u"Europe/Madrid"_s, u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Madrid gap", u"Europe/Madrid"_s, u"2026-03-29T02:59:59"_s, u"2026-03-29T01:59:59Z"_s);
        row("Madrid after the gap", u"Europe/Madrid"_s, u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Madrid before the overlap", u"Europe/Madrid"_s, u"2026-10-25T01:59:59"_s, u"2026-10-24T23:59:59Z"_s);
        row("Madrid overlap", u"Europe/Madrid"_s, u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00Z"_s);
        row("Madrid after the overlap", u"Europe/Madrid"_s, u"2026-10-25T03:00"_s, u"2026-10-25T02:00:00Z"_s);
        row("Canary gap", u"Atlantic/Canary"_s, u"2026-03-29T01:30"_s, u"2026-03-29T01:30:00Z"_s);
        row("New York gap", u"America/New_York"_s, u"2026-03-08T02:30"_s, u"2026-03-08T07:30:00Z"_s);
        row("New York overlap", u"America/New_York"_s, u"2026-11-01T01:30"_s, u"2026-11-01T05:30:00Z"_s);
        row("Lord Howe gap of half an hour", u"Australia/Lord_Howe"_s, u"2026-10-04T02:15"_s, u"2026-10-03T15:45:00Z"_s);
        row("Lord Howe overlap of half an hour", u"Australia/Lord_Howe"_s, u"2026-04-05T01:45"_s, u"2026-04-04T14:45:00Z"_s);
        row("Dublin overlap, standard time in summer", u"Europe/Dublin"_s, u"2026-10-25T01:30"_s, u"2026-10-25T00:30:00Z"_s);
        row("Cairo midnight in a gap", u"Africa/Cairo"_s, u"2026-04-24T00:00"_s, u"2026-04-23T22:00:00Z"_s);
        row("Bogota never changes", u"America/Bogota"_s, u"2026-03-29T02:30"_s, u"2026-03-29T07:30:00Z"_s);
        row("Apia, a date that never was", u"Pacific/Apia"_s, u"2011-12-30T09:00"_s, u"2011-12-30T19:00:00Z"_s);
        row("Kathmandu, quarters of an hour", u"Asia/Kathmandu"_s, u"2026-06-01T00:00:00.250"_s, u"2026-05-31T18:15:00.250Z"_s);
        row("UTC", u"UTC"_s, u"2026-06-01T00:00"_s, u"2026-06-01T00:00:00Z"_s);
    }

    void wallTimes()
    {
        QFETCH(QString, zone);
        QFETCH(QString, wall);
        QFETCH(QString, moment);
        const auto found = parseInstant(wall, QTimeZone(zone.toLatin1()));
        QVERIFY(found);
        QCOMPARE(found->utc(), parseInstant(moment, QTimeZone(zone.toLatin1()))->utc());
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("Z") << u"1970-01-01T00:00:01Z"_s << qint64(1000);
        QTest::newRow("offset") << u"1970-01-01T01:00:01.5+01:00"_s << qint64(1500);
        QTest::newRow("offset west") << u"1969-12-31T19:00-0500"_s << qint64(0);
        QTest::newRow("space") << u"1970-01-01 01:00"_s << qint64(0);
        for (const char *text : {"", "2026", "2026-03-06", "2026-02-30T10:00", "2026-03-06T24:01", "2026-03-06T1:00", "2026-03-06T10:00+1",
                                 "2026-03-06T10:00+01:75", "2026-03-06T10:00 tomorrow", "18:20"})
            QTest::newRow(text) << QString::fromLatin1(text) << qint64(-1);
    }

    void moments()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto found = parseInstant(text, QTimeZone("Europe/Madrid"));
        QCOMPARE(found ? found->ms : -1, ms);
        if (!found)
            QCOMPARE(found.error().kind, Error::Kind::InvalidInput);
    }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"Europe/Madrid", "Atlantic/Canary", "America/Bogota", "America/Sao_Paulo", "Australia/Lord_Howe",
                                 "Africa/Cairo", "Africa/Casablanca", "Asia/Tehran", "Pacific/Apia", "America/St_Johns", "UTC"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }

    /// The clock shows the wall time again, and only an overlap gives another moment: the earlier one.
    void thereAndBack()
    {
        QFETCH(QString, zone);
        const QTimeZone tz(zone.toLatin1());
        QRandomGenerator random(4);
        for (int i = 0; i < 5000; ++i) {
            const Instant at{random.bounded(Q_INT64_C(1'900'000'000)) * 1000}; // 1970 to 2030
            const WallTime wall = wallTime(at, tz);
            const Instant back = instantOf(wall.date, wall.time, tz);
            QCOMPARE(wallTime(back, tz), wall);
            QVERIFY(back <= at);
            QVERIFY(back == at || offsetAt(back, tz) > offsetAt(at, tz));
        }
    }

    /// Every quarter of an hour around the changes of a year: where the clock shows the wall time at all, it is shown at that moment first.
    void agreesWithASearch_data() { thereAndBack_data(); }
    void agreesWithASearch()
    {
        QFETCH(QString, zone);
        const QTimeZone tz(zone.toLatin1());
        constexpr qint64 quarter = 15 * 60 * 1000;
        const qint64 begin = QDateTime(QDate(2011, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        std::map<qint64, qint64> first; // wall reading -> the first moment that shows it
        for (qint64 ms = begin; ms < begin + 366 * 96 * quarter; ms += quarter)
            first.emplace(ms + offsetAt({ms}, tz) * Q_INT64_C(1000), ms);
        for (const auto &[wall, ms] : first) {
            const QDateTime reading = QDateTime::fromMSecsSinceEpoch(wall, QTimeZone::utc());
            QCOMPARE(instantOf(reading.date(), reading.time(), tz).ms, ms);
        }
    }

    void beforeTheEpoch()
    {
        QCOMPARE(wallTime({-1}, QTimeZone::utc()), (WallTime{QDate(1969, 12, 31), QTime(23, 59, 59, 999)}));
        QCOMPARE(wallTime({-86'400'000}, QTimeZone::utc()), (WallTime{QDate(1969, 12, 31), QTime(0, 0)}));
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
