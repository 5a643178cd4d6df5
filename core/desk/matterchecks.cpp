// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/matterchecks.h"

#include "core/rules/matching.h"

#include <algorithm>

namespace {

Result<void> checkedEntry(const Matters &matters, const Entry &entry)
{
    return std::visit([&]<typename Act>(const Act &act) -> Result<void> {
        if constexpr (std::is_same_v<Act, LoanAct>)
            return checkedAct(matters, act, entry.occurredAt, entry.teamText);
        else if constexpr (std::is_same_v<Act, EscalationAct> || std::is_same_v<Act, ReplacementAct>)
            return checkedAct(matters, act, entry.occurredAt);
        else
            return {};
    }, *entry.aftersales);
}

/// The first thing in the log that could not have happened, with how all stands at its end.
Result<void> walked(const std::vector<Entry> &log, Matters &matters)
{
    Result<void> ok;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if (entry.aftersales && ok)
            ok = checkedEntry(matters, entry);
        takeMatter(matters, entry);
    }
    return ok;
}

}

Result<void> checkedUnits(Store &store, const std::vector<Entry> &log, const Entry &entry)
{
    const bool corrects = entry.supersedes && std::any_of(log.begin(), log.end(), [&](const Entry &one) { return one.id == *entry.supersedes && one.aftersales; });
    if (!entry.aftersales && !corrects)
        return {};
    Matters before;
    Matters after;
    const bool wasSound = walked(log, before).has_value();
    std::vector<Entry> next = log;
    next.push_back(entry);
    Result<void> ok = walked(next, after);
    if (!ok && !wasSound) // an import may lack a beginning: then what is written now is looked at alone
        ok = entry.aftersales && !entry.supersedes ? checkedEntry(before, entry) : Result<void>();
    return ok ? checkedPoolUnits(store, before, after) : ok;
}
