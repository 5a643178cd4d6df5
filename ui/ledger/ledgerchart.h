// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"

#include <QWidget>

class QCustomPlot;
class TextLabel;

/// One bar of the chart.
struct LedgerBar
{
    QString name; ///< short: it stands at the axis
    QString rate; ///< stands at the end of the bar
    LedgerCounts counts;
};

/// Bars of what was kept, late, missed and waived, one on top of the other; each has its pattern, and the legend its words and numbers.
/// The table beneath says the same: the chart takes no keyboard. Built without QCustomPlot, it is a line that says so.
class LedgerChart : public QWidget
{
    Q_OBJECT
public:
    enum class Direction { Up, Across }; ///< weeks grow upwards; names need the room of a line

    explicit LedgerChart(QWidget *parent = nullptr);

    /// False when the library was not there at build time.
    static bool isAvailable();
    /// More bars than these are not legible: callers give as many, half of them across, and say so.
    static constexpr size_t most = 26;
    void setBars(const std::vector<LedgerBar> &bars, Direction direction);

Q_SIGNALS:
    /// A bar was clicked; the same is in the table for the keyboard.
    void clicked(int bar);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    std::vector<LedgerBar> m_bars;
    Direction m_direction = Direction::Up;
    QCustomPlot *m_plot = nullptr;
    class LedgerLegend *m_legend = nullptr;
};
