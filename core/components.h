// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A part that Aviso is built on, as it runs here.
struct Component
{
    QString name;
    QString version; ///< empty: the part does not say
    QString licence; ///< by its SPDX name
};

/// What this build has, in the order of its weight; a part that it does without is not named.
std::vector<Component> components();
/// The same as lines of text, "Qt 6.4.2 – LGPL-3.0-only": for the command line, in English.
QString componentLines();
