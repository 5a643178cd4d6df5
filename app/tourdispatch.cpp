// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch in the tour: who goes, the call list, the technicians, and a hand-over that waits for its answer.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/dispatching.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/calllistwindow.h"
#include "ui/dispatch/dispatchwindow.h"
#include "ui/dispatch/offerbar.h"
#include "ui/dispatch/skillsfield.h"
#include "ui/dispatch/weightsform.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/technicians/technicianform.h"
#include "ui/technicians/technicianswindow.h"
#include "ui/widgets/rowlist.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// Closes what was found; the next picture is of another.
template<typename Window>
void closeAll(QWidget *parent)
{
    for (Window *window : parent->findChildren<Window *>())
        delete window;
}

}

void Tour::planDispatch(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this, window] {
        DispatchWindow *dispatch = window()->dispatch(dispatched());
        connect(dispatch, &DispatchWindow::loaded, this, [this, dispatch] {
            connect(dispatch, &DispatchWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            dispatch->skills()->setSkills({{u"cooling"_s, 2}});
            dispatch->reload();
        }, Qt::SingleShotConnection);
    });
    picture(u"dispatch"_s, [window] { return window()->findChild<DispatchWindow *>(); });
    m_steps.push_back([this, window, spanish] {
        auto *dispatch = window()->findChild<DispatchWindow *>();
        dispatch->list()->setCurrentRow(1);
        dispatch->handOver();
        dispatch->question()->line()->setText(spanish ? u"Estoy fuera desde el lunes; el cliente sabe que le llamas."_s : u"I am away from Monday; the customer knows that you call."_s);
        settle();
    });
    picture(u"dispatch-offer"_s, [window] { return window()->findChild<DispatchWindow *>(); });
    m_steps.push_back([this, window] {
        window()->findChild<DispatchWindow *>()->findChild<QPushButton *>(u"dispatchWeights"_s)->click();
        whenDone(m_assembly.desk().dispatching().weights(), this, [this](const Result<DispatchWeights> &) { settle(); });
    });
    picture(u"dispatch-weights"_s, [window] { return window()->findChild<WeightsForm *>(); });
    m_steps.push_back([this, window, spanish] {
        closeAll<DispatchWindow>(window());
        CallListWindow *calls = window()->callList(dispatched());
        connect(calls, &CallListWindow::loaded, this, [this, calls, spanish] {
            calls->log(TurnAnswer::CannotGo);
            calls->question()->line()->setText(spanish ? u"Está en otra avería hasta las siete"_s : u"At another fault until seven"_s);
            settle();
        }, Qt::SingleShotConnection);
    });
    picture(u"call-list"_s, [window] { return window()->findChild<CallListWindow *>(); });
    m_steps.push_back([this, window] {
        closeAll<CallListWindow>(window());
        window()->actions().at(ActionId::Technicians)->trigger();
        connect(window()->findChild<TechniciansWindow *>(), &TechniciansWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    picture(u"technicians"_s, [window] { return window()->findChild<TechniciansWindow *>(); });
    m_steps.push_back([this, window] {
        window()->findChild<TechniciansWindow *>()->edit();
        settle();
    });
    picture(u"technician-form"_s, [window] { return window()->findChild<TechnicianForm *>(); });
    m_steps.push_back([this, window] {
        closeAll<TechniciansWindow>(window());
        offerToMe();
    });
    picture(u"offer"_s, window);
    m_steps.push_back([this, window] {
        connect(window()->findChild<OffersPanel *>(), &OffersPanel::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->go({Sidebar::today(), {}});
        window()->findChild<OffersPanel *>()->reload();
    });
    picture(u"today-offer"_s, window);
    m_steps.push_back([this] {
        // As before: the pictures that follow know nothing of it.
        Dispatching &dispatching = m_assembly.desk().dispatching();
        whenDone(dispatching.offerOn(dispatched()), this, [this, &dispatching](const Result<std::optional<OfferedIncident>> &offer) {
            const EntryId entry = offer && *offer ? (*offer)->offer.entry : EntryId();
            whenDone(dispatching.withdraw(dispatched(), entry), this, [this](const Result<Entry> &) { settle(); });
        });
    });
}

/// Offers an incident to who is at the desk, and opens it.
void Tour::offerToMe()
{
    Desk &desk = m_assembly.desk();
    whenDone(desk.people().technicians(), this, [this, &desk](const Result<std::vector<Technician>> &people) {
        if (!people || people->empty())
            return fail(u"the sample has no technicians"_s);
        auto me = std::find_if(people->begin(), people->end(), [&](const Technician &one) { return one.name == desk.user(); });
        if (me == people->end())
            me = people->end() - 1;
        whenDone(desk.dispatching().offer(dispatched(), me->id, u"¿Te lo quedas hasta el lunes?"_s), this, [this](const Result<Entry> &offer) {
            if (!offer)
                return fail(offer.error().text);
            MainWindow *window = m_assembly.window();
            connect(window->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            window->openIncident(dispatched());
        });
    });
}
