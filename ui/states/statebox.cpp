// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/statebox.h"

#include "core/model/statetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

StateBox::StateBox(State category, const QString &current, const Viewpoint &viewpoint, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"ownState"_s);
    setAccessibleName(tr("State"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    if (const auto table = shownStates()) {
        for (const NamedState *one : table->of(category))
            addItem(viewpoint.in(one->name), table->keptName(*one));
    }
    setCurrentIndex(std::max(0, findData(current)));
}

bool StateBox::isNeeded(State category)
{
    const auto table = shownStates();
    return table && table->of(category).size() > 1;
}
