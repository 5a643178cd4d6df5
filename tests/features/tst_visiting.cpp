// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper.h"
#include "core/text/visitwords.h"
#include "support/visitdesk.h"

using namespace visits_test;

/// A visit from the proposal to the report, and what it is to the customer.
class VisitingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVisitAgreedIsAPromiseAndIsKept_data() { bothDatabases(); }
    void aVisitAgreedIsAPromiseAndIsKept()
    {
        GIVEN(given);
        const VisitWritten proposed = done(given.visiting().propose(given.plan(at(10, 11), given.luis)));
        QCOMPARE(proposed.visit.state, VisitState::Proposed);
        QVERIFY(given.promises(Commitment::Status::Open).empty());
        // Whoever was not reached has agreed to nothing.
        const auto tried = DeskFixture::wait(given.visiting().confirm(proposed.visit.id, 1, {.channel = Channel::Phone, .outcome = Outcome::NoAnswer}));
        QVERIFY(!tried);
        const VisitWritten agreed = done(given.visiting().confirm(proposed.visit.id, 1, {.from = at(10, 11), .to = at(10, 12)}));
        QCOMPARE(agreed.visit.state, VisitState::Confirmed);
        QCOMPARE(given.promises(Commitment::Status::Open).size(), 1u);
        QCOMPARE(given.promises(Commitment::Status::Open).front().due, std::optional(at(10, 12)));
        given.now = at(10, 10, 40);
        const VisitWritten way = done(given.visiting().setOut(agreed.visit.id, agreed.visit.version));
        given.now = at(10, 11, 10);
        const VisitWritten there = done(given.visiting().arrive(agreed.visit.id, way.visit.version));
        QCOMPARE(there.visit.arrivedAt, std::optional(given.now));
        QVERIFY(given.promises(Commitment::Status::Open).empty());
        QCOMPARE(given.promises(Commitment::Status::Kept).size(), 1u);
        given.now = at(10, 12, 30);
        VisitOutcome outcome{.visit = agreed.visit.id, .version = there.visit.version};
        QVERIFY(!DeskFixture::wait(given.visiting().finish(outcome))); // a report of nothing
        outcome.found = u"Fan blocked; **cheap** bearing"_s;
        outcome.done = u"Fan freed and tested"_s;
        outcome.parts = {{u"F-12"_s, u"Fan"_s, 1}};
        outcome.minutes = 75;
        const VisitWritten finished = done(given.visiting().finish(outcome));
        QCOMPARE(finished.visit.state, VisitState::Done);
        const Dossier dossier = given.dossier();
        QCOMPARE(std::count_if(dossier.entries.begin(), dossier.entries.end(), [](const Entry &entry) { return entry.kind == EntryKind::Visit && entry.visitAct; }), 5);
        QCOMPARE(dossier.entries.back().customerText.words.byLanguage.values(), QStringList{u"Fan freed and tested"_s});
        QVERIFY(reachedCustomer(dossier.entries.back()));
        QVERIFY(given.isSound());
    }

    void movingItOwesThemAWord_data() { bothDatabases(); }
    void movingItOwesThemAWord()
    {
        GIVEN(given);
        const Visit visit = given.agreed(at(10, 11)).visit;
        VisitMove move{.visit = visit.id, .version = visit.version, .technicians = {given.luis.id}, .from = at(11, 16), .to = at(11, 17)};
        const VisitWritten moved = done(given.visiting().move(move));
        QVERIFY(moved.stands);
        QVERIFY(isUntold(moved.visit));
        // The old promise is owed until somebody tells them, at its old moment.
        QCOMPARE(given.promises(Commitment::Status::Open).front().due, std::optional(at(10, 11, 30)));
        // The same desk saw it before: another move is too late.
        const auto late = DeskFixture::wait(given.visiting().move(move));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const VisitWritten told = done(given.visiting().confirm(visit.id, moved.visit.version, {}));
        QVERIFY(!told.stands);
        QCOMPARE(told.visit.promise, visit.promise);
        QCOMPARE(given.promises(Commitment::Status::Open).size(), 1u);
        QCOMPARE(given.promises(Commitment::Status::Open).front().due, std::optional(at(11, 16, 30)));
        // Moving and telling is one.
        move.version = told.visit.version, move.from = at(12, 9), move.to = at(12, 10), move.told = CustomerTold{};
        const VisitWritten both = done(given.visiting().move(move));
        QVERIFY(!both.stands);
        QCOMPARE(given.promises(Commitment::Status::Open).front().due, std::optional(at(12, 9, 30)));
        QVERIFY(given.isSound());
    }

    void oneThatFailsOnTheWayKeepsNoPromise_data() { bothDatabases(); }
    void oneThatFailsOnTheWayKeepsNoPromise()
    {
        GIVEN(given);
        const Visit visit = given.agreed(at(10, 11)).visit;
        VisitOutcome outcome{.visit = visit.id, .version = visit.version, .deed = VisitDeed::Fail};
        QVERIFY(!DeskFixture::wait(given.visiting().finish(outcome))); // without its cause
        outcome.cause = VisitCause::Other;
        QVERIFY(!DeskFixture::wait(given.visiting().finish(outcome))); // which other one?
        outcome.cause = VisitCause::PartMissing;
        outcome.followUp = true;
        QCOMPARE(done(given.visiting().finish(outcome)).visit.state, VisitState::Failed);
        QCOMPARE(given.promises(Commitment::Status::Open).size(), 1u);
        const VisitBoard board = done(given.visiting().board(at(10, 0), at(11, 0)));
        QCOMPARE(board.needs.size(), 1u);
        QVERIFY(board.needs.front().again);
        QVERIFY(given.isSound());
    }

    void cancellingNeedsAWord_data() { bothDatabases(); }
    void cancellingNeedsAWord()
    {
        GIVEN(given);
        const Visit visit = given.agreed(at(10, 11)).visit;
        QVERIFY(!DeskFixture::wait(given.visiting().cancel(visit.id, visit.version, u"It works again"_s)));
        QVERIFY(!DeskFixture::wait(given.visiting().cancel(visit.id, visit.version, u" "_s, CustomerTold{})));
        QCOMPARE(done(given.visiting().cancel(visit.id, visit.version, u"It works again"_s, CustomerTold{})).visit.state, VisitState::Cancelled);
        QVERIFY(given.promises(Commitment::Status::Open).empty());
        // What was only proposed is nobody's promise.
        const Visit other = done(given.visiting().propose(given.plan(at(10, 15), given.luis))).visit;
        QVERIFY_RESULT(DeskFixture::wait(given.visiting().cancel(other.id, 1, u"Not needed"_s)));
        QVERIFY(given.isSound());
    }

    void whatWasDoneIsTakenBack_data() { bothDatabases(); }
    void whatWasDoneIsTakenBack()
    {
        GIVEN(given);
        const Visit proposed = done(given.visiting().propose(given.plan(at(10, 11), given.luis))).visit;
        const Visit moved = done(given.visiting().move({.visit = proposed.id, .version = 1, .technicians = {given.marta.id}, .from = at(10, 15), .to = at(10, 16)})).visit;
        const Visit back = done(given.visiting().takeBack({proposed.id, moved.version, proposed})).visit;
        QCOMPARE(back.technicians, proposed.technicians);
        QCOMPARE(back.scheduledFrom, proposed.scheduledFrom);
        QVERIFY(!DeskFixture::wait(given.visiting().takeBack({proposed.id, moved.version, {}}))); // it has gone on
        QCOMPARE(done(given.visiting().takeBack({proposed.id, back.version, {}})).visit.state, VisitState::Cancelled);
        QVERIFY(done(given.visiting().board(at(10, 0), at(11, 0))).visits.empty());
        QVERIFY(given.isSound());
    }

    void whatSpeaksAgainstItIsSaidAndOverridden_data() { bothDatabases(); }
    void whatSpeaksAgainstItIsSaidAndOverridden()
    {
        GIVEN(given);
        given.agreed(at(10, 11));
        VisitPlan plan = given.plan(at(10, 11, 30), given.luis);
        plan.skills = QStringList{u"boilers:2"_s};
        const std::vector<VisitObjection> against = done(given.visiting().objections(plan));
        QCOMPARE(against.size(), 2u);
        QCOMPARE(against[0].what, VisitConflict::Overlap);
        QCOMPARE(against[1].what, VisitConflict::SkillMissing);
        plan.anyway = u"Both are in the same building."_s;
        plan.accepted = {against[0]};
        const Result<VisitWritten> refused = DeskFixture::wait(given.visiting().propose(plan));
        QVERIFY(!refused); // the skill was not accepted
        QVERIFY2(refused.error().text.startsWith(objectionWords(against[1], Language(u"en"_s), madrid)), qPrintable(refused.error().text));
        plan.accepted = against;
        QVERIFY_RESULT(DeskFixture::wait(given.visiting().propose(plan)));
        const QString words = given.dossier().entries.back().teamText.words.in(u"en"_s);
        QVERIFY2(words.contains(u"same building"_s) && words.contains(u"boilers"_s), qPrintable(words));
        // A visit is not in its own way.
        const VisitRow first = done(given.visiting().ofIncident(given.incident.id)).front();
        QVERIFY(done(given.visiting().objections(given.plan(at(10, 14), given.luis), first.visit.id)).empty());
    }

    void timesAreOfferedWithTheirReasons_data() { bothDatabases(); }
    void timesAreOfferedWithTheirReasons()
    {
        GIVEN(given);
        VisitPlan plan{.incident = given.incident.id, .from = given.now, .to = given.now + 1h, .skills = {u"cooling:2"_s}};
        const std::vector<VisitSlot> free = done(given.visiting().freeSlots(plan));
        QVERIFY(free.size() >= 3);
        for (const VisitSlot &slot : free)
            QCOMPARE(slot.name, u"Luis"_s); // the other one cannot
        const Instant first = free.front().from;
        given.agreed(first);
        const std::vector<VisitSlot> later = done(given.visiting().freeSlots(plan));
        QVERIFY(std::none_of(later.begin(), later.end(), [&](const VisitSlot &slot) { return slot.from < first + 1h && first < slot.to; }));
    }

    void theBoardKnowsTheLoad_data() { bothDatabases(); }
    void theBoardKnowsTheLoad()
    {
        GIVEN(given);
        given.agreed(at(10, 11));
        Habits habits{u"Marta"_s, u"Europe/Madrid"_s, {}, {{QDate(2026, 3, 10), QDate(2026, 3, 10), u"Luis"_s}}};
        const VisitBoard board = done(given.visiting().board(at(10, 0), at(11, 0)));
        QCOMPARE(board.visits.size(), 1u);
        QCOMPARE(board.technicians.size(), 2u);
        const auto luis = std::find_if(board.technicians.begin(), board.technicians.end(), [](const BoardTechnician &one) { return one.technician.name == u"Luis"_s; });
        QCOMPARE(luis->load, Milliseconds(1h));
        QVERIFY(luis->hours > Milliseconds(6h));
        QCOMPARE(done(given.visiting().mineToday()).size(), 1u);
        Q_UNUSED(habits)
    }

    void anotherDeskHearsOfIt()
    {
        Given given(u"postgresql"_s);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        Desk other({.clock = [&given] { return given.now; }, .zone = madrid, .user = u"Marta"_s});
        QVERIFY_RESULT(DeskFixture::wait(other.open(given.test.url(), Desk::Mode::Existing)));
        QSignalSpy heard(&other, &Desk::visitsChanged);
        const Visit visit = given.agreed(at(10, 11)).visit;
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(done(other.visiting().ofIncident(given.incident.id)).front().visit, visit);
        // Of two who go on with it at once one is told.
        const auto mine = given.visiting().setOut(visit.id, visit.version), theirs = other.visiting().arrive(visit.id, visit.version);
        const Result<VisitWritten> a = DeskFixture::wait(mine), b = DeskFixture::wait(theirs);
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE((a ? b : a).error().kind, Error::Kind::Conflict);
    }

    void theReportKeepsTheTeamsWordsFromTheCustomer()
    {
        Given given(u"sqlite"_s);
        const Visit visit = given.agreed(at(10, 11)).visit;
        given.now = at(10, 11, 10);
        const Visit there = done(given.visiting().arrive(visit.id, visit.version)).visit;
        VisitOutcome outcome{.visit = visit.id, .version = there.version, .found = u"secret words"_s, .done = u"Fan freed"_s, .minutes = 30};
        done(given.visiting().finish(outcome));
        for (const bool forTeam : {false, true})
            QVERIFY(done(given.visiting().report(visit.id, forTeam, u"es"_s))->pages() == 1);
        QVERIFY(done(given.visiting().daySheet(given.luis.id, QDate(2026, 3, 10), u"es"_s))->pages() == 1);
    }

    void theTechnicianTakesThemAlong()
    {
        Given given(u"sqlite"_s);
        given.agreed(at(10, 11));
        const QByteArray file = done(given.visiting().calendarOf(given.luis.id, u"en"_s));
        QVERIFY2(file.contains("DTSTART:20260310T100000Z") && file.contains("DTEND:20260310T110000Z") && file.contains("Hotel Mirador"), file.constData());
        QVERIFY(!done(given.visiting().calendarOf(given.marta.id, u"en"_s)).contains("VEVENT"));
    }
};

QTEST_MAIN(VisitingTest)
#include "tst_visiting.moc"
