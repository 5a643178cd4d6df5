// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"
#include "core/desk/timeline.h"
#include "core/model/visit.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class RowList;
class SectionHeader;
class TextLabel;

/// Beside what is owed: the customers who wait for an answer, and what others wrote since the person left.
class TodaySide : public Pane
{
    Q_OBJECT
public:
    static constexpr int most = 10; ///< rows of each; the queue has the others

    TodaySide(Queue &queue, Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads both; nothing is shown where there is nothing.
    void reload();
    void tick();
    /// Where the visits of who sits here are read; without it there are none.
    void setVisiting(class Visiting &visiting) { m_visiting = &visiting; }
    void readVisits();
    /// The person left then: what came after it is news to them.
    void setLeft(Instant left);
    /// Is there no visit, neither who waits nor news?
    bool isEmpty() const { return m_waiting.empty() && m_news.empty() && m_visits.empty(); }
    /// The incident that the keyboard is on; nothing while neither list has it.
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    RowList *waiting() const { return m_waitingList; }
    RowList *news() const { return m_newsList; }
    RowList *visits() const { return m_visitsList; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// There is more than what is shown here.
    void waitingRequested();
    void changed();

private:
    void readWaiting();
    void readNews();
    void showWaiting();
    void showNews();
    void showVisits();

    Queue &m_queue;
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    std::optional<Instant> m_left;
    std::optional<Instant> m_awaySince; ///< another program has the keyboard
    std::vector<QueueRow> m_waiting;
    std::vector<IncidentChange> m_news;
    Visiting *m_visiting = nullptr;
    std::vector<VisitRow> m_visits;
    bool m_more = false; ///< customers wait beyond those shown
    int m_asked = 0;
    SectionHeader *m_waitingHead;
    RowList *m_waitingList;
    class QPushButton *m_all;
    SectionHeader *m_newsHead;
    RowList *m_newsList;
    SectionHeader *m_visitsHead;
    RowList *m_visitsList;
    TextLabel *m_problem;
};
