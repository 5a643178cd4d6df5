// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of escalations, replacements and loans: their lists, the sections of an incident's page, and the dialogs.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "ui/aftersales/matterdeeds.h"
#include "ui/aftersales/matterdialog.h"
#include "ui/aftersales/mattersview.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Entry about(IncidentId incident, EntryKind kind, AftersalesAct act)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = kind;
    entry.aftersales = std::move(act);
    return entry;
}

/// Something of each kind on the first incidents of the queue.
std::vector<Entry> someUnits(const QueuePage &page, Instant now)
{
    const ReplacementId replaced = ReplacementId::make();
    ReplacementAct plan;
    plan.id = replaced;
    plan.faultySerial = u"SN-8841"_s, plan.serial = u"SN-9102"_s, plan.model = u"Calora CX-24"_s;
    ReplacementAct tested;
    tested.id = replaced;
    tested.act = ReplacementAct::Act::Checked;
    tested.check = UnitCheck::Tested;
    const LoanAct heater{LoanId::make(), LoanAct::Act::Out, {}, u"Calefactor H-2, 3 kW"_s, u"sin arañazos"_s, u"cable, mando"_s, now + 50h};
    const LoanAct pump{LoanId::make(), LoanAct::Act::Out, {}, u"Bomba B-7"_s, {}, u"manguera 10 m"_s, now + 300h};
    const EscalationAct maker{EscalationId::make(), EscalationAct::Act::Opened, EscalatedTo::Manufacturer, u"Calora"_s, u"C-77120"_s, u"Marta Gil, 912 000 222"_s, now + 20h};
    std::vector<Entry> all{about(page.rows[0].id, EntryKind::Replacement, plan), about(page.rows[0].id, EntryKind::Replacement, tested),
                           about(page.rows[0].id, EntryKind::Loan, heater), about(page.rows[1].id, EntryKind::Loan, pump),
                           about(page.rows[0].id, EntryKind::Escalation, maker)};
    all.back().facts = {{FactKind::Escalation, 0}};
    return all;
}

Replacement toBeSent()
{
    Replacement one;
    one.id = ReplacementId::make();
    one.faultySerial = u"SN-8841"_s, one.serial = u"SN-9102"_s, one.model = u"Calora CX-24"_s;
    one.passed = {UnitCheck::Tested};
    return one;
}

Loan lent()
{
    Loan one;
    one.id = LoanId::make();
    one.unitWords = u"Calefactor H-2, 3 kW"_s, one.conditionOut = u"sin arañazos"_s, one.accessories = u"cable, mando"_s;
    return one;
}

}

void Tour::makeSomeUnits()
{
    if (!m_unitsOf.isNull()) {
        next();
        return;
    }
    Desk &desk = m_assembly.desk();
    whenDone(desk.queue().page({}, {}, 4), this, [this, &desk](const Result<QueuePage> &page) {
        if (!page || page->rows.size() < 2) {
            fail(u"the sample has no incident to lend for"_s);
            return;
        }
        m_unitsOf = page->rows[0].id;
        whenDone(desk.aftersales().recordTogether(someUnits(*page, desk.now())), this, [this](const Result<std::vector<Entry>> &written) {
            written ? next() : fail(written.error().text);
        });
    });
}

void Tour::planUnits(const Picture &picture)
{
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this] { makeSomeUnits(); });
    const auto list = [this, window, picture](const QString &name, const QString &place, MattersView *(MainWindow::*view)() const) {
        m_steps.push_back([this, window, place, view] {
            connect((window()->*view)(), &MattersView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
            window()->go({place, {}});
        });
        picture(name, window);
    };
    list(u"loans"_s, Sidebar::loans(), &MainWindow::loans);
    m_steps.push_back([this, window] {
        connect(window()->loans(), &MattersView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->loans()->showPool(true);
    });
    picture(u"loans-pool"_s, window);
    list(u"replacements"_s, Sidebar::replacements(), &MainWindow::replacements);
    list(u"escalations"_s, Sidebar::escalations(), &MainWindow::escalations);
    m_steps.push_back([this, window] {
        window()->loans()->showPool(false);
        connect(window()->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->openIncident(m_unitsOf);
    });
    picture(u"incident-units"_s, window);
    const auto dialog = [this, window, picture](const QString &name, const std::function<void(MatterDeeds &)> &open) {
        m_steps.push_back([this, window, open] {
            connect(&window()->matterDeeds(), &MatterDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
            open(window()->matterDeeds());
        });
        picture(name, [window]() -> QWidget * { return window()->matterDeeds().dialog(); });
        m_steps.push_back([this, window] {
            delete window()->matterDeeds().dialog();
            settle();
        });
    };
    dialog(u"escalate"_s, [this](MatterDeeds &deeds) { deeds.escalate(m_unitsOf); });
    dialog(u"replacement-plan"_s, [this](MatterDeeds &deeds) { deeds.replace(m_unitsOf); });
    dialog(u"replacement-checks"_s, [this](MatterDeeds &deeds) { deeds.follow(m_unitsOf, toBeSent(), ReplacementAct::Act::Checked); });
    dialog(u"replacement-sent"_s, [this](MatterDeeds &deeds) { deeds.follow(m_unitsOf, toBeSent(), ReplacementAct::Act::Sent); });
    dialog(u"lend"_s, [this](MatterDeeds &deeds) { deeds.lend(m_unitsOf); });
    dialog(u"loan-back"_s, [this](MatterDeeds &deeds) { deeds.follow(m_unitsOf, lent(), LoanAct::Act::Back); });
}
