// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "core/model/silence.h"
#include "core/result.h"
#include "core/rules/rule.h"
#include "core/text/language.h"

#include <QFuture>

struct DeskParts;

/// How what was owed ended: kept, late, missed, waived; and which customers have heard from nobody.
/// The ledger counts the verdicts as they were given: an edit of rules or calendars rewrites none of them.
class Ledger
{
public:
    explicit Ledger(DeskParts &parts) : m_parts(parts) {}

    /// Weeks by time; else those first in which most was not kept in time, by name where they are equal. Summed in small jobs:
    /// a long period delays nobody else, and cancelling the future ends it.
    QFuture<Result<std::vector<LedgerSum>>> sums(LedgerBy, const LedgerFilter & = {});
    /// The commitments behind a count, the newest first.
    QFuture<Result<LedgerPage>> page(const LedgerFilter &, const QString &after = {}, int limit = 200);
    /// Customers with something open, the longest silence first.
    QFuture<Result<SilentPage>> silent(const QString &after = {}, int limit = 200);
    /// The rules in force; a rule that is no longer there is shown by its id.
    RuleSet rules() const;

private:
    DeskParts &m_parts;
};

/// "94 % (47/50)": kept of all that were kept, late or missed; a dash when there was none.
/// Rounded, but 100 % means all of them, and 0 % none.
QString keptRate(const LedgerCounts &, const Language &);
/// "Kept", "Late", "Missed", "Waived", "Called off", "Overdue".
QString verdictWord(Verdict, const Language &);
