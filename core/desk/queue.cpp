// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queue.h"

#include "core/desk/deskparts.h"

QFuture<Result<QueuePage>> Queue::page(const QueueFilter &filter, const QString &after, int limit)
{
    return m_parts.database.run([=](Store &store) { return store.queue(filter, after, limit); });
}
