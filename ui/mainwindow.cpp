// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/silentview.h"
#include "ui/queue/queueview.h"
#include "ui/report/reportdialog.h"
#include "ui/sidebar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(Desk &desk, Drafts &drafts, Appearance &appearance, const Viewpoint &viewpoint, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_drafts(drafts), m_appearance(appearance), m_viewpoint(viewpoint), m_actions(new Actions(this)),
      m_sidebar(new Sidebar), m_pages(new QStackedWidget), m_message(new MessageBar)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Aviso"_s);
    setWindowIcon(icons::appIcon());
    m_message->setObjectName(u"windowMessage"_s);
    buildPages();
    buildMenus();
    statusBar()->setSizeGripEnabled(false);
    auto *user = new TextLabel(m_desk.user(), TextRole::Caption, Tone::Muted);
    user->setContentsMargins(0, 0, Theme::of(this).space(4), 0);
    statusBar()->addPermanentWidget(user);
    connectActions();
    connectDesk();
    connectPages();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &MainWindow::filterTyped);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.start();
    const Theme theme = Theme::of(this);
    resize(theme.space(330), theme.space(205));
    go({Sidebar::today(), {}});
}

void MainWindow::buildPages()
{
    m_today = new TodayPage(m_desk.reminders(), m_desk.timeline(), m_viewpoint);
    m_queue = new QueueView(m_desk.queue(), m_desk.reminders(), m_viewpoint);
    m_incident = new IncidentPage(m_desk.timeline(), m_desk.reminders(), m_drafts, m_viewpoint);
    m_ledger = new LedgerView(m_desk.ledger(), m_viewpoint);
    m_silent = new SilentView(m_desk.ledger(), m_viewpoint);
    for (QWidget *page : std::initializer_list<QWidget *>{m_today, m_queue, m_incident, m_ledger, m_silent})
        m_pages->addWidget(page);
    auto *bar = new TopBar(*m_actions);
    m_filter = bar->filter();
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(bar);
    content->addWidget(m_message);
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
        m_silent->refresh();
        if (incident == m_incident->incident())
            m_incident->refresh();
    });
    connect(&m_desk, &Desk::remindersChanged, m_today, &TodayPage::reload);
    connect(&m_desk, &Desk::failed, this, [this](const Error &error) { sayError(error.text); });
}

void MainWindow::connectPages()
{
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_sure = true;
        close();
    });
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_today, &TodayPage::countsChanged, m_sidebar, &Sidebar::setCounts);
    // The list could not take the keyboard while it was empty.
    connect(
        m_today, &TodayPage::loaded, this,
        [this] {
            if (m_pages->currentWidget() == m_today && !m_filter->hasFocus())
                m_today->setFocus();
        },
        Qt::SingleShotConnection);
    connect(m_today, &TodayPage::openRequested, this, &MainWindow::openIncident);
    connect(m_queue, &QueueView::openRequested, this, &MainWindow::openIncident);
    connect(m_ledger, &LedgerView::openRequested, this, &MainWindow::openIncident);
    connect(m_silent, &SilentView::openRequested, this, &MainWindow::openIncident);
    connect(m_today, &TodayPage::logRequested, this, [this](const AgendaRow &row) {
        const Commitment commitment = row.commitment; // the row may be replaced while the page opens
        openIncident(commitment.incident);
        m_incident->logFor(commitment);
    });
    connect(m_incident, &IncidentPage::said, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 10000); });
    connect(m_incident, &IncidentPage::loaded, this, &MainWindow::refreshActions);
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        filterTyped();
        m_queue->setFocus();
    });
}

void MainWindow::deskOpened()
{
    m_message->clear();
    m_today->reload();
    m_queue->reload();
    m_ledger->refresh();
    m_silent->refresh();
    if (!m_incident->incident().isNull())
        m_incident->refresh();
}

void MainWindow::sayError(const QString &text)
{
    m_message->say(MessageBar::Kind::Error, text);
}

void MainWindow::go(const Place &place)
{
    m_places.visit(place);
    arrive(place);
}

void MainWindow::openIncident(IncidentId incident)
{
    const QString view = m_sidebar->current();
    go({view.isEmpty() ? Sidebar::today() : view, incident});
}

QWidget *MainWindow::pageOf(const Place &place) const
{
    if (place.incident)
        return m_incident;
    if (m_sidebar->list(place.view))
        return m_queue;
    if (place.view == Sidebar::ledger())
        return m_ledger;
    return place.view == Sidebar::silent() ? static_cast<QWidget *>(m_silent) : m_today;
}

void MainWindow::arrive(const Place &place)
{
    m_sidebar->setCurrent(place.view);
    const QueueList *list = m_sidebar->list(place.view);
    if (list) {
        QueueFilter filter = list->filter;
        filter.text = m_filter->text().trimmed();
        if (!(filter == m_queue->filter()) || m_queue->windowTitle() != list->text) {
            m_queue->setWindowTitle(list->text);
            m_queue->setFilter(filter, list->text);
        }
    }
    if (place.incident)
        m_incident->open(*place.incident);
    m_pages->setCurrentWidget(pageOf(place));
    m_pages->currentWidget()->setFocus();
    refreshActions();
}

void MainWindow::refreshActions()
{
    m_actions->at(ActionId::Back)->setEnabled(m_places.canGoBack());
    m_actions->at(ActionId::Forward)->setEnabled(m_places.canGoForward());
    const bool onIncident = m_pages->currentWidget() == m_incident;
    m_actions->at(ActionId::Leave)->setEnabled(onIncident);
    m_actions->at(ActionId::SaveEntry)->setEnabled(onIncident);
    m_actions->at(ActionId::Open)->setEnabled(!onIncident);
    for (const ActionId id : {ActionId::WriteDiagnosis, ActionId::WritePlan, ActionId::WriteEscalation, ActionId::WriteSolution, ActionId::WriteNote})
        m_actions->at(id)->setEnabled(onIncident);
}

void MainWindow::filterTyped()
{
    m_typing.stop();
    const QString view = m_sidebar->list(m_sidebar->current()) ? m_sidebar->current() : Sidebar::allOpen();
    QWidget *focus = focusWidget();
    go({view, {}});
    if (focus == m_filter)
        m_filter->setFocus();
}

void MainWindow::leave()
{
    if (m_pages->currentWidget() != m_incident)
        return;
    if (m_incident->composer()->isOpen()) {
        m_incident->composer()->fold();
        return;
    }
    const IncidentId left = m_incident->incident();
    go({m_sidebar->current(), {}});
    if (m_pages->currentWidget() == m_queue)
        m_queue->setCurrent(left);
}

std::optional<IncidentId> MainWindow::currentIncident() const
{
    if (m_pages->currentWidget() == m_incident)
        return m_incident->incident();
    if (m_pages->currentWidget() == m_queue)
        return m_queue->current() ? std::optional(m_queue->current()->id) : std::nullopt;
    if (m_pages->currentWidget() == m_ledger)
        return m_ledger->currentIncident();
    if (m_pages->currentWidget() == m_silent)
        return m_silent->currentIncident();
    return m_today->current() ? std::optional(m_today->current()->commitment.incident) : std::nullopt;
}

void MainWindow::openCurrent()
{
    if (const std::optional<IncidentId> incident = currentIncident())
        openIncident(*incident);
}

void MainWindow::logContact()
{
    if (m_pages->currentWidget() == m_today && m_today->current()) {
        Q_EMIT m_today->logRequested(*m_today->current());
        return;
    }
    const std::optional<IncidentId> incident = currentIncident();
    if (!incident)
        return;
    if (m_pages->currentWidget() == m_incident) {
        write(Draft::Kind::Contact);
        return;
    }
    openIncident(*incident);
    connect(m_incident, &IncidentPage::loaded, this, [this] { write(Draft::Kind::Contact); }, Qt::SingleShotConnection);
}

void MainWindow::write(Draft::Kind kind)
{
    if (m_pages->currentWidget() == m_incident)
        m_incident->composer()->start(kind);
}

void MainWindow::showWhy()
{
    if (m_pages->currentWidget() == m_today)
        m_today->showWhy();
    else if (m_pages->currentWidget() == m_incident)
        m_incident->showWhy();
}

void MainWindow::report()
{
    if (const std::optional<IncidentId> incident = currentIncident()) {
        auto *dialog = new ReportDialog(m_desk.reporting(), *incident, m_viewpoint.language.code(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

NewIncidentWindow *MainWindow::newIncident()
{
    auto *window = new NewIncidentWindow(m_desk.timeline(), m_desk.people(), m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &NewIncidentWindow::created, this, [this](const Incident &incident) {
        statusBar()->showMessage(tr("Incident %1 created.").arg(incident.number), 10000);
        openIncident(incident.id);
    });
    window->show();
    return window;
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes{m_sidebar->focusProxy(), m_filter};
    if (m_pages->currentWidget() == m_incident)
        panes << m_incident->timeline() << m_incident->composer() << m_incident->commitments();
    else
        panes << m_pages->currentWidget()->focusProxy();
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        at = focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)) ? i : at;
    QWidget *next = panes[(at + step + panes.size()) % panes.size()];
    if (next->focusPolicy() == Qt::NoFocus && next->nextInFocusChain())
        next = next->nextInFocusChain();
    next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved = !m_drafts.empty() && !m_sure;
    event->setAccepted(!unsaved);
    if (unsaved)
        m_message->say(MessageBar::Kind::Warning, tr("%n entry has been written but not saved.", nullptr, static_cast<int>(m_drafts.size())), tr("Close all the same"));
}

void MainWindow::tick()
{
    m_today->tick();
    m_queue->tick();
    m_incident->tick();
}
