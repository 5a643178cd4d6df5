// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nearmiss.h"

#include "core/rules/matching.h"
#include "core/rules/settling.h"

#include <algorithm>

namespace rules {
namespace {

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

std::vector<NearMiss::Why> whyItTellsNothing(const Entry &entry, const Commitment &commitment, const std::vector<const Pattern *> &told)
{
    using enum NearMiss::Why;
    std::vector<NearMiss::Why> why;
    whyNotReached(entry, why);
    if (!why.empty())
        return why; // what it would have told is beside the point
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
    if (!any(says))
        why.push_back(NotTold);
    else if (any(says) && !any(says, inTime))
        why.push_back(any([&](const Pattern *p) { return says(p) && !p->toldAnything; }) ? BeforeDue : NotTold);
    if (any(says) && !any(says, byChannel))
        why.push_back(WrongChannel);
    return why;
}

}

bool isAboutTelling(const Rule &rule)
{
    return !toldPatterns(rule.until).empty();
}

std::vector<NearMiss::Why> whyNot(const Entry &entry, const Commitment &commitment, const Rule &rule)
{
    using enum NearMiss::Why;
    if (choiceAbout(entry, commitment) == SettlingChoice::What::KeptOpen)
        return {KeptOpen};
    if (entry.occurredAt < commitment.since)
        return {BeforeOpening};
    const std::vector<const Pattern *> told = toldPatterns(rule.until);
    if (told.empty())
        return {NotDone};
    return whyItTellsNothing(entry, commitment, told);
}

std::vector<NearMiss> nearMisses(const std::vector<Entry> &log, const Commitment &commitment, const Rule &rule)
{
    std::vector<NearMiss> misses;
    for (const Entry &entry : log) {
        const bool kept = choiceAbout(entry, commitment) == SettlingChoice::What::KeptOpen;
        const bool before = entry.occurredAt < commitment.since || (entry.id == commitment.openedBy && !kept);
        const bool after = commitment.settledAt && entry.occurredAt > *commitment.settledAt;
        const bool counts = isAboutTelling(rule) && looksLikeContact(entry);
        if (before || after || entry.id == commitment.settledBy || !(counts || kept))
            continue;
        std::vector<NearMiss::Why> why = whyNot(entry, commitment, rule);
        if (!why.empty())
            misses.push_back({entry, std::move(why)});
    }
    return misses;
}

}
