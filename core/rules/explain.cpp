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

/// Everything that a rule accepts as told.
std::vector<const Pattern *> toldPatterns(const std::vector<Pattern> &patterns)
{
    std::vector<const Pattern *> told;
    for (const Pattern &pattern : patterns) {
        if (pattern.toldAnything || !pattern.told.empty())
            told.push_back(&pattern);
        const std::vector<const Pattern *> more = toldPatterns(pattern.alternatives);
        told.insert(told.end(), more.begin(), more.end());
    }
    return told;
}

/// Only what looks like a contact can be a near miss: something said or sent, or tried.
bool looksLikeContact(const Entry &entry)
{
    const bool toSomeone = entry.direction != Direction::Internal;
    if (entry.commitmentAct)
        return false; // it stands in the history
    const bool note = entry.kind == EntryKind::Note || entry.kind == EntryKind::Mail || !entry.tells.empty();
    return toSomeone || note;
}

void whyNotReached(const Entry &entry, std::vector<NearMiss::Why> &why)
{
    using enum NearMiss::Why;
    if (entry.automatic)
        why.push_back(Automatic);
    if (entry.outcome == Outcome::NoAnswer)
        why.push_back(NoAnswer);
    if (entry.outcome == Outcome::LeftMessage)
        why.push_back(LeftMessage);
    if (entry.outcome == Outcome::WrongNumber)
        why.push_back(WrongNumber);
    if (entry.outcome == Outcome::Bounced)
        why.push_back(Bounced);
    if (entry.direction == Direction::Internal)
        why.push_back(Internal);
    else if (entry.audience == Audience::Team)
        why.push_back(ToSomeoneElse);
}

std::vector<NearMiss::Why> whyNot(const Entry &entry, const Commitment &commitment, const std::vector<const Pattern *> &told)
{
    using enum NearMiss::Why;
    std::vector<NearMiss::Why> why;
    whyNotReached(entry, why);
    const auto says = [&](const Pattern *pattern) {
        return !entry.tells.empty() && (pattern->toldAnything || std::any_of(entry.tells.begin(), entry.tells.end(), [&](Tell tell) {
            return std::find(pattern->told.begin(), pattern->told.end(), tell) != pattern->told.end();
        }));
    };
    const auto byChannel = [&](const Pattern *pattern) { return meets(entry, commitment.channel) && (!pattern->channel || meets(entry, *pattern->channel)); };
    const auto inTime = [&](const Pattern *pattern) { return !pattern->afterDue || (commitment.due && entry.occurredAt >= *commitment.due); };
    const auto any = [&](auto... conditions) {
        return std::any_of(told.begin(), told.end(), [&](const Pattern *pattern) { return (conditions(pattern) && ...); });
    };
    if (why.empty() && !any(says))
        why.push_back(NotTold);
    else if (any(says) && !any(says, inTime))
        why.push_back(any([&](const Pattern *p) { return says(p) && !p->toldAnything; }) ? BeforeDue : NotTold);
    if (any(says) && !any(says, byChannel))
        why.push_back(WrongChannel);
    return why;
}

std::vector<NearMiss> nearMisses(const std::vector<Entry> &log, const Commitment &commitment, const Rule &rule)
{
    const std::vector<const Pattern *> told = toldPatterns(rule.until);
    std::vector<NearMiss> misses;
    for (const Entry &entry : log) {
        const bool before = entry.occurredAt < commitment.since || entry.id == commitment.openedBy;
        const bool after = commitment.settledAt && entry.occurredAt > *commitment.settledAt;
        if (told.empty() || before || after || entry.id == commitment.settledBy || !looksLikeContact(entry))
            continue;
        std::vector<NearMiss::Why> why = whyNot(entry, commitment, told);
        if (!why.empty())
            misses.push_back({entry.id, entry.occurredAt, std::move(why)});
    }
    return misses;
}

}

std::optional<Explanation> explain(const Derivation &derivation, CommitmentId id, const CaseFacts &facts, const World &world)
{
    const auto &all = derivation.commitments;
    const auto commitment = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.id == id; });
    const Rule *rule = commitment == all.end() ? nullptr : world.rules.find(commitment->rule);
    const std::vector<Entry> log = effectiveLog(derivation.log);
    const Entry *opening = rule ? entryIn(log, commitment->openedBy) : nullptr;
    if (!opening)
        return {};
    Explanation answer{*commitment, *rule, *opening, {}, {}, {}, nearMisses(log, *commitment, *rule), {}, {}};
    for (const Entry &entry : log) {
        if (entry.commitmentAct && entry.commitmentAct->commitment == id)
            answer.acts.push_back(entry);
    }
    if (const Entry *settling = entryIn(log, commitment->settledBy))
        answer.settledBy = *settling;
    const auto calendar = calendarOf(*rule, facts, world.calendars);
    answer.calendar = calendar ? calendar->id() : rule->calendar;
    answer.hours = calendar;
    const auto *after = std::get_if<DueAfter>(&rule->due);
    const bool counted = !std::holds_alternative<DueAtField>(rule->due) && !(after && after->elapsed);
    if (calendar && counted && commitment->due)
        answer.skipped = calendar->skipped(commitment->since, *commitment->due, pausesOf(rule->pause, derivation.states));
    return answer;
}

}
