// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/visitdesk.h"

using namespace visits_test;

/// What is asked within the transaction that writes a visit, what it needs, and what waits for somebody.
class VisitPlacingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMoveIsNotTakenBackOntoAnother_data() { bothDatabases(); }
    void aMoveIsNotTakenBackOntoAnother()
    {
        GIVEN(given);
        VisitPlan odd = given.plan(at(10, 22), given.luis); // nobody works then
        odd.accepted = done(given.visiting().objections(odd));
        QVERIFY(!odd.accepted.empty());
        const Visit first = done(given.visiting().propose(odd)).visit;
        const VisitWritten moved = done(given.visiting().move({.visit = first.id, .version = 1, .technicians = {given.luis.id}, .from = at(10, 15), .to = at(10, 16)}));
        QCOMPARE(moved.left, odd.accepted);
        const VisitBack back{first.id, moved.visit.version, first, moved.left};
        const Visit second = done(given.visiting().propose(odd)).visit;
        const Result<VisitWritten> onto = DeskFixture::wait(given.visiting().takeBack(back));
        QVERIFY(!onto);
        QCOMPARE(onto.error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(DeskFixture::wait(given.visiting().cancel(second.id, second.version, u"Not needed"_s)));
        QCOMPARE(done(given.visiting().takeBack(back)).visit.scheduledFrom, at(10, 22));
        QVERIFY(given.isSound());
    }

    void twoPlacedAtOnceAreNotBothWritten_data() { bothDatabases(); }
    void twoPlacedAtOnceAreNotBothWritten()
    {
        GIVEN(given);
        std::unique_ptr<Desk> other;
        if (database == u"postgresql"_s) { // a file belongs to one desk: there the two are two windows of it
            other = std::make_unique<Desk>(Desk::Options{.clock = [&given] { return given.now; }, .zone = madrid, .user = u"Marta"_s});
            QVERIFY_RESULT(DeskFixture::wait(other->open(given.test.url(), Desk::Mode::Existing)));
        }
        Visiting &theirs = other ? other->visiting() : given.visiting();
        const VisitPlan plan = given.plan(at(10, 11), given.luis);
        QVERIFY(done(given.visiting().objections(plan)).empty() && done(theirs.objections(plan)).empty());
        const auto one = given.visiting().propose(plan), two = theirs.propose(plan);
        const Result<VisitWritten> a = DeskFixture::wait(one), b = DeskFixture::wait(two);
        QVERIFY(a.has_value() != b.has_value());
        const Error &error = (a ? b : a).error();
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY2(error.text.contains(u"11:00–12:00"_s), qPrintable(error.text));
        QCOMPARE(done(given.visiting().ofIncident(given.incident.id)).size(), 1u);
        // Who was told so may place it anyway; whoever moves one there as well is asked anew.
        VisitPlan anyway = plan;
        anyway.accepted = done(theirs.objections(plan)), anyway.anyway = u"Both fit"_s;
        QVERIFY_RESULT(DeskFixture::wait(theirs.propose(anyway)));
        const Visit third = done(given.visiting().propose(given.plan(at(10, 15), given.luis))).visit;
        VisitMove move{.visit = third.id, .version = third.version, .technicians = {given.luis.id}, .from = at(10, 11), .to = at(10, 12)};
        move.accepted = anyway.accepted; // one visit, and there are two by now
        QVERIFY(!DeskFixture::wait(given.visiting().move(move)));
        QVERIFY(given.isSound());
    }

    void thePartsItNeedsAreReadyOrAwaited_data() { bothDatabases(); }
    void thePartsItNeedsAreReadyOrAwaited()
    {
        GIVEN(given);
        VisitPlan plan = given.plan(at(10, 11), given.luis);
        plan.parts = {{u" Fan  motor "_s, false}, {u" "_s, true}};
        const Visit visit = done(given.visiting().propose(plan)).visit;
        QCOMPARE(visit.neededParts, (std::vector<NeededPart>{{u"Fan motor"_s, false}}));
        QVERIFY(given.dossier().entries.back().teamText.words.in(u"en"_s).contains(u"Parts needed: Fan motor (awaited)"_s));
        const Visit ready = done(given.visiting().setParts(visit.id, visit.version, {{u"Fan motor"_s, true}})).visit;
        QCOMPARE(awaitedParts(ready), 0);
        QVERIFY(given.dossier().entries.back().teamText.words.in(u"en"_s).contains(u"Fan motor (ready)"_s));
        QCOMPARE(done(given.visiting().ofIncident(given.incident.id)).front().visit, ready);
        const Result<VisitWritten> late = DeskFixture::wait(given.visiting().setParts(visit.id, visit.version, {}));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const Visit gone = done(given.visiting().cancel(visit.id, ready.version, u"Not needed"_s)).visit;
        QVERIFY(!DeskFixture::wait(given.visiting().setParts(visit.id, gone.version, {}))); // over
        QVERIFY(given.isSound());
    }

    void whatCanBeActedOnIsCounted_data() { bothDatabases(); }
    void whatCanBeActedOnIsCounted()
    {
        GIVEN(given);
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{0, 0}));
        const Visit today = given.agreed(at(10, 11)).visit;
        const Visit later = given.agreed(at(12, 11)).visit;
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{1, 0}));
        const Visit moved = done(given.visiting().move({.visit = later.id, .version = later.version, .technicians = {given.luis.id}, .from = at(12, 16), .to = at(12, 17)})).visit;
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{2, 1})); // its customer has not heard
        done(given.visiting().confirm(later.id, moved.version, {}));
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{1, 0}));
        given.now = at(11, 9);
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{1, 1})); // it is over, and nobody said how it went
        done(given.visiting().finish({.visit = today.id, .version = today.version, .deed = VisitDeed::Fail, .cause = VisitCause::NobodyThere}));
        QCOMPARE(done(given.visiting().owed()), (OwedVisits{0, 0}));
    }
};

QTEST_MAIN(VisitPlacingTest)
#include "tst_visitplacing.moc"
