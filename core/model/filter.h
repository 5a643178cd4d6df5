// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

// The one language in which lists, palette and command line are asked for incidents:
//   state:open waiting:>4h customer:muñoz -tag:agua due:today owner:me ball:us silent:>2d channel:phone priority:high,urgent words "a phrase"
// All that stands there must hold; several values behind a key are alternatives; a minus in front excludes. Keys and values have their
// English and their Spanish word, with or without accents.

/// By what is asked.
enum class FilterKey { Word, Phrase, State, Owner, Ball, Priority, Channel, Kind, WaitsFor, NextDue, Waiting, Silent, Opened, Solved, Customer, Tag, Communique };

/// One thing that must hold. Values are the words of the format (see Names<>), a span as ">4h", or what was typed.
struct FilterTest
{
    FilterKey key = FilterKey::Word;
    bool excludes = false;
    QStringList values; ///< any of them

    bool operator==(const FilterTest &) const = default;
};

/// What a list is asked for; empty: everything.
struct Filter
{
    std::vector<FilterTest> tests;

    bool operator==(const Filter &) const = default;
};

/// A piece of what was typed, without the spaces around it.
struct FilterToken
{
    qsizetype at = 0;
    qsizetype length = 0;
    std::optional<size_t> test; ///< what it became

    bool operator==(const FilterToken &) const = default;
};

/// Why a token says nothing.
struct FilterProblem
{
    enum class What { UnknownKey, UnknownValue, NoValue };

    What what = What::UnknownKey;
    size_t token = 0;
    QString found; ///< the key or the value that is not known
    std::optional<FilterKey> key; ///< behind which the value stands
    QStringList allowed; ///< what may stand there, in the language asked for; for spans and moments some examples

    bool operator==(const FilterProblem &) const = default;
};

/// What was typed, taken apart. A token with a problem is left out of the filter; the others count.
struct ParsedFilter
{
    Filter filter;
    std::vector<FilterToken> tokens;
    std::vector<FilterProblem> problems;
};

/// Any text is read; `language` ("es", "en") is that of the problems' words.
ParsedFilter parseFilter(const QString &text, const QString &language = QStringLiteral("en"));
/// The filter as it would be typed in that language; parsing gives the same filter.
QString filterText(const Filter &, const QString &language);
/// A problem in one sentence, with what to do.
QString filterProblemText(const FilterProblem &);

/// What could stand at the cursor, and what it would replace.
struct FilterCompletion
{
    qsizetype at = 0;
    qsizetype length = 0;
    std::optional<FilterKey> key; ///< whose values are wanted; nothing: a key. Owner, customer and tag have those of the data too
    QString begun; ///< what stands there, folded
    QStringList words; ///< that go on so; keys with their colon
};
FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const QString &language);

/// "more than four hours": how long ago, or how soon.
struct FilterSpan
{
    bool more = true; ///< at least so long, else at most
    Milliseconds length{};

    bool operator==(const FilterSpan &) const = default;
};
/// Reads ">4h", "<30m", "2d", "1w"; without a sign it is "more".
std::optional<FilterSpan> filterSpan(const QString &value);
