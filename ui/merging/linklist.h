// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QVBoxLayout;

/// The links of an incident in its side panel: what each is, the way to the other one, and to take it away.
class LinkList : public QWidget
{
    Q_OBJECT
public:
    explicit LinkList(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(IncidentId incident, const std::vector<LinkedIncident> &links);
    int count() const { return m_count; }
    /// Whose links are shown.
    IncidentId incident() const { return m_incident; }

Q_SIGNALS:
    /// They are others than before.
    void changed();
    void openRequested(IncidentId incident, bool inTab);
    void unlinkRequested(LinkId link);
    /// That incident is to stand by itself again.
    void unmergeRequested(IncidentId merged);
    void linkRequested();
    void mergeRequested();

private:
    void addRow(const LinkedIncident &one);

    Viewpoint m_viewpoint;
    std::vector<LinkedIncident> m_links;
    IncidentId m_incident;
    QVBoxLayout *m_column;
    int m_count = 0;
};
