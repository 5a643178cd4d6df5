// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A place in a text where something was found, in UTF-16 units.
struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextHit &) const = default;
};

/// Every place where the words stand in the text, blind to case and accents, in order and not overlapping.
std::vector<TextHit> findIn(const QString &text, const QString &words);
