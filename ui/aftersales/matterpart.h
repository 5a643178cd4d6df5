// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"
#include "ui/incident/panelpart.h"
#include "ui/viewpoint.h"

#include <functional>

class Aftersales;
class MatterDeeds;
class QVBoxLayout;

/// One thing that can be done about a matter.
struct MatterButton
{
    QString id; ///< objectName
    QString text;
    std::function<void()> what;
};

/// The matters of an incident in the side panel of its page: each with what it is, how it stands, and what can be done.
class MatterPart : public PanelPart
{
    Q_OBJECT
public:
    MatterPart(const QString &id, Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setDeeds(MatterDeeds *deeds) { m_deeds = deeds; }
    void setIncident(IncidentId incident) override;
    int count() const override { return m_count; }

protected:
    /// Adds what there is of these.
    virtual void fill(const Matters &matters) = 0;
    /// `due`: while it is open, what makes its badge.
    void addMatter(const QString &what, const QString &standing, const QString &below, bool open, const std::optional<Instant> &due, const std::vector<MatterButton> &buttons);
    MatterDeeds *deeds() const { return m_deeds; }
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    IncidentId incident() const { return m_incident; }

private:
    void take(const Matters &matters);

    Aftersales &m_aftersales;
    Viewpoint m_viewpoint;
    MatterDeeds *m_deeds = nullptr;
    IncidentId m_incident;
    std::optional<Matters> m_matters;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    int m_count = 0;
};
