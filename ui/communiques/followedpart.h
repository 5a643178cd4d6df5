// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"


/// The communiqués that an incident follows: what its customer is told with many others, and when they hear more.
class FollowedPart : public PanelPart
{
    Q_OBJECT
public:
    FollowedPart(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setIncident(IncidentId incident) override;
    QString title() const override { return tr("Communiqués"); }
    int count() const override { return int(m_rows.size()); }

Q_SIGNALS:
    void openRequested(CommuniqueId communique);

private:
    void reload();
    void take(const std::vector<Communique> &rows);
    void add(const Communique &communique);

    Communiques &m_communiques;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    std::vector<Communique> m_rows;
};
