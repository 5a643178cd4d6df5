// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch in the main window: who goes, the call list, hand-overs that wait for their answer, and the technicians.
#include "core/async.h"
#include "core/desk/dispatching.h"
#include "ui/agenda/todaypage.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/dispatch/calllistwindow.h"
#include "ui/dispatch/dispatchwindow.h"
#include "ui/dispatch/offerbar.h"
#include "ui/dispatch/weightsform.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/technicians/technicianswindow.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::connectDispatch()
{
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    on(ActionId::Dispatch, [this] {
        if (const std::optional<IncidentId> incident = chosenIncident())
            dispatch(*incident);
    });
    on(ActionId::Technicians, [this] {
        const bool isNew = !findChild<TechniciansWindow *>();
        TechniciansWindow *window = showTechnicians(m_desk.dispatching(), m_desk.lawmaking().calendars(), m_viewpoint, this);
        if (isNew)
            connect(&m_desk, &Desk::directoryChanged, window, &TechniciansWindow::reload);
        if (isNew)
            connect(window, &TechniciansWindow::ownedRequested, this, [this](const QString &name) { showInQueue(u"state:open owner:\"%1\""_s.arg(name)); });
    });
    auto *bar = new OfferBar(m_desk.dispatching(), false, m_viewpoint);
    static_cast<QBoxLayout *>(m_incident->layout())->insertWidget(1, bar); // below the head
    connect(bar, &OfferBar::said, m_status, &StatusLine::say);
    connect(m_incident, &IncidentPage::loaded, bar, [this, bar] { showOffer(bar); });
    auto *offers = new OffersPanel(m_desk.dispatching(), m_viewpoint);
    static_cast<QBoxLayout *>(m_today->layout())->insertWidget(1, offers);
    connect(offers, &OffersPanel::openRequested, this, &MainWindow::openIncident);
    connect(offers, &OffersPanel::said, m_status, &StatusLine::say);
    connect(&m_desk, &Desk::remindersChanged, offers, &OffersPanel::reload);
    connect(&m_minute, &QTimer::timeout, offers, &OffersPanel::tick);
    connect(&m_minute, &QTimer::timeout, bar, &OfferBar::tick);
}

/// Asks for what it needs only where the log says that something is offered.
void MainWindow::showOffer(OfferBar *bar)
{
    const Dossier &dossier = m_incident->dossier();
    if (dossier.incident.state == State::Closed || !openOffer(dossier.entries)) {
        bar->show(std::nullopt);
        return;
    }
    whenDone(m_desk.dispatching().offerOn(dossier.incident.id), bar, [this, bar, id = dossier.incident.id](const Result<std::optional<OfferedIncident>> &offer) {
        if (m_incident->dossier().incident.id == id)
            bar->show(offer ? *offer : std::nullopt);
    });
}

DispatchWindow *MainWindow::dispatch(IncidentId incident)
{
    delete findChild<DispatchWindow *>(); // one at a time: it is about one incident
    const Dossier &shown = m_incident->dossier();
    const WorkingCalendar calendar = m_desk.timeline().hoursOf(shown.incident.id == incident ? shown.incident : Incident{});
    auto *window = new DispatchWindow(m_desk.dispatching(), incident, calendar, m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &DispatchWindow::assignRequested, this, [this, incident](const TriageDeed &deed, const QString &who) { m_deeds->perform(deed, {incident}, who); });
    connect(window, &DispatchWindow::callListRequested, this, &MainWindow::callList);
    connect(window, &DispatchWindow::said, m_status, &StatusLine::say);
    connect(&m_desk, &Desk::visitsChanged, window, &DispatchWindow::reload);
    connect(&m_desk, &Desk::changed, window, [window, incident](IncidentId written) {
        if (written.isNull() || written == incident) // assigned, offered or answered elsewhere
            window->reload();
    });
    connect(&m_desk, &Desk::directoryChanged, window, &DispatchWindow::reload);
    connect(window, &DispatchWindow::weightsRequested, window, [this, window] {
        whenDone(m_desk.dispatching().weights(), window, [this, window](const Result<DispatchWeights> &weights) {
            if (!weights)
                return sayError(weights.error().text);
            auto *form = new WeightsForm(m_desk.dispatching(), *weights, window);
            form->setAttribute(Qt::WA_DeleteOnClose);
            connect(form, &RecordForm::saved, window, &DispatchWindow::reload);
            form->open();
        });
    });
    window->show();
    return window;
}

CallListWindow *MainWindow::callList(IncidentId incident)
{
    delete findChild<CallListWindow *>();
    auto *window = new CallListWindow(m_desk.dispatching(), incident, m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &CallListWindow::assignRequested, this, [this, incident](const TriageDeed &deed, const QString &who) { m_deeds->perform(deed, {incident}, who); });
    connect(window, &CallListWindow::said, m_status, &StatusLine::say);
    connect(&m_desk, &Desk::changed, window, [window, incident](IncidentId written) {
        if (written.isNull() || written == incident) // two desks may call by the same list
            window->refresh();
    });
    connect(&m_desk, &Desk::directoryChanged, window, &CallListWindow::refresh);
    window->show();
    return window;
}
