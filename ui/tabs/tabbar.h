// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/timelineview.h"
#include "ui/places.h"

#include <QTabBar>

/// One tab: the way a person came in it, and how its incident was left.
struct Tab
{
    Places places;
    TimelinePlace timeline;
    IncidentId named; ///< the incident that number and title are of
    QString number;
    QString title;
};

/// The tabs of the main window, above its pages; with one there is no bar.
class TabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit TabBar(QWidget *parent = nullptr);

    Tab &tab() { return m_tabs[static_cast<size_t>(currentIndex())]; }
    const Tab &tab() const { return m_tabs[static_cast<size_t>(currentIndex())]; }
    Tab &at(size_t index) { return m_tabs[index]; }
    const std::vector<Tab> &tabs() const { return m_tabs; }
    /// Adds a tab behind the others; it becomes current with setCurrentIndex().
    int add(const Place &place);
    /// Takes a tab away; the last one stays.
    void drop(int index);
    /// The tab that shows an incident, or -1.
    int find(IncidentId incident) const;
    /// The tab after the current one, or before it, round the end.
    int neighbour(int step) const;
    /// What an incident is called, wherever it is in a tab.
    void name(IncidentId incident, const QString &number, const QString &title);
    /// Writes the words of a tab; `list` is what its view is called.
    void dress(int index, const QString &list, bool unsaved);

Q_SIGNALS:
    /// The person closes a tab: by its cross, with the middle button, or with Delete.
    void closeWanted(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// With room for the bold words of the current tab, so that none moves when another becomes it.
    QSize tabSizeHint(int index) const override;

private:
    /// The cross at the end of a tab.
    class QToolButton *cross();

    std::vector<Tab> m_tabs;
};
