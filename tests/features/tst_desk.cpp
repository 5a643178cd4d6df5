// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "core/report/account.h"
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

    void whatIsPutOffComesBackOnce()
    {
        // Given a plan owed by noon
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        const auto plan = [&] { return DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment; };
        QCOMPARE(plan().rule, "plan-short");
        // When Ana puts it off until one
        given.now = at("2026-03-06 11:30");
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(plan(), at("2026-03-06 13:00"))));
        QVERIFY(plan().hold && plan().hold->by == "Ana");
        // Then at noon nothing is raised for her, only for the lead after half an hour; and one notice at one
        const auto notices = [&] { return DeskFixture::wait(given.desk->reminders().notices(incident.id)).value(); };
        given.now = at("2026-03-06 12:30");
        given.reopen();
        QTRY_COMPARE(notices().size(), size_t(1));
        QCOMPARE(notices().front().recipient, "lead");
        QVERIFY(notices().front().at == at("2026-03-06 12:30"));
        given.now = at("2026-03-06 13:05");
        given.reopen();
        QTRY_COMPARE(notices().size(), size_t(2));
        QVERIFY(notices().back().at == at("2026-03-06 13:00"));
        QCOMPARE(notices().back().recipient, "owner");
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void closingEndsASnooze()
    {
        // Given a promise that is put off until the evening
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        Entry promise = callOut(incident, {Tell::Forecast});
        promise.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("a visit", "en"), at("2026-03-06 20:00"), {}};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(promise)));
        const auto owed = [&] {
            const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
            return *std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &one) { return one.rule == "promise"; });
        };
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(owed(), at("2026-03-06 18:00"))));
        QVERIFY(owed().hold);
        // When the incident is closed, then the promise is owed in the open: it is absolute
        given.now = at("2026-03-06 11:00");
        Entry closing;
        closing.incident = incident.id;
        closing.kind = EntryKind::State;
        closing.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of("done", "en")};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(closing)));
        QVERIFY(owed().status == Commitment::Status::Open);
        QVERIFY(!owed().hold);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    /// The warning was shown, and an edit makes it due in the past: it is told now, and the lead as well.
    void whatAnEditMakesOverdueIsTold()
    {
        // Given a daily update that is due tomorrow evening, and whose warning was shown
        DeskFixture given(at("2026-03-06 09:00"));
        const Incident incident = opened(given);
        given.now = at("2026-03-09 16:30"); // Monday; the update is due at six
        given.reopen();
        const auto of = [&](const char *recipient, ReminderStep::Kind kind) {
            const auto notices = DeskFixture::wait(given.desk->reminders().notices(incident.id)).value();
            const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
            const auto daily = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &one) { return one.rule == "daily-update"; });
            return std::count_if(notices.begin(), notices.end(), [&](const Reminder &one) { return one.commitment == daily->id && one.recipient == recipient && one.kind == kind; });
        };
        QTRY_COMPARE(of("owner", ReminderStep::Kind::Warn), 1);
        QCOMPARE(of("owner", ReminderStep::Kind::Due), 0);
        // When the lead wants news within two hours
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), "sooner"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "daily-update")
                rule.due = DueAfter{std::chrono::hours(2), false};
        }
        const Result<LawEffect> effect = DeskFixture::wait(given.desk->lawmaking().enact(draft));
        QVERIFY(effect && effect->becomeOverdue == 1);
        given.now = at("2026-03-09 16:31");
        given.reopen();
        // Then it is told once to the owner, and to the lead
        QTRY_COMPARE(of("owner", ReminderStep::Kind::Due), 1);
        QTRY_COMPARE(of("lead", ReminderStep::Kind::ToLead), 1);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void aMessageOfTheCustomerEndsASnooze()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        const Commitment plan = DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment;
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(plan, at("2026-03-06 18:00"))));
        Entry mail = callOut(incident, {});
        mail.kind = EntryKind::Mail;
        mail.direction = Direction::In;
        mail.channel = Channel::Mail;
        mail.outcome.reset();
        given.now = at("2026-03-06 10:20");
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(mail)));
        const Commitment after = DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment;
        QVERIFY(!after.hold);
        QVERIFY(after.steps.front().at == given.now); // to be looked at again now
    }

    void aPromiseIsNotPutOffPastItsMomentWithoutBeingAsked()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        Entry entry = callOut(incident, {Tell::Plan});
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visita", "es"), at("2026-03-06 11:00"), {}};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(entry)));
        const Commitment promise = DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment;
        QCOMPARE(promise.rule, "promise");
        const Result<Entry> asked = DeskFixture::wait(given.desk->reminders().snooze(promise, at("2026-03-06 12:00")));
        QVERIFY(!asked && asked.error().kind == Error::Kind::Unconfirmed);
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(promise, at("2026-03-06 12:00"), true)));
    }

    void waivingNeedsAReason()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        opened(given);
        const Commitment plan = DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment;
        QVERIFY(!DeskFixture::wait(given.desk->reminders().waive(plan, "")));
        QVERIFY(DeskFixture::wait(given.desk->reminders().waive(plan, "El cliente no quiere plan")));
        QVERIFY(!rulesOf(DeskFixture::wait(given.desk->reminders().agenda()).value().rows).contains("plan-short"));
        QVERIFY(!DeskFixture::wait(given.desk->reminders().waive(plan, "otra vez")));
    }

    void theTeamReadsWhoPutItOffAndTheCustomerDoesNot()
    {
        // Given a commitment that somebody put off, and another that does not apply
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        const std::vector<AgendaRow> rows = DeskFixture::wait(given.desk->reminders().agenda()).value().rows;
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(rows[0].commitment, at("2026-03-06 11:00"))));
        QVERIFY(DeskFixture::wait(given.desk->reminders().doesNotApply(rows[1].commitment, "solo era una consulta")));
        // When the accounts are written
        const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
        const Language spanish("es");
        const QTimeZone zone("Europe/Madrid");
        const report::Telling told{spanish, zone, given.now};
        const report::Account team = report::account(report::teamStory(dossier, given.now), given.desk->reminders().rules(), {}, told);
        const report::Account customer = report::account(report::customerStory(dossier, given.now), told);
        // Then the team's says what was done, about what and why, and the customer's nothing of it
        QCOMPARE(team.moments.size(), size_t(3));
        QVERIFY2(team.moments[1].state.startsWith("Pospuesto hasta "), qPrintable(team.moments[1].state));
        QVERIFY2(team.moments[2].state.startsWith("No procede: ") && team.moments[2].state.endsWith("(solo era una consulta)"), qPrintable(team.moments[2].state));
        QCOMPARE(customer.moments.size(), size_t(1));
        QVERIFY(customer.moments[0].state.isEmpty());
    }

    void theMomentsToPutOffToFollowTheWorkingDay()
    {
        // Given a Friday morning
        DeskFixture given(at("2026-03-06 10:00"));
        const auto kinds = [&] {
            QString signs;
            for (const SnoozeChoice &choice : given.desk->reminders().snoozes({}))
                signs += QString("qhcn").at(static_cast<int>(choice.kind));
            return signs;
        };
        // Then all four are offered, the last on Monday
        QCOMPARE(kinds(), "qhcn");
        QVERIFY(given.desk->reminders().snoozes({}).back().at > at("2026-03-09 00:00"));
        // When closing is near, then nothing is offered before it
        given.now = given.desk->reminders().snoozes({})[2].at + std::chrono::minutes(10);
        QCOMPARE(kinds(), "qhn");
    }

    void anEditMovesWhatIsOpenAndLeavesVerdictsAlone()
    {
        // Given two incidents, the plan of one told in time
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident told = opened(given);
        const Incident open = opened(given, "Ruido en la bomba");
        given.now = at("2026-03-06 11:30");
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(callOut(told, {Tell::Plan}))));
        // When the lead wants plans within an hour
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), "Planes antes"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::hours(1), false};
        }
        const LawEffect effect = DeskFixture::wait(given.desk->lawmaking().effect(draft)).value();
        QCOMPARE(effect.moved, 1);
        QCOMPARE(effect.becomeOverdue, 1);
        QCOMPARE(effect.examples.front().number, open.number);
        QCOMPARE(DeskFixture::wait(given.desk->lawmaking().enact(draft)).value().moved, 1);
        // Then the open one is overdue, the settled one was in time, and all of it survives a restart
        for (int i = 0; i < 2; ++i) {
            const auto plan = [&](const Incident &incident) {
                const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
                return *std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
            };
            QVERIFY(plan(open).due == at("2026-03-06 11:00") && plan(open).ruleVersion == 2);
            QVERIFY(plan(told).status == Commitment::Status::Kept && plan(told).due == at("2026-03-06 12:00") && plan(told).ruleVersion == 1);
            QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
            const RuleSet rules = given.desk->lawmaking().rules();
            const Rule *rule = rules.find("plan-short");
            QVERIFY(rule && rule->changedBy == "Ana");
            given.reopen();
        }
        QCOMPARE(DeskFixture::wait(given.desk->lawmaking().versions()).value().back().note, "Planes antes");
    }

    void aCalendarThatNeverOpensIsNoLaw()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), {}};
        draft.calendars.byId.at("office") = WorkingCalendar();
        const Result<LawEffect> refused = DeskFixture::wait(given.desk->lawmaking().enact(draft));
        QVERIFY(!refused && refused.error().text.contains("office"));
    }

    void aDryRunTellsWhatOtherRulesWouldHaveRaised()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given);
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), {}};
        draft.rules.rules = {*draft.rules.find("plan-short")};
        draft.rules.rules.front().due = DueAfter{std::chrono::minutes(10), false};
        given.now = at("2026-03-06 10:30");
        const auto lines = DeskFixture::wait(given.desk->lawmaking().dryRun(draft, incident.id)).value();
        QCOMPARE(lines.size(), size_t(2)); // armed, due
        QVERIFY(lines.back().line.what == rules::RunLine::What::Due && lines.back().line.at == at("2026-03-06 10:10"));
        QCOMPARE(DeskFixture::wait(given.desk->lawmaking().dryRun(draft, at("2026-03-01 00:00"), at("2026-04-01 00:00"))).value().size(), size_t(2));
        QVERIFY(DeskFixture::wait(given.desk->reminders().agenda()).value().rows.front().commitment.due == at("2026-03-06 12:00")); // nothing was changed
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
