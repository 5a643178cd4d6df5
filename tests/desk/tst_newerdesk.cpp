// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"
#include "support/postgresserver.h"
#include "support/shareddesks.h"

using namespace std::chrono_literals;

/// What a desk does when others bring what it does not understand: rules it cannot read, and a database of a newer program.
class TestNewerDesk : public QObject
{
    Q_OBJECT
    std::unique_ptr<SharedDesks> m_desks;

    void raw(const QString &statement)
    {
        const QString error = PostgresServer::instance()->run(m_desks->url(), statement);
        if (!error.isEmpty())
            qFatal("%s", qPrintable(error));
    }
    static Entry note(const Incident &incident)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Note;
        entry.teamText.words = LocalText::of("Ask Luis");
        return entry;
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_desks = std::make_unique<SharedDesks>(at("2026-03-06 10:00"));
    }

    void remindersGoOnWhereTheNewestRulesCannotBeRead()
    {
        const auto ana = m_desks->open("Ana");
        const Incident incident = SharedDesks::call(*ana, SharedDesks::technician(*ana, "Ana"));
        raw("insert into law (version, valid_from, author, note, rules, calendars) select version + 1, valid_from + 1, author, note, 'no rules', calendars from law order by version desc limit 1");
        m_desks->pass(125);
        QVERIFY(m_desks->told.contains("Ana/owner/Ana/"));
        QCOMPARE(m_desks->failures.size(), 1); // and it is said once
        QVERIFY(!DeskFixture::wait(ana->timeline().record(note(incident)))); // what would follow from it is not known
        raw("alter table law disable trigger all");
        raw("delete from law where rules = 'no rules'");
        QVERIFY(DeskFixture::wait(ana->timeline().record(note(incident))));
    }

    void aNewerDatabaseIsLeftAlone()
    {
        const auto ana = m_desks->open("Ana");
        const Incident incident = SharedDesks::call(*ana, SharedDesks::technician(*ana, "Ana"));
        const auto luis = m_desks->open("Luis");
        raw("insert into schema_version (version, name, sha256, program) values (9999, '9999_later', '', 'aviso')");
        const Result<Entry> refused = DeskFixture::wait(ana->timeline().record(note(incident)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        QVERIFY(refused.error().text.contains("9999"));
        // What no rule depends on is left alone too, with the same words.
        const auto isRefused = [](const auto &written) { return !written && written.error().kind == Error::Kind::Unavailable && written.error().text.contains("9999"); };
        SavedView view;
        view.name = "Mine";
        view.owner = "Ana";
        SavedReply reply;
        reply.title = "Part ordered";
        reply.body = LocalText::of("It is on its way.");
        QVERIFY(isRefused(DeskFixture::wait(ana->views().save(view))));
        QVERIFY(isRefused(DeskFixture::wait(ana->replies().save(reply, false))));
        QVERIFY(isRefused(DeskFixture::wait(ana->replies().addWord("es", "presostato"))));
        QVERIFY(isRefused(DeskFixture::wait(ana->people().saveCompany("Frío Sur"))));
        QVERIFY(isRefused(DeskFixture::wait(ana->people().saveLead("Ana"))));
        QVERIFY(isRefused(DeskFixture::wait(ana->people().saveOwn({"Ana", "Europe/Madrid", {}, {}}))));
        QVERIFY(isRefused(DeskFixture::wait(ana->attachments().addBytes({incident.id, EntryId::make()}, "log"))));
        QSignalSpy notKept(&ana->drafting(), &Drafting::notKept);
        ana->drafting().keep({DraftId::make(), "Ana", DraftOf::Entry, incident.id, "{}", m_desks->now});
        QTRY_VERIFY(notKept.size() > 0);
        QVERIFY(notKept.front().at(1).value<Error>().text.contains("9999"));
        QCOMPARE(ana->drafting().atRisk(), 1); // closing asks first
        for (int minute = 0; minute < 125; ++minute) { // pass() waits until each desk says that it was seen, which these do no more
            m_desks->now = m_desks->now + 1min;
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_desks->failures.size(), 2);
        QVERIFY(m_desks->told.isEmpty());
        QVERIFY(m_desks->kept(incident.id).empty());
        // When the program is the newer one again, what came meanwhile is told.
        raw("delete from schema_version where version = 9999");
        m_desks->now = m_desks->now + 1min;
        QTRY_VERIFY(m_desks->told.contains("Ana/owner/Ana/"));
        QVERIFY(m_desks->toldAt("Luis").filter("/owner/").isEmpty()); // who comes back first takes nobody's place
        QCOMPARE(m_desks->failures.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNewerDesk)
#include "tst_newerdesk.moc"
