// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rulewording.h"
#include "core/text/language.h"

#include <QtTest>

using namespace std::chrono_literals;

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
                                         << "Comunicar el diagnóstico al cliente en 30 minutos laborables, por cualquier canal";
        QTest::newRow("real time") << "solution-72-hours" << "Tell the customer the solution within 72 hours, by any channel"
                                   << "Comunicar la solución al cliente en 72 horas, por cualquier canal";
        QTest::newRow("working days") << "answer-15-days" << "Tell the customer the solution within 15 working days by closing time, in writing"
                                      << "Comunicar la solución al cliente en 15 días laborables antes del cierre, por escrito";
        QTest::newRow("conditional channel") << "solved" << "Tell the customer the solution within 1 working hour, by phone or in person if open longer than 24 hours, else by any channel"
                                             << "Comunicar la solución al cliente en 1 hora laborable, por teléfono o en persona si lleva abierta más de 24 horas; si no, por cualquier canal";
        QTest::newRow("end of day") << "daily-update" << "Tell the customer any news by the end of the working day, 1 day later, by any channel"
                                    << "Comunicar novedades al cliente al final de la jornada, 1 día después, por cualquier canal";
        QTest::newRow("promise") << "promise" << "Do what was promised or agree a new date with the customer by the moment that was promised, by any channel"
                                 << "Hacer lo prometido o acordar otra fecha con el cliente en el momento prometido, por cualquier canal";
        QTest::newRow("missed call") << "call-back" << "Reach the customer within 15 working minutes, by phone or in person"
                                     << "Hablar con el cliente en 15 minutos laborables, por teléfono o en persona";
    }

    void dutiesAreSentences()
    {
        QFETCH(QString, id);
        const Rule *rule = defaultRules().find(id) ? defaultRules().find(id) : extraRules().find(id);
        QVERIFY(rule);
        QTEST(inWords(*rule, Language("en")).duty, "english");
        QTEST(inWords(*rule, Language("es")).duty, "spanish");
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
        QCOMPARE(inWords(rule, Language("es")).begins, "Empieza cuando cambia el plan o la previsión, uno por cada versión");
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
