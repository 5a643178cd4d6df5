// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/closing.h"
#include "core/aftersales/matters.h"
#include "support/logs.h"

#include <QtTest>

namespace {

Entry about(const char *local, AftersalesAct act)
{
    Entry entry = note(local);
    entry.aftersales = std::move(act);
    return entry;
}

Entry solved(const char *local) { return known(local, {{FactKind::Solution, 1}}); }
Entry tellsSolution(const char *local, Channel channel = Channel::Phone) { return told(local, {Tell::Solution}, channel); }
Entry confirmed(const char *local, ConfirmationAct::Act act = ConfirmationAct::Act::Confirmed) { return about(local, ConfirmationAct{act}); }
Entry reopened(const char *local) { return stateTo(local, StateChange::Act::Reopened, State::Active); }

Entry loan(const char *local, LoanAct::Act act)
{
    return about(local, LoanAct{LoanId::derive(QUuid(), QStringLiteral("heater")), act, {}, QStringLiteral("Heater 2"), {}, {}, at("2026-03-20 12:00")});
}

Entry swap(const char *local, ReplacementAct::Act act, const char *due = nullptr)
{
    ReplacementAct one;
    one.id = ReplacementId::derive(QUuid(), QStringLiteral("swap"));
    one.act = act;
    one.faultySerial = QStringLiteral("8841");
    one.due = due ? std::optional(at(due)) : std::nullopt;
    return about(local, one);
}

Entry escalation(const char *local, EscalationAct::Act act)
{
    return about(local, EscalationAct{EscalationId::derive(QUuid(), QStringLiteral("c")), act, EscalatedTo::Supplier, QStringLiteral("Calora"), {}, {}, {}});
}

QStringList unmet(const std::vector<ClosingCondition> &conditions)
{
    QStringList words;
    for (const ClosingCondition &one : conditions) {
        if (!one.met)
            words += nameOf(one.need) + (one.missing.isEmpty() ? QString() : QLatin1Char('=') + one.missing.join(QLatin1Char('+')));
    }
    return words;
}

}

/// What an incident needs before it is closed, by its log.
class ClosingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needs_data()
    {
        QTest::addColumn<std::vector<Entry>>("log");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, std::vector<Entry> log, const QStringList &missing) {
            log.insert(log.begin(), opened("2026-03-02 10:00"));
            QTest::newRow(name) << std::move(log) << missing;
        };
        const QString told = QStringLiteral("solution_told"), sure = QStringLiteral("confirmed");
        const Entry s = solved("2026-03-02 11:00"), t = tellsSolution("2026-03-02 11:10"), c = confirmed("2026-03-02 12:00");
        row("nothing was done", {}, {told, sure});
        row("solved and not told", {s}, {told, sure});
        row("told, not confirmed", {s, t}, {sure});
        row("told and confirmed", {s, t, c}, {});
        row("asked is not answered", {s, t, confirmed("2026-03-02 12:00", ConfirmationAct::Act::Asked)}, {sure});
        row("their last word counts", {s, t, c, confirmed("2026-03-02 13:00", ConfirmationAct::Act::NotConfirmed)}, {sure});
        row("after days a mail is not enough", {solved("2026-03-05 11:00"), tellsSolution("2026-03-05 11:10", Channel::Mail), confirmed("2026-03-05 12:00")}, {told});
        row("after days a call is", {solved("2026-03-05 11:00"), tellsSolution("2026-03-05 11:10"), confirmed("2026-03-05 12:00")}, {});
        row("after hours a mail is", {s, tellsSolution("2026-03-02 11:10", Channel::Mail), c}, {});
        row("opened again, all is to be said again", {s, t, c, reopened("2026-03-03 10:00")}, {told, sure});
        row("a loan is out", {s, t, c, loan("2026-03-02 10:30", LoanAct::Act::Out)}, {QStringLiteral("loans_back=Heater 2")});
        row("a loan is back", {s, t, c, loan("2026-03-02 10:30", LoanAct::Act::Out), loan("2026-03-02 12:30", LoanAct::Act::Back)}, {});
        row("a loan is written off", {s, t, c, loan("2026-03-02 10:30", LoanAct::Act::Out), loan("2026-03-02 12:30", LoanAct::Act::WrittenOff)}, {});
        const Entry planned = swap("2026-03-02 10:30", ReplacementAct::Act::Planned), sent = swap("2026-03-02 10:40", ReplacementAct::Act::Sent, "2026-03-20 12:00");
        const Entry works = swap("2026-03-02 11:40", ReplacementAct::Act::Works), back = swap("2026-03-02 12:40", ReplacementAct::Act::FaultyBack);
        row("a replacement is planned", {s, t, c, planned}, {QStringLiteral("replacements_ended=8841")});
        row("it works, the faulty one is not back", {s, t, c, planned, sent, works}, {QStringLiteral("replacements_ended=8841")});
        row("it works and the faulty one is back", {s, t, c, planned, sent, works, back}, {});
        row("it works and nothing is expected back", {s, t, c, planned, swap("2026-03-02 10:40", ReplacementAct::Act::Sent), works}, {});
        row("it arrived broken", {s, t, c, planned, sent, back, swap("2026-03-02 12:45", ReplacementAct::Act::Failed)}, {QStringLiteral("replacements_ended=8841")});
        row("called off", {s, t, c, planned, swap("2026-03-02 12:45", ReplacementAct::Act::CalledOff)}, {});
        row("the manufacturer still looks at it", {s, t, c, escalation("2026-03-02 10:30", EscalationAct::Act::Opened)}, {QStringLiteral("escalations_closed=Calora")});
        row("the manufacturer is done", {s, t, c, escalation("2026-03-02 10:30", EscalationAct::Act::Opened), escalation("2026-03-02 10:50", EscalationAct::Act::Closed)}, {});
    }
    void needs()
    {
        QFETCH(std::vector<Entry>, log);
        const Calendars calendars = testCalendars();
        const rules::World world{defaultRules(), calendars};
        QTEST(unmet(closingConditions(rules::replay(numbered(log), testCase(), world), testCase(), world)), "missing");
    }

    void theClosingEntryMayMeetThem()
    {
        const Calendars calendars = testCalendars();
        const rules::World world{defaultRules(), calendars};
        std::vector<Entry> log = numbered({opened("2026-03-02 10:00"), solved("2026-03-02 11:00"), tellsSolution("2026-03-02 11:10")});
        Entry next = log.back();
        log.pop_back();
        next.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, {}};
        QCOMPARE(unmet(closingConditions(rules::replay(log, testCase(), world), testCase(), world, next)), QStringList{QStringLiteral("confirmed")});
        next.aftersales = ConfirmationAct{ConfirmationAct::Act::Confirmed};
        QCOMPARE(unmet(closingConditions(rules::replay(log, testCase(), world), testCase(), world, next)), QStringList());
    }
};

QTEST_GUILESS_MAIN(ClosingTest)
#include "tst_closing.moc"
