// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"
#include "support/postgresserver.h"
#include "support/shareddesks.h"

using namespace std::chrono_literals;

/// People at desks of their own on one PostgreSQL: whose desk tells what.
class TestTwoDesks : public QObject
{
    Q_OBJECT
    std::unique_ptr<SharedDesks> m_desks;

    std::unique_ptr<Desk> desk(const QString &user, const char *zone = "Europe/Madrid") { return m_desks->open(user, zone); }
    /// The notices to the lead that the database keeps.
    size_t keptForLead(const Incident &incident)
    {
        const std::vector<Reminder> all = m_desks->kept(incident.id);
        return static_cast<size_t>(std::count_if(all.begin(), all.end(), [](const Reminder &one) { return one.kind == ReminderStep::Kind::ToLead; }));
    }
    static void tell(Desk &desk, const Incident &incident, std::vector<Tell> what)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.tells = std::move(what);
        if (const Result<Entry> ok = DeskFixture::wait(desk.timeline().record(entry)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_desks = std::make_unique<SharedDesks>(at("2026-03-06 10:00"));
    }
    /// However it went, no desk had to say that something failed.
    void cleanup()
    {
        if (m_desks)
            QCOMPARE(m_desks->failures, QStringList());
    }

    void eachIsToldTheirOwn()
    {
        const auto ana = desk("Ana"), luis = desk("Luis");
        const TechnicianId anas = SharedDesks::technician(*ana, "Ana"), luiss = SharedDesks::technician(*ana, "Luis");
        const Incident one = SharedDesks::call(*ana, anas), two = SharedDesks::call(*ana, luiss);
        m_desks->pass(125);
        QVERIFY(!m_desks->toldAt("Ana").isEmpty() && !m_desks->toldAt("Luis").isEmpty());
        for (const QString &line : std::as_const(m_desks->told)) {
            if (line.contains("/owner/"))
                QVERIFY2(line == "Ana/owner/Ana/" || line == "Luis/owner/Luis/", qPrintable(line));
        }
        QCOMPARE(static_cast<size_t>(m_desks->told.size()), m_desks->kept(one.id).size() + m_desks->kept(two.id).size()); // nothing twice, nothing untold
    }

    void aClosedDeskIsStoodInFor()
    {
        const auto luis = desk("Luis");
        {
            const auto ana = desk("Ana");
            SharedDesks::call(*ana, SharedDesks::technician(*ana, "Ana"));
        }
        m_desks->now = m_desks->now + 2min;
        m_desks->pass(120);
        QVERIFY(m_desks->told.contains("Luis/owner/Luis/Ana"));
    }

    void quietHoursOfOneDoNotSilenceTheOther()
    {
        const auto ana = desk("Ana"), luis = desk("Luis");
        const TechnicianId anas = SharedDesks::technician(*ana, "Ana"), luiss = SharedDesks::technician(*ana, "Luis");
        QVERIFY(DeskFixture::wait(ana->people().saveOwn({"Ana", "Europe/Madrid", QuietHours{9 * 60, 15 * 60}, {}})));
        SharedDesks::call(*ana, anas);
        SharedDesks::call(*ana, luiss);
        m_desks->pass(125);
        QVERIFY(m_desks->told.contains("Luis/owner/Luis/"));
        QVERIFY(m_desks->toldAt("Ana").isEmpty());
        QVERIFY(!m_desks->told.contains("Luis/owner/Luis/Ana"));
    }

    void anAwayOwnersStandInIsTold()
    {
        const auto luis = desk("Luis"), marta = desk("Marta"), ana = desk("Ana");
        const TechnicianId anas = SharedDesks::technician(*ana, "Ana");
        SharedDesks::technician(*ana, "Luis");
        SharedDesks::technician(*ana, "Marta");
        QVERIFY(DeskFixture::wait(ana->people().saveOwn({"Ana", "Europe/Madrid", {}, {{QDate(2026, 3, 6), QDate(2026, 3, 8), "Luis"}}})));
        QVERIFY(DeskFixture::wait(ana->people().saveLead("Marta")));
        SharedDesks::call(*ana, anas);
        m_desks->pass(125);
        QVERIFY(m_desks->told.contains("Luis/owner/Luis/Ana"));
        QVERIFY(m_desks->toldAt("Ana").isEmpty());
        QVERIFY(m_desks->told.filter("Marta/owner").isEmpty());
    }

    void theLeadsDeskAloneIsToldWhatIsTheLeads()
    {
        // Given three desks, the lead's among them
        const auto ana = desk("Ana"), luis = desk("Luis"), marta = desk("Marta");
        const TechnicianId anas = SharedDesks::technician(*ana, "Ana");
        SharedDesks::technician(*ana, "Marta");
        QVERIFY(DeskFixture::wait(ana->people().saveLead("Marta")));
        const Incident hers = SharedDesks::call(*ana, anas), nobodys = SharedDesks::call(*luis);
        // When nobody acts
        m_desks->pass(155);
        // Then the lead is told at her desk of both, and nobody else is
        QCOMPARE(m_desks->toldTo("lead"), QStringList(2, "Marta/lead/Marta/"));
        QCOMPARE(keptForLead(hers) + keptForLead(nobodys), size_t(2));
        QVERIFY(m_desks->toldTo("owner").filter("Ana/owner/Ana/").size() > 0);
    }

    void whoeverIsThereIsToldOnceTheLeadsDeskIsGone_data()
    {
        QTest::addColumn<int>("closedAfter");
        QTest::addColumn<int>("toldAfter");
        QTest::newRow("long ago") << 10 << 150;
        QTest::newRow("three minutes ago") << 147 << 150;
        QTest::newRow("two minutes ago: they are waited for") << 148 << 151;
        QTest::newRow("just now") << 149 << 152;
    }
    void whoeverIsThereIsToldOnceTheLeadsDeskIsGone()
    {
        QFETCH(int, closedAfter);
        QFETCH(int, toldAfter);
        // Given a lead whose desk is closed while two others are there
        const auto ana = desk("Ana"), luis = desk("Luis");
        auto marta = desk("Marta");
        SharedDesks::technician(*ana, "Marta");
        QVERIFY(DeskFixture::wait(ana->people().saveLead("Marta")));
        const Incident incident = SharedDesks::call(*ana, SharedDesks::technician(*ana, "Ana"));
        m_desks->pass(closedAfter);
        marta.reset();
        // When the lead is to be told, then it waits until the desk has been gone for three minutes
        m_desks->pass(toldAfter - 1 - closedAfter);
        QCOMPARE(m_desks->toldTo("lead"), QStringList());
        // And then one of the two is told, once
        m_desks->pass(11);
        QCOMPARE(m_desks->toldTo("lead").size(), 1);
        const QString line = m_desks->toldTo("lead").front();
        QVERIFY2(line == "Ana/lead/Ana/Marta" || line == "Luis/lead/Luis/Marta", qPrintable(line));
        QCOMPARE(keptForLead(incident), size_t(1));
        const std::vector<Reminder> all = m_desks->kept(incident.id);
        for (const Reminder &notice : all)
            QVERIFY(notice.kind != ReminderStep::Kind::ToLead || notice.shownAt == at("2026-03-06 10:00") + std::chrono::minutes(toldAfter));
    }

    void withoutALeadWhoeverIsThereIsToldOnce()
    {
        const auto ana = desk("Ana"), luis = desk("Luis");
        const Incident incident = SharedDesks::call(*ana, SharedDesks::technician(*ana, "Ana"));
        m_desks->pass(160);
        QCOMPARE(m_desks->toldTo("lead").size(), 1);
        const QString line = m_desks->toldTo("lead").front();
        QVERIFY2(line == "Ana/lead/Ana/" || line == "Luis/lead/Luis/", qPrintable(line));
        QCOMPARE(keptForLead(incident), size_t(1));
    }

    void whoComesBackIsToldWhatStillStandsOfWhatOthersWereToldForThem()
    {
        // Given two incidents of Ana's, and her desk and Marta's closed
        const auto luis = desk("Luis");
        auto ana = desk("Ana"), marta = desk("Marta");
        const TechnicianId anas = SharedDesks::technician(*ana, "Ana");
        const Incident settled = SharedDesks::call(*ana, anas), stands = SharedDesks::call(*ana, anas);
        ana.reset();
        marta.reset();
        // When Luis is told of both in her place, and settles one
        m_desks->pass(125);
        QCOMPARE(m_desks->shownAt("Luis").size(), size_t(2));
        QVERIFY(m_desks->toldAt("Luis").contains("Luis/owner/Luis/Ana"));
        tell(*luis, settled, {Tell::Plan});
        m_desks->settle();
        const qsizetype before = m_desks->told.size();
        // Then at her start Ana is shown the other one, once, and nothing is written for it
        ana = desk("Ana");
        m_desks->settle();
        QCOMPARE(m_desks->shownAt("Ana"), std::vector<IncidentId>{stands.id});
        const auto hers = [](const SharedDesks::Batch &batch) { return batch.desk == "Ana"; };
        QCOMPARE(std::count_if(m_desks->batches.begin(), m_desks->batches.end(), hers), 1);
        const NoticeBatch shown = std::find_if(m_desks->batches.begin(), m_desks->batches.end(), hers)->shown;
        for (const RaisedNotice &raised : shown.notices)
            QVERIFY(raised.notice.person == "Luis" && raised.notice.standsFor == "Ana");
        QCOMPARE(m_desks->told.size(), before);
        // And Marta, whom it does not concern, nothing
        marta = desk("Marta");
        m_desks->settle();
        QVERIFY(m_desks->shownAt("Marta").empty());
    }
};

QTEST_GUILESS_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
