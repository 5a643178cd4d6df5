// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/model/search.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// Lists of incidents, by default sorted by what is owed next.
class Queue
{
public:
    explicit Queue(DeskParts &parts) : m_parts(parts) {}

    /// At most `limit` rows from a place on (a page's `next` or `previous`; empty: from the top).
    QFuture<Result<QueuePage>> page(const QueueFilter &, const QString &from = {}, int limit = 200);
    /// How many the filter admits, counted up to `most`.
    QFuture<Result<int>> count(const QueueFilter &, int most = 1000);
    /// What holds the words; see Store::search.
    QFuture<Result<std::vector<SearchMatch>>> search(const SearchRequest &);
    /// The tags of open incidents, each once, in order.
    QFuture<Result<QStringList>> tags();

private:
    DeskParts &m_parts;
};
