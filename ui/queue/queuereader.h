// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"

#include <QObject>

/// Reads what of a list is loaded anew, a page at a time: the newest question alone is answered.
class QueueReader : public QObject
{
    Q_OBJECT
public:
    explicit QueueReader(Queue &queue, QObject *parent = nullptr) : QObject(parent), m_queue(queue) {}

    /// Reads at least so many rows; `before` is the place in front of the first one, empty for the top.
    void read(const QueueFilter &filter, const QString &before, int rows);
    /// Reads the one page behind or in front of what is there.
    void readMore(const QString &place, bool before);

Q_SIGNALS:
    void finished(const std::vector<QueuePage> &pages);
    void more(const QueuePage &page, bool before);
    void failed(const Error &error);

private:
    void readFrom(const QString &place);
    template<typename Done>
    void ask(const QString &place, int limit, Done done);

    Queue &m_queue;
    QueueFilter m_filter;
    std::vector<QueuePage> m_pages;
    int m_wanted = 0;
    int m_asked = 0;
};
