// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/result.h"

class Store;

/// Words by which incidents are looked for.
struct WordsAsked
{
    QString text;
    bool inEntries = false; ///< in what was written later too, not in titles alone
};

/// An incident that holds the words of one of those that were asked.
struct WordsHeld
{
    size_t asked = 0; ///< its place in the list
    IncidentId incident;
};

/// Which incidents hold these words, all of it in one question to the database; of each the newest, at most so many.
Result<std::vector<WordsHeld>> incidentsHolding(Store &, const std::vector<WordsAsked> &, int most);
