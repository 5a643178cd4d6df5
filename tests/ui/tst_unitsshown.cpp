// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/agenda/todaypage.h"
#include "ui/directory/customerview.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/incident/incidentpage.h"
#include "ui/notices/duepanel.h"
#include "ui/incident/timelineview.h"
#include "ui/widgets/navigation.h"
#include "windowfixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where a person sees what became of units and of those who work on an incident outside.
class UnitsShownTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;
    Equipment m_boiler;

    MainWindow &window() { return *m_given->window; }
    Equipment unit(CustomerId customer, const QString &serial)
    {
        Equipment one;
        one.id = EquipmentId::make(), one.customer = customer, one.serial = serial;
        if (!m_given->wait(m_given->desk->directory().save(std::nullopt, one)))
            qFatal("no unit");
        return one;
    }
    Entry write(EntryKind kind, const AftersalesAct &act)
    {
        m_given->now = m_given->now + 5min;
        Entry entry;
        entry.incident = m_incident.id, entry.kind = kind, entry.aftersales = act;
        return m_given->record(entry);
    }
    ReplacementAct swap(ReplacementId id, ReplacementAct::Act act)
    {
        ReplacementAct one;
        one.id = id, one.act = act, one.faulty = m_boiler.id, one.faultySerial = m_boiler.serial, one.serial = u"SN-2"_s;
        return one;
    }
    void replace()
    {
        using enum ReplacementAct::Act;
        const ReplacementId id = ReplacementId::make();
        write(EntryKind::Replacement, swap(id, Planned));
        for (const UnitCheck check : {UnitCheck::Tested, UnitCheck::Matches, UnitCheck::Packed, UnitCheck::Labelled}) {
            ReplacementAct looked = swap(id, Checked);
            looked.check = check;
            write(EntryKind::Replacement, looked);
        }
        for (const ReplacementAct::Act act : {Sent, Arrived, Works})
            write(EntryKind::Replacement, swap(id, act));
    }
    void escalate()
    {
        write(EntryKind::Escalation, EscalationAct{EscalationId::make(), EscalationAct::Act::Opened, EscalatedTo::Supplier, u"Calora"_s, {}, {}, m_given->now + 2h});
    }
    QStringList badges(const QString &serial)
    {
        for (int row = 0; row < window().customer()->equipment()->list()->count(); ++row) {
            const RowContent content = window().customer()->equipment()->list()->at(row);
            QStringList texts;
            for (const BadgeContent &badge : content.badges)
                texts << badge.text;
            if (content.lead == serial)
                return texts;
        }
        return {u"no such row"_s};
    }
    QString focused() { return window().focusWidget() ? window().focusWidget()->objectName() : QString(); }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"Cold room at 9 degrees"_s, u"Hotel Mirador"_s);
        m_boiler = unit(m_incident.customer, u"SN-1"_s);
        window().deskOpened();
    }
    void cleanup() { m_given.reset(); }

    void theCustomersPageSaysWhatBecameOfAUnit()
    {
        const Equipment heater = unit(m_incident.customer, u"H-2"_s);
        QVERIFY(m_given->wait(m_given->desk->aftersales().setInPool(heater.id, true)));
        replace();
        window().openCustomer(m_incident.customer);
        QTRY_COMPARE(badges(u"H-2"_s), QStringList{u"Ours to lend"_s});
        QCOMPARE(badges(u"SN-1"_s), QStringList{u"Replaced by SN-2"_s});
        QCOMPARE(badges(u"SN-2"_s), QStringList());
        for (size_t row = 0; row < window().customer()->file().equipment.size(); ++row) {
            if (window().customer()->file().equipment[row].id == m_boiler.id)
                window().customer()->editUnit(int(row));
        }
        auto *form = window().findChild<EquipmentForm *>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLabel *>(u"unitStanding"_s)->text(), u"Replaced by SN-2"_s);
        form->reject();
    }

    void whoeverHasAUnitOfOursIsNamed()
    {
        const Equipment heater = unit(m_incident.customer, u"H-2"_s);
        QVERIFY(m_given->wait(m_given->desk->aftersales().setInPool(heater.id, true)));
        write(EntryKind::Loan, LoanAct{LoanId::make(), LoanAct::Act::Out, heater.id, u"H-2"_s, {}, {}, m_given->now + 72h});
        window().openCustomer(m_incident.customer);
        QTRY_COMPARE(badges(u"H-2"_s), QStringList{u"Ours to lend, at Hotel Mirador"_s});
    }

    void whatIsOwedAboutAMatterOpensItsSection()
    {
        escalate();
        window().go({Sidebar::today(), {}});
        const auto isChase = [](const AgendaRow &row) { return row.commitment.rule == u"chase"_s; };
        TodayPage *today = window().today();
        const auto choose = [&] {
            for (int row = 0; row < today->list()->model()->rowCount(); ++row) {
                today->list()->setCurrentIndex(today->list()->model()->index(row, 0));
                if (today->current() && isChase(*today->current()))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(choose());
        m_given->action(ActionId::Open)->trigger();
        QTRY_COMPARE(focused(), u"escalationChase"_s);
        // The same from the page itself, which shows it already.
        window().incident()->timeline()->setFocus();
        window().go({Sidebar::today(), {}});
        QTRY_VERIFY(choose());
        m_given->action(ActionId::Open)->trigger();
        QTRY_COMPARE(focused(), u"escalationChase"_s);
    }

    void aReminderOpensTheSection()
    {
        escalate();
        const AgendaPage page = m_given->wait(m_given->desk->reminders().agenda({}, {}, 100)).value();
        NoticeBatch batch;
        for (const AgendaRow &row : page.rows) {
            if (row.commitment.rule == u"chase"_s)
                batch.notices.push_back({{row.commitment.id, ReminderStep::Kind::Due, u"owner"_s, row.commitment.incident, *row.commitment.due, m_given->now}, row});
        }
        QCOMPARE(batch.notices.size(), size_t(1));
        m_given->now = m_given->now + 3h;
        window().due()->take(batch);
        QTRY_VERIFY(window().due()->isVisible());
        QTest::keyClick(window().due()->list(), Qt::Key_Return);
        QTRY_COMPARE(focused(), u"escalationChase"_s);
    }

    /// The list is not seen: the sidebar tells of it all the same.
    void aHiddenListKeepsItsCount()
    {
        window().openIncident(m_incident.id);
        const NavigationButton *place = window().findChild<NavigationButton *>(Sidebar::loans());
        QVERIFY(place);
        const LoanId loan = LoanId::make();
        write(EntryKind::Loan, LoanAct{loan, LoanAct::Act::Out, {}, u"Heater"_s, {}, {}, m_given->now + 72h});
        QTRY_COMPARE(place->count(), 1);
        write(EntryKind::Loan, LoanAct{loan, LoanAct::Act::Back, {}, {}, {}, {}, {}});
        QTRY_COMPARE(place->count(), 0);
    }
};

QTEST_MAIN(UnitsShownTest)
#include "tst_unitsshown.moc"
