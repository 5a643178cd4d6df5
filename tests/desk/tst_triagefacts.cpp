// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace std::chrono_literals;
using What = TriageDeed::What;

/// Deeds that change what rules ask about: what they call off is owed again once they are taken back.
class TestTriageFacts : public QObject
{
    Q_OBJECT
    Instant m_now;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Desk> m_desk;

    void open()
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = "Ana";
        options.reminds = false;
        m_desk.reset();
        m_desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(m_desk->open(m_database->url(), Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    /// Plans are owed for what has the usual priority alone.
    void narrowTheRule()
    {
        LawDraft draft{m_desk->lawmaking().rules(), m_desk->lawmaking().calendars(), "plans"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.applies.priorities = {Level::Normal};
        }
        if (const auto ok = DeskFixture::wait(m_desk->lawmaking().enact(draft)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    IncidentId call()
    {
        NewIncident call;
        call.title = LocalText::of("No hot water");
        call.customer = "Muñoz";
        call.calendar = "24x7";
        return DeskFixture::wait(m_desk->timeline().create(call)).value().id;
    }
    Dossier dossier(IncidentId id) { return DeskFixture::wait(m_desk->timeline().dossier(id)).value(); }
    Commitment plan(IncidentId id)
    {
        for (const Commitment &one : dossier(id).commitments) {
            if (one.rule == "plan-short")
                return one;
        }
        qFatal("no plan is owed");
        return {};
    }
    TriageUndo perform(IncidentId id, const TriageDeed &deed)
    {
        m_now = m_now + 1min;
        const Result<BulkOutcome> outcome = DeskFixture::wait(m_desk->triage().perform({id}, deed));
        if (!outcome || !outcome->failures.empty())
            qFatal("%s", qPrintable(outcome ? outcome->failures.front().error.text : outcome.error().text));
        return outcome->undo;
    }
    BulkOutcome takeBack(const TriageUndo &undo)
    {
        m_now = m_now + 1min;
        return DeskFixture::wait(m_desk->triage().takeBack(undo)).value();
    }
    static TriageDeed urgent() { return {.what = What::Priority, .priority = Level::Urgent, .words = "a hospital"}; }

private Q_SLOTS:
    void init()
    {
        QFETCH(QString, database);
        m_database = std::make_unique<TestDatabase>(database);
        if (m_database->isMissing())
            QSKIP("PostgreSQL is not installed");
        m_now = instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
        open();
        narrowTheRule();
    }
    void cleanup()
    {
        if (!m_desk)
            return;
        const auto findings = DeskFixture::wait(m_desk->reporting().verify());
        QVERIFY(findings && findings->empty());
        open(); // what is derived from what was read anew is the same
        const auto again = DeskFixture::wait(m_desk->reporting().verify());
        QVERIFY(again && again->empty());
        m_desk.reset();
    }

    void whatAPriorityCalledOffIsOwedAgain_data() { bothDatabases(); }
    void whatAPriorityCalledOffIsOwedAgain()
    {
        const IncidentId id = call();
        const Commitment before = plan(id);
        QCOMPARE(before.status, Commitment::Status::Open);
        const TriageUndo undo = perform(id, urgent());
        QCOMPARE(plan(id).status, Commitment::Status::Cancelled);
        QVERIFY(takeBack(undo).failures.empty());
        QVERIFY(plan(id) == before);
        QCOMPARE(dossier(id).incident.nextDue.has_value(), true);
    }

    void whoSetWhatIsKeptAndSoIsTakingItBack_data() { bothDatabases(); }
    void whoSetWhatIsKeptAndSoIsTakingItBack()
    {
        const IncidentId id = call();
        QVERIFY(dossier(id).changes.empty());
        const TriageUndo undo = perform(id, urgent());
        const Instant then = m_now;
        QVERIFY(takeBack(undo).failures.empty());
        const Dossier now = dossier(id);
        QStringList told;
        for (const FieldChange &one : now.changes)
            told << QStringLiteral("%1: %2 > %3, %4").arg(one.field, one.was, one.became, one.author);
        QCOMPARE(told, (QStringList{"priority: normal > urgent, Ana", "priority_reason:  > a hospital, Ana", "priority: urgent > normal, Ana", "priority_reason: a hospital > , Ana"}));
        QCOMPARE(now.changes.front().changedAt, then);
        QCOMPARE(now.changes.front().entry, std::optional(undo.incidents.front().entry));
        QCOMPARE(now.changes.back().entry, std::optional(now.entries.back().id));
        QVERIFY(perform(id, {.what = What::Tags, .add = {"gas"}}).incidents.size() == 1);
        QCOMPARE(dossier(id).changes.back().became, "[\"gas\"]");
        // What fails leaves nothing behind.
        QVERIFY(!takeBack(undo).failures.empty());
        QCOMPARE(dossier(id).changes.size(), size_t(5));
    }

    void doneAgainItIsCalledOffAgain_data() { bothDatabases(); }
    void doneAgainItIsCalledOffAgain()
    {
        const IncidentId id = call();
        const Commitment before = plan(id);
        QVERIFY(takeBack(perform(id, urgent())).failures.empty());
        const TriageUndo again = perform(id, urgent());
        QCOMPARE(plan(id).status, Commitment::Status::Cancelled);
        QVERIFY(takeBack(again).failures.empty());
        QVERIFY(plan(id) == before);
    }

    void severalAreTakenBackInTurn_data() { bothDatabases(); }
    void severalAreTakenBackInTurn()
    {
        const IncidentId id = call();
        const Commitment before = plan(id);
        const TriageUndo tagged = perform(id, {.what = What::Tags, .add = {"gas"}}), raised = perform(id, urgent());
        QVERIFY(takeBack(raised).failures.empty());
        QVERIFY(plan(id) == before);
        QVERIFY(takeBack(tagged).failures.empty());
        QVERIFY(plan(id) == before);
        QCOMPARE(dossier(id).incident.tags, QStringList());
    }

    void whatAnotherChangedMeanwhileStays_data() { bothDatabases(); }
    void whatAnotherChangedMeanwhileStays()
    {
        const IncidentId id = call();
        const TriageUndo raised = perform(id, urgent());
        perform(id, {.what = What::Tags, .add = {"gas"}});
        QVERIFY(takeBack(raised).failures.empty());
        QCOMPARE(dossier(id).incident.priority, Level::Normal);
        QCOMPARE(dossier(id).incident.tags, QStringList("gas"));
        QCOMPARE(plan(id).status, Commitment::Status::Cancelled); // the change in between was judged by it
    }

    void aPriorityChangedBackByAPersonReopensNothing_data() { bothDatabases(); }
    void aPriorityChangedBackByAPersonReopensNothing()
    {
        const IncidentId id = call();
        perform(id, urgent());
        perform(id, {.what = What::Priority, .priority = Level::Normal, .words = "it is none"});
        QCOMPARE(plan(id).status, Commitment::Status::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTriageFacts)
#include "tst_triagefacts.moc"
