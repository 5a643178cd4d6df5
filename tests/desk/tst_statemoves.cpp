// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/statetable.h"
#include "support/deskondatabase.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// New incidents are worked on before they are solved.
StateTable careful()
{
    StateTable table = defaultStates();
    for (NamedState &state : table.states) {
        if (state.category == State::New) {
            state.name = LocalText{{{u"en"_s, u"Unread"_s}, {u"es"_s, u"Sin leer"_s}}};
            state.next = {u"active"_s, u"waiting"_s};
        }
    }
    return table;
}

}

/// The company's own table of states: kept with its versions, and asked at each move.
class StateMovesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMoveThatTheTableLacksIsRefused_data() { bothDatabases(); }
    void aMoveThatTheTableLacksIsRefused()
    {
        QFETCH(QString, database);
        DeskOnDatabase given(database, Instant{1'796'000'000'000});
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        Aftersales &aftersales = given.desk->aftersales();
        const auto wait = [](const auto &future) { return DeskFixture::wait(future); };
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        const IncidentId incident = wait(given.desk->timeline().create(call)).value().id;
        QVERIFY_RESULT(wait(aftersales.saveStates(careful())));
        QCOMPARE(wait(aftersales.states()).value(), careful());

        given.now = given.now + 5min;
        Entry solution;
        solution.incident = incident;
        solution.kind = EntryKind::Solution;
        solution.facts = {{FactKind::Solution, 0}};
        const Result<Entry> refused = wait(given.desk->timeline().record(solution));
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"“Solved” cannot follow “Unread”. By the company's table of states what may follow is “In progress”, “Waiting”: choose one of these first."_s);
        Entry active;
        active.incident = incident;
        active.kind = EntryKind::State;
        active.stateChange = StateChange{};
        QVERIFY_RESULT(wait(given.desk->timeline().record(active)));
        QVERIFY_RESULT(wait(given.desk->timeline().record(solution)));
    }

    void anEditIsAVersion_data() { bothDatabases(); }
    void anEditIsAVersion()
    {
        QFETCH(QString, database);
        DeskOnDatabase given(database, Instant{1'796'000'000'000});
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        Aftersales &aftersales = given.desk->aftersales();
        const auto wait = [](const auto &future) { return DeskFixture::wait(future); };
        QCOMPARE(wait(aftersales.states()).value(), defaultStates());
        QVERIFY(wait(aftersales.stateVersions()).value().empty());
        QVERIFY_RESULT(wait(aftersales.saveStates(careful(), defaultStates())));
        QCOMPARE(wait(aftersales.stateVersions()).value().size(), size_t(2));
        const Result<void> late = wait(aftersales.saveStates(defaultStates(), defaultStates()));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        StateTable stuck = careful();
        for (NamedState &state : stuck.states)
            state.next.clear();
        QCOMPARE(wait(aftersales.saveStates(stuck)).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(aftersales.states()).value(), careful());
    }
};

QTEST_GUILESS_MAIN(StateMovesTest)
#include "tst_statemoves.moc"
