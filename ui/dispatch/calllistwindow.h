// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/viewpoint.h"

#include <QDialog>

class AskLine;
class EmptyState;
class MessageBar;
class QPushButton;
class QStackedWidget;
class RowList;
class TextLabel;

/// Calling one after the other until somebody goes: whose turn it is, their number, and what came of each call.
class CallListWindow : public QDialog
{
    Q_OBJECT
public:
    CallListWindow(Dispatching &dispatching, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    IncidentId incident() const { return m_incident; }
    const DispatchSheet &sheet() const { return m_sheet; }
    RowList *list() const { return m_list; }
    MessageBar *message() const { return m_message; }
    AskLine *question() const { return m_ask; }
    /// Reads the list and its calls again; whose turn it is becomes current.
    void reload();
    /// Somebody else may have written of it: the current one stays current.
    void refresh();
    /// Writes down what came of the call to the current one; "cannot go" asks why first.
    void log(TurnAnswer answer);
    /// The current one is called earlier or later.
    void move(int step);
    const CallTurn *current() const;

Q_SIGNALS:
    void loaded();
    void assignRequested(const TriageDeed &deed, const QString &who);
    /// One sentence for the status bar.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTurn();
    QWidget *buildAnswers();
    void take(const Result<DispatchSheet> &sheet);
    void write(const TechnicianCall &call);
    void showCurrent();
    void sayState();
    void assign();
    QString nameOf(TechnicianId id) const;

    Dispatching &m_dispatching;
    IncidentId m_incident;
    Viewpoint m_viewpoint;
    DispatchSheet m_sheet;
    bool m_writing = false;
    std::optional<TechnicianId> m_keep; ///< stays current through the next reading
    TextLabel *m_title;
    TextLabel *m_about;
    MessageBar *m_message;
    TextLabel *m_who;
    TextLabel *m_numbers;
    QPushButton *m_ring;
    QList<QPushButton *> m_answers;
    AskLine *m_ask;
    RowList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_earlier, *m_later;
};
