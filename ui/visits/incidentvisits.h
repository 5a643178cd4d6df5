// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QVBoxLayout;
class VisitButtons;
class VisitDeeds;

/// The visits of one incident, with what can be done about each; the section of its page.
class IncidentVisits : public QWidget
{
    Q_OBJECT
public:
    IncidentVisits(Visiting &visiting, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setDeeds(VisitDeeds *deeds) { m_deeds = deeds; }
    void setIncident(IncidentId incident);
    void reload();
    /// How many there are, without those that were cancelled; none: the section is not there.
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    /// What is shown is another one.
    void changed();

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
