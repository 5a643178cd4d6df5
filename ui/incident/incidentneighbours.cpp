// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the incident on the page, read behind it: others like it, and the steps of its protocol.
#include "core/async.h"
#include "core/desk/neighbours.h"
#include "core/model/filter.h"
#include "ui/incident/checklist.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"

using namespace std::chrono_literals;

void IncidentPage::setNeighbours(Neighbours &neighbours)
{
    m_neighbours = &neighbours;
}

void IncidentPage::connectNeighbours()
{
    m_beside.setSingleShot(true);
    m_beside.setInterval(0ms);
    connect(&m_beside, &QTimer::timeout, this, &IncidentPage::readNeighbours);
    connect(m_commitments, &CommitmentsPanel::incidentRequested, this, &IncidentPage::incidentRequested, Qt::QueuedConnection); // the row that asks may go
    connect(m_commitments, &CommitmentsPanel::customerRequested, this, [this] {
        const Filter filter{{{FilterKey::Customer, false, {m_dossier.customer.name}}}};
        Q_EMIT filterRequested(filterText(filter, m_viewpoint.language.code()));
    });
}

void IncidentPage::readNeighbours()
{
    if (!m_neighbours)
        return;
    whenDone(m_neighbours->of(m_dossier.incident.id), this, [this, about = m_dossier.incident.id](const Result<Neighbourhood> &neighbours) {
        m_commitments->setNeighbours(about, neighbours);
    });
}

void IncidentPage::setProtocols(Protocols &protocols)
{
    auto *checklist = new Checklist(protocols, m_viewpoint, this);
    m_commitments->setChecklist(checklist);
    connect(checklist, &Checklist::said, this, &IncidentPage::said);
    connect(this, &IncidentPage::loaded, m_commitments, [this] { m_commitments->readParts(m_dossier.incident.id); });
    connect(this, &IncidentPage::loaded, checklist, [this, checklist] { checklist->setIncident(m_dossier.incident.id); });
}
