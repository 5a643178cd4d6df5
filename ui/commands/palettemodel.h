// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paletteitem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// The palette's items under the headings of their groups.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// In this order; a heading stands where the group changes.
    void setItems(const std::vector<PaletteItem> &items);
    /// Nothing for a heading.
    const PaletteItem *at(const QModelIndex &index) const;
    QString headingAt(const QModelIndex &index) const;
    /// The next row in that direction that is no heading; the same when there is none.
    int nextItem(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< empty: an item
        PaletteItem item;
    };
    std::vector<Row> m_rows;
};

/// Draws items in one or two lines with the found words bold, and headings.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
