// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queue.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QAbstractTableModel>

/// Incidents by what is owed next. Takes finished pages and asks for the next one when the view comes to the end.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DueColumn, NumberColumn, TitleColumn, CustomerColumn, StateColumn, BallColumn, SilentColumn, NextColumn, OwnerColumn, ColumnCount };

    QueueModel(const Viewpoint &viewpoint, QObject *parent = nullptr);

    /// The rules in force give what is owed its name.
    void setRules(const RuleSet &rules) { m_rules = rules; }
    /// Replaces everything in one reset; when only the contents of rows differ, those rows alone are repainted.
    void setPage(QueuePage page);
    void append(QueuePage page);
    /// The relative times moved on.
    void tick();

    const QueueRow *at(const QModelIndex &index) const;
    QModelIndex indexOf(IncidentId, int column = TitleColumn) const;
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    Horizon horizon(const QueueRow &row) const { return m_viewpoint.horizon(row.nextDue); }
    /// The name of the rule that is owed next, empty when nothing is.
    QString nextRule(const QueueRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view has come to the end of what is loaded.
    void moreWanted(const QString &after);

private:
    QString text(const QueueRow &row, int column) const;
    QString toolTip(const QueueRow &row, int column) const;
    QString accessibleText(const QueueRow &row, int column) const;
    bool sameIncidents(const std::vector<QueueRow> &rows) const;

    Viewpoint m_viewpoint;
    RuleSet m_rules;
    std::vector<QueueRow> m_rows;
    QString m_next;
    bool m_fetching = false;
};
