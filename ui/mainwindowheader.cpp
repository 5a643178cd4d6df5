// SPDX-License-Identifier: GPL-3.0-or-later
// The menus at the head of an incident: the same deeds as from lists, so that they are said and undone alike.
#include "core/async.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/incident/headermenus.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"

void MainWindow::connectHeader()
{
    using enum ActionId;
    using What = TriageDeed::What;
    HeaderMenus *menus = m_incident->header()->menus();
    const auto actions = [this](std::initializer_list<ActionId> ids) {
        QList<QAction *> all;
        for (const ActionId id : ids)
            all << m_actions->at(id);
        return all;
    };
    menus->setStateDeeds(actions({WaitCustomer, WaitSupplier, WaitPart, Activate, Resolve}));
    menus->setOwnerDeeds(actions({Take, Unassign}));
    connect(menus, &HeaderMenus::ownerChosen, this, [this](const Technician &person) {
        m_deeds->perform(asSeen({.what = What::Assign, .to = person.id}), {m_incident->incident()}, person.name);
    });
    connect(menus, &HeaderMenus::priorityChosen, this, [this](Level level) {
        const Incident &incident = m_incident->dossier().incident;
        if (level == derivedPriority(incident.urgency, incident.impact))
            m_deeds->perform(asSeen({.what = What::Priority, .priority = level}), {incident.id});
        else // another than urgency and impact give needs a reason
            m_deeds->ask(asSeen({.what = What::Priority}), {incident.id}, level);
    });
    connect(m_incident, &IncidentPage::loaded, this, [this, menus] {
        whenDone(m_desk.people().technicians(), menus, [menus](const Result<std::vector<Technician>> &people) {
            if (people)
                menus->setPeople(*people); // without them the other deeds are there
        });
    });
}
