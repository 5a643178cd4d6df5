// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledger.h"

qint64 &LedgerCounts::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        return kept;
    case Verdict::Late:
        return late;
    case Verdict::Missed:
        return missed;
    case Verdict::Waived:
        return waived;
    case Verdict::CalledOff:
        return calledOff;
    case Verdict::Overdue:
        break;
    }
    return overdue;
}

LedgerCounts &LedgerCounts::operator+=(const LedgerCounts &more)
{
    for (const auto &[verdict, word] : Names<Verdict>::table.rows)
        of(verdict) += more.of(verdict);
    return *this;
}

LedgerFilter narrowed(LedgerFilter filter, LedgerBy by, const LedgerSum &sum)
{
    switch (by) {
    case LedgerBy::Rule:
        filter.rule = sum.key;
        break;
    case LedgerBy::Person:
        filter.unassigned = sum.key.isEmpty();
        filter.person = sum.key.isEmpty() ? std::nullopt : std::optional(TechnicianId::parse(sum.key));
        break;
    case LedgerBy::Customer:
        filter.customer = CustomerId::parse(sum.key);
        break;
    case LedgerBy::Week:
        // A week at the edge of the period stays within it.
        filter.from = filter.from && sum.from ? std::max(*filter.from, *sum.from) : sum.from;
        filter.to = filter.to && sum.to ? std::min(*filter.to, *sum.to) : sum.to;
        break;
    }
    return filter;
}
