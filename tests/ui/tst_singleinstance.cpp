// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// A second program hands over what it was asked to show.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void theSecondHandsOver();
    void otherDatabasesAreOtherPrograms();
    void aDeadSocketIsTakenOver();
    void aProgramThatDoesNotAnswerKeepsItsSocket();
    void numbersAndAddresses_data();
    void numbersAndAddresses();
    void calls_data();
    void calls();
};

void SingleInstanceTest::theSecondHandsOver()
{
    const QString url = m_folder.filePath(u"desk.db"_s);
    SingleInstance first(url);
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    bool taken = false;
    std::thread second([&] { taken = SingleInstance(url).handOver(u"INC-2026-0412"_s); }); // as another process would
    QTRY_COMPARE(asked.size(), 1);
    second.join();
    QVERIFY(taken);
    QCOMPARE(asked.front().front().toString(), u"INC-2026-0412"_s);
}

void SingleInstanceTest::otherDatabasesAreOtherPrograms()
{
    QVERIFY(SingleInstance::nameOf(u"/a/b.db"_s) != SingleInstance::nameOf(u"/a/c.db"_s));
    QCOMPARE(SingleInstance::nameOf(u"postgresql://ana:one@host/desk"_s), SingleInstance::nameOf(u"postgresql://ana:two@host/desk"_s));
    QVERIFY(!SingleInstance::nameOf(u"postgresql://ana:one@host/desk"_s).contains(u"ana"_s));
}

void SingleInstanceTest::aDeadSocketIsTakenOver()
{
    const QString url = m_folder.filePath(u"dead.db"_s);
    QFile left(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/aviso-"_s + SingleInstance::nameOf(url)); // what a crash leaves behind
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance first(url);
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    std::thread second([&] { SingleInstance(url).handOver(u"7"_s); });
    const bool reached = QTest::qWaitFor([&] { return !asked.isEmpty(); }, 5000);
    second.join();
    QVERIFY(reached || left.fileName().startsWith(u"/aviso"_s)); // where sockets do not lie there
}

void SingleInstanceTest::aProgramThatDoesNotAnswerKeepsItsSocket()
{
    const QString url = m_folder.filePath(u"busy.db"_s);
    SingleInstance first(url);
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    {
        SingleInstance second(url); // while the event loop of the first stands still
        QVERIFY(!second.handOver(u"7"_s));
    }
    bool taken = false;
    std::thread third([&] { taken = SingleInstance(url).handOver(u"8"_s); });
    QTRY_VERIFY(!asked.isEmpty() && asked.back().front().toString() == u"8"_s);
    third.join();
    QVERIFY(taken);
}

void SingleInstanceTest::numbersAndAddresses_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("number"); // empty: refused
    QTest::newRow("short") << u"412"_s << u"412"_s;
    QTest::newRow("year") << u"2026-0412"_s << u"2026-0412"_s;
    QTest::newRow("whole") << u"inc-2026-0412"_s << u"INC-2026-0412"_s;
    QTest::newRow("address") << u"aviso://open/INC-2026-0412"_s << u"INC-2026-0412"_s;
    QTest::newRow("as in a QR code") << u"aviso:open/INC-2026-0412"_s << u"INC-2026-0412"_s;
    QTest::newRow("with a slash") << u"aviso://open/412/"_s << u"412"_s;
    QTest::newRow("bare address") << u"aviso://412"_s << u"412"_s;
    QTest::newRow("other scheme") << u"https://open/412"_s << QString();
    QTest::newRow("words") << u"hello"_s << QString();
    QTest::newRow("more behind") << u"aviso://open/412?x=1"_s << QString();
    QTest::newRow("two lines") << u"412\n413"_s << QString();
}

void SingleInstanceTest::numbersAndAddresses()
{
    QFETCH(QString, argument);
    QFETCH(QString, number);
    QCOMPARE(incidentIn(argument).value_or(QString()), number);
}

void SingleInstanceTest::calls_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("rings");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("line");
    QTest::newRow("tel") << u"tel:+34612345678"_s << true << u"+34612345678"_s << QString();
    QTest::newRow("tel with parameters") << u"tel:+34-612-345-678;phone-context=x"_s << true << u"+34-612-345-678"_s << QString();
    QTest::newRow("ours") << u"aviso:call?from=%2B34612345678&line=Calderas%20Sur"_s << true << u"+34612345678"_s << u"Calderas Sur"_s;
    QTest::newRow("with slashes") << u"aviso://call?from=612345678"_s << true << u"612345678"_s << QString();
    QTest::newRow("withheld") << u"aviso:call?from="_s << true << QString() << QString();
    QTest::newRow("letters") << u"tel:<script>"_s << false << QString() << QString();
    QTest::newRow("an incident") << u"aviso://open/INC-2026-0412"_s << false << QString() << QString();
    QTest::newRow("something else") << u"https://example.org/call?from=1"_s << false << QString() << QString();
}

void SingleInstanceTest::calls()
{
    QFETCH(QString, argument);
    QFETCH(bool, rings);
    QFETCH(QString, number);
    QFETCH(QString, line);
    const std::optional<RungCall> call = callIn(argument);
    QCOMPARE(call.has_value(), rings);
    if (call) {
        QCOMPARE(*call, (RungCall{number, line, argument.startsWith(u"tel:"_s)})); // a link is clicked by whoever calls
        QCOMPARE(callIn(addressOf(*call)), call);
    }
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
