// SPDX-License-Identifier: GPL-3.0-or-later
// Communiqués in the main window: the page of them, and a new one about what is chosen in a list.
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "core/model/filter.h"
#include "ui/communiques/communiquesview.h"
#include "ui/communiques/followedpart.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"

void MainWindow::connectCommuniques()
{
    connect(m_communiques, &CommuniquesView::openRequested, this, &MainWindow::openIncident);
    connect(m_communiques, &CommuniquesView::said, m_status, &StatusLine::say);
    connect(m_communiques, &CommuniquesView::queueRequested, this, [this](const QString &title) { showInQueue(filterText({{{FilterKey::Communique, false, {title}}}}, m_viewpoint.language.code())); });
    auto *followed = new FollowedPart(m_desk.aftersales().communiques(), m_viewpoint);
    m_incident->commitments()->addPart(followed);
    connect(followed, &FollowedPart::openRequested, this, [this](CommuniqueId communique) {
        go({Sidebar::communiques(), {}});
        m_communiques->show(communique);
    });
    connect(&m_desk, &Desk::changed, m_communiques, &CommuniquesView::refresh);
    // How many go on, and how many of them owe a word by now.
    const auto count = [this] {
        whenDone(m_desk.aftersales().communiques().list(), this, [this](const Result<std::vector<CommuniqueRow>> &rows) {
            int open = 0, late = 0;
            for (const CommuniqueRow &row : rows.value_or(std::vector<CommuniqueRow>())) {
                open += row.communique.state == CommuniqueState::Open;
                late += row.communique.nextUpdate && *row.communique.nextUpdate < m_viewpoint.now();
            }
            m_sidebar->setOwed(Sidebar::communiques(), open, late);
        });
    };
    connect(&m_desk.aftersales().communiques(), &Communiques::changed, this, count);
    connect(&m_desk, &Desk::remindersChanged, this, count); // once the desk is open, and when a moment has come
    connect(m_actions->at(ActionId::Communiques), &QAction::triggered, this, [this] { go({Sidebar::communiques(), {}}); });
    connect(m_actions->at(ActionId::NewCommunique), &QAction::triggered, this, [this] {
        // What is chosen in the queue is meant; from elsewhere it begins with nobody.
        const std::vector<IncidentId> chosen = m_pages->currentWidget() == m_queue ? m_queue->chosen() : std::vector<IncidentId>();
        go({Sidebar::communiques(), {}});
        m_communiques->begin(chosen);
    });
}
