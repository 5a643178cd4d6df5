// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/derivation.h"
#include "core/rules/matching.h"
#include "core/rules/takeover.h"

#include <algorithm>
#include <limits>

namespace rules {
namespace {

/// The notices that open commitments raise in [from, to), by time, then in the order of opening. What happens at the very moment of a
/// notice comes first: exactly at due is in time.
void raise(const Derivation &derivation, Instant from, Instant to, std::vector<RunLine> &lines)
{
    const size_t first = lines.size();
    for (const Commitment &commitment : derivation.commitments) {
        if (commitment.status != Commitment::Status::Open)
            continue;
        for (const ReminderStep &step : commitment.steps) {
            const bool told = step.kind == ReminderStep::Kind::Warn || step.kind == ReminderStep::Kind::Due;
            if (told && step.at >= from && step.at < to)
                lines.push_back({step.at, step.kind == ReminderStep::Kind::Warn ? RunLine::What::Warn : RunLine::What::Due, commitment});
        }
    }
    std::stable_sort(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                     [](const RunLine &a, const RunLine &b) { return a.at < b.at; });
}

}

std::vector<RunLine> run(std::vector<Entry> log, const CaseFacts &facts, const World &world, std::optional<Instant> until)
{
    const Instant end = until ? *until + Milliseconds(1) : Instant{std::numeric_limits<qint64>::max()};
    std::sort(log.begin(), log.end(), happenedBefore);
    Derivation derivation;
    const std::vector<Entry> effective = ownOf(effectiveLog(log), facts);
    derivation.log = std::move(log);
    std::vector<RunLine> lines;
    for (size_t i = 0; i < effective.size() && effective[i].occurredAt < end; ++i) {
        const Entry &event = effective[i];
        std::vector<Change> changes = advanceInOrder(derivation, event, facts, world);
        const std::vector<Change> taken = takeOver(derivation, event, facts, world);
        changes.insert(changes.end(), taken.begin(), taken.end());
        for (const Change &change : changes) {
            if (change.what != RunLine::What::Moved)
                lines.push_back({event.occurredAt, change.what, derivation.commitments[change.index]});
        }
        raise(derivation, event.occurredAt, i + 1 < effective.size() ? std::min(effective[i + 1].occurredAt, end) : end, lines);
    }
    return lines;
}

}
