// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "support/logs.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

/// A random log: plausible, and now and then out of order, corrected, bounced, closed and reopened.
std::vector<Entry> randomLog(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto one = [&](int n) { return static_cast<int>(random.bounded(n)); };
    const Instant start = at("2026-03-02 08:00");
    std::vector<Entry> log{opened("2026-03-02 08:00")};
    Instant now = start;
    const int n = 3 + one(30);
    for (int i = 0; i < n; ++i) {
        now = now + std::chrono::minutes(one(600));
        Entry entry = entryAt("2026-03-02 08:00", static_cast<EntryKind>(1 + one(19)));
        entry.occurredAt = one(6) ? now : now - std::chrono::minutes(one(300));
        entry.direction = static_cast<Direction>(one(3));
        entry.audience = entry.direction == Direction::Internal || one(5) == 0 ? Audience::Team : Audience::Customer;
        if (one(4))
            entry.channel = static_cast<Channel>(one(7));
        entry.channelAssumed = one(4) == 0;
        if (one(3) == 0)
            entry.outcome = static_cast<Outcome>(one(7));
        for (int k = one(3); k > 0; --k)
            entry.tells.push_back(static_cast<Tell>(one(9)));
        if (one(2))
            entry.facts.push_back({static_cast<FactKind>(one(5)), 1 + one(4)});
        if (one(5) == 0)
            entry.promise = PromiseAct{QStringLiteral("p%1").arg(one(2)), static_cast<PromiseAct::Act>(one(4)), {}, now + std::chrono::minutes(one(900)), {}};
        if (one(6) == 0)
            entry.stateChange = StateChange{static_cast<StateChange::Act>(one(4)), static_cast<State>(one(5)), static_cast<WaitingOn>(one(6)), now + std::chrono::minutes(one(900)), {}};
        for (int k = one(4) ? 0 : 1 + one(3); k > 0; --k) {
            static const char *const duties[][2] = {{"plan-short", "case"}, {"daily-update", "case"}, {"no-diagnosis-eod", "case"}, {"diagnosis-told", "diagnosis/1"},
                                                    {"promise", "promise/p1"}, {"work", "case"}, {"case-anew", "case/2"}, {"solved", "solution/1"}};
            const auto &[rule, subject] = duties[one(8)];
            if (!entry.settling)
                entry.settling.emplace();
            entry.settling->choices.push_back({QLatin1String(rule), QLatin1String(subject), static_cast<SettlingChoice::What>(one(2)), {}});
        }
        entry.automatic = one(10) == 0;
        log.push_back(entry);
    }
    log = numbered(log);
    for (size_t i = 2; i < log.size(); ++i) {
        if (one(9) == 0)
            log[i].supersedes = log[1 + static_cast<size_t>(one(static_cast<int>(i) - 1))].id;
        if (one(9) == 0) {
            log[i].refersTo = log[1 + static_cast<size_t>(one(static_cast<int>(i) - 1))].id;
            log[i].outcome = Outcome::Bounced;
        }
    }
    return log;
}

RuleSet rulesWithEverything()
{
    RuleSet set = defaultRules();
    const RuleSet more = rulesOf(R"({"schema":"aviso-rules/1","rules":[
        {"id":"work","start":{"kind":"case_opened"},"until":[{"told":["solution"]}],"due":{"after":"PT16H"},"pause":{"state":["waiting"]},"warn":["PT4H"],"again":["PT1H","next_opening"]},
        {"id":"part","start":{"kind":"state"},"until":[{"kind":"replacement"}],"due":{"at":"state.until"},"repeat":"restart"},
        {"id":"days","per":"fact","start":{"fact":"diagnosis|plan"},"until":[{"told":["*"],"channel":"written"}],"due":{"working_days":2,"at":"13:00"},"calendar":"office","pause":{"waiting_on":["part","supplier"]}},
        {"id":"case-anew","start":{"told":["progress"]},"until":[{"told":["solution"]}],"due":{"end_of_day":1},"repeat":"supersede","cancel":[{"kind":"merged"}]}]})");
    set.rules.insert(set.rules.end(), more.rules.begin(), more.rules.end());
    return set;
}

/// Another law from then on: rules out of force, other delays, other hours.
rules::Epoch edited(rules::Epoch epoch, Instant from, QRandomGenerator &random)
{
    epoch.from = from;
    Rule &rule = epoch.rules.rules[static_cast<size_t>(random.bounded(static_cast<int>(epoch.rules.rules.size())))];
    ++rule.version;
    switch (random.bounded(4)) {
    case 0: rule.enabled = !rule.enabled; break;
    case 1: rule.due = DueAfter{std::chrono::minutes(random.bounded(1, 3000)), random.bounded(2) == 1}; break;
    case 2: rule.channel.then = static_cast<ChannelNeed>(random.bounded(3)); break;
    case 3: std::swap(epoch.calendars.byId.at(QStringLiteral("office")), epoch.calendars.byId.at(QStringLiteral("oncall"))); break;
    }
    return epoch;
}

}

/// Replaying equals having lived it, byte for byte.
class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replayEqualsLiving()
    {
        const RuleSet set = rulesWithEverything();
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        const rules::World world{set, calendars};
        size_t commitments = 0;
        qsizetype said = 0;
        for (quint32 seed = 1; seed <= 150; ++seed) {
            const std::vector<Entry> log = randomLog(seed);
            rules::Derivation lived;
            for (const Entry &entry : log)
                rules::advance(lived, entry, facts, world);
            std::vector<Entry> shuffled(log.rbegin(), log.rend());
            const rules::Derivation replayed = rules::replay(shuffled, facts, world);
            QVERIFY2(toJsonText(lived.commitments) == toJsonText(replayed.commitments), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(lived == replayed, qPrintable(QStringLiteral("seed %1").arg(seed)));
            commitments += lived.commitments.size();
            said += std::count_if(lived.commitments.begin(), lived.commitments.end(), [](const Commitment &one) { return one.choice.has_value(); });
        }
        QVERIFY(commitments > 1500); // the logs did exercise the rules
        QVERIFY2(said > 100, qPrintable(QString::number(said))); // and people's own word
    }

    /// With edits of rules and calendars, and people putting commitments off, in between.
    void replayEqualsLivingThroughEdits()
    {
        const CaseFacts facts = testCase();
        const RuleSet everything = rulesWithEverything();
        int settledBefore = 0, snoozed = 0;
        for (quint32 seed = 2001; seed <= 2200; ++seed) {
            QRandomGenerator random(seed);
            std::vector<rules::Epoch> epochs{{Instant{0}, everything, testCalendars()}};
            rules::Derivation lived;
            std::vector<Entry> recorded;
            Instant now = at("2026-03-02 08:00");
            for (Entry entry : randomLog(seed)) {
                now = std::max(now, entry.occurredAt);
                std::vector<const Commitment *> open;
                for (const Commitment &one : lived.commitments)
                    if (one.status == Commitment::Status::Open)
                        open.push_back(&one);
                if (!open.empty() && random.bounded(4) == 0) {
                    const Commitment &one = *open[static_cast<size_t>(random.bounded(static_cast<int>(open.size())))];
                    entry.commitmentAct = CommitmentAct{one.id, static_cast<CommitmentAct::Act>(random.bounded(4)), now + std::chrono::minutes(random.bounded(600)), {}};
                    ++snoozed;
                }
                rules::advance(lived, entry, facts, {epochs.back().rules, epochs.back().calendars, epochs});
                recorded.push_back(entry);
                if (random.bounded(5) == 0) {
                    now = now + Milliseconds(1);
                    const std::vector<Commitment> before = lived.commitments;
                    epochs.push_back(edited(epochs.back(), now, random));
                    rules::takeEdits(lived, facts, {epochs.back().rules, epochs.back().calendars, epochs});
                    for (size_t i = 0; i < before.size(); ++i) {
                        if (before[i].status != Commitment::Status::Open) {
                            QVERIFY(lived.commitments[i] == before[i]); // a verdict stands
                            ++settledBefore;
                        }
                    }
                }
            }
            const rules::Derivation replayed = rules::replay(recorded, facts, {epochs.back().rules, epochs.back().calendars, epochs});
            QVERIFY2(toJsonText(lived.commitments) == toJsonText(replayed.commitments), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(lived == replayed, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QVERIFY(settledBefore > 1000);
        QVERIFY(snoozed > 200);
    }

    /// What advance() says it changed is all that changed: the stored table is updated by it.
    void advanceNamesEverythingItChanged()
    {
        const RuleSet set = rulesWithEverything();
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        for (quint32 seed = 1001; seed <= 1060; ++seed) {
            rules::Derivation lived;
            std::map<CommitmentId, Commitment> stored;
            for (const Entry &entry : randomLog(seed)) {
                const rules::Advanced advanced = rules::advance(lived, entry, facts, {set, calendars});
                if (advanced.changedThePast)
                    std::erase_if(stored, [&](const auto &one) { return std::none_of(lived.commitments.begin(), lived.commitments.end(), [&](const Commitment &c) { return c.id == one.first; }); });
                for (const size_t index : advanced.changed)
                    stored[lived.commitments[index].id] = lived.commitments[index];
                for (const Commitment &commitment : lived.commitments)
                    QVERIFY(stored.at(commitment.id) == commitment);
                QCOMPARE(stored.size(), lived.commitments.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
