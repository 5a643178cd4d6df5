// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/leaving.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/silentview.h"
#include "ui/notices/badgecount.h"
#include "ui/notices/duepanel.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(Desk &desk, Drafts &drafts, Appearance &appearance, const Viewpoint &viewpoint, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_drafts(drafts), m_appearance(appearance), m_viewpoint(viewpoint), m_actions(new Actions(this)),
      m_sidebar(new Sidebar), m_pages(new QStackedWidget), m_message(new MessageBar), m_clock(new MessageBar),
      m_due(new DuePanel(desk.reminders(), viewpoint)), m_badge(new BadgeCount(desk.reminders(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Aviso"_s);
    setWindowIcon(icons::appIcon());
    m_message->setObjectName(u"windowMessage"_s);
    m_message->setInset(3, 2, 2);
    m_clock->setObjectName(u"clockMessage"_s);
    m_clock->setInset(3, 2, 2);
    m_clock->findChild<QToolButton *>(u"messageClose"_s)->hide(); // until it is answered, nothing goes on
    buildPages();
    m_leaving = new Leaving(*this, m_drafts);
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
    m_minute.setInterval(60s); // nothing wakes more often than the clock is looked at
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
    m_incident->setFiles(m_desk.attachments());
    m_ledger = new LedgerView(m_desk.ledger(), m_viewpoint);
    m_silent = new SilentView(m_desk.ledger(), m_viewpoint);
    for (QWidget *page : std::initializer_list<QWidget *>{m_today, m_queue, m_incident, m_ledger, m_silent})
        m_pages->addWidget(page);
    auto *bar = new TopBar(*m_actions);
    m_filter = bar->filter();
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(bar);
    content->addWidget(m_clock);
    content->addWidget(m_message);
    content->addWidget(m_due);
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
    connect(&m_desk, &Desk::remindersChanged, m_due, &DuePanel::refresh);
    connect(&m_desk, &Desk::remindersChanged, m_badge, &BadgeCount::refresh);
    connect(&m_desk, &Desk::notified, this, [this](const NoticeBatch &batch) {
        QApplication::alert(this);
        m_due->take(batch);
    });
    connect(&m_desk, &Desk::clockDoubted, this, &MainWindow::askAboutClock);
    connect(&m_desk, &Desk::clockTrusted, m_clock, &MessageBar::clear);
    connect(&m_desk, &Desk::failed, this, [this](const Error &error) { sayError(error.text); });
}

void MainWindow::connectPages()
{
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_message, &MessageBar::closed, m_leaving, &Leaving::stay);
    connect(m_leaving, &Leaving::waits, this, [this] { ask(MessageBar::Kind::Info, tr("Aviso closes once everything is saved."), tr("Stay open"), [this] { m_leaving->stay(); }); });
    connect(m_leaving, &Leaving::sure, this, &MainWindow::closeForSure);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_today, &TodayPage::countsChanged, m_sidebar, &Sidebar::setCounts);
    connect(m_clock, &MessageBar::actionTriggered, &m_desk, &Desk::trustClock);
    connect(m_badge, &BadgeCount::changed, this, &MainWindow::showBadge);
    connect(m_due, &DuePanel::openRequested, this, &MainWindow::openIncident);
    connect(m_due, &DuePanel::logRequested, this, [this](const Commitment &commitment) {
        openIncident(commitment.incident);
        m_incident->logFor(commitment);
    });
    connect(m_due, &DuePanel::said, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 10000); });
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
    connect(m_today, &TodayPage::newDateRequested, this, [this](const Commitment &promise) {
        openIncident(promise.incident);
        m_incident->newDateFor(promise);
    });
    connect(m_today, &TodayPage::said, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 10000); });
    connect(m_incident, &IncidentPage::said, this, [this](const QString &sentence) { statusBar()->showMessage(sentence, 10000); });
    connect(m_incident, &IncidentPage::loaded, this, &MainWindow::refreshActions);
    connect(m_incident->composer(), &Composer::opened, this, &MainWindow::refreshActions);
    connect(m_incident->composer(), &Composer::folded, this, &MainWindow::refreshActions);
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_queue, &QueueView::unfilterRequested, this, [this] {
        m_filter->clear();
        filterTyped();
        m_queue->setFocus();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        filterTyped();
        m_queue->setFocus();
    });
}

void MainWindow::deskOpened()
{
    m_message->clear();
    m_badge->refresh();
    if (const std::optional<ClockJump> jump = m_desk.clockDoubt())
        askAboutClock(*jump);
    m_today->reload();
    m_queue->reload();
    m_ledger->refresh();
    m_silent->refresh();
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
    m_answer = std::move(answer);
    m_message->say(kind, text, action);
}

void MainWindow::askAboutClock(const ClockJump &jump)
{
    const auto moment = [this](Instant at) { return m_viewpoint.language.moment(at, m_viewpoint.zone); };
    m_clock->say(MessageBar::Kind::Warning,
                 tr("The clock of this computer moved from %1 to %2. Is this right? Until you say so, nothing is reminded of and nothing is written. If it is wrong, set "
                    "the clock: Aviso then goes on by itself.")
                     .arg(moment(jump.from), moment(jump.to)),
                 tr("Yes, it is right"));
}

void MainWindow::showBadge(int count)
{
    setWindowTitle(count > 0 ? tr("Aviso – %n due", nullptr, count) : u"Aviso"_s);
    Q_EMIT badgeChanged(count);
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
    m_actions->at(ActionId::SaveEntry)->setEnabled(onIncident && m_incident->composer()->isOpen());
    m_actions->at(ActionId::Open)->setEnabled(!onIncident);
    for (const ActionId id : {ActionId::WriteDiagnosis, ActionId::WritePlan, ActionId::WriteEscalation, ActionId::WriteSolution, ActionId::WriteNote, ActionId::Attach})
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
    m_incident->tick();
    m_due->tick();
    m_badge->refresh();
}
