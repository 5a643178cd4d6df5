// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QPointer>

class EscalationDialog;
class IncidentDeeds;
class LoanDialog;
class MatterDialog;
class ReplacementDialog;

/// What a person does about escalations, replacements and loans, from an incident or a list: asks what it needs, writes it, and says so.
class MatterDeeds : public QObject
{
    Q_OBJECT
public:
    MatterDeeds(Desk &desk, IncidentDeeds &deeds, const Viewpoint &viewpoint, QWidget *window);

    void escalate(IncidentId incident);
    void replace(IncidentId incident);
    void lend(IncidentId incident);
    /// What came of it next; what needs no more words is written at once.
    void follow(IncidentId incident, const Escalation &known, EscalationAct::Act act);
    void follow(IncidentId incident, const Replacement &known, ReplacementAct::Act act);
    void follow(IncidentId incident, const Loan &known, LoanAct::Act act);
    /// Takes a unit into the pool of those that are lent, or out of it.
    void switchPool(const Equipment &unit);
    MatterDialog *dialog() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &text);
    /// A dialog is open.
    void asked();
    /// It is written.
    void done(IncidentId incident);

private:
    void open(MatterDialog *dialog);
    void openReplacement(IncidentId incident, const Replacement &known, ReplacementAct::Act act);
    void openLoan(IncidentId incident, const Loan &known, LoanAct::Act act);
    void save();
    void write(const std::vector<Entry> &entries);

    Desk &m_desk;
    IncidentDeeds &m_deeds;
    Viewpoint m_viewpoint;
    QWidget *m_window;
    QPointer<MatterDialog> m_dialog;
};
