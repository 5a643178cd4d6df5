// SPDX-License-Identifier: GPL-3.0-or-later
// Communiqués in the main window: the page of them, and a new one about what is chosen in a list.
#include "core/desk/communiques.h"
#include "ui/communiques/communiquesview.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"

void MainWindow::connectCommuniques()
{
    connect(m_communiques, &CommuniquesView::openRequested, this, &MainWindow::openIncident);
    connect(m_communiques, &CommuniquesView::said, m_status, &StatusLine::say);
    connect(&m_desk, &Desk::changed, m_communiques, &CommuniquesView::refresh);
    connect(m_actions->at(ActionId::Communiques), &QAction::triggered, this, [this] { go({Sidebar::communiques(), {}}); });
    connect(m_actions->at(ActionId::NewCommunique), &QAction::triggered, this, [this] {
        // What is chosen in the queue is meant; from elsewhere it begins with nobody.
        const std::vector<IncidentId> chosen = m_pages->currentWidget() == m_queue ? m_queue->chosen() : std::vector<IncidentId>();
        go({Sidebar::communiques(), {}});
        m_communiques->begin(chosen);
    });
}
