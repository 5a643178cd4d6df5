// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QtTest>

// What other help desks do with their clocks, and Aviso adopts: each case is a policy, a list of events, and the one date that is shown
// after each. Policies become rules, events become entries, and the date is the earliest due moment of what is open.

namespace {

constexpr Instant base{1'772'787'600'000}; // Friday 2026-03-06 10:00 in Madrid

Instant after(int seconds)
{
    return base + std::chrono::seconds(seconds);
}

QByteArray seconds(const QJsonValue &value)
{
    return "\"PT" + QByteArray::number(value.toInt()) + "S\"";
}

/// One rule that counts around the clock.
QByteArray rule(const char *id, const QByteArray &start, const QByteArray &until, const QJsonValue &due, const QByteArray &more)
{
    return QByteArray("{\"id\":\"") + id + "\",\"start\":" + start + ",\"until\":" + until + ",\"cancel\":[{\"kind\":\"closed\"}],\"due\":{\"after\":" + seconds(due)
        + ",\"elapsed\":true},\"calendar\":\"24x7\"" + more + "}";
}

const QByteArray theyWrite = R"({"kind":"customer_message"})", weTell = R"({"told":["*"]})";

/// The states in which a clock of the policy is silent. Elsewhere the time in them counts unless it says otherwise.
QByteArray pause(const QJsonObject &policy, const char *of, bool counts)
{
    if (!policy.contains(QLatin1String(of)))
        return {};
    return counts ? R"(,"pause":{"state":["waiting"],"clock":"runs"})" : R"(,"pause":{"state":["waiting"]})";
}

RuleSet rulesFor(const QJsonObject &policy, bool counts)
{
    const QByteArray all = pause(policy, "ignore_on", counts);
    QByteArrayList rules;
    for (const char *response : {"response", "first_response"})
        if (policy.contains(QLatin1String(response)))
            rules += rule("response", theyWrite, "[" + weTell + "]", policy[QLatin1String(response)], all);
    if (policy.contains(u"resolve"))
        rules += rule("resolve", theyWrite, R"([{"told":["solution"]}])", policy[u"resolve"], all);
    if (policy.contains(u"keep_in_loop"))
        rules += rule("keep", weTell, "[" + weTell + "]", policy[u"keep_in_loop"], all + pause(policy, "keep_in_loop_ignore_on", counts) + R"(,"repeat":"restart")");
    if (policy.contains(u"update")) { // from our last word, or from the oldest message that nobody answered
        rules += rule("answer", theyWrite, "[" + weTell + "]", policy[u"update"], all);
        rules += rule("update", weTell, "[" + theyWrite + "]", policy[u"update"], all + R"(,"repeat":"supersede")");
    }
    if (policy.contains(u"ack_remind"))
        rules += rule("alert", theyWrite, "[" + weTell + "]", 60, R"(,"again":[{"after":)" + seconds(policy[u"unack_after"]) + R"(,"elapsed":true}])");
    return rulesOf(R"({"schema":"aviso-rules/1","rules":[)" + rules.join(',') + "]}");
}

Entry of(EntryKind kind, Direction direction, std::optional<Channel> channel)
{
    Entry entry;
    entry.kind = kind;
    entry.direction = direction;
    entry.audience = direction == Direction::Internal ? Audience::Team : Audience::Customer;
    entry.channel = channel;
    if (direction == Direction::Out)
        entry.tells = {Tell::Progress};
    return entry;
}

Entry toState(State state)
{
    Entry entry = of(EntryKind::State, Direction::Internal, {});
    entry.stateChange = StateChange{StateChange::Act::Changed, state, WaitingOn::Customer, {}, LocalText::of("reason")};
    return entry;
}

std::optional<Entry> entryFor(const QString &event)
{
    if (event == "customer_message" || event == "case_without_customer")
        return of(EntryKind::Contact, Direction::In, Channel::Mail);
    if (event == "agent_reply")
        return of(EntryKind::Contact, Direction::Out, Channel::Mail);
    if (event == "phone_out")
        return of(EntryKind::Contact, Direction::Out, Channel::Phone);
    // What one of the team says is an internal entry, whoever else they are.
    if (event == "internal_note" || event == "message_by_owner_who_is_also_requestor")
        return of(EntryKind::Note, Direction::Internal, {});
    if (event == "public_note") { // for the customer to see, and not sent to them
        Entry entry = of(EntryKind::Note, Direction::Internal, {});
        entry.audience = Audience::Customer;
        return entry;
    }
    if (event == "merged") {
        Entry entry = toState(State::Closed);
        entry.stateChange->act = StateChange::Act::Merged;
        return entry;
    }
    if (event.startsWith("status_"))
        return toState(event == "status_open" ? State::Active : State::Waiting);
    return {};
}

std::optional<Instant> earliest(const rules::Derivation &derivation)
{
    const std::vector<Commitment> open = rules::openOnes(derivation);
    return open.empty() ? std::nullopt : open.front().due;
}

QString shown(std::optional<Instant> due)
{
    return due ? QString::number((due->ms - base.ms) / 1000) : QStringLiteral("none");
}

QString wanted(const QJsonObject &step)
{
    return step[u"due"].isNull() ? QStringLiteral("none") : QString::number(step[u"due"].toInt());
}

Entry ackAt(const Commitment &commitment, int from, int until)
{
    Entry entry = of(EntryKind::Work, Direction::Internal, {});
    entry.commitmentAct = CommitmentAct{commitment.id, CommitmentAct::Act::Acknowledged, after(until), {}};
    entry.occurredAt = after(from);
    return entry;
}

}

class TestClockSemantics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void adopted_data()
    {
        QTest::addColumn<QJsonObject>("one");
        const QJsonArray cases = readTestData(testDataPath("AVISO_CLOCK_SEMANTICS", "clock_semantics.json"))[u"cases"].toArray();
        int adopted = 0;
        for (const QJsonValue &value : cases) {
            const QJsonObject one = value.toObject();
            if (one[u"aviso"] == "adopt" && !one[u"policy"].toObject().contains(u"ack_remind"))
                QTest::newRow(qPrintable(one[u"id"].toString())) << one, ++adopted;
        }
        QVERIFY(adopted > 0);
    }
    void adopted()
    {
        QFETCH(QJsonObject, one);
        const QJsonObject policy = one[u"policy"].toObject();
        const bool counts = one[u"source"].toString().startsWith("bestpractical") && !policy[u"exclude_time"].toBool();
        std::vector<rules::Epoch> epochs{{Instant{0}, rulesFor(policy, counts), testCalendars()}};
        CaseFacts facts = testCase("24x7");
        rules::Derivation derivation;
        std::vector<Entry> log;
        for (const QJsonValue &value : one[u"steps"].toArray()) {
            const QJsonObject step = value.toObject();
            const QString event = step[u"event"].toString();
            if (event == "case_without_customer")
                facts.customer.clear();
            if (event == "policy_now_has_only_first_response") {
                epochs.push_back({after(step[u"t"].toInt()), rulesFor({{"first_response", policy[u"first_response"]}}, counts), testCalendars()});
                rules::takeEdits(derivation, facts, {epochs.back().rules, epochs.back().calendars, epochs});
                QCOMPARE(rules::openOnes(derivation).size(), size_t(1)); // the clock of what applies no more has gone
            } else {
                std::optional<Entry> entry = entryFor(event);
                QVERIFY2(entry, qPrintable("no entry says " + event));
                entry->occurredAt = after(step[u"t"].toInt());
                log.push_back(*entry);
                log = numbered(log);
                rules::advance(derivation, log.back(), facts, {epochs.back().rules, epochs.back().calendars, epochs});
            }
            QVERIFY2(shown(earliest(derivation)) == wanted(step),
                     qPrintable(QString("after %1 at %2: %3 instead of %4").arg(event, step[u"t"].toVariant().toString(), shown(earliest(derivation)), wanted(step))));
        }
    }

    /// "I'm on it": asked again at its end, repeated when nobody answers, renewed by an answer; what was renewed repeats nothing.
    void acknowledging()
    {
        const QJsonArray cases = readTestData(testDataPath("AVISO_CLOCK_SEMANTICS", "clock_semantics.json"))[u"cases"].toArray();
        int seen = 0;
        for (const QJsonValue &value : cases) {
            const QJsonObject one = value.toObject(), policy = one[u"policy"].toObject();
            if (one[u"aviso"] != "adopt" || !policy.contains(u"ack_remind"))
                continue;
            ++seen;
            const RuleSet set = rulesFor(policy, false);
            const Calendars calendars = testCalendars();
            const CaseFacts facts = testCase("24x7");
            const int lasts = policy[u"ack_remind"].toInt();
            rules::Derivation derivation;
            Entry call = *entryFor("customer_message");
            call.occurredAt = after(-60); // due at 0
            std::vector<Entry> log{call};
            const auto take = [&](const Entry &entry) {
                if (!derivation.log.empty())
                    log.push_back(entry);
                log = numbered(log);
                rules::advance(derivation, log.back(), facts, {set, calendars});
            };
            take(call);
            ShownNotices notices;
            int asked = 0;
            for (const QJsonValue &each : one[u"steps"].toArray()) {
                const QJsonObject step = each.toObject();
                const int t = step[u"t"].toInt();
                if (step[u"event"] == "acknowledged")
                    take(ackAt(derivation.commitments[0], t, t + lasts));
                else if (step[u"event"] == "confirmed_by_user")
                    take(ackAt(derivation.commitments[0], t, asked + lasts));
                else
                    notices.last = after(t), ++notices.again, asked = t;
                QCOMPARE(shown(nextNotice(derivation.commitments[0], notices)), wanted(step));
            }
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(TestClockSemantics)
#include "tst_clocksemantics.moc"
