// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QTimer>

#include <functional>
#include <vector>

/// Rows below each other, each as high as its width needs. At another width those in sight are measured at once and the others a few at a time,
/// so that a long history does not hold the window up; until then they keep the height they had.
class RowsLayout : public QLayout
{
    Q_OBJECT
public:
    /// `sight` tells what of the rows is seen, in their own coordinates.
    RowsLayout(QWidget *parent, std::function<QRect()> sight);
    ~RowsLayout() override;

    void insertRow(int at, QWidget *row);
    /// Is every row measured for the width it has now?
    bool isSettled() const { return !m_slices.isActive(); }
    /// Measures what is left at once: places are exact then.
    void settle();

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_rows.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return QSize(); }
    QSize minimumSize() const override { return QSize(); }
    void setGeometry(const QRect &rect) override;

Q_SIGNALS:
    /// Rows that are not in sight have another height now.
    void moved();

private:
    struct Row
    {
        QLayoutItem *item;
        int width = -1; ///< it was measured for; -1: never
        int height = 0;
    };
    static int needed(const QLayoutItem &item, int width);
    int innerWidth(int width) const;
    void measureSome();

    std::vector<Row> m_rows;
    std::function<QRect()> m_sight;
    QTimer m_slices;
};
