// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = AfterwordAct::What;

Q_DECLARE_METATYPE(std::optional<AfterwordAct::What>)

namespace {

constexpr Instant monday{1'772'438'400'000}; // 2026-03-02 09:00 in Madrid

/// An incident that is solved, or closed after that.
struct Given : DeskOnDatabase
{
    Incident incident;

    Given(const QString &kind, bool closes)
        : DeskOnDatabase(kind, monday)
    {
        if (!desk)
            return;
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
        Entry solution = entry(EntryKind::Solution);
        solution.facts = {{FactKind::Solution, 0}};
        solution.direction = Direction::Out;
        solution.channel = Channel::Phone;
        solution.outcome = Outcome::Reached;
        solution.audience = Audience::Customer;
        solution.tells = {Tell::Solution};
        solution.customerText = {LocalText::of(u"We changed the fan."_s)};
        Entry end = entry(EntryKind::State);
        end.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"on holiday"_s)};
        if (!record(solution) || (closes && !record(end)))
            qFatal("it cannot be solved");
    }
    Entry entry(EntryKind kind) const
    {
        Entry one;
        one.incident = incident.id;
        one.kind = kind;
        return one;
    }
    Result<Entry> record(Entry one)
    {
        now = now + 10min;
        return DeskFixture::wait(desk->timeline().record(one));
    }
    Entry mail() const
    {
        Entry one = entry(EntryKind::Mail);
        one.direction = Direction::In;
        one.audience = Audience::Customer;
        one.channel = Channel::Mail;
        one.customerText = {LocalText::of(u"Many thanks, it is cold again."_s)};
        return one;
    }
    Result<Entry> understand(const Entry &words, What what)
    {
        Entry one = entry(EntryKind::Note);
        one.refersTo = words.id;
        one.aftersales = AfterwordAct{what};
        return record(one);
    }
    Result<Reopened> reopen(const Entry &words, What what)
    {
        now = now + 10min;
        ReopeningWanted one;
        one.incident = incident.id;
        one.cause = what == What::Question ? ReopeningCause::NotTold : ReopeningCause::NotFixed;
        one.falseClose = countsAsFalse(one.cause);
        one.afterword = words.id;
        one.understood = what;
        return DeskFixture::wait(desk->aftersales().reopen(one));
    }
    Dossier dossier(IncidentId id) const { return DeskFixture::wait(desk->timeline().dossier(id)).value(); }
    Dossier dossier() const { return dossier(incident.id); }
    size_t asked() const { return DeskFixture::wait(desk->aftersales().afterwords(incident.id)).value().size(); }
    /// In the list of what needs an answer, closed or not.
    size_t listed() const
    {
        QueueFilter filter;
        filter.open = false;
        filter.filter = parseFilter(u"state:needs-answer"_s).filter;
        return DeskFixture::wait(desk->queue().page(filter, {}, 10)).value().rows.size();
    }
    size_t findings() const { return DeskFixture::wait(desk->reporting().verify()).value().size(); }
};

}

/// What the customer says after it was solved or closed: nothing changes until a person has said what it is, and a machine's mail is
/// nobody's word.
class AfterwordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidAfterwards_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("automatic");
        QTest::addColumn<std::optional<What>>("understood");
        QTest::addColumn<bool>("needsAnswer");
        QTest::addColumn<State>("becomes");
        const auto row = [](const char *name, bool automatic, std::optional<What> understood, bool needsAnswer, bool opens) {
            for (const char *database : {"sqlite", "postgresql"}) {
                for (const bool closed : {false, true})
                    QTest::addRow("%s, %s, %s", name, closed ? "closed" : "solved", database) << QString::fromLatin1(database) << closed << automatic << understood << needsAnswer
                                                                                              << (opens ? State::Active : closed ? State::Closed : State::Solved);
            }
        };
        row("nobody has said what it is", false, {}, true, false);
        row("thanks", false, What::Thanks, false, false);
        row("something else", false, What::Other, false, false);
        row("a question", false, What::Question, false, true);
        row("still broken", false, What::StillBroken, false, true);
        row("a machine", true, {}, false, false);
    }
    void whatIsSaidAfterwards()
    {
        QFETCH(QString, database);
        QFETCH(bool, closed);
        QFETCH(bool, automatic);
        QFETCH(std::optional<What>, understood);
        Given given(database, closed);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        Entry mail = given.mail();
        mail.automatic = automatic;
        const Result<Entry> words = given.record(mail);
        QVERIFY_RESULT(words);
        QCOMPARE(given.dossier().incident.state, closed ? State::Closed : State::Solved); // whatever it says
        QCOMPARE(given.asked(), size_t(automatic ? 0 : 1));
        QCOMPARE(given.listed(), size_t(automatic ? 0 : 1));
        if (understood == What::Question || understood == What::StillBroken)
            QVERIFY_RESULT(given.reopen(*words, *understood));
        else if (understood)
            QVERIFY_RESULT(given.understand(*words, *understood));
        const Dossier dossier = given.dossier();
        QTEST(dossier.incident.state, "becomes");
        QTEST(dossier.incident.afterwordSince.has_value(), "needsAnswer");
        QTEST(given.asked() > 0, "needsAnswer");
        QTEST(given.listed() > 0, "needsAnswer");
        if (understood == What::Thanks || understood == What::Other)
            QVERIFY(!dossier.incident.waitingSince); // nobody waits for an answer to thanks
        QCOMPARE(given.findings(), size_t(0));
    }

    void whatWasUnderstoodWronglyIsAskedAgain_data() { bothDatabases(); }
    void whatWasUnderstoodWronglyIsAskedAgain()
    {
        QFETCH(QString, database);
        Given given(database, true);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const Entry first = given.record(given.mail()).value(), second = given.record(given.mail()).value();
        QCOMPARE(given.asked(), size_t(2));
        const Result<Entry> thanks = given.understand(first, What::Thanks);
        QVERIFY_RESULT(thanks);
        QCOMPARE(given.asked(), size_t(1));
        QVERIFY(given.dossier().incident.waitingSince == second.occurredAt); // the first waits for nothing
        QVERIFY(given.dossier().incident.afterwordSince == second.occurredAt);
        const Result<Entry> twice = given.understand(first, What::Other);
        QVERIFY(!twice);
        QVERIFY2(twice.error().text.contains(u"another person was faster"_s), qPrintable(twice.error().text));
        Entry back = given.entry(EntryKind::Note);
        back.teamText = {LocalText::of(u"It was no thanks."_s)};
        back.supersedes = thanks->id;
        QVERIFY_RESULT(given.record(back));
        QCOMPARE(given.asked(), size_t(2));
        QCOMPARE(given.findings(), size_t(0));
    }

    void whatWasAskedBeforeStillWaits_data() { bothDatabases(); }
    void whatWasAskedBeforeStillWaits()
    {
        QFETCH(QString, database);
        Given given(database, false);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const Entry asked = given.record(given.mail()).value(), thanks = given.record(given.mail()).value();
        QVERIFY_RESULT(given.understand(thanks, What::Thanks));
        QVERIFY(given.dossier().incident.waitingSince == asked.occurredAt);
        QCOMPARE(given.asked(), size_t(1));
    }

    void tooLateItIsANewIncident_data() { bothDatabases(); }
    void tooLateItIsANewIncident()
    {
        QFETCH(QString, database);
        Given given(database, true);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        given.now = monday + 24h * 30;
        const Entry words = given.record(given.mail()).value();
        const Result<Reopened> reopened = given.reopen(words, What::StillBroken);
        QVERIFY_RESULT(reopened);
        QVERIFY(reopened->isNew);
        QCOMPARE(given.asked(), size_t(0));
        QCOMPARE(given.dossier().incident.state, State::Closed);
        const Dossier later = given.dossier(reopened->incident);
        QCOMPARE(later.entries.front().customerText.words.in(u"en"_s), u"Many thanks, it is cold again."_s);
        QCOMPARE(later.incident.channel, std::optional(Channel::Mail));
    }

    void whatIsOverOpensWithACauseAlone_data() { bothDatabases(); }
    void whatIsOverOpensWithACauseAlone()
    {
        QFETCH(QString, database);
        Given given(database, false);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        for (const StateChange::Act act : {StateChange::Act::Changed, StateChange::Act::Reopened}) {
            Entry active = given.entry(EntryKind::State);
            active.stateChange = StateChange{act, State::Active, WaitingOn::Nobody, {}, LocalText::of(u"again"_s)};
            const Result<Entry> refused = given.record(active);
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.contains(u"Open it again with its cause"_s), qPrintable(refused.error().text));
        }
        const auto perform = [&](std::optional<ReopeningCause> cause) {
            given.now = given.now + 10min;
            return DeskFixture::wait(given.desk->triage().perform({given.incident.id}, {.what = TriageDeed::What::Activate, .words = u"again"_s, .cause = cause})).value();
        };
        QCOMPARE(perform({}).failures.size(), size_t(1));
        const BulkOutcome again = perform(ReopeningCause::CameBack);
        QVERIFY(again.failures.empty());
        const auto counted = [&] { return DeskFixture::wait(given.desk->aftersales().falseCloses(monday, given.now + 1min)).value().byTechnician.size(); };
        QCOMPARE(counted(), size_t(1));
        QVERIFY(DeskFixture::wait(given.desk->triage().takeBack(again.undo))->failures.empty());
        QCOMPARE(given.dossier().incident.state, State::Solved);
        QCOMPARE(counted(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(AfterwordsTest)
#include "tst_afterwords.moc"
