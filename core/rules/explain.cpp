// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/explain.h"

#include "core/rules/due.h"
#include "core/rules/matching.h"

#include <algorithm>

namespace rules {
namespace {

const Entry *entryIn(const std::vector<Entry> &log, const std::optional<EntryId> &id)
{
    const auto found = std::find_if(log.begin(), log.end(), [&](const Entry &entry) { return id && entry.id == *id; });
    return found == log.end() ? nullptr : &*found;
}

/// Rules and calendars by which the commitment was judged last: those in force, or for what is settled those of that moment.
struct Judged
{
    const Rule *rule = nullptr;
    const Calendars *calendars = nullptr;
    std::optional<Instant> since; ///< of this version of the rule
};

Judged judgedBy(const Commitment &commitment, const World &world)
{
    if (world.epochs.empty())
        return {world.rules.find(commitment.rule), &world.calendars, {}};
    Judged judged;
    for (size_t i = 0; i < world.epochs.size(); ++i) {
        const Epoch &epoch = world.epochs[i];
        // A rule that an edit took away is told as it was before.
        const Rule *rule = commitment.settledAt && epoch.from > *commitment.settledAt ? nullptr : epoch.rules.find(commitment.rule);
        if (!rule)
            continue;
        if (!judged.rule || judged.rule->version != rule->version)
            judged.since = i > 0 ? std::optional(epoch.from) : std::nullopt;
        judged.rule = rule;
        judged.calendars = &epoch.calendars;
    }
    return judged;
}

std::vector<Entry> historyOf(const std::vector<Entry> &log, const Commitment &commitment)
{
    std::vector<Entry> history;
    for (const Entry &entry : log) {
        const bool act = entry.commitmentAct && entry.commitmentAct->commitment == commitment.id;
        const bool meanwhile = entry.occurredAt >= commitment.since && (!commitment.settledAt || entry.occurredAt <= *commitment.settledAt);
        if (act || (entry.kind == EntryKind::Handover && meanwhile))
            history.push_back(entry);
    }
    return history;
}

/// All dates of one promise; empty when it has one date alone.
std::vector<Commitment> chainOf(const std::vector<Commitment> &all, const Commitment &commitment, const Rule &rule)
{
    std::vector<Commitment> chain;
    for (const Commitment &one : all) {
        if (rule.per == Rule::Per::Promise && one.rule == commitment.rule && one.subject == commitment.subject)
            chain.push_back(one);
    }
    return chain.size() > 1 ? chain : std::vector<Commitment>();
}

/// What was known when it was settled; today's for what is open.
const CaseFacts &knownAt(const CaseFacts &facts, std::optional<Instant> moment)
{
    const auto known = std::find_if(facts.before.begin(), facts.before.end(), [&](const CaseFacts &one) { return moment && one.until > *moment; });
    return known == facts.before.end() ? facts : *known;
}

void addSum(Explanation &answer, const CaseFacts &facts, const Calendars &calendars, const std::vector<StateStretch> &states)
{
    const Rule &rule = answer.rule;
    const Commitment &commitment = answer.commitment;
    const auto calendar = calendarOf(rule, facts, calendars);
    answer.calendar = calendar ? calendar->id() : rule.calendar;
    answer.hours = calendar;
    const auto *after = std::get_if<DueAfter>(&rule.due);
    const bool counted = !std::holds_alternative<DueAtField>(rule.due) && !(after && after->elapsed);
    if (calendar && counted && commitment.due)
        answer.skipped = calendar->skipped(commitment.since, *commitment.due, pausesOf(rule.pause, states));
}

}

std::optional<Explanation> explain(const Derivation &derivation, CommitmentId id, const CaseFacts &facts, const World &world)
{
    const auto &all = derivation.commitments;
    const auto commitment = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.id == id; });
    const Judged judged = commitment == all.end() ? Judged{} : judgedBy(*commitment, world);
    const std::vector<Entry> log = effectiveLog(derivation.log);
    const Entry *opening = judged.rule ? entryIn(log, commitment->openedBy) : nullptr;
    if (!opening)
        return {};
    Explanation answer;
    answer.commitment = *commitment;
    answer.rule = *judged.rule;
    answer.ruleSince = judged.since;
    answer.openedBy = *opening;
    answer.nearMisses = nearMisses(log, *commitment, *judged.rule);
    answer.acts = historyOf(log, *commitment);
    answer.chain = chainOf(all, *commitment, *judged.rule);
    if (const Entry *settling = entryIn(log, commitment->settledBy))
        answer.settledBy = *settling;
    addSum(answer, knownAt(facts, commitment->settledAt), *judged.calendars, derivation.states);
    return answer;
}

}
