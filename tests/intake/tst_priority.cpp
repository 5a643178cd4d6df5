// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/priority.h"
#include "core/intake/questions.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<PriorityReason>)

/// How soon a call matters, and what is asked in it.
class PriorityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggests_data()
    {
        using enum PriorityReason;
        QTest::addColumn<Level>("urgency");
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<bool>("contract");
        QTest::addColumn<bool>("gas");
        QTest::addColumn<Level>("priority");
        QTest::addColumn<std::vector<PriorityReason>>("reasons");
        const auto row = [](const char *name, Level urgency, Impact impact, bool contract, bool gas, Level priority, const std::vector<PriorityReason> &reasons) {
            QTest::newRow(name) << urgency << impact << contract << gas << priority << reasons;
        };
        row("degraded", Level::Normal, Impact::Degraded, false, false, Level::Normal, {Degraded});
        row("degraded with a contract", Level::Normal, Impact::Degraded, true, false, Level::High, {Degraded, Contract});
        row("stopped", Level::Normal, Impact::Stopped, false, false, Level::High, {Stopped});
        row("stopped with a contract gains nothing", Level::Normal, Impact::Stopped, true, false, Level::High, {Stopped});
        row("stopped and urgent", Level::Urgent, Impact::Stopped, true, false, Level::Urgent, {Stopped, Urgent});
        row("a question", Level::Normal, Impact::Question, true, false, derivedPriority(Level::Normal, Level::Low), {Question});
        row("a question that can wait", Level::Low, Impact::Question, false, false, Level::Low, {Question, CanWait});
        row("danger outweighs all", Level::Low, Impact::Question, false, true, Level::Urgent, {Danger});
    }
    void suggests()
    {
        QFETCH(Level, urgency);
        QFETCH(Impact, impact);
        QFETCH(bool, contract);
        QFETCH(bool, gas);
        QFETCH(Level, priority);
        QFETCH(std::vector<PriorityReason>, reasons);
        const SuggestedPriority suggested = suggestedPriority(urgency, impact, contract, {gas, false, false, false});
        QCOMPARE(int(suggested.priority), int(priority));
        QVERIFY(suggested.reasons == reasons);
    }

    void questionsAreReadAndWritten()
    {
        const std::vector<QuestionList> &lists = defaultQuestions();
        QVERIFY(lists.size() >= 3);
        for (const QuestionList &list : lists) {
            QVERIFY2(list.questions.size() >= 3 && list.questions.size() <= 6, qPrintable(list.id)); // as many as one asks on the phone
            for (const Question &question : list.questions)
                QVERIFY(!question.ask.in(u"es"_s).isEmpty() && question.ask.in(u"es"_s) != question.ask.in(u"en"_s));
        }
        const Result<std::vector<QuestionList>> again = questionsFrom(questionsJson(lists));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text));
        QVERIFY(*again == lists);
    }

    void listsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        const QByteArray three = R"("questions":[{"ask":"a"},{"ask":"b"},{"ask":"c"}])";
        QTest::newRow("good") << QByteArray(R"([{"id":"a","name":"A",)" + three + R"(,"safety":[{"danger":"gas","script":"Out!","priority":"high"}]}])") << QString();
        QTest::newRow("too few") << QByteArray(R"([{"id":"a","name":"A","questions":[{"ask":"a"}]}])") << u"1 questions"_s;
        QTest::newRow("too many") << QByteArray(R"([{"id":"a","name":"A","questions":[{"ask":"a"},{"ask":"b"},{"ask":"c"},{"ask":"d"},{"ask":"e"},{"ask":"f"},{"ask":"g"}]}])") << u"7 questions"_s;
        QTest::newRow("asked twice") << QByteArray(R"([{"id":"a","name":"A","questions":[{"ask":"a"},{"ask":"b"},{"ask":" A "}]}])") << u"question 3"_s;
        QTest::newRow("two of one id") << QByteArray(R"([{"id":"a","name":"A",)" + three + R"(},{"id":"a","name":"B",)" + three + "}]") << u"\"B\""_s;
        QTest::newRow("two of one name") << QByteArray(R"([{"id":"a","name":"A",)" + three + R"(},{"id":"b","name":"a",)" + three + "}]") << u"same name"_s;
        QTest::newRow("a danger twice") << QByteArray(R"([{"id":"a","name":"A",)" + three + R"(,"safety":[{"danger":"gas"},{"danger":"gas"}]}])") << u"twice"_s;
    }
    void listsAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const Result<std::vector<QuestionList>> lists = questionsFrom(json);
        QVERIFY2(lists, lists ? "" : qPrintable(lists.error().text));
        const Result<void> good = checkedQuestions(*lists);
        QCOMPARE(good.has_value(), names.isEmpty());
        if (!good)
            QVERIFY2(good.error().text.contains(names), qPrintable(good.error().text));
        QVERIFY(questionsFrom(questionsJson(*lists)) == lists);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no list") << QByteArray("{}") << u"no lists"_s;
        QTest::newRow("an unknown key") << QByteArray(R"([{"id":"a","name":"A","questions":[],"colour":"red"}])") << u"colour"_s;
        QTest::newRow("a question without words") << QByteArray(R"([{"id":"a","name":"A","questions":[{"answers":[]}]}])") << u"[0].questions[0].ask"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const Result<std::vector<QuestionList>> read = questionsFrom(json);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(names), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(PriorityTest)
#include "tst_priority.moc"
