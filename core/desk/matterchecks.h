// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"

#include <QTimeZone>

// What cannot happen to an escalation, a replacement or a loan, and what follows for the directory; jobs of the database thread.

/// Refuses what cannot happen to it as it stands; `at` is when it happened.
Result<void> checkedAct(const Matters &, const EscalationAct &, Instant at);
Result<void> checkedAct(const Matters &, const ReplacementAct &, Instant at);
/// `words`: what the team says about it, such as why it is written off.
Result<void> checkedAct(const Matters &, const LoanAct &, Instant at, const TeamText &words);
/// Refuses to lend a unit that is not ours to lend, or that a customer has; `after`: how they stand once the entry is written.
Result<void> checkedPoolUnits(Store &, const Matters &before, const Matters &after);
/// Takes a unit into the pool or out of it; a unit that is out stays in it.
Result<void> checkedPool(Store &, EquipmentId, bool inPool);
/// All of the above for an entry, a correction included: what came after what is corrected must still be possible.
Result<void> checkedUnits(Store &, const std::vector<Entry> &log, const Entry &);
/// Once a replacement works, the unit stands in the directory at the customer's with what was left of the warranty, and the faulty one says
/// what took its place; once it does not after all, it says so no more.
Result<void> keepUnits(Store &, const QTimeZone &, const std::vector<Entry> &log, const Entry &);
Result<UnitStanding> standingOf(Store &, EquipmentId);
