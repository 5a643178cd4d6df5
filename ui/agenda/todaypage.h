// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/acts/deed.h"
#include "ui/agenda/agendamodel.h"
#include "ui/widgets/card.h"

class ActRow;
class EmptyState;
class MessageBar;
class QListView;
class QSplitter;
class QStackedWidget;
class TextLabel;
class TodaySide;
class WhyPane;

/// Today: what is owed, most pressing first, and the explanation of the one that is asked about.
class TodayPage : public Pane
{
    Q_OBJECT
public:
    TodayPage(Desk &desk, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads the agenda again; the current row stays.
    void reload();
    /// Time has passed: relative times, and rows that came due.
    void tick();
    /// The commitment that the keyboard is on; nothing when there is none.
    const AgendaRow *current() const;
    /// Opens the explanation of the current commitment.
    void showWhy();
    /// Puts the keyboard on a commitment, if it is in the list.
    void choose(CommitmentId commitment);
    /// Does something about the current commitment: asks what it needs to know, or for a new date the window.
    void act(Deed deed);
    AgendaModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    WhyPane *why() const { return m_why; }
    TodaySide *side() const { return m_side; }
    ActRow *acts() const { return m_acts; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// The person wants to write down a contact about this commitment.
    void logRequested(const AgendaRow &row);
    /// A promise is to get a new date: the customer has to be told.
    void newDateRequested(const Commitment &promise);
    /// All customers who wait for an answer are wanted.
    void waitingRequested();
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// How many are overdue, and how many due soon.
    void countsChanged(int overdue, int soon);
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void showSide();
    void take(const Result<AgendaPage> &page);
    void fetch(const QString &after);
    void refreshHeader();
    void openCurrent();
    void logCurrent();
    void showDeeds(const QPoint &at);
    bool pressed(const class QKeyEvent &key);

    Reminders &m_reminders;
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    AgendaModel *m_model;
    QListView *m_list;
    TextLabel *m_date;
    TextLabel *m_summary;
    MessageBar *m_message;
    ActRow *m_acts;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    WhyPane *m_why;
    TodaySide *m_side;
    int m_readings = 0;
    bool m_loading = false;
    bool m_again = false;
};
