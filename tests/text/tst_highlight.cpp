// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlight.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestHighlight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void syntax_data();
    void syntax();
    void logLevelsStandOut();
    void textStaysWhole();
    void linesAreCapped();
    void htmlIsEscaped();
    void onAnyThread();
};

static const QString sampleLog = u"2026-03-07 09:28:11 ERROR ign: flame not detected (E05) try=3 host=10.0.0.7\n"
                           "2026-03-07 09:28:12 WARN  ign: retrying\n"
                           "2026-03-07 09:28:13 INFO  ign: started id=0x1f\n"
                           "    at com.example.Burner.ignite(Burner.java:42)\n"_s;

void TestHighlight::initTestCase()
{
    if (!canHighlight())
        QSKIP("built without KDE Syntax-Highlighting");
}

void TestHighlight::syntax_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("syntax");
    QTest::newRow("ending") << u"cpp"_s << u"C++"_s;
    QTest::newRow("name") << u"C++"_s << u"C++"_s;
    QTest::newRow("json") << u"json"_s << u"JSON"_s;
    QTest::newRow("ini") << u"ini"_s << u"INI Files"_s;
    QTest::newRow("sql") << u"sql"_s << u"SQL"_s;
    QTest::newRow("python") << u"python"_s << u"Python"_s;
    QTest::newRow("file") << u"boiler/main.py"_s << u"Python"_s;
    QTest::newRow("log") << u"log"_s << u"Log"_s;
    QTest::newRow("log file") << u"burner.log"_s << u"Log"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("unknown") << u"klingon-with-no-syntax"_s << QString();
    QTest::newRow("hostile") << u"../../../etc/passwd\"><img>"_s << QString();
}

void TestHighlight::syntax()
{
    QFETCH(QString, language);
    const HighlightedCode code = highlight(u"int x = 1;"_s, language, Ground::Light);
    QTEST(code.syntax, "syntax");
    QCOMPARE(code.lines.size(), size_t(1));
    QCOMPARE(code.lines[0].text, u"int x = 1;"_s);
}

static FormattedRange rangeAt(const FormattedLine &line, const QString &word)
{
    const qsizetype at = line.text.indexOf(word);
    for (const FormattedRange &range : line.ranges) {
        if (range.start <= at && at < range.start + range.length)
            return range;
    }
    return {};
}

void TestHighlight::logLevelsStandOut()
{
    for (const Ground ground : {Ground::Light, Ground::Dark}) {
        const HighlightedCode code = highlight(sampleLog, u"log"_s, ground);
        QCOMPARE(code.lines.size(), size_t(4));
        const FormattedRange error = rangeAt(code.lines[0], u"ERROR"_s);
        const FormattedRange warning = rangeAt(code.lines[1], u"WARN"_s);
        QVERIFY(error.bold && error.colour.isValid());
        QVERIFY(warning.bold && warning.colour.isValid());
        QVERIFY(error.colour != warning.colour);
        QVERIFY(rangeAt(code.lines[0], u"2026"_s).length >= 19);
        QVERIFY(rangeAt(code.lines[0], u"try"_s).colour.isValid());
        QVERIFY(rangeAt(code.lines[0], u"E05"_s).bold);
        QVERIFY(rangeAt(code.lines[2], u"0x1f"_s).colour.isValid());
        QVERIFY(rangeAt(code.lines[3], u"Burner"_s).length > 20);
    }
}

void TestHighlight::textStaysWhole()
{
    const HighlightedCode code = highlight(sampleLog, u"log"_s, Ground::Light);
    QStringList lines;
    for (const FormattedLine &line : code.lines) {
        lines << line.text;
        int end = 0;
        for (const FormattedRange &range : line.ranges) {
            QVERIFY(range.start >= end);
            end = range.start + range.length;
            QVERIFY(end <= line.text.size());
        }
    }
    QCOMPARE(lines.join(u'\n') + u'\n', sampleLog);
}

void TestHighlight::linesAreCapped()
{
    QElapsedTimer timer;
    timer.start();
    const HighlightedCode code = highlight(sampleLog.repeated(10'000), u"log"_s, Ground::Light, 40);
    QCOMPARE(code.lines.size(), size_t(40));
    QVERIFY(code.hiddenLines > 3000); // of the 256 KB that are looked at
    QVERIFY2(timer.elapsed() < 1000 * AVISO_PATIENCE, qPrintable(QString::number(timer.elapsed())));
}

void TestHighlight::htmlIsEscaped()
{
    const QString html = toHtml(highlight(u"<img src=x> \"ERROR\" &amp;\n</pre>"_s, u"log"_s, Ground::Light));
    QVERIFY(!html.contains(u"<img"_s));
    QCOMPARE(html.count(u"</pre>"_s), 1);
    QVERIFY(html.contains(u"&amp;amp;"_s));
}

void TestHighlight::onAnyThread()
{
    std::vector<HighlightedCode> found(4);
    std::vector<std::unique_ptr<QThread>> threads;
    for (HighlightedCode &code : found) {
        threads.emplace_back(QThread::create([&code] { code = highlight(sampleLog, u"log"_s, Ground::Light); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    for (const HighlightedCode &code : found)
        QVERIFY(code.lines == highlight(sampleLog, u"log"_s, Ground::Light).lines);
}

QTEST_MAIN(TestHighlight)
#include "tst_highlight.moc"
