// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/model/statetable.h"
#include "core/result.h"

/// One state for each category, by its own word, and any may follow any.
const StateTable &defaultStates();
/// Refuses a table that cannot work, and says what to do: a category without a state, an open state that never leads to a solved one, a
/// solved one that never leads to a closed one, a name that is missing.
Result<void> checkedStates(const StateTable &);
/// To which category the entry moves an incident of that state; nothing: it stays, or what happened is no choice of a person.
std::optional<State> movedTo(const Entry &, State from);
/// Refuses a move that the table does not have; the words name what may follow, in the language.
Result<void> checkedMove(const StateTable &, State from, State to, const QString &language);

Result<StateTable> statesFromJson(const QByteArray &);
QByteArray statesToJson(const StateTable &);
