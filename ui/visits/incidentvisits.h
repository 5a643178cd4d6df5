// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"


class QVBoxLayout;
class VisitButtons;
class VisitDeeds;

/// The visits of one incident, with what can be done about each; the section of its page.
class IncidentVisits : public PanelPart
{
    Q_OBJECT
public:
    IncidentVisits(Visiting &visiting, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setDeeds(VisitDeeds *deeds) { m_deeds = deeds; }
    void setIncident(IncidentId incident) override;
    void reload();
    QString title() const override { return tr("Visits"); }
    /// Without those that were cancelled.
    int count() const override { return int(m_rows.size()); }

private:
    void take(const std::vector<VisitRow> &rows);
    void addVisit(const VisitRow &row);

    Visiting &m_visiting;
    Viewpoint m_viewpoint;
    VisitDeeds *m_deeds = nullptr;
    IncidentId m_incident;
    std::vector<VisitRow> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};
