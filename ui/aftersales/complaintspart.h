// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"


/// The complaints of one incident that reached somebody else and wait for their call back; the section of its page.
class ComplaintsPart : public PanelPart
{
    Q_OBJECT
public:
    ComplaintsPart(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setIncident(IncidentId incident) override;
    QString title() const override { return tr("Complaints"); }
    int count() const override { return int(m_complaints.size()); }

Q_SIGNALS:
    void callBackRequested(IncidentId incident, const Complaint &complaint);

private:
    void take(const std::vector<Complaint> &complaints);
    void add(const Complaint &complaint);

    Aftersales &m_aftersales;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    std::vector<Complaint> m_complaints;
};
