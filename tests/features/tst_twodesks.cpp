// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/postgresserver.h"

/// Two people on one PostgreSQL.
class TestTwoDesks : public QObject
{
    Q_OBJECT
    Instant m_now;
    QString m_url;

    std::unique_ptr<Desk> desk(const QString &user, const char *zone)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone(zone);
        options.user = user;
        auto made = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(made->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return made;
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_url = PostgresServer::instance()->newDatabase();
        m_now = at("2026-03-06 10:00");
    }

    void anEditOfOneIsTheLawOfBoth()
    {
        // Given Ana in Madrid and Luis on the Canary Islands
        const auto ana = desk("Ana", "Europe/Madrid");
        const auto luis = desk("Luis", "Atlantic/Canary");
        // When Ana wants plans within an hour, and Luis takes a call afterwards
        LawDraft draft{ana->lawmaking().rules(), ana->lawmaking().calendars(), "Planes antes"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::hours(1), false};
        }
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        m_now = at("2026-03-06 10:30");
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("Sin agua caliente", "es");
        const Incident incident = DeskFixture::wait(luis->timeline().create(call)).value();
        // Then it is owed within the hour, by the hours of the desk that was first, and both find it so
        const Dossier dossier = DeskFixture::wait(ana->timeline().dossier(incident.id)).value();
        const auto plan = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
        QVERIFY(plan->due == at("2026-03-06 11:30"));
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
        QVERIFY(DeskFixture::wait(ana->reporting().verify()).value().empty());
        // And another edit moves what is open
        LawDraft sooner = draft;
        for (Rule &rule : sooner.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::minutes(30), false};
        }
        const Result<LawEffect> moved = DeskFixture::wait(luis->lawmaking().enact(sooner));
        QVERIFY(moved);
        QCOMPARE(moved->moved, 1);
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
        // And one made from an older law is refused, though that desk has read the newer one meanwhile
        LawDraft older = draft;
        older.before = draft.rules;
        QVERIFY(DeskFixture::wait(ana->timeline().dossier(incident.id)));
        QVERIFY(DeskFixture::wait(ana->reporting().verify()));
        const Result<LawEffect> overwriting = DeskFixture::wait(ana->lawmaking().enact(older));
        QVERIFY(!overwriting);
        QVERIFY(overwriting.error().kind == Error::Kind::Conflict);
        QVERIFY(DeskFixture::wait(luis->lawmaking().enact(sooner))); // from one that nobody reads any more
        const Result<LawEffect> stale = DeskFixture::wait(ana->lawmaking().enact(draft));
        QVERIFY(!stale);
        QVERIFY(stale.error().kind == Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
