// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace report {

/// Resolution of the paper: ten units are a point, on every machine and screen.
constexpr int unitsPerInch = 720;
constexpr double pt = unitsPerInch / 72.0;

/// Words with their wrapping width, at a place in a row.
struct Cell
{
    double x = 0; ///< from the left margin, in units
    std::shared_ptr<QTextDocument> words;
};

/// A strip across the page: cells side by side, broken over pages between lines when it is tall.
struct Row
{
    std::vector<Cell> cells = {};
    double gap = 0; ///< free space before it, not at the top of a page
    double above = 0; ///< space inside, over the words
    double below = 0;
    double fillX = 0; ///< where the ground and the rule begin
    QColor fill = {}; ///< invalid: none
    QColor bar = {}; ///< a bar at the left of the ground; invalid: none
    QColor rule = {}; ///< a hairline below; invalid: none
    bool keepWithNext = false; ///< a heading does not stand alone at the foot of a page
    std::shared_ptr<const Row> header = {}; ///< comes again on each page that begins with this row

    /// Height of the words alone, and with the space inside.
    double wordsHeight() const;
    double height() const { return above + wordsHeight() + below; }
};

/// A row, or a part of it, where it stands on its page.
struct Placed
{
    const Row *row = nullptr;
    double y = 0;
    double from = 0; ///< the part of the words that is shown
    double to = 0;
    bool begins = true;
    bool ends = true;
};
using Page = std::vector<Placed>;

/// Places rows on pages of a height. The rows must outlive the pages.
std::vector<Page> paginate(const std::vector<Row> &rows, double height);
/// Paints a placed row of a width at the painter's origin.
void paint(QPainter &painter, const Placed &placed, double width);

} // namespace report
