// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"

#include <QJsonDocument>
#include <QtTest>

using Act = StateChange::Act;

Q_DECLARE_METATYPE(std::vector<Entry>)

namespace {

/// The customer wrote.
Entry wrote(const char *local, Channel channel = Channel::Message)
{
    Entry entry = entryAt(local);
    entry.direction = Direction::In;
    entry.audience = Audience::Customer;
    entry.channel = channel;
    return entry;
}

/// The customer called, and nobody took the call.
Entry missed(const char *local)
{
    Entry entry = wrote(local, Channel::Phone);
    entry.outcome = Outcome::NoAnswer;
    return entry;
}

Entry withOutcome(Entry entry, Outcome outcome)
{
    entry.outcome = outcome;
    return entry;
}

Entry automatic(Entry entry)
{
    entry.automatic = true;
    return entry;
}

/// We asked the supplier, or asked again.
Entry chased(const char *local)
{
    Entry entry = entryAt(local, EntryKind::Escalation);
    entry.direction = Direction::Out;
    entry.channel = Channel::Phone;
    return entry;
}

}

/// Each ready-made rule, switched on alone: raised when it should be, and settled by what should settle it. Fri is 2026-03-06.
class TestExtraRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::vector<Entry>>("log");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QStringList>("lines");
        answers();
        chases();
        callsBack();
        questions();
    }

    void eachRule()
    {
        QFETCH(QString, rule);
        QFETCH(std::vector<Entry>, log);
        QFETCH(QString, until);
        RuleSet rules = extraRules();
        for (Rule &one : rules.rules) {
            QVERIFY(!one.enabled);
            one.enabled = one.id == rule;
        }
        const Calendars calendars = testCalendars();
        QStringList lines = linesOf(rules::run(numbered(log), testCase(), {rules, calendars}, at(qPrintable(until))));
        lines.replaceInStrings(QLatin1Char(' ') + rule, QString());
        QTEST(lines, "lines");
    }

    void theyAreReadAsTheyAreWritten()
    {
        const QByteArray json = QJsonDocument(toJson(extraRules())).toJson();
        QVERIFY(rulesOf(json) == extraRules());
    }

private:
    using Lines = QStringList;

    void row(const char *name, const char *rule, std::vector<Entry> log, const char *until, const Lines &lines)
    {
        QTest::newRow(name) << QString::fromLatin1(rule) << std::move(log) << QString::fromLatin1(until) << lines;
    }

    void answers()
    {
        const char *days = "answer-15-days", *hours = "solution-72-hours", *call = "2026-03-06 10:00";
        row("15 days: warned and due", days, {opened(call)}, "2026-03-27 18:00", {"Fri 10:00 ARMED due Fri 18:00", "Wed 18:00 WARN due Fri 18:00", "Fri 18:00 DUE due Fri 18:00"});
        row("15 days: a call is no answer, a letter is", days,
            {opened(call), told("2026-03-20 10:00", {Tell::Solution}), told("2026-03-23 10:00", {Tell::Solution}, Channel::Letter)}, "2026-03-27 18:00",
            {"Fri 10:00 ARMED due Fri 18:00", "Mon 10:00 SATISFIED due Fri 18:00"});
        row("15 days: exactly at due", days, {opened(call), told("2026-03-27 18:00", {Tell::Solution}, Channel::Mail)}, "2026-03-28 18:00",
            {"Fri 10:00 ARMED due Fri 18:00", "Wed 18:00 WARN due Fri 18:00", "Fri 18:00 SATISFIED due Fri 18:00"});
        row("15 days: closed", days, {opened(call), stateTo("2026-03-09 10:00", Act::Closed)}, "2026-03-27 18:00",
            {"Fri 10:00 ARMED due Fri 18:00", "Mon 10:00 CANCELLED due Fri 18:00"});
        row("72 hours: over the weekend", hours, {opened(call)}, "2026-03-09 10:00",
            {"Fri 10:00 ARMED due Mon 10:00", "Mon 02:00 WARN due Mon 10:00", "Mon 10:00 DUE due Mon 10:00"});
        row("72 hours: news do not settle, the solution does", hours,
            {opened(call), told("2026-03-07 10:00", {Tell::Progress}), told("2026-03-08 12:00", {Tell::Solution})}, "2026-03-09 10:00",
            {"Fri 10:00 ARMED due Mon 10:00", "Sun 12:00 SATISFIED due Mon 10:00"});
        row("72 hours: late", hours, {opened(call), told("2026-03-09 10:01", {Tell::Solution})}, "2026-03-09 11:00",
            {"Fri 10:00 ARMED due Mon 10:00", "Mon 02:00 WARN due Mon 10:00", "Mon 10:00 DUE due Mon 10:00", "Mon 10:01 SATISFIED LATE due Mon 10:00"});
    }

    void chases()
    {
        const char *rule = "chase-supplier";
        const Entry call = opened("2026-03-06 10:00");
        row("supplier: nothing before it is escalated", rule, {call}, "2026-03-06 20:00", {});
        row("supplier: due after four hours", rule, {call, chased("2026-03-06 10:30")}, "2026-03-06 20:00",
            {"Fri 10:30 ARMED due Fri 14:30", "Fri 14:30 DUE due Fri 14:30"});
        row("supplier: a chase settles it and begins the next", rule, {call, chased("2026-03-06 10:30"), chased("2026-03-06 14:00")}, "2026-03-06 17:59",
            {"Fri 10:30 ARMED due Fri 14:30", "Fri 14:00 SATISFIED due Fri 14:30", "Fri 14:00 ARMED due Fri 18:00"});
        row("supplier: telling the customer chases nobody", rule, {call, chased("2026-03-06 10:30"), told("2026-03-06 11:00", {Tell::Escalation})}, "2026-03-06 14:30",
            {"Fri 10:30 ARMED due Fri 14:30", "Fri 14:30 DUE due Fri 14:30"});
        row("supplier: the solution ends it", rule, {call, chased("2026-03-06 10:30"), known("2026-03-06 12:00", {{FactKind::Solution, 1}}), chased("2026-03-06 13:00")},
            "2026-03-06 20:00", {"Fri 10:30 ARMED due Fri 14:30", "Fri 12:00 CANCELLED due Fri 14:30"});
        row("supplier: the night does not count", rule, {call, chased("2026-03-06 20:00")}, "2026-03-07 11:00",
            {"Fri 20:00 ARMED due Sat 11:00", "Sat 11:00 DUE due Sat 11:00"});
    }

    void callsBack()
    {
        const char *rule = "call-back";
        const Entry call = opened("2026-03-06 10:00"), theirs = missed("2026-03-06 11:00");
        const QString armed = QStringLiteral("Fri 11:00 ARMED due Fri 11:15"), due = QStringLiteral("Fri 11:15 DUE due Fri 11:15");
        row("missed call: due after a quarter of an hour", rule, {call, theirs}, "2026-03-06 12:00", {armed, due});
        row("missed call: called back", rule, {call, theirs, told("2026-03-06 11:10", {})}, "2026-03-06 12:00", {armed, "Fri 11:10 SATISFIED due Fri 11:15"});
        row("missed call: a mail does not call back", rule, {call, theirs, told("2026-03-06 11:10", {Tell::Progress}, Channel::Mail)}, "2026-03-06 12:00", {armed, due});
        row("missed call: nobody answered us", rule, {call, theirs, withOutcome(told("2026-03-06 11:10", {}), Outcome::NoAnswer)}, "2026-03-06 12:00", {armed, due});
        row("missed call: missing another buys no time", rule, {call, theirs, missed("2026-03-06 11:10")}, "2026-03-06 12:00", {armed, due});
        row("missed call: they call again and are answered", rule, {call, theirs, withOutcome(wrote("2026-03-06 11:05", Channel::Phone), Outcome::Reached)},
            "2026-03-06 12:00", {armed, "Fri 11:05 SATISFIED due Fri 11:15"});
        row("missed call: another one later is owed anew", rule, {call, theirs, told("2026-03-06 11:10", {}), missed("2026-03-06 13:00")}, "2026-03-06 13:00",
            {armed, "Fri 11:10 SATISFIED due Fri 11:15", "Fri 13:00 ARMED due Fri 13:15"});
    }

    void questions()
    {
        const char *rule = "question-answered";
        const QString atOnce = QStringLiteral("Fri 10:00 SATISFIED AT ONCE due Fri 11:00");
        const Entry call = opened("2026-03-06 10:00"), theirs = wrote("2026-03-06 11:00");
        const QString armed = QStringLiteral("Fri 11:00 ARMED due Fri 12:00"), warned = QStringLiteral("Fri 11:45 WARN due Fri 12:00"), due = QStringLiteral("Fri 12:00 DUE due Fri 12:00");
        row("question: the first call begins it", rule, {opened("2026-03-06 11:00", {})}, "2026-03-06 12:30", {armed, warned, due});
        row("question: the first call is answered on the phone", rule, {call}, "2026-03-06 20:00", {atOnce});
        row("question: unanswered for an hour", rule, {call, theirs}, "2026-03-06 12:30", {atOnce, armed, warned, due});
        row("question: answered", rule, {call, theirs, told("2026-03-06 11:30", {Tell::Progress}, Channel::Mail)}, "2026-03-06 12:30", {atOnce, armed, "Fri 11:30 SATISFIED due Fri 12:00"});
        row("question: a second one buys no time", rule, {call, theirs, wrote("2026-03-06 11:40", Channel::Mail)}, "2026-03-06 12:30", {atOnce, armed, warned, due});
        row("question: a note answers nothing", rule, {call, theirs, note("2026-03-06 11:10")}, "2026-03-06 12:30", {atOnce, armed, warned, due});
        row("question: a machine answers nothing", rule, {call, theirs, automatic(told("2026-03-06 11:10", {Tell::Received}, Channel::Mail))}, "2026-03-06 12:30", {atOnce, armed, warned, due});
        row("question: an automatic reply of theirs is none", rule, {call, automatic(wrote("2026-03-06 11:00", Channel::Mail))}, "2026-03-06 12:30", {atOnce});
        row("question: a missed call is none", rule, {call, missed("2026-03-06 11:00")}, "2026-03-06 12:30", {atOnce});
        row("question: another one after the answer", rule, {call, theirs, told("2026-03-06 11:30", {Tell::Progress}), wrote("2026-03-06 13:00")}, "2026-03-06 13:00",
            {atOnce, armed, "Fri 11:30 SATISFIED due Fri 12:00", "Fri 13:00 ARMED due Fri 14:00"});
    }
};

QTEST_GUILESS_MAIN(TestExtraRules)
#include "tst_extrarules.moc"
