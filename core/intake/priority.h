// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

// How soon a call matters, and why: urgency and impact by the usual matrix, a contract one step more, danger above all.

/// What the customer cannot do.
enum class Impact { Stopped, Degraded, Question };

template<>
struct Names<Impact>
{
    static constexpr auto table = nameTable<Impact>({{Impact::Stopped, "stopped"}, {Impact::Degraded, "degraded"}, {Impact::Question, "question"}});
};

/// What may hurt somebody.
struct Danger
{
    bool gas = false;
    bool water = false;
    bool electric = false;
    bool other = false;

    Level forced = Level::Urgent; ///< how soon somebody goes then; the company says it for each kind of assistance

    bool any() const { return gas || water || electric || other; }
    bool operator==(const Danger &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("gas", self.gas), visit("water", self.water), visit("electric", self.electric), visit("other", self.other);
    }
};

/// What speaks for a priority.
enum class PriorityReason { Danger, Stopped, Degraded, Question, Contract, Urgent, CanWait };

/// A priority and what it follows from, the strongest first.
struct SuggestedPriority
{
    Level priority = Level::Normal;
    std::vector<PriorityReason> reasons;

    bool operator==(const SuggestedPriority &) const = default;
};

/// How much the impact weighs in the matrix.
Level levelOf(Impact);
/// What the facts of a call suggest; `contract`: the customer has one that is in force.
SuggestedPriority suggestedPriority(Level urgency, Impact, bool contract, const Danger &);
