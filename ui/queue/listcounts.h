// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"

#include <QObject>
#include <QTimer>

#include <map>

/// How many of each list can be acted on: those whose ball is with us. Counted anew when something changed, at most every second, one list
/// after the other, and up to a bound.
class ListCounts : public QObject
{
    Q_OBJECT
public:
    /// Counts stop here: who has more has enough to do.
    static constexpr int most = 1000;

    explicit ListCounts(Queue &queue, QObject *parent = nullptr);

    /// Which lists are counted, by their ids.
    void setLists(std::vector<std::pair<QString, QueueFilter>> lists);
    /// Something changed: counts follow soon.
    void refresh();

Q_SIGNALS:
    void counted(const QString &id, int count);

private:
    void begin();
    void next();

    Queue &m_queue;
    std::vector<std::pair<QString, QueueFilter>> m_lists;
    size_t m_at = 0;
    bool m_counting = false;
    bool m_again = false; ///< something changed while they were counted
    QTimer m_soon;
};
