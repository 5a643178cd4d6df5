// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"
#include "core/model/presentperson.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QAbstractTableModel>

#include <deque>
#include <map>

/// Incidents in the order of a list: a window of rows over as many as there are. Takes finished pages, asks for the next one at either
/// end, and lets go of those far away.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DueColumn, NumberColumn, TitleColumn, CustomerColumn, StateColumn, BallColumn, WaitingColumn, SilentColumn, NextColumn, OwnerColumn, ActivityColumn, PriorityColumn, EquipmentColumn, SerialColumn, ChannelColumn, TagsColumn, OpenedColumn, OthersColumn, ColumnCount };
    /// Rows of one page, and of how many pages the window is at most.
    static constexpr int pageSize = 200, mostPages = 5;

    QueueModel(const Viewpoint &viewpoint, QObject *parent = nullptr);

    /// The rules in force give what is owed its name.
    void setRules(const RuleSet &rules) { m_rules = rules; }
    /// Replaces everything in one reset; when only the contents of rows differ, those rows alone are repainted.
    void setPages(std::vector<QueuePage> pages);
    /// The page behind the last one, or in front of the first; the farthest one on the other side goes when there are too many.
    void append(QueuePage page);
    void prepend(QueuePage page);
    /// A page did not come: it may be asked for again.
    void giveUp() { m_fetching = false; }
    /// The column whose head says that the list is sorted by it, and which way; -1: none.
    void setSortMark(int column, bool descending);
    /// Who else has which incident open; `canBe`: whether there are other desks at all.
    void setOthers(const std::vector<PresentPerson> &others, bool canBe);
    bool canHaveOthers() const { return m_canHaveOthers; }
    /// Who has this one open, who writes first; empty: nobody else.
    std::vector<PresentPerson> othersOn(IncidentId) const;
    /// The relative times moved on.
    void tick();
    /// Has a row waited into an hour of which its page knew nothing, or does it wait or stand put off no longer? Then it is to be read anew.
    bool isOutOfDate() const;
    /// "Muñoz, S.L. · Getafe".
    static QString customerOf(const QueueRow &row) { return row.details.site.isEmpty() ? row.customer : QStringLiteral("%1 · %2").arg(row.customer, row.details.site); }
    /// The last that was said, in one line, with who said it; empty when nothing was.
    QString lastWords(const QueueRow &row) const;

    const QueueRow *at(const QModelIndex &index) const;
    const QueueRow *at(int row) const { return at(index(row, 0)); }
    QModelIndex indexOf(IncidentId, int column = TitleColumn) const;
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    Horizon horizon(const QueueRow &row) const { return m_viewpoint.horizon(row.nextDue); }
    /// The name of the rule that is owed next, empty when nothing is.
    QString nextRule(const QueueRow &row) const;
    /// Where the window begins: a place in front of its first row; empty: at the top of the list.
    QString begin() const { return m_pages.empty() ? QString() : m_pages.front().previous; }
    bool isWhole() const { return begin().isEmpty() && (m_pages.empty() || m_pages.back().next.isEmpty()); }
    /// Is the last row of the list among those that are read?
    bool endsHere() const { return m_pages.empty() || m_pages.back().next.isEmpty(); }
    bool canFetchBefore() const { return !m_fetching && !begin().isEmpty(); }
    void fetchBefore();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override { return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view comes to the end of what is loaded.
    void moreWanted(const QString &after);
    /// The view comes to its beginning.
    void beforeWanted(const QString &before);
    /// So many rows came in front of the others; less than zero: went.
    void shifted(int rows);

private:
    /// What is known of a page whose rows are loaded.
    struct Loaded
    {
        int rows = 0;
        QString previous;
        QString next;
    };
    QString text(const QueueRow &row, int column) const;
    QString toolTip(const QueueRow &row, int column) const;
    QString accessibleText(const QueueRow &row, int column) const;
    bool sameIncidents(const std::vector<QueueRow> &rows) const;
    void letGo(bool front);

    Viewpoint m_viewpoint;
    RuleSet m_rules;
    std::vector<QueueRow> m_rows;
    std::deque<Loaded> m_pages;
    QString heading(int column) const;
    std::map<IncidentId, std::vector<PresentPerson>> m_others;
    bool m_canHaveOthers = false;
    int m_sortColumn = -1;
    bool m_descending = false;
    bool m_fetching = false;
    Instant m_readAt; ///< what ended before is known to have ended
};
