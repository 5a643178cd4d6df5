// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

/// The key of an action as a person reads it: that of the window, else the one that acts in lists; empty where it has none.
QString keyOf(const QAction &action);
/// Lets the tool tip of a control say these words and the key of the action that it calls, whichever key that is by then.
void tipWithKey(QWidget *control, QAction *action, const QString &words);
