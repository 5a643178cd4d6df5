// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/timelineview.h"
#include "ui/widgets/card.h"

class FindBar;
class QPushButton;
class QToolButton;
class SegmentedControl;

/// The timeline with what chooses, orders and finds its entries, and a line about what came while nothing could move.
class TimelinePane : public Pane
{
    Q_OBJECT
public:
    explicit TimelinePane(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    TimelineView *view() const { return m_view; }
    /// Shows the bar that finds words.
    void find();
    /// Opens the list of one line an entry.
    void openOutline(const RuleSet &rules);
    FindBar *findBar() const { return m_find; }
    /// Leaves the row of choices out, where height is dear.
    void setBrief(bool brief);

Q_SIGNALS:
    void outlineRequested();

private:
    QWidget *buildBar();
    void addShortcuts();
    void setNewestFirst(bool newestFirst);
    void sayNewcomers(int count);

    Viewpoint m_viewpoint;
    TimelineView *m_view;
    FindBar *m_find;
    QWidget *m_bar;
    SegmentedControl *m_filter;
    QToolButton *m_order;
    QPushButton *m_new;
};
