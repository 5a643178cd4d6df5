// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "support/deskfixture.h"

using namespace std::chrono_literals;
using What = TriageDeed::What;

/// Sorting out many incidents at once, and taking it back.
class TestTriage : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskFixture> m_given;
    TechnicianId m_ana, m_luis;

    static Instant start() { return instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid")); }
    Desk &desk() { return *m_given->desk; }
    TechnicianId technician(const QString &name)
    {
        Technician person;
        person.id = TechnicianId::make();
        person.name = name;
        if (!DeskFixture::wait(desk().people().save(person)))
            qFatal("no technician");
        return person.id;
    }
    IncidentId call()
    {
        NewIncident call;
        call.title = LocalText::of("No hot water");
        call.customer = "Muñoz";
        call.calendar = "24x7";
        return DeskFixture::wait(desk().timeline().create(call)).value().id;
    }
    Result<BulkOutcome> perform(const std::vector<IncidentId> &ids, const TriageDeed &deed) { return DeskFixture::wait(desk().triage().perform(ids, deed)); }
    BulkOutcome takeBack(const TriageUndo &undo) { return DeskFixture::wait(desk().triage().takeBack(undo)).value(); }
    Dossier dossier(IncidentId id) { return DeskFixture::wait(desk().timeline().dossier(id)).value(); }
    Entry contact(IncidentId id, Direction direction, std::vector<Tell> tells = {})
    {
        Entry entry;
        entry.incident = id;
        entry.kind = EntryKind::Contact;
        entry.direction = direction;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.outcome = Outcome::Reached;
        entry.tells = std::move(tells);
        entry.customerText = {LocalText::of("words")};
        return DeskFixture::wait(desk().timeline().record(entry)).value();
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<DeskFixture>(start());
        m_ana = technician("Ana");
        m_luis = technician("Luis");
    }
    void cleanup()
    {
        const auto findings = DeskFixture::wait(desk().reporting().verify());
        QVERIFY(findings && findings->empty());
        m_given.reset();
    }

    void takingIsAssigningToMe()
    {
        const IncidentId one = call(), two = call();
        const BulkOutcome outcome = perform({one, two}, {.what = What::Take}).value();
        QCOMPARE(outcome.done.size(), size_t(2));
        QCOMPARE(dossier(two).owner->name, "Ana");
        QCOMPARE(dossier(two).entries.back().kind, EntryKind::Handover);
        QCOMPARE(dossier(two).entries.back().teamText.words.in("es"), "Asignada a Ana.");
        QCOMPARE(perform({one, two}, {.what = What::Take})->already, 2);
        QCOMPARE(dossier(two).entries.size(), size_t(2)); // nothing is recorded twice
    }

    void whatFailsIsNamedAndTheRestIsDone()
    {
        const IncidentId solved = call(), open = call();
        QVERIFY(perform({solved}, {.what = What::Resolve, .words = "New electrode"}));
        const BulkOutcome outcome = perform({solved, IncidentId::make(), open}, {.what = What::Resolve, .words = "New electrode"}).value();
        QCOMPARE(outcome.done, std::vector<IncidentId>{open});
        QCOMPARE(outcome.failures.size(), size_t(2));
        QCOMPARE(outcome.failures.front().number, "2026-0001");
        QVERIFY(!outcome.failures.front().error.text.isEmpty());
        QCOMPARE(outcome.undo.incidents.size(), size_t(1));
    }

    void aDeedThatSaysTooLittleIsRefused_data()
    {
        QTest::addColumn<TriageDeed>("deed");
        QTest::newRow("to nobody") << TriageDeed{.what = What::Assign};
        QTest::newRow("nobody goes") << TriageDeed{.what = What::Send};
        QTest::newRow("no tags") << TriageDeed{.what = What::Tags, .add = {" "}};
        QTest::newRow("no solution") << TriageDeed{.what = What::Resolve, .words = " "};
        QTest::newRow("wait without a moment") << TriageDeed{.what = What::Wait, .words = "part"};
        QTest::newRow("wait without a reason") << TriageDeed{.what = What::Wait, .until = start() + 1h};
        QTest::newRow("put off for ever") << TriageDeed{.what = What::Snooze};
    }
    void aDeedThatSaysTooLittleIsRefused()
    {
        QFETCH(TriageDeed, deed);
        const IncidentId one = call();
        const Result<BulkOutcome> outcome = perform({one}, deed);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(dossier(one).entries.size(), size_t(1));
    }

    void whoGoesBesidesTheOwner()
    {
        const IncidentId one = call();
        QVERIFY(perform({one}, {.what = What::Assign, .to = m_ana})->failures.empty());
        const BulkOutcome sent = perform({one}, {.what = What::Send, .to = m_luis}).value();
        Dossier now = dossier(one);
        QCOMPARE(now.owner->name, "Ana");
        QCOMPARE(now.technicians.size(), size_t(1));
        QCOMPARE(now.technicians.front().name, "Luis");
        QCOMPARE(now.entries.back().teamText.words.in("es"), "Va Luis; el responsable no cambia.");
        QCOMPARE(now.changes.back().field, "technicians");
        QCOMPARE(now.changes.back().entry, now.entries.back().id);
        QCOMPARE(perform({one}, {.what = What::Send, .to = m_luis})->already, 1);
        QCOMPARE(dossier(one).entries.size(), now.entries.size()); // nothing is recorded twice
        const BulkOutcome both = perform({one}, {.what = What::Send, .to = m_ana}).value();
        QVERIFY(takeBack(sent.undo).failures.empty()); // the other stays
        QCOMPARE(dossier(one).incident.technicians, std::vector{m_ana});
        QCOMPARE(takeBack(sent.undo).failures.size(), size_t(1)); // he does not go any more
        QVERIFY(takeBack(both.undo).failures.empty());
        QVERIFY(dossier(one).incident.technicians.empty());
        QCOMPARE(perform({one}, {.what = What::Unsend, .to = m_luis})->already, 1);
        QVERIFY(perform({one}, {.what = What::Send, .to = m_luis})->failures.empty());
        const BulkOutcome recalled = perform({one}, {.what = What::Unsend, .to = m_luis}).value();
        QVERIFY(dossier(one).incident.technicians.empty());
        QVERIFY(takeBack(recalled.undo).failures.empty());
        QCOMPARE(dossier(one).incident.technicians, std::vector{m_luis});
    }

    void anotherPriorityThanTheDerivedOneNeedsAReason()
    {
        const IncidentId one = call();
        QCOMPARE(perform({one}, {.what = What::Priority, .priority = Level::Urgent})->failures.size(), size_t(1));
        const BulkOutcome outcome = perform({one}, {.what = What::Priority, .priority = Level::Urgent, .words = "a hospital"}).value();
        QCOMPARE(dossier(one).incident.priority, Level::Urgent);
        QCOMPARE(dossier(one).incident.priorityReason, "a hospital");
        QVERIFY(takeBack(outcome.undo).failures.empty());
        QCOMPARE(dossier(one).incident.priority, Level::Normal);
        QCOMPARE(dossier(one).incident.priorityReason, "");
    }

    void aPromiseIsNotPutOffUnasked()
    {
        const IncidentId one = call();
        Entry promise;
        promise.incident = one;
        promise.kind = EntryKind::Contact;
        promise.direction = Direction::Out;
        promise.audience = Audience::Customer;
        promise.channel = Channel::Phone;
        promise.outcome = Outcome::Reached;
        promise.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visit"), m_given->now + 30min, {}};
        QVERIFY(DeskFixture::wait(desk().timeline().record(promise)));
        TriageDeed deed{.what = What::Snooze, .until = m_given->now + 1h};
        QCOMPARE(perform({one}, deed)->failures.at(0).error.kind, Error::Kind::Unconfirmed);
        deed.pastPromise = true;
        QVERIFY(perform({one}, deed)->failures.empty());
    }

    void undoingIsRefusedWhereAnotherWasFaster_data()
    {
        QTest::addColumn<TriageDeed>("deed");
        QTest::addColumn<TriageDeed>("others");
        const Instant later = start() + 5h;
        QTest::newRow("owner") << TriageDeed{.what = What::Take} << TriageDeed{.what = What::Assign, .to = m_luis};
        QTest::newRow("priority") << TriageDeed{.what = What::Priority, .priority = Level::High, .words = "x"}
                                  << TriageDeed{.what = What::Priority, .priority = Level::Urgent, .words = "y"};
        QTest::newRow("tags") << TriageDeed{.what = What::Tags, .add = {"gas"}} << TriageDeed{.what = What::Tags, .remove = {"gas"}};
        QTest::newRow("state") << TriageDeed{.what = What::Wait, .until = later, .words = "part"} << TriageDeed{.what = What::Resolve, .words = "fixed"};
        QTest::newRow("put off") << TriageDeed{.what = What::Snooze, .until = later} << TriageDeed{.what = What::Snooze, .until = later + 1h};
    }
    void undoingIsRefusedWhereAnotherWasFaster()
    {
        QFETCH(TriageDeed, deed);
        QFETCH(TriageDeed, others);
        if (others.to)
            others.to = m_luis; // that of this row's desk
        const IncidentId mine = call(), touched = call();
        const BulkOutcome outcome = perform({mine, touched}, deed).value();
        QVERIFY(perform({touched}, others)->failures.empty());
        const Dossier before = dossier(touched);
        const BulkOutcome back = takeBack(outcome.undo);
        QCOMPARE(back.done, std::vector<IncidentId>{mine});
        QCOMPARE(back.failures.size(), size_t(1));
        QCOMPARE(back.failures.front().error.kind, Error::Kind::Conflict);
        QVERIFY(dossier(touched) == before);
    }

    void whatWasSolvedIsOpenedAgainForAReason()
    {
        const IncidentId one = call();
        QVERIFY(perform({one}, {.what = What::Resolve, .words = "fixed"}));
        const Dossier solved = dossier(one);
        QCOMPARE(perform({one}, {.what = What::Activate})->failures.size(), size_t(1));
        QCOMPARE(perform({one}, {.what = What::Wait, .until = start() + 1h, .words = "part"})->failures.size(), size_t(1));
        const BulkOutcome outcome = perform({one}, {.what = What::Activate, .words = "it came back", .cause = ReopeningCause::CameBack}).value();
        QCOMPARE(dossier(one).incident.state, State::Active);
        QCOMPARE(dossier(one).entries.back().stateChange->act, StateChange::Act::Reopened);
        QVERIFY(takeBack(outcome.undo).failures.empty());
        QCOMPARE(dossier(one).incident.state, State::Solved);
        QVERIFY(dossier(one).commitments == solved.commitments);
    }

    void workAfterReopeningKeepsItOpen_data()
    {
        QTest::addColumn<Entry>("work");
        QTest::addColumn<bool>("stays");
        Entry wrote;
        wrote.kind = EntryKind::Contact;
        wrote.direction = Direction::In;
        wrote.audience = Audience::Customer;
        wrote.channel = Channel::Mail;
        wrote.customerText = {LocalText::of("It leaks again")};
        QTest::newRow("the customer wrote") << wrote << true;
        Entry automatic = wrote;
        automatic.automatic = true;
        QTest::newRow("an answering machine wrote") << automatic << false;
        Entry told = wrote;
        told.direction = Direction::Out;
        told.outcome = Outcome::Sent;
        told.tells = {Tell::Plan};
        QTest::newRow("told") << told << true;
        Entry promised = told;
        promised.tells.clear();
        promised.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visit"), start() + 30h, {}};
        QTest::newRow("promised") << promised << true;
        Entry fact;
        fact.kind = EntryKind::Note;
        fact.facts = {{FactKind::Diagnosis, 1}};
        QTest::newRow("known") << fact << true;
        Entry note;
        note.kind = EntryKind::Note;
        note.teamText.words = LocalText::of("Ask Luis");
        QTest::newRow("a note") << note << false;
    }
    void workAfterReopeningKeepsItOpen()
    {
        QFETCH(Entry, work);
        QFETCH(bool, stays);
        const IncidentId one = call();
        QVERIFY(perform({one}, {.what = What::Resolve, .words = "fixed"}));
        m_given->now = m_given->now + 5min;
        const BulkOutcome outcome = perform({one}, {.what = What::Activate, .words = "it came back", .cause = ReopeningCause::CameBack}).value();
        m_given->now = m_given->now + 5min;
        work.incident = one;
        const Result<Entry> recorded = DeskFixture::wait(desk().timeline().record(work));
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().text));
        const BulkOutcome back = takeBack(outcome.undo);
        QCOMPARE(back.failures.size(), size_t(stays ? 1 : 0));
        if (stays)
            QCOMPARE(back.failures.front().error.kind, Error::Kind::Conflict);
        QCOMPARE(dossier(one).incident.state, stays ? State::Active : State::Solved);
    }

    void aSolutionThatWasToldStays()
    {
        const IncidentId one = call();
        const BulkOutcome outcome = perform({one}, {.what = What::Resolve, .words = "fixed"}).value();
        QCOMPARE(dossier(one).incident.state, State::Solved);
        m_given->now = m_given->now + 5min;
        contact(one, Direction::Out, {Tell::Solution});
        QCOMPARE(takeBack(outcome.undo).failures.size(), size_t(1));
        QCOMPARE(dossier(one).incident.state, State::Solved);
    }

    void aTagOfAnotherSurvivesTheUndo()
    {
        const IncidentId one = call();
        const BulkOutcome outcome = perform({one}, {.what = What::Tags, .add = {"gas"}}).value();
        QVERIFY(perform({one}, {.what = What::Tags, .add = {"vip"}}));
        QVERIFY(takeBack(outcome.undo).failures.empty());
        QCOMPARE(dossier(one).incident.tags, QStringList("vip"));
    }

    void listsAreToldOnce()
    {
        const IncidentId one = call(), two = call();
        QSignalSpy changed(&desk(), &Desk::changed), reminders(&desk(), &Desk::remindersChanged);
        QVERIFY(perform({one, two}, {.what = What::Take}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(reminders.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
