// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuereader.h"

#include "core/async.h"
#include "ui/queue/queuemodel.h"

#include <algorithm>

using namespace std::chrono_literals;

QueueReader::QueueReader(Queue &queue, QObject *parent) : QObject(parent), m_queue(queue)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(150ms);
    connect(&m_countSoon, &QTimer::timeout, this, &QueueReader::count);
}

template<typename Done>
void QueueReader::ask(const QString &place, int limit, Done done)
{
    whenDone(m_queue.page(m_filter, place, limit), this, [this, done = std::move(done), number = m_asked](const Result<QueuePage> &page) {
        if (number != m_asked)
            return; // the list was asked for anew meanwhile
        if (page)
            done(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void QueueReader::read(const QueueFilter &filter, const QString &before, int rows)
{
    ++m_asked;
    m_countSoon.stop();
    m_filter = filter;
    m_wanted = rows;
    m_pages.clear();
    if (before.isEmpty() || before == QueuePage::atEnd)
        readFrom(before);
    else // what stands in front of the window tells where the window begins, whatever became of its first row
        ask(before, 1, [this](const QueuePage &page) { readFrom(page.next); });
}

void QueueReader::readFrom(const QString &place)
{
    ask(place, std::clamp(m_wanted, firstRows, QueueModel::pageSize), [this](const QueuePage &page) {
        m_wanted -= static_cast<int>(page.rows.size());
        m_pages.push_back(page);
        if (m_wanted > 0 && !page.next.isEmpty())
            readFrom(page.next);
        else
            Q_EMIT finished(std::exchange(m_pages, {}));
    });
}

void QueueReader::readMore(const QString &place, bool before)
{
    ask(place, QueueModel::pageSize, [this, before](const QueuePage &page) { Q_EMIT more(page, before); });
}

void QueueReader::countSoon(int most)
{
    m_mostCounted = most;
    m_countSoon.start();
}

void QueueReader::count()
{
    whenDone(m_queue.count(m_filter, m_mostCounted), this, [this, number = m_asked](const Result<int> &count) {
        if (number == m_asked && count) // the list itself says what is wrong
            Q_EMIT counted(*count);
    });
}
