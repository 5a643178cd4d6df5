// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queue.h"

#include "core/desk/deskparts.h"

namespace {

QueueMoment momentOf(const DeskParts &parts)
{
    return {parts.clock ? parts.clock() : Instant{}, parts.zone, parts.user};
}

}

QFuture<Result<QueuePage>> Queue::page(const QueueFilter &filter, const QString &from, int limit)
{
    return m_parts.database.run([=, moment = momentOf(m_parts)](Store &store) { return store.queue(filter, from, limit, moment); });
}

QFuture<Result<int>> Queue::count(const QueueFilter &filter, int most)
{
    return m_parts.database.run([=, moment = momentOf(m_parts)](Store &store) { return store.queueCount(filter, most, moment); });
}

QFuture<Result<std::vector<SearchMatch>>> Queue::search(const SearchRequest &request)
{
    return m_parts.database.run([request](Store &store) { return store.search(request); });
}

QFuture<Result<QStringList>> Queue::tags()
{
    return m_parts.database.run([](Store &store) { return store.tags(2000); });
}
