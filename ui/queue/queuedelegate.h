// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuemodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

/// Paints a row of the queue: urgency as a badge, the title strong, everything else quiet.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QueueDelegate(const QueueModel &model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) {}

    /// How high a row is: with the last words that were said below, or without.
    enum class Rows { Compact, Comfortable };
    /// The height of a row, in pixels.
    static int rowHeight(const Theme &theme, Rows rows = Rows::Compact);
    void setRows(Rows rows) { m_rows = rows; }
    Rows rows() const { return m_rows; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Is it the first cell of a row that is chosen with others?
    static bool isChosen(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// Where the cell goes on behind the mark.
    int paintMark(QPainter *painter, const Theme &theme, const QRect &rect) const;
    void paintDue(QPainter *painter, const Theme &theme, const QRect &rect, const QueueRow &row, const QString &text) const;

    const QueueModel &m_model;
    Rows m_rows = Rows::Compact;
};
