// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents made one, and links between them.
#include "core/async.h"
#include "core/desk/merging.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/merging/linklist.h"
#include "ui/merging/linkwindow.h"
#include "ui/merging/mergedbar.h"
#include "ui/merging/mergewindow.h"
#include "ui/merging/mergewords.h"
#include "ui/statusline.h"

#include <QStackedWidget>

void MainWindow::connectMerging()
{
    LinkList *links = m_incident->links();
    connect(links, &LinkList::linkRequested, this, [this] { openLink(m_incident->incident()); });
    connect(links, &LinkList::mergeRequested, this, [this] { openMerge({m_incident->incident()}); });
    connect(links, &LinkList::unmergeRequested, this, &MainWindow::unmerge, Qt::QueuedConnection); // its row goes
    connect(links, &LinkList::unlinkRequested, this, [this](LinkId link) {
        whenDone(m_desk.merging().unlink(link), this, [this](const Result<Link> &gone) {
            if (gone)
                m_status->say(tr("The link was taken away."));
            else
                sayError(gone.error().text);
        });
    }, Qt::QueuedConnection);
    connect(m_incident->merged(), &MergedBar::undoRequested, this, &MainWindow::unmerge);
    connect(m_incident->commitments(), &CommitmentsPanel::mergeRequested, this, [this](IncidentId other) { openMerge({m_incident->incident()}, other); });
}

MergeWindow *MainWindow::openMerge(const std::vector<IncidentId> &incidents, const std::optional<IncidentId> &with)
{
    auto *window = new MergeWindow(m_desk.merging(), m_desk.reminders().rules(), m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MergeWindow::merged, this, &MainWindow::takeMerged);
    connect(window, &MergeWindow::linkRequested, this, [this, window](IncidentId from, IncidentId to, const QString &number) {
        window->reject();
        openLink(from)->prefer(to, LinkKind::Relates, number);
    });
    if (incidents.size() == 1)
        window->chooseFor(incidents.front(), with);
    else
        window->chooseAmong(incidents);
    window->open();
    return window;
}

void MainWindow::mergeChosen()
{
    if (const std::vector<IncidentId> incidents = chosenIncidents(); !incidents.empty())
        openMerge(incidents);
}

LinkWindow *MainWindow::openLink(IncidentId incident)
{
    auto *window = new LinkWindow(m_desk.merging(), m_viewpoint, incident, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &LinkWindow::linked, this, [this](const Link &link, const QString &other) { m_status->say(tr("%1: %2.").arg(MergeWords::kind(link.kind, true), other)); });
    window->open();
    return window;
}

void MainWindow::linkChosen()
{
    if (const std::optional<IncidentId> incident = chosenIncident())
        openLink(*incident);
}

void MainWindow::takeMerged(const MergeDone &merge)
{
    for (const IncidentId &from : merge.from)
        m_drafts.move(from, merge.into);
    const bool isHere = m_pages->currentWidget() == m_incident && std::find(merge.from.begin(), merge.from.end(), m_incident->incident()) != merge.from.end();
    m_deeds->takeMerge(merge);
    if (isHere)
        openIncident(merge.into);
}

void MainWindow::unmerge(IncidentId merged)
{
    whenDone(m_desk.merging().unmerge({merged}), this, [this](const Result<MergeDone> &done) {
        if (done)
            m_status->say(tr("%1 stands by itself again.").arg(MergeWords::numbers(*done)));
        else
            sayError(done.error().text);
    });
}
