// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/matters.h"

bool isOpen(const Replacement &one)
{
    if (one.endedAt)
        return false;
    const bool proven = one.kind == ReplacementKind::Return || one.worksAt;
    const bool returned = one.backAt || (one.kind == ReplacementKind::Swap && one.sentAt && !one.due);
    return !proven || !returned;
}

bool isOpen(const Opinion &one)
{
    if (one.refused)
        return false;
    const bool low = one.from == FeedbackFrom::Customer && one.score > 0 && one.score <= lowScore;
    return !one.answeredAt || (low && !one.followedAt);
}
