// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskfixture.h"
#include "support/twodatabases.h"

/// Ana's desk on a new database of either kind, with a clock that the test holds. There is no desk where PostgreSQL is not installed.
struct DeskOnDatabase
{
    TestDatabase test;
    Instant now;
    std::unique_ptr<Desk> desk;

    DeskOnDatabase(const QString &kind, Instant start) : test(kind), now(start)
    {
        if (test.isMissing())
            return;
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = QStringLiteral("Ana");
        desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(test.url(), Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    DeskOnDatabase(const DeskOnDatabase &) = delete; // the desk's clock is this one's

    template<typename T>
    static T valueOf(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }
};
