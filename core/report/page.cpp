// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace report {
namespace {

constexpr double tallRow = 130 * pt; ///< shorter ones go to the next page as a whole
constexpr double restOfNext = 48 * pt; ///< how much of the next row a heading wants below it
constexpr double eps = 0.5;

struct Line
{
    double top = 0;
    double bottom = 0;
};

std::vector<Line> linesOf(const Row &row)
{
    std::vector<Line> lines;
    for (const Cell &cell : row.cells) {
        const QAbstractTextDocumentLayout *layout = cell.words->documentLayout();
        for (QTextBlock block = cell.words->begin(); block.isValid(); block = block.next()) {
            const double y = layout->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRectF rect = block.layout()->lineAt(i).rect();
                lines.push_back({y + rect.top(), y + rect.bottom()});
            }
        }
    }
    return lines;
}

/// The lowest place at or above `limit`, and below `from`, that cuts no line; `from` when there is none.
double cutBelow(const std::vector<Line> &lines, double from, double limit)
{
    double best = from;
    for (const Line &candidate : lines) {
        const double cut = candidate.bottom;
        const auto crosses = [cut](const Line &line) { return line.top < cut - eps && line.bottom > cut + eps; };
        if (cut <= limit + eps && cut > best && std::none_of(lines.begin(), lines.end(), crosses))
            best = cut;
    }
    return best;
}

/// Fills pages from the top, one row after the other.
class Filling
{
public:
    Filling(const std::vector<Row> &rows, double height) : m_rows(rows), m_height(height) {}

    std::vector<Page> run()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_rows.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    double gapBefore(const Row &row) const { return m_pages.back().empty() ? 0 : row.gap; }
    double wanted(size_t i) const;
    void place(size_t i);
    void split(const Row &row);
    void turn(const Row &next);

    const std::vector<Row> &m_rows;
    double m_height;
    double m_y = 0;
    std::vector<Page> m_pages;
};

/// How much must be free for a row to begin here: all of a short one, with the beginning of the next below a heading.
double Filling::wanted(size_t i) const
{
    double sum = 0;
    for (size_t k = i; k < m_rows.size() && k < i + 5; ++k) {
        const double height = m_rows[k].height();
        const bool heading = m_rows[k].keepWithNext;
        sum += (k == i ? 0 : m_rows[k].gap) + (heading || height <= tallRow ? height : restOfNext);
        if (!heading)
            break;
    }
    return std::min(sum, m_height);
}

void Filling::turn(const Row &next)
{
    m_pages.emplace_back();
    m_y = 0;
    if (next.header) {
        m_pages.back().push_back({next.header.get(), 0, 0, next.header->wordsHeight()});
        m_y = next.header->height();
    }
}

void Filling::place(size_t i)
{
    const Row &row = m_rows[i];
    if (!m_pages.back().empty() && m_y + row.gap + wanted(i) > m_height + eps)
        turn(row);
    m_y += gapBefore(row);
    if (m_y + row.height() > m_height + eps) {
        split(row);
        return;
    }
    m_pages.back().push_back({&row, m_y, 0, row.wordsHeight()});
    m_y += row.height();
}

void Filling::split(const Row &row)
{
    const std::vector<Line> lines = linesOf(row);
    const double end = row.wordsHeight();
    double from = 0;
    bool fresh = false; // a page that holds nothing but this row yet
    while (true) {
        const bool begins = from == 0;
        const double above = begins ? row.above : 0;
        const double room = m_height - m_y - above - row.below;
        double to = end - from <= room + eps ? end : cutBelow(lines, from, from + room);
        if (to <= from && !fresh) {
            turn(row);
            fresh = true;
            continue;
        }
        if (to <= from) // one line taller than a page: cut through it rather than never end
            to = std::min(end, from + std::max(room, 10 * pt));
        m_pages.back().push_back({&row, m_y, from, to, begins, to >= end});
        m_y += above + (to - from) + (to >= end ? row.below : 0);
        if (to >= end)
            return;
        from = to;
        turn(row);
        fresh = true;
    }
}

} // namespace

double Row::wordsHeight() const
{
    double height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, cell.words->size().height());
    return height;
}

std::vector<Page> paginate(const std::vector<Row> &rows, double height)
{
    return Filling(rows, height).run();
}

void paint(QPainter &painter, const Placed &placed, double width)
{
    const Row &row = *placed.row;
    const double above = placed.begins ? row.above : 0;
    const double height = above + (placed.to - placed.from) + (placed.ends ? row.below : 0);
    if (row.fill.isValid())
        painter.fillRect(QRectF(row.fillX, placed.y, width - row.fillX, height), row.fill);
    if (row.bar.isValid())
        painter.fillRect(QRectF(row.fillX, placed.y, 2.5 * pt, height), row.bar);
    if (row.rule.isValid() && placed.ends)
        painter.fillRect(QRectF(row.fillX, placed.y + height - 0.5 * pt, width - row.fillX, 0.5 * pt), row.rule);
    for (const Cell &cell : row.cells) {
        painter.save();
        painter.translate(cell.x, placed.y + above - placed.from);
        QAbstractTextDocumentLayout::PaintContext context;
        // Lines outside the clip are left out, so that a split row says nothing twice.
        if (!placed.begins || !placed.ends)
            context.clip = QRectF(-10 * pt, placed.from + 2 * eps, width + 20 * pt, placed.to - placed.from - 4 * eps);
        cell.words->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace report
