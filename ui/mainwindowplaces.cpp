// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is in the main window, and how they get elsewhere.
#include "ui/agenda/todaypage.h"
#include "ui/aftersales/mattersview.h"
#include "ui/calls/callsview.h"
#include "ui/composer/composer.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/incident/incidentpage.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/silentview.h"
#include "ui/mainwindow.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queueview.h"
#include "ui/queuelists.h"
#include "ui/reports/reportsview.h"
#include "ui/sidebar.h"
#include "ui/tabs/tabbar.h"
#include "ui/communiques/communiquesview.h"
#include "ui/visits/visitsview.h"

#include <QLineEdit>
#include <QStackedWidget>

Place MainWindow::place() const
{
    return m_tabs->tab().places.here();
}

Places &MainWindow::places()
{
    return m_tabs->tab().places;
}

void MainWindow::go(const Place &place)
{
    places().visit(place);
    arrive(place);
}

void MainWindow::openIncident(IncidentId incident)
{
    const QString view = m_sidebar->current();
    const Place from = place(); // leaving the incident leads back to its customer's page
    go({view.isEmpty() ? Sidebar::today() : view, incident, from.customer, from.unit});
}

QWidget *MainWindow::pageOf(const Place &place) const
{
    if (place.incident)
        return m_incident;
    if (place.customer)
        return m_customer;
    if (m_sidebar->list(place.view))
        return m_queue;
    if (place.view == Sidebar::customers())
        return m_customers;
    if (place.view == Sidebar::equipment())
        return m_equipment;
    if (place.view == Sidebar::reports())
        return m_reports;
    if (place.view == Sidebar::ledger())
        return m_ledger;
    if (place.view == Sidebar::calls())
        return m_calls;
    if (place.view == Sidebar::visits())
        return m_visits;
    if (place.view == Sidebar::communiques())
        return m_communiques;
    if (place.view == Sidebar::loans())
        return m_loans;
    if (place.view == Sidebar::replacements())
        return m_replacements;
    if (place.view == Sidebar::escalations())
        return m_escalations;
    return place.view == Sidebar::silent() ? static_cast<QWidget *>(m_silent) : m_today;
}

void MainWindow::arrive(const Place &place)
{
    m_sidebar->setCurrent(place.view);
    m_lists->show(place.view);
    if (place.incident)
        m_incident->open(*place.incident);
    else if (place.customer)
        m_customer->open(*place.customer, place.unit);
    m_pages->setCurrentWidget(pageOf(place));
    m_pages->currentWidget()->setFocus();
    refreshActions();
    dressTabs();
}

void MainWindow::refreshActions()
{
    m_actions->at(ActionId::Back)->setEnabled(places().canGoBack());
    m_actions->at(ActionId::Forward)->setEnabled(places().canGoForward());
    const bool onIncident = m_pages->currentWidget() == m_incident;
    m_actions->at(ActionId::Leave)->setEnabled(onIncident || m_pages->currentWidget() == m_customer);
    m_actions->at(ActionId::SaveEntry)->setEnabled(onIncident && m_incident->composer()->isOpen());
    m_actions->at(ActionId::Open)->setEnabled(!onIncident);
    m_actions->at(ActionId::Preview)->setEnabled(!onIncident);
}

void MainWindow::filterQueue()
{
    if (m_pages->currentWidget() == m_customers || m_pages->currentWidget() == m_equipment) {
        static_cast<DirectoryList *>(m_pages->currentWidget())->find();
        return;
    }
    if (m_pages->currentWidget() != m_queue)
        go({m_sidebar->list(m_sidebar->current()) ? m_sidebar->current() : Sidebar::allOpen(), {}});
    m_queue->filterBar()->field()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPreview(bool on)
{
    if (on && m_pages->currentWidget() != m_queue)
        go({Sidebar::allOpen(), {}});
    m_queue->showPreview(on);
}
