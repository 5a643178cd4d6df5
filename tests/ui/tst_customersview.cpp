// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customersview.h"
#include "ui/directory/customerview.h"
#include "ui/directory/equipmentview.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// The lists of customers and of equipment in the main window, by keyboard.
class CustomersViewTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    CustomersView *customers() { return window().customers(); }
    EquipmentView *equipment() { return window().equipment(); }
    Customer add(const QString &name)
    {
        Customer customer;
        customer.id = CustomerId::make(), customer.name = name, customer.taxNumber = u"B1"_s;
        keep(customer);
        return customer;
    }
    template<typename Record>
    void keep(const Record &record)
    {
        if (const Result<void> ok = DeskFixture::wait(m_given->desk->directory().save(std::optional<Record>(), record)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    void addMany(int count)
    {
        CsvTable table = readCsv("Cliente\nCustomer 0000\n").value();
        for (int i = 1; i < count; ++i)
            table.rows.push_back({i + 2, {u"Customer %1"_s.arg(i, 4, 10, QChar(u'0'))}});
        QVERIFY(DeskFixture::wait(m_given->desk->directory().importCustomers(table, guessedMapping(table.header), u"a.csv"_s, true)));
    }
    Equipment addUnit(const Customer &customer, const QString &serial)
    {
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = customer.id, unit.model = u"CX-24"_s, unit.serial = serial;
        unit.warrantyTo = QDate(2027, 1, 31);
        keep(unit);
        return unit;
    }
    QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void anEmptyListSaysWhatToDo()
    {
        m_given->action(ActionId::Customers)->trigger();
        QTRY_VERIFY(customers()->emptyState()->isVisible());
        QVERIFY(customers()->emptyState()->button()->isVisible());
        QSignalSpy wanted(customers(), &CustomersView::importRequested);
        customers()->emptyState()->button()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aRowTellsAboutTheCustomer()
    {
        m_given->call(u"No hot water"_s, u"Hotel Mirador"_s);
        add(u"Bar Sol"_s);
        m_given->action(ActionId::Customers)->trigger();
        QTRY_COMPARE(customers()->model().rowCount(), 2);
        QCOMPARE(cell(customers()->model(), 0, CustomersModel::NameColumn), u"Bar Sol"_s);
        QCOMPARE(cell(customers()->model(), 0, CustomersModel::TaxColumn), u"B1"_s);
        QCOMPARE(cell(customers()->model(), 0, CustomersModel::OpenColumn), u"–"_s);
        QCOMPARE(cell(customers()->model(), 0, CustomersModel::LastColumn), u"Never"_s);
        QCOMPARE(cell(customers()->model(), 1, CustomersModel::OpenColumn), u"1"_s);
        QCOMPARE(cell(customers()->model(), 1, CustomersModel::LastColumn), u"10:00"_s);
    }

    void itIsSearchedAndOpenedByKeys()
    {
        add(u"Bar Sol"_s);
        const Customer hotel = add(u"Hotel Mirador"_s);
        m_given->action(ActionId::Customers)->trigger();
        QTRY_COMPARE(customers()->model().rowCount(), 2);
        QTRY_VERIFY(customers()->table()->hasFocus());
        QTest::keyClick(customers()->table(), Qt::Key_Slash);
        QVERIFY(customers()->field()->hasFocus());
        QTest::keyClicks(customers()->field(), u"mirad"_s);
        QTRY_COMPARE(customers()->model().rowCount(), 1);
        QTest::keyClick(customers()->field(), Qt::Key_Down);
        QVERIFY(customers()->table()->hasFocus());
        QTest::keyClick(customers()->table(), Qt::Key_Return);
        QTRY_VERIFY(window().customer()->isVisible());
        QTRY_COMPARE(window().customer()->file().customer.name, hotel.name);
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(customers()->isVisible());
        QCOMPARE(customers()->field()->text(), u"mirad"_s);
        customers()->find();
        QTest::keyClicks(customers()->field(), u"nobody"_s);
        QTRY_VERIFY(customers()->emptyState()->isVisible());
        QTest::keyClick(customers()->field(), Qt::Key_Escape);
        QTRY_COMPARE(customers()->model().rowCount(), 2);
    }

    void aLongListIsReadInPages()
    {
        for (int i = 0; i < 205; ++i)
            add(u"Customer %1"_s.arg(i, 4, 10, QChar(u'0')));
        m_given->action(ActionId::Customers)->trigger();
        QTRY_COMPARE(customers()->model().rowCount(), 200);
        QVERIFY(customers()->model().canFetchMore({}));
        customers()->model().fetchMore({});
        QTRY_COMPARE(customers()->model().rowCount(), 205);
        QVERIFY(!customers()->model().canFetchMore({}));
    }

    void theListStaysWhereItIs()
    {
        addMany(260);
        m_given->action(ActionId::Customers)->trigger();
        QTRY_COMPARE(customers()->model().rowCount(), 200);
        customers()->model().fetchMore({});
        QTRY_COMPARE(customers()->model().rowCount(), 260);
        RowsTable *table = customers()->table();
        table->setCurrentIndex(customers()->model().index(230, 0));
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + 7);
        const QString chosen = cell(customers()->model(), 230, CustomersModel::NameColumn);
        const int height = table->rowViewportPosition(230);
        QSignalSpy resets(&customers()->model(), &QAbstractItemModel::modelReset);
        add(u"A new one at the top"_s); // here or at another desk: what is told is the same
        QTRY_COMPARE(customers()->model().rowCount(), 261);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(table->currentIndex().row(), 231);
        QCOMPARE(cell(customers()->model(), 231, CustomersModel::NameColumn), chosen);
        QCOMPARE(table->rowViewportPosition(231), height);
    }

    void whatDoesNotMatterIsNotRead()
    {
        const Incident incident = m_given->call(u"No hot water"_s, u"Hotel Mirador"_s);
        m_given->action(ActionId::Customers)->trigger();
        QTRY_COMPARE(customers()->model().rowCount(), 1);
        QSignalSpy loaded(customers(), &DirectoryList::loaded);
        Entry note;
        note.incident = incident.id, note.kind = EntryKind::Note, note.teamText.words = LocalText::of(u"Ask Luis"_s);
        QVERIFY(DeskFixture::wait(m_given->desk->timeline().record(note)));
        m_given->call(u"No heat"_s, u"Bar Sol"_s); // is counted there
        QTRY_COMPARE(customers()->model().rowCount(), 2);
        QCOMPARE(loaded.size(), 1);
    }

    void aPageThatDidNotComeIsAskedForAgain()
    {
        struct Numbers : PagedRows<int>
        {
            int columnCount(const QModelIndex & = {}) const override { return 1; }
            QVariant data(const QModelIndex &, int) const override { return {}; }
        } numbers;
        QSignalSpy wanted(&numbers, &PagedModel::moreWanted);
        numbers.setRows({1, 2}, u"2"_s);
        numbers.fetchMore({});
        numbers.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        numbers.failed();
        QVERIFY(numbers.canFetchMore({}));
        numbers.fetchMore({});
        QCOMPARE(wanted.size(), 2);
    }

    void aUnitOpensAtItsCustomer()
    {
        const Customer hotel = add(u"Hotel Mirador"_s);
        addUnit(hotel, u"SN 1"_s);
        const Equipment second = addUnit(hotel, u"SN 2"_s);
        m_given->action(ActionId::Equipment)->trigger();
        QTRY_COMPARE(equipment()->model().rowCount(), 2);
        QCOMPARE(cell(equipment()->model(), 1, EquipmentModel::SerialColumn), second.serial);
        QCOMPARE(cell(equipment()->model(), 1, EquipmentModel::CustomerColumn), hotel.name);
        QVERIFY(cell(equipment()->model(), 1, EquipmentModel::WarrantyColumn).startsWith(u"Until"_s));
        QTRY_VERIFY(equipment()->table()->hasFocus());
        QTest::keyClick(equipment()->table(), Qt::Key_Down);
        QTest::keyClick(equipment()->table(), Qt::Key_Return);
        QTRY_COMPARE(window().customer()->file().customer.id, hotel.id);
        QTRY_COMPARE(window().place().unit, std::optional(second.id));
        QVERIFY(window().customer()->isVisible());
    }
};

QTEST_MAIN(CustomersViewTest)
#include "tst_customersview.moc"
