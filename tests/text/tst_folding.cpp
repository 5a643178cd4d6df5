// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/finding.h"
#include "core/text/folding.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString numbered(int lines)
{
    QStringList all;
    for (int i = 1; i <= lines; ++i)
        all << u"line %1"_s.arg(i);
    return all.join(u'\n');
}

}

/// Long texts, and finding in them.
class FoldingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortTextsStay();
    void longTextsFold();
    void aLongParagraphFoldsWithinItself();
    void aLogIsNeverCut();
    void quotedHistoryIsApart_data();
    void quotedHistoryIsApart();
    void findingIsBlindToAccents_data();
    void findingIsBlindToAccents();
};

void FoldingTest::shortTextsStay()
{
    const FoldedText text = foldText(numbered(12), 12, false);
    QVERIFY(!text.isFolded);
    QCOMPARE(text.head, numbered(12));
}

void FoldingTest::longTextsFold()
{
    const FoldedText text = foldText(numbered(48), 12, false);
    QVERIFY(text.isFolded);
    QCOMPARE(text.lines, 48);
    QCOMPARE(text.head, numbered(12));
}

void FoldingTest::aLongParagraphFoldsWithinItself()
{
    const FoldedText text = foldText(u"palabra "_s.repeated(500), 12, false);
    QVERIFY(text.isFolded);
    QCOMPARE(text.lines, 40);
    QVERIFY(text.head.size() > 1100 && text.head.size() <= 1201);
    QVERIFY(text.head.endsWith(u"palabra…"_s));
}

void FoldingTest::aLogIsNeverCut()
{
    const QString log = u"```log\n"_s + numbered(40) + u"\n```\nBehind it."_s;
    const FoldedText text = foldText(u"Before.\n"_s + log, 12, false);
    QVERIFY(!text.isFolded);
    QVERIFY(foldText(numbered(11) + u'\n' + log, 12, false).head.endsWith(u"```"_s));
}

void FoldingTest::quotedHistoryIsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<int>("quoted");
    QTest::newRow("with a leading line") << u"Sigue igual.\n\nEl vie, 6 mar, Ana escribió:\n> uno\n> dos\n>\n> tres\n"_s << u"Sigue igual."_s << 6;
    QTest::newRow("english") << u"Still.\n\nOn Friday Ana wrote:\n\n> one\n> two\n> three"_s << u"Still."_s << 5;
    QTest::newRow("without one") << u"Still.\n> one\n> two\n> three"_s << u"Still."_s << 3;
    QTest::newRow("short") << u"Still.\n> one"_s << u"Still.\n> one"_s << 0;
    QTest::newRow("in the middle") << u"Look:\n> one\n> two\n> three\nIs it so?"_s << u"Look:\n> one\n> two\n> three\nIs it so?"_s << 0;
    QTest::newRow("nothing else") << u"> one\n> two\n> three"_s << u"> one\n> two\n> three"_s << 0;
}

void FoldingTest::quotedHistoryIsApart()
{
    QFETCH(QString, text);
    const FoldedText folded = foldText(text, 12, true);
    QTEST(folded.head, "head");
    QTEST(folded.quotedLines, "quoted");
}

void FoldingTest::findingIsBlindToAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("accents") << u"La AVERÍA y la averia"_s << u"avería"_s << u"AVERÍA|averia"_s;
    QTest::newRow("decomposed") << QString(u"caldera averi\u0301a, sí"_s) << u"averia,"_s << QString(u"averi\u0301a,"_s);
    QTest::newRow("across a new line") << u"no\nhot"_s << u"no hot"_s << u"no\nhot"_s;
    QTest::newRow("ligature") << u"oﬃce"_s << u"ffi"_s << u"ﬃ"_s;
    QTest::newRow("beyond the first plane") << u"a🔥b🔥"_s << u"🔥"_s << u"🔥|🔥"_s;
    QTest::newRow("nothing asked") << u"text"_s << u"  "_s << QString();
    QTest::newRow("not there") << u"text"_s << u"boiler"_s << QString();
}

void FoldingTest::findingIsBlindToAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    for (const TextHit &hit : findIn(text, words))
        found << text.mid(hit.start, hit.length);
    QTEST(found.join(u'|'), "found");
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "tst_folding.moc"
