// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/closing.h"

#include "core/aftersales/matters.h"
#include "core/rules/matching.h"

#include <algorithm>

namespace {

bool speaksOfSolution(const Rule &rule)
{
    const auto is = [](const auto &all, auto one) { return std::find(all.begin(), all.end(), one) != all.end(); };
    return is(rule.start.facts, FactKind::Solution)
        && std::any_of(rule.until.begin(), rule.until.end(), [&](const Pattern &pattern) { return is(pattern.told, Tell::Solution); });
}

/// Told since it was opened last; what is still owed about it, such as a voice after days, was not told yet.
bool isSolutionTold(const rules::Derivation &derivation, const std::vector<Entry> &log, const rules::World &world)
{
    bool told = false;
    for (const Entry &entry : log) {
        if (entry.stateChange && entry.stateChange->act == StateChange::Act::Reopened)
            told = false;
        told = told || (rules::tells(entry) && std::find(entry.tells.begin(), entry.tells.end(), Tell::Solution) != entry.tells.end());
    }
    return told && std::none_of(derivation.commitments.begin(), derivation.commitments.end(), [&](const Commitment &one) {
        const Rule *rule = one.status == Commitment::Status::Open ? world.rules.find(one.rule) : nullptr;
        return rule && speaksOfSolution(*rule);
    });
}

/// Their last word since it was opened last.
bool isConfirmed(const std::vector<Entry> &log)
{
    bool confirmed = false;
    for (const Entry &entry : log) {
        if (entry.stateChange && entry.stateChange->act == StateChange::Act::Reopened)
            confirmed = false;
        const auto *act = entry.aftersales ? std::get_if<ConfirmationAct>(&*entry.aftersales) : nullptr;
        if (act && act->act != ConfirmationAct::Act::Asked)
            confirmed = act->act == ConfirmationAct::Act::Confirmed;
    }
    return confirmed;
}

template<typename T>
ClosingCondition without(ClosingNeed need, const std::vector<T> &all, auto &&name)
{
    ClosingCondition condition{need, true};
    for (const T &one : all) {
        if (!isOpen(one))
            continue;
        condition.met = false;
        condition.missing += name(one);
    }
    return condition;
}

QString unitOf(const Replacement &one)
{
    return !one.faultySerial.isEmpty() ? one.faultySerial : one.model;
}

}

std::vector<ClosingCondition> closingConditions(const rules::Derivation &before, const CaseFacts &facts, const rules::World &world, const std::optional<Entry> &next)
{
    rules::Derivation derivation = before;
    if (next)
        rules::advance(derivation, *next, facts, world);
    const std::vector<Entry> log = rules::effectiveLog(derivation.log);
    const Matters matters = mattersIn(log);
    return {{ClosingNeed::SolutionTold, isSolutionTold(derivation, log, world)},
            {ClosingNeed::Confirmed, isConfirmed(log)},
            without(ClosingNeed::LoansBack, matters.loans, [](const Loan &one) { return one.unitWords; }),
            without(ClosingNeed::ReplacementsEnded, matters.replacements, [](const Replacement &one) { return unitOf(one); }),
            without(ClosingNeed::EscalationsClosed, matters.escalations, [](const Escalation &one) { return one.name; })};
}

bool maySayWhyNot(ClosingNeed need)
{
    return need == ClosingNeed::SolutionTold || need == ClosingNeed::Confirmed || need == ClosingNeed::EscalationsClosed;
}
