// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "core/text/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasAWord();
    void moment_data();
    void moment();
    void duration_data();
    void duration();
    void unknownLanguageIsEnglish();
};

template<typename E>
static void wordsOf(const Language &language)
{
    for (const auto &row : Names<E>::table.rows)
        QVERIFY2(!language.word(row.first).isEmpty(), row.second);
}

void TestLanguage::everyValueHasAWord()
{
    for (const QString &code : {u"en"_s, u"es"_s}) {
        const Language language(code);
        wordsOf<EntryKind>(language);
        wordsOf<Direction>(language);
        wordsOf<Channel>(language);
        wordsOf<Outcome>(language);
        wordsOf<FactKind>(language);
        wordsOf<Tell>(language);
        wordsOf<State>(language);
        wordsOf<WaitingOn>(language);
        wordsOf<IncidentKind>(language);
        wordsOf<Level>(language);
        wordsOf<Ball>(language);
        wordsOf<ChannelNeed>(language);
        wordsOf<Commitment::Status>(language);
    }
}

void TestLanguage::moment_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"en"_s << u"2026-03-06T17:20:00Z"_s << u"2026-04-01T00:00:00Z"_s << u"Fri 6 Mar, 18:20"_s;
    QTest::newRow("es") << u"es"_s << u"2026-03-06T17:20:00Z"_s << u"2026-04-01T00:00:00Z"_s << u"vie 6 mar, 18:20"_s;
    QTest::newRow("another year") << u"en"_s << u"2026-03-06T17:20:00Z"_s << u"2027-04-01T00:00:00Z"_s << u"Fri 6 Mar 2026, 18:20"_s;
    QTest::newRow("no now") << u"es"_s << u"2026-08-07T08:05:59Z"_s << QString() << u"vie 7 ago 2026, 10:05"_s;
    QTest::newRow("in the missing hour") << u"en"_s << u"2026-03-29T01:00:00Z"_s << QString() << u"Sun 29 Mar 2026, 03:00"_s;
}

void TestLanguage::moment()
{
    QFETCH(QString, language);
    QFETCH(QString, at);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    const auto instant = [](const QString &text) { return Instant::of(QDateTime::fromString(text, Qt::ISODate)); };
    const std::optional<Instant> then = now.isEmpty() ? std::nullopt : std::optional(instant(now));
    QCOMPARE(Language(language).moment(instant(at), QTimeZone("Europe/Madrid"), then), expected);
}

void TestLanguage::duration_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << qint64(0) << u"0 min"_s;
    QTest::newRow("below a minute") << qint64(59) << u"0 min"_s;
    QTest::newRow("minutes") << qint64(600) << u"10 min"_s;
    QTest::newRow("hours") << qint64(7800) << u"2 h 10 min"_s;
    QTest::newRow("a whole hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("days") << qint64(3 * 86400 + 4 * 3600 + 1200) << u"3 d 4 h"_s;
    QTest::newRow("days and minutes") << qint64(86400 + 60) << u"1 d"_s;
    QTest::newRow("ago") << qint64(-7800) << u"−2 h 10 min"_s;
}

void TestLanguage::duration()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(Language(u"en"_s).duration(std::chrono::seconds(seconds)), expected);
}

void TestLanguage::unknownLanguageIsEnglish()
{
    const Language language(u"tlh"_s);
    QCOMPARE(language.code(), u"en"_s);
    QCOMPARE(language.text("never translated"), u"never translated"_s);
    QCOMPARE(language.text("%n of them", 3), u"3 of them"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
