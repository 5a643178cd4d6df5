// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// A piece of a text that is shown bold.
struct Mark
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const Mark &) const = default;
};

/// How well a text answers what was typed, and where.
struct WordMatch
{
    int score = 0; ///< less is better
    std::vector<Mark> marks;
};

/// Does each typed word begin a word of the text, or, like "logc" for "Log contact", several in their order? Case and accents aside.
/// Nothing typed fits everything.
std::optional<WordMatch> matchWords(const QString &typed, const QString &text);

/// A text cut around the first of the typed words, and where they stand in it.
struct Excerpt
{
    QString text;
    std::vector<Mark> marks;
};
/// A text of at most a third of `length` is never cut.
Excerpt excerptOf(const QString &text, const QString &typed, qsizetype length = 120);
