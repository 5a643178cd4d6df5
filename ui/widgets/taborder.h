// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Moves the keyboard to the next control of a window, or the one before. A page that hands its focus on to a list would take Qt straight
/// to the list, past the fields above it; here it is passed over, and each control is one stop. False when there is no other.
bool focusNextControl(QWidget *window, bool next);
