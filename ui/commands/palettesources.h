// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"
#include "ui/commands/paletteitem.h"

#include <QCoreApplication>

/// Where the palette's items come from.
class PaletteSources
{
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)

public:
    /// The commands that can be run now and are called so, the best first.
    static std::vector<PaletteItem> commands(const Actions &actions, const QString &typed);
    /// Those that were run last, the newest first.
    static std::vector<PaletteItem> lastUsed(const Actions &actions, const QStringList &names);
    static std::vector<PaletteItem> places(const std::vector<PalettePlace> &places, const QString &typed);
    /// "Show in the queue", where what was typed asks for more than words.
    static std::vector<PaletteItem> filter(const QString &typed, const QString &language);
    /// What the database found, in its order. What was merged opens where it lives on, and says from which; the old one is offered beside.
    static std::vector<PaletteItem> found(const Found &found, const QString &typed, const QString &language);
    static QString heading(PaletteGroup group);
};
