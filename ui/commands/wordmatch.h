// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/searchsnippet.h"

#include <QString>

#include <optional>
#include <vector>

/// How well a text answers what was typed, and where.
struct WordMatch
{
    int score = 0; ///< less is better
    std::vector<TextRange> marks;
};

/// Does each typed word begin a word of the text, or, like "logc" for "Log contact", several in their order? Case and accents aside.
/// Nothing typed fits everything.
std::optional<WordMatch> matchWords(const QString &typed, const QString &text);
