// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/opinions.h"

#include "core/aftersales/matters.h"
#include "core/aftersales/reopening.h"

#include <algorithm>

std::optional<OpinionFault> faultOf(const std::vector<Entry> &log, const Entry &entry, const FeedbackAct &act)
{
    if (act.act == FeedbackAct::Act::Answered) {
        if (act.score < 1 || act.score > 5)
            return OpinionFault::NoScore;
        const std::optional<SolvedClaim> solved = solvedClaim(log);
        if (solved && solved->who.compare(entry.author, Qt::CaseInsensitive) == 0)
            return OpinionFault::OwnWork;
    }
    if (act.act == FeedbackAct::Act::FollowedUp) {
        const Matters matters = mattersIn(log);
        if (std::none_of(matters.opinions.begin(), matters.opinions.end(), [&](const Opinion &one) { return one.id == act.id && one.answeredAt; }))
            return OpinionFault::NotAnswered;
    }
    return {};
}
