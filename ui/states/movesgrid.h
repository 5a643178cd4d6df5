// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/statetable.h"

#include <QTableWidget>

/// Which state may follow which, a box for each pair: rows lead to columns. By keyboard the arrows walk and Space allows or forbids; a screen
/// reader hears both names and whether it is allowed.
class MovesGrid : public QTableWidget
{
    Q_OBJECT
public:
    explicit MovesGrid(QWidget *parent = nullptr);

    /// `row`: the state that is being edited, and that the grid shows first.
    void show(const StateTable &table, const QStringList &names, int row);
    void rename(const QStringList &names);
    using QTableWidget::show;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(const QString &from, const QString &to, bool allowed);

private:
    void dress(QTableWidgetItem *item);
    /// Room for the names, and lines as high as a box wants to be.
    void fit();

    QStringList m_ids;
    QStringList m_names;
};
