// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/misswording.h"
#include "core/desk/wording.h"
#include "core/model/words.h"
#include "support/deskfixture.h"
#include "support/logs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A desk on a Friday at ten, and an incident that has just begun.
struct Given : DeskFixture
{
    Given() : DeskFixture(at("2026-03-06 10:00"))
    {
        NewIncident call;
        call.customer = u"Muñoz"_s;
        call.title = LocalText::of(u"No hot water"_s, u"en"_s);
        incident = wait(desk->timeline().create(call)).value();
    }
    Entry contact(std::vector<Tell> tells, Channel channel = Channel::Phone, Outcome outcome = Outcome::Reached) const
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = channel;
        entry.outcome = outcome;
        entry.tells = std::move(tells);
        entry.customerText.words = LocalText::of(u"We told you."_s, u"en"_s);
        return entry;
    }
    Entry fact(FactKind kind) const
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Work;
        entry.facts = {{kind, 0}};
        return entry;
    }
    Entry state(StateChange::Act act) const
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{act, State::Active, WaitingOn::Nobody, {}, LocalText::of(u"reason"_s)};
        if (act == StateChange::Act::Reopened)
            entry.aftersales = ReopeningAct{ReopenedBy::Us, ReopeningCause::ByMistake, false, {}, 0};
        return entry;
    }
    Result<Entry> tried(const Entry &entry) { return wait(desk->timeline().record(entry)); }
    Entry record(const Entry &entry) { return tried(entry).value(); }
    rules::Foresight preview(const Entry &entry) { return wait(desk->timeline().preview(entry)).value(); }
    /// The last commitment of a rule.
    Commitment owed(const QString &rule)
    {
        const Dossier dossier = wait(desk->timeline().dossier(incident.id)).value();
        for (auto one = dossier.commitments.rbegin(); one != dossier.commitments.rend(); ++one) {
            if (one->rule == rule)
                return *one;
        }
        qFatal("nothing of this rule was owed");
    }
    ExplanationText why(const QString &rule)
    {
        const Explanation explanation = wait(desk->timeline().explain(incident.id, owed(rule).id)).value();
        return inWords(explanation, u"en"_s, QTimeZone("Europe/Madrid"));
    }
    /// How many reminders of the rule's last commitment were shown.
    qsizetype reminders(const QString &rule)
    {
        const std::vector<Reminder> all = wait(desk->reminders().notices(incident.id)).value();
        return std::count_if(all.begin(), all.end(), [id = owed(rule).id](const Reminder &one) { return one.commitment == id; });
    }
    QStringList agenda()
    {
        QStringList rules;
        const AgendaPage page = wait(desk->reminders().agenda()).value();
        for (const AgendaRow &row : page.rows)
            rules += row.commitment.rule;
        return rules;
    }
    /// Is what is stored what a replay gives, hashes and all, also after a restart?
    bool holds()
    {
        const bool before = wait(desk->reporting().verify()).value().empty();
        reopen();
        return before && wait(desk->reporting().verify()).value().empty();
    }

    Incident incident;
};

void say(Entry &entry, const QString &rule, const QString &subject, SettlingChoice::What what, const QString &reason = {})
{
    if (!entry.settling)
        entry.settling.emplace();
    entry.settling->choices.push_back({rule, subject, what, reason.isEmpty() ? LocalText() : LocalText::of(reason, u"en"_s)});
}

const rules::SettlingLine *lineOf(const rules::Foresight &foresight, const QString &rule)
{
    const auto is = [&](const rules::SettlingLine &line) { return line.commitment.rule == rule; };
    const auto found = std::find_if(foresight.lines.begin(), foresight.lines.end(), is);
    return found == foresight.lines.end() ? nullptr : &*found;
}

QString words(const rules::SettlingLine &line, const Entry &entry, const char *language = "en")
{
    return whyNotInWords(line.why, entry, line.commitment, *defaultRules().find(line.commitment.rule), Language(QLatin1String(language)));
}

constexpr auto keptOpen = SettlingChoice::What::KeptOpen;
constexpr auto saidTold = SettlingChoice::What::Told;
using Status = Commitment::Status;

}

/// What a contact settles, before and after it is saved.
class TestSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatItSettlesAndWhyNotTheRest()
    {
        // Given an escalation that the customer has to hear by voice, and a plan that is owed
        Given given;
        given.now = at("2026-03-06 10:10");
        given.record(given.fact(FactKind::Escalation));
        // When a mail is being written that tells both
        given.now = at("2026-03-06 10:20");
        const Entry mail = given.contact({Tell::Plan, Tell::Escalation}, Channel::Mail, Outcome::Sent);
        const rules::Foresight foresight = given.preview(mail);
        // Then the list has every open duty, the plan settled and the escalation not, with its reason
        QVERIFY(lineOf(foresight, u"plan-short"_s)->settles);
        QVERIFY(lineOf(foresight, u"daily-update"_s)->settles);
        const rules::SettlingLine *escalated = lineOf(foresight, u"escalated"_s);
        QVERIFY(escalated && !escalated->settles && escalated->mayBeTold);
        QCOMPARE(words(*escalated, mail), u"it needs a voice: mail does not count"_s);
        QVERIFY(words(*escalated, mail, "es") != words(*escalated, mail));
        const rules::SettlingLine *noDiagnosis = lineOf(foresight, u"no-diagnosis-eod"_s);
        QVERIFY(noDiagnosis && !noDiagnosis->settles);
        QVERIFY2(words(*noDiagnosis, mail).startsWith(u"it does not tell: "_s), qPrintable(words(*noDiagnosis, mail)));
        // And nothing was written by looking
        QCOMPARE(DeskFixture::wait(given.desk->timeline().dossier(given.incident.id)).value().entries.size(), size_t(2));
    }

    void whatWasSaidBeforeTheDiagnosisDoesNotTellIt()
    {
        Given given;
        given.now = at("2026-03-06 11:00");
        given.record(given.fact(FactKind::Diagnosis));
        given.now = at("2026-03-06 11:20");
        Entry call = given.contact({Tell::Diagnosis});
        call.occurredAt = at("2026-03-06 10:30"); // logged late
        const rules::Foresight foresight = given.preview(call);
        const rules::SettlingLine *line = lineOf(foresight, u"diagnosis-told"_s);
        QVERIFY(line && !line->settles && !line->mayBeTold);
        QCOMPARE(words(*line, call), u"it was said before the diagnosis"_s);
    }

    void noAnswerTellsNobody()
    {
        Given given;
        given.now = at("2026-03-06 10:20");
        const Entry call = given.contact({Tell::Plan}, Channel::Phone, Outcome::NoAnswer);
        const rules::Foresight foresight = given.preview(call);
        QVERIFY(foresight.settles.empty() && !foresight.lines.empty());
        for (const rules::SettlingLine &line : foresight.lines) {
            QVERIFY(!line.settles && !line.mayBeTold);
            QCOMPARE(words(line, call), u"no answer does not tell anybody"_s);
        }
        // Nor can a person say that it did.
        Entry insisted = call;
        say(insisted, u"plan-short"_s, u"case"_s, saidTold, u"I am sure they know"_s);
        const Result<Entry> refused = given.tried(insisted);
        QVERIFY(!refused && refused.error().kind == Error::Kind::InvalidInput);
    }

    void whatIsUntickedStaysOpen()
    {
        // Given a plan owed by noon, and a call that would settle it
        Given given;
        given.now = at("2026-03-06 10:20");
        Entry call = given.contact({Tell::Plan});
        say(call, u"plan-short"_s, u"case"_s, keptOpen, u"only half of it"_s);
        // When Ana says that it does not
        const rules::Foresight foresight = given.preview(call);
        QVERIFY(std::none_of(foresight.settles.begin(), foresight.settles.end(), [](const Commitment &one) { return one.rule == u"plan-short"_s; }));
        QVERIFY(std::none_of(foresight.opens.begin(), foresight.opens.end(), [](const Commitment &one) { return one.rule == u"plan-short"_s; }));
        given.record(call);
        // Then it stays open with its moment, the others are settled, and the reminder comes
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Open);
        QVERIFY(given.owed(u"plan-short"_s).choice == keptOpen);
        QVERIFY(given.agenda().contains(u"plan-short"_s));
        QVERIFY(given.holds());
        given.now = at("2026-03-06 12:01");
        given.reopen();
        QTRY_COMPARE(given.reminders(u"plan-short"_s), 1);
        // And Why and the ledger tell who said so
        QVERIFY2(given.why(u"plan-short"_s).nearMisses.join(u'\n').contains(u"Ana said that this does not settle it (only half of it)"_s),
                 qPrintable(given.why(u"plan-short"_s).nearMisses.join(u'\n')));
        LedgerFilter filter;
        filter.rule = u"plan-short"_s;
        const LedgerPage page = DeskFixture::wait(given.desk->ledger().page(filter, {})).value();
        QCOMPARE(page.rows.size(), size_t(1));
        QVERIFY(page.rows.front().verdict == Verdict::Overdue && page.rows.front().choice == keptOpen);
    }

    void whatIsTickedIsToldForAReason()
    {
        Given given;
        given.now = at("2026-03-06 10:20");
        Entry call = given.contact({Tell::Progress});
        say(call, u"plan-short"_s, u"case"_s, saidTold);
        const Result<Entry> refused = given.tried(call);
        QVERIFY(!refused && refused.error().kind == Error::Kind::InvalidInput);
        call.settling->choices.front().reason = LocalText::of(u"she read the plan on the portal"_s, u"en"_s);
        given.record(call);
        const Commitment plan = given.owed(u"plan-short"_s);
        QVERIFY(plan.status == Status::Kept && plan.choice == saidTold);
        QVERIFY(given.holds());
        QVERIFY2(given.why(u"plan-short"_s).settles.contains(u"Ana said that it settles this too: she read the plan on the portal"_s),
                 qPrintable(given.why(u"plan-short"_s).settles));
        LedgerFilter filter;
        filter.verdict = Verdict::Kept;
        filter.rule = u"plan-short"_s;
        QVERIFY(DeskFixture::wait(given.desk->ledger().page(filter, {})).value().rows.front().choice == saidTold);
    }

    void whatTheRulesFindAnywayIsNotSaid()
    {
        Given given;
        given.now = at("2026-03-06 10:20");
        Entry call = given.contact({Tell::Plan});
        say(call, u"plan-short"_s, u"case"_s, saidTold);
        say(call, u"no-diagnosis-eod"_s, u"case"_s, keptOpen);
        const Entry written = given.record(call);
        QVERIFY(!written.settling);
        QVERIFY(!given.owed(u"plan-short"_s).choice);
    }

    void whatIsOwedNoMoreIsAConflict()
    {
        Given given;
        given.now = at("2026-03-06 10:20");
        given.record(given.contact({Tell::Plan}));
        Entry call = given.contact({Tell::Progress});
        say(call, u"plan-short"_s, u"case"_s, saidTold, u"told"_s);
        const Result<Entry> refused = given.tried(call);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    }

    void oneCallSettlesSeveral()
    {
        Given given;
        given.now = at("2026-03-06 10:10");
        given.record(given.fact(FactKind::Diagnosis));
        given.now = at("2026-03-06 10:20");
        given.record(given.contact({Tell::Diagnosis, Tell::Plan}));
        for (const auto &rule : {u"diagnosis-told"_s, u"plan-short"_s, u"no-diagnosis-eod"_s})
            QVERIFY2(given.owed(rule).status == Status::Kept, qPrintable(rule));
    }

    void aCallLoggedLateWithdrawsTheReminder()
    {
        // Given a plan that came due at noon, and was reminded of
        Given given;
        given.now = at("2026-03-06 12:05");
        given.reopen();
        QTRY_COMPARE(given.reminders(u"plan-short"_s), 1);
        // When Ana logs at 12:20 what she had told at 11:50
        given.now = at("2026-03-06 12:20");
        Entry call = given.contact({Tell::Plan});
        call.occurredAt = at("2026-03-06 11:50");
        QVERIFY(lineOf(given.preview(call), u"plan-short"_s)->settles);
        given.record(call);
        // Then it was in time and nothing is raised about it any more
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Kept);
        QVERIFY(given.owed(u"plan-short"_s).settledAt == at("2026-03-06 11:50"));
        QVERIFY(!given.agenda().contains(u"plan-short"_s));
        given.now = at("2026-03-06 14:00");
        QVERIFY(given.holds());
        QCOMPARE(given.reminders(u"plan-short"_s), 1); // the one that was seen stays in the history
    }

    void aCorrectionReplaysTheIncident()
    {
        // Given a call that told the plan
        Given given;
        given.now = at("2026-03-06 10:20");
        const Entry call = given.record(given.contact({Tell::Plan}));
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Kept);
        // When it turns out that nobody had answered
        given.now = at("2026-03-06 10:40");
        Entry correction = given.contact({Tell::Plan}, Channel::Phone, Outcome::NoAnswer);
        correction.kind = EntryKind::Correction;
        correction.supersedes = call.id;
        const rules::Foresight foresight = given.preview(correction);
        QVERIFY(foresight.settles.empty());
        QVERIFY(std::any_of(foresight.opens.begin(), foresight.opens.end(), [](const Commitment &one) { return one.rule == u"plan-short"_s; }));
        given.record(correction);
        // Then it is owed again, by the old moment
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Open);
        QVERIFY(given.owed(u"plan-short"_s).due == at("2026-03-06 12:00"));
        QVERIFY(given.holds());
    }

    void aBounceReopensEvenWhatWasSaidToBeTold()
    {
        Given given;
        given.now = at("2026-03-06 10:20");
        Entry mail = given.contact({Tell::Progress}, Channel::Mail, Outcome::Sent);
        say(mail, u"plan-short"_s, u"case"_s, saidTold, u"the plan was attached"_s);
        const Entry sent = given.record(mail);
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Kept);
        given.now = at("2026-03-06 10:30");
        Entry bounce = given.contact({}, Channel::Mail, Outcome::Bounced);
        bounce.kind = EntryKind::Mail;
        bounce.direction = Direction::In;
        bounce.automatic = true;
        bounce.refersTo = sent.id;
        given.record(bounce);
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Open && !given.owed(u"plan-short"_s).choice);
        QVERIFY(given.owed(u"daily-update"_s).status == Status::Open);
        QVERIFY(given.holds());
    }

    void closingCancelsAndKeepsWhatWasMissed()
    {
        Given given;
        given.now = at("2026-03-06 12:30"); // the plan is late
        given.record(given.state(StateChange::Act::Closed));
        QVERIFY(given.owed(u"plan-short"_s).status == Status::Cancelled && given.owed(u"plan-short"_s).missed);
        QVERIFY(given.owed(u"daily-update"_s).status == Status::Cancelled && !given.owed(u"daily-update"_s).missed);
        QVERIFY(given.agenda().isEmpty());
        QVERIFY(given.holds());
    }

    void mergingCallsOffAndReopeningRevives()
    {
        for (const StateChange::Act end : {StateChange::Act::Merged, StateChange::Act::Closed}) {
            Given given;
            given.now = at("2026-03-06 10:30");
            given.record(given.state(end));
            QVERIFY(given.agenda().isEmpty());
            given.now = at("2026-03-06 11:00");
            given.record(given.state(StateChange::Act::Reopened));
            QVERIFY(given.agenda().contains(u"plan-short"_s));
            QCOMPARE(given.owed(u"plan-short"_s).subject, u"case/2"_s);
            QVERIFY(given.owed(u"plan-short"_s).since == at("2026-03-06 11:00"));
            QVERIFY(given.holds());
        }
    }

    void anotherOwnerEndsASnooze()
    {
        Given given;
        const Commitment plan = given.owed(u"plan-short"_s);
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(plan, at("2026-03-06 11:30"))));
        given.now = at("2026-03-06 10:20");
        QVERIFY(!given.why(u"plan-short"_s).hold.isEmpty());
        Entry handover = given.fact(FactKind::Plan);
        handover.facts.clear();
        handover.kind = EntryKind::Handover;
        given.record(handover);
        QVERIFY(!given.owed(u"plan-short"_s).hold);
        QVERIFY(given.owed(u"plan-short"_s).steps.front().at == given.now); // looked at again now
        QVERIFY(given.why(u"plan-short"_s).hold.isEmpty());
        QCOMPARE(given.why(u"plan-short"_s).history.filter(u"handed over"_s).size(), 1);
        QVERIFY(given.holds());
    }

    void thePromiseTellsItsDates()
    {
        Given given;
        Entry made = given.contact({Tell::Progress});
        made.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"a technician"_s, u"en"_s), at("2026-03-06 13:00"), {}};
        given.record(made);
        QVERIFY(given.why(u"promise"_s).chain.isEmpty());
        given.now = at("2026-03-06 12:00");
        Entry later = given.contact({Tell::Progress});
        later.promise = PromiseAct{u"p1"_s, PromiseAct::Act::Renegotiated, {}, at("2026-03-06 16:00"), {}};
        given.record(later);
        given.now = at("2026-03-06 15:40");
        Entry visit = given.fact(FactKind::Plan);
        visit.facts.clear();
        visit.kind = EntryKind::Promise;
        visit.promise = PromiseAct{u"p1"_s, PromiseAct::Act::Kept, {}, {}, {}};
        given.record(visit);
        const QString chain = given.why(u"promise"_s).chain;
        const QStringList dates = chain.split(u" → "_s);
        QVERIFY2(dates.size() == 3 && dates[0].endsWith(u"13:00"_s) && dates[1].endsWith(u"16:00"_s) && dates[2].endsWith(u"15:40"_s), qPrintable(chain));
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
