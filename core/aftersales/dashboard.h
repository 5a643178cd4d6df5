// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <map>

/// Adds up what incidents say of a period, and of the one of the same length before it, with which savings are compared.
class Dashboard
{
public:
    /// Weeks are those of the zone; what is open counts as overdue when it was due before `now`.
    Dashboard(const FigureFilter &, Instant now, const QTimeZone &zone);

    /// From where rows are needed: the beginning of the earlier period.
    static Instant earlier(const FigureFilter &filter) { return {filter.from.ms - (filter.to.ms - filter.from.ms)}; }
    void take(const FigureRow &);
    /// Only these reopenings count: those of incidents that were taken.
    FalseCloses ofTaken(FalseCloses) const;
    /// The sums, without names and in no order to rely on; weeks by time.
    Figures sums(const Rates &);

private:
    struct Week
    {
        qint64 to;
        LedgerSum sum;
    };
    void takeOwed(const FigureRow &);
    void takeSteps(const FigureRow &);
    void takeWaits(const FigureRow &);
    void takeTalks(const FigureRow &);
    void takeRest(const FigureRow &);
    LedgerCounts &ofRule(QStringView rule);
    LedgerCounts &ofWeek(Instant at);
    Saving savingBy(const Rates &) const;

    FigureFilter m_filter;
    Instant m_now;
    QTimeZone m_zone;
    Figures m_sums;
    Saving m_before;
    std::vector<LedgerSum> m_rules;
    size_t m_rule = 0; ///< the one that was met last
    std::map<qint64, Week> m_weeks; ///< by their beginning
    Week *m_week = nullptr;
    QHash<QString, LedgerCounts> m_people, m_customers;
    std::vector<qint64> m_silences, m_elapsed[4], m_working[4];
    std::map<WaitingOn, WaitSum> m_waits;
    QSet<QString> m_taken; ///< where the filter is narrow
};

/// Does the incident stand behind that number? By the same rules as above.
bool isBehind(const FigureRow &, const FigureFilter &, const FigureNumber &, Instant now);
