// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

class Language;

/// What an edit does to one rule, in words.
struct RuleChange
{
    enum class What { Added, Removed, SwitchedOn, SwitchedOff, Changed };

    What what = What::Changed;
    Rule rule; ///< as it is afterwards; as it was, when it was removed
    QStringList details; ///< "By when: within 2 working hours → within 1 working hour"; of an added rule its sentences

    bool operator==(const RuleChange &) const = default;
};

/// What differs between two sets, in the order of the later one, removed ones last. Number and author of a rule's version do not count.
std::vector<RuleChange> changesBetween(const RuleSet &before, const RuleSet &after, const Language &, const Calendars &calendars = {});
/// "Added", "Removed", "Switched on", "Switched off", "Changed".
QString word(RuleChange::What, const Language &);
