// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <queue>

/// The next moments of all commitments in a heap, and one timer for the first of them. It wakes at least every 60 s to look at the wall
/// clock, since machine timers stand still in sleep.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    /// It looks at the clock at least every `longest`; a test may want that sooner.
    explicit Scheduler(std::function<Instant()> clock, Milliseconds longest = std::chrono::seconds(60), QObject *parent = nullptr);

    /// Forgets everything and takes these.
    void replaceAll(const std::vector<UpcomingStep> &);
    /// Forgets what it knew of the incident and takes these: one event costs O(log n), since what is forgotten stays in the heap until
    /// its moment, with an old generation.
    void replace(IncidentId, const std::vector<UpcomingStep> &);
    /// Takes these besides what it knows.
    void add(const std::vector<UpcomingStep> &);
    /// Looks at the clock at least so often from now on, if that is more often than before.
    void lookEvery(Milliseconds longest);
    size_t waiting() const { return m_heap.size(); }

Q_SIGNALS:
    /// Everything that has come due since the last time, in order; one signal for many.
    void due(const std::vector<UpcomingStep> &steps);
    /// The timer has fired, about once a minute.
    void woke(Instant now);

private:
    struct Moment
    {
        UpcomingStep step;
        int generation;
        bool operator<(const Moment &other) const { return step.at > other.step.at; } // the earliest is on top
    };
    void look();
    void arm();
    void push(const UpcomingStep &);

    std::function<Instant()> m_clock;
    Milliseconds m_longest;
    std::priority_queue<Moment> m_heap;
    QHash<IncidentId, int> m_generations;
    QTimer m_timer;
};
