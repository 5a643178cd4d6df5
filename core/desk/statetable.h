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
/// In which state an incident is, or is to be.
struct StatePlace
{
    State category = State::New;
    QString named = {}; ///< id of the company's own state; empty: the first of the category

    bool operator==(const StatePlace &) const = default;
};

/// To where the entry moves an incident that is there; nothing: it stays, or what happened is no choice of a person.
std::optional<StatePlace> movedTo(const Entry &, const StatePlace &from);
/// Refuses a move that the table does not have; the words name what may follow, in the language.
Result<void> checkedMove(const StateTable &, const StatePlace &from, const StatePlace &to, const QString &language);
/// The id as it is kept; refuses one that there is not, or that is of another category, and names what may follow.
Result<QString> checkedName(const StateTable &, State category, const QString &id, const StatePlace &from, const QString &language);
/// Refuses an edit that takes away what incidents are in; `inUse`: ids of states that some incident has by name.
Result<void> checkedEdit(const StateTable &before, const StateTable &after, const QStringList &inUse);

Result<StateTable> statesFromJson(const QByteArray &);
QByteArray statesToJson(const StateTable &);
