// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/commitment.h"

bool isHeld(const Commitment &commitment, const ReminderStep &step)
{
    if (!commitment.hold || step.at < commitment.hold->since || step.at >= commitment.hold->until)
        return false;
    return step.kind != ReminderStep::Kind::ToLead || commitment.hold->act == CommitmentAct::Act::Acknowledged;
}

std::optional<Instant> nextNotice(const Commitment &commitment, std::optional<Instant> lastShown)
{
    if (commitment.status != Commitment::Status::Open)
        return {};
    for (const ReminderStep &step : commitment.steps) {
        if ((!lastShown || step.at > *lastShown) && !isHeld(commitment, step))
            return step.at;
    }
    return {};
}
