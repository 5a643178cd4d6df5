// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident is linked with: read behind the page, and said at its head where it was merged.
#include "core/async.h"
#include "core/desk/merging.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/merging/linklist.h"
#include "ui/merging/mergedbar.h"

#include <QVBoxLayout>

void IncidentPage::setMerging(Merging &merging)
{
    m_links = new LinkList(m_viewpoint, this);
    m_merged = new MergedBar(m_viewpoint, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_merged); // below the head
    m_commitments->setLinks(m_links);
    connect(m_links, &LinkList::openRequested, this, &IncidentPage::incidentRequested, Qt::QueuedConnection); // the row that asks may go
    connect(m_merged, &MergedBar::openRequested, this, [this](IncidentId incident) { Q_EMIT incidentRequested(incident, false); }, Qt::QueuedConnection);
    const auto read = [this, &merging] {
        if (m_links->incident() != m_dossier.incident.id) { // until its own are read
            m_links->show(m_dossier.incident.id, {});
            m_merged->show({});
        }
        whenDone(merging.linksOf(m_dossier.incident.id), this, [this, about = m_dossier.incident.id](const Result<std::vector<LinkedIncident>> &links) {
            if (about != m_dossier.incident.id)
                return;
            if (!links) {
                Q_EMIT said(links.error().text);
                return;
            }
            m_links->show(about, *links);
            m_merged->show(*links);
        });
    };
    connect(&m_beside, &QTimer::timeout, this, read);
}
