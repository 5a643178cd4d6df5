// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/statetable.h"
#include "core/model/codec.h"
#include "core/text/statewords.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant monday{1'796'000'000'000};

NamedState named(const char *id, State category, const char *en, const char *es, const QStringList &next)
{
    return {QLatin1String(id), category, LocalText{{{u"en"_s, QString::fromUtf8(en)}, {u"es"_s, QString::fromUtf8(es)}}}, next};
}

/// A workshop beside the desk: units are repaired there, and are solved once they were tested.
StateTable workshop()
{
    StateTable table = defaultStates();
    for (NamedState &state : table.states) {
        if (state.category == State::Active)
            state.next += u"bench"_s;
    }
    table.states.push_back(named("bench", State::Active, "In the workshop", "En taller", {u"tested"_s, u"active"_s, u"waiting"_s}));
    table.states.push_back(named("tested", State::Solved, "Tested", "Probada", {u"closed"_s, u"active"_s}));
    return table;
}

struct Given : DeskOnDatabase
{
    IncidentId incident;

    explicit Given(const QString &kind, bool hasOwn = true)
        : DeskOnDatabase(kind, monday)
    {
        if (!desk)
            return;
        if (hasOwn && !save(workshop()))
            qFatal("the table is refused");
        incident = call();
    }
    ~Given() { setShownStates(nullptr); }
    IncidentId call()
    {
        NewIncident one;
        one.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        one.customer = u"Hotel Mirador"_s;
        return DeskFixture::wait(desk->timeline().create(one)).value().id;
    }
    Result<void> save(const StateTable &table) { return DeskFixture::wait(desk->aftersales().saveStates(table)); }
    Result<Entry> record(Entry entry)
    {
        now = now + 5min;
        entry.incident = incident;
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    Result<Entry> move(State state, const QString &name = {}, StateChange::Act act = StateChange::Act::Changed)
    {
        Entry entry;
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{act, state, WaitingOn::Nobody, {}, {}, name};
        return record(entry);
    }
    Incident now_() const { return DeskFixture::wait(desk->timeline().dossier(incident)).value().incident; }
    QStringList found(const QString &filter, const QString &language = u"en"_s) const
    {
        QueueFilter asked;
        asked.open = false;
        const ParsedFilter parsed = parseFilter(filter, language);
        if (!parsed.problems.empty())
            return {filterProblemText(parsed.problems.front())};
        asked.filter = parsed.filter;
        QStringList numbers;
        const QueuePage page = DeskFixture::wait(desk->queue().page(asked, {}, 10)).value();
        for (const QueueRow &row : page.rows)
            numbers << row.number + u' ' + row.stateName;
        return numbers;
    }
    size_t findings() const { return DeskFixture::wait(desk->reporting().verify()).value().size(); }
};

#define GIVEN(...) \
    QFETCH(QString, database); \
    Given given(database __VA_OPT__(, ) __VA_ARGS__); \
    if (!given.desk) \
        QSKIP("PostgreSQL is not installed")

}

/// The company's own names of states: what the entry carries, what the incident derives, and what is found and refused by them.
class StateNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasNoNameIsWrittenAsBefore()
    {
        // By the byte: the hash of each entry in every database stands on it.
        const StateChange plain{StateChange::Act::Changed, State::Waiting, WaitingOn::Part, Instant{0}, LocalText::of(u"the fan"_s, u"en"_s)};
        QCOMPARE(toJsonText(plain), u"{\"act\":\"changed\",\"reason\":{\"en\":\"the fan\"},\"state\":\"waiting\",\"until\":\"1970-01-01T00:00:00.000Z\",\"waiting_on\":\"part\"}"_s);
        QCOMPARE(toJsonText(StateChange()), u"{\"act\":\"changed\",\"reason\":{},\"state\":\"active\",\"until\":null,\"waiting_on\":\"nobody\"}"_s);
        StateChange bench;
        bench.named = u"bench"_s;
        StateChange read;
        QVERIFY(fromJson(toJson(bench), read));
        QCOMPARE(read, bench);
        QVERIFY(fromJson(toJson(plain), read)); // over one that had a name: it is another value
    }

    void theNameFollowsFromTheLog_data() { bothDatabases(); }
    void theNameFollowsFromTheLog()
    {
        GIVEN();
        QVERIFY_RESULT(given.move(State::Active));
        QCOMPARE(given.now_().stateName, QString());
        const Result<Entry> benched = given.move(State::Active, u"bench"_s);
        QVERIFY_RESULT(benched);
        QCOMPARE(given.now_().stateName, u"bench"_s);
        QCOMPARE(given.now_().state, State::Active);
        QVERIFY_RESULT(given.move(State::Solved, u"tested"_s));
        QCOMPARE(given.now_().stateName, u"tested"_s);
        QCOMPARE(given.findings(), size_t(0));

        Entry back; // what was written goes, and with it the name
        back.kind = EntryKind::Note;
        back.teamText = {LocalText::of(u"It was not tested."_s)};
        back.supersedes = DeskFixture::wait(given.desk->timeline().dossier(given.incident)).value().entries.back().id;
        QVERIFY_RESULT(given.record(back));
        QCOMPARE(given.now_().stateName, u"bench"_s);
        QCOMPARE(given.findings(), size_t(0));
    }

    void theFirstOfACategoryNeedsNoName_data() { bothDatabases(); }
    void theFirstOfACategoryNeedsNoName()
    {
        GIVEN();
        const Result<Entry> active = given.move(State::Active, u"active"_s);
        QVERIFY_RESULT(active);
        QCOMPARE(active->stateChange->named, QString());
    }

    void aMessageOfTheCustomerEndsANamedWait_data() { bothDatabases(); }
    void aMessageOfTheCustomerEndsANamedWait()
    {
        GIVEN(false);
        StateTable table = defaultStates();
        for (NamedState &state : table.states) {
            if (state.category != State::Waiting)
                state.next += u"shelf"_s;
        }
        table.states.push_back(named("shelf", State::Waiting, "On the shelf", "En el estante", {u"active"_s, u"solved"_s}));
        QVERIFY_RESULT(given.save(table));
        Entry shelf;
        shelf.kind = EntryKind::State;
        shelf.stateChange = StateChange{StateChange::Act::Changed, State::Waiting, WaitingOn::Part, given.now + 48h, LocalText::of(u"fan"_s), u"shelf"_s};
        QVERIFY_RESULT(given.record(shelf));
        QCOMPARE(given.now_().stateName, u"shelf"_s);
        Entry mail;
        mail.kind = EntryKind::Mail;
        mail.direction = Direction::In;
        mail.audience = Audience::Customer;
        mail.channel = Channel::Mail;
        QVERIFY_RESULT(given.record(mail));
        QCOMPARE(given.now_().state, State::Active);
        QCOMPARE(given.now_().stateName, QString());
    }

    void aListIsAskedByTheName_data() { bothDatabases(); }
    void aListIsAskedByTheName()
    {
        GIVEN();
        QVERIFY_RESULT(given.move(State::Active));
        QVERIFY_RESULT(given.move(State::Active, u"bench"_s));
        const QString benched = given.now_().number;
        given.incident = given.call();
        QVERIFY_RESULT(given.move(State::Active));
        const QString plain = given.now_().number;
        const QStringList bench{benched + u" bench"_s};
        QCOMPARE(given.found(u"state:\"In the workshop\""_s), bench);
        QCOMPARE(given.found(u"state:in-the-workshop"_s), bench);
        QCOMPARE(given.found(u"estado:en-taller"_s, u"es"_s), bench);
        QCOMPARE(given.found(u"state:\"EN TALLER\""_s), bench); // either language, whoever asks
        QCOMPARE(given.found(u"state:in-progress"_s), QStringList{plain + u' '}); // the first of its category, and no other
        QCOMPARE(given.found(u"state:active"_s).size(), 2); // the category has both
        QCOMPARE(given.found(u"-state:en-taller"_s), QStringList{plain + u' '});
        QCOMPARE(given.found(u"state:tested"_s), QStringList());
        QVERIFY(given.found(u"state:shed"_s).front().contains(u"in-the-workshop"_s)); // what may stand there names them
        const Filter asked = parseFilter(u"state:en-taller"_s).filter;
        QCOMPARE(filterText(asked, u"en"_s), u"state:\"In the workshop\""_s);
        QCOMPARE(filterText(asked, u"es"_s), u"estado:\"En taller\""_s);
        QCOMPARE(parseFilter(filterText(asked, u"es"_s)).filter, asked);
        QCOMPARE(stateInWords(State::Active, u"bench"_s, Language(u"es"_s)), u"En taller"_s);
        QCOMPARE(stateInWords(State::Active, u"gone"_s, Language(u"es"_s)), u"En curso"_s);
        setShownStates(nullptr); // a list that was kept where the name is not known asks for the same
        QCOMPARE(parseFilter(u"state:active/bench"_s).filter, asked);
    }

    void whatIsInUseStays_data() { bothDatabases(); }
    void whatIsInUseStays()
    {
        GIVEN();
        StateTable without = defaultStates();
        QVERIFY_RESULT(given.move(State::Active));
        QVERIFY_RESULT(given.move(State::Active, u"bench"_s));
        const Result<void> dropped = given.save(without);
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().text, u"There are incidents in the state “In the workshop”. Put them into another one first; until then it stays as it is."_s);
        StateTable elsewhere = workshop();
        for (NamedState &state : elsewhere.states) {
            if (state.id == u"bench"_s)
                state.category = State::Waiting;
        }
        QVERIFY(!given.save(elsewhere));
        QVERIFY_RESULT(given.move(State::Active));
        QVERIFY_RESULT(given.save(without));
    }

    void triageAsksTheTableToo_data() { bothDatabases(); }
    void triageAsksTheTableToo()
    {
        GIVEN(false);
        StateTable careful = defaultStates();
        careful.states.front().next = {u"active"_s};
        QVERIFY_RESULT(given.save(careful));
        given.now = given.now + 5min;
        const auto resolve = [&] { return DeskFixture::wait(given.desk->triage().perform({given.incident}, {.what = TriageDeed::What::Resolve, .words = u"fixed"_s})).value(); };
        const BulkOutcome refused = resolve();
        QCOMPARE(refused.failures.size(), size_t(1));
        QVERIFY2(refused.failures.front().error.text.contains(u"what may follow is “In progress”"_s), qPrintable(refused.failures.front().error.text));
        QVERIFY_RESULT(given.move(State::Active));
        QVERIFY(resolve().failures.empty());
    }

    void aDeedOfTriageNamesTheState_data() { bothDatabases(); }
    void aDeedOfTriageNamesTheState()
    {
        GIVEN();
        QVERIFY_RESULT(given.move(State::Active));
        given.now = given.now + 5min;
        const auto perform = [&](const TriageDeed &deed) { return DeskFixture::wait(given.desk->triage().perform({given.incident}, deed)).value(); };
        const BulkOutcome benched = perform({.what = TriageDeed::What::Activate, .stateName = u"bench"_s});
        QVERIFY(benched.failures.empty());
        QCOMPARE(given.now_().stateName, u"bench"_s);
        QCOMPARE(perform({.what = TriageDeed::What::Activate, .stateName = u"bench"_s}).already, 1);
        QVERIFY(DeskFixture::wait(given.desk->triage().takeBack(benched.undo))->failures.empty());
        QCOMPARE(given.now_().stateName, QString());
        QVERIFY(perform({.what = TriageDeed::What::Activate, .stateName = u"bench"_s}).failures.empty());
        QVERIFY(perform({.what = TriageDeed::What::Resolve, .words = u"new fan"_s, .stateName = u"tested"_s}).failures.empty());
        QCOMPARE(given.now_().stateName, u"tested"_s);
        QCOMPARE(given.now_().state, State::Solved);
    }

    void aChangedNameIsFound_data() { bothDatabases(); }
    void aChangedNameIsFound()
    {
        GIVEN();
        QVERIFY_RESULT(given.move(State::Active));
        QVERIFY_RESULT(given.move(State::Active, u"bench"_s));
        QCOMPARE(given.findings(), size_t(0));
        given.desk.reset();
        QCOMPARE(given.test.runRaw({u"update incident set state_name = 'tested'"_s}), QString());
        Desk::Options options;
        options.clock = [&] { return given.now; };
        options.zone = QTimeZone("Europe/Madrid");
        given.desk = std::make_unique<Desk>(options);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->open(given.test.url(), Desk::Mode::Existing)));
        QVERIFY(given.findings() > 0);
    }
};

QTEST_GUILESS_MAIN(StateNamesTest)
#include "tst_statenames.moc"
