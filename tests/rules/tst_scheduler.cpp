// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scheduler.h"

#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using Steps = std::vector<UpcomingStep>;

namespace {
UpcomingStep stepAt(const char *incident, Instant at)
{
    const IncidentId id = IncidentId::derive(QUuid(), QLatin1String(incident));
    return {CommitmentId::derive(id.value, QString::number(at.ms)), id, at};
}
}

/// One timer for everything that comes due.
class TestScheduler : public QObject
{
    Q_OBJECT
    Instant m_now{1'000'000};

private Q_SLOTS:
    void init() { m_now = {1'000'000}; }

    void whatPassedMeanwhileComesAtOnceTogetherAndInOrder()
    {
        Scheduler scheduler([this] { return m_now; });
        Steps raised;
        int times = 0;
        connect(&scheduler, &Scheduler::due, this, [&](const Steps &steps) { raised = steps, ++times; });
        scheduler.replaceAll({stepAt("b", m_now - 1h), stepAt("a", m_now - 3h), stepAt("c", m_now + 24h)});
        QTRY_COMPARE(times, 1);
        QCOMPARE(raised.size(), size_t(2));
        QVERIFY(raised[0].at < raised[1].at);
    }

    void whatComesDueWhileRunningIsRaisedThen()
    {
        Scheduler scheduler([this] { return m_now; });
        Steps raised;
        connect(&scheduler, &Scheduler::due, this, [&](const Steps &steps) { raised = steps; });
        connect(&scheduler, &Scheduler::woke, this, [this] { m_now = m_now + 20ms; });
        scheduler.replaceAll({stepAt("a", m_now + 20ms)});
        QVERIFY(raised.empty());
        m_now = m_now + 20ms;
        QTRY_COMPARE(raised.size(), size_t(1));
    }

    void anOlderGenerationSaysNothing()
    {
        Scheduler scheduler([this] { return m_now; });
        Steps raised;
        int times = 0;
        connect(&scheduler, &Scheduler::due, this, [&](const Steps &steps) { raised = steps, ++times; });
        const UpcomingStep settled = stepAt("a", m_now - 2h);
        scheduler.replaceAll({settled, stepAt("b", m_now - 1h)});
        scheduler.replace(settled.incident, {});
        QTRY_COMPARE(times, 1);
        QCOMPARE(raised.size(), size_t(1));
        QVERIFY(raised.front().incident != settled.incident);
        QCOMPARE(scheduler.waiting(), size_t(0));
    }

    void aClockThatWasSetForwardIsNoticed()
    {
        Scheduler scheduler([this] { return m_now; });
        Steps raised;
        connect(&scheduler, &Scheduler::due, this, [&](const Steps &steps) { raised = steps; });
        scheduler.replaceAll({stepAt("a", m_now + 30ms), stepAt("b", m_now + 10h)});
        m_now = m_now + 11h; // slept through both
        QTRY_COMPARE(raised.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
