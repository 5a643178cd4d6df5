// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "core/desk/visiting.h"
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

/// Two technicians, and an incident that one of them goes to.
struct Leaving
{
    MergingOffice &office;
    Technician luis, marta;
    Incident incident;

    explicit Leaving(MergingOffice &there) : office(there)
    {
        luis = person("Luis"), marta = person("Marta");
        incident = office.call();
    }
    Technician person(const QString &name)
    {
        Technician one;
        one.id = TechnicianId::make(), one.name = name;
        if (!DeskFixture::wait(office.desk->people().save(one)))
            qFatal("no technician");
        return one;
    }
    Result<void> retire(const Technician &who) { return DeskFixture::wait(office.desk->dispatching().retire(who.id)); }
    VisitPlan plan(const Technician &who, std::chrono::hours in) const { return {.incident = incident.id, .technicians = {who.id}, .from = office.now + in, .to = office.now + in + 1h}; }
    Result<VisitWritten> propose(const Technician &who, std::chrono::hours in) { return DeskFixture::wait(office.desk->visiting().propose(plan(who, in))); }
    QStringList onBoard()
    {
        QStringList names;
        const Result<VisitBoard> board = DeskFixture::wait(office.desk->visiting().board(office.now - 24h, office.now + 24h));
        for (const BoardTechnician &one : board->technicians)
            names << one.technician.name;
        return names;
    }
};

}

/// A technician who does not work here any more, and the visits that were theirs.
class TestRetiring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHasVisitsAheadIsNotLetGo_data() { bothDatabases(); }
    void whoHasVisitsAheadIsNotLetGo()
    {
        OPEN_OFFICE(office);
        Leaving given(office);
        const Result<VisitWritten> visit = given.propose(given.luis, 3h);
        QVERIFY_RESULT(visit);
        QCOMPARE(given.retire(given.luis).error().kind, Error::Kind::Conflict);
        VisitMove move{.visit = visit->visit.id, .version = visit->visit.version, .technicians = {given.marta.id}, .from = visit->visit.scheduledFrom, .to = visit->visit.scheduledTo};
        const Result<VisitWritten> moved = DeskFixture::wait(office.desk->visiting().move(move));
        QVERIFY_RESULT(moved);
        QVERIFY_RESULT(given.retire(given.luis)); // somebody else goes
        QCOMPARE(given.retire(given.marta).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(DeskFixture::wait(office.desk->visiting().cancel(visit->visit.id, moved->visit.version, "It works")));
        QVERIFY_RESULT(given.retire(given.marta));
    }

    void nobodySendsWhoHasLeft_data() { bothDatabases(); }
    void nobodySendsWhoHasLeft()
    {
        OPEN_OFFICE(office);
        Leaving given(office);
        QVERIFY_RESULT(given.retire(given.luis));
        QCOMPARE(given.propose(given.luis, 3h).error().kind, Error::Kind::InvalidInput);
        const VisitSite site = DeskFixture::wait(office.desk->visiting().site(given.incident.id)).value();
        QCOMPARE(site.technicians.size(), size_t(1));
        QCOMPARE(site.technicians.front().name, given.marta.name);
        QCOMPARE(given.onBoard(), QStringList{"Marta"});
        const Visit visit = given.propose(given.marta, 3h)->visit;
        VisitMove move{.visit = visit.id, .version = visit.version, .technicians = {given.luis.id}, .from = visit.scheduledFrom, .to = visit.scheduledTo};
        QCOMPARE(DeskFixture::wait(office.desk->visiting().move(move)).error().kind, Error::Kind::InvalidInput);
        QVERIFY_RESULT(DeskFixture::wait(office.desk->dispatching().bringBack(given.luis.id)));
        QVERIFY_RESULT(DeskFixture::wait(office.desk->visiting().move(move)));
    }

    void whatTheyDidIsStillOnTheBoard_data() { bothDatabases(); }
    void whatTheyDidIsStillOnTheBoard()
    {
        OPEN_OFFICE(office);
        Leaving given(office);
        const Visit visit = DeskFixture::wait(office.desk->visiting().agree(given.plan(given.luis, 1h), {}))->visit;
        office.now = office.now + 2h;
        QVERIFY_RESULT(DeskFixture::wait(office.desk->visiting().finish({.visit = visit.id, .version = visit.version, .deed = VisitDeed::Fail, .cause = VisitCause::NobodyThere})));
        QVERIFY_RESULT(given.retire(given.luis));
        QStringList names = given.onBoard();
        names.sort();
        QCOMPARE(names, (QStringList{"Luis", "Marta"}));
    }

    /// A visit takes the time of who goes to it, whoever follows its incident.
    void aVisitTakesTheTimeOfWhoGoes_data() { bothDatabases(); }
    void aVisitTakesTheTimeOfWhoGoes()
    {
        OPEN_OFFICE(office);
        Leaving given(office);
        const Incident other = office.call();
        QVERIFY_RESULT(DeskFixture::wait(office.desk->visiting().agree(given.plan(given.luis, 1h), {})));
        const DispatchSheet sheet = DeskFixture::wait(office.desk->dispatching().ranking(other.id)).value();
        const Ranked &busy = sheet.row(given.luis.id)->ranked, &free = sheet.row(given.marta.id)->ranked;
        QVERIFY(busy.freeFrom && free.freeFrom);
        QVERIFY(*free.freeFrom <= *busy.freeFrom);
        QCOMPARE(busy.openIncidents, 0); // it is not theirs
    }
};

QTEST_GUILESS_MAIN(TestRetiring)
#include "tst_retiring.moc"
