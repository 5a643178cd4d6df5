// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

namespace rules {

/// What one event did to one commitment.
struct Change
{
    size_t index;
    RunLine::What what;
};

/// Works in the edits that began until then, in order.
std::vector<Change> editsUntil(Instant, Derivation &, const CaseFacts &, const World &);
/// The world of the derivation's present epoch.
World presentWorld(const Derivation &, const World &);

/// Works one event in behind all others, by the rules and calendars of `World`; the caller has put it into the log. The changes are in
/// the order in which they happened.
std::vector<Change> advanceInOrder(Derivation &, const Entry &, const CaseFacts &, const World &);

}
