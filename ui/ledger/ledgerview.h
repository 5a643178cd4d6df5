// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ledger.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

class EmptyState;
class LedgerChart;
struct LedgerBar;
class LedgerFilters;
class LedgerModel;
class LedgerRows;
class MessageBar;
class QModelIndex;
class QStackedWidget;
class RowsTable;
class TextLabel;

/// The ledger: how what was owed ended, as a chart and its table; each number opens the commitments behind it.
class LedgerView : public Pane
{
    Q_OBJECT
public:
    LedgerView(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon: many changes are one reading. Nothing while the page is not seen.
    void refresh();
    void reload();
    /// The incident of the commitment under the keyboard, where one is.
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    /// Leaves the list of commitments, if it is open.
    bool goBack();
    LedgerFilters *filters() const { return m_filters; }
    LedgerModel &model() { return *m_model; }
    RowsTable *table() const { return m_table; }
    LedgerRows *rows() const { return m_rows; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    QWidget *buildOverview();
    void take(LedgerBy by, const Result<std::vector<LedgerSum>> &sums);
    void refreshHeader();
    void drawChart();
    std::vector<LedgerBar> weekBars();
    std::vector<LedgerBar> nameBars();
    LedgerBar barOf(const LedgerSum &sum) const;
    void openBehind(const QModelIndex &index);
    void keepCurrent();

    Ledger &m_ledger;
    Viewpoint m_viewpoint;
    LedgerModel *m_model;
    LedgerFilters *m_filters;
    TextLabel *m_summary;
    TextLabel *m_chartNote;
    MessageBar *m_message;
    LedgerChart *m_chart;
    RowsTable *m_table;
    EmptyState *m_empty;
    LedgerRows *m_rows;
    QStackedWidget *m_stack;
    QWidget *m_overview;
    QTimer m_soon;
    QTimer m_patience; ///< what takes longer is said to be under way
    QFuture<Result<std::vector<LedgerSum>>> m_sums;
    std::vector<int> m_barRows; ///< which line each bar of the chart is of; -1: a week without one
    int m_asked = 0;
};
