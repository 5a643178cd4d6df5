// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/model/text.h"

#include <QStringList>

#include <memory>
#include <vector>

/// A state in the company's own words, of one of the fixed categories.
struct NamedState
{
    QString id; ///< unique within the table, and the same when it is called otherwise
    State category = State::Active;
    LocalText name;
    QStringList next; ///< ids of the states that may follow; to stay is always allowed

    bool operator==(const NamedState &) const = default;
    static void describe(auto &self, auto &&visit) { visit("id", self.id), visit("category", self.category), visit("name", self.name), visit("next", self.next); }
};

/// Which states there are, and which may follow which. The first of a category is the one that is meant where nobody names another.
struct StateTable
{
    std::vector<NamedState> states;

    bool operator==(const StateTable &) const = default;
    static void describe(auto &self, auto &&visit) { visit("states", self.states); }

    const NamedState *find(const QString &id) const;
    const NamedState *firstOf(State category) const;
    /// The state of that category with that id, else the first of it.
    const NamedState *at(State category, const QString &id) const;
    /// By its id, or by its name in any language, case and accents aside; words may be joined by hyphens.
    const NamedState *called(const QString &text) const;
    std::vector<const NamedState *> of(State category) const;
    /// As an incident keeps it: empty for the first of its category.
    QString keptName(const NamedState &) const;
};

/// The table whose names this program shows and reads, as it speaks one language: that of the desk that was opened last. Null: the company
/// has none of its own.
std::shared_ptr<const StateTable> shownStates();
void setShownStates(std::shared_ptr<const StateTable>);
