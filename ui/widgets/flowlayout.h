// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Items in a line that wraps: chips, badges, facts of a header.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// The gap between items in pixels; negative takes the theme's.
    explicit FlowLayout(QWidget *parent = nullptr, int gap = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};
