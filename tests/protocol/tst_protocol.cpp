// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocolrun.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Protocols: their checklist, what they block, their file.
class ProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWeekendIsFollowed();
    void standsFollowFromRecords_data();
    void standsFollowFromRecords();
    void aLimitBeginsWithItsTurn();
    void whatBlocksIsNamed_data();
    void whatBlocksIsNamed();
    void theNearestProtocolIsTaken_data();
    void theNearestProtocolIsTaken();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aFileIsReadAsItWasWritten();
};

namespace {

const Instant began{1'772'817'600'000}; // Friday 6 March 2026, 18:20 in Madrid

Protocol standard()
{
    return defaultProtocols().value().front();
}

/// "remote_check failed" as records, ten minutes apart.
std::vector<StepRecord> records(const QStringList &said)
{
    std::vector<StepRecord> all;
    for (const QString &one : said)
        all.push_back(
            {one.section(u' ', 0, 0), valueOf<StepResult>(one.section(u' ', 1)).value(), began + 10min * int(all.size() + 1), u"Ana"_s});
    return all;
}

QString currentOf(const std::vector<StepOnList> &run)
{
    QStringList current;
    for (const StepOnList &one : run) {
        if (one.stand == StepOnList::Stand::Current)
            current << one.step.id;
    }
    return current.join(u'+');
}

}

void ProtocolTest::theWeekendIsFollowed()
{
    QStringList said, turns{currentOf(runOf(standard(), began, {}))};
    for (const QString &step : {u"remote_check failed"_s, u"customer_check failed"_s, u"meeting done"_s, u"technician failed"_s,
                                u"specialist done"_s, u"remote_verification done"_s, u"review done"_s, u"tell_customer done"_s}) {
        said << step;
        turns << currentOf(runOf(standard(), began, records(said)));
    }
    QCOMPARE(turns, (QStringList{u"remote_check"_s, u"customer_check"_s, u"meeting"_s, u"technician"_s, u"specialist"_s,
                                 u"remote_verification"_s, u"review"_s, u"tell_customer"_s, QString()}));
}

void ProtocolTest::standsFollowFromRecords_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("step");
    QTest::addColumn<StepOnList::Stand>("expected");
    using enum StepOnList::Stand;
    QTest::newRow("nothing said: the first is current") << QStringList{} << u"remote_check"_s << Current;
    QTest::newRow("a condition not known yet") << QStringList{} << u"customer_check"_s << Undecided;
    QTest::newRow("without condition, after the current") << QStringList{} << u"review"_s << Ahead;
    QTest::newRow("found remotely: the customer is not asked") << QStringList{u"remote_check done"_s} << u"customer_check"_s << NotAsked;
    QTest::newRow("and nobody is sent, down the chain") << QStringList{u"remote_check done"_s} << u"specialist"_s << NotAsked;
    QTest::newRow("the next without condition") << QStringList{u"remote_check done"_s} << u"remote_verification"_s << Current;
    QTest::newRow("said again: the last counts")
        << QStringList{u"remote_check failed"_s, u"remote_check done"_s} << u"customer_check"_s << NotAsked;
    QTest::newRow("out of turn is taken as it is said") << QStringList{u"review done"_s} << u"review"_s << Recorded;
    QTest::newRow("and the first stays current") << QStringList{u"review done"_s} << u"remote_check"_s << Current;
    QTest::newRow("a step that the protocol does not know") << QStringList{u"elsewhere done"_s} << u"remote_check"_s << Current;
}

void ProtocolTest::standsFollowFromRecords()
{
    QFETCH(QStringList, said);
    QFETCH(QString, step);
    QFETCH(StepOnList::Stand, expected);
    const std::vector<StepOnList> run = runOf(standard(), began, records(said));
    const auto found = std::find_if(run.begin(), run.end(), [&](const StepOnList &one) { return one.step.id == step; });
    QVERIFY(found != run.end());
    QCOMPARE(found->stand, expected);
    QCOMPARE(found->record.has_value(), expected == StepOnList::Stand::Recorded);
}

void ProtocolTest::aLimitBeginsWithItsTurn()
{
    Protocol protocol = standard();
    QCOMPARE(runOf(protocol, began, {}).front().due, std::optional(began + 60min));
    protocol.steps[1].minutes = 30;
    const std::vector<StepOnList> run = runOf(protocol, began, records({u"remote_check failed"_s}));
    QCOMPARE(run[1].since, std::optional(began + 10min));
    QCOMPARE(run[1].due, std::optional(began + 40min));
    QVERIFY(!run[0].due);
}

void ProtocolTest::whatBlocksIsNamed_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<StepBlocks>("of");
    QTest::addColumn<QString>("expected");
    QTest::newRow("solving") << QStringList{} << StepBlocks::Solving << u"remote_verification"_s;
    QTest::newRow("closing asks for more") << QStringList{} << StepBlocks::Closing << u"remote_verification review tell_customer"_s;
    QTest::newRow("done") << QStringList{u"remote_verification done"_s} << StepBlocks::Solving << QString();
    QTest::newRow("failed stands in the way") << QStringList{u"remote_verification failed"_s} << StepBlocks::Solving
                                              << u"remote_verification"_s;
    QTest::newRow("skipped does not") << QStringList{u"remote_verification skipped"_s} << StepBlocks::Solving << QString();
}

void ProtocolTest::whatBlocksIsNamed()
{
    QFETCH(QStringList, said);
    QFETCH(StepBlocks, of);
    QStringList names;
    for (const ProtocolStep &step : inTheWay(runOf(standard(), began, records(said)), of))
        names << step.id;
    QTEST(names.join(u' '), "expected");
}

void ProtocolTest::theNearestProtocolIsTaken_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("anybody") << u"someone"_s << u"printer"_s << u"all"_s;
    QTest::newRow("kind") << u"someone"_s << u"Boiler"_s << u"boilers"_s;
    QTest::newRow("customer") << u"hotel"_s << u"printer"_s << u"hotel's"_s;
    QTest::newRow("customer before kind") << u"hotel"_s << u"boiler"_s << u"hotel's"_s;
    QTest::newRow("both") << u"hotel"_s << u"lift"_s << u"hotel's lifts"_s;
}

void ProtocolTest::theNearestProtocolIsTaken()
{
    QFETCH(QString, customer);
    QFETCH(QString, kind);
    const std::vector<Protocol> all{
        {.id = u"all"_s, .name = {}, .customers = {}, .equipmentKinds = {}, .steps = {}},
        {.id = u"boilers"_s, .name = {}, .customers = {}, .equipmentKinds = {u"boiler"_s}, .steps = {}},
        {.id = u"hotel's"_s, .name = {}, .customers = {u"hotel"_s}, .equipmentKinds = {}, .steps = {}},
        {.id = u"hotel's lifts"_s, .name = {}, .customers = {u"hotel"_s}, .equipmentKinds = {u"lift"_s}, .steps = {}}};
    const Protocol *one = protocolFor(all, customer, kind);
    QVERIFY(one);
    QTEST(one->id, "expected");
    QVERIFY(!protocolFor({all.back()}, u"someone"_s, kind));
}

void ProtocolTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    const auto with = [](const char *steps) { return QByteArray(R"([{"id":"a","name":{"en":"A"},"steps":)") + steps + "}]"; };
    QTest::newRow("no JSON") << QByteArray("steps") << u"no file of protocols"_s;
    QTest::newRow("no steps") << with("[]") << u"a step at least"_s;
    QTest::newRow("unknown word") << with(R"([{"id":"x","title":{"en":"X"},"blocks":"everything"}])") << u"[0].steps[0].blocks"_s;
    QTest::newRow("unknown field") << with(R"([{"id":"x","title":{"en":"X"},"colour":"red"}])") << u"colour"_s;
    QTest::newRow("twice") << with(R"([{"id":"x","title":{"en":"X"}},{"id":"x","title":{"en":"Y"}}])") << u"same id"_s;
    QTest::newRow("a later step") << with(R"([{"id":"x","title":{"en":"X"},"when":[{"step":"y"}]},{"id":"y","title":{"en":"Y"}}])")
                                  << u"\"y\""_s;
    QTest::newRow("itself") << with(R"([{"id":"x","title":{"en":"X"},"when":[{"step":"x"}]}])") << u"\"x\""_s;
    QTest::newRow("no title") << with(R"([{"id":"x"}])") << u"what is to be done"_s;
    QTest::newRow("negative") << with(R"([{"id":"x","title":{"en":"X"},"minutes":-1}])") << u"minutes"_s;
    QTest::newRow("no name") << QByteArray(R"([{"id":"a","steps":[]}])") << u"name"_s;
}

void ProtocolTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    const Result<std::vector<Protocol>> read = protocolsFromJson(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(read.error().text.contains(names), qPrintable(read.error().text));
}

void ProtocolTest::aFileIsReadAsItWasWritten()
{
    const std::vector<Protocol> all = defaultProtocols().value();
    QCOMPARE(protocolsFromJson(protocolsToJson(all)).value(), all);
}

QTEST_APPLESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
