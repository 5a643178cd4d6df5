// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk on one of both databases, in the morning of a working Monday.
struct Given : DeskOnDatabase
{
    explicit Given(const QString &kind) : DeskOnDatabase(kind, Instant::of(QDateTime(QDate(2026, 11, 23), QTime(9, 42), QTimeZone("Europe/Madrid")))) {}

    CallTaken taken(const CallCard &card) { return valueOf(DeskFixture::wait(desk->calls().take(card))); }
    CallMatches matches(const CallTyped &typed) { return valueOf(DeskFixture::wait(desk->calls().matches(typed))); }
    Dossier dossier(IncidentId id) { return valueOf(DeskFixture::wait(desk->timeline().dossier(id))); }
    CallPage calls(CallList list, const QString &from = {}, int limit = 100) { return valueOf(DeskFixture::wait(desk->calls().page(list, from, limit))); }
    OwedCalls owed() { return valueOf(DeskFixture::wait(desk->calls().owed())); }
};

CallCard card(const QString &number, const QString &title)
{
    CallCard card;
    card.number = number;
    card.caller = u"Carmen Muñoz"_s;
    card.customer = u"Muñoz, S.L."_s;
    card.address = u"C/ Sol 3"_s;
    card.postalCode = u"28901"_s;
    card.access = u"2ºB; perro"_s;
    card.model = u"CX-24"_s;
    card.serial = u"SN8841"_s;
    card.title = LocalText::of(title, u"es"_s);
    card.language = u"es"_s;
    card.since = u"ayer por la tarde"_s;
    card.errorCode = u"E05"_s;
    card.impact = Impact::Stopped;
    card.notes = u"Sin agua caliente."_s;
    return card;
}

}

/// From the ringing phone to the incident, and back.
class CallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallBecomesAnIncident_data() { bothDatabases(); }
    void aCallBecomesAnIncident()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        CallCard first = card(u"+34 612 34 56 78"_s, u"Sin agua caliente, E05"_s);
        first.promise = CallPromise{LocalText::of(u"Llamar con la cita"_s, u"es"_s), given.now + 3h, {}};
        first.teamNotes = u"Parece nerviosa."_s;
        const CallTaken taken = given.taken(first);
        QVERIFY(taken.incident);
        QCOMPARE(int(taken.incident->priority), int(Level::High));
        const Dossier dossier = given.dossier(taken.incident->id);
        QCOMPARE(dossier.customer.name, u"Muñoz, S.L."_s);
        QCOMPARE(dossier.contacts.front().phones, QStringList{u"+34 612 34 56 78"_s});
        QCOMPARE(dossier.site->access, u"2ºB; perro"_s);
        QCOMPARE(dossier.equipment->serial, u"SN8841"_s);
        QCOMPARE(dossier.entries.size(), size_t(2));
        QVERIFY(dossier.entries[0].customerText.words.in(u"es"_s).contains(u"E05"_s));
        QVERIFY(!dossier.entries[0].customerText.words.in(u"es"_s).contains(u"nerviosa"_s));
        const auto promised = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &one) { return one.rule == u"promise"_s; });
        QVERIFY(promised != dossier.commitments.end());
        QCOMPARE(promised->due->ms, (given.now + 3h).ms);
        // Who rings again is known by the number, with what is open.
        const CallMatches again = given.matches({.number = u"612345678"_s, .title = u"Agua caliente no, E05"_s, .errorCode = u"E05"_s});
        QCOMPARE(again.callers.size(), size_t(1));
        QVERIFY(again.callers.front().exact);
        QVERIFY(again.file);
        QCOMPARE(again.open.size(), size_t(1));
        QCOMPARE(again.open.front().id, taken.incident->id);
        QVERIFY(again.nearby.empty()); // what is their own is not a neighbour's
        CallCard neighbour = card(u"688888888"_s, u"Sin presión"_s);
        neighbour.customer = u"Bar Sol"_s, neighbour.address = u"C/ Sol 14"_s;
        given.taken(neighbour);
        QCOMPARE(given.matches({.number = u"612345678"_s}).nearby.size(), size_t(1)); // the same street today
    }

    void aCallThatIsPerhapsTheSameIsShown()
    {
        Given given(u"sqlite"_s);
        const CallTaken taken = given.taken(card(u"612345678"_s, u"Sin agua caliente, E05"_s));
        CallTyped typed{.customerId = taken.incident->customer, .equipment = taken.incident->equipment, .title = u"No sale agua caliente E05"_s, .errorCode = u"E05"_s};
        const CallMatches matches = given.matches(typed);
        QCOMPARE(matches.duplicates.size(), size_t(1));
        QVERIFY(matches.duplicates.front().likeness.weight >= likelyCall);
        // Another unit and other words of the same customer are not.
        CallCard other = card(u"612345678"_s, u"Presupuesto de mantenimiento de la bomba"_s);
        other.serial = u"P1"_s, other.model = u"BX"_s, other.errorCode.clear(), other.notes.clear();
        given.taken(other);
        QCOMPARE(given.matches(typed).duplicates.size(), size_t(1));
        QCOMPARE(given.matches(typed).open.size(), size_t(2));
    }

    void aCallIsAddedToWhatIsOpen_data() { bothDatabases(); }
    void aCallIsAddedToWhatIsOpen()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const CallTaken first = given.taken(card(u"612345678"_s, u"Sin agua caliente, E05"_s));
        given.now = given.now + 1h;
        CallCard second = card(u"612345678"_s, u"Sigue igual"_s);
        second.outcome = CallOutcome::Added;
        second.addTo = first.incident->id;
        const CallTaken added = given.taken(second);
        QCOMPARE(given.dossier(first.incident->id).entries.size(), size_t(2));
        QCOMPARE(added.call.incident, std::optional(first.incident->id));
        // One step back: it says nothing any more, and is not gone.
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(added.call.id)));
        const Dossier dossier = given.dossier(first.incident->id);
        QCOMPARE(dossier.entries.size(), size_t(3));
        QVERIFY(std::any_of(dossier.entries.begin(), dossier.entries.end(), [&](const Entry &entry) { return entry.supersedes == added.call.entry; }));
        // What one customer says never goes into another's case.
        CallCard strange = card(u"699999999"_s, u"Sigue igual"_s);
        strange.customerId = given.taken(card(u"699999999"_s, u"Ruido"_s)).incident->customer;
        const Result<std::vector<Customer>> all = DeskFixture::wait(given.desk->people().customers());
        QCOMPARE(all->size(), size_t(1)); // the same name is the same customer
        CallCard bar = card(u"688888888"_s, u"Nevera"_s);
        bar.customer = u"Bar Sol"_s;
        strange.customerId = given.taken(bar).incident->customer;
        strange.outcome = CallOutcome::Added, strange.addTo = first.incident->id;
        const Result<CallTaken> refused = DeskFixture::wait(given.desk->calls().take(strange));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"another customer"_s));
    }

    void solvedOnThePhone()
    {
        Given given(u"sqlite"_s);
        CallCard solved = card(u"612345678"_s, u"Pantalla apagada"_s);
        solved.outcome = CallOutcome::Solved;
        const Result<CallTaken> without = DeskFixture::wait(given.desk->calls().take(solved));
        QVERIFY(!without); // and nothing of it is there
        QVERIFY(given.calls(CallList::All).rows.empty());
        QVERIFY(DeskFixture::wait(given.desk->people().customers())->empty());
        solved.solution = u"Se reinició el cuadro; funciona."_s;
        const CallTaken taken = given.taken(solved);
        QCOMPARE(int(taken.incident->state), int(State::Solved));
        const Dossier dossier = given.dossier(taken.incident->id);
        const auto open = [](const Commitment &one) { return one.rule == u"solved"_s && one.status == Commitment::Status::Open; };
        QVERIFY(std::none_of(dossier.commitments.begin(), dossier.commitments.end(), open)); // it was told
    }

    void oneStepTakesACreatedIncidentBack_data() { bothDatabases(); }
    void oneStepTakesACreatedIncidentBack()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        CallCard wrong = card(u"612345678"_s, u"Sin agua"_s);
        wrong.promise = CallPromise{LocalText::of(u"Llamar"_s, u"es"_s), given.now + 2h, {}};
        const CallTaken taken = given.taken(wrong);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(taken.call.id)));
        const Dossier dossier = given.dossier(taken.incident->id);
        QCOMPARE(int(dossier.incident.state), int(State::Closed));
        for (const Commitment &one : dossier.commitments)
            QVERIFY2(one.status != Commitment::Status::Open, qPrintable(one.rule));
        // It is not taken back once somebody went on with it.
        const CallTaken next = given.taken(card(u"612345678"_s, u"Sin luz"_s));
        given.now = given.now + 1min;
        Entry note;
        note.incident = next.incident->id;
        note.teamText = {LocalText::of(u"Mirado."_s, u"es"_s)};
        QVERIFY_RESULT(DeskFixture::wait(given.desk->timeline().record(note)));
        const Result<Call> refused = DeskFixture::wait(given.desk->calls().undo(next.call.id));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Conflict));
        QCOMPARE(int(given.dossier(next.incident->id).incident.state), int(State::New));
    }

    void missedCallsHaveTheirClock_data() { bothDatabases(); }
    void missedCallsHaveTheirClock()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        given.now = Instant::of(QDateTime(QDate(2026, 11, 20), QTime(20, 0), QTimeZone("Europe/Madrid"))); // a Friday evening
        const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring(u"+34612345678"_s, u"912 000 111"_s)));
        const Call missed = Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id)));
        // Half an hour of working time is on Monday.
        QCOMPARE(missed.callBackBy->in(QTimeZone("Europe/Madrid")).date(), QDate(2026, 11, 23));
        QCOMPARE(given.owed().count, 1);
        QCOMPARE(given.owed().late, 0);
        given.now = *missed.callBackBy;
        QCOMPARE(given.owed().late, 1);
        QCOMPARE(given.calls(CallList::Owed).rows.size(), size_t(1));
        // They ring again before we do: that answers it, and the old call is known now.
        given.taken(card(u"612 345 678"_s, u"Sin agua"_s));
        QCOMPARE(given.owed().count, 0);
        const CallPage all = given.calls(CallList::All);
        QCOMPARE(all.rows.size(), size_t(2));
        QCOMPARE(all.rows.back().customer, u"Muñoz, S.L."_s);
        QCOMPARE(all.rows.back().call.calledBackBy, u"Ana"_s);
    }

    void aMissedCallIsAnsweredByAnother()
    {
        Given given(u"sqlite"_s);
        const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring({}, u"912"_s))); // withheld: its digits say nothing
        Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id)));
        given.now = given.now + 2h;
        CallCard back = card({}, u"Sin agua"_s);
        back.callsBack = ringing.id;
        const CallTaken taken = given.taken(back);
        QVERIFY(taken.call.id != ringing.id);
        QCOMPARE(int(taken.call.direction), int(Direction::Out));
        QCOMPARE(taken.incident->occurredAt.ms, given.now.ms); // now, not when it rang in vain
        const Dossier opened = Given::valueOf(DeskFixture::wait(given.desk->timeline().dossier(taken.incident->id)));
        QCOMPARE(int(opened.entries.front().direction), int(Direction::Out));
        QCOMPARE(given.owed().count, 0);
        const CallPage all = given.calls(CallList::All);
        QCOMPARE(int(all.rows.back().call.outcome), int(CallOutcome::Missed)); // what happened stays
    }

    void nothingThatWasTypedIsLost()
    {
        Given given(u"sqlite"_s);
        CallCard log = card(u"612345678"_s, u"Pregunta por el horario"_s);
        log.outcome = CallOutcome::Logged;
        log.danger.gas = true;
        const QString notes = given.taken(log).call.notes.words.in(u"es"_s);
        for (const QString &part : {u"Muñoz, S.L."_s, u"Pregunta por el horario"_s, u"Sin agua caliente."_s, u"E05"_s})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        QVERIFY(notes.contains(u"gas"_s));
        // A promise needs an incident that keeps it.
        log.promise = CallPromise{LocalText::of(u"una llamada"_s, u"es"_s), given.now + 2h, {}};
        const Result<CallTaken> refused = DeskFixture::wait(given.desk->calls().take(log));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"promise"_s));
    }

    void twoCardsOfOneCallAreOneIncident()
    {
        Given given(u"sqlite"_s);
        CallCard first = card(u"612345678"_s, u"Sin agua"_s);
        first.id = Given::valueOf(DeskFixture::wait(given.desk->calls().ring(first.number, {}))).id;
        given.taken(first);
        const Result<CallTaken> second = DeskFixture::wait(given.desk->calls().take(first));
        QVERIFY(!second);
        QCOMPARE(int(second.error().kind), int(Error::Kind::Conflict));
        QCOMPARE(DeskFixture::wait(given.desk->queue().count({}, 10)).value(), 1);
    }

    void takenBackAMissedCallIsOwedAgain()
    {
        Given given(u"sqlite"_s);
        const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring(u"612345678"_s, {})));
        Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id)));
        given.now = given.now + 5min;
        const CallTaken taken = given.taken(card(u"612345678"_s, u"Sin agua"_s));
        QCOMPARE(given.owed().count, 0);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(taken.call.id)));
        QCOMPARE(given.owed().count, 1);
    }

    void takingBackIsTheInverse_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("number"); ///< of the calls before, and of this one
        QTest::addColumn<bool>("callsBack");
        QTest::addColumn<CallOutcome>("outcome");
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            for (const QString &number : {u"612345678"_s, QString()}) {
                for (const bool back : {false, true}) {
                    for (const CallOutcome outcome : {CallOutcome::Created, CallOutcome::Solved, CallOutcome::Logged})
                        QTest::addRow("%s, %s, %s, %s", qPrintable(database), number.isEmpty() ? "withheld" : "a number", back ? "back" : "in", qPrintable(nameOf(outcome))) << database << number << back << outcome;
                }
            }
        }
    }
    void takingBackIsTheInverse()
    {
        QFETCH(QString, database);
        QFETCH(QString, number);
        QFETCH(bool, callsBack);
        QFETCH(CallOutcome, outcome);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        // Calls before: one that was logged, one that was settled by hand, two that are owed; nobody knows whose they are.
        CallCard logged = card(number, u"Pregunta"_s);
        logged.customer.clear(), logged.outcome = CallOutcome::Logged;
        given.taken(logged);
        std::vector<Call> missed;
        for (int i = 0; i < 3; ++i) {
            given.now = given.now + 1min;
            const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring(number, {})));
            missed.push_back(Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id))));
        }
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().settle(missed.front().id, u"No hace falta"_s)));
        given.now = given.now + 1h;
        const CallPage before = given.calls(CallList::All);
        const OwedCalls owed = given.owed();
        QCOMPARE(owed.count, 2);
        CallCard taken = card(number, u"Sin agua"_s);
        taken.outcome = outcome;
        taken.solution = u"Se reinició"_s;
        if (callsBack)
            taken.callsBack = missed.back().id;
        const Call call = given.taken(taken).call;
        QCOMPARE(given.owed().count, !number.isEmpty() ? 0 : callsBack ? 1 : 2);
        given.now = given.now + 1min;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(call.id)));
        // All is as it was, but for the call itself, which is among the calls and nobody's.
        CallPage after = given.calls(CallList::All);
        std::erase_if(after.rows, [&](const CallRow &row) { return row.call.id == call.id; });
        QCOMPARE(after.rows.size(), before.rows.size());
        for (size_t i = 0; i < after.rows.size(); ++i)
            QVERIFY2(after.rows[i] == before.rows[i], qPrintable(QString::number(i)));
        QVERIFY(given.owed() == owed);
    }

    void whatIsDoneSinceStandsWhenACallIsTakenBack()
    {
        Given given(u"sqlite"_s);
        const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring(u"612345678"_s, {})));
        Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id)));
        given.now = given.now + 1h;
        const Call taken = given.taken(card(u"612345678"_s, u"Sin agua"_s)).call;
        given.now = given.now + 1min;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().settle(ringing.id, u"Hablado"_s)));
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(taken.id)));
        QCOMPARE(given.owed().count, 0);
    }

    void aCallTakenForMissedIsAnsweredAllTheSame()
    {
        Given given(u"sqlite"_s);
        const Call ringing = Given::valueOf(DeskFixture::wait(given.desk->calls().ring({}, {}))); // withheld
        Given::valueOf(DeskFixture::wait(given.desk->calls().miss(ringing.id))); // by another desk, while somebody spoke
        CallCard answered = card({}, u"Sin agua"_s);
        answered.id = ringing.id;
        given.taken(answered);
        QCOMPARE(given.owed().count, 0);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().undo(ringing.id)));
        QCOMPARE(given.owed().count, 1);
    }

    void aCallOfOurOwnGoesOut()
    {
        Given given(u"sqlite"_s);
        CallCard out = card(u"612345678"_s, u"Aviso de la visita"_s);
        out.direction = Direction::Out;
        out.outcome = CallOutcome::Logged;
        QCOMPARE(int(given.taken(out).call.direction), int(Direction::Out));
        QVERIFY(!given.calls(CallList::All).rows.empty());
        QCOMPARE(given.owed().count, 0);
    }

    /// We called, and the customer told us of something: they were reached, and wait for no answer to a call that was not theirs.
    void aCallOfOurOwnOpensWithWhatWentOut()
    {
        Given given(u"sqlite"_s);
        CallCard out = card(u"612345678"_s, u"Sin agua"_s);
        out.direction = Direction::Out;
        const CallTaken taken = given.taken(out);
        const Dossier opened = Given::valueOf(DeskFixture::wait(given.desk->timeline().dossier(taken.incident->id)));
        QCOMPARE(int(opened.entries.front().kind), int(EntryKind::Opened));
        QCOMPARE(int(opened.entries.front().direction), int(Direction::Out));
        QVERIFY(!opened.incident.waitingSince);
        QCOMPARE(opened.incident.lastDirection, std::optional(Direction::Out));
        QCOMPARE(int(given.taken(card(u"612345679"_s, u"Sin luz"_s)).incident->lastDirection.value()), int(Direction::In));
    }

    void whatStillRingsByTheDatabaseWasMissed()
    {
        Given given(u"sqlite"_s);
        Given::valueOf(DeskFixture::wait(given.desk->calls().ring(u"612345678"_s, {})));
        given.now = given.now + 1h; // the program ended meanwhile
        QSignalSpy changed(given.desk.get(), &Desk::callsChanged);
        given.desk->calls().missLeftOver();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(given.owed().count, 1);
    }

    void theListGoesOnWhereItEnded_data() { bothDatabases(); }
    void theListGoesOnWhereItEnded()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        for (int i = 0; i < 25; ++i) {
            if (i % 5)
                given.now = given.now + 1min; // some ring at the same moment
            CallCard spam;
            spam.number = u"90000%1"_s.arg(i, 4, 10, QChar(u'0'));
            spam.outcome = CallOutcome::Spam;
            given.taken(spam);
        }
        QString from;
        QStringList seen;
        do {
            const CallPage page = given.calls(CallList::All, from, 7);
            for (const CallRow &row : page.rows)
                seen << row.call.number;
            from = page.next;
        } while (!from.isEmpty());
        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
        QCOMPARE(seen.last().left(8), u"90000000"_s);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("overrides");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << u""_s << u" "_s << u"Ruido"_s << false << u"who called"_s;
        QTest::newRow("no line") << u"612345678"_s << u""_s << u""_s << false << u"in one line"_s;
        QTest::newRow("a priority of one's own") << u"612345678"_s << u"Eva"_s << u"Ruido"_s << true << u"why the priority"_s;
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, number);
        QFETCH(QString, caller);
        QFETCH(QString, title);
        QFETCH(bool, overrides);
        QFETCH(QString, says);
        Given given(u"sqlite"_s);
        CallCard call = card(number, title);
        call.caller = caller;
        if (overrides)
            call.priority = Level::Urgent;
        const Result<CallTaken> refused = DeskFixture::wait(given.desk->calls().take(call));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
    }

    void questionsAreTheCompanysOwn()
    {
        Given given(u"sqlite"_s);
        QVERIFY(*DeskFixture::wait(given.desk->calls().questions()) == defaultQuestions());
        const auto ask = [](const QString &words) { return Question{LocalText::of(words, u"es"_s), {}}; };
        std::vector<QuestionList> own{{u"lift"_s, LocalText::of(u"Ascensor"_s, u"es"_s), {ask(u"¿Hay alguien dentro?"_s), ask(u"¿En qué planta?"_s), ask(u"¿Desde cuándo?"_s)}, u"lifts:2"_s}};
        own.front().safety = {{DangerKind::Electric, LocalText::of(u"No toque nada."_s, u"es"_s), Level::High}};
        QVERIFY_RESULT(DeskFixture::wait(given.desk->calls().saveQuestions(own)));
        QVERIFY(*DeskFixture::wait(given.desk->calls().questions()) == own);
        QCOMPARE(DeskFixture::wait(given.desk->calls().questionVersions())->size(), size_t(2)); // and those of before
        own.front().questions.pop_back();
        QVERIFY(!DeskFixture::wait(given.desk->calls().saveQuestions(own)));
    }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
