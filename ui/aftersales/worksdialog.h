// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "ui/widgets/formdialog.h"

class SaidFields;
class SegmentedControl;

/// Does it work? Asked, or answered by the customer with yes or no.
class WorksDialog : public FormDialog
{
    Q_OBJECT
public:
    WorksDialog(const Dossier &dossier, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    ConfirmationAct::Act answer() const;
    /// What is to be written; for a no of something solved the reopening writes it, see ReopenDialog.
    Entry entry() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    void check();

    IncidentId m_incident;
    SegmentedControl *m_answer;
    SaidFields *m_said;
};
