// SPDX-License-Identifier: GPL-3.0-or-later
// Visits in the main window: the board, the visits of an incident and those of today, and what is done about them.
#include "core/async.h"
#include "core/desk/visiting.h"
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/incidentvisits.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitsview.h"

void MainWindow::connectVisits()
{
    m_visitDeeds = new VisitDeeds(m_desk, *m_deeds, m_viewpoint, this);
    m_visits->setDeeds(m_visitDeeds);
    connect(m_visitDeeds, &VisitDeeds::said, m_status, &StatusLine::say);
    connect(m_visitDeeds, &VisitDeeds::failed, this, &MainWindow::sayError);
    connect(m_visits, &VisitsView::openRequested, this, &MainWindow::openIncident);
    connect(m_visits, &VisitsView::said, m_status, &StatusLine::say);
    // The board could not take the keyboard while it was empty.
    connect(m_visits, &VisitsView::loaded, this, [this] {
        if (m_visits->isVisible() && !focusWidget())
            m_visits->setFocus();
    });
    auto *ofIncident = new IncidentVisits(m_desk.visiting(), m_viewpoint);
    ofIncident->setDeeds(m_visitDeeds);
    m_incident->commitments()->addPart(ofIncident);
    m_today->side()->setVisiting(m_desk.visiting());
    const auto count = [this] {
        whenDone(m_desk.visiting().owed(), this, [this](const Result<OwedVisits> &owed) {
            if (owed)
                m_sidebar->setVisits(owed->count, owed->late);
        });
    };
    connect(&m_minute, &QTimer::timeout, this, count);
    connect(m_today, &TodayPage::countsChanged, this, count); // once the desk is open, and whenever what is owed was read
    connect(&m_desk, &Desk::visitsChanged, this, [this, ofIncident, count] {
        count();
        m_visits->refresh();
        m_today->side()->readVisits();
        if (m_incident->isVisible())
            ofIncident->reload();
    });
    connect(&m_desk, &Desk::directoryChanged, m_visits, &VisitsView::refresh);
    connect(m_actions->at(ActionId::Visits), &QAction::triggered, this, [this] { go({Sidebar::visits(), {}}); });
    connect(m_actions->at(ActionId::FindTime), &QAction::triggered, this, [this] {
        if (const std::optional<IncidentId> incident = chosenIncident())
            m_visitDeeds->plan(*incident);
    });
}
