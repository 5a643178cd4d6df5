// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the main window: with the incident they are on, and with the keyboard from pane to pane.
#include "ui/acts/actrow.h"
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/calendars/calendarswindow.h"
#include "ui/aftersales/mattersview.h"
#include "ui/calls/callsview.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/composer/composer.h"
#include "ui/composer/formdraft.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/silentview.h"
#include "ui/incident/timelineview.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/leaving.h"
#include "ui/mainwindow.h"
#include "ui/tabs/tabbar.h"
#include "ui/notices/duepanel.h"
#include "ui/queue/queueview.h"
#include "ui/report/reportdialog.h"
#include "ui/rules/ruleswindow.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"
#include "ui/visits/visitsview.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::leave()
{
    if (m_pages->currentWidget() == m_customer) {
        go({m_sidebar->current(), {}});
        return;
    }
    if (m_pages->currentWidget() != m_incident)
        return;
    if (m_incident->acts()->isOpen()) {
        m_incident->acts()->leave();
        return;
    }
    if (m_incident->composer()->isOpen()) {
        m_incident->composer()->fold();
        return;
    }
    const IncidentId left = m_incident->incident();
    go({m_sidebar->current(), {}, place().customer, place().unit});
    if (m_pages->currentWidget() == m_queue)
        m_queue->setCurrent(left);
}

bool MainWindow::isOnAgenda() const
{
    return m_pages->currentWidget() == m_today && !m_today->side()->currentIncident();
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
    if (const MattersView *matters = shownMatters())
        return matters->currentIncident();
    if (m_pages->currentWidget() == m_calls)
        return m_calls->currentIncident();
    if (m_pages->currentWidget() == m_visits)
        return m_visits->currentIncident();
    if (m_pages->currentWidget() == m_customer)
        return m_customer->currentIncident();
    if (isInDirectory())
        return {};
    if (!isOnAgenda())
        return m_today->side()->currentIncident();
    return m_today->current() ? std::optional(m_today->current()->commitment.incident) : std::nullopt;
}

QString MainWindow::currentNumber() const
{
    if (m_pages->currentWidget() == m_incident)
        return m_incident->dossier().incident.number;
    if (m_pages->currentWidget() == m_queue)
        return m_queue->current() ? m_queue->current()->number : QString();
    if (m_pages->currentWidget() == m_ledger)
        return m_ledger->currentNumber();
    if (m_pages->currentWidget() == m_silent)
        return m_silent->currentNumber();
    if (const MattersView *matters = shownMatters())
        return matters->currentNumber();
    if (m_pages->currentWidget() == m_calls)
        return m_calls->currentNumber();
    if (m_pages->currentWidget() == m_visits)
        return m_visits->currentNumber();
    if (m_pages->currentWidget() == m_customer)
        return m_customer->currentNumber();
    if (isInDirectory())
        return {};
    if (!isOnAgenda())
        return m_today->side()->currentNumber();
    return m_today->current() ? m_today->current()->number : QString();
}

std::optional<IncidentId> MainWindow::chosenIncident()
{
    const std::optional<IncidentId> incident = currentIncident();
    if (!incident)
        m_status->say(tr("Choose an incident first."));
    return incident;
}

void MainWindow::openCurrent()
{
    if (m_pages->currentWidget() == m_customers && m_customers->current())
        return openCustomer(*m_customers->current());
    if (m_pages->currentWidget() == m_equipment && m_equipment->current())
        return openCustomer(m_equipment->current()->unit.customer, m_equipment->current()->unit.id);
    if (const std::optional<IncidentId> incident = chosenIncident())
        openIncident(*incident);
}

void MainWindow::onIncident(const std::function<void()> &what)
{
    const bool isHere = m_pages->currentWidget() == m_incident;
    const std::optional<IncidentId> incident = chosenIncident();
    if (!incident)
        return;
    if (isHere && m_incident->dossier().incident.id == *incident) {
        what();
        return;
    }
    if (!isHere)
        openIncident(*incident);
    const auto once = [this, what, id = *incident] {
        if (m_pages->currentWidget() == m_incident && m_incident->dossier().incident.id == id)
            what(); // the person may have gone on meanwhile
    };
    connect(m_incident, &IncidentPage::loaded, this, once, Qt::SingleShotConnection);
}

void MainWindow::logContact()
{
    if (isOnAgenda() && m_today->current())
        Q_EMIT m_today->logRequested(*m_today->current());
    else
        write(Draft::Kind::Contact);
}

void MainWindow::write(Draft::Kind kind)
{
    onIncident([this, kind] { m_incident->composer()->start(kind); });
}

void MainWindow::attach()
{
    onIncident([this] { m_incident->attach(); });
}

void MainWindow::showWhy()
{
    if (!isOnAgenda())
        onIncident([this] { m_incident->showWhy(); });
    else if (chosenIncident())
        m_today->showWhy();
}

void MainWindow::act(Deed deed)
{
    if (!isOnAgenda())
        onIncident([this, deed] { m_incident->act(deed); });
    else if (chosenIncident())
        m_today->act(deed);
}

void MainWindow::report()
{
    if (const std::optional<IncidentId> incident = chosenIncident()) {
        auto *dialog = new ReportDialog(m_desk.reporting(), *incident, m_viewpoint.language.code(), this);
        dialog->setNumber(currentNumber());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

NewIncidentWindow *MainWindow::newIncident()
{
    auto *window = new NewIncidentWindow(m_desk.timeline(), m_desk.people(), m_desk.lawmaking().calendars(), m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *draft = new FormDraft(m_desk.drafting(), IncidentId::make(), *window);
    window->setIncidentId(draft->id());
    connect(window, &NewIncidentWindow::created, draft, &FormDraft::recorded);
    connect(window, &QDialog::rejected, draft, &FormDraft::discard); // Cancel, and yes to its question
    connect(window, &NewIncidentWindow::created, this, [this](const Incident &incident) {
        m_status->say(tr("Incident %1 created.").arg(incident.number));
        openIncident(incident.id);
    });
    window->show();
    return window;
}

RulesWindow *MainWindow::rules()
{
    auto *window = findChild<RulesWindow *>();
    if (!window) {
        window = new RulesWindow(m_desk, m_viewpoint, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

CalendarsWindow *MainWindow::openCalendars()
{
    auto *window = findChild<CalendarsWindow *>();
    if (!window) {
        window = new CalendarsWindow(m_desk.lawmaking(), m_desk.calendarmaking(), m_desk.people(), m_viewpoint, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &CalendarsWindow::saved, this, &MainWindow::deskOpened);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

MyNotices *MainWindow::myNotices()
{
    auto *dialog = new MyNotices(m_desk.people(), m_noticePlaces, m_viewpoint, this);
    m_leaving->watch(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MyNotices::saved, this, [this](const NoticePlaces &places) {
        m_noticePlaces = places;
        m_status->say(tr("Your notices are set."));
        Q_EMIT noticePlacesChanged(places);
    });
    dialog->open();
    return dialog;
}

void MainWindow::quit()
{
    m_quitting = true;
    const bool closed = close();
    m_quitting = false;
    if (closed)
        QCoreApplication::quit(); // a window in the tray is not the last one that closes
}

void MainWindow::closeForSure()
{
    m_sure = true;
    m_asksToQuit ? quit() : static_cast<void>(close());
    m_sure = false;
}

namespace {

/// Where the keyboard goes in a pane: the pane itself, else the first control in it that is there.
QWidget *firstControl(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return pane;
}

}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes{m_sidebar->focusProxy()};
    if (m_due->isVisible())
        panes << m_due->list();
    if (m_tabs->isVisible())
        panes << m_tabs;
    if (m_pages->currentWidget() == m_incident)
        panes << m_incident->timeline() << m_incident->composer() << m_incident->commitments();
    else if (m_pages->currentWidget() == m_queue)
        panes << m_queue->panes();
    else
        panes << m_pages->currentWidget()->focusProxy();
    if (m_deeds->toast()->isVisible())
        panes << m_deeds->toast();
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        at = focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)) ? i : at;
    QWidget *next = panes[(at + step + panes.size()) % panes.size()];
    firstControl(next)->setFocus(Qt::ShortcutFocusReason);
}
