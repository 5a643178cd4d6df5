// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "support/deskfixture.h"
#include "support/logs.h"

/// Edits of the law on a desk whose clock is not what it was.
class TestLawEdits : public QObject
{
    Q_OBJECT
    static Incident call(DeskFixture &given, const char *title)
    {
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of(title, "en");
        return DeskFixture::wait(given.desk->timeline().create(call)).value();
    }
    static Commitment plan(DeskFixture &given, const Incident &incident)
    {
        const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
        const auto found = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
        return found == dossier.commitments.end() ? Commitment() : *found;
    }
    static LawDraft plansAfter(DeskFixture &given, Milliseconds delay)
    {
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), "plans"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{delay, false};
        }
        return draft;
    }
    static bool isAsReplayed(DeskFixture &given)
    {
        const std::vector<Finding> findings = DeskFixture::wait(given.desk->reporting().verify()).value();
        for (const Finding &finding : findings)
            qWarning("%s %s", qPrintable(finding.number), qPrintable(finding.what));
        return findings.empty();
    }

private Q_SLOTS:
    void editsFollowEachOtherWhenTheClockWasSetBack()
    {
        // Given an edit at ten, and the clock set back by an hour
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident first = call(given, "No hot water");
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(1)))));
        QVERIFY(plan(given, first).due == at("2026-03-06 11:00"));
        given.now = at("2026-03-06 09:00");
        // When there is another edit
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(3)))));
        // Then it comes behind the first, and what is owed is what the timeline gives, whenever a call comes
        QVERIFY(plan(given, first).due == at("2026-03-06 13:00"));
        const std::vector<LawVersion> versions = DeskFixture::wait(given.desk->lawmaking().versions()).value();
        QVERIFY(versions.back().validFrom > versions[versions.size() - 2].validFrom);
        const Incident early = call(given, "A noise");
        given.now = at("2026-03-06 10:30");
        const Incident late = call(given, "A smell");
        QVERIFY(plan(given, early).due == at("2026-03-06 12:00"));
        QVERIFY(plan(given, late).due == at("2026-03-06 13:30"));
        QVERIFY(isAsReplayed(given));
        given.reopen();
        QVERIFY(isAsReplayed(given));
    }

    void whatHappenedAfterTheEditIsJudgedByIt()
    {
        // Given a call of ten o'clock, answered at once, and the clock set back to half past nine
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident open = call(given, "No hot water");
        const Incident answered = call(given, "A noise");
        Entry told;
        told.incident = answered.id;
        told.kind = EntryKind::Contact;
        told.direction = Direction::Out;
        told.audience = Audience::Customer;
        told.channel = Channel::Phone;
        told.outcome = Outcome::Reached;
        told.tells = {Tell::Plan, Tell::NoDiagnosis};
        told.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of("by mistake", "en")};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(told)));
        given.now = at("2026-03-06 09:30");
        // When the rules are edited
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(1)))));
        // Then they go for both, since both happened later
        QVERIFY(plan(given, open).due == at("2026-03-06 11:00"));
        QCOMPARE(plan(given, open).ruleVersion, 2);
        QVERIFY(isAsReplayed(given));
    }

    void whatIsOpenGoesByTheCustomersNewHours()
    {
        // Given rules by the customer's hours, one plan told in time and one still owed, on a Friday afternoon
        DeskFixture given(at("2026-03-06 16:30"));
        LawDraft draft = plansAfter(given, std::chrono::hours(2));
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.calendar = "customer";
        }
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(draft)));
        given.now = at("2026-03-06 17:00");
        const Incident open = call(given, "No hot water");
        const Incident answered = call(given, "A noise");
        const Instant byTheOffice = *plan(given, open).due;
        given.now = at("2026-03-06 17:30");
        Entry told;
        told.incident = answered.id;
        told.kind = EntryKind::Contact;
        told.direction = Direction::Out;
        told.audience = Audience::Customer;
        told.channel = Channel::Phone;
        told.outcome = Outcome::Reached;
        told.tells = {Tell::Plan};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(told)));
        const Commitment verdict = plan(given, answered);
        QVERIFY(verdict.status == Commitment::Status::Kept);
        // When they buy the contract for all hours
        given.now = at("2026-03-06 18:00");
        Customer customer = DeskFixture::wait(given.desk->people().customers()).value().front();
        customer.calendar = "24x7";
        QVERIFY(DeskFixture::wait(given.desk->people().save(customer)));
        // Then what is open is due by them, and the verdict stands, also where it is derived anew
        QVERIFY(byTheOffice > at("2026-03-07 00:00"));
        QVERIFY(plan(given, open).due == at("2026-03-06 19:00"));
        QVERIFY(plan(given, answered) == verdict);
        QVERIFY(isAsReplayed(given));
        // And what happened before, logged late, goes by the hours of then
        Entry late = told;
        late.incident = answered.id;
        late.occurredAt = at("2026-03-06 17:20");
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(late)));
        QVERIFY(plan(given, answered).due == byTheOffice);
        QVERIFY(isAsReplayed(given));
        given.reopen();
        QVERIFY(plan(given, answered).due == byTheOffice && plan(given, open).due == at("2026-03-06 19:00"));
        QVERIFY(isAsReplayed(given));
    }

    void nothingIsEnactedWhileTheClockIsDoubted()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(1)))));
        given.close();
        given.now = at("2027-03-06 10:00");
        given.reopen();
        QTRY_VERIFY(given.desk->clockDoubt());
        const size_t before = DeskFixture::wait(given.desk->lawmaking().versions()).value().size();
        const Result<LawEffect> refused = DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(3))));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Environment);
        QVERIFY(refused.error().text.contains("clock"));
        QCOMPARE(DeskFixture::wait(given.desk->lawmaking().versions()).value().size(), before);
        Customer customer;
        customer.id = CustomerId::make();
        customer.name = "Robles";
        QVERIFY(!DeskFixture::wait(given.desk->people().save(customer)));
        given.desk->trustClock();
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(plansAfter(given, std::chrono::hours(3)))));
    }
};

QTEST_GUILESS_MAIN(TestLawEdits)
#include "tst_lawedits.moc"
