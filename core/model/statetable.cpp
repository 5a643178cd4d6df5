// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statetable.h"

#include "core/model/filterwords.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

const NamedState *StateTable::find(const QString &id) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const NamedState &one) { return one.id == id; });
    return found == states.end() ? nullptr : &*found;
}

const NamedState *StateTable::firstOf(State category) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const NamedState &one) { return one.category == category; });
    return found == states.end() ? nullptr : &*found;
}

const NamedState *StateTable::at(State category, const QString &id) const
{
    const NamedState *named = id.isEmpty() ? nullptr : find(id);
    return named && named->category == category ? named : firstOf(category);
}

const NamedState *StateTable::called(const QString &text) const
{
    const auto plain = [](const QString &words) { return filterFolded(words).replace(u'-', u' ').simplified(); };
    const QString wanted = plain(text);
    const auto found = std::find_if(states.begin(), states.end(), [&](const NamedState &one) {
        const QMap<QString, QString> &names = one.name.byLanguage;
        return one.id == text || std::any_of(names.begin(), names.end(), [&](const QString &name) { return plain(name) == wanted; });
    });
    return found == states.end() ? nullptr : &*found;
}

std::vector<const NamedState *> StateTable::of(State category) const
{
    std::vector<const NamedState *> all;
    for (const NamedState &one : states) {
        if (one.category == category)
            all.push_back(&one);
    }
    return all;
}

QString StateTable::keptName(const NamedState &state) const
{
    const NamedState *first = firstOf(state.category);
    return first && first->id == state.id ? QString() : state.id;
}

namespace {

std::mutex shownMutex;
std::shared_ptr<const StateTable> shown;

}

std::shared_ptr<const StateTable> shownStates()
{
    const std::lock_guard lock(shownMutex);
    return shown;
}

void setShownStates(std::shared_ptr<const StateTable> table)
{
    const std::lock_guard lock(shownMutex);
    shown = std::move(table);
}
