// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"
#include "core/text/language.h"

#include <functional>

/// How a moment is said: with the zone and the present of whoever reads.
using MomentSaid = std::function<QString(Instant)>;

QString escalatedToWord(EscalatedTo, const Language &);
QString unitCheckWord(UnitCheck, const Language &);
QString replacementFaultWord(ReplacementFault, const Language &);
/// An amount in the form of the language, with the sign of the currency.
QString moneyWords(qint64 cents, const Language &);
/// What an entry does to an escalation, a replacement or a loan, for the team; empty for other matters.
QString unitActLine(const AftersalesAct &, const Language &, const MomentSaid &);
/// The same for the customer: never whom it was escalated to, nor in which condition a unit was; empty for what is none of theirs.
QString unitCustomerLine(const AftersalesAct &, const Language &, const MomentSaid &);
/// How each stands, in few words: "On its way since Tue 16:30".
QString standingWords(const Escalation &, const Language &, const MomentSaid &);
QString standingWords(const Replacement &, const Language &, const MomentSaid &);
QString standingWords(const Loan &, const Language &, const MomentSaid &);
