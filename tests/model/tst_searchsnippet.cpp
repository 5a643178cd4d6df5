// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchsnippet.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The snippet with its words in brackets.
QString marked(const SearchSnippet &snippet)
{
    QString text = snippet.text;
    for (auto range = snippet.found.rbegin(); range != snippet.found.rend(); ++range)
        text.insert(range->at + range->length, u']').insert(range->at, u'[');
    return text;
}

SearchRequest typed(const QString &text)
{
    return {text, {}, 20};
}

}

/// The words that were asked for, marked in what was found.
class TestSearchSnippet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("accents and case") << u"La BÓMBA de agua gotea"_s << u"bomba água "_s << u"La [BÓMBA] de [agua] gotea"_s;
        QTest::newRow("combining accents") << u"La bo\u0301mba"_s << u"bomba "_s << u"La [bo\u0301mba]"_s;
        QTest::newRow("the last word goes on") << u"Caldera: cal en la bomba"_s << u"bomba cal"_s << u"[Caldera]: [cal] en la [bomba]"_s;
        QTest::newRow("others do not") << u"bombas y bomba"_s << u"bomba y"_s << u"bombas [y] [bomba]"_s;
        QTest::newRow("a phrase") << u"la bomba, agua. Bomba y agua"_s << u"\"bomba agua\""_s << u"la [bomba, agua]. Bomba y agua"_s;
        QTest::newRow("a phrase and its word") << u"la bomba agua"_s << u"\"bomba agua\" agua "_s << u"la [bomba agua]"_s;
        QTest::newRow("a serial number in groups") << u"Equipo CX-24/B nuevo"_s << u"cx24b"_s << u"Equipo [CX-24/B] nuevo"_s;
        QTest::newRow("a phone in groups") << u"Llame al 612 34 56 78 hoy"_s << u"612345678"_s << u"Llame al [612 34 56 78] hoy"_s;
        QTest::newRow("a phone that is begun") << u"Llame al 612 34 56 78 hoy"_s << u"6123"_s << u"Llame al [612 34] 56 78 hoy"_s;
        QTest::newRow("words are not joined") << u"agua fría"_s << u"aguafria"_s << u"agua fría"_s;
        QTest::newRow("letters that are two") << u"Die Straße"_s << u"strasse"_s << u"Die [Straße]"_s;
        QTest::newRow("without spaces") << u"水漏れ"_s << u"漏"_s << u"水[漏]れ"_s;
        QTest::newRow("lines and spaces") << u"una\n\n  bomba\tgotea\r\n"_s << u"bomba gotea"_s << u"una [bomba] [gotea]"_s;
        QTest::newRow("nothing asked") << u"una bomba"_s << u"  ,;"_s << u"una bomba"_s;
        QTest::newRow("nothing found") << u"una bomba"_s << u"turbina"_s << u"una bomba"_s;
        QTest::newRow("signs are kept as they are") << u"<b>bomba</b> & \"agua\""_s << u"bomba"_s << u"<b>[bomba]</b> & \"agua\""_s;
        QTest::newRow("nothing at all") << QString() << u"bomba"_s << QString();
    }
    void wordsAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, asked);
        QFETCH(QString, wanted);
        QCOMPARE(marked(searchSnippet(LocalText::of(text, u"es"_s), typed(asked), u"es"_s)), wanted);
    }

    void aLongTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("wanted");
        const QString long20 = u"uno dos tres cuatro "_s.repeated(20).trimmed();
        QTest::newRow("at its beginning") << u"bomba "_s + long20 << u"bomba"_s << u"[bomba] uno dos tres cuatro uno dos tres…"_s;
        QTest::newRow("at its end") << long20 + u" bomba"_s << u"bomba"_s << u"…cuatro [bomba]"_s;
        QTest::newRow("in its middle") << long20 + u" bomba "_s + long20 << u"bomba"_s << u"…cuatro [bomba] uno dos tres cuatro uno dos…"_s;
        QTest::newRow("where most stand together") << u"bomba "_s + long20 + u" agua bomba "_s + long20 << u"bomba agua "_s << u"…cuatro [agua] [bomba] uno dos tres cuatro…"_s;
        QTest::newRow("without a hit") << long20 << u"x"_s << u"uno dos tres cuatro uno dos tres cuatro…"_s;
        QTest::newRow("one endless word") << QString(500, u'a') << u"a"_s << u'[' + QString(40, u'a') + u"]…"_s;
        QTest::newRow("pairs stay whole") << u"x"_s + u"😀"_s.repeated(100) << u"x"_s << u"[x]"_s + u"😀"_s.repeated(19) + u"…"_s;
    }
    void aLongTextIsCut()
    {
        QFETCH(QString, text);
        QFETCH(QString, asked);
        QFETCH(QString, wanted);
        QCOMPARE(marked(searchSnippet(LocalText::of(text, u"es"_s), typed(asked), u"es"_s, 40)), wanted);
    }

    void theReadersLanguageIsShownUnlessAnotherHoldsMore()
    {
        LocalText text;
        text.byLanguage = {{u"es"_s, u"La bomba gotea"_s}, {u"en"_s, u"The pump leaks; bomba"_s}};
        QCOMPARE(marked(searchSnippet(text, typed(u"bomba"_s), u"es"_s)), u"La [bomba] gotea"_s);
        QCOMPARE(marked(searchSnippet(text, typed(u"bomba"_s), u"en"_s)), u"The pump leaks; [bomba]"_s);
        QCOMPARE(marked(searchSnippet(text, typed(u"pump"_s), u"es"_s)), u"The [pump] leaks; bomba"_s);
        QCOMPARE(marked(searchSnippet(text, typed(u"gotea bomba"_s), u"en"_s)), u"La [bomba] [gotea]"_s);
    }

    void anyTextIsMarkedInOrder()
    {
        QRandomGenerator random(3);
        const QString letters = u"ab áÁ1-2\n\"😀水 "_s;
        const auto any = [&](int longest) {
            QString text;
            for (int n = random.bounded(longest); n > 0; --n)
                text += letters[random.bounded(letters.size())]; // pairs may be torn
            return text;
        };
        for (int i = 0; i < 5000; ++i) {
            const SearchSnippet snippet = searchSnippet(LocalText::of(any(120)), typed(any(8)), u"es"_s, 1 + random.bounded(50));
            qsizetype end = 0;
            for (const TextRange &range : snippet.found) {
                QVERIFY(range.at >= end && range.length > 0);
                end = range.at + range.length;
            }
            QVERIFY(end <= snippet.text.size() && snippet.text.size() <= 52);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchSnippet)
#include "tst_searchsnippet.moc"
