// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette.h"
#include "ui/directory/customerview.h"
#include "ui/directory/datadialog.h"
#include "ui/directory/forgetdialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// From a customer's page: everything about them as a folder, and forgetting them, which asks for the name to be typed.
class CustomerDataTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    CustomerView *page() { return m_given->window->customer(); }
    void openNew(const QString &name)
    {
        Customer customer;
        customer.id = CustomerId::make(), customer.name = name, customer.taxNumber = u"B1"_s;
        QVERIFY(DeskFixture::wait(m_given->desk->directory().save(std::optional<Customer>(), customer)));
        m_given->window->openCustomer(customer.id);
        QTRY_COMPARE(page()->file().customer.name, name);
    }
    ForgetDialog *forgetting()
    {
        ForgetDialog *dialog = page()->forget();
        QSignalSpy loaded(dialog, &ForgetDialog::loaded);
        if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000))
            qFatal("it does not come");
        return dialog;
    }
    static QPushButton *button(QDialog *dialog, const QString &name) { return dialog->findChild<QPushButton *>(name); }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void theMenuHoldsAllThree()
    {
        openNew(u"Hotel Mirador"_s);
        auto *menu = page()->findChild<QMenu *>(u"moreCustomerMenu"_s);
        QVERIFY(menu);
        for (const QString &name : {u"contactCards"_s, u"everything"_s, u"forget"_s})
            QVERIFY2(menu->findChild<QAction *>(name), qPrintable(name));
    }

    void theNameIsTypedFirst()
    {
        openNew(u"Hotel Mirador"_s);
        ForgetDialog *dialog = forgetting();
        QVERIFY(dialog->typed()->hasFocus());
        QVERIFY(!button(dialog, u"forgetForEver"_s)->isEnabled());
        QTest::keyClicks(dialog->typed(), u"hotel mirador"_s);
        QVERIFY(!button(dialog, u"forgetForEver"_s)->isEnabled());
        QTest::keyClick(dialog->typed(), Qt::Key_Return); // keeps the customer
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(DeskFixture::wait(m_given->desk->directory().file(page()->customer()))->customer.name, u"Hotel Mirador"_s);
    }

    void theyAreForgotten()
    {
        openNew(u"Hotel Mirador"_s);
        ForgetDialog *dialog = forgetting();
        QSignalSpy forgotten(dialog, &ForgetDialog::forgotten);
        QTest::keyClicks(dialog->typed(), u"Hotel Mirador"_s);
        QTest::keyClick(button(dialog, u"forgetForEver"_s), Qt::Key_Space);
        QTRY_COMPARE(forgotten.size(), 1);
        QTRY_VERIFY(page()->file().customer.name.startsWith(u"[forgotten]"_s));
        QVERIFY(page()->message()->text().contains(u"Backups"_s));
    }

    void whatOthersWroteIsLookedFor()
    {
        openNew(u"Hotel Mirador"_s);
        ForgetDialog *dialog = forgetting();
        auto *search = button(dialog, u"searchName"_s);
        QVERIFY(search->isVisible());
        QTest::keyClick(search, Qt::Key_Space);
        ::Palette *palette = nullptr;
        QTRY_VERIFY((palette = m_given->window->findChild<::Palette *>()) && palette->isVisible());
        QCOMPARE(palette->field()->text(), u"Hotel Mirador"_s);
        QTRY_VERIFY(m_given->window->findChildren<ForgetDialog *>().isEmpty());
    }

    void itTellsHowFarItIs()
    {
        openNew(u"Hotel Mirador"_s);
        ForgetDialog *dialog = forgetting();
        QSignalSpy forgotten(dialog, &ForgetDialog::forgotten);
        QTest::keyClicks(dialog->typed(), u"Hotel Mirador"_s);
        QTest::keyClick(button(dialog, u"forgetForEver"_s), Qt::Key_Space);
        QVERIFY(dialog->steps());
        QVERIFY(dialog->findChild<QWidget *>(u"forgetProgress"_s)->isVisible());
        QCOMPARE(button(dialog, u"keepCustomer"_s)->text(), u"Stop"_s);
        QTRY_COMPARE(forgotten.size(), 1);
    }

    void whatIsOpenIsSaidAtOnce()
    {
        const Incident incident = m_given->call(u"No hot water"_s, u"Hotel Mirador"_s);
        m_given->window->openCustomer(incident.customer);
        QTRY_COMPARE(page()->file().customer.name, u"Hotel Mirador"_s);
        ForgetDialog *dialog = forgetting();
        QVERIFY2(dialog->message()->text().contains(incident.number), qPrintable(dialog->message()->text()));
        QVERIFY(!dialog->typed()->isVisible());
        QVERIFY(!button(dialog, u"forgetForEver"_s)->isVisible());
    }

    void everythingIsWrittenByTheWindow()
    {
        openNew(u"Hotel Mirador"_s);
        DataDialog *dialog = page()->exportEverything();
        QSignalSpy ended(dialog, &DataDialog::ended);
        dialog->write(m_given->folder.filePath(u"out"_s));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(dialog->message()->kind(), MessageBar::Kind::Success);
        QVERIFY(QFile::exists(m_given->folder.filePath(u"out/Hotel Mirador/customer.json"_s)));
        QVERIFY(QFile::exists(m_given->folder.filePath(u"out/Hotel Mirador/summary.html"_s)));
    }
};

QTEST_MAIN(CustomerDataTest)
#include "tst_customerdata.moc"
