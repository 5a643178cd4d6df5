// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/merging.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk with an incident whose steps are followed.
struct Given : DeskOnDatabase
{
    Incident incident;

    explicit Given(const QString &kind) : DeskOnDatabase(kind, Instant{1'796'000'000'000})
    {
        if (!desk)
            return;
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
    }
    ProtocolStanding standing() { return DeskFixture::wait(desk->protocols().standing(incident.id)).value(); }
    QString current()
    {
        const ProtocolStanding stands = standing();
        for (const StepOnList &step : stands.steps) {
            if (step.stand == StepOnList::Stand::Current)
                return step.step.id;
        }
        return {};
    }
    Result<Entry> record(const QString &step, StepResult result, const QString &words = u"As it was."_s)
    {
        now = now + 5min;
        return DeskFixture::wait(desk->protocols().record(incident.id, step, result, words));
    }
    Result<Entry> solve()
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Solution;
        entry.facts = {{FactKind::Solution, 0}};
        entry.teamText = {LocalText::of(u"Valve changed."_s, u"en"_s)};
        return DeskFixture::wait(desk->timeline().record(entry));
    }
};

}

/// The steps of an incident, in their order, and what they block.
class ProtocolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWeekendsProtocolIsFollowed_data() { bothDatabases(); }
    void theWeekendsProtocolIsFollowed()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        QVERIFY(!given.standing().begun);
        QCOMPARE(given.current(), u"remote_check"_s);
        QVERIFY_RESULT(given.record(u"remote_check"_s, StepResult::Failed));
        QCOMPARE(given.current(), u"customer_check"_s);
        QVERIFY_RESULT(given.record(u"customer_check"_s, StepResult::Failed));
        QVERIFY_RESULT(given.record(u"meeting"_s, StepResult::Done));
        QVERIFY_RESULT(given.record(u"technician"_s, StepResult::Failed, u"Not qualified for the compressor."_s));
        QCOMPARE(given.current(), u"specialist"_s);
        QVERIFY_RESULT(given.record(u"specialist"_s, StepResult::Done));
        // What blocks solving is named.
        const Result<Entry> early = given.solve();
        QVERIFY(!early);
        QVERIFY2(early.error().text.contains(u"Verify remotely"_s), qPrintable(early.error().text));
        QVERIFY_RESULT(given.record(u"remote_verification"_s, StepResult::Done));
        QVERIFY_RESULT(given.solve());
        Entry close;
        close.incident = given.incident.id;
        close.kind = EntryKind::State;
        close.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"the hotel has closed for the winter"_s, u"en"_s)};
        const Result<Entry> refused = DeskFixture::wait(given.desk->timeline().record(close));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Closing review"_s) && refused.error().text.contains(u"Tell the customer"_s), qPrintable(refused.error().text));
        QVERIFY_RESULT(given.record(u"review"_s, StepResult::Done));
        QVERIFY_RESULT(given.record(u"tell_customer"_s, StepResult::Done));
        QVERIFY_RESULT(DeskFixture::wait(given.desk->timeline().record(close)));
        // All of it stands in the chain.
        const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(given.incident.id)).value();
        QCOMPARE(std::count_if(dossier.entries.begin(), dossier.entries.end(), [](const Entry &entry) { return entry.stepAct.has_value(); }), 8);
        // A meeting and a review stand there as what they are: rules ask for them.
        const auto isOf = [](EntryKind kind, const QString &step) {
            return [kind, step](const Entry &entry) { return entry.kind == kind && entry.stepAct && entry.stepAct->step == step; };
        };
        QVERIFY(std::any_of(dossier.entries.begin(), dossier.entries.end(), isOf(EntryKind::Meeting, u"meeting"_s)));
        QVERIFY(std::any_of(dossier.entries.begin(), dossier.entries.end(), isOf(EntryKind::Review, u"review"_s)));
        const auto findings = DeskFixture::wait(given.desk->reporting().verify());
        QVERIFY(findings && findings->empty());
    }

    void aMergedIncidentsStepsCount_data() { bothDatabases(); }
    void aMergedIncidentsStepsCount()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        // What was done on the one that is merged stands in the list of the one that lives.
        QVERIFY_RESULT(given.record(u"remote_check"_s, StepResult::Failed, u"From afar nothing helped."_s));
        const Incident merged = given.incident;
        NewIncident call;
        call.title = LocalText::of(u"The cold room is warm"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        given.now = given.now + 5min;
        given.incident = DeskFixture::wait(given.desk->timeline().create(call)).value();
        QCOMPARE(given.current(), u"remote_check"_s);
        given.now = given.now + 5min;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->merging().merge({merged.id}, given.incident.id)));
        QVERIFY(given.standing().begun);
        QCOMPARE(given.current(), u"customer_check"_s);
        QVERIFY(given.standing().steps.front().record);
        QCOMPARE(int(given.standing().steps.front().record->result), int(StepResult::Failed));
        QCOMPARE(given.standing().steps.front().times, 1);
        // Both are one list: what comes next is recorded once, and blocks as ever.
        QVERIFY_RESULT(given.record(u"customer_check"_s, StepResult::Failed));
        QCOMPARE(given.current(), u"meeting"_s);
        QVERIFY(!given.solve());
        // Parted again, each has what was written on it.
        given.now = given.now + 5min;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->merging().unmerge({merged.id})));
        QCOMPARE(int(given.standing().steps.front().times), 0);
        QCOMPARE(given.standing().steps[1].times, 1);
        given.incident = merged;
        QCOMPARE(given.current(), u"customer_check"_s);
        QCOMPARE(given.standing().steps[1].times, 0);
    }

    void noStepOutOfItsTurn()
    {
        Given given(u"sqlite"_s);
        const Result<Entry> early = given.record(u"technician"_s, StepResult::Done);
        QVERIFY(!early);
        const Result<Entry> unknown = given.record(u"dance"_s, StepResult::Done);
        QVERIFY(!unknown);
        const Result<Entry> wordless = given.record(u"remote_check"_s, StepResult::Done, {});
        QVERIFY(!wordless); // its evidence is words
        const Result<Entry> unreasoned = given.record(u"remote_check"_s, StepResult::Skipped, u"  "_s);
        QVERIFY(!unreasoned);
        QVERIFY(!given.standing().begun);
        // An incident without a step of its protocol is solved as ever.
        QVERIFY_RESULT(given.solve());
    }

    void aSecondRecordCounts()
    {
        Given given(u"sqlite"_s);
        QVERIFY_RESULT(given.record(u"remote_check"_s, StepResult::Failed));
        QVERIFY_RESULT(given.record(u"remote_check"_s, StepResult::Done));
        const ProtocolStanding stands = given.standing();
        QCOMPARE(int(stands.steps.front().record->result), int(StepResult::Done));
        QCOMPARE(stands.steps.front().times, 2);
        QCOMPARE(int(stands.steps[1].stand), int(StepOnList::Stand::NotAsked));
    }

    void theCompanysOwnAreVersions()
    {
        Given given(u"sqlite"_s);
        std::vector<Protocol> all = DeskFixture::wait(given.desk->protocols().all()).value();
        QCOMPARE(all.size(), size_t(1));
        all.front().steps.front().minutes = 30;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->protocols().save(all)));
        QCOMPARE(DeskFixture::wait(given.desk->protocols().all())->front().version, 2);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->protocols().save(all)));
        QCOMPARE(DeskFixture::wait(given.desk->protocols().all())->front().version, 2); // nothing changed
        all.front().steps.clear();
        QVERIFY(!DeskFixture::wait(given.desk->protocols().save(all)));
    }
};

QTEST_GUILESS_MAIN(ProtocolsTest)
#include "tst_protocols.moc"
