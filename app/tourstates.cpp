// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the company's own states, where they are chosen, and of what the customer says after it was solved.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/desk/statetable.h"
#include "ui/actions.h"
#include "ui/aftersales/afterwordspart.h"
#include "ui/aftersales/casedeeds.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/states/stateswindow.h"
#include "ui/widgets/formdialog.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

LocalText both(const QString &english, const QString &spanish)
{
    return LocalText{{{u"en"_s, english}, {u"es"_s, spanish}}};
}

/// A workshop beside the desk: a unit is repaired there, and solved once it was tested.
StateTable workshop()
{
    StateTable table = defaultStates();
    for (NamedState &one : table.states) {
        if (one.category == State::Active)
            one.next += u"bench"_s;
    }
    table.states.push_back({u"bench"_s, State::Active, both(u"In the workshop"_s, u"En el taller"_s), {u"active"_s, u"waiting"_s, u"tested"_s}});
    table.states.push_back({u"tested"_s, State::Solved, both(u"Tested"_s, u"Probada"_s), {u"closed"_s, u"active"_s}});
    return table;
}

Entry afterword(IncidentId incident, bool spanish)
{
    Entry mail;
    mail.incident = incident;
    mail.kind = EntryKind::Mail;
    mail.direction = Direction::In;
    mail.audience = Audience::Customer;
    mail.channel = Channel::Mail;
    mail.customerText = {spanish ? LocalText::of(u"Gracias por venir, pero esta mañana la caldera ha vuelto a pararse con el código E05."_s, u"es"_s)
                                 : LocalText::of(u"Thank you for coming, but this morning the boiler stopped again with code E05."_s, u"en"_s)};
    return mail;
}

}

void Tour::planStates(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto states = [window] { return window()->findChild<StatesWindow *>(); };
    m_steps.push_back([this] {
        whenDone(m_assembly.desk().aftersales().saveStates(workshop()), this, [this](const Result<void> &ok) { ok ? next() : fail(ok.error().text); });
    });
    m_steps.push_back([this, window, states] {
        window()->actions().at(ActionId::States)->trigger();
        connect(states(), &StatesWindow::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    m_steps.push_back([this, states] {
        states()->list()->setCurrentRow(5);
        settle();
    });
    picture(u"states"_s, states);
    m_steps.push_back([this, states] {
        states()->add(); // it has no name yet: what is wrong is said
        settle();
    });
    picture(u"states-problem"_s, states);
    m_steps.push_back([this, states] {
        delete states();
        settle();
    });
    for (const TriageDeed::What what : {TriageDeed::What::Resolve, TriageDeed::What::Activate}) {
        m_steps.push_back([this, window] {
            whenDone(m_assembly.desk().queue().page({}, {}, 1), this, [this](const Result<QueuePage> &page) {
                if (!page || page->rows.empty())
                    return fail(u"the sample has nothing open"_s);
                m_ending = page->rows.front().id;
                next();
            });
        });
        m_steps.push_back([this, window, what] {
            connect(&window()->deeds(), &IncidentDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
            window()->deeds().ask({.what = what}, {m_ending});
        });
        picture(what == TriageDeed::What::Resolve ? u"resolve-named"_s : u"activate-named"_s, [window]() -> QWidget * { return window()->deeds().dialog(); });
        m_steps.push_back([this, window] {
            delete window()->deeds().dialog();
            settle();
        });
    }
    planAfterwords(picture, spanish);
}

void Tour::planAfterwords(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this, spanish] {
        QueueFilter ended;
        ended.open = false;
        ended.filter = parseFilter(u"state:solved,closed"_s).filter;
        whenDone(m_assembly.desk().queue().page(ended, {}, 1), this, [this, spanish](const Result<QueuePage> &page) {
            if (!page || page->rows.empty())
                return fail(u"the sample has nothing solved"_s);
            m_ending = page->rows.front().id;
            if (page->rows.front().afterwordSince)
                return next();
            whenDone(m_assembly.desk().timeline().record(afterword(m_ending, spanish)), this, [this](const Result<Entry> &written) {
                written ? next() : fail(written.error().text);
            });
        });
    });
    m_steps.push_back([this, window] {
        connect(window()->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->openIncident(m_ending);
    });
    picture(u"afterword"_s, window);
    m_steps.push_back([this, window] {
        whenDone(m_assembly.desk().aftersales().afterwords(m_ending), this, [this, window](const Result<std::vector<Entry>> &words) {
            if (!words || words->empty())
                return fail(u"nobody said anything"_s);
            connect(&window()->caseDeeds(), &CaseDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
            window()->caseDeeds().understand(words->front(), AfterwordAct::What::StillBroken);
        });
    });
    picture(u"afterword-reopens"_s, [window]() -> QWidget * { return window()->caseDeeds().dialog(); });
    m_steps.push_back([this, window] {
        delete window()->caseDeeds().dialog();
        settle();
    });
    m_steps.push_back([this, window] {
        window()->go({Sidebar::today(), {}});
        settle();
    });
    picture(u"today-afterword"_s, window);
}
