// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"

// The words of the filter's language.

/// A word as it is kept, and as it is typed; the first of a list is the one that is shown.
struct FilterWord
{
    const char *word; ///< the format's, see Names<>
    const char *en;
    const char *es; ///< UTF-8; both may have others behind a bar

    QString in(const QString &language) const;
    /// Is it this one, accents and case aside?
    bool isCalled(const QString &folded) const;
};

/// A key with its words, and with the values that may follow; no values: any text.
struct FilterVocabulary
{
    FilterKey key;
    FilterWord name;
    std::vector<FilterWord> values;
    bool spans = false; ///< a span may follow
    bool texts = false; ///< any text may follow
};
const std::vector<FilterVocabulary> &filterVocabulary();
const FilterVocabulary *vocabularyOf(FilterKey);
/// Case and accents aside; other characters stay.
QString filterFolded(const QString &);
