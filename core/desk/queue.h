// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// Incidents sorted by what is owed next.
class Queue
{
public:
    explicit Queue(DeskParts &parts) : m_parts(parts) {}

    /// At most `limit` rows behind `after` (a page's `next`; empty: from the top).
    QFuture<Result<QueuePage>> page(const QueueFilter &, const QString &after = {}, int limit = 200);

private:
    DeskParts &m_parts;
};
