// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intakefile.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const Instant now{1'796'000'000'000};

QByteArray whole()
{
    return R"({"schema":"aviso-intake/1","id":"a1","call":{"number":"+34612345678","line":"912","started_at":"2026-11-20T10:42:00+01:00"},
        "who":{"caller":"Carmen","customer":"Muñoz","language":"es","address":"C/ Sol 3","postal_code":"28901","serial":"SN1"},
        "what":{"title":"Sin agua","impact":"stopped","danger":["gas"],"error_code":"E05","answers":[{"ask":"¿Presión?","answer":"0,8"}],"notes":"Nada."},
        "promise":{"what":"una llamada","due":"2026-11-20T13:00:00+01:00"}})";
}

}

/// Calls from files: what is read, and what is named when it cannot be.
class IntakeFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeFileIsRead()
    {
        const Result<CallCard> card = intakeCard(whole(), now);
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().text));
        QCOMPARE(card->externalRef, u"intake:a1"_s);
        QCOMPARE(card->number, u"+34612345678"_s);
        QCOMPARE(card->title.in(u"es"_s), u"Sin agua"_s);
        QCOMPARE(int(card->impact), int(Impact::Stopped));
        QVERIFY(card->danger.gas && !card->danger.water);
        QCOMPARE(card->startedAt.ms, Instant::of(QDateTime::fromString(u"2026-11-20T09:42:00Z"_s, Qt::ISODate)).ms);
        QVERIFY(card->promise && card->promise->due > card->startedAt);
        QCOMPARE(card->answers.size(), size_t(1));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *from, const char *to, const char *path) { QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(path); };
        row("schema", "aviso-intake/1", "aviso-intake/2", "schema");
        row("no id", "\"id\":\"a1\",", "", "id");
        row("no title", "\"title\":\"Sin agua\",", "", "what.title");
        row("an impact", "\"stopped\"", "\"broken\"", "what.impact");
        row("a danger", "[\"gas\"]", "[\"gas\",\"bees\"]", "what.danger[1]");
        row("a wall time", "2026-11-20T10:42:00+01:00", "2026-11-20T10:42:00", "call.started_at");
        row("the future", "2026-11-20T10:42:00+01:00", "2126-11-20T10:42:00+01:00", "call.started_at");
        row("a promise before the call", "2026-11-20T13:00:00+01:00", "2026-11-20T08:00:00+01:00", "promise.due");
        row("an unknown field", "\"caller\":", "\"caler\":", "who.caler");
        row("a language", "\"language\":\"es\"", "\"language\":\"fr\"", "who.language");
        row("a number for a text", "\"serial\":\"SN1\"", "\"serial\":5", "who.serial");
        row("cut in the middle", "\"promise\"", "\"prom", "byte");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, path);
        const QString changed = QString::fromUtf8(whole()).replace(from, to);
        QVERIFY(changed != QString::fromUtf8(whole()));
        const Result<CallCard> card = intakeCard(changed.toUtf8(), now);
        QVERIFY(!card);
        QCOMPARE(int(card.error().kind), int(Error::Kind::InvalidInput));
        QVERIFY2(card.error().text.contains(path), qPrintable(card.error().text));
    }

    void everyBeginningOfAFileIsRefused()
    {
        const QByteArray json = whole();
        for (qsizetype length = 0; length < json.size(); ++length)
            QVERIFY2(!intakeCard(json.first(length), now), qPrintable(QString::number(length)));
    }
};

QTEST_GUILESS_MAIN(IntakeFileTest)
#include "tst_intakefile.moc"
