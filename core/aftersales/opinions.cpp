// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/opinions.h"

#include "core/aftersales/matters.h"
#include "core/rules/matching.h"

#include <algorithm>

QString solverIn(const std::vector<Entry> &log)
{
    QString solver;
    for (const Entry &entry : rules::effectiveLog(log)) {
        const bool states = std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; });
        const bool says = entry.stateChange && entry.stateChange->act == StateChange::Act::Changed && entry.stateChange->state == State::Solved;
        if (states || says)
            solver = entry.author;
    }
    return solver;
}

std::optional<OpinionFault> faultOf(const std::vector<Entry> &log, const Entry &entry, const FeedbackAct &act)
{
    if (act.act == FeedbackAct::Act::Answered) {
        if (act.score < 1 || act.score > 5)
            return OpinionFault::NoScore;
        const QString solver = solverIn(log);
        if (!solver.isEmpty() && solver.compare(entry.author, Qt::CaseInsensitive) == 0)
            return OpinionFault::OwnWork;
    }
    if (act.act == FeedbackAct::Act::FollowedUp) {
        const Matters matters = mattersIn(log);
        if (std::none_of(matters.opinions.begin(), matters.opinions.end(), [&](const Opinion &one) { return one.id == act.id && one.answeredAt; }))
            return OpinionFault::NotAnswered;
    }
    return {};
}
