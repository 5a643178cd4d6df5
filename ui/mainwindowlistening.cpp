// SPDX-License-Identifier: GPL-3.0-or-later
// Listening in the main window: opinions, reviews and their measures.
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/listening/learnedpart.h"
#include "ui/listening/listeningdeeds.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

void MainWindow::connectListening()
{
    auto *deeds = new ListeningDeeds(m_desk, m_viewpoint, this);
    connect(deeds, &ListeningDeeds::said, m_status, &StatusLine::say);
    connect(deeds, &ListeningDeeds::failed, this, &MainWindow::sayError);
    m_incident->commitments()->addPart(new LearnedPart(m_desk.aftersales(), *deeds, m_viewpoint));
    connect(m_actions->at(ActionId::Feedback), &QAction::triggered, this, [this, deeds] {
        if (const std::optional<IncidentId> incident = chosenIncident())
            deeds->feedback(*incident);
    });
    connect(m_actions->at(ActionId::Review), &QAction::triggered, this, [this, deeds] {
        if (const std::optional<IncidentId> incident = chosenIncident())
            deeds->review(*incident);
    });
}
