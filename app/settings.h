// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/tray.h"
#include "ui/theme/appearance.h"

#include <QString>

/// What the program remembers of how it is used; a value, passed on.
struct Settings
{
    QString language; ///< "es" or "en"; empty: the system's
    Appearance::Choice appearance = Appearance::Choice::System;
    TrayChoice tray = TrayChoice::Ask;
    QString calendarFile; ///< what one owes, for other programs; empty: none
    QString database; ///< the one chosen at the first start; empty: the file of this person
    QString user; ///< who sits here; empty: as the computer knows them
    int textSize = 100; ///< percent of what the desktop asks for
    bool spelling = true; ///< what is written is checked
    QString intakeFolder = {}; ///< from which calls are taken; empty: none
    bool telephone = false; ///< a telephone system of this computer may say who rings
    int telephonePort = 8391;
    QString telephoneKey = {}; ///< the hash of its token

    bool operator==(const Settings &) const = default;
};

/// Did this user never use Aviso? Then there are no settings at all.
bool isFirstStart();
/// Reads the settings of this user; what is missing or damaged has its default.
Settings readSettings();
void writeSettings(const Settings &settings);
/// The language of the interface: the one chosen, else Spanish on a Spanish system, else English.
QString languageOf(const Settings &settings);
