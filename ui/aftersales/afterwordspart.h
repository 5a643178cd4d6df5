// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"


/// What the customer said after it was solved or closed, until a person has said what it is; the section of its page. Nothing changes by
/// itself: thanks open nothing again.
class AfterwordsPart : public PanelPart
{
    Q_OBJECT
public:
    AfterwordsPart(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setIncident(IncidentId incident) override;
    QString title() const override { return tr("Needs an answer"); }
    bool isAsking() const override { return true; }
    int count() const override { return int(m_words.size()); }

Q_SIGNALS:
    void understood(const Entry &words, AfterwordAct::What what);

private:
    void take(const std::vector<Entry> &words);
    void add(const Entry &words);

    Aftersales &m_aftersales;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    std::vector<Entry> m_words;
};
