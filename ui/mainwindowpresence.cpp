// SPDX-License-Identifier: GPL-3.0-or-later
// Who else is where, and what happens where two set the same.
#include "ui/commands/deedwords.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/incident/conflictbar.h"
#include "ui/incident/conflictwords.h"
#include "ui/incident/headermenus.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/whereabouts.h"

#include <QMenu>
#include <QStackedWidget>

namespace {

std::pair<IncidentId, TriageSeen> seenIn(const Dossier &dossier)
{
    int seq = 0;
    for (const Entry &entry : dossier.entries)
        seq = entry.incident == dossier.incident.id ? std::max(seq, entry.seq) : seq; // not those of what is merged into it
    return {dossier.incident.id, TriageSeen::of(dossier.incident, seq)};
}

}

void MainWindow::connectPresence()
{
    m_whereabouts = std::make_shared<Whereabouts>(m_desk.presence(), *m_pages, *m_incident, m_queue->model(), m_drafts);
    connect(m_whereabouts.get(), &Whereabouts::failed, this, [this](const QString &text) { ask(MessageBar::Kind::Info, text, {}, {}); });
    HeaderMenus *menus = m_incident->header()->menus();
    // What changes below an open menu is not what its reader decides on.
    for (QMenu *menu : {menus->states(), menus->priorities(), menus->owners()}) {
        connect(menu, &QMenu::aboutToShow, this, [this] { m_seenInMenu = seenIn(m_incident->dossier()); });
        connect(menu, &QMenu::aboutToHide, this, [this] { m_seenInMenu.reset(); }, Qt::QueuedConnection); // what was chosen comes behind it
    }
    ConflictBar *conflict = m_incident->header()->conflict();
    connect(m_deeds, &IncidentDeeds::conflicted, this, &MainWindow::offerConflict);
    auto *words = new ConflictWords(m_desk.drafting(), m_drafts, this);
    connect(conflict, &ConflictBar::offered, words, [this, words](const TriageDeed &deed) { words->keep(m_conflictOf, deed.words); });
    connect(conflict, &ConflictBar::left, words, &ConflictWords::left);
    connect(conflict, &ConflictBar::mineChosen, words, &ConflictWords::chosen);
    connect(conflict, &ConflictBar::theirsChosen, words, &ConflictWords::chosen);
    connect(conflict, &ConflictBar::mineChosen, this, [this](const TriageDeed &deed, const QString &who) {
        m_deeds->perform(deed, {m_conflictOf}, who); // the page may be on its way to another one
        m_incident->timeline()->setFocus();
    });
    connect(conflict, &ConflictBar::theirsChosen, this, [this](const TriageDeed &deed) {
        if (deed.words.trimmed().isEmpty())
            m_incident->timeline()->setFocus();
        else if (m_incident->incident() == m_conflictOf) // it stands as a draft, to be saved or discarded
            m_incident->composer()->takeOver({m_desk.user(), {}, deed.words});
        else
            keepWords(m_conflictOf, deed.words);
    });
}

TriageDeed MainWindow::asSeen(TriageDeed deed) const
{
    const Dossier &dossier = m_incident->dossier();
    if (m_pages->currentWidget() != m_incident || dossier.incident.id != m_incident->incident())
        return deed;
    const std::pair<IncidentId, TriageSeen> seen = m_seenInMenu.value_or(seenIn(dossier));
    if (seen.first == dossier.incident.id)
        deed.seen = seen.second;
    return deed;
}

void MainWindow::offerConflict(const TriageDeed &deed, const QString &who, const BulkFailure &failure)
{
    if (m_pages->currentWidget() == m_incident && m_incident->incident() == failure.incident) {
        m_conflictOf = failure.incident;
        m_incident->header()->conflict()->offer(deed, who, *failure.conflict);
    } else { // the person has gone on
        keepWords(failure.incident, deed.words);
        sayError(DeedWords::failure(failure));
    }
}

void MainWindow::keepWords(IncidentId incident, const QString &words)
{
    ConflictWords::put(m_drafts, incident, words);
}
