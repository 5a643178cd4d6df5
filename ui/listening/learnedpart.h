// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"

class ListeningDeeds;
class QVBoxLayout;

/// What was thought of the incident, and what its review asks for, with what can be done about each.
class LearnedPart : public PanelPart
{
    Q_OBJECT
public:
    LearnedPart(Aftersales &aftersales, ListeningDeeds &deeds, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QString title() const override { return tr("Opinions and measures"); }
    int count() const override { return int(m_opinions.size() + m_measures.size()); }
    void setIncident(IncidentId incident) override;

private:
    void take(const Matters &matters);
    void addOpinion(QVBoxLayout *column, const Opinion &opinion);
    void addMeasure(QVBoxLayout *column, const Measure &measure);

    Aftersales &m_aftersales;
    ListeningDeeds &m_deeds;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    std::vector<Opinion> m_opinions;
    std::vector<Measure> m_measures;
};
