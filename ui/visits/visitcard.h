// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"

#include <QWidget>

/// A visit on the board: window, customer and postal code, unit, state with its icon. The board moves it; a screen reader hears all of it.
class VisitCard : public QWidget
{
    Q_OBJECT
public:
    explicit VisitCard(QWidget *board);

    void show(const VisitRow &row, const QString &technician, size_t lane, const Viewpoint &viewpoint);
    const VisitRow &row() const { return m_row; }
    size_t lane() const { return m_lane; }
    void setCurrent(bool current, bool focused);
    /// How much of its width is the time that it takes: a short visit has a card that is wider than its time.
    void setSpan(double width) { m_span = width; }
    static int heightIn(const class Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VisitRow m_row;
    size_t m_lane = 0;
    QString m_window;
    double m_span = 0;
    bool m_isCurrent = false;
    bool m_isFocused = false;
};
