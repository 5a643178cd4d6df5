// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

#include <QRandomGenerator>

// Random histories, for the law that replaying equals having lived it.

/// The default rules, and others with whatever those do not use: pauses, fields, cadences that replace.
RuleSet rulesWithEverything();
/// Another law from then on: rules out of force, other delays, other channels, other hours.
rules::Epoch edited(rules::Epoch, Instant from, QRandomGenerator &);
/// Other facts from then on: other hours of the customer, of the owner, or of the incident, another contract, another priority.
CaseFacts changed(CaseFacts, Instant from, QRandomGenerator &);
/// Something that may happen to an incident at that moment: plausible, in no order. Whom it supersedes or refers to is left to the caller.
Entry randomEvent(QRandomGenerator &, Instant now);
