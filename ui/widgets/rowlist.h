// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowpainting.h"

#include <QListWidget>

/// A list of two-line rows, each a value; a screen reader hears the whole row.
class RowList : public QListWidget
{
    Q_OBJECT
public:
    /// The name is what a screen reader says for the list.
    RowList(const QString &id, const QString &name, QWidget *parent = nullptr);

    /// Shows these rows; the current one stays where it was, and none is when none was.
    void setRows(const QList<RowContent> &rows);
    const RowContent &at(int row) const { return m_rows.at(row); }

private:
    QList<RowContent> m_rows;
};
