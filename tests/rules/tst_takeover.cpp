// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "core/model/link.h"
#include "support/histories.h"
#include "support/logs.h"

#include <QtTest>

namespace {

const IncidentId other = IncidentId::derive(QUuid(), QStringLiteral("other"));
const ContactId carmen = ContactId::derive(QUuid(), QStringLiteral("carmen")), luis = ContactId::derive(QUuid(), QStringLiteral("luis"));

Entry by(Entry entry, ContactId contact)
{
    entry.contact = contact;
    return entry;
}

std::vector<Entry> numberedOf(IncidentId incident, std::vector<Entry> entries)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].incident = incident;
        entries[i].seq = static_cast<int>(i) + 1;
        entries[i].id = EntryId::derive(incident.value, QString::number(i + 1));
    }
    return entries;
}

/// The log of one into which the other was merged at that moment, as it is read back: `after` happened on it since.
std::vector<Entry> merged(std::vector<Entry> kept, std::vector<Entry> taken, Instant when, std::vector<Entry> after = {})
{
    Entry end = note("2026-03-06 10:00"), joins = end;
    end.kind = EntryKind::State;
    end.stateChange = StateChange{StateChange::Act::Merged, State::Closed, WaitingOn::Nobody, {}, {}};
    end.occurredAt = end.recordedAt = joins.occurredAt = joins.recordedAt = when;
    taken.push_back(end);
    taken = numberedOf(other, taken);
    joins.refersTo = taken.back().id;
    kept.push_back(joins);
    kept.insert(kept.end(), after.begin(), after.end());
    kept = numbered(kept);
    for (Entry &entry : taken) {
        if (entry.promise)
            entry.promise->key = promiseKeyWithin(entry.promise->key, other);
        kept.push_back(entry);
    }
    return kept;
}

const char *wordOf(Commitment::Status status)
{
    using enum Commitment::Status;
    switch (status) {
    case Open: return "open";
    case Kept: return "kept";
    case KeptLate: return "late";
    case KeptAtOnce: return "at once";
    case Superseded: return "superseded";
    case Cancelled: return "cancelled";
    case Waived: return "waived";
    }
    return "";
}

QStringList linesOf(const rules::Derivation &derivation)
{
    QStringList lines;
    for (const Commitment &one : derivation.commitments) {
        QString subject = one.subject;
        subject.replace(QLatin1Char('@') + other.toString().left(8), QStringLiteral("'"));
        const QString due = one.due ? QLocale::c().toString(one.due->in(QTimeZone("Europe/Madrid")), QStringLiteral("ddd HH:mm")) : QStringLiteral("never");
        lines += QStringLiteral("%1 %2 %3 %4%5").arg(one.rule, subject, due, QLatin1String(wordOf(one.status)), one.hold ? QStringLiteral(" held") : QString());
    }
    return lines;
}

const RuleSet &theRules()
{
    static const RuleSet set = rulesOf(R"({"schema":"aviso-rules/1","rules":[
        {"id":"ack","per":"case","start":{"kind":"case_opened"},"until":[{"told":["received"]}],"cancel":[{"kind":"closed"}],"due":{"after":"PT30M"},"repeat":"none"},
        {"id":"daily","per":"case","start":{"told":["*"]},"until":[{"told":["*"]}],"cancel":[{"kind":"closed"},{"told":["solution"]}],"due":{"end_of_day":1},"repeat":"restart"},
        {"id":"reply","per":"case","start":{"kind":"customer_message"},"until":[{"told":["*"]}],"cancel":[{"kind":"closed"}],"due":{"after":"PT1H"},"repeat":"none"},
        {"id":"plan","per":"fact","start":{"fact":"plan"},"until":[{"told":["plan"]}],"cancel":[{"kind":"closed"}],"due":{"after":"PT30M"},"repeat":"supersede"},
        {"id":"promise","per":"promise","start":{"kind":"promise_made"},"until":[{"kind":"promise_kept"},{"kind":"promise_renegotiated"}],
         "cancel":[{"kind":"promise_withdrawn_by_customer"}],"pause":"never","due":{"at":"promise.due"},"repeat":"none"}]})");
    return set;
}

/// The same with some rules alone.
RuleSet only(const QStringList &ids)
{
    RuleSet set = theRules();
    std::erase_if(set.rules, [&](const Rule &rule) { return !ids.contains(rule.id); });
    return set;
}

/// A mail of theirs that nobody has answered.
Entry wrote(const char *local)
{
    Entry entry = entryAt(local, EntryKind::Mail);
    entry.direction = Direction::In;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Mail;
    return entry;
}

using Log = std::vector<Entry>;
const char *const noon = "2026-03-06 12:00";

}
Q_DECLARE_METATYPE(Entry)

/// What becomes of what is owed when incidents are made one.
class TestTakeover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUnion_data()
    {
        QTest::addColumn<QStringList>("only");
        QTest::addColumn<std::vector<Entry>>("kept");
        QTest::addColumn<std::vector<Entry>>("taken");
        QTest::addColumn<std::vector<Entry>>("after");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &rules, const Log &kept, const Log &taken, const QStringList &expected, const Log &after = {}) {
            QTest::newRow(name) << rules << kept << taken << after << expected;
        };
        const QStringList ack{"ack"}, daily{"daily"}, plan{"plan"}, promise{"promise"}, reply{"reply"};
        const auto call = [](const char *when, std::vector<Tell> tells = {}) { return opened(when, std::move(tells)); };
        row("owed on both: the earlier is the kept one's", ack, {call("2026-03-06 11:40")}, {call("2026-03-06 11:50")}, {"ack case Fri 12:10 open"});
        row("owed on both: the earlier is the other's", ack, {call("2026-03-06 11:50")}, {call("2026-03-06 11:40")}, {"ack case Fri 12:20 superseded", "ack case Fri 12:10 open"});
        row("told on the kept one", ack, {call("2026-03-06 10:00", {Tell::Received})}, {call("2026-03-06 11:50")}, {"ack case Fri 10:30 at once"});
        row("told on the other in time", ack, {call("2026-03-06 11:40")}, {call("2026-03-06 11:50", {Tell::Received})}, {"ack case Fri 12:10 kept"});
        row("told on the other before it was owed here", ack, {call("2026-03-06 11:50")}, {call("2026-03-06 11:40", {Tell::Received})}, {"ack case Fri 12:20 at once"});
        row("told on the other too late", ack, {call("2026-03-06 10:00")}, {call("2026-03-06 11:00", {Tell::Received})}, {"ack case Fri 10:30 late"});
        row("told to another person of the customer", ack, {by(call("2026-03-06 11:00", {Tell::Received}), carmen)}, {by(call("2026-03-06 11:50"), luis)},
            {"ack case Fri 11:30 at once", "ack case Fri 12:20 open"});
        row("owed on the other alone", ack, {call("2026-03-06 10:00", {Tell::Received})}, {by(call("2026-03-06 11:50"), luis)}, {"ack case Fri 10:30 at once"});
        row("the cadence goes on from who was told last: there", daily, {call("2026-03-05 10:00", {Tell::Received})}, {call("2026-03-06 10:00", {Tell::Received})},
            {"daily case Fri 22:00 kept", "daily case Sat 21:00 open"});
        row("the cadence goes on from who was told last: here", daily, {call("2026-03-06 10:00", {Tell::Received})}, {call("2026-03-05 10:00", {Tell::Received})},
            {"daily case Sat 21:00 open"});
        row("solved and told here", daily, {call("2026-03-06 10:00", {Tell::Received}), told("2026-03-06 11:00", {Tell::Solution})}, {call("2026-03-06 11:30", {Tell::Received})},
            {"daily case Sat 21:00 kept"});
        row("an answer to an earlier message answers no later one", reply, {call("2026-03-06 09:00", {Tell::Received}), wrote("2026-03-06 10:00"), told("2026-03-06 10:10", {Tell::Progress})},
            {call("2026-03-06 09:00", {Tell::Received}), wrote("2026-03-06 11:30")}, {"reply case Fri 10:00 at once", "reply case Fri 11:00 kept", "reply case Fri 12:30 open"});
        row("plans of both are told each", plan, {call("2026-03-06 10:00"), known("2026-03-06 11:40", {{FactKind::Plan, 1}})}, {call("2026-03-06 10:00"), known("2026-03-06 11:45", {{FactKind::Plan, 1}})},
            {"plan plan/1 Fri 12:10 open", "plan plan/1' Fri 12:15 open"});
        row("one contact tells both", plan, {call("2026-03-06 10:00"), known("2026-03-06 11:40", {{FactKind::Plan, 1}})}, {call("2026-03-06 10:00"), known("2026-03-06 11:45", {{FactKind::Plan, 1}})},
            {"plan plan/1 Fri 12:10 kept", "plan plan/1' Fri 12:15 kept"}, {told("2026-03-06 12:05", {Tell::Plan})});
        row("a newer plan replaces both", plan, {call("2026-03-06 10:00"), known("2026-03-06 11:40", {{FactKind::Plan, 1}})}, {call("2026-03-06 10:00"), known("2026-03-06 11:45", {{FactKind::Plan, 1}})},
            {"plan plan/1 Fri 12:10 superseded", "plan plan/1' Fri 12:15 superseded", "plan plan/2 Fri 12:35 open"}, {known("2026-03-06 12:05", {{FactKind::Plan, 2}})});
        row("each promise is its own", promise, {call("2026-03-06 10:00"), promised("2026-03-06 10:10", "p1", "2026-03-06 18:00")}, {call("2026-03-06 10:00"), promised("2026-03-06 10:20", "p1", "2026-03-06 16:00")},
            {"promise promise/p1 Fri 18:00 open", "promise promise/p1' Fri 16:00 kept"},
            {promiseAct("2026-03-06 15:00", qPrintable(promiseKeyWithin("p1", other)), PromiseAct::Act::Kept)});
        row("kept there before: it stays there", promise, {call("2026-03-06 10:00")},
            {call("2026-03-06 10:00"), promised("2026-03-06 10:20", "p1", "2026-03-06 16:00"), promiseAct("2026-03-06 11:00", "p1", PromiseAct::Act::Kept)}, {});
    }
    void theUnion()
    {
        QFETCH(QStringList, only);
        QFETCH(std::vector<Entry>, kept);
        QFETCH(std::vector<Entry>, taken);
        QFETCH(std::vector<Entry>, after);
        QFETCH(QStringList, expected);
        const RuleSet set = ::only(only);
        const Calendars calendars = testCalendars();
        const rules::Derivation derivation = rules::replay(merged(kept, taken, at(noon), after), testCase(), {set, calendars});
        QCOMPARE(linesOf(derivation), expected);
    }

    /// What was put off stays put off, and what was waived stays waived.
    void whatWasDoneAboutThemCounts()
    {
        const RuleSet set = only({"plan", "ack"});
        const Calendars calendars = testCalendars();
        CaseFacts theirs = testCase();
        theirs.incident = other;
        Log taken = numberedOf(other, {opened("2026-03-06 11:40", {}), known("2026-03-06 11:45", {{FactKind::Plan, 1}}), note("2026-03-06 11:50"), note("2026-03-06 11:51")});
        const rules::Derivation alone = rules::replay(taken, theirs, {set, calendars});
        QCOMPARE(alone.commitments.size(), size_t(2));
        taken[2].commitmentAct = CommitmentAct{alone.commitments[0].id, CommitmentAct::Act::Waived, {}, LocalText::of("no")};
        taken[3].commitmentAct = CommitmentAct{alone.commitments[1].id, CommitmentAct::Act::Snoozed, at("2026-03-06 13:00"), {}};
        const rules::Derivation derivation = rules::replay(merged({opened("2026-03-06 10:00", {Tell::Received})}, taken, at(noon)), testCase(), {set, calendars});
        QCOMPARE(linesOf(derivation), QStringList({"ack case Fri 10:30 at once", "plan plan/1' Fri 12:15 open held"}));
    }

    /// What was merged is judged where it lives on.
    void nothingIsMissedByMerging()
    {
        const Calendars calendars = testCalendars();
        const RuleSet set = only({"ack"});
        const rules::Derivation alone = rules::replay(numbered({opened("2026-03-06 10:00", {}), stateTo(noon, StateChange::Act::Merged)}), testCase(), {set, calendars});
        QCOMPARE(linesOf(alone), QStringList({"ack case Fri 10:30 cancelled"}));
        QVERIFY(!alone.commitments[0].missed);
    }

    /// It is one customer: told on either, they have heard; unanswered on either, they wait.
    void whoSpokeLastIsOfBoth()
    {
        const Calendars calendars = testCalendars();
        const rules::World world{theRules(), calendars};
        const Log kept{opened("2026-03-06 10:00"), told("2026-03-06 10:30", {Tell::Plan})};
        rules::Derivation both = rules::replay(merged(kept, {opened("2026-03-06 09:00"), wrote("2026-03-06 11:00")}, at(noon)), testCase(), world);
        QVERIFY(both.waitingSince == at("2026-03-06 11:00"));
        QVERIFY(both.lastTold == at("2026-03-06 10:30"));
        QVERIFY(both.openedAt == at("2026-03-06 09:00"));
        both = rules::replay(merged({opened("2026-03-06 10:00"), wrote("2026-03-06 10:10")}, {opened("2026-03-06 09:00"), told("2026-03-06 11:00", {Tell::Plan})}, at(noon)), testCase(), world);
        QVERIFY(!both.waitingSince);
    }

    /// Random logs: going on with a merged log is the same as replaying it, in any order.
    void replayEqualsLiving()
    {
        const RuleSet set = rulesWithEverything();
        const Calendars calendars = testCalendars();
        const rules::World world{set, calendars};
        size_t brought = 0;
        for (quint32 seed = 5001; seed <= 5120; ++seed) {
            QRandomGenerator random(seed);
            const auto log = [&](int most) {
                Log entries{opened("2026-03-02 08:00", {})};
                for (int i = random.bounded(most); i > 0; --i)
                    entries.push_back(randomEvent(random, entries.back().occurredAt + std::chrono::minutes(random.bounded(300))));
                return entries;
            };
            const Log kept = log(12), taken = log(12);
            const Instant when = std::max(kept.back().occurredAt, taken.back().occurredAt) + Milliseconds(1);
            Log after;
            for (Instant now = when; after.size() < 8;) {
                now = now + std::chrono::minutes(1 + random.bounded(300));
                after.push_back(randomEvent(random, now));
            }
            const Log whole = merged(kept, taken, when, after);
            rules::Derivation lived = rules::replay(merged(kept, taken, when), testCase(), world);
            const Log theirs = numberedOf(other, taken);
            for (const Commitment &one : lived.commitments)
                brought += std::any_of(theirs.begin(), theirs.end(), [&](const Entry &entry) { return entry.id == one.openedBy; });
            for (const Entry &entry : whole) {
                if (entry.incident == testCase().incident && entry.seq > int(kept.size()) + 1)
                    rules::advance(lived, entry, testCase(), world);
            }
            Log shuffled(whole.rbegin(), whole.rend());
            const rules::Derivation replayed = rules::replay(shuffled, testCase(), world);
            QVERIFY2(toJsonText(lived.commitments) == toJsonText(replayed.commitments), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QVERIFY2(brought > 20, qPrintable(QString::number(brought)));
    }
};

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
