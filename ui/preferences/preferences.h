// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QString>

/// How Aviso looks and behaves for one person on one computer.
struct Preferences
{
    Appearance::Choice appearance = Appearance::Choice::System;
    QString language = QStringLiteral("en"); ///< "es" or "en"
    int textSize = 100; ///< percent of what the desktop asks for
    bool letters = true; ///< single letters act in lists and timelines
    bool spelling = true; ///< what is written is checked
    bool staysInTray = false; ///< closing the window leaves it in the tray

    QString intakeFolder = {}; ///< from which calls are taken; empty: none
    bool telephone = false; ///< a telephone system of this computer may say who rings
    int telephonePort = 8391;
    QString telephoneKey = {}; ///< RingServer::keyOf() its token; empty: none was made

    bool operator==(const Preferences &) const = default;
};

/// Where Aviso keeps what belongs to this person; shown, not chosen here.
struct KeptPlaces
{
    QString database; ///< a file, or the address of a server without its password
    QString drafts;
    QString log;
    QString session;
    bool hasTray = true; ///< does the desktop have one?
};
