// SPDX-License-Identifier: GPL-3.0-or-later
// Calls in the main window: who rings, the card that takes a call, and the step back from a saved one.
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "ui/calls/callcard.h"
#include "ui/calls/calllook.h"
#include "ui/calls/callsview.h"
#include "ui/calls/dialledlinks.h"
#include "ui/calls/ringbanner.h"
#include "ui/composer/formdraft.h"
#include "ui/mainwindow.h"
#include "ui/notices/duepanel.h"
#include "ui/sidebar.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

void MainWindow::connectCalls()
{
    connect(&m_desk, &Desk::callsChanged, m_calls, &CallsView::refresh);
    connect(m_calls, &CallsView::countsChanged, this, [this](const OwedCalls &owed) { m_sidebar->setCalls(owed.count, owed.late); });
    connect(m_calls, &CallsView::openRequested, this, &MainWindow::openIncident);
    connect(m_calls, &CallsView::callBackRequested, this, [this](const Call &call) { takeCall()->callBack(call); });
    connect(m_calls, &CallsView::said, m_status, &StatusLine::say);
    // The list could not take the keyboard while it was empty.
    connect(m_calls, &CallsView::loaded, this, [this] {
        if (m_calls->isVisible() && !focusWidget())
            m_calls->setFocus();
    });
    connect(m_ring, &RingBanner::answered, this, [this](const Call &call) { takeCall(call); });
    connect(m_ring, &RingBanner::failed, this, [this](const Error &error) { sayError(error.text); });
    connect(m_ring, &RingBanner::said, m_status, &StatusLine::say);
    m_due->setCalls(m_desk.calls());
    connect(&m_desk, &Desk::callsChanged, m_due, &DuePanel::refresh);
    connect(m_due, &DuePanel::callBackRequested, this, [this](const Call &call) { takeCall()->callBack(call); });
    connect(m_due, &DuePanel::callOpenRequested, this, [this](CallId call) {
        go({Sidebar::calls(), {}});
        m_calls->showCall(call);
    });
    connect(new DialledLinks(this), &DialledLinks::dialled, this, &MainWindow::dialled);
}

void MainWindow::dialled(const QString &number)
{
    ask(MessageBar::Kind::Info, tr("You are calling %1.").arg(CallLook::number(number)), tr("Log this call"), [this, number] { takeCall()->callOut(number); });
}

void MainWindow::ring(const QString &number, const QString &line)
{
    m_ring->ring(number, line);
    QApplication::alert(this);
}

CallCardWindow *MainWindow::takeCall(const std::optional<Call> &call)
{
    auto *window = new CallCardWindow(m_desk.calls(), m_desk.people(), m_desk.lawmaking().calendars(), m_viewpoint, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setCommuniques(&m_desk.aftersales().communiques());
    connect(window, &CallCardWindow::notAdded, this, &MainWindow::sayError);
    auto *draft = new FormDraft(m_desk.drafting(), IncidentId::make(), *window, DraftOf::Call);
    window->setIncidentId(draft->id());
    draft->alsoKeep(u"call"_s, [window] { return QJsonValue(window->origin()); });
    connect(window, &CallCardWindow::taken, draft, &FormDraft::recorded);
    connect(window, &QDialog::rejected, draft, &FormDraft::discard); // closed, and yes to its question
    connect(window, &CallCardWindow::openRequested, this, [this](IncidentId incident) { openInTab(incident); });
    connect(window, &CallCardWindow::taken, this, [this, draft](const CallTaken &taken) { callTaken(taken, draft->copy()); });
    if (call) {
        window->answer(*call);
        connect(window, &QDialog::rejected, this, [this, call = *call] { m_ring->letBe(call); }); // it was answered all the same
    }
    window->show();
    return window;
}

CallCardWindow *MainWindow::takeCall(const KeptDraft &card, const std::optional<Call> &call)
{
    CallCardWindow *window = takeCall(call ? call : CallCardWindow::callOf(card));
    window->takeUp(card);
    window->findChild<FormDraft *>()->takeUp(card);
    window->setIncidentId({card.id.value});
    return window;
}

void MainWindow::callTaken(const CallTaken &taken, const KeptDraft &card)
{
    const QString became = taken.incident ? tr("%1: %2").arg(CallLook::word(taken.call.outcome), taken.incident->number) : CallLook::word(taken.call.outcome);
    const QString sentence = tr("The call is saved. %1").arg(became);
    m_status->say(sentence);
    if (taken.incident && taken.call.outcome == CallOutcome::Created)
        openIncident(taken.incident->id);
    ask(MessageBar::Kind::Success, sentence, tr("Undo"), [this, id = taken.call.id, card] { callBack(id, card); });
}

/// What was saved is taken back, and stands in a card again: it can be saved as something else.
void MainWindow::callBack(CallId id, const KeptDraft &card)
{
    whenDone(m_desk.calls().undo(id), this, [this, card](const Result<Call> &call) {
        if (!call) {
            sayError(call.error().text);
            return;
        }
        m_status->say(tr("The call was taken back. It is among the calls."));
        go({Sidebar::calls(), {}});
        takeCall(card, *call);
    });
}
