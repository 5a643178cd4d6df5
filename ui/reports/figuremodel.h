// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figuretables.h"

#include <QAbstractTableModel>

/// One table of figures; each number that opens something says so.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const report::FigureTable &table);
    const report::FigureTable &table() const { return m_table; }
    /// Nothing: there is no such cell.
    const report::FigureCell *at(const QModelIndex &index) const;
    /// What a number is of, in words: "Kept, by rule · Plan told · Missed".
    QString pathOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumeric(int column) const;

    report::FigureTable m_table;
};
