// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/settling.h"

#include <algorithm>
#include <map>

namespace rules {
namespace {

bool wasKept(const Commitment &commitment)
{
    using enum Commitment::Status;
    return commitment.status == Kept || commitment.status == KeptLate || commitment.status == KeptAtOnce;
}

/// Under which id the entry counts: a correction stands in the place of what it corrects.
EntryId effectiveId(const std::vector<Entry> &log, const Entry &entry)
{
    EntryId id = entry.id;
    std::optional<EntryId> supersedes = entry.supersedes;
    for (size_t steps = 0; supersedes && steps < log.size(); ++steps) {
        const auto found = std::find_if(log.begin(), log.end(), [&](const Entry &one) { return one.id == *supersedes; });
        if (found == log.end())
            break;
        id = found->id;
        supersedes = found->supersedes;
    }
    return id;
}

/// The line of a commitment that was open before; nothing when the entry ends it otherwise.
std::optional<SettlingLine> lineOf(const Commitment &before, const Commitment &after, const EntryId &id, const Entry &entry, const Rule &rule)
{
    if (wasKept(after) && after.settledBy == id)
        return SettlingLine{before, true, true, {}};
    if (after.status != Commitment::Status::Open)
        return {};
    std::vector<NearMiss::Why> why = whyNot(entry, before, rule);
    if (why.empty())
        why.push_back(NearMiss::Why::NotTold); // their own mail tells them nothing
    return SettlingLine{before, false, mayTell(entry, rule) && entry.occurredAt >= before.since, std::move(why)};
}

void sortByDue(std::vector<SettlingLine> &lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const SettlingLine &a, const SettlingLine &b) {
        const auto &one = a.commitment.due, &other = b.commitment.due;
        return one && other ? *one < *other : one.has_value() > other.has_value();
    });
}

}

std::optional<SettlingChoice::What> choiceAbout(const Entry &entry, const Commitment &commitment)
{
    if (!entry.settling)
        return {};
    for (const SettlingChoice &choice : entry.settling->choices) {
        if (choice.rule == commitment.rule && choice.subject == commitment.subject)
            return choice.what;
    }
    return {};
}

bool mayTell(const Entry &entry, const Rule &rule)
{
    if (isAboutTelling(rule))
        return reachedCustomer(entry);
    const bool failed = entry.outcome && *entry.outcome != Outcome::Reached && *entry.outcome != Outcome::Sent && *entry.outcome != Outcome::Delivered;
    return !failed && !entry.automatic;
}

bool settles(Commitment &commitment, const Rule &rule, const Entry &event, const MatchContext &context)
{
    std::optional<SettlingChoice::What> choice = choiceAbout(event, commitment);
    if (choice == SettlingChoice::What::Told && !mayTell(event, rule))
        choice.reset(); // it bounced, or was corrected, since
    if (choice)
        commitment.choice = choice;
    if (choice == SettlingChoice::What::KeptOpen)
        return false;
    return choice == SettlingChoice::What::Told || matchesAny(rule.until, event, context);
}

std::vector<SettlingLine> settlingLines(const Derivation &before, const Entry &entry, const CaseFacts &facts, const World &world)
{
    Entry unsaid = entry;
    unsaid.settling.reset();
    const EntryId id = effectiveId(before.log, unsaid);
    Derivation after = before;
    advance(after, unsaid, facts, world);
    const std::vector<Entry> log = effectiveLog(after.log); // a correction keeps what was said
    const auto counts = std::find_if(log.begin(), log.end(), [&](const Entry &one) { return one.id == id; });
    const Entry &effective = counts == log.end() ? unsaid : *counts;
    std::map<CommitmentId, const Commitment *> open;
    for (const Commitment &commitment : before.commitments) {
        if (commitment.status == Commitment::Status::Open)
            open.emplace(commitment.id, &commitment);
    }
    std::vector<SettlingLine> lines;
    for (const Commitment &commitment : after.commitments) {
        const auto known = open.find(commitment.id);
        const Rule *rule = world.rules.find(commitment.rule);
        if (known == open.end() && wasKept(commitment) && commitment.settledBy == id)
            lines.push_back({commitment, true, true, {}});
        else if (const auto line = known != open.end() && rule ? lineOf(*known->second, commitment, id, effective, *rule) : std::nullopt)
            lines.push_back(*line);
    }
    sortByDue(lines);
    return lines;
}

Foresight foresee(const Derivation &derivation, const Entry &entry, const CaseFacts &facts, const World &world)
{
    Foresight foresight{preview(derivation, entry, facts, world), settlingLines(derivation, entry, facts, world)};
    // What was open before and only moved is nothing new.
    std::erase_if(foresight.opens, [&](const Commitment &commitment) {
        const auto is = [&](const Commitment &one) { return one.id == commitment.id && one.status == Commitment::Status::Open; };
        return std::any_of(derivation.commitments.begin(), derivation.commitments.end(), is);
    });
    return foresight;
}

}
