// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/commitment.h"

bool isHeld(const Commitment &commitment, const ReminderStep &step)
{
    // What lay before it and was not shown, as in quiet hours, waits for its end too.
    if (!commitment.hold || step.at >= commitment.hold->until)
        return false;
    return step.kind != ReminderStep::Kind::ToLead || commitment.hold->act == CommitmentAct::Act::Acknowledged;
}

const Hold *holdAt(const Commitment &commitment, Instant now)
{
    const bool lasts = commitment.status == Commitment::Status::Open && commitment.hold && now < commitment.hold->until;
    return lasts ? &*commitment.hold : nullptr;
}

bool isPending(const Commitment &commitment, const ReminderStep &step, const ShownNotices &shown)
{
    const std::optional<Instant> &last = step.kind == ReminderStep::Kind::ToLead ? shown.lastToLead : shown.last;
    if (commitment.status != Commitment::Status::Open || (last && step.at <= *last) || isHeld(commitment, step))
        return false;
    return step.kind != ReminderStep::Kind::Again || shown.again < ShownNotices::mostAgain;
}

std::optional<Instant> nextNotice(const Commitment &commitment, const ShownNotices &shown)
{
    for (const ReminderStep &step : commitment.steps) {
        if (isPending(commitment, step, shown))
            return step.at;
    }
    return {};
}
