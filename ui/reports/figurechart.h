// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figuretables.h"

#include <QWidget>

class QCustomPlot;

/// Bars across, each with its name and its words at the end: how the lines of a table compare. The table beneath says the same, and the chart
/// takes no keyboard. Built without QCustomPlot, it is a line that says so.
class FigureChart : public QWidget
{
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);

    /// More bars than these are not legible; the first are drawn.
    static constexpr size_t most = 12;
    void setBars(const std::vector<report::FigureBar> &bars);

Q_SIGNALS:
    /// A bar was clicked, by its place; the same is in the table for the keyboard.
    void clicked(int bar);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    std::vector<report::FigureBar> m_bars;
    std::vector<int> m_places; ///< in what was given
    QCustomPlot *m_plot = nullptr;
};
