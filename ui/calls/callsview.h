// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

class EmptyState;
class MessageBar;
class QPushButton;
class RowList;
class SectionHeader;
class TextLabel;

/// Calls: those that were missed and are owed an answer, the first to be called back first; below, all of them, the newest first.
class CallsView : public Pane
{
    Q_OBJECT
public:
    CallsView(Calls &calls, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon; the counts also while the page is not seen.
    void refresh();
    void reload();
    void tick();
    /// Puts the keyboard on this call, as soon as it is read.
    void showCall(CallId call);
    /// Of the call that the keyboard is on.
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    RowList *owed() const { return m_owed; }
    RowList *all() const { return m_all; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// The person calls back: a card for this call.
    void callBackRequested(const Call &call);
    void countsChanged(const OwedCalls &owed);
    void said(const QString &sentence);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const CallRow *current() const;
    void readCounts();
    void readAll(const QString &from);
    void takeAll(const Result<CallPage> &page, bool first);
    void showRows();
    void showWanted();
    void open();
    void settle();

    Calls &m_calls;
    Viewpoint m_viewpoint;
    std::vector<CallRow> m_owedRows, m_allRows;
    QString m_next;
    MessageBar *m_message;
    SectionHeader *m_owedHead;
    RowList *m_owed;
    QPushButton *m_callBack;
    QPushButton *m_settle;
    SectionHeader *m_allHead;
    RowList *m_all;
    QPushButton *m_more;
    EmptyState *m_empty;
    QTimer m_soon;
    int m_asked = 0;
    std::optional<CallId> m_wanted; ///< to be shown once it is read
};
