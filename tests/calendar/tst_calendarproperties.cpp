// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"
#include "core/calendar/zone.h"
#include "support/testdata.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

std::vector<Pause> somePauses(QRandomGenerator &random, Instant around)
{
    std::vector<Pause> pauses;
    for (int i = random.bounded(4); i > 0; --i) {
        const Instant from{around.ms + random.bounded(200) * hour - 20 * hour};
        pauses.push_back({from, {from.ms + random.bounded(30) * hour / 2}});
    }
    return pauses;
}

/// Milliseconds of [from, to) outside of the pauses that isOpen() confirms, minute by minute: slow and simple.
qint64 countedByHand(const WorkingCalendar &calendar, Instant from, Instant to, const std::vector<Pause> &pauses)
{
    constexpr qint64 minute = hour / 60;
    qint64 counted = 0;
    for (Instant at = from; at < to; at = {at.ms + minute}) {
        const auto holds = [at](const Pause &pause) { return pause.from <= at && at < pause.to; };
        if (calendar.isOpen(at) && std::none_of(pauses.begin(), pauses.end(), holds))
            counted += minute;
    }
    return counted;
}

} // namespace

/// What must hold for every calendar of working_time.json, at random moments with a fixed seed.
class TestCalendarProperties : public QObject
{
    Q_OBJECT

    static void calendars()
    {
        QTest::addColumn<QJsonObject>("spec");
        const QJsonObject all = readTestData(testDataPath("AVISO_WORKING_TIME", u"working_time.json"_s))[u"calendars"_s].toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!it->toObject()[u"week"_s].toObject().isEmpty())
                QTest::newRow(qPrintable(it.key())) << it->toObject();
        }
    }

    /// Calls check(calendar, random, start) at moments of 2019 to 2027, on quarters of an hour.
    template<typename Check>
    static void atRandomMoments(int times, Check check)
    {
        QFETCH(QJsonObject, spec);
        const WorkingCalendar calendar = WorkingCalendar::fromJson(u"x"_s, spec).value();
        QRandomGenerator random(20260306);
        for (int i = 0; i < times; ++i) {
            check(calendar, random, Instant{1'546'300'800'000 + random.bounded(9 * 365 * 96) * (hour / 4)});
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void deadlineIsTheInverseOfElapsed_data() { calendars(); }
    void deadlineIsTheInverseOfElapsed()
    {
        atRandomMoments(200, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant start) {
            const std::vector<Pause> pauses = somePauses(random, start);
            const Milliseconds duration(1 + random.bounded(int(100 * hour)));
            const auto due = calendar.deadline(start, duration, pauses);
            QVERIFY(due);
            QCOMPARE(calendar.elapsed(start, *due, pauses).count(), duration.count());
            QCOMPARE(calendar.elapsed(start, *due - Milliseconds(1), pauses).count(), duration.count() - 1); // the first such moment
        });
    }

    void beforeIsTheInverseOfElapsed_data() { calendars(); }
    void beforeIsTheInverseOfElapsed()
    {
        atRandomMoments(200, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant end) {
            const Milliseconds duration(1 + random.bounded(int(20 * hour)));
            const auto start = calendar.before(end, duration);
            QVERIFY(start);
            QCOMPARE(calendar.elapsed(*start, end).count(), duration.count());
            QCOMPARE(calendar.elapsed(*start + Milliseconds(1), end).count(), duration.count() - 1); // the last such moment
        });
    }

    void elapsedAddsUp_data() { calendars(); }
    void elapsedAddsUp()
    {
        atRandomMoments(200, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant a) {
            const std::vector<Pause> pauses = somePauses(random, a);
            const Instant b{a.ms + random.bounded(1000) * hour};
            const Instant c{b.ms + random.bounded(1000) * hour};
            QCOMPARE((calendar.elapsed(a, b, pauses) + calendar.elapsed(b, c, pauses)).count(), calendar.elapsed(a, c, pauses).count());
            QVERIFY(calendar.elapsed(a, c, pauses) <= calendar.elapsed(a, c));
            QVERIFY(calendar.elapsed(a, c) <= c - a);
            QCOMPARE(calendar.elapsed(c, a).count(), 0);
        });
    }

    void deadlinesKeepTheirOrder_data() { calendars(); }
    void deadlinesKeepTheirOrder()
    {
        atRandomMoments(200, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant start) {
            const Milliseconds duration(random.bounded(int(50 * hour)));
            const Milliseconds more(1 + random.bounded(int(10 * hour)));
            QVERIFY(calendar.deadline(start, duration) < calendar.deadline(start, duration + more));
            QVERIFY(calendar.deadline(start, duration) <= calendar.deadline(start + more, duration));
            const auto open = calendar.nextOpen(start);
            QVERIFY(open && *open >= start && calendar.isOpen(*open));
            QCOMPARE(calendar.isOpen(start), *open == start);
            QCOMPARE(calendar.elapsed(start, *open).count(), 0);
        });
    }

    void pausesMayComeInAnyOrder_data() { calendars(); }
    void pausesMayComeInAnyOrder()
    {
        atRandomMoments(50, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant start) {
            std::vector<Pause> pauses = somePauses(random, start);
            const auto due = calendar.deadline(start, Milliseconds(10 * hour), pauses);
            std::reverse(pauses.begin(), pauses.end());
            QCOMPARE(calendar.deadline(start, Milliseconds(10 * hour), pauses), due);
        });
    }

    void agreesWithCountingByHand_data() { calendars(); }
    void agreesWithCountingByHand()
    {
        atRandomMoments(4, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant start) {
            const std::vector<Pause> pauses = somePauses(random, start);
            const Instant end{start.ms + 240 * hour};
            QCOMPARE(calendar.elapsed(start, end, pauses).count(), countedByHand(calendar, start, end, pauses));
        });
    }

    /// What is skipped and what counts together are all the time there is.
    void skippedCompletesElapsed_data() { calendars(); }
    void skippedCompletesElapsed()
    {
        atRandomMoments(10, [](const WorkingCalendar &calendar, QRandomGenerator &random, Instant start) {
            const Instant end{start.ms + random.bounded(800) * hour};
            Milliseconds closed{0};
            Instant last = start;
            for (const Stretch &stretch : calendar.skipped(start, end)) {
                QVERIFY(last <= stretch.from && stretch.from < stretch.to && stretch.to <= end);
                QCOMPARE(calendar.elapsed(stretch.from, stretch.to).count(), 0);
                closed += stretch.to - stretch.from;
                last = stretch.to;
            }
            QCOMPARE((closed + calendar.elapsed(start, end)).count(), (end - start).count());
        });
    }

    /// The table may have been made for other moments before: the answers are the same.
    void doesNotDependOnWhatWasAsked_data() { calendars(); }
    void doesNotDependOnWhatWasAsked()
    {
        QFETCH(QJsonObject, spec);
        const WorkingCalendar grown = WorkingCalendar::fromJson(u"x"_s, spec).value();
        QRandomGenerator random(7);
        for (int i = 0; i < 3; ++i) {
            const Instant start{1'420'070'400'000 + random.bounded(400'000) * hour / 4};
            const WorkingCalendar fresh = WorkingCalendar::fromJson(u"x"_s, spec).value();
            QCOMPARE(grown.elapsed(start, start + Milliseconds(3000 * hour)), fresh.elapsed(start, start + Milliseconds(3000 * hour)));
            QCOMPARE(grown.deadline(start, Milliseconds(77 * hour)), fresh.deadline(start, Milliseconds(77 * hour)));
            QCOMPARE(grown.endOfDay(start, 3), fresh.endOfDay(start, 3));
            QCOMPARE(grown.addDays(start, 5), fresh.addDays(start, 5));
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarProperties)
#include "tst_calendarproperties.moc"
