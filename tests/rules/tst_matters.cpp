// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/engine.h"
#include "support/logs.h"

#include <QtTest>

namespace {

Entry about(const char *local, EntryKind kind, AftersalesAct act)
{
    Entry entry = entryAt(local, kind);
    entry.direction = Direction::Internal;
    entry.channel.reset();
    entry.outcome.reset();
    entry.audience = Audience::Team;
    entry.aftersales = std::move(act);
    return entry;
}

LoanId loanOf(const char *name)
{
    return LoanId::derive(QUuid(), QString::fromLatin1(name));
}

Entry loan(const char *local, LoanAct::Act act, const char *unit = "heater", const char *due = nullptr)
{
    return about(local, EntryKind::Loan, LoanAct{loanOf(unit), act, {}, QString::fromLatin1(unit), {}, {}, due ? std::optional(at(due)) : std::nullopt});
}

Entry escalation(const char *local, EscalationAct::Act act, const char *due = nullptr)
{
    EscalationAct one{EscalationId::derive(QUuid(), QStringLiteral("calora")), act, EscalatedTo::Manufacturer, QStringLiteral("Calora"), {}, {}, {}};
    one.due = due ? std::optional(at(due)) : std::nullopt;
    return about(local, EntryKind::Escalation, one);
}

Entry measure(const char *local, MeasureAct::Act act, const char *due = nullptr)
{
    return about(local, EntryKind::Review, MeasureAct{MeasureId::derive(QUuid(), QStringLiteral("m")), act, QStringLiteral("Label the valves"), {}, QStringLiteral("Luis"), due ? std::optional(at(due)) : std::nullopt});
}

Entry replacement(const char *local, ReplacementAct::Act act, const char *due = nullptr)
{
    ReplacementAct one;
    one.id = ReplacementId::derive(QUuid(), QStringLiteral("r"));
    one.act = act;
    one.due = due ? std::optional(at(due)) : std::nullopt;
    return about(local, EntryKind::Replacement, one);
}

Entry feedback(const char *local, FeedbackAct::Act act, int score = 0, FeedbackFrom from = FeedbackFrom::Customer)
{
    return about(local, EntryKind::Feedback, FeedbackAct{FeedbackId::derive(QUuid(), QStringLiteral("f")), act, from, score, false, {}});
}

Entry confirmation(const char *local, ConfirmationAct::Act act)
{
    return about(local, EntryKind::Contact, ConfirmationAct{act});
}

Entry complaint(const char *local, ComplaintAct::Act act)
{
    return about(local, EntryKind::Contact, ComplaintAct{ComplaintId::derive(QUuid(), QStringLiteral("c")), act, QStringLiteral("sales"), {}});
}

}

/// Duties about loans, escalations, replacements, measures and the like: one for each matter, by the day that was set.
class MattersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::vector<Entry>>("log");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const char *rule, std::vector<Entry> log, const QStringList &lines) {
            log.insert(log.begin(), opened("2026-03-02 10:00"));
            QTest::newRow(name) << QString::fromLatin1(rule) << std::move(log) << lines;
        };
        using L = LoanAct::Act;
        row("loan: back in time", "loan-back", {loan("2026-03-02 11:00", L::Out, "heater", "2026-03-05 12:00"), loan("2026-03-04 12:30", L::Back)},
            {"Mon 11:00 ARMED due Thu 12:00", "Wed 12:00 WARN due Thu 12:00", "Wed 12:30 SATISFIED due Thu 12:00"});
        row("loan: another unit is another loan", "loan-back",
            {loan("2026-03-02 11:00", L::Out, "heater", "2026-03-05 12:00"), loan("2026-03-02 11:30", L::Out, "pump", "2026-03-06 12:00"), loan("2026-03-03 12:00", L::Back, "pump")},
            {"Mon 11:00 ARMED due Thu 12:00", "Mon 11:30 ARMED due Fri 12:00", "Tue 12:00 SATISFIED due Fri 12:00", "Wed 12:00 WARN due Thu 12:00", "Thu 12:00 DUE due Thu 12:00"});
        row("loan: extended, the new day counts", "loan-back", {loan("2026-03-02 11:00", L::Out, "heater", "2026-03-05 12:00"), loan("2026-03-03 12:00", L::Extended, "heater", "2026-03-20 12:00")},
            {"Mon 11:00 ARMED due Thu 12:00", "Tue 12:00 SUPERSEDED due Thu 12:00", "Tue 12:00 ARMED due Fri 12:00"});
        row("loan: closing does not give it back", "loan-back",
            {loan("2026-03-02 11:00", L::Out, "heater", "2026-03-05 12:00"), stateTo("2026-03-03 10:00", StateChange::Act::Closed), loan("2026-03-03 12:00", L::WrittenOff)},
            {"Mon 11:00 ARMED due Thu 12:00", "Tue 12:00 SATISFIED due Thu 12:00"});
        using E = EscalationAct::Act;
        row("escalation: chased, answered", "chase",
            {escalation("2026-03-02 11:00", E::Opened, "2026-03-03 10:00"), escalation("2026-03-03 09:30", E::Chased, "2026-03-04 10:00"), escalation("2026-03-04 09:00", E::Answered)},
            {"Mon 11:00 ARMED due Tue 10:00", "Tue 09:30 SUPERSEDED due Tue 10:00", "Tue 09:30 ARMED due Wed 10:00", "Wed 09:00 SATISFIED due Wed 10:00"});
        using M = MeasureAct::Act;
        row("measure: done late, after the closing", "measure",
            {measure("2026-03-02 11:00", M::Set, "2026-03-04 18:00"), stateTo("2026-03-02 12:00", StateChange::Act::Closed), measure("2026-03-05 10:00", M::Done)},
            {"Mon 11:00 ARMED due Wed 18:00", "Tue 18:00 WARN due Wed 18:00", "Wed 18:00 DUE due Wed 18:00", "Thu 10:00 SATISFIED LATE due Wed 18:00"});
        using R = ReplacementAct::Act;
        row("replacement: nothing is expected back without a day", "faulty-back", {replacement("2026-03-02 11:00", R::Sent)}, {});
        row("replacement: faulty unit back", "faulty-back", {replacement("2026-03-02 11:00", R::Sent, "2026-03-05 12:00"), replacement("2026-03-04 11:00", R::FaultyBack)},
            {"Mon 11:00 ARMED due Thu 12:00", "Wed 11:00 SATISFIED due Thu 12:00"});
        row("replacement: arrived broken", "replacement-works", {replacement("2026-03-02 11:00", R::Arrived), replacement("2026-03-03 11:00", R::Failed)},
            {"Mon 11:00 ARMED due Tue 18:00", "Tue 11:00 SATISFIED due Tue 18:00"});
        using C = ConfirmationAct::Act;
        row("confirmation: asked and given", "confirm-solution", {confirmation("2026-03-02 11:00", C::Asked), confirmation("2026-03-03 11:00", C::Confirmed)},
            {"Mon 11:00 ARMED due Wed 18:00", "Tue 11:00 SATISFIED due Wed 18:00"});
        row("confirmation: nobody asked, nothing is owed", "confirm-solution", {told("2026-03-02 11:00", {Tell::Solution})}, {});
        row("complaint: called back", "complaint", {complaint("2026-03-02 11:00", ComplaintAct::Act::Received), complaint("2026-03-02 11:40", ComplaintAct::Act::Answered)},
            {"Mon 11:00 ARMED due Mon 12:00", "Mon 11:40 SATISFIED due Mon 12:00"});
        using F = FeedbackAct::Act;
        row("feedback: a good score asks for nothing", "low-score", {feedback("2026-03-02 11:00", F::Answered, 3)}, {});
        row("feedback: the team's own is no complaint", "low-score", {feedback("2026-03-02 11:00", F::Answered, 1, FeedbackFrom::Team)}, {});
        row("feedback: a low score is followed up", "low-score", {feedback("2026-03-02 11:00", F::Answered, 2), feedback("2026-03-03 11:00", F::FollowedUp)},
            {"Mon 11:00 ARMED due Tue 18:00", "Tue 11:00 SATISFIED due Tue 18:00"});
    }
    void eachRule()
    {
        QFETCH(QString, rule);
        QFETCH(std::vector<Entry>, log);
        RuleSet rules = defaultRules();
        QVERIFY(rules.find(rule));
        for (Rule &one : rules.rules)
            one.enabled = one.id == rule;
        const Calendars calendars = testCalendars();
        log = numbered(std::move(log));
        QStringList lines = linesOf(rules::run(log, testCase(), {rules, calendars}, at("2026-03-05 17:00")));
        lines.replaceInStrings(QLatin1Char(' ') + rule, QString());
        QTEST(lines, "lines");
        // Lived entry by entry it is the same.
        rules::Derivation lived;
        for (const Entry &entry : log)
            rules::advance(lived, entry, testCase(), {rules, calendars});
        QVERIFY(lived == rules::replay(log, testCase(), {rules, calendars}));
    }
};

QTEST_GUILESS_MAIN(MattersTest)
#include "tst_matters.moc"
