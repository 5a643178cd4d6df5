// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <functional>

class BoardGrid;
class EmptyState;
class MessageBar;
class QPushButton;
class QScrollArea;
class RowList;
class SectionHeader;
class SegmentedControl;
class TextLabel;
class VisitButtons;
class VisitDeeds;

/// Visits: whoever waits for one at the left, technicians by hour or by day at the right, and what can be done with the one that is chosen.
class VisitsView : public Pane
{
    Q_OBJECT
public:
    VisitsView(Visiting &visiting, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// What is done goes through these.
    void setDeeds(VisitDeeds *deeds);
    /// Reads again, soon.
    void refresh();
    void reload();
    void tick();
    void showDay(const QDate &day);
    void showWeek(bool week);
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    BoardGrid *grid() const { return m_grid; }
    RowList *needs() const { return m_needs; }
    VisitButtons *buttons() const { return m_buttons; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void said(const QString &sentence);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildLane();
    void connectParts();
    void take(const Result<VisitBoard> &board);
    /// `before` stays current where it still is.
    void showNeeds(IncidentId before);
    void dress();
    void step(int by);
    const VisitNeed *currentNeed() const;
    void offerPeople(QPushButton *button, const std::function<void(const Technician &)> &chosen);

    Visiting &m_visiting;
    Viewpoint m_viewpoint;
    VisitDeeds *m_deeds = nullptr;
    QDate m_day;
    bool m_week = false;
    std::vector<VisitNeed> m_needRows;
    TextLabel *m_title;
    SegmentedControl *m_range;
    QPushButton *m_sheet;
    QPushButton *m_calendar;
    MessageBar *m_message;
    SectionHeader *m_needsHead;
    RowList *m_needs;
    TextLabel *m_noNeeds;
    QPushButton *m_find;
    BoardGrid *m_grid;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    VisitButtons *m_buttons;
    TextLabel *m_chosen;
    QTimer m_soon;
    int m_asked = 0;
};
