// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/dossier.h"
#include "core/model/matters.h"
#include "ui/widgets/formdialog.h"

class MomentEdit;
class QCheckBox;
class QComboBox;
class SaidFields;

/// The customer turned to somebody else of the house: who was reached, when, what they said, and what they were promised. They are called
/// back.
class ComplaintDialog : public FormDialog
{
    Q_OBJECT
public:
    ComplaintDialog(const Dossier &dossier, const WorkingCalendar &hours, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    Entry entry() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    IncidentId m_incident;
    QComboBox *m_reached;
    MomentEdit *m_when;
    QCheckBox *m_promised;
    MomentEdit *m_by;
    SaidFields *m_said;
};

/// The call back: who complained was spoken to.
class CallBackDialog : public FormDialog
{
    Q_OBJECT
public:
    CallBackDialog(const Dossier &dossier, const Complaint &complaint, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    Entry entry() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    IncidentId m_incident;
    Complaint m_complaint;
    SaidFields *m_said;
};
