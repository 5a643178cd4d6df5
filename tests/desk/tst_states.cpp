// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/statetable.h"
#include "support/logs.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// The table without moves, and these: "new>active,waiting active>solved".
StateTable table(const QString &moves)
{
    StateTable made = defaultStates();
    for (NamedState &state : made.states)
        state.next.clear();
    for (const QString &move : moves.split(u' ', Qt::SkipEmptyParts)) {
        const QString from = move.section(u'>', 0, 0);
        for (NamedState &state : made.states) {
            if (state.id == from)
                state.next = move.section(u'>', 1).split(u',', Qt::SkipEmptyParts);
        }
    }
    return made;
}

const QString strict = u"new>active active>waiting,solved waiting>active solved>closed,active closed>"_s;

/// With a second active state.
StateTable withBench()
{
    StateTable made = table(strict);
    made.states.push_back({u"bench"_s, State::Active, LocalText{{{u"en"_s, u"Bench"_s}, {u"es"_s, u"Banco"_s}}}, {u"active"_s, u"solved"_s}});
    return made;
}

}

/// Which states may follow which, and what is said of a move that the table does not have.
class StatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byDefaultAnyMayFollowAny()
    {
        QVERIFY(checkedStates(defaultStates()));
        for (const NamedState &from : defaultStates().states) {
            for (const NamedState &to : defaultStates().states)
                QVERIFY(from.id == to.id || checkedMove(defaultStates(), {from.category}, {to.category}, u"en"_s));
        }
    }

    void aMoveIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        QTest::addColumn<QString>("refusal"); // empty: it is allowed
        using enum State;
        const auto row = [](const char *name, const char *language, State from, State to, const QString &refusal) {
            QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << from << to << refusal;
        };
        row("new, active", "en", New, Active, {});
        row("active, solved", "en", Active, Solved, {});
        row("solved, closed", "en", Solved, Closed, {});
        row("new, solved", "en", New, Solved, u"“Solved” cannot follow “New”. By the company's table of states what may follow is “In progress”: choose one of these first."_s);
        row("new, solved", "es", New, Solved, u"«Resuelta» no puede seguir a «Nueva». Según la tabla de estados de la empresa puede seguir «En curso»: elija antes uno de estos."_s);
        row("waiting, closed", "en", Waiting, Closed, u"“Closed” cannot follow “Waiting”. By the company's table of states what may follow is “In progress”: choose one of these first."_s);
        row("solved, waiting", "en", Solved, Waiting, u"“Waiting” cannot follow “Solved”. By the company's table of states what may follow is “In progress”, “Closed”: choose one of these first."_s);
        row("closed, active", "en", Closed, Active, u"“In progress” cannot follow “Closed”: by the company's table of states nothing follows it. Open a new incident that is linked to this one."_s);
        row("closed, active", "es", Closed, Active, u"«En curso» no puede seguir a «Cerrada»: según la tabla de estados de la empresa no la sigue nada. Abra una incidencia nueva vinculada a esta."_s);
    }
    void aMoveIsRefusedInWords()
    {
        QFETCH(QString, language);
        QFETCH(State, from);
        QFETCH(State, to);
        QFETCH(QString, refusal);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        const Result<void> moved = checkedMove(table(strict), {from}, {to}, language);
        QCOMPARE(moved ? QString() : moved.error().text, refusal);
    }

    void aNameIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("category");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("refusal"); // empty: it is allowed
        using enum State;
        const auto row = [](const char *name, const char *language, State from, State category, const char *id, const QString &refusal) {
            QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << from << category << QString::fromLatin1(id) << refusal;
        };
        row("none", "en", New, Active, "", {});
        row("its own", "en", New, Active, "active", {});
        row("gone", "en", New, Active, "bench", u"There is no state \"bench\" any more. By the company's table of states what may follow is “In progress”: choose one of these."_s);
        row("gone", "es", New, Active, "bench", u"El estado «bench» ya no existe. Según la tabla de estados de la empresa puede seguir «En curso»: elija uno de estos."_s);
        row("of another category", "en", Active, Active, "solved", u"“Solved” is no state of the category \"In progress\". By the company's table of states what may follow is “Waiting”, “Solved”: choose one of these."_s);
        row("of another category", "es", Active, Active, "solved", u"«Resuelta» no es un estado de la categoría «En curso». Según la tabla de estados de la empresa puede seguir «En espera», «Resuelta»: elija uno de estos."_s);
    }
    void aNameIsRefusedInWords()
    {
        QFETCH(QString, language);
        QFETCH(State, from);
        QFETCH(State, category);
        QFETCH(QString, id);
        QFETCH(QString, refusal);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        const Result<QString> kept = checkedName(table(strict), category, id, {from}, language);
        QCOMPARE(kept ? QString() : kept.error().text, refusal);
        QVERIFY(!kept || kept->isEmpty()); // the first of its category has no name
    }

    void anEditIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<StateTable>("after");
        QTest::addColumn<QString>("refusal"); // empty: it is good
        const auto row = [](const char *name, const char *language, StateTable after, const QString &refusal) {
            QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << std::move(after) << refusal;
        };
        StateTable calledOtherwise = withBench(), without = table(strict), elsewhere = withBench(), second = withBench();
        calledOtherwise.states.front().name.byLanguage[u"en"_s] = u"Unread"_s;
        elsewhere.states.back().category = State::Waiting;
        std::swap(second.states[1], second.states.back()); // the bench stands before what was the first
        row("the same", "en", withBench(), {});
        row("called otherwise", "en", calledOtherwise, {});
        row("what is in use goes", "en", without, u"There are incidents in the state “Bench”. Put them into another one first; until then it stays as it is."_s);
        row("what is in use goes", "es", without, u"Hay incidencias en el estado «Banco». Póngalas antes en otro; hasta entonces se queda como está."_s);
        row("it gets another category", "en", elsewhere, u"There are incidents in the state “Bench”. Put them into another one first; until then it stays as it is."_s);
        row("another is the first", "en", second, u"“In progress” is the one that is meant in its category where nobody names another: call it otherwise if you like, but keep it as the first."_s);
        row("another is the first", "es", second, u"«En curso» es el que se entiende en su categoría cuando nadie nombra otro: cámbiele el nombre si quiere, pero manténgalo como el primero."_s);
    }
    void anEditIsRefusedInWords()
    {
        QFETCH(QString, language);
        QFETCH(StateTable, after);
        QFETCH(QString, refusal);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        QLocale::setDefault(QLocale(language));
        const Result<void> good = checkedEdit(withBench(), after, {u"bench"_s});
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(good ? QString() : good.error().text, refusal);
    }

    void whatCannotWorkIsNotSaved_data()
    {
        QTest::addColumn<StateTable>("states");
        QTest::addColumn<QString>("says"); // empty: it is good
        const auto row = [](const char *name, StateTable states, const char *says) { QTest::newRow(name) << std::move(states) << QString::fromUtf8(says); };
        row("strict", table(strict), "");
        row("a way around", table(u"new>active active>waiting waiting>solved solved>closed closed>active"_s), "");
        row("waiting for ever", table(u"new>active active>solved waiting>new,waiting new>waiting solved>closed"_s), "From “New” no way leads to a solved state");
        row("never closed", table(u"new>solved active>solved waiting>solved solved>active"_s), "From “Solved” no way leads to a closed state");
        StateTable gone = defaultStates();
        gone.states.pop_back();
        for (NamedState &state : gone.states)
            state.next.removeAll(u"closed"_s);
        row("a category without a state", gone, "The category \"Closed\" has no state");
        StateTable twice = defaultStates();
        twice.states.push_back(twice.states[1]);
        row("the same id twice", twice, "same id");
        StateTable nameless = defaultStates();
        nameless.states[1].name.byLanguage.remove(u"es"_s);
        row("no Spanish name", nameless, "lacks its name");
        StateTable nowhere = defaultStates();
        nowhere.states[0].next += u"parked"_s;
        row("a move to nowhere", nowhere, "leads to a state that there is not");
    }
    void whatCannotWorkIsNotSaved()
    {
        QFETCH(StateTable, states);
        QFETCH(QString, says);
        const Result<void> good = checkedStates(states);
        QCOMPARE(good.has_value(), says.isEmpty());
        QVERIFY2(good || good.error().text.contains(says), good ? "" : qPrintable(good.error().text));
    }

    void itIsReadAsItWasWritten()
    {
        QCOMPARE(statesFromJson(statesToJson(table(strict))).value(), table(strict));
        QCOMPARE(statesFromJson("[]").error().kind, Error::Kind::Damaged);
    }

    void whatMovesIt_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<State>("from");
        QTest::addColumn<int>("to"); // -1: it is no move
        using enum State;
        const auto row = [](const char *name, const Entry &entry, State from, int to) { QTest::newRow(name) << entry << from << to; };
        Entry correction = stateTo("2026-03-02 10:00", StateChange::Act::Closed), visit = stateTo("2026-03-02 10:00", StateChange::Act::Changed, Active);
        correction.supersedes = EntryId::make();
        visit.visitAct = VisitAct{};
        row("closed", stateTo("2026-03-02 10:00", StateChange::Act::Closed), Solved, int(Closed));
        row("reopened", stateTo("2026-03-02 10:00", StateChange::Act::Reopened, Active), Closed, int(Active));
        row("merged", stateTo("2026-03-02 10:00", StateChange::Act::Merged), Active, -1);
        row("to where it is", stateTo("2026-03-02 10:00", StateChange::Act::Changed, Active), Active, -1);
        row("a solution", known("2026-03-02 10:00", {{FactKind::Solution, 1}}), New, int(Solved));
        row("a solution of what is closed", known("2026-03-02 10:00", {{FactKind::Solution, 1}}), Closed, -1);
        row("a diagnosis", known("2026-03-02 10:00", {{FactKind::Diagnosis, 1}}), New, -1);
        row("a correction", correction, Active, -1);
        row("what a visit did", visit, Waiting, -1);
    }
    void whatMovesIt()
    {
        QFETCH(Entry, entry);
        QFETCH(State, from);
        const std::optional<StatePlace> to = movedTo(entry, {from});
        QTEST(to ? int(to->category) : -1, "to");
    }
};

QTEST_GUILESS_MAIN(StatesTest)
#include "tst_states.moc"
