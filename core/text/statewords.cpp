// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/statewords.h"

#include "core/model/statetable.h"

QString stateInWords(State state, const QString &named, const Language &language)
{
    const std::shared_ptr<const StateTable> table = shownStates();
    const NamedState *one = table ? table->at(state, named) : nullptr;
    const QString name = one ? one->name.in(language.code()) : QString();
    return name.isEmpty() ? language.word(state) : name;
}
