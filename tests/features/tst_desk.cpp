// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "support/deskfixture.h"
#include "support/logs.h"

#include <QSignalSpy>

namespace {
NewIncident callOf(const QString &customer, const QString &title)
{
    NewIncident call;
    call.customer = customer;
    call.title = LocalText::of(title, "es");
    call.contact = "Carmen";
    call.phone = "+34612345678";
    return call;
}

QStringList rulesOf(const std::vector<AgendaRow> &rows)
{
    QStringList rules;
    for (const AgendaRow &row : rows)
        rules += row.commitment.rule;
    return rules;
}
}

/// What a person at the desk can do, told as Given / When / Then.
class TestDesk : public QObject
{
    Q_OBJECT
    static Incident opened(DeskFixture &given, const QString &title = "Sin agua caliente")
    {
        return DeskFixture::wait(given.desk->timeline().create(callOf("Muñoz", title))).value();
    }
    static Entry callOut(const Incident &incident, std::vector<Tell> tells)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.outcome = Outcome::Reached;
        entry.tells = std::move(tells);
        entry.customerText = {LocalText::of("Le llamamos.", "es")};
        return entry;
    }

private Q_SLOTS:
    void aCallBecomesAnIncidentWithItsCommitments()
    {
        // Given an empty desk on a Friday morning
        DeskFixture given(at("2026-03-06 10:00"));
        QSignalSpy changed(given.desk.get(), &Desk::changed);
        // When a customer calls
        const Incident incident = opened(given);
        // Then the incident has a number, and what is owed is on the agenda
        QCOMPARE(incident.number, "2026-0001");
        QCOMPARE(changed.size(), 1);
        const AgendaPage agenda = DeskFixture::wait(given.desk->reminders().agenda()).value();
        QCOMPARE(rulesOf(agenda.rows), QStringList({"plan-short", "no-diagnosis-eod", "daily-update"}));
        QCOMPARE(agenda.rows.front().customer, "Muñoz");
        QCOMPARE(agenda.rows.front().phone, "+34612345678");
        const QueuePage queue = DeskFixture::wait(given.desk->queue().page({})).value();
        QCOMPARE(queue.rows.size(), size_t(1));
        QVERIFY(queue.rows.front().nextDue == at("2026-03-06 12:00"));
        QVERIFY(queue.rows.front().silentSince == at("2026-03-06 10:00"));
    }

    void aSecondCallOfTheSameCustomerIsNotASecondCustomer()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident first = opened(given);
        const Incident second = opened(given, "Ruido en la bomba");
        QVERIFY(first.customer == second.customer);
        QVERIFY(first.contacts == second.contacts);
        QCOMPARE(second.number, "2026-0002");
    }

    void tellingThePlanSettlesIt()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        given.now = at("2026-03-06 10:30");
        const rules::Preview preview = DeskFixture::wait(given.desk->timeline().preview(callOut(incident, {Tell::Plan}))).value();
        QCOMPARE(preview.settles.size(), size_t(2));
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(callOut(incident, {Tell::Plan}))));
        const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier("INC-2026-0001")).value();
        QCOMPARE(dossier.entries.size(), size_t(2));
        QCOMPARE(dossier.entries.back().author, "Ana");
        QCOMPARE(dossier.incident.version, 2);
        QVERIFY(dossier.incident.silentSince == given.now);
        int settled = 0;
        for (const Commitment &commitment : dossier.commitments)
            settled += commitment.settledBy == dossier.entries.back().id;
        QCOMPARE(settled, 2);
    }

    void whatIsWrittenIsReadBack()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        Entry entry = callOut(incident, {Tell::Forecast});
        entry.facts = {{FactKind::Forecast, 0}};
        entry.teamText = {LocalText::of("```log\nE05 flame lost\n```", "en")};
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visita", "es"), at("2026-03-06 16:00"), {}};
        const Entry written = DeskFixture::wait(given.desk->timeline().record(entry)).value();
        QCOMPARE(written.facts.front().version, 1);
        QCOMPARE(written.promise->key, "p1");
        given.reopen();
        const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
        QVERIFY(dossier.entries.back() == written);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void refusedEntriesLoseNothing_data()
    {
        QTest::addColumn<int>("change");
        const char *names[] = {"in the future", "before the incident", "customer text in an internal entry", "an old version",
                               "promise without a date", "unknown promise", "wait without a reason", "another incident's entry"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }
    void refusedEntriesLoseNothing()
    {
        QFETCH(int, change);
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        Entry entry = callOut(incident, {Tell::Progress});
        const std::function<void()> changes[] = {
            [&] { entry.occurredAt = given.now + std::chrono::seconds(1); },
            [&] { entry.occurredAt = incident.occurredAt - std::chrono::seconds(1); },
            [&] { entry.audience = Audience::Team, entry.direction = Direction::Internal; },
            [&] { entry.facts = {{FactKind::Plan, -1}}; },
            [&] { entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("x"), {}, {}}; },
            [&] { entry.promise = PromiseAct{"p9", PromiseAct::Act::Kept, {}, {}, {}}; },
            [&] { entry.stateChange = StateChange{StateChange::Act::Changed, State::Waiting, WaitingOn::Part, {}, {}}; },
            [&] { entry.refersTo = EntryId::make(); },
        };
        changes[change]();
        const Result<Entry> refused = DeskFixture::wait(given.desk->timeline().record(entry));
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::InvalidInput);
        QCOMPARE(DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value().entries.size(), size_t(1));
        // and the next one goes through
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(callOut(incident, {Tell::Progress}))));
    }

    void whatCameDueWhileClosedIsRaisedAtTheNextStart()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        opened(given);
        given.close();
        given.now = at("2026-03-06 13:00"); // plan-short came due at 12:00
        given.reopen();
        QSignalSpy raised(given.desk.get(), &Desk::remindersChanged);
        QTRY_VERIFY(raised.size() >= 1);
        const AgendaPage overdue = DeskFixture::wait(given.desk->reminders().agenda(given.now)).value();
        QCOMPARE(rulesOf(overdue.rows), QStringList({"plan-short"}));
    }

    void whatComesDueWhileOpenIsRaised()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        opened(given);
        given.now = at("2026-03-06 11:59:59.950");
        given.reopen(); // the timer is armed for the last 50 ms
        QSignalSpy raised(given.desk.get(), &Desk::remindersChanged);
        given.now = at("2026-03-06 12:00");
        QTRY_VERIFY(raised.size() >= 2); // once for what was read, once for what was raised
    }

    void aCallLoggedLateTakesBackWhatWasOwedSince()
    {
        // Given news told at noon, from which the next daily news is owed
        DeskFixture given(at("2026-03-06 09:00"));
        const Incident incident = opened(given);
        given.now = at("2026-03-06 12:00");
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(callOut(incident, {Tell::Progress}))));
        // When someone logs that the solution had been told at eleven
        Entry late = callOut(incident, {Tell::Solution});
        late.occurredAt = at("2026-03-06 11:00");
        given.now = at("2026-03-06 13:00");
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(late)));
        // Then nobody is told to call with news, neither now nor after a restart
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!rulesOf(DeskFixture::wait(given.desk->reminders().agenda()).value().rows).contains("daily-update"));
            QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
            given.reopen();
        }
    }

    void explanationsComeFromTheDesk()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        const AgendaPage agenda = DeskFixture::wait(given.desk->reminders().agenda()).value();
        const Explanation why = DeskFixture::wait(given.desk->timeline().explain(incident.id, agenda.rows.front().commitment.id)).value();
        QCOMPARE(why.rule.id, "plan-short");
        QVERIFY(why.commitment == agenda.rows.front().commitment);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
