// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/figuring.h"
#include "core/report/figuretables.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

class EmptyState;
class FigureChart;
class FigureModel;
class LedgerChart;
class MessageBar;
class NavigationList;
class QFileDialog;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class RatesDialog;
class ReportFilters;
class ReportRows;
class RowsTable;
class TextLabel;

/// Reports: the figures of a period, a table at a time with its chart; each number opens the incidents behind it, and all of it goes on paper.
class ReportsView : public Pane
{
    Q_OBJECT
public:
    ReportsView(Figuring &figuring, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon: many changes are one reading. Nothing while the page is not seen.
    void refresh();
    void reload();
    /// Shows one of the tables.
    void show(report::FigureTopic topic);
    using QWidget::show;
    /// Opens what stands behind a cell, if anything does.
    void open(const QModelIndex &index);
    /// Leaves the list of incidents, if it is open.
    bool goBack();
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    /// Asks for the company's rates.
    void askRates();
    /// Writes the table that is shown, or everything on paper.
    void saveTable(const QString &path);
    void savePaper(const QString &path);
    ReportFilters *filters() const { return m_filters; }
    FigureModel &model() { return *m_model; }
    RowsTable *table() const { return m_table; }
    ReportRows *rows() const { return m_rows; }
    MessageBar *message() const { return m_message; }
    RatesDialog *ratesDialog() const { return m_rates; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void loaded();
    void written(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildHead();
    QWidget *buildFigures();
    void take(const Result<Figures> &figures);
    void showTable();
    void drawChart(const report::FigureTable &table);
    void ask(const QString &suffix, const QString &kind, const QString &name, void (ReportsView::*save)(const QString &));
    void saved(const QString &path, const Result<void> &ok);

    Figuring &m_figuring;
    Viewpoint m_viewpoint;
    FigureModel *m_model;
    ReportFilters *m_filters;
    TextLabel *m_summary;
    MessageBar *m_message;
    NavigationList *m_topics;
    TextLabel *m_title;
    TextLabel *m_sentence;
    LedgerChart *m_ledgerChart;
    FigureChart *m_chart;
    RowsTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_inner; ///< table or what there is instead
    ReportRows *m_rows;
    QStackedWidget *m_stack; ///< figures or the incidents behind one
    QWidget *m_all;
    RatesDialog *m_rates = nullptr;
    QTimer m_soon;
    QTimer m_patience; ///< what takes longer is said to be under way
    QFuture<Result<Figures>> m_reading;
    FigureFilter m_shown; ///< of which the figures are
    std::vector<report::FigureTable> m_tables;
    int m_asked = 0;
};
