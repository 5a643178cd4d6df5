// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the main window: the palette, keys and letters, and deeds on the incidents that are chosen.
#include "ui/agenda/todaypage.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keymapdialog.h"
#include "ui/commands/listkeys.h"
#include "ui/commands/palette.h"
#include "ui/mainwindow.h"
#include "ui/notices/duepanel.h"
#include "ui/queue/queueview.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/sidebar.h"
#include "ui/sidebardrops.h"
#include "ui/statusline.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/visitsview.h"
#include "ui/widgets/rowlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>

using namespace Qt::StringLiterals;

void MainWindow::buildCommands()
{
    m_keyMap = new KeyMap(*m_actions, m_desk.user(), this);
    auto *letters = new ListKeys(*this, *m_actions, *m_keyMap, this);
    // Today is about what is owed: there these letters are about the commitment, not about its incident.
    letters->leaveTo(m_today->list(), {Qt::Key_I, Qt::Key_S, Qt::Key_N, Qt::Key_L, Qt::Key_W, Qt::Key_J, Qt::Key_K});
    // What came due stands above every page: a letter there is not about the page's incident.
    letters->leaveTo(m_due->list(), {Qt::Key_I, Qt::Key_A, Qt::Key_S, Qt::Key_E, Qt::Key_P, Qt::Key_T, Qt::Key_R, Qt::Key_N, Qt::Key_D, Qt::Key_B, Qt::Key_L, Qt::Key_M, Qt::Key_U, Qt::Key_H, Qt::Key_V, Qt::Key_Period});
    // On the board M picks a visit up.
    letters->leaveTo(m_visits->grid(), {Qt::Key_M});
    letters->leaveTo(m_visits->needs(), {Qt::Key_M});
    m_deeds = new IncidentDeeds(m_desk, *m_actions, m_viewpoint, this);
    connect(m_keyMap, &KeyMap::changed, m_deeds, &IncidentDeeds::dressActions); // the map wrote the plain words
    connect(m_deeds, &IncidentDeeds::failed, this, &MainWindow::sayError);
    connect(m_deeds, &IncidentDeeds::done, m_queue, &QueueView::release);
    using enum ActionId;
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    using What = TriageDeed::What;
    const std::pair<ActionId, TriageDeed> deeds[] = {
        {Take, {.what = What::Take}}, {Assign, {.what = What::Assign}}, {Unassign, {.what = What::Unassign}}, {SetPriority, {.what = What::Priority}},
        {SetTags, {.what = What::Tags}}, {Snooze, {.what = What::Snooze}}, {WaitCustomer, {.what = What::Wait, .waitingOn = WaitingOn::Customer}},
        {WaitSupplier, {.what = What::Wait, .waitingOn = WaitingOn::Supplier}}, {WaitPart, {.what = What::Wait, .waitingOn = WaitingOn::Part}},
        {Activate, {.what = What::Activate}}, {Resolve, {.what = What::Resolve}}};
    for (const auto &[id, deed] : deeds) {
        on(id, [this, deed = deed] {
            m_deeds->ask(asSeen(deed), chosenIncidents());
        });
    }
    connect(m_queue, &QueueView::bulkRequested, this, [this](BulkDeed deed, const std::vector<IncidentId> &incidents) {
        if (deed == BulkDeed::Merge)
            return mergeChosen();
        static const std::map<BulkDeed, What> wanted{{BulkDeed::Assign, What::Assign}, {BulkDeed::Snooze, What::Snooze}, {BulkDeed::Priority, What::Priority}, {BulkDeed::Tags, What::Tags}, {BulkDeed::Resolve, What::Resolve}};
        m_deeds->ask({.what = wanted.at(deed)}, incidents);
    });
    auto *drops = new SidebarDrops(m_sidebar->places(), this);
    connect(drops, &SidebarDrops::wanted, m_deeds, [this](const TriageDeed &deed, const std::vector<IncidentId> &incidents) { m_deeds->ask(deed, incidents); });
    connect(drops, &SidebarDrops::refused, m_status, &StatusLine::say);
    connect(m_keyMap, &KeyMap::changed, this, &MainWindow::sayAttachKey);
    sayAttachKey();
    on(Merge, [this] { mergeChosen(); });
    on(ActionId::Link, [this] { linkChosen(); });
    on(Undo, [this] { m_deeds->undo(); });
    on(Redo, [this] { m_deeds->redo(); });
    on(CopyNumber, [this] { copyNumber(); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(SearchAll, [this] { openPalette({}, true); });
    on(ActionId::KeyMap, [this] { changeKeys(); });
    on(Keys, [this] { openCheatSheet(); });
}

std::vector<IncidentId> MainWindow::chosenIncidents()
{
    // One that is marked is meant, even where the keyboard went on to another.
    if (m_queue->isVisible() && !m_queue->chosen().empty())
        return m_queue->chosen();
    const std::optional<IncidentId> one = chosenIncident();
    return one ? std::vector{*one} : std::vector<IncidentId>();
}

/// A hint names the key that acts, if there is one.
void MainWindow::sayAttachKey()
{
    const QAction *attach = m_actions->at(ActionId::Attach);
    m_incident->commitments()->setAttachKey(attach->shortcut().isEmpty() ? attach->text().section(u'\t', 1) : attach->shortcut().toString(QKeySequence::NativeText));
}

void MainWindow::openCheatSheet()
{
    auto *sheet = new CheatSheet(*m_keyMap, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CheatSheet::keysWanted, this, &MainWindow::changeKeys);
    sheet->open();
}

void MainWindow::changeKeys()
{
    auto *dialog = new KeyMapDialog(*m_keyMap, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

::Palette *MainWindow::openPalette(const QString &typed, bool everything)
{
    delete findChild<::Palette *>();
    auto *palette = new ::Palette({m_desk.queue(), *m_actions, palettePlaces(), m_viewpoint.language.code(), m_desk.user()}, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &::Palette::placeWanted, this, [this](const QString &place) { go({place, {}}); });
    connect(palette, &::Palette::incidentWanted, this, &MainWindow::openIncident);
    connect(palette, &::Palette::customerWanted, this, &MainWindow::openCustomer);
    connect(palette, &::Palette::filterWanted, this, &MainWindow::showInQueue);
    palette->open(typed, everything);
    return palette;
}

std::vector<PalettePlace> MainWindow::palettePlaces() const
{
    std::vector<PalettePlace> places{{Sidebar::today(), u"today"_s, tr("Today")}, {Sidebar::calls(), u"calls"_s, tr("Calls")}, {Sidebar::visits(), u"visits"_s, tr("Visits")}, {Sidebar::communiques(), u"letter"_s, tr("Communiqués")}};
    for (const QueueList &list : m_sidebar->lists())
        places.push_back({list.id, list.icon, list.text});
    places.push_back({Sidebar::customers(), u"customers"_s, tr("Customers")});
    places.push_back({Sidebar::equipment(), u"equipment"_s, tr("Equipment")});
    places.push_back({Sidebar::loans(), u"loan"_s, tr("On loan")});
    places.push_back({Sidebar::replacements(), u"replacement"_s, tr("Replacements")});
    places.push_back({Sidebar::escalations(), u"escalation"_s, tr("Escalated")});
    places.push_back({Sidebar::silent(), u"silent"_s, tr("Silent customers")});
    places.push_back({Sidebar::reports(), u"reports"_s, tr("Reports")});
    places.push_back({Sidebar::ledger(), u"settled"_s, tr("Ledger")});
    return places;
}

void MainWindow::showInQueue(const QString &text)
{
    go({Sidebar::all(), {}}); // what it leaves out, the text says
    m_queue->setFilterText(text);
}

void MainWindow::copyNumber()
{
    if (!chosenIncident())
        return;
    const QString number = currentNumber();
    QGuiApplication::clipboard()->setText(number);
    m_status->say(tr("%1 is in the clipboard.").arg(number));
}
