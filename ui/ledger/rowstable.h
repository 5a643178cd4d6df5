// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

/// What a cell says beyond its text; read by CellDelegate.
enum CellRole {
    SecondLine = Qt::UserRole + 100, ///< QString: a quieter line below
    CellIcon, ///< QString: the text becomes a badge with this icon
    CellTone, ///< int(Tone)
    CellStrong, ///< bool
};

/// Paints the cells of a RowsTable: one band a row, text, badge or two lines by the roles above.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table of rows dressed like the queue: Enter or a double click opens, J and K move, Tab leaves.
class RowsTable : public QTableView
{
    Q_OBJECT
public:
    /// Rows of one line, or of two.
    enum class Lines { One, Two };

    RowsTable(const QString &name, Lines lines, QWidget *parent = nullptr);

    /// Gives a column room for so many characters; 0 stretches it, as long as what is left holds its head.
    void setWidth(int column, int characters);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void kept(const QModelIndex &index); ///< Ctrl+Enter: only this one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretch();

    int m_stretched = -1;
};
