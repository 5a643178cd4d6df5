// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"
#include "ui/aftersales/matterdialog.h"

/// An incident is escalated, or what came of that: chased, promised, answered, closed.
class EscalationDialog : public MatterDialog
{
    Q_OBJECT
public:
    /// `known`: as it stands; one that is new has no name yet.
    EscalationDialog(EscalationAct::Act act, const Escalation &known, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent = nullptr);

protected:
    AftersalesAct act() const override;
    EntryKind kind() const override { return EntryKind::Escalation; }
    QString missing() const override;
    void complete(Entry &entry) const override;

private:
    void addWho();

    EscalationAct::Act m_act;
    Escalation m_known;
    QComboBox *m_to = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_contact = nullptr;
    MomentEdit *m_due = nullptr;
};
