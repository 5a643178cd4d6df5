// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/derivation.h"
#include "core/rules/due.h"
#include "core/rules/matching.h"

#include "core/calendar/openhours.h"

#include <algorithm>

namespace rules {
namespace {

/// By what an incident is judged from a moment on.
struct Terms
{
    const CaseFacts &facts;
    World world;
};

bool sameCalendar(const std::optional<WorkingCalendar> &one, const std::optional<WorkingCalendar> &other)
{
    return one && other ? one->hours().sameHours(other->hours()) : one.has_value() == other.has_value();
}

/// One edit of the law, or one change of the facts, worked into a derivation: law 9 of the commitments.
class Edit
{
public:
    Edit(Derivation &derivation, Instant from, const Terms &before, const Terms &terms)
        : m_derivation(derivation), m_from(from), m_before(before), m_terms(terms) {}

    std::vector<Change> changes()
    {
        for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
            Commitment &commitment = m_derivation.commitments[i];
            if (commitment.status != Commitment::Status::Open)
                continue;
            const Rule *rule = m_terms.world.rules.find(commitment.rule);
            if (!rule || !rule->enabled || !admits(rule->applies, m_terms.facts))
                callOff(i);
            else if (touches(commitment, *rule) && remake(commitment, *rule))
                m_changes.push_back({i, RunLine::What::Moved});
        }
        return std::move(m_changes);
    }

private:
    /// What keeps its rule and its hours stays as it is.
    bool touches(const Commitment &commitment, const Rule &rule) const
    {
        const Rule *before = m_before.world.rules.find(commitment.rule);
        return !before || *before != rule
            || !sameCalendar(calendarOf(*before, m_before.facts, m_before.world.calendars), calendarOf(rule, m_terms.facts, m_terms.world.calendars));
    }

    /// The clock of a rule that no longer applies vanishes at once.
    void callOff(size_t index)
    {
        Commitment &commitment = m_derivation.commitments[index];
        commitment.status = Commitment::Status::Cancelled;
        commitment.settledAt = m_from;
        commitment.missed = commitment.due && m_from > *commitment.due;
        m_changes.push_back({index, RunLine::What::Cancelled});
    }

    bool remake(Commitment &commitment, const Rule &rule)
    {
        const Commitment before = commitment;
        if (m_log.empty())
            m_log = effectiveLog(m_derivation.log); // made when the first needs it
        const auto opening = std::find_if(m_log.begin(), m_log.end(), [&](const Entry &entry) { return entry.id == commitment.openedBy; });
        if (opening == m_log.end())
            return false;
        const WorkingCalendar calendar = calendarOf(rule, m_terms.facts, m_terms.world.calendars).value_or(WorkingCalendar());
        commitment.ruleVersion = rule.version;
        commitment.channel = channelNeed(rule.channel, m_derivation.openedAt, commitment.since, calendar);
        moveDue(commitment, dueMoment(rule, *opening, calendar, m_derivation.states), rule, calendar, m_from);
        return !(commitment == before);
    }

    Derivation &m_derivation;
    const Instant m_from;
    const Terms &m_before, &m_terms;
    std::vector<Entry> m_log;
    std::vector<Change> m_changes;
};

std::optional<Instant> nextEpoch(const Derivation &derivation, const World &world)
{
    const size_t next = std::max<size_t>(derivation.epochs, 1); // the first is how it began
    return next < world.epochs.size() ? std::optional(world.epochs[next].from) : std::nullopt;
}

std::optional<Instant> nextFacts(const Derivation &derivation, const CaseFacts &facts)
{
    return derivation.factChanges < facts.before.size() ? std::optional(facts.before[derivation.factChanges].until) : std::nullopt;
}

Terms presentTerms(const Derivation &derivation, const CaseFacts &facts, const World &world)
{
    return {presentFacts(derivation, facts), presentWorld(derivation, world)};
}

}

void moveDue(Commitment &commitment, std::optional<Instant> due, const Rule &rule, const WorkingCalendar &calendar, Instant now)
{
    const bool becomesOverdue = due && *due < now && (!commitment.due || *commitment.due > now);
    commitment.due = due;
    commitment.steps = reminderSteps(rule, commitment, calendar);
    if (becomesOverdue)
        raiseFrom(commitment.steps, now);
}

std::optional<Instant> nextEdit(const Derivation &derivation, const CaseFacts &facts, const World &world)
{
    const std::optional<Instant> law = nextEpoch(derivation, world), known = nextFacts(derivation, facts);
    return law && known ? std::min(law, known) : law ? law : known;
}

std::optional<Instant> lastEdit(const Derivation &derivation, const CaseFacts &facts, const World &world)
{
    std::optional<Instant> last;
    if (derivation.epochs > 1)
        last = world.epochs[derivation.epochs - 1].from;
    if (derivation.factChanges > 0)
        last = std::max(last, std::optional(facts.before[derivation.factChanges - 1].until));
    return last;
}

std::vector<Change> editsUntil(Instant until, Derivation &derivation, const CaseFacts &facts, const World &world)
{
    std::vector<Change> changes;
    for (auto next = nextEdit(derivation, facts, world); next && *next <= until; next = nextEdit(derivation, facts, world)) {
        const Terms before = presentTerms(derivation, facts, world);
        if (nextEpoch(derivation, world) == next) // at one moment the law goes first
            derivation.epochs = std::max<size_t>(derivation.epochs, 1) + 1;
        else
            ++derivation.factChanges;
        const std::vector<Change> more = Edit(derivation, *next, before, presentTerms(derivation, facts, world)).changes();
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

const CaseFacts &presentFacts(const Derivation &derivation, const CaseFacts &facts)
{
    return derivation.factChanges < facts.before.size() ? facts.before[derivation.factChanges] : facts;
}

}
