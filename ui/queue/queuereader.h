// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"

#include <QObject>
#include <QTimer>

/// Reads what of a list is loaded anew, a page at a time: the newest question alone is answered.
class QueueReader : public QObject
{
    Q_OBJECT
public:
    /// What a list begins with: more than a window shows, and soon there. The next page follows when somebody goes down.
    static constexpr int firstRows = 60;

    explicit QueueReader(Queue &queue, QObject *parent = nullptr);

    /// Reads at least so many rows; `before` is the place in front of the first one, empty for the top.
    void read(const QueueFilter &filter, const QString &before, int rows);
    /// Reads the one page behind or in front of what is there.
    void readMore(const QString &place, bool before);
    /// Counts what was read last, up to so many, when nothing else was asked for a moment: a count of thousands must not stand in front of
    /// the next question of who types on.
    void countSoon(int most);

Q_SIGNALS:
    void finished(const std::vector<QueuePage> &pages);
    void more(const QueuePage &page, bool before);
    void counted(int count);
    void failed(const Error &error);

private:
    void count();
    void readFrom(const QString &place);
    template<typename Done>
    void ask(const QString &place, int limit, Done done);

    Queue &m_queue;
    QueueFilter m_filter;
    std::vector<QueuePage> m_pages;
    int m_wanted = 0;
    int m_asked = 0;
    QTimer m_countSoon;
    int m_mostCounted = 0;
};
