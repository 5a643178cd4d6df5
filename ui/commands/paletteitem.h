// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/search.h"
#include "ui/actions.h"
#include "ui/commands/wordmatch.h"

#include <variant>

/// In which part of the palette something stands, in this order.
enum class PaletteGroup { LastUsed, Filter, Commands, Places, Incidents, Customers, Entries };

/// One of the places of the program that the palette can go to.
struct PalettePlace
{
    QString id;
    QString icon;
    QString text;
};

/// What the palette offers, and what choosing it does.
struct PaletteItem
{
    struct Run { ActionId action; };
    struct GoTo { QString place; };
    struct OpenIncident { IncidentId incident; };
    struct OpenCustomer { CustomerId customer; std::optional<EquipmentId> unit; };
    struct ShowFilter { QString filter; }; ///< in the language of filters

    PaletteGroup group = PaletteGroup::Commands;
    QString icon;
    QString lead; ///< before the title: a number
    QString title;
    std::vector<TextRange> titleMarks = {};
    QString subtitle = {};
    std::vector<TextRange> subtitleMarks = {};
    QString key = {}; ///< that does the same
    std::variant<Run, GoTo, OpenIncident, OpenCustomer, ShowFilter> what = Run{};
    int score = 0;
};
