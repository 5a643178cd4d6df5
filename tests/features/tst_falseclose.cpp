// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/merging.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant monday{1'772'438'400'000}; // 2026-03-02 09:00 in Madrid

/// An incident that Luis had said was solved, and that was closed.
struct Given : DeskOnDatabase
{
    Incident incident;

    explicit Given(const QString &kind)
        : DeskOnDatabase(kind, monday)
    {
        if (!desk)
            return;
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        call.contact = u"Marta"_s;
        call.tags = {u"cold"_s};
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
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
    Result<Entry> solve()
    {
        Entry solution = entry(EntryKind::Solution);
        solution.author = u"Luis"_s;
        solution.facts = {{FactKind::Solution, 0}};
        solution.direction = Direction::Out;
        solution.channel = Channel::Phone;
        solution.outcome = Outcome::Reached;
        solution.audience = Audience::Customer;
        solution.tells = {Tell::Solution};
        solution.customerText = {LocalText::of(u"We changed the fan."_s)};
        return record(solution);
    }
    Result<Entry> close()
    {
        Entry end = entry(EntryKind::State);
        end.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"they go away on holiday"_s)};
        return record(end);
    }
    ReopeningWanted wanted(ReopeningCause cause = ReopeningCause::NotFixed) const
    {
        ReopeningWanted one;
        one.incident = incident.id;
        one.cause = cause;
        one.falseClose = countsAsFalse(cause);
        one.channel = Channel::Phone;
        one.said = {LocalText::of(u"It is warm again."_s)};
        return one;
    }
    Result<Reopened> reopen(const ReopeningWanted &one) { return DeskFixture::wait(desk->aftersales().reopen(one)); }
    Dossier dossier(IncidentId id) const { return DeskFixture::wait(desk->timeline().dossier(id)).value(); }
    Dossier dossier() const { return dossier(incident.id); }
    FalseCloses counted() const { return DeskFixture::wait(desk->aftersales().falseCloses(monday, now + 1min)).value(); }
    int owed(IncidentId id) const
    {
        const std::vector<Commitment> all = dossier(id).commitments;
        return int(std::count_if(all.begin(), all.end(), [](const Commitment &one) { return one.status == Commitment::Status::Open; }));
    }
};

#define GIVEN \
    QFETCH(QString, database); \
    Given given(database); \
    if (!given.desk) \
        QSKIP("PostgreSQL is not installed")

}

/// An incident that was closed in false: it is open again, its duties come back, and it counts against who had said that it was solved.
class FalseCloseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFalseCloseAndItsRevival_data() { bothDatabases(); }
    void aFalseCloseAndItsRevival()
    {
        GIVEN;
        QVERIFY_RESULT(given.solve());
        QVERIFY_RESULT(given.close());
        const int left = given.owed(given.incident.id); // what follows a closing: it is no part of the case itself

        given.now = monday + 24h * 3;
        const ReopeningOffer offer = DeskFixture::wait(given.desk->aftersales().reopeningOf(given.incident.id)).value();
        QCOMPARE(offer.solved->who, u"Luis"_s);
        QCOMPARE(offer.days, 2); // solved at 9:10
        QVERIFY(offer.isOver() && !offer.isLate());

        const Result<Reopened> again = given.reopen(given.wanted());
        QVERIFY_RESULT(again);
        QCOMPARE(again->incident, given.incident.id);
        const Dossier dossier = given.dossier();
        QCOMPARE(dossier.incident.state, State::Active);
        QVERIFY2(given.owed(given.incident.id) > left, qPrintable(QString::number(left))); // the plan, the solution, the daily word: all of it again
        const auto act = std::get<ReopeningAct>(*dossier.entries.back().aftersales);
        QCOMPARE(act.solver, u"Luis"_s);
        QCOMPARE(act.days, 2);
        QCOMPARE(dossier.entries.back().customerText.words.in(u"en"_s), u"It is warm again."_s);

        const FalseCloses closes = given.counted();
        QCOMPARE(closes.byTechnician.size(), size_t(1));
        QCOMPARE(closes.byTechnician[0].what, u"Luis"_s);
        QCOMPARE(closes.byTechnician[0].behind[0].number, given.incident.number);
        QCOMPARE(closes.byKind[0].what, u"fault"_s);
        const Result<Entry> refused = given.close();
        QVERIFY_RESULT(refused); // with a reason it may be closed at any time
    }

    void whatCounts_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<ReopeningCause>("cause");
        QTest::addColumn<int>("count");
        for (const char *database : {"sqlite", "postgresql"}) {
            const auto row = [&](const char *name, ReopeningCause cause, int count) { QTest::addRow("%s, %s", database, name) << QString::fromLatin1(database) << cause << count; };
            row("not fixed", ReopeningCause::NotFixed, 1);
            row("came back", ReopeningCause::CameBack, 1);
            row("another fault", ReopeningCause::OtherFault, 0);
            row("by mistake", ReopeningCause::ByMistake, 0);
        }
    }
    void whatCounts()
    {
        GIVEN;
        QFETCH(ReopeningCause, cause);
        QVERIFY_RESULT(given.solve());
        QVERIFY_RESULT(given.reopen(given.wanted(cause)));
        QTEST(int(given.counted().byTechnician.size()), "count");
    }

    void takenBackItCountsNoMore_data() { bothDatabases(); }
    void takenBackItCountsNoMore()
    {
        GIVEN;
        QVERIFY_RESULT(given.solve());
        QVERIFY_RESULT(given.reopen(given.wanted()));
        Entry back = given.entry(EntryKind::Note);
        back.supersedes = given.dossier().entries.back().id;
        back.teamText = {LocalText::of(u"Taken back."_s)};
        QVERIFY_RESULT(given.record(back));
        QCOMPARE(given.dossier().incident.state, State::Solved);
        QVERIFY(given.counted().byTechnician.empty());
    }

    void whatIsOpenIsNotOpenedAgain_data() { bothDatabases(); }
    void whatIsOpenIsNotOpenedAgain()
    {
        GIVEN;
        const Result<Reopened> refused = given.reopen(given.wanted());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(refused.error().text.contains(u"It is open"_s), qPrintable(refused.error().text));
        QCOMPARE(given.dossier().entries.size(), size_t(1));
    }

    void theirNoOpensItAgain_data() { bothDatabases(); }
    void theirNoOpensItAgain()
    {
        GIVEN;
        QVERIFY_RESULT(given.solve());
        Entry asked = given.entry(EntryKind::Contact);
        asked.aftersales = ConfirmationAct{ConfirmationAct::Act::Asked};
        QVERIFY_RESULT(given.record(asked));
        ReopeningWanted no = given.wanted();
        no.notConfirmed = true;
        QVERIFY_RESULT(given.reopen(no));
        const Dossier dossier = given.dossier();
        QCOMPARE(dossier.entries.size(), size_t(5));
        QCOMPARE(std::get<ConfirmationAct>(*dossier.entries[3].aftersales).act, ConfirmationAct::Act::NotConfirmed);
        QCOMPARE(dossier.entries[3].customerText.words.in(u"en"_s), u"It is warm again."_s);
        QVERIFY(std::holds_alternative<ReopeningAct>(*dossier.entries[4].aftersales));
        for (const Commitment &one : dossier.commitments)
            QVERIFY(one.rule != u"confirm-solution"_s || one.status != Commitment::Status::Open);
    }

    void laterItIsAnotherOne_data() { bothDatabases(); }
    void laterItIsAnotherOne()
    {
        GIVEN;
        QVERIFY_RESULT(given.solve());
        QVERIFY_RESULT(DeskFixture::wait(given.desk->aftersales().setReopenWithin(3)));
        given.now = monday + 24h * 7;
        const Result<Reopened> later = given.reopen(given.wanted());
        QVERIFY_RESULT(later);
        QVERIFY(later->isNew && later->incident != given.incident.id);
        QCOMPARE(given.dossier().incident.state, State::Solved);
        const Dossier fresh = given.dossier(later->incident);
        QCOMPARE(fresh.incident.customer, given.incident.customer);
        QCOMPARE(fresh.incident.tags, given.incident.tags);
        QCOMPARE(fresh.contacts.size(), size_t(1));
        QCOMPARE(fresh.entries[0].customerText.words.in(u"en"_s), u"It is warm again."_s);
        const auto links = DeskFixture::wait(given.desk->merging().linksOf(later->incident)).value();
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(links[0].other.id, given.incident.id);
        QVERIFY(given.counted().byTechnician.empty());
    }

    void theDaysAreASetting_data() { bothDatabases(); }
    void theDaysAreASetting()
    {
        GIVEN;
        QCOMPARE(DeskFixture::wait(given.desk->aftersales().reopenWithin()).value(), 10);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->aftersales().setReopenWithin(5)));
        QCOMPARE(DeskFixture::wait(given.desk->aftersales().reopenWithin()).value(), 5);
        QVERIFY(!DeskFixture::wait(given.desk->aftersales().setReopenWithin(-1)));
    }
};

QTEST_GUILESS_MAIN(FalseCloseTest)
#include "tst_falseclose.moc"
