// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ledger.h"
#include "ui/ledger/silentmodel.h"
#include "ui/widgets/card.h"

#include <QTimer>

class EmptyState;
class MessageBar;
class QStackedWidget;
class RowsTable;
class TextLabel;

/// The customers with something open, the longest silence first.
class SilentView : public Pane
{
    Q_OBJECT
public:
    SilentView(Ledger &ledger, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon: many changes are one reading. Nothing while the page is not seen.
    void refresh();
    void reload();
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    SilentModel &model() { return *m_model; }
    RowsTable *table() const { return m_table; }

Q_SIGNALS:
    /// The oldest open incident of a customer.
    void openRequested(IncidentId incident);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read(const QString &after);
    void take(const Result<SilentPage> &page, bool first);

    Ledger &m_ledger;
    Viewpoint m_viewpoint;
    SilentModel *m_model;
    RowsTable *m_table;
    TextLabel *m_summary;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
    int m_asked = 0;
};
