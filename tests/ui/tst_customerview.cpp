// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/checkedline.h"
#include "ui/commands/palette.h"
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/recordforms.h"
#include "ui/directory/recordlist.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/leaving.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A customer's page: what it tells, and how it is changed and taken back by keyboard.
class CustomerViewTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;

    MainWindow &window() { return *m_given->window; }
    CustomerView *page() { return window().customer(); }
    CustomerFile stored() { return *DeskFixture::wait(m_given->desk->directory().file(m_incident.customer)); }
    QPushButton *button(const QString &name) { return page()->findChild<QPushButton *>(name); }
    template<typename Form>
    Form *form()
    {
        Form *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = window().findChild<Form *>()) && found->isVisible(); }))
            qFatal("no form");
        return found;
    }
    static QLineEdit *line(RecordForm *form, const QString &name) { return form->findChild<QLineEdit *>(name); }
    static void type(RecordForm *form, const QString &name, const QString &text)
    {
        line(form, name)->setFocus();
        line(form, name)->selectAll();
        QTest::keyClicks(line(form, name), text);
    }
    static void save(RecordForm *form) { QTest::keyClick(form->findChild<QPushButton *>(u"saveRecord"_s), Qt::Key_Space); }
    void undo()
    {
        auto *action = page()->message()->findChildren<QPushButton *>().value(0);
        QVERIFY(action && action->isVisible());
        QTest::keyClick(action, Qt::Key_Space);
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"No hot water"_s);
        window().openCustomer(m_incident.customer);
        QSignalSpy loaded(page(), &CustomerView::loaded);
        QVERIFY(loaded.wait());
        QTRY_COMPARE(page()->file().customer.id, m_incident.customer);
    }
    void cleanup() { m_given.reset(); }

    void itTellsWhoTheyAre()
    {
        QCOMPARE(page()->contacts()->list()->count(), 1);
        QCOMPARE(page()->contacts()->list()->at(0).title, u"Carmen Muñoz"_s);
        QVERIFY(page()->contacts()->list()->at(0).subtitle.contains(u"+34 600"_s));
        QCOMPARE(page()->incidents()->list()->count(), 1);
        QCOMPARE(page()->incidents()->list()->at(0).lead, m_incident.number);
        QCOMPARE(page()->equipment()->list()->count(), 0);
        QVERIFY(page()->contacts()->list()->hasFocus());
    }

    void aContactIsAddedChangedAndTakenBack()
    {
        QTest::keyClick(button(u"add-contacts"_s), Qt::Key_Space);
        auto *fresh = form<ContactForm>();
        type(fresh, u"contactName"_s, u"Luis Ruiz"_s);
        type(fresh, u"contactPhones"_s, u"not a phone"_s);
        save(fresh);
        QCOMPARE(fresh->focusWidget(), line(fresh, u"contactPhones"_s));
        QVERIFY(!line(fresh, u"contactPhones"_s)->accessibleDescription().isEmpty()); // what is wrong, read aloud
        type(fresh, u"contactPhones"_s, u"612 34 56 78; 4021"_s);
        save(fresh);
        QTRY_COMPARE(stored().contacts.size(), size_t(2));
        const auto luis = [this] {
            const CustomerFile file = stored();
            const auto found = std::find_if(file.contacts.begin(), file.contacts.end(), [](const Contact &one) { return one.name.startsWith(u"Luis"_s); });
            return found == file.contacts.end() ? Contact() : *found;
        };
        QCOMPARE(luis().phones, (QStringList{u"+34612345678"_s, u"4021"_s}));
        QTRY_COMPARE(page()->contacts()->list()->count(), 2);
        const int row = page()->contacts()->list()->at(0).title.startsWith(u"Luis"_s) ? 0 : 1;
        page()->contacts()->list()->setFocus();
        page()->contacts()->list()->setCurrentRow(row);
        QTRY_VERIFY(!window().findChild<ContactForm *>());
        QTest::keyClick(page()->contacts()->list(), Qt::Key_Return);
        auto *change = form<ContactForm>();
        type(change, u"contactName"_s, u"Luis Ruiz Vega"_s);
        save(change);
        QTRY_COMPARE(luis().name, u"Luis Ruiz Vega"_s);
        QTRY_COMPARE(page()->contacts()->list()->at(row).title, u"Luis Ruiz Vega"_s);
        undo();
        QTRY_COMPARE(luis().name, u"Luis Ruiz"_s);
        QTRY_COMPARE(page()->contacts()->list()->at(row).title, u"Luis Ruiz"_s);
        QTest::keyClick(page()->contacts()->list(), Qt::Key_Delete);
        QTRY_COMPARE(stored().contacts.size(), size_t(1));
        QTRY_VERIFY(page()->message()->isVisible() && page()->message()->text().contains(u"removed"_s));
        undo();
        QTRY_COMPARE(luis().phones, (QStringList{u"+34612345678"_s, u"4021"_s}));
    }

    void whatAnIncidentNeedsStays()
    {
        QTest::keyClick(page()->contacts()->list(), Qt::Key_Delete);
        QTRY_VERIFY(page()->message()->isVisible());
        QCOMPARE(page()->message()->kind(), MessageBar::Kind::Error);
        QTest::keyClick(button(u"removeCustomer"_s), Qt::Key_Space);
        QTRY_COMPARE(page()->message()->kind(), MessageBar::Kind::Error);
        QCOMPARE(stored().contacts.size(), size_t(1));
    }

    void siteAndUnitAreAdded()
    {
        QTest::keyClick(button(u"add-sites"_s), Qt::Key_Space);
        auto *site = form<SiteForm>();
        type(site, u"siteName"_s, u"Getafe"_s);
        type(site, u"siteLatitude"_s, u"40,3083"_s);
        type(site, u"siteLongitude"_s, u"-3,7327"_s);
        save(site);
        QTRY_COMPARE(stored().sites.size(), size_t(1));
        QCOMPARE(stored().sites[0].latitude, 40.3083);
        QTRY_COMPARE(page()->sites()->list()->count(), 1);
        QTRY_VERIFY(!window().findChild<SiteForm *>());
        QTest::keyClick(button(u"add-units"_s), Qt::Key_Space);
        auto *unit = form<EquipmentForm>();
        type(unit, u"unitModel"_s, u"CX-24"_s);
        type(unit, u"unitWarrantyTo"_s, u"soon"_s);
        save(unit);
        QCOMPARE(unit->focusWidget(), line(unit, u"unitWarrantyTo"_s));
        type(unit, u"unitWarrantyTo"_s, u"2027-01-31"_s);
        save(unit);
        QTRY_COMPARE(stored().equipment.size(), size_t(1));
        QCOMPARE(stored().equipment[0].warrantyTo, QDate(2027, 1, 31));
    }

    void nothingTypedIsLost()
    {
        QTest::keyClick(button(u"editCustomer"_s), Qt::Key_Space);
        auto *customer = form<CustomerForm>();
        QVERIFY(!customer->isChanged());
        type(customer, u"customerReachable"_s, u"8 to 14"_s);
        QVERIFY(customer->isChanged());
        QTest::keyClick(customer, Qt::Key_Escape);
        QVERIFY(customer->isVisible());
        QCOMPARE(customer->message()->kind(), MessageBar::Kind::Warning);
        QVERIFY(window().holdsUnsaved(u"%1"_s));
        save(customer);
        QTRY_COMPARE(stored().customer.reachable, u"8 to 14"_s);
        QTRY_VERIFY(!window().findChild<CustomerForm *>());
        undo();
        QTRY_COMPARE(stored().customer.reachable, QString());
    }

    void anotherPersonsWordsStay()
    {
        QTest::keyClick(button(u"editCustomer"_s), Qt::Key_Space);
        auto *customer = form<CustomerForm>();
        Customer theirs = stored().customer;
        theirs.contract = u"Oro"_s;
        QVERIFY(DeskFixture::wait(m_given->desk->directory().save(std::optional(stored().customer), theirs)));
        type(customer, u"customerContract"_s, u"Plata"_s);
        save(customer);
        QTRY_COMPARE(customer->message()->kind(), MessageBar::Kind::Error);
        QTRY_VERIFY(customer->message()->isVisible());
        QCOMPARE(line(customer, u"customerContract"_s)->text(), u"Plata"_s);
        QCOMPARE(stored().customer.contract, u"Oro"_s);
    }

    void aNewCustomerIsMadeRemovedAndBroughtBack()
    {
        m_given->action(ActionId::NewCustomer)->trigger();
        auto *customer = form<CustomerForm>();
        save(customer);
        QCOMPARE(customer->focusWidget(), line(customer, u"customerName"_s));
        type(customer, u"customerName"_s, u"Bar Sol"_s);
        save(customer);
        QTRY_COMPARE(page()->file().customer.name, u"Bar Sol"_s);
        QTRY_VERIFY(!window().findChild<CustomerForm *>());
        QTest::keyClick(button(u"removeCustomer"_s), Qt::Key_Space);
        QTRY_VERIFY(window().customers()->isVisible());
        QTRY_COMPARE(window().customers()->model().rowCount(), 1);
        QPushButton *back = nullptr;
        for (QPushButton *one : window().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == u"Undo"_s)
                back = one;
        }
        QVERIFY(back);
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(page()->file().customer.name, u"Bar Sol"_s);
    }

    void anIncidentLeadsHereAndBack()
    {
        page()->incidents()->list()->setFocus();
        QTest::keyClick(page()->incidents()->list(), Qt::Key_Return);
        QTRY_VERIFY(window().incident()->isVisible());
        QTRY_COMPARE(window().incident()->dossier().incident.id, m_incident.id);
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(page()->isVisible());
        window().go({Sidebar::allOpen(), m_incident.id});
        QTRY_VERIFY(window().incident()->isVisible());
        auto *name = window().incident()->header()->findChild<QToolButton *>(u"openCustomer"_s);
        QVERIFY(name && name->accessibleName().contains(u"Muñoz"_s));
        QTest::keyClick(name, Qt::Key_Space);
        QTRY_VERIFY(page()->isVisible());
    }

    void thePaletteOpensIt()
    {
        window().go({Sidebar::today(), {}});
        ::Palette *palette = window().openPalette();
        QSignalSpy answered(palette, &::Palette::answered);
        palette->field()->setText(u"muñoz"_s);
        QTRY_VERIFY(!answered.isEmpty());
        int row = -1;
        for (int i = 0; i < palette->model().rowCount(); ++i) {
            const PaletteItem *item = palette->model().at(palette->model().index(i));
            if (item && item->group == PaletteGroup::Customers && row < 0)
                row = i;
        }
        QVERIFY(row >= 0);
        Q_EMIT palette->list()->clicked(palette->model().index(row));
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(page()->file().customer.id, m_incident.customer);
    }
};

QTEST_MAIN(CustomerViewTest)
#include "tst_customerview.moc"
