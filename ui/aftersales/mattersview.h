// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aftersales/mattersmodel.h"
#include "core/result.h"
#include "ui/widgets/card.h"

#include <QTimer>

class Aftersales;
class EmptyState;
class MessageBar;
class QStackedWidget;
class RowsTable;
class SegmentedControl;
class TextLabel;

/// Escalations, replacements or loans over all incidents, what is due first; of loans the pool of units too.
class MattersView : public Pane
{
    Q_OBJECT
public:
    enum class About { Loans, Replacements, Escalations };

    MattersView(About about, Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon: many changes are one reading; the count also while the page is not seen.
    void refresh();
    void reload();
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    RowsTable *table() const { return m_table; }
    /// Of loans: the units of the pool instead of what is out.
    void showPool(bool on);

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// How many are open, and how many of them should have been done by now.
    void counted(int open, int late);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool showsPool() const;
    void take(std::vector<MatterLine> lines);
    void fail(const Error &error);
    void readCount();
    void dressEmpty();

    About m_about;
    Aftersales &m_aftersales;
    Viewpoint m_viewpoint;
    MattersModel *m_model;
    RowsTable *m_table;
    TextLabel *m_summary;
    SegmentedControl *m_which = nullptr;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
    int m_asked = 0;
};
