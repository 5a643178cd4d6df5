// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hearing.h"
#include "support/shareddesks.h"
#include "support/twopeople.h"

/// What one desk writes into a shared database is told at another at once. The clock stands still, so that no desk looks by itself.
class TestListening : public QObject, TwoPeople
{
    Q_OBJECT
    static Entry note(const Incident &incident)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Note;
        entry.teamText.words = LocalText::of("Ask Luis");
        return entry;
    }
    static bool tells(const QSignalSpy &changed, IncidentId incident)
    {
        return std::any_of(changed.begin(), changed.end(), [&](const QList<QVariant> &one) { return one.front().value<IncidentId>() == incident; });
    }

private Q_SLOTS:
    void init()
    {
        if (!bringDatabase())
            QSKIP("PostgreSQL is not installed");
        anaComes();
        luisComes();
    }
    void cleanup() { bothLeave(); }

    void aCallIsHeardOf()
    {
        QSignalSpy calls(m_luis.get(), &Desk::callsChanged), changed(m_luis.get(), &Desk::changed);
        const Result<Call> ringing = DeskFixture::wait(m_ana->calls().ring("+34612345678", "912 000 111"));
        QVERIFY(ringing);
        QTRY_COMPARE(calls.size(), 1);
        QVERIFY(DeskFixture::wait(m_ana->calls().miss(ringing->id)));
        QTRY_COMPARE(calls.size(), 2);
        QVERIFY(changed.isEmpty()); // no list of incidents is read for it
        QCOMPARE(DeskFixture::wait(m_luis->calls().owed())->count, 1);
    }

    void anIncidentIsHeardOf()
    {
        QSignalSpy changed(m_luis.get(), &Desk::changed), reminders(m_luis.get(), &Desk::remindersChanged), saved(m_luis.get(), &Desk::saved);
        QSignalSpy own(m_ana.get(), &Desk::changed);
        const Incident incident = SharedDesks::call(*m_ana);
        QTRY_VERIFY(tells(changed, incident.id));
        QTRY_VERIFY(reminders.size() > 0);
        QVERIFY(saved.isEmpty()); // here nothing was
        changed.clear();
        QVERIFY(DeskFixture::wait(m_ana->timeline().record(note(incident))));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(tells(changed, incident.id));
        // Ana's desk is told of each once: by itself.
        QVERIFY(DeskFixture::wait(m_luis->timeline().record(note(incident))));
        QTRY_COMPARE(own.size(), 3);
    }

    void whatIsHeldBackIsNotTold()
    {
        const Incident incident = SharedDesks::call(*m_ana);
        QSignalSpy changed(m_luis.get(), &Desk::changed);
        QTRY_VERIFY(tells(changed, incident.id));
        changed.clear();
        Entry impossible = note(incident);
        impossible.kind = EntryKind::Contact; // without a direction
        impossible.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visit"), {}, {}};
        QVERIFY(!DeskFixture::wait(m_ana->timeline().record(impossible)));
        QVERIFY(DeskFixture::wait(m_ana->timeline().record(note(incident)))); // what comes behind it in order
        QTRY_COMPARE(changed.size(), 1);
    }

    /// A count reads one row, and leaves the end of its answer to the driver.
    void whoHasJustReadHears()
    {
        const Incident incident = SharedDesks::call(*m_ana);
        QSignalSpy changed(m_luis.get(), &Desk::changed);
        QTRY_VERIFY(tells(changed, incident.id));
        for (int i = 0; i < 5; ++i) {
            answersTaken(*m_luis);
            QVERIFY(DeskFixture::wait(m_luis->queue().count({})));
            changed.clear();
            QVERIFY(DeskFixture::wait(m_ana->timeline().record(note(incident))));
            QTRY_VERIFY(tells(changed, incident.id));
        }
    }

    void savedListsAreHeardOf()
    {
        QSignalSpy changed(m_luis.get(), &Desk::viewsChanged);
        SavedView view;
        view.name = "Gas";
        const Result<SavedView> saved = DeskFixture::wait(m_ana->views().save(view));
        QVERIFY(saved);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(DeskFixture::wait(m_ana->views().drop(*saved)));
        QTRY_COMPARE(changed.size(), 2);
    }

    void aLostConnectionIsMadeUpFor()
    {
        const Incident incident = SharedDesks::call(*m_ana);
        QSignalSpy changed(m_luis.get(), &Desk::changed);
        QTRY_VERIFY(tells(changed, incident.id));
        changed.clear();
        PostgresServer::instance()->cutConnections();
        QTRY_VERIFY(tells(changed, IncidentId())); // Luis has missed something, perhaps, and subscribes again
        QTRY_VERIFY(changed.size() >= 2); // once when it was lost, once when it was there again
        changed.clear();
        QVERIFY(DeskFixture::wait(m_ana->timeline().record(note(incident))));
        QTRY_VERIFY(tells(changed, incident.id));
    }

    void manyAreToldAsMany()
    {
        QSignalSpy changed(m_luis.get(), &Desk::changed);
        QVERIFY(DeskFixture::wait(m_ana->importing().importSample()));
        QTRY_VERIFY(changed.size() > 0);
    }

    void whatIsToldCanBeRead_data()
    {
        QTest::addColumn<Heard>("heard");
        QTest::newRow("incident") << Heard{Heard::What::Incident, IncidentId::make()};
        QTest::newRow("many") << Heard{Heard::What::Many};
        QTest::newRow("views") << Heard{Heard::What::Views};
        QTest::newRow("calls") << Heard{Heard::What::Calls};
        QTest::newRow("directory") << Heard{Heard::What::Directory};
        QTest::newRow("visits") << Heard{Heard::What::Visits};
        QTest::newRow("presence") << Heard{Heard::What::Presence};
    }
    void whatIsToldCanBeRead()
    {
        QFETCH(Heard, heard);
        QVERIFY(Heard::read(heard.payload()) == heard);
    }

    void whatIsNotKnownIsLeftAlone_data()
    {
        QTest::addColumn<QString>("payload");
        for (const char *payload : {"", "incident/", "incident/x", "weather", "many "})
            QTest::newRow(payload[0] ? payload : "nothing") << QString(payload);
    }
    void whatIsNotKnownIsLeftAlone()
    {
        QFETCH(QString, payload);
        QVERIFY(!Heard::read(payload));
    }
};

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
