// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the main window: one page for each kind of place, shown otherwise in each tab.
#include "core/async.h"
#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/directory/customerview.h"
#include "ui/incident/incidentpage.h"
#include "ui/ledger/ledgerrows.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/rowstable.h"
#include "ui/ledger/silentview.h"
#include "ui/reports/reportrows.h"
#include "ui/reports/reportsview.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/tabs/middleclick.h"
#include "ui/tabs/tabbar.h"

#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::connectTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabs, &TabBar::closeWanted, this, &MainWindow::closeTab);
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    on(ActionId::OpenInTab, [this] {
        if (const std::optional<IncidentId> incident = chosenIncident())
            openInTab(*incident);
    });
    on(ActionId::NextTab, [this] { m_tabs->setCurrentIndex(m_tabs->neighbour(1)); });
    on(ActionId::PreviousTab, [this] { m_tabs->setCurrentIndex(m_tabs->neighbour(-1)); });
    on(ActionId::CloseTab, [this] { closeTab(m_tabs->currentIndex()); });
    // In the composer the same keys save: they open a tab on the pages of lists alone.
    for (QWidget *page : std::initializer_list<QWidget *>{m_today, m_queue, m_reports->rows(), m_ledger, m_silent}) {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, m_actions->at(ActionId::OpenInTab), &QAction::trigger);
        }
    }
    for (QAbstractItemView *list : std::initializer_list<QAbstractItemView *>{m_today->list(), m_queue->table(), m_ledger->rows()->table(), m_reports->rows()->table(), m_silent->table()})
        connect(new MiddleClick(list), &MiddleClick::clicked, m_actions->at(ActionId::OpenInTab), &QAction::trigger);
    connect(m_incident, &IncidentPage::loaded, this, [this] {
        const Incident &incident = m_incident->dossier().incident;
        m_tabs->name(incident.id, incident.number, m_viewpoint.in(incident.title));
        dressTabs();
    });
    connect(m_incident->composer(), &Composer::opened, this, &MainWindow::dressTabs);
    connect(m_incident->composer(), &Composer::folded, this, &MainWindow::dressTabs);
    connect(&m_drafts, &Drafts::loaded, this, &MainWindow::dressTabs);
    connect(&m_drafts, &Drafts::changed, this, &MainWindow::dressTabs); // with the first letter
}

void MainWindow::openInTab(IncidentId incident)
{
    int index = m_tabs->find(incident);
    if (index < 0) {
        const QString view = m_sidebar->current();
        index = m_tabs->add({view.isEmpty() ? Sidebar::today() : view, incident});
    }
    if (index == m_tabs->currentIndex())
        arrive(place());
    m_tabs->setCurrentIndex(index);
}

void MainWindow::rememberTab()
{
    Tab &left = m_tabs->tabs().size() > m_shownTab ? m_tabs->at(m_shownTab) : m_tabs->tab();
    if (left.places.here().incident && *left.places.here().incident == m_incident->timeline()->dossier().incident.id)
        left.timeline = m_incident->timeline()->place();
}

void MainWindow::showTab(int index)
{
    rememberTab();
    m_shownTab = static_cast<size_t>(index);
    const Tab &shown = m_tabs->tab();
    if (shown.places.here().incident)
        m_incident->returnTo(*shown.places.here().incident, shown.timeline);
    arrive(shown.places.here());
    nameTabs(); // one that was left before it was read has no name yet
}

void MainWindow::closeTab(int index)
{
    if (m_tabs->count() == 1) {
        if (place().incident || place().customer)
            leave();
        return;
    }
    rememberTab();
    const bool isShown = index == m_tabs->currentIndex();
    m_tabs->drop(index);
    m_shownTab = static_cast<size_t>(m_tabs->currentIndex());
    if (isShown)
        showTab(m_tabs->currentIndex());
    else
        dressTabs();
}

namespace {

/// By which action one comes to a view that is no list of the queue.
ActionId actionOf(const QString &view)
{
    const std::pair<QString, ActionId> views[] = {{Sidebar::reports(), ActionId::Reports}, {Sidebar::ledger(), ActionId::Ledger}, {Sidebar::silent(), ActionId::Silent}, {Sidebar::customers(), ActionId::Customers}, {Sidebar::equipment(), ActionId::Equipment}, {Sidebar::calls(), ActionId::Calls}, {Sidebar::visits(), ActionId::Visits}, {Sidebar::communiques(), ActionId::Communiques}, {Sidebar::loans(), ActionId::OnLoan}, {Sidebar::replacements(), ActionId::Replacements}, {Sidebar::escalations(), ActionId::Escalated}};
    for (const auto &[id, action] : views) {
        if (id == view)
            return action;
    }
    return ActionId::Today;
}

}

QString MainWindow::customerTab(const Place &at) const
{
    const QString name = m_customer->nameOf(*at.customer);
    return name.isEmpty() ? plainText(ActionId::Customers) : name;
}

void MainWindow::dressTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const Place &at = m_tabs->at(static_cast<size_t>(i)).places.here();
        const QueueList *list = m_sidebar->list(at.view);
        m_tabs->dress(i, at.customer ? customerTab(at) : list ? list->text : plainText(actionOf(at.view)), at.incident && m_drafts.find(*at.incident));
    }
    m_actions->at(ActionId::NextTab)->setEnabled(m_tabs->count() > 1);
    m_actions->at(ActionId::PreviousTab)->setEnabled(m_tabs->count() > 1);
    m_actions->at(ActionId::CloseTab)->setEnabled(m_tabs->count() > 1 || place().incident || place().customer);
}

std::vector<Place> MainWindow::tabPlaces() const
{
    std::vector<Place> all;
    for (const Tab &one : m_tabs->tabs())
        all.push_back(one.places.here());
    return all;
}

int MainWindow::currentTab() const
{
    return m_tabs->currentIndex();
}

std::vector<Unfolded> MainWindow::tabsUnfolded() const
{
    std::vector<Unfolded> all;
    for (const Tab &one : m_tabs->tabs()) {
        const bool isShown = &one == &m_tabs->tab() && one.places.here().incident == m_incident->timeline()->dossier().incident.id;
        all.push_back(isShown ? m_incident->timeline()->place().unfolded : one.timeline.unfolded);
    }
    return all;
}

void MainWindow::setTabs(const std::vector<Place> &places, int current, const std::vector<Unfolded> &unfolded)
{
    if (places.empty())
        return;
    for (size_t i = 1; i < places.size(); ++i)
        m_tabs->add(places[i]);
    for (size_t i = 0; i < unfolded.size() && i < places.size(); ++i)
        m_tabs->at(i).timeline.unfolded = unfolded[i];
    if (places.front().incident)
        m_incident->returnTo(*places.front().incident, m_tabs->at(0).timeline);
    go(places.front()); // in the tab that there is
    m_tabs->setCurrentIndex(std::clamp(current, 0, m_tabs->count() - 1));
    dressTabs();
}

void MainWindow::nameTabs()
{
    for (const Tab &tab : m_tabs->tabs()) {
        const Place one = tab.places.here();
        if (!one.incident || tab.named == *one.incident || &tab == &m_tabs->tab())
            continue; // the page of the one that is shown reads it
        whenDone(m_desk.timeline().dossier(*one.incident), this, [this](const Result<Dossier> &dossier) {
            if (!dossier)
                return;
            m_tabs->name(dossier->incident.id, dossier->incident.number, m_viewpoint.in(dossier->incident.title));
            dressTabs();
        });
    }
}
