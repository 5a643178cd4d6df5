// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Words against small dictionaries of the test's own: the same on every machine.
class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsAsked_data();
    void whatIsAsked();
    void unknownWordsAreMarked();
    void accentsCountInEveryEncoding();
    void suggestionsComeFromTheDictionary();
    void aTaughtWordIsKnown();
    void withoutADictionaryNothingIsMarked();
    void aLongTextIsAnswered();

private:
    static SpellingResult checked(Spelling &spelling, const QString &text, const QString &language)
    {
        QFuture<SpellingResult> answer = spelling.check(text, language);
        answer.waitForFinished();
        return answer.result();
    }
    QStringList wrongIn(Spelling &spelling, const QString &text, const QString &language)
    {
        QStringList words;
        for (const Misspelling &word : checked(spelling, text, language).wrong)
            words += text.mid(word.at, word.length);
        return words;
    }
    void write(const QString &name, const QByteArray &encoding, const QByteArray &words)
    {
        QFile rules(m_folder.filePath(name + u".aff"_s)), list(m_folder.filePath(name + u".dic"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly));
        rules.write("SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n");
        list.write(QByteArray::number(words.count('\n')) + "\n" + words);
    }
    QTemporaryDir m_folder;
};

void SpellingTest::initTestCase()
{
    write(u"es_ES"_s, "ISO8859-1", "la\nv\xe1lvula\nno\ncierra\n");
    write(u"en_US"_s, "UTF-8", "the\nvalve\ndoes\nnot\nclose\ncustomer's\n");
    Spelling spelling({m_folder.path()});
    if (!checked(spelling, u"the"_s, u"en"_s).hasDictionary)
        QSKIP("built without Hunspell");
}

void SpellingTest::whatIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << u"The valve, does not: close."_s << QStringList({u"The"_s, u"valve"_s, u"does"_s, u"not"_s, u"close"_s});
    QTest::newRow("one letter, signs and numbers") << u"a SL E05 P_low 12 bar"_s << QStringList({u"bar"_s});
    QTest::newRow("addresses") << u"mail ana@example.org or https://example.org/xyz www.example.org"_s << QStringList({u"mail"_s, u"or"_s});
    QTest::newRow("code and placeholders") << u"run `systemctl foo` for {{contact.name}}"_s << QStringList({u"run"_s, u"for"_s});
    QTest::newRow("paths") << u"see /var/log/boiler and C:\\temp\\x"_s << QStringList({u"see"_s, u"and"_s});
    QTest::newRow("apostrophes") << u"customer's o’clock"_s << QStringList({u"customer's"_s, u"o’clock"_s});
    QTest::newRow("accents") << u"Muñoz pidió más"_s << QStringList({u"Muñoz"_s, u"pidió"_s, u"más"_s});
}

void SpellingTest::whatIsAsked()
{
    QFETCH(QString, text);
    QStringList words;
    for (const Misspelling &word : proseWords(text))
        words += text.mid(word.at, word.length);
    QTEST(words, "words");
}

void SpellingTest::unknownWordsAreMarked()
{
    Spelling spelling({m_folder.path()});
    QCOMPARE(wrongIn(spelling, u"The vlave does not close"_s, u"en"_s), QStringList({u"vlave"_s}));
}

void SpellingTest::accentsCountInEveryEncoding()
{
    Spelling spelling({m_folder.path()});
    QCOMPARE(wrongIn(spelling, u"la válvula no cierra"_s, u"es"_s), QStringList());
    QCOMPARE(wrongIn(spelling, u"la valvula no cierra"_s, u"es"_s), QStringList({u"valvula"_s}));
}

void SpellingTest::suggestionsComeFromTheDictionary()
{
    Spelling spelling({m_folder.path()});
    QFuture<QStringList> english = spelling.suggestions(u"vlave"_s, u"en"_s), spanish = spelling.suggestions(u"valvula"_s, u"es"_s);
    english.waitForFinished();
    spanish.waitForFinished();
    QVERIFY(english.result().contains(u"valve"_s));
    QVERIFY(spanish.result().contains(u"válvula"_s));
}

void SpellingTest::aTaughtWordIsKnown()
{
    Spelling spelling({m_folder.path()});
    spelling.learn({u"Arganzuela"_s}, u"es"_s); // before the dictionary is opened
    QCOMPARE(wrongIn(spelling, u"Arganzuela no presóstato"_s, u"es"_s), QStringList({u"presóstato"_s}));
    spelling.learn({u"presóstato"_s}, u"es"_s);
    QCOMPARE(wrongIn(spelling, u"Arganzuela no presóstato"_s, u"es"_s), QStringList());
    QCOMPARE(wrongIn(spelling, u"Arganzuela"_s, u"en"_s), QStringList({u"Arganzuela"_s}));
}

void SpellingTest::withoutADictionaryNothingIsMarked()
{
    QTemporaryDir empty;
    Spelling spelling({empty.path()});
    const SpellingResult result = checked(spelling, u"qwertz asdf"_s, u"es"_s);
    QVERIFY(!result.hasDictionary);
    QVERIFY(result.wrong.empty());
}

void SpellingTest::aLongTextIsAnswered()
{
    Spelling spelling({m_folder.path()});
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += i % 100 == 0 ? u"vlave "_s : u"valve "_s;
    QFuture<SpellingResult> answer = spelling.check(text, u"en"_s);
    answer.waitForFinished();
    QCOMPARE(answer.result().wrong.size(), size_t(200));
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
