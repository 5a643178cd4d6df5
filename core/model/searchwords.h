// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

// How text is taken apart to be found again. Index and question go through the same function, so that both databases, which know words
// each in their own way, are only ever given letters and digits with single spaces between.

/// A word as it is compared, and where it stands in the text.
struct SearchWord
{
    QString folded; ///< lower case, without accents, letters and digits only, at most longestSearchWord characters
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const SearchWord &) const = default;
};

/// What is compared of one word.
constexpr qsizetype longestSearchWord = 64;
/// What is indexed of one text, in characters of its words; what stands behind is not found.
constexpr qsizetype longestSearchText = 200'000;

/// The words of a text in their order. Marks, and characters that are not seen, are passed over; whatever else is no letter or digit parts
/// words; a character of a script without spaces is a word.
std::vector<SearchWord> searchWords(const QString &text);
/// The same in one text, as it is indexed.
QString searchText(const QString &text);
/// The text's letters and digits in one word: a serial number or a phone as it is also asked for. Empty when it is one word anyway.
QString joinedWord(const QString &text);

/// One thing to look for: a word, or several that follow each other.
struct SearchTerm
{
    QStringList words;
    bool begun = false; ///< the last word may go on

    bool operator==(const SearchTerm &) const = default;
};

/// What is asked for: all of these. Empty: nothing that could be found.
struct SearchPattern
{
    std::vector<SearchTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    bool operator==(const SearchPattern &) const = default;
};

/// Reads what a person typed: words, "phrases", and the last word as one that goes on. Any text is a question, if an empty one.
SearchPattern searchPattern(const QString &typed);
/// Does an indexed text hold all of it? What the databases answer, in plain words.
bool holdsAll(const QString &searchText, const SearchPattern &);
