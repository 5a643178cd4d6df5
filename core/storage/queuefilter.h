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
        bool isNarrow = false; ///< `i` is no incident, but has its id, all that lists are sorted by, and all that is left to test
    };
    const Few &few() const { return m_few; }
    /// " and ... and ...", or nothing: what is left to test of the few, or of all.
    QString sql() const;
    /// How many pass, where asking for the few told it; as many as are few at least, when it is that many.
    std::optional<int> count() const;
    void bindTo(Query &) const;
    /// Do only open ones pass? Only closed ones?
    bool onlyOpen() const { return m_onlyOpen; }
    bool onlyClosed() const { return m_onlyClosed; }

private:
    void older(const QueueFilter &);
    void readStates(const QueueFilter &);
    QString condition(const FilterTest &, const QString &value);
    QString fact(const QString &column, const QString &value);
    QString owner(const QString &value);
    QString due(const QString &value);
    QString since(const QString &column, const QString &value);
    QString solved(const QString &value);
    QString state(const QString &value);
    QString snoozed();
    QString communique(const QString &value);
    QString tags(const QStringList &values);
    /// Takes those that bear a tag, where that costs less than what was offered.
    void preferTagged();
    /// The first midnight of the present week.
    Instant weekBegin() const;
    QString words(const QString &text, bool isPhrase);
    QString docsOf(const QString &table, const SearchPattern &);
    QString likeAll(const QString &words, const SearchPattern &);

    /// What an offer costs: the rows of a cheaper query than its own, and how many of those weigh as much as one that is shown.
    struct Weighing
    {
        QString many = {};
        int ofOne = 1;
        bool isCount = true; ///< the rows are as many as the incidents offered
        bool isExact = true; ///< all that are offered meet the present test
    };
    /// Offers those that meet the present test: a query for keys `k.id`, and the column of the incident that is one of them.
    void offer(const QString &keys, const QString &column, const Weighing &);
    int mostGathered() const;
    /// Do as many rows of a search table as are gathered at most hold it, or more?
    bool isInMany(const QString &table, const SearchPattern &);
    /// Narrow rows are sorted up to so many; a tag that more bear is met along the list before long.
    static constexpr int mostTagged = 20'000;
    /// How many rows the query has, counted up to `most`.
    int counted(const QString &query, int most);
    /// A placeholder for the value.
    QString put(const QVariant &value);

    const QueueMoment &m_moment;
    Connection &m_connection;
    QueueSort m_sort;
    QStringList m_tests; ///< " and ...", each
    Few m_few;
    qsizetype m_fewTest = -1; ///< the test that need not be asked of the few: they meet it
    std::optional<int> m_counted; ///< how many incidents pass the test that was offered last
    int m_fewest = 0; ///< how many `m_few` has; as many as are still few while there is none
    QString m_tagged; ///< narrow rows of those that meet a test of tags
    int m_fewestTagged = 0; ///< how many `m_tagged` has
    qsizetype m_taggedTest = -1; ///< the test that those meet
    bool m_asksRow = false; ///< is a test left that only the incident's own row answers?
    bool m_offers = false; ///< the present test would be met by what it offers, and by nothing else
    bool m_onlyOpen = false;
    bool m_onlyClosed = false;
    std::vector<QVariant> m_values; ///< of :q0_, :q1_, ...
};
