// SPDX-License-Identifier: GPL-3.0-or-later
// Escalations, replacements and loans in the main window: their lists, the sections of an incident's page, and what is done about them.
#include "ui/aftersales/incidentunits.h"
#include "ui/aftersales/matterdeeds.h"
#include "ui/aftersales/mattersview.h"
#include "ui/directory/equipmentview.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"

#include <QStackedWidget>

void MainWindow::buildMatters()
{
    using About = MattersView::About;
    m_loans = new MattersView(About::Loans, m_desk.aftersales(), m_viewpoint);
    m_replacements = new MattersView(About::Replacements, m_desk.aftersales(), m_viewpoint);
    m_escalations = new MattersView(About::Escalations, m_desk.aftersales(), m_viewpoint);
    for (MattersView *page : {m_loans, m_replacements, m_escalations})
        m_pages->addWidget(page);
}

MattersView *MainWindow::shownMatters() const
{
    return qobject_cast<MattersView *>(m_pages->currentWidget());
}

void MainWindow::connectMatters()
{
    m_matterDeeds = new MatterDeeds(m_desk, *m_deeds, m_viewpoint, this);
    connect(m_matterDeeds, &MatterDeeds::said, m_status, &StatusLine::say);
    connect(m_matterDeeds, &MatterDeeds::failed, this, &MainWindow::sayError);
    for (MatterPart *part : std::initializer_list<MatterPart *>{new IncidentUnits(m_desk.aftersales(), m_viewpoint), new IncidentEscalations(m_desk.aftersales(), m_viewpoint)}) {
        part->setDeeds(m_matterDeeds);
        m_incident->commitments()->addPart(part);
    }
    const std::pair<MattersView *, QString> lists[] = {{m_loans, Sidebar::loans()}, {m_replacements, Sidebar::replacements()}, {m_escalations, Sidebar::escalations()}};
    for (const auto &[list, place] : lists) {
        connect(list, &MattersView::openRequested, this, &MainWindow::openIncident);
        connect(list, &MattersView::counted, m_sidebar, [this, place = place](int open, int late) { m_sidebar->setOwed(place, open, late); });
        connect(&m_desk, &Desk::changed, list, &MattersView::refresh);
        connect(&m_desk, &Desk::directoryChanged, list, &MattersView::refresh);
        connect(&m_desk, &Desk::remindersChanged, list, &MattersView::refresh); // once the desk is open, and when a day has come
    }
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    const auto onChosen = [this, on](ActionId id, void (MatterDeeds::*what)(IncidentId)) {
        on(id, [this, what] {
            if (const std::optional<IncidentId> incident = chosenIncident())
                (m_matterDeeds->*what)(*incident);
        });
    };
    onChosen(ActionId::Escalate, &MatterDeeds::escalate);
    onChosen(ActionId::Replace, &MatterDeeds::replace);
    onChosen(ActionId::Lend, &MatterDeeds::lend);
    on(ActionId::OnLoan, [this] { go({Sidebar::loans(), {}}); });
    on(ActionId::Replacements, [this] { go({Sidebar::replacements(), {}}); });
    on(ActionId::Escalated, [this] { go({Sidebar::escalations(), {}}); });
    on(ActionId::SwitchPool, [this] {
        const EquipmentRow *row = m_pages->currentWidget() == m_equipment ? m_equipment->current() : nullptr;
        if (row)
            m_matterDeeds->switchPool(row->unit);
        else
            m_status->say(tr("Choose a unit in Equipment first."));
    });
}
