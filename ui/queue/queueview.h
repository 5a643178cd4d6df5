// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "ui/queue/queuemodel.h"

#include "ui/widgets/card.h"

#include <QTimer>

class EmptyState;
class MessageBar;
class QStackedWidget;
class QTableView;
class TextLabel;

/// The queue: incidents by what is owed next, a page at a time.
class QueueView : public Pane
{
    Q_OBJECT
public:
    QueueView(Queue &queue, Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows the incidents of a filter under a title.
    void setFilter(const QueueFilter &filter, const QString &title);
    const QueueFilter &filter() const { return m_filter; }
    /// Reads what is loaded again, soon: many changes are one reading.
    void refresh();
    void reload();
    void tick();
    const QueueRow *current() const;
    /// Puts the keyboard on an incident, if it is in the list.
    void setCurrent(IncidentId incident);
    QueueModel &model() { return *m_model; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// The person wants to see the list without the filter's words.
    void unfilterRequested();
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void take(const Result<QueuePage> &page);
    void fetch(const QString &after);
    void refreshHeader();
    std::array<int, QueueModel::ColumnCount> columnWidths() const;
    void layOutColumns();
    void openCurrent();

    Queue &m_queue;
    Reminders &m_reminders;
    QueueFilter m_filter;
    QueueModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_summary;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
    int m_asked = 0;
    bool m_reset = false;
    IncidentId m_wanted;
};
