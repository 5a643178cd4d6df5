// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/model/search.h"
#include "core/result.h"

#include <QFuture>

#include <map>

struct DeskParts;

/// Where an incident that was merged lives on.
struct LivingOn
{
    IncidentId incident;
    QString number;

    bool operator==(const LivingOn &) const = default;
};

/// What was found, and where those of its incidents that were merged live on.
struct Found
{
    std::vector<SearchMatch> matches;
    std::map<IncidentId, LivingOn> merged;
};

/// Lists of incidents, by default sorted by what is owed next.
class Queue
{
public:
    explicit Queue(DeskParts &parts) : m_parts(parts) {}

    /// At most `limit` rows from a place on (a page's `next` or `previous`, or QueuePage::atEnd; empty: from the top), with what they show
    /// beside.
    QFuture<Result<QueuePage>> page(const QueueFilter &, const QString &from = {}, int limit = 200);
    /// Who they are, all that the filter admits, in its order. InvalidInput when there are more than `most`.
    QFuture<Result<std::vector<IncidentId>>> ids(const QueueFilter &, int most);
    /// How many the filter admits, counted up to `most`.
    QFuture<Result<int>> count(const QueueFilter &, int most = 1000);
    /// What holds the words; see Store::search.
    QFuture<Result<std::vector<SearchMatch>>> search(const SearchRequest &);
    /// As search(), with where the incidents that were merged live on.
    QFuture<Result<Found>> find(const SearchRequest &);
    /// The tags of open incidents, each once, in order.
    QFuture<Result<QStringList>> tags();
    /// Titles of communiqués, as the filter finds the incidents that follow them; those that go on first.
    QFuture<Result<QStringList>> communiqueTitles(const QString &language);
    /// What rules made since the present day began, the newest first, at most so many.
    QFuture<Result<std::vector<OpenedCommitment>>> openedToday(int most);

private:
    DeskParts &m_parts;
};
