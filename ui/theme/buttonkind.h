// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

/// How loud a button is.
enum class ButtonKind {
    Secondary, ///< the usual one: a line around it
    Primary, ///< the one thing to do here, filled with the accent
    Quiet, ///< text only until the pointer comes
    Danger, ///< it takes something away
};

/// Gives a push button or tool button its kind; a dialog's default button is primary without it.
void setButtonKind(QWidget *button, ButtonKind kind);

/// The kind a button was given.
ButtonKind buttonKind(const QWidget *button);
