// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"

#include <QJsonDocument>
#include <QtTest>

/// Rules as data: what is written is what is read, and a wrong field is named with its path.
class TestRuleFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultRulesSurviveARoundTrip()
    {
        const RuleSet &rules = defaultRules();
        QCOMPARE(rules.rules.size(), size_t(20));
        const Result<RuleSet> again = parseRules(QJsonDocument(toJson(rules)).toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(*again == rules);
    }

    void everyFieldIsReadAndWritten()
    {
        const RuleSet rules = rulesOf(R"({"schema":"aviso-rules/1","rules":[{"id":"x","version":3,"name":{"en":"N","es":"Ñ"},"enabled":false,
            "applies":{"priority":["high","urgent"],"kind":"fault","customer":["A"],"contract":["gold"],"tag":["t"]},"per":"fact",
            "start":{"fact":"plan|forecast","changed":true,"or":{"kind":"closed"}},
            "until":[{"told":["*"],"channel":"live","after_due":true},{"kind":["visit","team_review"]}],"cancel":{"kind":"merged"},
            "pause":{"state":["waiting"],"waiting_on":["part"]},"due":{"working_days":2,"at":"13:30"},"calendar":"owner",
            "channel":{"if_open_longer_than":"P1DT2H","elapsed":true,"then":"live","else":"written"},
            "warn":["PT1H"],"again":["PT15M","next_opening"],"to_lead":[{"after":"PT2H","elapsed":true}],
            "repeat":"supersede","delivery":{"severity":"high","pierce_quiet":true},"changed_by":"Ana"}]})");
        const Rule &rule = rules.rules.front();
        QCOMPARE(rule.steps.size(), size_t(4));
        QCOMPARE(rule.until.back().kinds.size(), size_t(2));
        QVERIFY(rule.pierceQuiet && rule.start.changed && rule.start.alternatives.size() == 1);
        const Result<RuleSet> again = parseRules(QJsonDocument(toJson(rules)).toJson());
        QVERIFY(again && *again == rules);
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &rule, const char *path) {
            QTest::newRow(name) << QByteArray(R"({"schema":"aviso-rules/1","rules":[{"id":"a",)") + rule + "}]}" << QString::fromLatin1(path);
        };
        const QByteArray start = R"("start":{"kind":"closed"},)";
        QTest::newRow("not JSON") << QByteArray("{\n\n  nonsense") << "line 3";
        QTest::newRow("schema") << QByteArray(R"({"schema":"x","rules":[]})") << "schema";
        QTest::newRow("no rules") << QByteArray(R"({"schema":"aviso-rules/1"})") << "rules";
        row("unknown field", start + R"("due":{"after":"PT1H"},"chanel":"any")", "rules[0].chanel");
        row("two ways of being due", start + R"("due":{"after":"PT1H","end_of_day":0})", "rules[0].due");
        row("elapsed days", start + R"("due":{"working_days":1,"elapsed":true})", "rules[0].due");
        row("duration", start + R"("due":{"after":"1h"})", "rules[0].due.after");
        row("no due", start + R"("per":"case")", "rules[0].due");
        row("no start", R"("due":{"after":"PT1H"})", "rules[0].start");
        row("empty pattern", R"("start":{},"due":{"after":"PT1H"})", "rules[0].start");
        row("kind", R"("start":{"kind":"opend"},"due":{"after":"PT1H"})", "rules[0].start.kind");
        row("fact", R"("start":{"fact":"plan|plam"},"due":{"after":"PT1H"})", "rules[0].start.fact");
        row("told", start + R"("until":[{"told":["plan"]},{"told":["al"]}],"due":{"after":"PT1H"})", "rules[0].until[1].told[0]");
        row("channel", start + R"("due":{"after":"PT1H"},"channel":"phone")", "rules[0].channel");
        row("clock", start + R"("due":{"working_days":1,"at":"25:00"})", "rules[0].due.at");
        row("field", start + R"("due":{"at":"promise.when"})", "rules[0].due.at");
        row("days", start + R"("due":{"end_of_day":-1})", "rules[0].due.end_of_day");
        row("steps", start + R"("due":{"after":"PT1H"},"again":["PT1M","PT2M","PT3M","PT4M","PT5M","PT6M"])", "rules[0].again");
        row("flag", start + R"("due":{"after":"PT1H"},"enabled":"yes")", "rules[0].enabled");
        row("twice", start + R"("due":{"after":"PT1H"}},{"id":"a",)" + start + R"("due":{"after":"PT1H"})", "rules[1].id");
    }
    void aWrongFieldIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const Result<RuleSet> rules = parseRules(json);
        QVERIFY(!rules);
        QVERIFY(rules.error().kind == Error::Kind::InvalidInput);
        QVERIFY2(rules.error().text.startsWith(path), qPrintable(rules.error().text));
    }
};

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
