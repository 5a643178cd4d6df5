// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

/// A test's desk on the database of its row, which other people may open after Ana: on a Tuesday at ten, with a clock that the test holds.
class DeskOfRow
{
protected:
    void openDesk(const QString &user = QStringLiteral("Ana"))
    {
        m_desk.reset();
        m_now = std::max(m_now, start());
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        options.reminds = false;
        m_desk = std::make_unique<Desk>(options);
        QVERIFY_RESULT(DeskFixture::wait(m_desk->open(m_database->url(), Desk::Mode::CreateIfMissing)));
    }
    void closeDesk()
    {
        m_desk.reset();
        m_now = {};
    }
    static Instant start() { return instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid")); }
    template<typename T>
    static T wait(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s | %s", qPrintable(answer.error().text), qPrintable(answer.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }

    Instant m_now;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Desk> m_desk;
};

// The desk on the database of this row; the test is skipped when PostgreSQL is not installed.
#define OPEN_DESK() \
    QFETCH(QString, database); \
    m_database = std::make_unique<TestDatabase>(database); \
    if (m_database->isMissing()) \
        QSKIP("PostgreSQL is not installed"); \
    openDesk()
