// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/looking.h"
#include "support/postgresserver.h"

/// The desks of Ana and of Luis on one new PostgreSQL database. Their clock stands still, so that neither looks by itself.
class TwoPeople
{
protected:
    /// False where PostgreSQL is not installed.
    bool bringDatabase()
    {
        if (!PostgresServer::instance())
            return false;
        m_url = PostgresServer::instance()->newDatabase();
        return true;
    }
    /// They hear of what is written from now on.
    void anaComes() { m_ana = open(QStringLiteral("Ana")); }
    void luisComes() { m_luis = open(QStringLiteral("Luis")); }
    void bothLeave()
    {
        m_ana.reset();
        m_luis.reset();
    }
    std::unique_ptr<Desk> open(const QString &user)
    {
        Desk::Options options;
        options.clock = [] { return at("2026-03-06 10:00"); };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        answersTaken(*desk);
        return desk;
    }

    QString m_url;
    std::unique_ptr<Desk> m_ana, m_luis;
};
