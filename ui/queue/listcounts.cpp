// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listcounts.h"

#include "core/async.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListCounts::ListCounts(Queue &queue, QObject *parent) : QObject(parent), m_queue(queue)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &ListCounts::begin);
}

void ListCounts::setLists(std::vector<std::pair<QString, QueueFilter>> lists)
{
    m_lists = std::move(lists);
    for (auto &[id, filter] : m_lists)
        filter.filter.tests.push_back({FilterKey::Ball, false, {u"us"_s}});
    m_at = m_lists.size(); // what was being counted is another list's now
    begin();
}

void ListCounts::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ListCounts::begin()
{
    if (m_counting) {
        m_again = true;
        return;
    }
    m_at = 0;
    next();
}

void ListCounts::next()
{
    if (m_at >= m_lists.size()) {
        m_counting = false;
        if (std::exchange(m_again, false))
            refresh();
        return;
    }
    m_counting = true;
    const auto &[id, filter] = m_lists[m_at++];
    whenDone(m_queue.count(filter, most), this, [this, id = id](const Result<int> &count) {
        const bool isListed = std::any_of(m_lists.begin(), m_lists.end(), [&](const auto &list) { return list.first == id; });
        if (count && isListed) // one that cannot be counted now keeps what it said; the list itself says what is wrong
            Q_EMIT counted(id, *count);
        next();
    });
}
