// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class Language;

namespace markdown {

/// A run of words in one style.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool struck = false;
    bool image = false; ///< text is what the picture is said to show; the picture itself is never fetched
    QString href; ///< http, https, mailto or tel; empty for anything else
    QString target; ///< where a link really leads, to be shown behind it; empty when its words say so already

    bool operator==(const Span &) const = default;
};

/// A part of a text: what a reader sees as one thing.
struct Block
{
    enum class Kind { Paragraph, Heading, List, Item, Quote, Code, Table, Row, Cell, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading: 1-6
    bool ordered = false; ///< List
    int start = 1; ///< List: the first number
    bool header = false; ///< Row
    QString language; ///< Code: the word behind the fence, "cpp", "log", "main.py"; may be empty
    QString info; ///< Code: everything behind the fence: "log burner.log 12-48/3402"
    QString code; ///< Code: its lines, each but the last ended by \n
    std::vector<Span> spans; ///< Paragraph, Heading, Cell
    std::vector<Block> children; ///< List, Item, Quote, Table, Row

    bool operator==(const Block &) const = default;
};

/// Reads Markdown (CommonMark with tables and strike-through, no HTML). What is too long, too deep or has too many cells is cut or
/// comes back as one plain paragraph; every text inside is displayable().
std::vector<Block> parse(const QString &text);

/// A piece of a text for a page: a stretch of HTML, or one code block that is shown by a view of its own.
struct Part
{
    QString html; ///< for Qt rich text: escaped, no raw HTML, no picture; empty for code
    QString language;
    QString info; ///< everything behind the fence
    QString code;
    bool isCode = false;

    bool operator==(const Part &) const = default;
};

/// The text in pieces, in order; code below the first level (in a list, a quote) stays inside the HTML.
std::vector<Part> parts(const std::vector<Block> &blocks, const Language &language);
/// Everything as one piece of HTML.
QString html(const std::vector<Block> &blocks, const Language &language);
/// The words without their form, for one-line summaries.
QString plain(const std::vector<Block> &blocks);

} // namespace markdown
