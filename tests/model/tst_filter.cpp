// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"
#include "core/model/filterwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// The language of filters: read, printed, completed.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        const auto row = [](const char *typed, const char *english, const char *spanish) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(english) << QString::fromUtf8(spanish);
        };
        row("state:open waiting:>4h", "state:open waiting:>4h", "estado:abierta espera:>4h");
        row("estado:abierta", "state:open", "estado:abierta");
        row("ESTADO:Abierta", "state:open", "estado:abierta");
        row("customer:muñoz -tag:agua", "customer:muñoz -tag:agua", "cliente:muñoz -etiqueta:agua");
        row("cliente:\"García e Hijos, S.L.\"", "customer:\"García e Hijos, S.L.\"", "cliente:\"García e Hijos, S.L.\"");
        row("due:today", "due:today", "vence:hoy");
        row("vence:manana", "due:tomorrow", "vence:mañana");
        row("due:<2h", "due:<2h", "vence:<2h");
        row("owner:me", "owner:me", "responsable:yo");
        row("-assignee:any", "-owner:any", "-responsable:alguien");
        row("owner:luis", "owner:luis", "responsable:luis");
        row("ball:us silent:>48h", "ball:us silent:>2d", "pelota:nosotros silencio:>2d");
        row("silent:2d", "silent:>2d", "silencio:>2d");
        row("channel:phone canal:telefono", "channel:phone channel:phone", "canal:teléfono canal:teléfono");
        row("priority:high,urgent,alta", "priority:high,urgent", "prioridad:alta,urgente");
        row("kind:avería for:part", "kind:fault for:part", "tipo:avería pendiente-de:pieza");
        row("bomba -ruido \"sin agua\"", "bomba -ruido \"sin agua\"", "bomba -ruido \"sin agua\"");
        row("\"state:open\"", "\"state:open\"", "\"state:open\"");
        row("\"no end", "\"no end\"", "\"no end\"");
        row("!!! -- - \"\" :", "", "");
        row("", "", "");
    }
    void whatIsTypedIsRead()
    {
        QFETCH(QString, typed);
        const ParsedFilter parsed = parseFilter(typed);
        QVERIFY(parsed.problems.empty());
        QTEST(filterText(parsed.filter, u"en"_s), "english");
        QTEST(filterText(parsed.filter, u"es"_s), "spanish");
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("token");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *typed, int token, const char *sentence) { QTest::newRow(typed) << QString::fromUtf8(typed) << token << QString::fromUtf8(sentence); };
        row("bomba colour:red", 1, "\"colour\" is nothing to filter by. Use one of state:, owner:, ball:");
        row("state:open priority:enormous", 1, "\"enormous\" is not known here. Use one of urgent, high, normal, low.");
        row("waiting:>4x", 0, "\">4x\" is not known here. Use one of >4h, <30m, >2d.");
        row("waiting:99999999999h", 0, "\"99999999999h\" is not known here.");
        row("customer:", 0, "Write behind the colon what to look for.");
        row("due:", 0, "Write behind the colon one of overdue, today");
        row("customer:!!", 0, "\"!!\" holds no word to look for.");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        const ParsedFilter parsed = parseFilter(typed);
        QCOMPARE(parsed.problems.size(), size_t(1));
        QTEST(static_cast<int>(parsed.problems[0].token), "token");
        QVERIFY2(filterProblemText(parsed.problems[0]).startsWith(sentence), qPrintable(filterProblemText(parsed.problems[0])));
        QVERIFY(!parsed.tokens[parsed.problems[0].token].test);
        QCOMPARE(parsed.filter.tests.size(), parsed.tokens.size() - 1); // what is right counts
    }

    void tokensKnowTheirPlaces()
    {
        const ParsedFilter parsed = parseFilter(u"  bomba  cliente:\"a b\" x:y"_s);
        const std::vector<FilterToken> wanted{{2, 5, 0}, {9, 13, 1}, {23, 3, {}}};
        QVERIFY(parsed.tokens == wanted);
    }

    void theCursorIsCompleted_data()
    {
        QTest::addColumn<QString>("typed"); // the cursor is at the bar
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("at");
        const auto row = [](const char *typed, const char *language, const char *words, int at) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(language) << QString::fromUtf8(words) << at; };
        row("s|", "en", "state: silent: solved:", 0);
        row("bomba es|", "es", "estado: espera:", 6);
        row("-eti|", "es", "etiqueta:", 1);
        row("state:|", "en", "open new active waiting solved closed snoozed needs-answer", 6);
        row("estado:ce|rada x", "es", "cerrada", 7);
        row("priority:high,u|", "en", "urgent", 14);
        row("due:to|", "en", "today tomorrow", 4);
        row("customer:mu|", "en", "", 9);
        row("colour:r|", "en", "", 7);
        row("vence:MAN|", "es", "mañana", 6);
    }
    void theCursorIsCompleted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        const qsizetype cursor = typed.indexOf(u'|');
        const FilterCompletion completion = filterCompletion(typed.remove(u'|'), cursor, language);
        QTEST(completion.words.join(u' '), "words");
        QTEST(static_cast<int>(completion.at), "at");
    }

    /// Whatever is typed: printing what was understood, in either language, gives the same filter.
    void printingIsUnderstood()
    {
        static const QString pieces[] = {u"state:"_s, u"open"_s, u"estado:"_s, u"closed"_s, u" "_s, u" "_s, u" "_s, u","_s, u"\""_s, u"-"_s, u":"_s, u"customer:"_s, u"muñoz"_s, u"etiqueta:"_s,
                                         u"waiting:"_s, u">4h"_s, u"<30m"_s, u"90m"_s, u"due:"_s, u"hoy"_s, u"owner:"_s, u"me"_s, u"yo"_s, u"😀"_s, u"any"_s, u"\t"_s, u"'"_s, u"%*"_s, u"S.L."_s, u"0d"_s};
        QRandomGenerator random(7);
        int tests = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int n = random.bounded(14); n > 0; --n)
                text += pieces[random.bounded(static_cast<int>(std::size(pieces)))];
            const Filter filter = parseFilter(text).filter;
            tests += static_cast<int>(filter.tests.size());
            for (const QString &language : {u"en"_s, u"es"_s}) {
                const ParsedFilter again = parseFilter(filterText(filter, language));
                QVERIFY2(again.filter == filter && again.problems.empty(), qPrintable(text + u" -> "_s + filterText(filter, language)));
            }
            (void)filterCompletion(text, random.bounded(20), u"es"_s);
        }
        QVERIFY(tests > 10'000);
    }

    /// No word of a language means two things in the same place.
    void wordsAreDistinct()
    {
        const auto &all = filterVocabulary();
        for (const FilterVocabulary &key : all) {
            for (const QString &language : {u"en"_s, u"es"_s}) {
                const QString name = filterFolded(key.name.in(language));
                QCOMPARE(std::count_if(all.begin(), all.end(), [&](const auto &other) { return other.name.isCalled(name); }), 1);
                for (const FilterWord &word : key.values)
                    QCOMPARE(std::count_if(key.values.begin(), key.values.end(), [&](const FilterWord &other) { return other.isCalled(filterFolded(word.in(language))); }), 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
