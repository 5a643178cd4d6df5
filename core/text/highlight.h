// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

/// On which ground code is shown.
enum class Ground { Light, Dark };

/// A stretch of a line in one colour.
struct FormattedRange
{
    int start = 0; ///< in UTF-16 units
    int length = 0;
    QColor colour; ///< invalid: the text's own
    QColor background; ///< invalid: none
    bool bold = false;
    bool italic = false;

    bool operator==(const FormattedRange &) const = default;
};

/// A line of code or of a log, with its colours.
struct FormattedLine
{
    QString text;
    std::vector<FormattedRange> ranges; ///< in order, not overlapping; what none covers is plain

    bool operator==(const FormattedLine &) const = default;
};

/// Code with its colours, up to a number of lines.
struct HighlightedCode
{
    QString syntax; ///< how the language is called, such as "C++"; empty: shown as plain text
    std::vector<FormattedLine> lines;
    int hiddenLines = 0; ///< how many more there are
};

/// Colours the first lines of a text. `language` is the word behind a fence ("cpp", "json", "log", "sql") or a file name; an unknown
/// one gives plain text. May be called on any thread. 20,000 lines take most of a second: ask for those that are seen.
HighlightedCode highlight(const QString &code, const QString &language, Ground ground, int maxLines = 400);
/// The lines as HTML for Qt rich text: escaped, colours only.
QString toHtml(const HighlightedCode &);
/// Was the program built with KDE Syntax-Highlighting?
bool canHighlight();
