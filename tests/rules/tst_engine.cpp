// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "support/logs.h"

#include <QtTest>

using Act = StateChange::Act;

Q_DECLARE_METATYPE(std::vector<Entry>)
Q_DECLARE_METATYPE(std::vector<Tell>)

namespace {
const QByteArray oneRule = R"({"schema":"aviso-rules/1","rules":[{"id":"r",%1}]})";

RuleSet rule(const QByteArray &fields)
{
    QByteArray json = oneRule;
    return rulesOf(json.replace("%1", fields));
}

QStringList runOf(const RuleSet &rules, std::vector<Entry> log, const char *until, const QString &calendar = QStringLiteral("oncall"))
{
    const Calendars calendars = testCalendars();
    const CaseFacts facts = testCase(calendar);
    return linesOf(rules::run(numbered(std::move(log)), facts, {rules, calendars}, at(until)));
}

/// What the run says of one rule.
QStringList linesAbout(const char *rule, const QStringList &lines)
{
    return lines.filter(QRegularExpression(QStringLiteral(" %1 due ").arg(QLatin1String(rule))));
}
}

/// The laws of commitments, each against the engine; the days are those of the weekend story (Friday 2026-03-06).
class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyAtDueIsInTime()
    {
        const auto log = [](const char *when) { return std::vector{opened("2026-03-06 10:00", {}), told(when, {Tell::Received})}; };
        QCOMPARE(linesAbout("ack", runOf(defaultRules(), log("2026-03-06 10:30"), "2026-03-06 11:00")),
                 QStringList({"Fri 10:00 ARMED ack due Fri 10:30", "Fri 10:30 SATISFIED ack due Fri 10:30"}));
        QCOMPARE(linesAbout("ack", runOf(defaultRules(), log("2026-03-06 10:31"), "2026-03-06 11:00")),
                 QStringList({"Fri 10:00 ARMED ack due Fri 10:30", "Fri 10:30 DUE ack due Fri 10:30", "Fri 10:31 SATISFIED LATE ack due Fri 10:30"}));
    }

    void endOfTheWorkingDay()
    {
        const char *fields = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"end_of_day":0},"calendar":"office")";
        QCOMPARE(runOf(rule(fields), {opened("2026-03-06 10:00")}, "2026-03-06 10:00"), QStringList({"Fri 10:00 ARMED r due Fri 18:00"}));
        // Started after it, the next working day's.
        QCOMPARE(runOf(rule(fields), {opened("2026-03-06 18:30")}, "2026-03-06 19:00"), QStringList({"Fri 18:30 ARMED r due Mon 18:00"}));
    }

    void elapsedTimeIsTheCustomersPatience()
    {
        const char *real = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"after":"PT3H","elapsed":true},"calendar":"office")";
        const char *working = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"after":"PT3H"},"calendar":"office")";
        QCOMPARE(runOf(rule(real), {opened("2026-03-06 17:00")}, "2026-03-06 17:00"), QStringList({"Fri 17:00 ARMED r due Fri 20:00"}));
        QCOMPARE(runOf(rule(working), {opened("2026-03-06 17:00")}, "2026-03-06 17:00"), QStringList({"Fri 17:00 ARMED r due Mon 11:00"}));
    }

    void whatCountsAsContact_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("settles");
        const char *names[] = {"phone", "left a message", "no answer", "wrong number", "mail sent", "mail bounced", "automatic", "internal",
                               "to a supplier", "their call", "their mail", "nothing told"};
        const bool settles[] = {true, false, false, false, true, false, false, false, false, true, false, false};
        for (int i = 0; i < 12; ++i)
            QTest::newRow(names[i]) << i << settles[i];
    }
    void whatCountsAsContact()
    {
        QFETCH(int, change);
        QFETCH(bool, settles);
        Entry contact = told("2026-03-06 10:10", {Tell::Received});
        const std::function<void()> changes[] = {
            [&] {},
            [&] { contact.outcome = Outcome::LeftMessage; },
            [&] { contact.outcome = Outcome::NoAnswer; },
            [&] { contact.outcome = Outcome::WrongNumber; },
            [&] { contact.channel = Channel::Mail, contact.outcome = Outcome::Sent; },
            [&] { contact.channel = Channel::Mail, contact.outcome = Outcome::Bounced; },
            [&] { contact.automatic = true; },
            [&] { contact.direction = Direction::Internal, contact.audience = Audience::Team; },
            [&] { contact.audience = Audience::Team; },
            [&] { contact.direction = Direction::In; },
            [&] { contact.direction = Direction::In, contact.channel = Channel::Mail; },
            [&] { contact.tells.clear(); },
        };
        changes[change]();
        const QStringList lines = linesAbout("ack", runOf(defaultRules(), {opened("2026-03-06 10:00", {}), contact}, "2026-03-06 10:20"));
        QCOMPARE(lines.contains(QStringLiteral("Fri 10:10 SATISFIED ack due Fri 10:30")), settles);
    }

    void aBounceOpensTheDutyAgain()
    {
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        Entry bounce = entryAt("2026-03-06 10:15", EntryKind::Mail);
        bounce.direction = Direction::In;
        bounce.automatic = true;
        bounce.outcome = Outcome::Bounced;
        std::vector<Entry> log = numbered({opened("2026-03-06 10:00", {}), told("2026-03-06 10:10", {Tell::Received}, Channel::Mail), bounce});
        log[2].refersTo = log[1].id;
        rules::Derivation lived;
        for (const Entry &entry : log)
            rules::advance(lived, entry, facts, {defaultRules(), calendars});
        QCOMPARE(lived.commitments.front().rule, QStringLiteral("ack"));
        QVERIFY(lived.commitments.front().status == Commitment::Status::Open);
        QVERIFY(lived == rules::replay(log, facts, {defaultRules(), calendars}));
    }

    void escalationsAreToldLive()
    {
        Entry escalation = known("2026-03-06 10:00", {{FactKind::Escalation, 1}});
        const auto log = [&](Channel channel) {
            return std::vector{opened("2026-03-06 09:30"), escalation, told("2026-03-06 10:20", {Tell::Escalation}, channel)};
        };
        QVERIFY(!linesAbout("escalated", runOf(defaultRules(), log(Channel::Mail), "2026-03-06 10:30")).contains("Fri 10:20 SATISFIED escalated due Fri 11:00"));
        QVERIFY(linesAbout("escalated", runOf(defaultRules(), log(Channel::Phone), "2026-03-06 10:30")).contains("Fri 10:20 SATISFIED escalated due Fri 11:00"));
    }

    void theSolutionByVoiceAfterDays()
    {
        const Calendars calendars = testCalendars();
        const auto need = [&](const char *solved) {
            const auto log = numbered({opened("2026-03-06 09:30"), known(solved, {{FactKind::Solution, 1}})});
            const auto derivation = rules::replay(log, testCase(), {defaultRules(), calendars});
            const auto &all = derivation.commitments;
            return std::find_if(all.begin(), all.end(), [](const Commitment &c) { return c.rule == QLatin1String("solved"); })->channel;
        };
        QVERIFY(need("2026-03-06 15:30") == ChannelNeed::Any);
        QVERIFY(need("2026-03-07 09:30") == ChannelNeed::Any); // exactly a day is not longer than a day
        QVERIFY(need("2026-03-07 09:31") == ChannelNeed::Live);
    }

    void informationDoesNotPauseWhileWaiting()
    {
        const auto log = std::vector{opened("2026-03-06 10:00"),
                                     stateTo("2026-03-06 11:00", Act::Changed, State::Waiting, WaitingOn::Supplier, "2026-03-09 09:00")};
        QVERIFY(linesAbout("daily-update", runOf(defaultRules(), log, "2026-03-08 00:00")).contains("Sat 21:00 DUE daily-update due Sat 21:00"));
    }

    void aPauseStopsOnlyWhatMayPause_data()
    {
        QTest::addColumn<std::vector<Entry>>("log");
        QTest::addColumn<QString>("due");
        const Entry first = opened("2026-03-06 10:00");
        const Entry wait = stateTo("2026-03-06 11:00", Act::Changed, State::Waiting, WaitingOn::Customer, "2026-03-06 15:00");
        Entry theyWrite = told("2026-03-06 12:00", {}, Channel::Mail);
        theyWrite.direction = Direction::In;
        QTest::newRow("never waited") << std::vector{first} << "Fri 14:00";
        QTest::newRow("until the wake-up") << std::vector{first, wait} << "Fri 18:00";
        QTest::newRow("a message of the customer ends it") << std::vector{first, wait, theyWrite} << "Fri 15:00";
        QTest::newRow("back to work") << std::vector{first, wait, stateTo("2026-03-06 13:00", Act::Changed, State::Active)} << "Fri 16:00";
    }
    void aPauseStopsOnlyWhatMayPause()
    {
        QFETCH(std::vector<Entry>, log);
        QFETCH(QString, due);
        const Calendars calendars = testCalendars();
        const RuleSet rules = rule(R"("start":{"kind":"case_opened"},"until":[{"told":["solution"]}],"due":{"after":"PT4H"},"pause":{"state":["waiting"]})");
        const auto derivation = rules::replay(numbered(log), testCase(), {rules, calendars});
        QCOMPARE(QLocale::c().toString(derivation.commitments.front().due->in(QTimeZone("Europe/Madrid")), "ddd HH:mm"), due);
    }

    void promisesAreAbsolute()
    {
        // Given for a Sunday night at which no calendar is open, and renegotiated by telling the customer.
        const auto log = std::vector{opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-08 03:00"),
                                     promiseAct("2026-03-07 11:00", "p1", PromiseAct::Act::Renegotiated, "2026-03-08 04:00"),
                                     promiseAct("2026-03-08 04:30", "p1", PromiseAct::Act::Kept)};
        QCOMPARE(linesAbout("promise", runOf(defaultRules(), log, "2026-03-09 00:00")),
                 QStringList({"Fri 11:00 ARMED promise due Sun 03:00", "Sat 11:00 SATISFIED promise due Sun 03:00",
                              "Sat 11:00 ARMED promise due Sun 04:00", "Sat 20:00 WARN promise due Sun 04:00",
                              "Sun 04:00 DUE promise due Sun 04:00", "Sun 04:30 SATISFIED LATE promise due Sun 04:00"}));
    }

    void aNewDateNobodyToldIsNone()
    {
        Entry silent = promiseAct("2026-03-06 12:00", "p1", PromiseAct::Act::Renegotiated, "2026-03-07 12:00");
        silent.outcome = Outcome::NoAnswer;
        const auto lines = linesAbout("promise", runOf(defaultRules(), {opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-06 16:00"), silent}, "2026-03-06 17:00"));
        QVERIFY(lines.contains("Fri 16:00 DUE promise due Fri 16:00"));
    }

    void oneOfTwoPromisesIsKept()
    {
        const auto log = std::vector{opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-06 16:00"),
                                     promised("2026-03-06 11:30", "p2", "2026-03-06 17:00"), promiseAct("2026-03-06 12:00", "p2", PromiseAct::Act::Kept),
                                     promiseAct("2026-03-06 13:00", "p1", PromiseAct::Act::Withdrawn)};
        QCOMPARE(linesAbout("promise", runOf(defaultRules(), log, "2026-03-06 18:00")),
                 QStringList({"Fri 11:00 ARMED promise due Fri 16:00", "Fri 11:30 ARMED promise due Fri 17:00",
                              "Fri 12:00 SATISFIED promise due Fri 17:00", "Fri 13:00 CANCELLED promise due Fri 16:00"}));
    }

    void aSecondMessageBuysNoTime()
    {
        const RuleSet rules = rule(R"("start":{"kind":"opened|mail"},"until":[{"told":["*"]}],"due":{"after":"PT2H"},"calendar":"24x7","repeat":"restart")");
        Entry mail = entryAt("2026-03-06 11:00", EntryKind::Mail);
        mail.direction = Direction::In;
        QCOMPARE(runOf(rules, {opened("2026-03-06 10:00", {}), mail}, "2026-03-06 11:30"), QStringList({"Fri 10:00 ARMED r due Fri 12:00"}));
    }

    void aNewerVersionReplacesTheOlder()
    {
        const auto log = std::vector{opened("2026-03-06 10:00"), known("2026-03-06 11:00", {{FactKind::Plan, 2}}), known("2026-03-06 11:10", {{FactKind::Plan, 3}}),
                                     known("2026-03-06 11:20", {{FactKind::Forecast, 2}})};
        QCOMPARE(linesAbout("plan-changed", runOf(defaultRules(), log, "2026-03-06 11:20")),
                 QStringList({"Fri 11:00 ARMED plan-changed due Fri 11:30", "Fri 11:10 SUPERSEDED plan-changed due Fri 11:30",
                              "Fri 11:10 ARMED plan-changed due Fri 11:40", "Fri 11:20 ARMED plan-changed due Fri 11:50"}));
    }

    void closingEndsAndReopeningRevives()
    {
        const auto log = std::vector{opened("2026-03-06 10:00"), stateTo("2026-03-06 11:00", Act::Closed), told("2026-03-06 12:00", {Tell::Progress}),
                                     stateTo("2026-03-07 10:00", Act::Reopened, State::Active)};
        const QStringList lines = runOf(defaultRules(), log, "2026-03-07 10:10");
        QCOMPARE(linesAbout("daily-update", lines), QStringList({"Fri 10:00 ARMED daily-update due Sat 21:00", "Fri 11:00 CANCELLED daily-update due Sat 21:00",
                                                                 "Sat 10:00 ARMED daily-update due Sun 21:00"}));
        QCOMPARE(linesAbout("ack", lines), QStringList({"Fri 10:00 SATISFIED AT ONCE ack due Fri 10:30", "Sat 10:00 ARMED ack due Sat 10:30"}));
    }

    void aCallLoggedLateWithdrawsTheReminder()
    {
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        std::vector<Entry> log = numbered({opened("2026-03-06 10:00", {}), note("2026-03-06 10:40"), told("2026-03-06 10:20", {Tell::Received})});
        rules::Derivation lived;
        for (const Entry &entry : log)
            rules::advance(lived, entry, facts, {defaultRules(), calendars});
        QVERIFY(lived.commitments.front().status == Commitment::Status::Kept);
        QVERIFY(lived.commitments.front().settledAt == at("2026-03-06 10:20"));
    }

    void aCorrectionTakesThePlaceOfWhatItCorrects()
    {
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        Entry correction = told("2026-03-06 10:20", {Tell::Received});
        correction.kind = EntryKind::Correction;
        correction.outcome = Outcome::NoAnswer;
        std::vector<Entry> log = numbered({opened("2026-03-06 10:00", {}), told("2026-03-06 10:20", {Tell::Received}), correction});
        log[2].supersedes = log[1].id;
        const auto derivation = rules::replay(log, facts, {defaultRules(), calendars});
        QVERIFY(derivation.commitments.front().status == Commitment::Status::Open);
    }

    void aCalendarThatNeverOpensIsVisible()
    {
        const QStringList lines = runOf(defaultRules(), {opened("2026-03-06 10:00", {})}, "2027-03-06 10:00", QStringLiteral("never"));
        QVERIFY(lines.contains("Fri 10:00 ARMED ack due never"));
        QVERIFY(linesAbout("ack", lines).filter("DUE").isEmpty());
        QVERIFY(runOf(defaultRules(), {opened("2026-03-06 10:00", {})}, "2026-03-06 10:00", "no such calendar").contains("Fri 10:00 ARMED ack due never"));
    }

    void rulesApplyToWhomTheyName()
    {
        const char *fields = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"after":"PT1H"},"applies":{"customer":["Muñoz"],"priority":["normal"]})";
        const char *other = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"after":"PT1H"},"applies":{"tag":["vip"]})";
        QCOMPARE(runOf(rule(fields), {opened("2026-03-06 10:00")}, "2026-03-06 10:00").size(), 1);
        QCOMPARE(runOf(rule(other), {opened("2026-03-06 10:00")}, "2026-03-06 10:00").size(), 0);
    }

    void stepsBeforeAndAfter()
    {
        const RuleSet rules = rule(R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"end_of_day":0},"calendar":"office",
            "warn":["PT2H"],"again":["PT15M","next_opening"],"to_lead":[{"after":"PT1H","elapsed":true}])");
        const Calendars calendars = testCalendars();
        const auto derivation = rules::replay(numbered({opened("2026-03-06 10:00")}), testCase(), {rules, calendars});
        QStringList steps;
        for (const ReminderStep &step : derivation.commitments.front().steps)
            steps += nameOf(step.kind) + QLatin1Char(' ') + QLocale::c().toString(step.at.in(QTimeZone("Europe/Madrid")), "ddd HH:mm");
        QCOMPARE(steps, QStringList({"warn Fri 16:00", "due Fri 18:00", "to_lead Fri 19:00", "again Mon 09:00", "again Mon 09:15"}));
    }

    void previewTellsWhatAnEntryWouldDo()
    {
        const Calendars calendars = testCalendars();
        const rules::World world{defaultRules(), calendars};
        const auto derivation = rules::replay(numbered({opened("2026-03-06 10:00", {})}), testCase(), world);
        Entry entry = told("2026-03-06 10:10", {Tell::Received, Tell::Plan});
        entry.seq = 2;
        const rules::Preview preview = rules::preview(derivation, entry, testCase(), world);
        QStringList settled;
        for (const Commitment &commitment : preview.settles)
            settled += commitment.rule;
        QCOMPARE(settled, QStringList({"ack", "plan-short", "daily-update"}));
        QCOMPARE(preview.opens.size(), size_t(1));
        QCOMPARE(preview.opens.front().rule, QStringLiteral("daily-update"));
    }

    /// The patterns of a rule: all that one names must hold, and a contact that settles must have reached someone by the proper channel.
    void whatAPatternAsks_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<std::vector<Entry>>("events");
        QTest::addColumn<bool>("settles");
        const auto visit = [](std::vector<Tell> tells) {
            Entry entry = told("2026-03-06 10:10", std::move(tells), Channel::InPerson);
            entry.kind = EntryKind::Visit;
            return std::vector{entry};
        };
        const auto contact = [](Channel channel, std::optional<Outcome> outcome, bool automatic) {
            Entry entry = told("2026-03-06 10:10", {}, channel);
            entry.kind = EntryKind::Contact;
            entry.outcome = outcome;
            entry.automatic = automatic;
            return std::vector{entry};
        };
        const QByteArray any = "any", live = "live";
        QTest::newRow("a visit that tells") << QByteArray(R"({"kind":"visit","told":["progress"]})") << any << visit({Tell::Progress}) << true;
        QTest::newRow("a visit that tells nothing") << QByteArray(R"({"kind":"visit","told":["progress"]})") << any << visit({}) << false;
        QTest::newRow("telling without a visit") << QByteArray(R"({"kind":"visit","told":["progress"]})") << any
                                                 << std::vector{told("2026-03-06 10:10", {Tell::Progress})} << false;
        QTest::newRow("either") << QByteArray(R"({"kind":"meeting","or":{"told":["progress"]}})") << any << visit({Tell::Progress}) << true;
        QTest::newRow("a call") << QByteArray(R"({"kind":"contact"})") << live << contact(Channel::Phone, Outcome::Reached, false) << true;
        QTest::newRow("nobody answered") << QByteArray(R"({"kind":"contact"})") << any << contact(Channel::Phone, Outcome::NoAnswer, false) << false;
        QTest::newRow("a machine wrote") << QByteArray(R"({"kind":"contact"})") << any << contact(Channel::Mail, Outcome::Sent, true) << false;
        QTest::newRow("written where it must be said") << QByteArray(R"({"kind":"contact"})") << live << contact(Channel::Mail, Outcome::Sent, false) << false;
    }
    void whatAPatternAsks()
    {
        QFETCH(QByteArray, until);
        QFETCH(QByteArray, channel);
        QFETCH(std::vector<Entry>, events);
        QFETCH(bool, settles);
        events.insert(events.begin(), opened("2026-03-06 10:00", {}));
        QByteArray fields = R"("start":{"kind":"case_opened"},"due":{"after":"PT1H"},"until":[UNTIL],"channel":"CHANNEL")";
        const RuleSet rules = rule(fields.replace("UNTIL", until).replace("CHANNEL", channel));
        QCOMPARE(runOf(rules, events, "2026-03-06 10:20").contains("Fri 10:10 SATISFIED r due Fri 11:00"), settles);
    }

    void mergingCallsEverythingOff()
    {
        const auto log = std::vector{opened("2026-03-06 10:00", {}), stateTo("2026-03-06 10:10", Act::Merged)};
        const QStringList lines = runOf(defaultRules(), log, "2026-03-12 00:00");
        QCOMPARE(lines.filter("CANCELLED").size(), lines.filter("ARMED").size());
        QCOMPARE(lines.filter(" DUE ").size(), 0);
    }

    void aReopeningRevivesWhatItCallsOff()
    {
        const auto log = std::vector{opened("2026-03-06 10:00"), told("2026-03-06 11:00", {Tell::Solution}), stateTo("2026-03-06 12:00", Act::Reopened, State::Active),
                                     told("2026-03-06 13:00", {Tell::Solution})};
        QCOMPARE(linesAbout("feedback-customer", runOf(defaultRules(), log, "2026-03-06 14:00")),
                 QStringList({"Fri 11:00 ARMED feedback-customer due Tue 18:00", "Fri 12:00 CANCELLED feedback-customer due Tue 18:00",
                              "Fri 13:00 ARMED feedback-customer due Tue 18:00"}));
    }

    void aReopeningBeforeTheEndOpensNothingTwice()
    {
        const auto log = std::vector{opened("2026-03-06 10:00", {}), stateTo("2026-03-06 10:10", Act::Reopened, State::Active)};
        QCOMPARE(linesAbout("daily-update", runOf(defaultRules(), log, "2026-03-06 12:00")), QStringList({"Fri 10:00 ARMED daily-update due Sat 21:00"}));
    }

    void eachPromiseIsItsOwn()
    {
        const RuleSet rules = rule(R"("per":"promise","start":{"kind":"promise_made"},"until":[{"kind":"promise_kept"}],"due":{"at":"promise.due"},"repeat":"supersede")");
        const auto log = std::vector{opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-06 16:00"),
                                     promised("2026-03-06 11:30", "p2", "2026-03-06 17:00"),
                                     promiseAct("2026-03-06 12:00", "p1", PromiseAct::Act::Renegotiated, "2026-03-06 18:00")};
        QCOMPARE(runOf(rules, log, "2026-03-06 12:00"), QStringList({"Fri 11:00 ARMED r due Fri 16:00", "Fri 11:30 ARMED r due Fri 17:00",
                                                                     "Fri 12:00 SUPERSEDED r due Fri 16:00", "Fri 12:00 ARMED r due Fri 18:00"}));
    }

    void aWordThatCameBackWasNotKept()
    {
        const Calendars calendars = testCalendars();
        Entry kept = promiseAct("2026-03-06 15:00", "p1", PromiseAct::Act::Kept);
        kept.kind = EntryKind::Mail;
        kept.channel = Channel::Mail, kept.outcome = Outcome::Sent;
        Entry bounce = entryAt("2026-03-06 15:10", EntryKind::Mail);
        bounce.direction = Direction::In;
        bounce.outcome = Outcome::Bounced;
        // The next word, which the same mail gave, was not heard either: the first one holds
        auto log = numbered({opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-06 16:00"), kept, promised("2026-03-06 15:00", "p1", "2026-03-06 18:00"), bounce});
        log[4].refersTo = log[2].id;
        const CaseFacts facts = testCase();
        rules::Derivation lived;
        for (const Entry &entry : log)
            rules::advance(lived, entry, facts, {defaultRules(), calendars});
        const auto isPromise = [](const Commitment &one) { return one.rule == u"promise"; };
        QCOMPARE(std::count_if(lived.commitments.begin(), lived.commitments.end(), isPromise), 1);
        const auto promise = std::find_if(lived.commitments.begin(), lived.commitments.end(), isPromise);
        QVERIFY(promise->status == Commitment::Status::Open);
        QCOMPARE(promise->openedBy, log[1].id);
        QVERIFY(lived == rules::replay(log, facts, {defaultRules(), calendars}));
    }

    void aNewDateKeepsWhatWasPromised()
    {
        const Calendars calendars = testCalendars();
        const auto log = numbered({opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-06 16:00"),
                                   promiseAct("2026-03-06 12:00", "p1", PromiseAct::Act::Renegotiated, "2026-03-06 18:00")});
        const auto derivation = rules::replay(log, testCase(), {defaultRules(), calendars});
        QCOMPARE(derivation.commitments.back().what, LocalText::of(QStringLiteral("visit")));
    }

    void aCadenceGoesOnFromWhatSettledIt()
    {
        const RuleSet rules = rule(R"("start":{"kind":"case_opened"},"until":[{"told":["*"]}],"due":{"after":"PT2H"},"calendar":"24x7","repeat":"restart")");
        const auto log = std::vector{opened("2026-03-06 10:00", {}), told("2026-03-06 11:00", {Tell::Progress})};
        QCOMPARE(runOf(rules, log, "2026-03-06 11:30"),
                 QStringList({"Fri 10:00 ARMED r due Fri 12:00", "Fri 11:00 SATISFIED r due Fri 12:00", "Fri 11:00 ARMED r due Fri 13:00"}));
    }

    void whatHappensAgainIsOwedAgain()
    {
        const RuleSet rules = rule(R"("start":{"kind":"visit"},"until":[{"told":["progress"]}],"due":{"after":"PT1H"},"cancel":[{"kind":"handover"}])");
        const auto log = std::vector{opened("2026-03-06 09:00"), entryAt("2026-03-06 09:30", EntryKind::Handover), entryAt("2026-03-06 10:00", EntryKind::Visit),
                                     told("2026-03-06 10:30", {Tell::Progress}), entryAt("2026-03-06 12:00", EntryKind::Visit)};
        QCOMPARE(runOf(rules, log, "2026-03-06 12:00"), QStringList({"Fri 10:00 ARMED r due Fri 11:00", "Fri 10:30 SATISFIED r due Fri 11:00",
                                                                     "Fri 12:00 ARMED r due Fri 13:00"}));
    }

    void anythingSaidAtDueCountsAsSaidAfterIt()
    {
        const RuleSet rules = rule(R"("start":{"kind":"case_opened"},"until":[{"told":["*"],"after_due":true}],"due":{"after":"PT1H"})");
        const auto run = [&](const char *when) { return runOf(rules, {opened("2026-03-06 10:00", {}), told(when, {Tell::Progress})}, "2026-03-06 11:30"); };
        QVERIFY(!run("2026-03-06 10:59").contains("Fri 10:59 SATISFIED r due Fri 11:00"));
        QVERIFY(run("2026-03-06 11:00").contains("Fri 11:00 SATISFIED r due Fri 11:00"));
        QVERIFY(run("2026-03-06 11:01").contains("Fri 11:01 SATISFIED LATE r due Fri 11:00"));
    }

    void noWorkingDaysAreTodayOrTheNext_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("due");
        QTest::newRow("before closing") << QByteArray("end_of_day") << "2026-03-05 10:00" << "Thu 18:00";
        QTest::newRow("after closing") << QByteArray("end_of_day") << "2026-03-05 19:00" << "Fri 18:00";
        QTest::newRow("before the hour") << QByteArray("13:00") << "2026-03-05 10:00" << "Thu 13:00";
        QTest::newRow("after the hour") << QByteArray("13:00") << "2026-03-05 14:00" << "Fri 13:00";
    }
    void noWorkingDaysAreTodayOrTheNext()
    {
        QFETCH(QByteArray, at);
        QFETCH(QString, since);
        QFETCH(QString, due);
        QByteArray fields = R"("start":{"kind":"case_opened"},"until":[{"told":["plan"]}],"due":{"working_days":0,"at":"AT"},"calendar":"office")";
        const RuleSet rules = rule(fields.replace("AT", at));
        const QStringList lines = runOf(rules, {opened(qPrintable(since), {})}, qPrintable(since));
        QVERIFY2(lines.size() == 1 && lines.front().endsWith(QStringLiteral("due ") + due), qPrintable(lines.join(u'\n')));
    }

    void aPauseAsksForAllThatItNames()
    {
        const RuleSet rules = rule(R"("start":{"kind":"case_opened"},"until":[{"told":["solution"]}],"due":{"after":"PT4H"},"pause":{"state":["waiting"],"waiting_on":["customer"]})");
        const auto due = [&](WaitingOn on) {
            return linesAbout("r", runOf(rules, {opened("2026-03-06 10:00"), stateTo("2026-03-06 11:00", Act::Changed, State::Waiting, on, "2026-03-06 12:00")},
                                         "2026-03-06 20:00")).filter(" DUE ");
        };
        QCOMPARE(due(WaitingOn::Supplier), QStringList({"Fri 14:00 DUE r due Fri 14:00"}));
        QCOMPARE(due(WaitingOn::Customer), QStringList({"Fri 15:00 DUE r due Fri 15:00"}));
    }

    void aCorrectionWithoutAMomentOfItsOwnKeepsTheOriginals()
    {
        const Calendars calendars = testCalendars();
        Entry correction = told("2026-03-06 13:00", {Tell::Received});
        correction.kind = EntryKind::Correction;
        std::vector<Entry> log = numbered({opened("2026-03-06 10:00", {}), told("2026-03-06 10:20", {Tell::Progress}), correction});
        log[2].supersedes = log[1].id;
        const auto derivation = rules::replay(log, testCase(), {defaultRules(), calendars});
        QVERIFY(derivation.commitments.front().settledAt == at("2026-03-06 10:20"));
    }

    /// What a late call takes back is named: the stored table would go on owing it.
    void aLateCallChangesThePast()
    {
        const Calendars calendars = testCalendars();
        std::vector<Entry> log = numbered({opened("2026-03-06 10:00"), told("2026-03-06 12:00", {Tell::Progress}), told("2026-03-06 11:00", {Tell::Solution})});
        rules::Derivation lived;
        QVERIFY(!rules::advance(lived, log[0], testCase(), {defaultRules(), calendars}).changedThePast);
        QVERIFY(!rules::advance(lived, log[1], testCase(), {defaultRules(), calendars}).changedThePast);
        QVERIFY(rules::advance(lived, log[2], testCase(), {defaultRules(), calendars}).changedThePast);
        QVERIFY(std::none_of(lived.commitments.begin(), lived.commitments.end(), [](const Commitment &c) {
            return c.rule == QLatin1String("daily-update") && c.status == Commitment::Status::Open;
        }));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
