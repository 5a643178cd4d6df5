// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/advance.h"
#include "core/rules/due.h"

#include <algorithm>

// What people do about a commitment besides keeping it: put it off, be on it, waive it.

namespace rules {

/// What a person does about one commitment: it hides for a while, or is owed no more.
void Advance::takeAct()
{
    if (!m_event.commitmentAct)
        return;
    const CommitmentAct &act = *m_event.commitmentAct;
    const auto of = [&](const Commitment &one) { return one.id == act.commitment && isOpen(one); };
    const auto found = std::find_if(m_derivation.commitments.begin(), m_derivation.commitments.end(), of);
    if (found == m_derivation.commitments.end())
        return;
    const auto index = static_cast<size_t>(found - m_derivation.commitments.begin());
    if (act.act == CommitmentAct::Act::Waived || act.act == CommitmentAct::Act::NotApplicable)
        return end(index, Commitment::Status::Waived, RunLine::What::Waived);
    if (!act.until || *act.until <= m_event.occurredAt)
        return;
    // What is put off comes back once at the end, whatever would have been shown meanwhile.
    found->hold = Hold{act.act, m_event.occurredAt, *act.until, m_event.author};
    remakeSteps(*found);
    note(index, RunLine::What::Moved);
}

void Advance::remakeSteps(Commitment &commitment) const
{
    if (const Rule *rule = m_world.rules.find(commitment.rule))
        commitment.steps = reminderSteps(*rule, commitment, calendarOf(*rule, m_facts, m_world.calendars).value_or(WorkingCalendar()));
}

/// A message of the customer, a new fact, another owner, closing and reopening: what was put off is to be looked at again.
void Advance::endHolds()
{
    const bool turns = m_event.stateChange && m_event.stateChange->act != StateChange::Act::Changed;
    // Who is offered an incident does not follow it yet.
    const bool changesHands = m_event.kind == EntryKind::Handover && (!m_event.handoverAct || m_event.handoverAct->act == HandoverAct::Act::Accepted);
    if (!isFromCustomer(m_event) && m_event.facts.empty() && !changesHands && !turns)
        return;
    for (size_t i = 0; i < m_derivation.commitments.size(); ++i) {
        Commitment &commitment = m_derivation.commitments[i];
        if (!isOpen(commitment) || !commitment.hold || m_event.occurredAt >= commitment.hold->until)
            continue;
        commitment.hold.reset();
        remakeSteps(commitment);
        addStep(commitment.steps, {ReminderStep::Kind::Again, m_event.occurredAt});
        note(i, RunLine::What::Moved);
    }
}

}
