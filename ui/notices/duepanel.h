// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "ui/notices/duemodel.h"

#include <QFrame>

class Calls;
class MessageBar;
class QListView;
class QPushButton;
class QToolButton;
class TextLabel;

/// What came due, above the page: one row for each incident, and what can be done about it. It stays until it is dealt with, or closed.
class DuePanel : public QFrame
{
    Q_OBJECT
public:
    /// Hidden until something comes due.
    DuePanel(Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Where it is asked which missed calls are still owed an answer.
    void setCalls(Calls &calls) { m_calls = &calls; }
    /// Shows the batch with what stands already.
    void take(const NoticeBatch &batch);
    /// Reads again how it stands: what is settled or put off goes.
    void refresh();
    /// Time has passed: how late each is.
    void tick();
    /// What is shown.
    const NoticeBatch &batch() const { return m_batch; }
    /// Puts everything of the cards off for an hour; what the customer was promised before then is asked about.
    void snooze(const std::vector<NoticeCard> &cards, bool pastDue = false);
    DueModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    MessageBar *message() const { return m_message; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// As above; what came due first there.
    void dueOpened(const Commitment &commitment);
    void logRequested(const Commitment &commitment);
    /// A missed call is to be seen among the calls.
    void callOpenRequested(CallId call);
    /// The person calls back.
    void callBackRequested(const Call &call);
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// Nothing stands any more of what was shown until then: it is settled, put off, or was closed.
    void emptied(Instant until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void rebuild();
    void dismiss();
    void fitList();
    void colourList();
    const NoticeCard *current() const;
    void open();
    void log();
    void snoozeCurrent();
    void dressButtons();
    void refreshCalls();
    void dropNotices(const std::vector<CommitmentId> &asked, const std::vector<AgendaRow> &standing);
    void snoozed(const Result<Entry> &answer, const Commitment &commitment);
    void finishSnooze();

    struct Snoozing
    {
        int waiting = 0;
        int done = 0;
        std::vector<Commitment> asked; ///< refused until the person says so once more
        QString problem;
    };
    Reminders &m_reminders;
    Calls *m_calls = nullptr;
    Viewpoint m_viewpoint;
    NoticeBatch m_batch;
    Instant m_newest; ///< when the last of what was taken was shown
    Snoozing m_snoozing;
    bool m_reading = false;
    bool m_again = false;
    DueModel *m_model;
    TextLabel *m_heading;
    MessageBar *m_message;
    QListView *m_list;
    QPushButton *m_open;
    QPushButton *m_log;
    QPushButton *m_snooze;
    QToolButton *m_close;
};
