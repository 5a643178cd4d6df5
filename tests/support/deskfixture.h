// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>
#include <QtTest>

/// A desk on a fresh SQLite file, with a clock that the test holds.
struct DeskFixture
{
    QTemporaryDir folder;
    Instant now;
    bool reminds = true; ///< for the next reopen()
    std::unique_ptr<Desk> desk;

    explicit DeskFixture(Instant start)
        : now(start)
    {
        reopen();
    }
    QString file() const { return folder.filePath(QStringLiteral("desk.db")); }
    void close() { desk.reset(); }
    void reopen()
    {
        close();
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = QStringLiteral("Ana");
        options.reminds = reminds;
        desk = std::make_unique<Desk>(options);
        const Result<void> ok = wait(desk->open(file(), Desk::Mode::CreateIfMissing));
        if (!ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    /// The answer of a future, with the event loop running meanwhile.
    template<typename T>
    static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer in 20 s");
        return future.result();
    }
};
