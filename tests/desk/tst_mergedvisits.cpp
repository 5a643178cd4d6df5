// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

Instant at(int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, 10), QTime(hour, minute), QTimeZone("Europe/Madrid"));
}

/// Two incidents, each with a visit that was agreed with the customer: each log calls its promise "p1".
struct TwoVisits
{
    MergingOffice &office;
    Technician luis;
    Incident kept, twin;
    Visit its, other;

    explicit TwoVisits(MergingOffice &there) : office(there)
    {
        luis.id = TechnicianId::make(), luis.name = "Luis";
        if (!DeskFixture::wait(office.desk->people().save(luis)))
            qFatal("no technician");
        kept = office.call(), twin = office.call();
        its = agreed(kept.id, at(12)), other = agreed(twin.id, at(15));
    }
    Visiting &visiting() { return office.desk->visiting(); }
    VisitPlan plan(IncidentId incident, Instant from) const { return {.incident = incident, .technicians = {luis.id}, .from = from, .to = from + 1h}; }
    template<typename T>
    static T done(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }
    /// What speaks against the moment is another matter here.
    std::vector<VisitObjection> accepted(const VisitPlan &plan, const std::optional<VisitId> &moved = {}) { return done(visiting().objections(plan, moved)); }
    Visit agreed(IncidentId incident, Instant from)
    {
        VisitPlan agrees = plan(incident, from);
        agrees.accepted = accepted(agrees);
        return done(visiting().agree(agrees, {})).visit;
    }
    Visit now(const Visit &visit)
    {
        for (const VisitRow &row : done(visiting().ofIncident(visit.incident))) {
            if (row.visit.id == visit.id)
                return row.visit;
        }
        qFatal("no visit");
    }
    VisitMove moveTo(const Visit &visit, Instant from, bool told)
    {
        VisitMove move{.visit = visit.id, .version = visit.version, .technicians = visit.technicians, .from = from, .to = from + 1h};
        move.accepted = accepted(plan(visit.incident, from), visit.id);
        if (told)
            move.told = CustomerTold{};
        return move;
    }
    std::vector<Instant> owed(const Incident &incident)
    {
        std::vector<Instant> all;
        for (const Commitment &one : office.dossier(incident.id).commitments) {
            if (one.rule == "promise" && one.status == Commitment::Status::Open)
                all.push_back(*one.due);
        }
        std::sort(all.begin(), all.end());
        return all;
    }
};

using Dues = std::vector<Instant>;

}

/// A visit of an incident that lives on in another is the promise that it was, and none of the other's.
class TestMergedVisits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachArrivalKeepsItsOwnPromise_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("ofTheMerged");
        for (const char *database : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, of the merged one", database) << QString(database) << true;
            QTest::addRow("%s, of the kept one", database) << QString(database) << false;
        }
    }
    void eachArrivalKeepsItsOwnPromise()
    {
        QFETCH(bool, ofTheMerged);
        OPEN_OFFICE(office);
        TwoVisits given(office);
        QCOMPARE(given.its.promise, given.other.promise); // else this would prove nothing
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30)}));
        const Visit &goes = ofTheMerged ? given.other : given.its;
        given.done(given.visiting().arrive(goes.id, goes.version));
        QCOMPARE(given.owed(given.kept), ofTheMerged ? Dues{at(12, 30)} : Dues{at(15, 30)});
        const Visit &waits = ofTheMerged ? given.its : given.other;
        QCOMPARE(DeskFixture::wait(given.visiting().cancel(waits.id, waits.version, "no")).error().kind, Error::Kind::InvalidInput); // the customer expects it still
        given.done(given.visiting().cancel(waits.id, waits.version, "It works", CustomerTold{}));
        QCOMPARE(given.owed(given.kept), Dues());
        QCOMPARE(office.findings(), QString());
    }

    void movedItIsStillItsOwn_data() { bothDatabases(); }
    void movedItIsStillItsOwn()
    {
        OPEN_OFFICE(office);
        TwoVisits given(office);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        const VisitWritten told = given.done(given.visiting().move(given.moveTo(given.other, at(17), true)));
        QVERIFY(!told.stands);
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(17, 30)})); // a new date for it, and not one more
        const VisitWritten untold = given.done(given.visiting().move(given.moveTo(told.visit, at(16), false)));
        QVERIFY(untold.stands);
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(17, 30)}));
        const Visit back = given.done(given.visiting().takeBack({untold.visit.id, untold.visit.version, told.visit, untold.left})).visit;
        QCOMPARE(back.scheduledFrom, at(17));
        QCOMPARE(back.incident, given.twin.id);
        const Visit moved = given.done(given.visiting().move(given.moveTo(given.its, at(13), true))).visit;
        QCOMPARE(given.owed(given.kept), (Dues{at(13, 30), at(17, 30)}));
        given.done(given.visiting().arrive(back.id, back.version));
        QCOMPARE(given.owed(given.kept), Dues{at(13, 30)});
        given.done(given.visiting().arrive(moved.id, moved.version));
        QCOMPARE(given.owed(given.kept), Dues());
        QCOMPARE(office.findings(), QString());
    }

    void partedEachKeepsItsOwn_data() { bothDatabases(); }
    void partedEachKeepsItsOwn()
    {
        OPEN_OFFICE(office);
        TwoVisits given(office);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(given.owed(given.kept), Dues{at(12, 30)});
        QCOMPARE(given.owed(given.twin), Dues{at(15, 30)});
        const Visit there = given.done(given.visiting().arrive(given.other.id, given.other.version)).visit;
        QCOMPARE(there.incident, given.twin.id);
        QCOMPARE(given.owed(given.kept), Dues{at(12, 30)});
        QCOMPARE(given.owed(given.twin), Dues());
        given.done(given.visiting().arrive(given.its.id, given.its.version));
        QCOMPARE(given.owed(given.kept), Dues());
        QCOMPARE(office.findings(), QString());
    }

    /// The customer was told another time while they were one: what was written meanwhile stays there, and so does the time that was promised.
    /// The visit goes back; what ends it ends both, and nothing of the other's.
    void movedAndPartedItEndsBoth_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("how");
        for (const char *database : {"sqlite", "postgresql"}) {
            for (const char *how : {"it comes", "it is cancelled", "it is agreed anew"})
                QTest::addRow("%s, %s", database, how) << QString(database) << QString(how);
        }
    }
    void movedAndPartedItEndsBoth()
    {
        QFETCH(QString, how);
        OPEN_OFFICE(office);
        TwoVisits given(office);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        given.done(given.visiting().move(given.moveTo(given.other, at(17), true)));
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(17, 30)}));
        QCOMPARE(given.owed(given.twin), Dues{at(15, 30)});
        const Visit visit = given.now(given.other);
        QSignalSpy changed(office.desk.get(), &Desk::changed);
        if (how == "it comes") {
            given.done(given.visiting().arrive(visit.id, visit.version));
        } else if (how == "it is cancelled") {
            QCOMPARE(DeskFixture::wait(given.visiting().cancel(visit.id, visit.version, "no")).error().kind, Error::Kind::InvalidInput);
            given.done(given.visiting().cancel(visit.id, visit.version, "It works", CustomerTold{}));
        } else {
            given.done(given.visiting().move(given.moveTo(visit, at(16), true)));
        }
        QCOMPARE(given.owed(given.twin), how == "it is agreed anew" ? Dues{at(16, 30)} : Dues());
        QCOMPARE(given.owed(given.kept), Dues{at(12, 30)});
        const auto heard = [&](const Incident &one) { return std::any_of(changed.begin(), changed.end(), [&](const auto &signal) { return signal.front().template value<IncidentId>() == one.id; }); };
        QVERIFY(heard(given.twin) && heard(given.kept));
        QCOMPARE(office.findings(), QString());
    }

    /// Two merged into one: three visits, three promises of the same name.
    void ofThreeEachIsItsOwn_data() { bothDatabases(); }
    void ofThreeEachIsItsOwn()
    {
        OPEN_OFFICE(office);
        TwoVisits given(office);
        const Incident third = office.call();
        const Visit last = given.agreed(third.id, at(16));
        QVERIFY_RESULT(office.merge({third.id}, given.twin.id));
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QCOMPARE(given.done(given.visiting().ofIncident(given.kept.id)).size(), size_t(3));
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30), at(16, 30)}));
        const Visit moved = given.done(given.visiting().move(given.moveTo(last, at(17), true))).visit;
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30), at(17, 30)}));
        given.done(given.visiting().arrive(moved.id, moved.version));
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30)}));
        QCOMPARE(office.findings(), QString());
    }

    /// Agreed while they are one, it is promised on the one that is kept, and is kept from there.
    void agreedMeanwhileItIsKept_data() { bothDatabases(); }
    void agreedMeanwhileItIsKept()
    {
        OPEN_OFFICE(office);
        TwoVisits given(office);
        VisitPlan late = given.plan(given.twin.id, at(17));
        late.accepted = given.accepted(late);
        const Visit proposed = given.done(given.visiting().propose(late)).visit;
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        const Visit agreed = given.done(given.visiting().confirm(proposed.id, proposed.version, {})).visit;
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30), at(17, 30)}));
        given.done(given.visiting().arrive(agreed.id, agreed.version));
        QCOMPARE(given.owed(given.kept), (Dues{at(12, 30), at(15, 30)}));
        QCOMPARE(office.findings(), QString());
    }

    /// Somebody goes to the one that was merged: the one that is kept waits for nobody.
    void aVisitOfTheMergedOneIsEnough_data() { bothDatabases(); }
    void aVisitOfTheMergedOneIsEnough()
    {
        OPEN_OFFICE(office);
        TwoVisits given(office);
        const Incident waits = office.call();
        Entry wait = office.noteOn(waits.id, "needs a part");
        wait.kind = EntryKind::State;
        wait.stateChange = StateChange{StateChange::Act::Changed, State::Waiting, WaitingOn::Visit, office.now + 48h, LocalText::of("part")};
        QVERIFY_RESULT(office.record(wait));
        const auto needs = [&] { return given.done(given.visiting().board(at(0), at(0) + 24h)).needs; };
        QCOMPARE(needs().size(), size_t(1));
        QCOMPARE(needs().front().incident, waits.id);
        QVERIFY_RESULT(office.merge({given.twin.id}, waits.id));
        QVERIFY(needs().empty());
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(needs().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestMergedVisits)
#include "tst_mergedvisits.moc"
