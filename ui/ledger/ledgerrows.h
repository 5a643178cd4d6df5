// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ledger.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class MessageBar;
class QPushButton;
class RowsTable;
class TextLabel;

/// The commitments behind a count, a page at a time.
class LedgerRowsModel : public PagedRows<LedgerRow>
{
    Q_OBJECT
public:
    enum Column { VerdictColumn, WhatColumn, IncidentColumn, PersonColumn, DueColumn, SettledColumn, ColumnCount };

    explicit LedgerRowsModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : PagedRows(parent), m_viewpoint(viewpoint) {}

    void setPage(const LedgerPage &page, const RuleSet &rules);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LedgerRow &row, int column) const;
    QVariant secondLine(const LedgerRow &row, int column) const;
    QString moment(const std::optional<Instant> &at) const;

    Viewpoint m_viewpoint;
    RuleSet m_rules;
};

/// The list of those commitments under a title, with a way back.
class LedgerRows : public Pane
{
    Q_OBJECT
public:
    LedgerRows(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads the commitments of a filter.
    void show(const LedgerFilter &filter, const QString &title);
    RowsTable *table() const { return m_table; }
    const LedgerRow *current() const;

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void closed();
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &after);
    void take(const Result<LedgerPage> &page, bool first);

    Ledger &m_ledger;
    LedgerFilter m_filter;
    LedgerRowsModel *m_model;
    TextLabel *m_title;
    QPushButton *m_back;
    RowsTable *m_table;
    MessageBar *m_message;
    int m_asked = 0;
};
