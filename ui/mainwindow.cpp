// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/desk/aftersales.h"
#include "ui/agenda/todaypage.h"
#include "ui/calls/callsview.h"
#include "ui/calls/ringbanner.h"
#include "ui/composer/composer.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/incident/incidentpage.h"
#include "ui/leaving.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/silentview.h"
#include "ui/notices/badgecount.h"
#include "ui/notices/duepanel.h"
#include "ui/queue/preview.h"
#include "ui/queue/queueview.h"
#include "ui/queuelists.h"
#include "ui/reports/reportsview.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/tabs/tabbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"
#include "ui/visits/visitsview.h"
#include "ui/communiques/communiquesview.h"
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "ui/windowmessages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(Desk &desk, Drafts &drafts, Appearance &appearance, const Viewpoint &viewpoint, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_drafts(drafts), m_appearance(appearance), m_viewpoint(viewpoint), m_actions(new Actions(this)), m_tabs(new TabBar),
      m_sidebar(new Sidebar), m_pages(new QStackedWidget), m_messages(new WindowMessages(desk, viewpoint)),
      m_status(new StatusLine(*statusBar(), desk, viewpoint, this)), m_due(new DuePanel(desk.reminders(), viewpoint)), m_badge(new BadgeCount(desk.reminders(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Aviso"_s);
    setWindowIcon(icons::appIcon());
    buildPages();
    m_leaving = new Leaving(*this, m_drafts);
    buildMenus();
    connectActions();
    buildCommands();
    connectDesk();
    connectPages();
    connectDirectory();
    m_tabs->add({Sidebar::today(), {}});
    connectTabs();
    connectCalls();
    connectVisits();
    connectCommuniques();
    connectListening();
    connectMatters();
    connectAftersales();
    connectHeader();
    connectMerging();
    connectPresence();
    connectDispatch();
    m_minute.setInterval(60s); // nothing wakes more often than the clock is looked at
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.start();
    const Theme theme = Theme::of(this);
    resize(theme.space(330), theme.space(205));
    go({Sidebar::today(), {}});
}

void MainWindow::buildPages()
{
    m_today = new TodayPage(m_desk, m_viewpoint);
    m_queue = new QueueView({m_desk.queue(), m_desk.reminders(), m_desk.timeline(), m_desk.people()}, m_viewpoint);
    m_lists = new QueueLists(m_desk, *m_sidebar, *m_queue, m_viewpoint.language.code(), this);
    m_incident = new IncidentPage(m_desk.timeline(), m_desk.reminders(), m_drafts, m_viewpoint);
    m_incident->composer()->useWriting(m_desk.replies(), m_desk.user());
    connect(m_incident->composer(), &Composer::repliesRequested, this, [this] { m_actions->at(ActionId::SavedReplies)->trigger(); });
    m_incident->setFiles(m_desk.attachments());
    m_incident->setNeighbours(m_desk.neighbours());
    m_incident->setProtocols(m_desk.protocols());
    m_incident->setMerging(m_desk.merging());
    m_ledger = new LedgerView(m_desk.ledger(), m_viewpoint);
    m_silent = new SilentView(m_desk.ledger(), m_viewpoint);
    m_reports = new ReportsView(m_desk.aftersales().figuring(), m_viewpoint);
    m_calls = new CallsView(m_desk.calls(), m_viewpoint);
    m_ring = new RingBanner(m_desk.calls(), m_viewpoint);
    m_visits = new VisitsView(m_desk.visiting(), m_viewpoint);
    m_communiques = new CommuniquesView(m_desk.aftersales().communiques(), m_viewpoint);
    m_customers = new CustomersView(m_desk.directory(), m_viewpoint);
    m_equipment = new EquipmentView(m_desk.directory(), m_viewpoint);
    m_customer = new CustomerView(m_desk.directory(), m_viewpoint);
    for (QWidget *page : std::initializer_list<QWidget *>{m_today, m_queue, m_incident, m_ledger, m_reports, m_silent, m_calls, m_visits, m_communiques, m_customers, m_equipment, m_customer})
        m_pages->addWidget(page);
    buildMatters();
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(new TopBar(*m_actions));
    content->addWidget(m_ring);
    content->addWidget(m_messages);
    content->addWidget(m_due);
    content->addWidget(m_tabs);
    content->addWidget(m_pages, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(content, 1);
    setCentralWidget(central);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::changed, this, [this](IncidentId incident) {
        m_queue->refresh();
        m_ledger->refresh();
        m_reports->refresh();
        m_silent->refresh();
        m_customer->refresh(incident);
        if (incident == m_incident->incident() || (incident.isNull() && !m_incident->incident().isNull()))
            m_incident->refresh();
    });
    connect(&m_desk, &Desk::remindersChanged, m_today, &TodayPage::reload);
    connect(&m_desk, &Desk::remindersChanged, m_queue, &QueueView::refresh); // what was put off is owed again
    connect(&m_desk, &Desk::remindersChanged, m_due, &DuePanel::refresh);
    connect(&m_desk, &Desk::remindersChanged, m_badge, &BadgeCount::refresh);
    connect(&m_desk, &Desk::notified, this, [this](const NoticeBatch &batch) {
        QApplication::alert(this);
        m_due->take(batch);
    });
    connect(&m_desk, &Desk::failed, this, [this](const Error &error) { sayError(error.text); });
}

void MainWindow::connectPages()
{
    connect(m_messages, &WindowMessages::closed, m_leaving, &Leaving::stay);
    connect(m_leaving, &Leaving::waits, this, [this] { ask(MessageBar::Kind::Info, tr("Aviso closes once everything is saved."), tr("Stay open"), [this] { m_leaving->stay(); }); });
    connect(m_leaving, &Leaving::sure, this, &MainWindow::closeForSure);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_today, &TodayPage::countsChanged, m_sidebar, &Sidebar::setCounts);
    connect(m_badge, &BadgeCount::changed, this, &MainWindow::showBadge);
    connect(m_due, &DuePanel::openRequested, this, &MainWindow::openIncident);
    connect(m_due, &DuePanel::dueOpened, this, &MainWindow::goToMatter);
    connect(m_due, &DuePanel::logRequested, this, [this](const Commitment &commitment) {
        openIncident(commitment.incident);
        m_incident->logFor(commitment);
    });
    connect(m_due, &DuePanel::said, m_status, &StatusLine::say);
    // The list could not take the keyboard while it was empty.
    connect(
        m_today, &TodayPage::loaded, this,
        [this] {
            if (m_pages->currentWidget() == m_today)
                m_today->setFocus();
        },
        Qt::SingleShotConnection);
    connect(m_today, &TodayPage::openRequested, this, [this](IncidentId incident) {
        const AgendaRow *row = m_today->current();
        const std::optional<Commitment> about = row && row->commitment.incident == incident ? std::optional(row->commitment) : std::nullopt;
        openIncident(incident);
        if (about)
            goToMatter(*about);
    });
    connect(m_today, &TodayPage::waitingRequested, this, [this] {
        showInQueue(u"waiting:>0m"_s);
        m_queue->sortBy(QueueSort::Waiting, false);
        connect(m_queue, &QueueView::loaded, m_queue, [this] { // a list that was empty until then had no room for the keyboard
            if (m_queue->isVisible())
                m_queue->setFocus();
        }, Qt::SingleShotConnection);
    });
    connect(m_queue, &QueueView::openRequested, this, &MainWindow::openIncident);
    connect(m_ledger, &LedgerView::openRequested, this, &MainWindow::openIncident);
    connect(m_reports, &ReportsView::openRequested, this, &MainWindow::openIncident);
    connect(m_silent, &SilentView::openRequested, this, &MainWindow::openIncident);
    connect(m_today, &TodayPage::logRequested, this, [this](const AgendaRow &row) {
        const Commitment commitment = row.commitment; // the row may be replaced while the page opens
        openIncident(commitment.incident);
        m_incident->logFor(commitment);
    });
    connect(m_today, &TodayPage::newDateRequested, this, [this](const Commitment &promise) {
        openIncident(promise.incident);
        m_incident->newDateFor(promise);
    });
    connect(m_status, &StatusLine::openRequested, this, &MainWindow::openIncident);
    connect(m_today, &TodayPage::said, m_status, &StatusLine::say);
    connect(m_incident, &IncidentPage::said, m_status, &StatusLine::say);
    connect(m_incident, &IncidentPage::incidentRequested, this, [this](IncidentId incident, bool inTab) { inTab ? openInTab(incident) : openIncident(incident); });
    connect(m_incident, &IncidentPage::filterRequested, this, &MainWindow::showInQueue);
    connect(m_incident, &IncidentPage::loaded, this, &MainWindow::refreshActions);
    connect(m_incident->composer(), &Composer::opened, this, &MainWindow::refreshActions);
    connect(m_incident->composer(), &Composer::folded, this, &MainWindow::refreshActions);
    connect(m_lists, &QueueLists::openWanted, this, [this](const QString &id) { go({id, {}}); });
    connect(m_lists, &QueueLists::askedIsRead, this, [this](bool isThere) {
        if (isThere)
            arrive(place());
        else if (!place().incident)
            go({Sidebar::allOpen(), {}});
    });
    connect(m_lists, &QueueLists::closed, this, [this] {
        if (m_pages->currentWidget() == m_queue)
            go({Sidebar::allOpen(), {}});
    });
    connect(m_lists, &QueueLists::failed, this, [this](const Error &error) { sayError(error.text); });
    connect(m_lists, &QueueLists::said, m_status, &StatusLine::say);
    connect(m_lists, &QueueLists::dropped, this, [this](const QString &sentence, const std::function<void()> &undo) { ask(MessageBar::Kind::Info, sentence, tr("Undo"), undo); });
    connect(m_queue, &QueueView::previewShown, m_actions->at(ActionId::Preview), &QAction::setChecked);
    m_actions->at(ActionId::Preview)->setCheckable(true);
    m_actions->at(ActionId::Preview)->setChecked(m_queue->isPreviewShown());
    for (const ActionId deed : {ActionId::Open, ActionId::LogContact, ActionId::PutOff, ActionId::Why, ActionId::Report})
        m_queue->preview()->addDeed(m_actions->at(deed));
}

void MainWindow::deskOpened()
{
    m_messages->clear();
    m_badge->refresh();
    if (const std::optional<ClockJump> jump = m_desk.clockDoubt())
        m_messages->askAboutClock(*jump);
    m_today->reload();
    m_queue->reload();
    m_lists->reload();
    m_status->reload();
    m_ledger->refresh();
    m_reports->refresh();
    m_silent->refresh();
    m_desk.calls().missLeftOver();
    m_calls->refresh();
    m_visits->refresh();
    m_communiques->refresh();
    refreshDirectory();
    nameTabs();
    if (!m_incident->incident().isNull())
        m_incident->refresh();
}

void MainWindow::sayError(const QString &text)
{
    ask(MessageBar::Kind::Error, text, {}, {});
}

void MainWindow::ask(MessageBar::Kind kind, const QString &text, const QString &action, std::function<void()> answer)
{
    m_leaving->stay(); // whatever is said now is to be read
    m_messages->ask(kind, text, action, std::move(answer));
}

void MainWindow::showBadge(int count)
{
    setWindowTitle(count > 0 ? tr("Aviso – %n due", nullptr, count) : u"Aviso"_s);
    Q_EMIT badgeChanged(count);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_sure && !m_leaving->unsaved().empty()) {
        event->ignore();
        m_asksToQuit = m_quitting;
        m_leaving->ask();
        return;
    }
    // Windows that stayed behind would keep a program running that has no main window any more, or refuse to close.
    for (QDialog *window : findChildren<QDialog *>(Qt::FindDirectChildrenOnly)) {
        window->hide();
        window->deleteLater();
    }
    event->accept();
}

void MainWindow::tick()
{
    m_today->tick();
    m_queue->tick();
    m_lists->tick();
    m_status->tick();
    m_incident->tick();
    m_due->tick();
    m_calls->tick();
    m_visits->tick();
    m_badge->refresh();
}
