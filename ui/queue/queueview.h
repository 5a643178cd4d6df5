// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/desk/reminders.h"
#include "core/desk/timeline.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/selectionbar.h"

#include <QTimer>

class EmptyState;
class FilterBar;
class MessageBar;
class QMenu;
class PreviewSplitter;
class QStackedWidget;
class QueueColumns;
class QueuePreview;
class QueueReader;
class QueueTable;
class TextLabel;

/// What of the desk a list of incidents needs.
struct QueueParts
{
    Queue &queue;
    Reminders &reminders;
    Timeline &timeline;
    People &people;
};

/// The queue: a filter, the incidents that pass it, what can be done to those chosen, and a look at the current one.
class QueueView : public Pane
{
    Q_OBJECT
public:
    QueueView(const QueueParts &parts, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows the incidents of a filter under a title, with these columns; empty: the usual ones.
    void setFilter(const QueueFilter &filter, const QString &title, const QStringList &columns = {});
    const QueueFilter &filter() const { return m_filter; }
    /// Filters the list that is shown by a text in the language of filters, as if the person had typed it.
    void setFilterText(const QString &text);
    /// Sorts the list that is shown, as if the person had chosen it.
    void sortBy(QueueSort sort, bool descending);
    /// What deeds are about: the chosen incidents in the order of the list, else the current one.
    std::vector<IncidentId> chosen() const;
    /// A deed was done to these: they are not chosen any more.
    void release(const std::vector<IncidentId> &incidents);
    QStringList columns() const;
    void setColumns(const QStringList &columns);
    /// Reads what is loaded again, soon: many changes are one reading.
    void refresh();
    void reload();
    void tick();
    const QueueRow *current() const;
    /// Puts the keyboard on an incident, if it is in the list.
    void setCurrent(IncidentId incident);
    QueueModel &model() { return *m_model; }
    QueueTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_bar; }
    QueuePreview *preview() const { return m_preview; }
    /// Between which the keyboard goes round.
    QList<QWidget *> panes() const;
    bool isPreviewShown() const;
    void showPreview(bool on);
    /// Each is filled when it opens.
    QMenu *sortMenu() const { return m_sortMenu; }
    QMenu *columnsMenu() const { return m_columnsMenu; }
    QMenu *rowsMenu() const { return m_rowsMenu; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// The person filters, sorts or arranges the list otherwise.
    void changed();
    void previewShown(bool on);
    void loaded();
    /// Something is wanted of all these incidents.
    void bulkRequested(BulkDeed deed, const std::vector<IncidentId> &incidents);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildMenus();
    void connectParts();
    void take(std::vector<QueuePage> pages);
    void say(const Error &error);
    void showChosen();
    void refreshHeader();
    void openCurrent();
    void chooseAll();
    void goToEnd(bool last);
    void setComfortable(bool on);

    QueueParts m_parts;
    QueueFilter m_filter;
    QueueModel *m_model;
    QueueReader *m_reader;
    QueueTable *m_table;
    QueueColumns *m_columns;
    FilterBar *m_bar;
    QueuePreview *m_preview;
    SelectionBar *m_selection;
    TextLabel *m_title;
    TextLabel *m_summary;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PreviewSplitter *m_splitter = nullptr;
    QMenu *m_sortMenu;
    QMenu *m_columnsMenu;
    QMenu *m_rowsMenu;
    QTimer m_soon;
    int m_counted = -1; ///< how many pass the filter; -1: not known yet
    bool m_reset = false;
    bool m_anew = false; ///< what is being read is another list
    IncidentId m_wanted;
    std::optional<bool> m_end; ///< what is being read is the end of the list, or (false) its top: the keyboard goes there
};
