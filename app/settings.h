// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/tray.h"
#include "ui/theme/appearance.h"

#include <QByteArray>
#include <QString>

/// What the program remembers of how it is used; a value, passed on.
struct Settings
{
    QString language; ///< "es" or "en"; empty: the system's
    Appearance::Choice appearance = Appearance::Choice::System;
    QByteArray geometry; ///< of the main window
    QString view; ///< of the sidebar, that was open last
    TrayChoice tray = TrayChoice::Ask;
    QString calendarFile; ///< what one owes, for other programs; empty: none

    bool operator==(const Settings &) const = default;
};

/// Reads the settings of this user; what is missing or damaged has its default.
Settings readSettings();
void writeSettings(const Settings &settings);
/// The language of the interface: the one chosen, else Spanish on a Spanish system, else English.
QString languageOf(const Settings &settings);
