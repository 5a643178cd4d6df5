// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What counts as a word, and what a question means.
class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("accents and case") << u"La IMPRÉSORA de Núñez"_s << u"la impresora de nunez"_s;
        QTest::newRow("decomposed") << u"Mun\u0303oz"_s << u"munoz"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("marks that are not seen") << u"ca\u00ADl\u200Bde\u202Era"_s << u"caldera"_s;
        QTest::newRow("zero") << (u"bom"_s + QChar(0) + u"ba"_s) << u"bomba"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xd800) + u"b"_s) << u"a b"_s;
        QTest::newRow("code") << u"c++ a-b o'brien E05. 3/4\""_s << u"c a b o brien e05 3 4"_s;
        QTest::newRow("ligature, half") << u"\uFB01ltro ½"_s << u"filtro 1 2"_s;
        QTest::newRow("without spaces") << u"東京ボンプ3"_s << u"東 京 ホ ン フ 3"_s;
        QTest::newRow("right to left") << u"שלום עולם"_s << u"שלום עולם"_s;
        QTest::newRow("smileys") << u"😀 ¡!¿? *%_"_s << u""_s;
        QTest::newRow("nothing") << QString() << u""_s;
    }
    void textBecomesWords()
    {
        QFETCH(QString, text);
        QTEST(searchText(text), "words");
        for (const SearchWord &word : searchWords(text))
            QVERIFY(word.at >= 0 && word.length > 0 && word.at + word.length <= text.size());
    }

    void wordsKnowTheirPlaces()
    {
        const std::vector<SearchWord> wanted{{u"nunez"_s, 3, 5}, {u"e05"_s, 10, 3}};
        QVERIFY(searchWords(u"  ¡Núñez: E05"_s) == wanted);
        const std::vector<SearchWord> decomposed{{u"ano"_s, 0, 4}, {u"x"_s, 5, 1}};
        QVERIFY(searchWords(u"an\u0303o x"_s) == decomposed);
    }

    void aQuestionIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // words of a term joined by +, begun ones with *
        QTest::newRow("words") << u"Bomba c"_s << u"bomba c*"_s;
        QTest::newRow("phrase") << u"agua \"bomba de calor\" fr"_s << u"agua bomba+de+calor fr*"_s;
        QTest::newRow("phrase at the end") << u"\"Bomba de\""_s << u"bomba+de"_s;
        QTest::newRow("open quote") << u"agua \"bomba de"_s << u"agua bomba de*"_s;
        QTest::newRow("operators") << u"a-b OR NOT * ( NEAR"_s << u"a b or not near*"_s;
        QTest::newRow("phone") << u"+34 612 34 56 78"_s << u"34612345678*"_s;
        QTest::newRow("number") << u"2026-0412"_s << u"2026 0412*"_s;
        QTest::newRow("marks") << u"\"\" ''';--%"_s << u""_s;
    }
    void aQuestionIsRead()
    {
        QFETCH(QString, typed);
        QStringList shown;
        for (const SearchTerm &term : searchPattern(typed).terms)
            shown += term.words.join(u'+') + (term.begun ? u"*"_s : QString());
        QTEST(shown.join(u' '), "shown");
    }

    void muchIsCut()
    {
        QVERIFY(searchText(u"x"_s.repeated(1000)).size() == longestSearchWord);
        QVERIFY(searchText(u"abc "_s.repeated(100'000)).size() <= longestSearchText + longestSearchWord + 2);
        QVERIFY(searchPattern(u"abc "_s.repeated(100'000)).terms.size() <= 32);
    }

    void holdingIsMatching()
    {
        const QString text = searchText(u"Sin agua caliente, la bomba de calor"_s);
        QVERIFY(holdsAll(text, searchPattern(u"cal"_s)));
        QVERIFY(holdsAll(text, searchPattern(u"BOMBA agu"_s)));
        QVERIFY(holdsAll(text, searchPattern(u"\"de calor\""_s)));
        QVERIFY(!holdsAll(text, searchPattern(u"agu bomba"_s))); // only the last word goes on
        QVERIFY(!holdsAll(text, searchPattern(u"\"calor de\""_s)));
        QVERIFY(!holdsAll(text, searchPattern(u"omba"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
