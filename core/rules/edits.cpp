// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/derivation.h"
#include "core/rules/due.h"
#include "core/rules/matching.h"

#include <algorithm>

namespace rules {
namespace {

/// One edit worked into a derivation: law 9 of the commitments.
class Edit
{
public:
    Edit(Derivation &derivation, const Epoch &epoch, const CaseFacts &facts)
        : m_derivation(derivation), m_epoch(epoch), m_facts(facts), m_log(effectiveLog(derivation.log)) {}

    std::vector<Change> changes()
    {
        for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
            Commitment &commitment = m_derivation.commitments[i];
            if (commitment.status != Commitment::Status::Open)
                continue;
            const Rule *rule = m_epoch.rules.find(commitment.rule);
            if (!rule || !rule->enabled || !admits(rule->applies, m_facts))
                callOff(i);
            else if (remake(commitment, *rule))
                m_changes.push_back({i, RunLine::What::Moved});
        }
        return std::move(m_changes);
    }

private:
    /// The clock of a rule that no longer applies vanishes at once.
    void callOff(size_t index)
    {
        Commitment &commitment = m_derivation.commitments[index];
        commitment.status = Commitment::Status::Cancelled;
        commitment.settledAt = m_epoch.from;
        commitment.missed = commitment.due && m_epoch.from > *commitment.due;
        m_changes.push_back({index, RunLine::What::Cancelled});
    }

    bool remake(Commitment &commitment, const Rule &rule) const
    {
        const Commitment before = commitment;
        const auto opening = std::find_if(m_log.begin(), m_log.end(), [&](const Entry &entry) { return entry.id == commitment.openedBy; });
        if (opening == m_log.end())
            return false;
        const WorkingCalendar calendar = calendarOf(rule, m_facts, m_epoch.calendars).value_or(WorkingCalendar());
        commitment.ruleVersion = rule.version;
        commitment.channel = channelNeed(rule.channel, m_derivation.openedAt, commitment.since, calendar);
        moveDue(commitment, dueMoment(rule, *opening, calendar, m_derivation.states), rule, calendar, m_epoch.from);
        return !(commitment == before);
    }

    Derivation &m_derivation;
    const Epoch &m_epoch;
    const CaseFacts &m_facts;
    const std::vector<Entry> m_log;
    std::vector<Change> m_changes;
};

}

void moveDue(Commitment &commitment, std::optional<Instant> due, const Rule &rule, const WorkingCalendar &calendar, Instant now)
{
    const bool becomesOverdue = due && *due < now && (!commitment.due || *commitment.due > now);
    commitment.due = due;
    commitment.steps = reminderSteps(rule, commitment, calendar);
    if (becomesOverdue)
        raiseFrom(commitment.steps, now);
}

std::optional<Instant> nextEdit(const Derivation &derivation, const World &world)
{
    const size_t next = std::max<size_t>(derivation.epochs, 1); // the first is how it began
    return next < world.epochs.size() ? std::optional(world.epochs[next].from) : std::nullopt;
}

std::optional<Instant> lastEdit(const Derivation &derivation, const World &world)
{
    return derivation.epochs > 1 ? std::optional(world.epochs[derivation.epochs - 1].from) : std::nullopt;
}

std::vector<Change> editsUntil(Instant until, Derivation &derivation, const CaseFacts &facts, const World &world)
{
    std::vector<Change> changes;
    for (; derivation.epochs < world.epochs.size() && world.epochs[derivation.epochs].from <= until; ++derivation.epochs) {
        if (derivation.epochs == 0)
            continue; // the first is how it began
        const std::vector<Change> more = Edit(derivation, world.epochs[derivation.epochs], facts).changes();
        changes.insert(changes.end(), more.begin(), more.end());
    }
    return changes;
}

World presentWorld(const Derivation &derivation, const World &world)
{
    if (world.epochs.empty())
        return world;
    const Epoch &epoch = world.epochs[std::max<size_t>(derivation.epochs, 1) - 1];
    return {epoch.rules, epoch.calendars, world.epochs};
}

}
