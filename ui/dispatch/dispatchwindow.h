// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/viewpoint.h"

#include <QDialog>
#include <QTimer>

class AskLine;
class EmptyState;
class MessageBar;
class MomentEdit;
class QComboBox;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class RowList;
class SkillsField;
class TextLabel;
class WorkingCalendar;

/// Who goes to an incident: what is asked for, and the technicians by it, each with the numbers.
class DispatchWindow : public QDialog
{
    Q_OBJECT
public:
    DispatchWindow(Dispatching &dispatching, IncidentId incident, const WorkingCalendar &calendar, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    IncidentId incident() const { return m_incident; }
    const DispatchSheet &sheet() const { return m_sheet; }
    RowList *list() const { return m_list; }
    SkillsField *skills() const { return m_skills; }
    MessageBar *message() const { return m_message; }
    AskLine *question() const { return m_ask; }
    /// Reads the ranking again by what is asked for.
    void reload();
    /// The technician that the keyboard is on; null: none.
    const DispatchRow *current() const;
    /// Do they go there already, besides the owner?
    bool goes(const DispatchRow &one) const;

public Q_SLOTS:
    void assign();
    /// They go, or do not go any more; who follows it stays.
    void send();
    /// Asks for words to go with it, then offers the incident.
    void handOver();
    void callList();

Q_SIGNALS:
    void loaded();
    /// The incident is to be this technician's, or they go to it: a deed of triage, which can be undone.
    void assignRequested(const TriageDeed &deed, const QString &who);
    void callListRequested(IncidentId incident);
    void weightsRequested();
    /// One sentence for the status bar.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWishes(const WorkingCalendar &calendar);
    QWidget *buildDetail();
    QWidget *buildButtons();
    DispatchWishes wishes() const;
    void take(const Result<DispatchSheet> &sheet);
    void showCurrent();
    void nameSend(const DispatchRow *one);
    bool isSure(const DispatchRow &one, TriageDeed::What what, const QString &question);
    void warn();

    Dispatching &m_dispatching;
    IncidentId m_incident;
    Viewpoint m_viewpoint;
    DispatchSheet m_sheet;
    bool m_read = false;
    std::optional<TriageDeed::What> m_sure; ///< this is done all the same with who cannot go
    int m_asked = 0;
    QTimer m_soon;
    TextLabel *m_title;
    TextLabel *m_about;
    MessageBar *m_message;
    AskLine *m_ask;
    SkillsField *m_skills;
    MomentEdit *m_from;
    QComboBox *m_duration;
    RowList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_who;
    QWidget *m_numbers;
    QPushButton *m_assign, *m_send, *m_offer, *m_calls;
};
