// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "ui/theme/colors.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MomentEdit;
class WorkingCalendar;
class QLabel;
class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks in the page what an act about a commitment needs to know - until when, or why -, does it, and says what came of it.
class ActRow : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until there is something to ask.
    ActRow(Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Opens itself for one act; `what` names the commitment to the person.
    void start(CommitmentAct::Act act, const Commitment &commitment, const QString &what);
    /// By which hours a typed moment is read, and warned of.
    void setCalendar(const WorkingCalendar &calendar);
    bool isOpen() const { return !isHidden(); }
    /// Leaves everything as it is.
    void leave();
    TextLabel *question() const { return m_question; }

Q_SIGNALS:
    /// One sentence for the status bar.
    void said(const QString &sentence);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offerMoments();
    void dress();
    /// Once more, because the customer was promised it before then.
    void askAgain(const QString &question);
    void act();
    void take(const Result<Entry> &entry);

    Reminders &m_reminders;
    Viewpoint m_viewpoint;
    CommitmentAct::Act m_act = CommitmentAct::Act::Snoozed;
    Commitment m_commitment;
    QString m_what;
    bool m_asksAgain = false;
    bool m_acting = false;
    QLabel *m_icon;
    TextLabel *m_question;
    MomentEdit *m_until;
    QLineEdit *m_reason;
    QPushButton *m_do;
    QPushButton *m_leave;
};
