// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "core/desk/desk.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QtTest>

/// The event loop until it holds, without the pauses of QTest::qWaitFor(); ends the program when it does not within 20 s.
template<typename Condition>
void loopUntil(const char *what, Condition holds)
{
    const QDeadlineTimer end(20'000 * AVISO_PATIENCE);
    QTimer pulse; // else it would sleep when nothing happens any more
    pulse.start(1);
    while (!holds()) {
        if (end.hasExpired())
            qFatal("not within the time: %s", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// Until the desk has taken the answers to all that it asked its database up to now: they are taken in the order of the questions.
inline void answersTaken(Desk &desk)
{
    bool taken = false;
    whenDone(desk.people().ownHabits(), &desk, [&taken](const Result<Habits> &) { taken = true; });
    loopUntil("the database answers", [&taken] { return taken; });
}
