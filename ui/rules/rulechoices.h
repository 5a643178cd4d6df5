// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/rulewording.h"

#include <span>

/// What a person can choose from words for a rule, instead of writing patterns.
namespace choices {

/// What may begin a rule.
std::span<const Pattern> starts();
/// What each commitment of a rule that begins so is about.
Rule::Per perOf(const Pattern &start);

/// One thing that fulfils a rule.
struct Fulfilment
{
    QString id; ///< stable: an objectName
    Pattern pattern;
};
std::span<const Fulfilment> fulfilments();
/// What it is called.
QString text(const Fulfilment &, const Language &);
/// Which of them a rule names.
std::vector<int> chosenOf(const std::vector<Pattern> &until);
/// The patterns for a choice: those of `before` without what is no longer chosen, and new ones for what they do not name. A pattern keeps
/// what else it says (a channel, "once it is late"), and stays as it was written while all that it names is chosen.
std::vector<Pattern> patternsOf(const std::vector<int> &chosen, const std::vector<Pattern> &before);

/// A rule to begin a new one with; switched on, and named as it reads in the menu.
struct Beginning
{
    QString id; ///< stable: an objectName
    QString text;
    Rule rule;
};
std::vector<Beginning> beginnings(const Language &);
/// An id that the set does not have yet, made from a name.
QString newId(const QString &name, const RuleSet &);
/// Did the program bring the rule? Then it can be switched off, not removed.
bool isBuiltIn(const QString &id);
/// The rules with those ready-made ones behind them that are not among them.
RuleSet withExtras(RuleSet);
/// The rules without those ready-made ones that nobody has touched and that the law does not have.
RuleSet withoutUntouched(RuleSet, const RuleSet &law);

}
