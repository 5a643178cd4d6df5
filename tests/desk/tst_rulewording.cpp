// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/lawmaking.h"
#include "core/desk/rulechanges.h"
#include "core/desk/rulewording.h"
#include "core/exchange/defaultcalendars.h"
#include "core/text/hours.h"
#include "core/text/language.h"

#include <QtTest>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::function<void(Rule &)>)

/// A rule reads as sentences in both languages.
class TestRuleWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dutiesAreSentences_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        QTest::newRow("working minutes") << "diagnosis-told" << "Tell the customer the diagnosis within 30 working minutes, by any channel"
                                         << "Comunicar al cliente el diagnóstico en 30 minutos laborables, por cualquier canal";
        QTest::newRow("real time") << "solution-72-hours" << "Tell the customer the solution within 72 hours, by any channel"
                                   << "Comunicar al cliente la solución en 72 horas, por cualquier canal";
        QTest::newRow("working days") << "answer-15-days" << "Tell the customer the solution within 15 working days by closing time, in writing"
                                      << "Comunicar al cliente la solución en 15 días laborables antes del cierre, por escrito";
        QTest::newRow("conditional channel") << "solved" << "Tell the customer the solution within 1 working hour, by phone or in person if open longer than 24 hours, else by any channel"
                                             << "Comunicar al cliente la solución en 1 hora laborable, por teléfono o en persona si lleva abierta más de 24 horas; si no, por cualquier canal";
        QTest::newRow("end of day") << "daily-update" << "Tell the customer any news by the end of the working day, 1 day later, by any channel"
                                    << "Comunicar al cliente cualquier novedad antes de que acabe la jornada, 1 día después, por cualquier canal";
        QTest::newRow("promise") << "promise" << "Do what was promised or agree a new date with the customer by the moment that was promised, by any channel"
                                 << "Hacer lo prometido o acordar otra fecha con el cliente antes del momento prometido, por cualquier canal";
        QTest::newRow("missed call") << "call-back" << "Reach the customer within 15 working minutes, by phone or in person"
                                     << "Hablar con el cliente en 15 minutos laborables, por teléfono o en persona";
    }

    void dutiesAreSentences()
    {
        QFETCH(QString, id);
        const Rule *rule = defaultRules().find(id) ? defaultRules().find(id) : extraRules().find(id);
        QVERIFY(rule);
        QTEST(inWords(*rule, Language("en")).duty(), "english");
        QTEST(inWords(*rule, Language("es")).duty(), "spanish");
    }

    void beginningsAndScopeAreSaid()
    {
        Rule rule = *defaultRules().find("plan-changed");
        rule.applies.priorities = {Level::High, Level::Urgent};
        rule.applies.tags = {"gold"};
        const RuleText text = inWords(rule, Language("en"));
        QCOMPARE(text.begins, "Begins when the plan or the forecast changes, one for each version");
        QCOMPARE(text.repeats, "A newer one takes its place");
        QCOMPARE(text.scope, "Only for: priority High or Urgent; tag gold");
        QCOMPARE(inWords(rule, Language("es")).begins, "Empieza cuando cambia el plan o la previsión, una vez por versión");
    }

    void noticesAreSaid()
    {
        Rule rule = *defaultRules().find("plan-short");
        rule.steps = {{ReminderStep::Kind::Warn, Step::When::Before, 15min, false},
                      {ReminderStep::Kind::Again, Step::When::After, 1h, false},
                      {ReminderStep::Kind::Again, Step::When::NextOpening, {}, false},
                      {ReminderStep::Kind::ToLead, Step::When::After, 2h, true}};
        QCOMPARE(inWords(rule, Language("en")).notices(), "Warn 15 working minutes before; remind again after 1 working hour and the next opening; tell the lead after 2 hours");
        QCOMPARE(inWords(rule, Language("es")).notices(), "Avisar 15 minutos laborables antes; recordar de nuevo tras 1 hora laborable y la próxima apertura; avisar a quien coordina tras 2 horas");
    }

    void everyPartThatChangesIsNamed_data()
    {
        QTest::addColumn<std::function<void(Rule &)>>("edit");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, std::function<void(Rule &)> edit, const char *detail) { QTest::newRow(name) << std::move(edit) << QString::fromUtf8(detail); };
        row("name", [](Rule &rule) { rule.name.byLanguage["en"] = "Plan"; }, "Name: Short plan for the next hours → Plan");
        row("due", [](Rule &rule) { rule.due = DueAfter{1h, false}; }, "By when: within 2 working hours → within 1 working hour");
        row("real time", [](Rule &rule) { rule.due = DueAfter{2h, true}; }, "By when: within 2 working hours → within 2 hours");
        row("channel", [](Rule &rule) { rule.channel.then = ChannelNeed::Live; }, "How: by any channel → by phone or in person");
        row("calendar", [](Rule &rule) { rule.calendar = "office"; }, "Calendar: nothing set → By the office's calendar");
        row("scope", [](Rule &rule) { rule.applies.tags = {"gold"}; }, "Incidents: nothing set → Only for: tag gold");
        row("warning", [](Rule &rule) { rule.steps.push_back({ReminderStep::Kind::Warn, Step::When::Before, 15min, false}); }, "Warning: nothing set → warn 15 working minutes before");
        row("again", [](Rule &rule) { rule.steps.erase(rule.steps.begin(), rule.steps.begin() + 2); }, "Reminding: remind again after 15 working minutes, 1 working hour and the next opening → remind again after the next opening");
        row("lead", [](Rule &rule) { rule.steps.pop_back(); }, "The lead: tell the lead after 30 working minutes → nothing set");
        row("repeat", [](Rule &rule) { rule.repeat = Rule::Repeat::Restart; }, "Afterwards: nothing set → Done once, the next one begins");
        row("quiet hours", [](Rule &rule) { rule.pierceQuiet = true; }, "Quiet hours: nothing set → also in quiet hours");
        row("pause", [](Rule &rule) { rule.pause.waitingOn = {WaitingOn::Part}; }, "Calendar: nothing set → The clock stands still while it is in: Spare part");
        row("silent pause", [](Rule &rule) { rule.pause = {{}, {WaitingOn::Part}, true}; }, "Calendar: nothing set → Silent while it is in: Spare part, though the time counts");
        row("severity", [](Rule &rule) { rule.severity = Rule::Severity::High; }, "What its sentence does not say");
    }

    void everyPartThatChangesIsNamed()
    {
        QFETCH(std::function<void(Rule &)>, edit);
        RuleSet after = defaultRules();
        Rule &rule = *std::find_if(after.rules.begin(), after.rules.end(), [](const Rule &one) { return one.id == "plan-short"; });
        edit(rule);
        const std::vector<RuleChange> changes = changesBetween(defaultRules(), after, Language("en"));
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY(changes.front().what == RuleChange::What::Changed);
        QTEST(changes.front().details.join("; "), "detail");
    }

    void aCalendarIsCalledByItsName()
    {
        const Calendars calendars = defaultCalendars(QTimeZone("Europe/Madrid"));
        Rule rule = *defaultRules().find("plan-short");
        rule.calendar = "24x7";
        for (const char *code : {"en", "es"}) {
            const QString name = calendarName(*calendars.find("24x7"), Language(code));
            QVERIFY(!name.isEmpty());
            QVERIFY(inWords(rule, Language(code), calendars).calendar.endsWith(name));
        }
        QCOMPARE(inWords(rule, Language("en")).calendar, "By the calendar 24x7");
    }

    void addedRemovedAndSwitchedRules()
    {
        RuleSet after = defaultRules();
        after.rules.erase(after.rules.begin());
        after.rules[0].enabled = false;
        after.rules[1].version = 7; // who wrote it, and how often, is no change
        after.rules.push_back(extraRules().rules.front());
        QStringList words;
        for (const RuleChange &change : changesBetween(defaultRules(), after, Language("en")))
            words << word(change.what, Language("en")) + ' ' + change.rule.id;
        QCOMPARE(words, QStringList({"Switched off diagnosis-told", "Added answer-15-days", "Removed ack"}));
        QVERIFY(changesBetween(after, after, Language("en")).empty());
    }

    void switchingOffSaysThatNothingComesBack()
    {
        RuleSet off = defaultRules();
        off.rules[1].enabled = false;
        RuleSet gone = defaultRules();
        gone.rules.erase(gone.rules.begin() + 1);
        const auto first = [](const RuleSet &before, const RuleSet &after, const char *code) {
            return changesBetween(before, after, Language(code)).front().details.join("; ");
        };
        QVERIFY(first(defaultRules(), off, "en").startsWith("What is owed under it now is called off for good"));
        QVERIFY(first(defaultRules(), gone, "en").contains("called off for good"));
        QVERIFY(first(off, defaultRules(), "en").startsWith("It goes for what happens from now on"));
        QVERIFY(first(defaultRules(), off, "es").contains("definitiv"));
    }

    void whatCannotBeLawNamesItsField()
    {
        const Calendars calendars = defaultCalendars(QTimeZone("Europe/Madrid"));
        QVERIFY(checkedRules(defaultRules(), calendars) && checkedRules(extraRules(), calendars));
        RuleSet rules = defaultRules();
        rules.rules[3].calendar = "moon";
        QVERIFY(checkedRules(rules, calendars).error().text.startsWith("rules[3].calendar: there is no calendar \"moon\""));
        rules = defaultRules();
        rules.rules[2].due = DueAtField{"promise.due"};
        QVERIFY(checkedRules(rules, calendars).error().text.startsWith("rules[2].due.at"));
    }

    void theReadyMadeRulesAreOff()
    {
        QCOMPARE(extraRules().rules.size(), size_t(5));
        for (const Rule &rule : extraRules().rules) {
            QVERIFY(!rule.enabled && !defaultRules().find(rule.id));
            QVERIFY(!rule.name.in("es").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleWording)
#include "tst_rulewording.moc"
