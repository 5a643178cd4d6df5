// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "ui/rules/chipfield.h"
#include "ui/rules/ruleform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// The first rule that Aviso comes with, but for some fields; ' stands for a quotation mark.
QJsonObject ruleWith(QByteArray fields)
{
    QJsonParseError wrong;
    const QJsonObject changes = QJsonDocument::fromJson(fields.replace('\'', '"'), &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        qFatal("%s", fields.constData());
    QJsonObject rule = toJson(defaultRules())[u"rules"_s].toArray()[0].toObject();
    for (auto field = changes.begin(); field != changes.end(); ++field)
        rule[field.key()] = *field;
    return rule;
}

Rule read(const QJsonObject &rule)
{
    const Result<RuleSet> set = parseRules(QJsonDocument(QJsonObject{{u"schema"_s, u"aviso-rules/1"_s}, {u"rules"_s, QJsonArray{rule}}}).toJson());
    if (!set)
        qFatal("%s", qPrintable(set.error().text));
    return set->rules.front();
}

QByteArray bytes(const Rule &rule)
{
    return QJsonDocument(toJson(RuleSet{{rule}})).toJson();
}

const std::vector<std::pair<const char *, QByteArray>> awkward{
    {"due at once", "{'due': {'after': 'PT0S'}}"},
    {"seconds", "{'due': {'after': 'PT90S'}, 'again': ['PT0S', 'PT45S', 'next_opening'], 'to_lead': 'PT3661S'}"},
    {"more hours than can be typed", "{'due': {'after': 'PT999999H', 'elapsed': true}}"},
    {"notices by both clocks", "{'warn': ['PT1H', {'after': 'PT1H', 'elapsed': true}], 'again': ['next_opening', 'PT1H', {'after': 'PT1H', 'elapsed': true}]}"},
    {"notices in an order of their own", "{'again': ['PT1H'], 'steps': {'warn': ['PT5M'], 'again': ['PT15M']}}"},
    {"one language", "{'name': {'es': 'Solo en castellano'}}"},
    {"another language", "{'name': {'fr': 'En français'}}"},
    {"a name for all languages", "{'name': 'Both'}"},
    {"a padded name", "{'name': {'en': '  padded ', 'es': ' con aire  '}}"},
    {"no name", "{'name': {}}"},
    {"several news in one", "{'until': [{'told': ['plan', 'diagnosis'], 'channel': 'live', 'after_due': true}]}"},
    {"news and a deed in one", "{'until': [{'told': '*', 'kind': 'visit|contact'}, {'told': 'plan'}]}"},
    {"a fact fulfils it", "{'until': [{'fact': 'solution'}]}"},
    {"alternatives", "{'until': [{'told': 'plan', 'or': [{'kind': 'visit'}, {'fact': 'solution'}]}]}"},
    {"a kind without a chip", "{'until': [{'kind': 'mail|contact'}, {'kind': 'note'}]}"},
    {"the same twice", "{'until': [{'told': 'plan'}, {'told': 'plan', 'channel': 'live'}]}"},
    {"a beginning of one's own", "{'start': {'kind': 'case_opened|reopened', 'or': {'told': '*', 'channel': 'live'}}}"},
    {"a fact, once an incident", "{'start': {'fact': 'diagnosis'}, 'per': 'case'}"},
    {"pauses in another order", "{'pause': {'state': ['waiting'], 'waiting_on': ['part', 'customer'], 'clock': 'runs'}}"},
    {"pauses in states", "{'pause': {'state': ['waiting', 'solved']}}"},
    {"pauses whatever the state", "{'pause': {'waiting_on': 'supplier'}}"},
    {"a promise that pauses", "{'per': 'promise', 'start': {'kind': 'promise_made'}, 'due': {'at': 'promise.from'}, 'pause': {'state': 'waiting'}, 'repeat': 'restart'}"},
    {"some incidents", "{'applies': {'priority': ['low', 'urgent', 'high'], 'kind': ['outage', 'fault'], 'customer': ['Talleres Pérez, S.L.', ' padded ', '\\'La Perla\\', S.A.', 'O\\'Neil'], 'tag': ['a,b', '\\'']}}"},
    {"a channel by age", "{'channel': {'if_open_longer_than': 'PT0S', 'then': 'written', 'else': 'live'}}"},
    {"the end of a wait", "{'due': {'at': 'state.until'}}"},
    {"days by a time of day", "{'due': {'working_days': 0, 'at': '09:05'}}"},
    {"days by closing time", "{'due': {'working_days': 366, 'at': 'end_of_day'}}"},
    {"some days later", "{'due': {'end_of_day': 5}}"},
    {"what no field shows", "{'delivery': {'severity': 'high', 'pierce_quiet': true}, 'cancel': [], 'changed_by': 'Ana', 'version': 7, 'enabled': false, 'calendar': 'owner'}"},
};

}

/// A rule in the fields of its form: what is only looked at stays as it was written.
class RuleFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void lookingChangesNothing_data() { rows(); }
    void lookingChangesNothing()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, language);
        const Rule rule = read(json);
        RuleForm form(Calendars(), viewpoint(language));
        form.setRule(read(ruleWith(awkward.back().second))); // nothing of the rule before stays behind
        form.setRule(rule);
        QCOMPARE(form.problem(), QString());
        QVERIFY(form.rule());
        QCOMPARE(bytes(*form.rule()), bytes(rule));
        QVERIFY(*form.rule() == rule);
    }

    void anotherFieldChangesOnlyItself_data() { rows(); }
    void anotherFieldChangesOnlyItself()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, language);
        Rule rule = read(json);
        RuleForm form(Calendars(), viewpoint(language));
        form.setRule(rule);
        type(form, u"ruleName"_s, u"Another name"_s);
        QVERIFY2(form.rule(), qPrintable(form.problem()));
        const bool forAll = rule.name.byLanguage.keys() == QStringList{QString()};
        rule.name.byLanguage[forAll ? QString() : language] = u"Another name"_s;
        QCOMPARE(bytes(*form.rule()), bytes(rule));
        QVERIFY(*form.rule() == rule);
    }

    void whatIsPutBackIsAsBefore_data() { rows(); }
    void whatIsPutBackIsAsBefore()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, language);
        const Rule rule = read(json);
        RuleForm form(Calendars(), viewpoint(language));
        form.setRule(rule);
        for (Chip *chip : form.findChildren<Chip *>()) {
            QTest::keyClick(chip, Qt::Key_Space);
            QTest::keyClick(chip, Qt::Key_Space);
        }
        for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
            const QString text = line->text();
            type(form, line->objectName(), u"1 h"_s);
            type(form, line->objectName(), text);
        }
        QVERIFY2(form.rule(), qPrintable(form.problem()));
        QCOMPARE(bytes(*form.rule()), bytes(rule));
    }

    void chipsChangeWhatTheyName_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one more") << QByteArray("[{'told': ['plan', 'diagnosis'], 'channel': 'live'}]") << u"tell-solution"_s
                                  << QByteArray("[{'told': ['plan', 'diagnosis'], 'channel': 'live'}, {'told': 'solution'}]");
        QTest::newRow("one less of a pattern") << QByteArray("[{'told': ['plan', 'diagnosis'], 'channel': 'live', 'after_due': true}]") << u"tell-plan"_s
                                               << QByteArray("[{'told': 'diagnosis', 'channel': 'live', 'after_due': true}]");
        QTest::newRow("the whole of a pattern") << QByteArray("[{'told': 'plan', 'channel': 'live'}, {'told': 'solution'}]") << u"tell-plan"_s
                                                << QByteArray("[{'told': 'solution'}]");
        QTest::newRow("a condition falls with its pattern") << QByteArray("[{'told': '*', 'kind': 'visit'}, {'told': 'plan'}]") << u"do-visit"_s
                                                            << QByteArray("[{'told': 'plan'}, {'told': '*'}]");
        QTest::newRow("an alternative stays") << QByteArray("[{'told': 'plan', 'or': {'kind': 'visit'}}]") << u"tell-plan"_s << QByteArray("[{'or': {'kind': 'visit'}}]");
        QTest::newRow("an alternative goes") << QByteArray("[{'told': 'plan', 'or': {'kind': 'visit'}}]") << u"do-visit"_s << QByteArray("[{'told': 'plan'}]");
        QTest::newRow("a kind without a chip stays") << QByteArray("[{'kind': 'mail|contact'}]") << u"do-contact"_s << QByteArray("[{'kind': 'mail'}]");
        QTest::newRow("a fact stays") << QByteArray("[{'fact': 'solution'}, {'told': 'plan'}]") << u"tell-plan"_s << QByteArray("[{'fact': 'solution'}]");
    }
    void chipsChangeWhatTheyName()
    {
        QFETCH(QByteArray, until);
        QFETCH(QString, chip);
        QFETCH(QByteArray, after);
        RuleForm form(Calendars(), viewpoint(u"en"_s));
        form.setRule(read(ruleWith("{'until': " + until + '}')));
        QTest::keyClick(form.findChild<Chip *>(chip), Qt::Key_Space);
        QVERIFY2(form.rule(), qPrintable(form.problem()));
        QCOMPARE(bytes(*form.rule()), bytes(read(ruleWith("{'until': " + after + '}'))));
    }

    void oneNoticeMoreKeepsTheOthers()
    {
        RuleForm form(Calendars(), viewpoint(u"en"_s));
        form.setRule(read(ruleWith("{'again': ['PT0S', 'PT90S', {'after': 'PT2H', 'elapsed': true}]}")));
        QLineEdit *again = form.findChild<QLineEdit *>(u"ruleAgain"_s);
        QCOMPARE(again->text(), u"0 min, 1 min 30 s, 2 h"_s);
        type(form, u"ruleAgain"_s, again->text() + u", opening, 75 s"_s);
        QVERIFY2(form.rule(), qPrintable(form.problem()));
        QCOMPARE(bytes(*form.rule()), bytes(read(ruleWith("{'again': ['PT0S', 'PT90S', {'after': 'PT2H', 'elapsed': true}, 'next_opening', 'PT75S']}"))));
    }

private:
    static Viewpoint viewpoint(const QString &language)
    {
        return {Language(language), QTimeZone("Europe/Madrid"), [] { return Instant(); }};
    }
    static void type(RuleForm &form, const QString &field, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(field);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text); // QTest has no keys for other letters
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    }
    /// Every rule that Aviso comes with, and those that a form has a hard time with, in both languages.
    static void rows()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (const QString &file : {u":/aviso/rules/default.json"_s, u":/aviso/rules/extra.json"_s}) {
                QFile text(file);
                QVERIFY2(text.open(QIODevice::ReadOnly), qPrintable(file));
                for (const QJsonValue &rule : QJsonDocument::fromJson(text.readAll()).object()[u"rules"_s].toArray())
                    QTest::addRow("%s, %s", qPrintable(rule[u"id"_s].toString()), qPrintable(language)) << rule.toObject() << language;
            }
            for (const auto &[name, fields] : awkward)
                QTest::addRow("%s, %s", name, qPrintable(language)) << ruleWith(fields) << language;
        }
    }
};

QTEST_MAIN(RuleFormTest)
#include "tst_ruleform.moc"
