// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "ui/viewpoint.h"

#include <QAbstractListModel>

/// Open commitments under headings of time. Takes finished rows; what time does to them is asked for by tick().
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole, HeadingRole, CountRole };

    AgendaModel(const Viewpoint &viewpoint, QObject *parent = nullptr);

    /// The rules in force give commitments their names.
    void setRules(const RuleSet &rules) { m_rules = rules; }
    /// Replaces everything; `next` continues behind the last row, empty at the end.
    void setRows(std::vector<AgendaRow> rows, const QString &next);
    void append(std::vector<AgendaRow> rows, const QString &next);
    /// Sorts the rows into the headings of this moment; rows that came due move by themselves.
    void tick();

    /// The commitment at an index; nothing on a heading.
    const AgendaRow *at(const QModelIndex &index) const;
    QModelIndex indexOf(CommitmentId) const;
    const std::vector<AgendaRow> &rows() const { return m_rows; }
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    /// What is owed: the promise's own words, or the rule's name.
    QString what(const Commitment &) const;
    /// By which channel it must be kept: "by phone or in person".
    QString channel(const Commitment &) const;
    /// "Put off until 13:00 by Ana"; empty when nothing keeps it quiet now.
    QString hold(const Commitment &) const;
    bool isHeading(int row) const { return m_lines[static_cast<size_t>(row)].row < 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view has come to the end of what is loaded.
    void moreWanted(const QString &after);

private:
    struct Line
    {
        Horizon horizon = Horizon::Never;
        int row = -1; ///< index into m_rows; -1: the heading of its horizon
        int count = 0; ///< of rows below a heading on which somebody is to act now
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> arranged() const;
    QString accessibleText(const Line &) const;

    Viewpoint m_viewpoint;
    RuleSet m_rules;
    std::vector<AgendaRow> m_rows;
    std::vector<Line> m_lines;
    QString m_next;
    bool m_fetching = false;
};
