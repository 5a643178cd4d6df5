// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/model/searchwords.h"
#include "core/storage/query.h"

/// A filter as conditions on incident `i`, customer `cu` and technician `t`. What few incidents meet is asked of an index first, and the list
/// is made of those; all else is tested along the list's order, so that a page of a common thing costs no more than its rows.
class QueueConditions
{
public:
    QueueConditions(const QueueFilter &, const QueueMoment &, Connection &);

    /// From where the few incidents come among which all are that pass: tables, with `i`, and what joins them. Empty: there are many.
    struct Few
    {
        QString tables;
        QString where;
    };
    const Few &few() const { return m_few; }
    /// " and ... and ...", or nothing.
    const QString &sql() const { return m_sql; }
    void bindTo(Query &) const;
    /// Do only open ones pass? Only closed ones?
    bool onlyOpen() const { return m_onlyOpen; }
    bool onlyClosed() const { return m_onlyClosed; }

private:
    void older(const QueueFilter &);
    void readStates(const QueueFilter &);
    QString condition(const FilterTest &, const QString &value);
    QString owner(const QString &value);
    QString due(const QString &value);
    QString since(const QString &column, const QString &value);
    QString solved(const QString &value);
    QString snoozed();
    QString tag(const QString &value);
    /// The first midnight of the present week.
    Instant weekBegin() const;
    QString words(const QString &text, bool isPhrase);
    QString docsOf(const QString &table, const SearchPattern &);
    QString likeAll(const QString &words, const SearchPattern &);

    /// Offers those that meet the present test: a query for keys `k.id`, the column of the incident that is one of them, and a query for
    /// as many rows where there is a cheaper one.
    void offer(const QString &keys, const QString &column, QString many = {});
    int mostGathered() const;
    /// How many rows the query has, counted up to `most`.
    int counted(const QString &query, int most);
    /// A placeholder for the value.
    QString put(const QVariant &value);

    const QueueMoment &m_moment;
    Connection &m_connection;
    QString m_sql;
    Few m_few;
    int m_fewest = 0; ///< how many `m_few` has; as many as are still few while there is none
    bool m_offers = false; ///< the present test would be met by what it offers, and by nothing else
    bool m_onlyOpen = false;
    bool m_onlyClosed = false;
    std::vector<QVariant> m_values; ///< of :q0_, :q1_, ...
};
