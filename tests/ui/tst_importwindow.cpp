// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/importwindow.h"
#include "ui/directory/recordlist.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Window
{
    UiFixture given;
    ImportWindow window{given.desk->directory(), given.viewpoint()};

    Window()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }
    QString fileOf(const QByteArray &bytes)
    {
        const QString path = given.folder.filePath(u"clientes.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }
    void open(const QByteArray &bytes)
    {
        QSignalSpy checked(&window, &ImportWindow::checked);
        window.openFile(fileOf(bytes));
        QTRY_VERIFY(!checked.isEmpty());
    }
    QPushButton *button(const QString &name) { return window.findChild<QPushButton *>(name); }
    int customers() { return static_cast<int>(DeskFixture::wait(given.desk->people().customers())->size()); }
};

const QByteArray table = "Cliente;NIF;Contacto;Tel\xe9" "fono;Modelo;N\xba serie;Garant\xed" "a hasta;Latitud\n"
                         "Mu\xf1oz, S.L.;B1;Carmen;612 34 56 78;CX-24;SN1;31/01/2027;40,4\n"
                         "Bar Sol;;Luis;ask him;CX-24;SN2;;\n"
                         ";;;;;;;\n"
                         ";;Nobody;;;;;\n"
                         "Bar Luna;;;;;SN3;soon;\n"; // Windows-1252

}

/// Customers come in from a table by keyboard: looked at first, then imported, stopped, and taken back.
class ImportWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWouldComeIsSaidFirst();
    void itIsImportedByKeyboardAndTakenBack();
    void aChangedColumnIsLookedAtAgain();
    void itCanBeStopped();
    void aFileThatIsNoTableIsRefused();
};

void ImportWindowTest::whatWouldComeIsSaidFirst()
{
    Window window;
    window.open(table);
    QVERIFY2(window.window.result().startsWith(u"Would be new: 2 new customer(s), 2 contact(s), 1 site(s) and 2 unit(s)."_s), qPrintable(window.window.result()));
    QVERIFY(window.window.result().contains(u"3 line(s) are refused."_s));
    QCOMPARE(window.window.problems()->count(), 4);
    QVERIFY(window.window.problems()->at(1).title.contains(u"Line 5"_s));
    QVERIFY(window.window.problems()->at(2).title.contains(u"soon"_s));
    QVERIFY(window.window.problems()->at(3).title.contains(u"ask him"_s));
    QCOMPARE(window.window.column(3)->currentText(), u"Phone"_s);
    QCOMPARE(window.customers(), 0);
}

void ImportWindowTest::itIsImportedByKeyboardAndTakenBack()
{
    Window window;
    window.open(table);
    QVERIFY(window.window.column(0)->hasFocus());
    QSignalSpy ended(&window.window, &ImportWindow::ended);
    QTest::keyClick(&window.window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(window.customers(), 2);
    QVERIFY2(window.window.result().startsWith(u"Imported: 2 new customer(s)"_s), qPrintable(window.window.result() + window.window.message()->text()));
    QVERIFY(!window.button(u"runImport"_s)->isEnabled()); // twice would be a mistake
    const std::vector<CustomerRow> rows = DeskFixture::wait(window.given.desk->directory().customers({}))->rows;
    QCOMPARE(rows[1].customer.name, u"Muñoz, S.L."_s);
    QCOMPARE(rows[1].customer.taxNumber, u"B1"_s);
    QTest::keyClick(window.button(u"otherFile"_s), Qt::Key_Space);
    QTRY_COMPARE(window.window.earlier()->list()->count(), 1);
    QCOMPARE(window.window.earlier()->list()->at(0).title, u"clientes.csv"_s);
    window.window.earlier()->list()->setFocus();
    QTest::keyClick(window.window.earlier()->list(), Qt::Key_Delete);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(window.customers(), 0);
    QCOMPARE(window.window.message()->kind(), MessageBar::Kind::Success);
}

void ImportWindowTest::aChangedColumnIsLookedAtAgain()
{
    Window window;
    window.open(table);
    QSignalSpy checked(&window.window, &ImportWindow::checked);
    window.window.column(0)->setCurrentIndex(0); // is not read: nobody has a name
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(!window.button(u"runImport"_s)->isEnabled());
    QVERIFY(!window.window.result().isEmpty());
    QTest::keyClick(&window.window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window.window.isRunning());
}

void ImportWindowTest::itCanBeStopped()
{
    Window window;
    QByteArray many = "Cliente;Contacto\n";
    for (int i = 0; i < 5000; ++i)
        many += "Cliente " + QByteArray::number(i) + ";Persona\n";
    window.open(many);
    QSignalSpy ended(&window.window, &ImportWindow::ended);
    window.window.run();
    QVERIFY(window.window.isRunning());
    QVERIFY(window.button(u"cancelImport"_s)->isVisible());
    window.window.reject(); // asks first
    QVERIFY(window.window.isVisible());
    QCOMPARE(window.window.message()->kind(), MessageBar::Kind::Warning);
    QTest::keyClick(window.button(u"cancelImport"_s), Qt::Key_Space);
    QTRY_COMPARE(ended.size(), 1);
    const int kept = window.customers();
    QVERIFY(kept > 0 && kept < 5000);
    QVERIFY(window.window.result().startsWith(u"Stopped after"_s));
}

void ImportWindowTest::aFileThatIsNoTableIsRefused()
{
    Window window;
    QSignalSpy opened(&window.window, &ImportWindow::opened);
    window.window.openFile(window.given.folder.filePath(u"none.csv"_s));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(window.window.message()->kind(), MessageBar::Kind::Error);
    window.window.openFile(window.fileOf("Name;Name\n\"never ends"));
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(window.window.message()->kind(), MessageBar::Kind::Error);
}

QTEST_MAIN(ImportWindowTest)
#include "tst_importwindow.moc"
