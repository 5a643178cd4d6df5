// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visits.h"
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant day{1'790'000'000'000};

Visit visitOf(IncidentId incident, Instant from, VisitState state = VisitState::Proposed)
{
    Visit visit;
    visit.id = VisitId::make();
    visit.incident = incident;
    visit.scheduledFrom = from;
    visit.scheduledTo = from + 1h;
    visit.state = state;
    return visit;
}

QStringList numbers(const std::vector<VisitNeed> &needs)
{
    QStringList all;
    for (const VisitNeed &need : needs)
        all << need.number;
    return all;
}

/// An incident that waits for a visit, or does not.
Incident incidentOf(Database &db, AnyValue &any, State state, WaitingOn on, IncidentKind kind = IncidentKind::Fault)
{
    return waitFor(db, [&](Store &store) -> Result<Incident> {
               Incident incident = someIncident(any, someCustomer(store, any).id);
               incident.state = state;
               incident.waitingOn = on;
               incident.kind = kind;
               incident.nextDue.reset();
               return store.insertIncident(incident, QTimeZone("Europe/Madrid")).map([&] { return incident; });
           }).value();
}

}

/// Visits as both databases keep them.
class VisitStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsReadBack_data() { bothDatabases(); }
    void whatIsKeptIsReadBack()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(7);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        for (int i = 0; i < 20; ++i) {
            Visit visit = any.make<Visit>();
            visit.incident = incident.id;
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return visits::insert(store, visit); }));
            QCOMPARE(waitFor(db, [&](Store &store) { return visits::read(store, visit.id); }).value(), visit);
        }
        QCOMPARE(waitFor(db, [&](Store &store) { return visits::ofIncident(store, incident.id); }).value().size(), 20u);
        QVERIFY(!waitFor(db, [&](Store &store) { return visits::read(store, VisitId::make()); }));
        // What the sample made goes with its visits.
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.removeIncidents({incident.id}); }));
        QVERIFY(waitFor(db, [&](Store &store) { return visits::ofIncident(store, incident.id); }).value().empty());
    }

    void ofTwoWhoChangeItOneIsTold_data() { bothDatabases(); }
    void ofTwoWhoChangeItOneIsTold()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(8);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        const Visit visit = visitOf(incident.id, day);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return visits::insert(store, visit); }));
        Visit mine = visit, theirs = visit;
        mine.access = u"ring twice"_s;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return visits::update(store, mine); }));
        QCOMPARE(mine.version, 2);
        const Result<void> lost = waitFor(db, [&](Store &store) { return visits::update(store, theirs); });
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::Conflict);
        QCOMPARE(waitFor(db, [&](Store &store) { return visits::read(store, visit.id); }).value(), mine);
    }

    void aBoardHasWhatTouchesItsTime_data() { bothDatabases(); }
    void aBoardHasWhatTouchesItsTime()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(9);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        const std::vector<Visit> all{visitOf(incident.id, day - 1h), visitOf(incident.id, day + 8h), visitOf(incident.id, day + 2h), visitOf(incident.id, day - 30min),
                                     visitOf(incident.id, day + 24h), visitOf(incident.id, day + 4h, VisitState::Cancelled)};
        for (const Visit &visit : all)
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return visits::insert(store, visit); }));
        const std::vector<VisitRow> rows = waitFor(db, [&](Store &store) { return visits::between(store, day, day + 24h); }).value();
        std::vector<VisitId> found;
        for (const VisitRow &row : rows)
            found.push_back(row.visit.id);
        QCOMPARE(found, (std::vector{all[3].id, all[2].id, all[1].id}));
        QCOMPARE(rows.front().number, incident.number);
    }

    void whoeverWaitsForAVisitIsInTheLane_data() { bothDatabases(); }
    void whoeverWaitsForAVisitIsInTheLane()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(10);
        const Incident waits = incidentOf(db, any, State::Waiting, WaitingOn::Visit), isOne = incidentOf(db, any, State::Active, WaitingOn::Nobody, IncidentKind::Visit),
                       fault = incidentOf(db, any, State::Active, WaitingOn::Nobody), solved = incidentOf(db, any, State::Solved, WaitingOn::Nobody, IncidentKind::Visit);
        const auto lane = [&] { return numbers(waitFor(db, [&](Store &store) { return visits::needed(store, 10); }).value()); };
        QStringList expected{waits.number, isOne.number};
        expected.sort();
        QStringList found = lane();
        found.sort();
        QCOMPARE(found, expected);
        // One that is planned is waited for no more; one that failed is needed again.
        Visit planned = visitOf(waits.id, day), came = visitOf(isOne.id, day, VisitState::Done), failed = visitOf(fault.id, day, VisitState::Failed);
        failed.followUp = true;
        for (const Visit &visit : {planned, came, failed})
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return visits::insert(store, visit); }));
        QCOMPARE(lane(), QStringList{fault.number});
        Q_UNUSED(solved)
    }
};

QTEST_MAIN(VisitStoreTest)
#include "tst_visitstore.moc"
