// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/search.h"
#include "core/model/searchwords.h"

/// A run of characters of a text.
struct TextRange
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// A piece of what was found, plain text in one line, with the words in it that were asked for.
struct SearchSnippet
{
    QString text; ///< with "…" where something was left out
    std::vector<TextRange> found; ///< in order, apart from each other

    bool operator==(const SearchSnippet &) const = default;
};

/// Where the words asked for stand in a text, as search finds them: without case and accents, the last one only begun, and a serial number
/// or a phone however it is grouped.
std::vector<TextRange> foundWords(const QString &text, const SearchPattern &);

/// About so many characters around the words that were asked for: where the most of them stand together, the first such place. In the
/// reader's language ("es", "en") unless another one holds more of them.
SearchSnippet searchSnippet(const LocalText &, const SearchRequest &, const QString &language, qsizetype most = 160);
