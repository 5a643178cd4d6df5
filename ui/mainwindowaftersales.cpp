// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a case in the main window: closing, opening again, whether it works, and complaints.
#include "ui/aftersales/afterwordspart.h"
#include "ui/aftersales/casedeeds.h"
#include "ui/aftersales/complaintspart.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/states/stateswindow.h"
#include "ui/statusline.h"

#include <algorithm>

void MainWindow::connectAftersales()
{
    m_caseDeeds = new CaseDeeds(m_desk, m_viewpoint, this);
    connect(m_caseDeeds, &CaseDeeds::said, m_status, &StatusLine::say);
    connect(m_caseDeeds, &CaseDeeds::failed, this, &MainWindow::sayError);
    connect(m_caseDeeds, &CaseDeeds::opened, this, &MainWindow::openIncident);
    connect(m_caseDeeds, &CaseDeeds::meetRequested, this, &MainWindow::meet);
    auto *complaints = new ComplaintsPart(m_desk.aftersales(), m_viewpoint);
    m_incident->commitments()->addPart(complaints);
    connect(complaints, &ComplaintsPart::callBackRequested, m_caseDeeds, &CaseDeeds::callBack);
    auto *afterwords = new AfterwordsPart(m_desk.aftersales(), m_viewpoint);
    m_incident->commitments()->addPart(afterwords);
    connect(afterwords, &AfterwordsPart::understood, m_caseDeeds, &CaseDeeds::understand);
    // Back to active, and solved by a letter: what is asked then is asked here, whichever way one comes.
    connect(m_deeds, &IncidentDeeds::reopenWanted, m_caseDeeds, [this](IncidentId incident) { m_caseDeeds->reopen(incident); });
    connect(m_deeds, &IncidentDeeds::worksWanted, m_caseDeeds, &CaseDeeds::askWorks);
    connect(m_actions->at(ActionId::States), &QAction::triggered, this, [this] {
        showStates(m_desk.aftersales(), m_viewpoint, this, [this] { Q_EMIT m_desk.changed(IncidentId()); }); // every page shows them by name
    });
    const auto does = [this](ActionId id, auto deed) {
        connect(m_actions->at(id), &QAction::triggered, this, [this, deed] {
            if (const std::optional<IncidentId> incident = chosenIncident())
                deed(*m_caseDeeds, *incident);
        });
    };
    does(ActionId::CloseIncident, [](CaseDeeds &deeds, IncidentId id) { deeds.close(id); });
    does(ActionId::Reopen, [](CaseDeeds &deeds, IncidentId id) { deeds.reopen(id); });
    does(ActionId::DoesItWork, [](CaseDeeds &deeds, IncidentId id) { deeds.askWorks(id); });
    does(ActionId::CaseParagraph, [](CaseDeeds &deeds, IncidentId id) { deeds.tellCase(id); });
    does(ActionId::Complain, [](CaseDeeds &deeds, IncidentId id) { deeds.complain(id); });
}

void MainWindow::meet(IncidentId incident, ClosingNeed need)
{
    openIncident(incident);
    if (need != ClosingNeed::SolutionTold) {
        // The sections beside the timeline hold what was lent, sent and escalated, with what can be done about each.
        onIncident([this] { m_incident->commitments()->setFocus(); });
        return;
    }
    onIncident([this] {
        const std::vector<Entry> &entries = m_incident->dossier().entries;
        const bool isKnown = std::any_of(entries.begin(), entries.end(), [](const Entry &entry) {
            return std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; });
        });
        m_incident->composer()->start(isKnown ? Draft::Kind::Contact : Draft::Kind::Solution);
    });
}
