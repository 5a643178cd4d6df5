// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Opens the list of keys, made from the list of actions.
void showKeys(QWidget *parent);
/// Opens what the program is, its version and its licence.
void showAbout(QWidget *parent);
