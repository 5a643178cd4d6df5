// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "ui/viewpoint.h"

#include <QComboBox>

/// Which of the company's own states of a category it is to be.
class StateBox : public QComboBox
{
    Q_OBJECT
public:
    /// `current`: id of the one that is chosen at first; empty: the first.
    StateBox(State category, const QString &current, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Is there anything to choose? With one state in the category there is not, and no box is shown.
    static bool isNeeded(State category);
    /// As an incident keeps it: empty for the first.
    QString chosen() const { return currentData().toString(); }
};
