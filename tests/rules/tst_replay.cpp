// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "support/histories.h"
#include "support/logs.h"

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
        log.push_back(randomEvent(random, now));
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

    /// The clock is set back now and then, or another desk's goes ahead: what happens lies on either side of the edits.
    void replayEqualsLivingWhereClocksDiffer()
    {
        int behind = 0, ahead = 0, otherFacts = 0;
        for (quint32 seed = 3001; seed <= 3150; ++seed) {
            QRandomGenerator random(seed);
            std::vector<rules::Epoch> epochs{{Instant{0}, rulesWithEverything(), testCalendars()}};
            CaseFacts facts = testCase();
            const auto world = [&] { return rules::World{epochs.back().rules, epochs.back().calendars, epochs}; };
            rules::Derivation lived;
            const std::vector<Entry> log = randomLog(seed);
            for (const Entry &entry : log) {
                ahead += epochs.size() > 1 && entry.occurredAt < epochs.back().from;
                rules::advance(lived, entry, facts, world());
                const int what = random.bounded(10);
                const Instant now = entry.occurredAt + std::chrono::minutes(random.bounded(600) - 300);
                if (what < 2) {
                    epochs.push_back(edited(epochs.back(), std::max(now, epochs.back().from + Milliseconds(1)), random));
                    behind += lived.log.back().occurredAt >= epochs.back().from;
                } else if (what < 4) {
                    const Instant from = facts.before.empty() ? now : std::max(now, facts.before.back().until + Milliseconds(1));
                    const std::vector<Commitment> before = lived.commitments;
                    facts = changed(facts, from, random);
                    rules::takeEdits(lived, facts, world());
                    otherFacts += lived.commitments != before;
                    continue;
                } else {
                    continue;
                }
                rules::takeEdits(lived, facts, world());
            }
            QVERIFY2(lived == rules::replay(log, facts, world()), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        QVERIFY2(behind > 100 && ahead > 50 && otherFacts > 50, qPrintable(QStringLiteral("%1 %2 %3").arg(behind).arg(ahead).arg(otherFacts)));
    }

    /// Other facts move what is open; what is settled was judged by what was known, also in a replay.
    void otherFactsMoveWhatIsOpenAlone()
    {
        for (quint32 seed = 4001; seed <= 4060; ++seed) {
            QRandomGenerator random(seed);
            const RuleSet set = rulesWithEverything();
            const Calendars calendars = testCalendars();
            CaseFacts facts = testCase();
            rules::Derivation lived;
            std::vector<Entry> log = randomLog(seed);
            std::sort(log.begin(), log.end(), happenedBefore);
            for (Entry &entry : log) {
                entry.supersedes.reset(), entry.refersTo.reset();
                rules::advance(lived, entry, facts, {set, calendars});
                const std::vector<Commitment> before = lived.commitments;
                facts = changed(facts, entry.occurredAt + Milliseconds(1), random);
                rules::takeEdits(lived, facts, {set, calendars});
                for (size_t i = 0; i < before.size(); ++i)
                    QVERIFY(before[i].status == Commitment::Status::Open || before[i] == lived.commitments[i]);
            }
            QVERIFY2(lived == rules::replay(log, facts, {set, calendars}), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    /// Who corrects an entry says nothing about what it settles unless they say so.
    void aCorrectionKeepsWhatWasSaidAboutSettling()
    {
        const RuleSet set = rulesWithEverything();
        const Calendars calendars = testCalendars();
        const CaseFacts facts = testCase();
        const auto planOf = [](const rules::Derivation &derivation) {
            return *std::find_if(derivation.commitments.begin(), derivation.commitments.end(), [](const Commitment &one) { return one.rule == "plan-short"; });
        };
        std::vector<Entry> log{opened("2026-03-06 10:00"), told("2026-03-06 10:30", {Tell::Plan}), told("2026-03-06 10:30", {Tell::Plan}), told("2026-03-06 10:30", {Tell::Plan})};
        log[1].settling = Settling{{{"plan-short", "case", SettlingChoice::What::KeptOpen, LocalText::of("only a part", "en")}}};
        log = numbered(log);
        log[2].supersedes = log[1].id;
        log[3].supersedes = log[2].id;
        log[3].settling = Settling{{{"plan-short", "case", SettlingChoice::What::Told, LocalText::of("all of it", "en")}}};
        rules::Derivation lived;
        for (size_t i = 0; i < 2; ++i)
            rules::advance(lived, log[i], facts, {set, calendars});
        QVERIFY(planOf(lived).status == Commitment::Status::Open);
        rules::advance(lived, log[2], facts, {set, calendars}); // mends a word of the text
        QVERIFY(planOf(lived).status == Commitment::Status::Open);
        QVERIFY(planOf(lived).choice == SettlingChoice::What::KeptOpen);
        rules::advance(lived, log[3], facts, {set, calendars}); // and here they say another thing
        QVERIFY(planOf(lived).status == Commitment::Status::Kept);
        QVERIFY(lived == rules::replay(log, facts, {set, calendars}));
    }

    /// "It did not bounce after all": the mail told again what it told.
    void aBounceThatIsCorrectedIsNone()
    {
        const RuleSet set = rulesWithEverything();
        const Calendars calendars = testCalendars();
        const auto isKept = [&](const std::vector<Entry> &log) {
            const rules::Derivation derivation = rules::replay(log, testCase(), {set, calendars});
            return std::any_of(derivation.commitments.begin(), derivation.commitments.end(), [](const Commitment &one) { return one.rule == "plan-short" && one.status == Commitment::Status::Kept; });
        };
        std::vector<Entry> log{opened("2026-03-06 10:00"), told("2026-03-06 10:30", {Tell::Plan}, Channel::Mail), note("2026-03-06 10:40"), note("2026-03-06 10:50")};
        log = numbered(log);
        log[2].refersTo = log[1].id;
        log[2].outcome = Outcome::Bounced;
        log[3].supersedes = log[2].id;
        QVERIFY(isKept({log[0], log[1]}));
        QVERIFY(!isKept({log[0], log[1], log[2]}));
        QVERIFY(isKept(log));
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
