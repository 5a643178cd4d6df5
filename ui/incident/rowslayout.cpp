// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/rowslayout.h"

#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>

namespace {

constexpr qint64 sliceMs = 15; ///< the window answers between two slices

}

RowsLayout::RowsLayout(QWidget *parent, std::function<QRect()> sight) : QLayout(parent), m_sight(std::move(sight))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &RowsLayout::measureSome);
}

RowsLayout::~RowsLayout()
{
    for (const Row &row : m_rows)
        delete row.item;
}

void RowsLayout::insertRow(int at, QWidget *row)
{
    addWidget(row); // at the end; what it is wrapped in there keeps its sizes
    std::rotate(m_rows.begin() + at, m_rows.end() - 1, m_rows.end());
}

void RowsLayout::addItem(QLayoutItem *item)
{
    m_rows.push_back({item});
}

QLayoutItem *RowsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem *RowsLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_rows.erase(m_rows.begin() + index);
    return item;
}

int RowsLayout::needed(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int RowsLayout::innerWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return width - margins.left() - margins.right();
}

int RowsLayout::heightForWidth(int width) const
{
    const int inner = innerWidth(width);
    int height = contentsMargins().top() + contentsMargins().bottom();
    for (const Row &row : m_rows) {
        if (!row.item->isEmpty())
            height += row.width == inner || row.width < 0 ? needed(*row.item, inner) : row.height;
    }
    return height;
}

void RowsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int width = innerWidth(rect.width());
    const QRect seen = m_sight();
    // What a turn of the wheel brings into sight is right as well.
    const int from = seen.top() - seen.height(), to = seen.bottom() + seen.height();
    int y = rect.top() + contentsMargins().top();
    bool isStale = false, isOther = false;
    for (Row &row : m_rows) {
        if (row.item->isEmpty())
            continue;
        const bool isNear = y + row.height >= from && y <= to;
        if (isNear || row.width < 0 || row.width == width) { // at the same width the item knows its height
            const int height = needed(*row.item, width);
            isOther = isOther || (row.width != width && row.height != height);
            row.height = height;
            row.width = width;
        }
        isStale = isStale || row.width != width;
        row.item->setGeometry(QRect(rect.left() + contentsMargins().left(), y, row.width, row.height));
        y += row.height;
    }
    if (isStale || isOther) // the view does not know the new height yet
        m_slices.start();
}

void RowsLayout::measureSome()
{
    QElapsedTimer clock;
    clock.start();
    const int width = innerWidth(geometry().width());
    bool isLeft = false;
    for (Row &row : m_rows) {
        if (row.item->isEmpty() || row.width == width)
            continue;
        if (clock.elapsed() >= sliceMs) {
            isLeft = true;
            break;
        }
        row.height = needed(*row.item, width);
        row.width = width;
    }
    if (!isLeft)
        m_slices.stop();
    update();
    Q_EMIT moved();
}

void RowsLayout::settle()
{
    const int width = innerWidth(geometry().width());
    for (Row &row : m_rows) {
        if (width > 0 && row.width >= 0 && row.width != width && !row.item->isEmpty()) {
            row.height = needed(*row.item, width);
            row.width = width;
        }
    }
}
