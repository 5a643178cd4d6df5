// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrun.h"
#include "ui/firstrun/removesample.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

/// The first start, by keyboard.
class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void allAnswersByKeyboard();
    void allButThePlaceIsSkipped();
    void anAddressIsTriedFirst();
    void anAddressThatCannotBeIsSaid_data();
    void anAddressThatCannotBeIsSaid();
    void theSampleIsAskedAboutOnce();

private:
    static void press(const QWidget &dialog, const QString &name) { QTest::keyClick(dialog.findChild<QPushButton *>(name), Qt::Key_Space); }
    static void typed(const QWidget &dialog, const QString &name, const QString &text) { dialog.findChild<QLineEdit *>(name)->setText(text); }
};

void FirstRunTest::allAnswersByKeyboard()
{
    FirstRun dialog({}, u"/home/ana/aviso.db"_s);
    QSignalSpy done(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), u"Acme"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.answers().step, 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // on this computer
    QTest::keyClicks(dialog.focusWidget(), u"Ana"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    const FirstAnswers answers = dialog.answers();
    QCOMPARE(answers.company, u"Acme"_s);
    QCOMPARE(answers.user, u"Ana"_s);
    QCOMPARE(answers.database(), QString());
    QVERIFY(answers.sample);
}

void FirstRunTest::allButThePlaceIsSkipped()
{
    FirstAnswers known;
    known.company = u"Acme"_s;
    known.user = u"Ana"_s;
    known.sample = true;
    FirstRun dialog(known, u"/home/ana/aviso.db"_s);
    QSignalSpy done(&dialog, &QDialog::accepted);
    dialog.show();
    press(dialog, u"skip"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"skip"_s)->isVisible());
    press(dialog, u"next"_s);
    press(dialog, u"skip"_s);
    press(dialog, u"skip"_s);
    QCOMPARE(done.size(), 1);
    QCOMPARE(dialog.answers().company, QString());
    QCOMPARE(dialog.answers().user, QString());
    QVERIFY(!dialog.answers().sample);
}

void FirstRunTest::anAddressIsTriedFirst()
{
    FirstAnswers known;
    known.step = 1;
    known.where = FirstAnswers::Where::Server;
    known.server = u"postgresql://ana@server.example/aviso"_s;
    FirstRun dialog(known, u"/home/ana/aviso.db"_s);
    QSignalSpy tried(&dialog, &FirstRun::tryRequested), done(&dialog, &QDialog::accepted);
    dialog.show();
    press(dialog, u"next"_s);
    press(dialog, u"next"_s); // while it is tried
    QCOMPARE(tried.size(), 1);
    QCOMPARE(tried.front().front().toString(), known.server);
    QCOMPARE(dialog.answers().step, 1);
    dialog.tried(fail(Error::Kind::Unavailable, u"It cannot be reached."_s));
    QCOMPARE(dialog.findChild<MessageBar *>()->text(), u"It cannot be reached."_s);
    QCOMPARE(dialog.answers().step, 1);
    press(dialog, u"next"_s);
    QCOMPARE(tried.size(), 2);
    dialog.tried({});
    QCOMPARE(dialog.answers().step, 2);
    press(dialog, u"next"_s); // a server of others gets no sample
    QCOMPARE(done.size(), 1);
    QVERIFY(!dialog.answers().sample);
}

void FirstRunTest::anAddressThatCannotBeIsSaid_data()
{
    QTest::addColumn<FirstAnswers::Where>("where");
    QTest::addColumn<QString>("address");
    using Where = FirstAnswers::Where;
    QTest::newRow("no address") << Where::Server << QString();
    QTest::newRow("another kind") << Where::Server << u"mysql://ana@server/aviso"_s;
    QTest::newRow("a password, which would be kept") << Where::Server << u"postgresql://ana:secret@server/aviso"_s;
    QTest::newRow("no file") << Where::File << QString();
    QTest::newRow("a file that is not there") << Where::File << u"/nowhere/aviso.db"_s;
}

void FirstRunTest::anAddressThatCannotBeIsSaid()
{
    QFETCH(FirstAnswers::Where, where);
    QFETCH(QString, address);
    FirstAnswers known;
    known.step = 1;
    known.where = where;
    known.server = known.file = address;
    FirstRun dialog(known, u"/home/ana/aviso.db"_s);
    QSignalSpy tried(&dialog, &FirstRun::tryRequested);
    dialog.show();
    press(dialog, u"next"_s);
    QCOMPARE(tried.size(), 0);
    QVERIFY(dialog.findChild<MessageBar *>()->isVisible());
    QCOMPARE(dialog.answers().step, 1);
}

void FirstRunTest::theSampleIsAskedAboutOnce()
{
    UiFixture desk;
    QVERIFY(desk.wait(desk.desk->importing().importSample()));
    QWidget window;
    auto *dialog = new RemoveSampleDialog(desk.desk->importing(), &window);
    QSignalSpy loaded(dialog, &RemoveSampleDialog::loaded), removed(dialog, &RemoveSampleDialog::removed);
    dialog->show();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(dialog->findChild<QPushButton *>(u"keep"_s)->isDefault()); // Enter keeps it
    QVERIFY(!dialog->findChild<QListWidget *>(u"kept"_s)->isVisible());
    press(*dialog, u"remove"_s);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(desk.wait(desk.desk->people().customers())->empty());
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
