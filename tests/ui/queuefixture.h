// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queueview.h"
#include "uifixture.h"

using namespace Qt::StringLiterals;

// Rows and incidents for tests of the queue.

/// Rows numbered from there on.
inline QueuePage pageOf(int from, int count, const QString &next)
{
    QueuePage page;
    for (int i = from; i < from + count; ++i) {
        QueueRow row;
        row.id = IncidentId::make();
        row.number = QString::number(i);
        page.rows.push_back(row);
    }
    page.next = next;
    return page;
}

/// What a list needs of the desk.
inline QueueParts parts(UiFixture &desk)
{
    return {desk.desk->queue(), desk.desk->reminders(), desk.desk->timeline(), desk.desk->people()};
}

/// As many incidents, the first one the longest ago and so the first owed.
inline std::vector<IncidentId> manyCalls(UiFixture &desk, int count)
{
    std::vector<IncidentId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(desk.call(u"Call %1"_s.arg(i), u"Customer %1"_s.arg(i), count - i).id);
    return ids;
}
