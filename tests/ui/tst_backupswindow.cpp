// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backups.h"
#include "ui/backups/backupswindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The list of backups, and one more by the keyboard.
class BackupsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsMadeAndListed();
    void whatFailsIsSaid();
    void itIsFollowedByTheKeyboard();
    void aServerIsToldOf();
    void picture();
};

void BackupsWindowTest::aBackupIsMadeAndListed()
{
    UiFixture desk;
    desk.call(u"No hot water"_s);
    BackupsWindow window(desk.desk->backups(), desk.viewpoint());
    window.show();
    QVERIFY(window.empty()->isVisible());
    QTest::keyClick(window.findChild<QPushButton *>(u"makeBackup"_s), Qt::Key_Space);
    QTRY_COMPARE(window.list()->topLevelItemCount(), 1);
    QVERIFY(window.list()->isVisible() && !window.empty()->isVisible());
    QCOMPARE(window.list()->topLevelItem(0)->text(1), u"1"_s);
    QTRY_COMPARE(window.message()->kind(), MessageBar::Kind::Success);
}

void BackupsWindowTest::whatFailsIsSaid()
{
    UiFixture desk;
    QFile inTheWay(desk.folder.filePath(u"backups"_s)); // where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    BackupsWindow window(desk.desk->backups(), desk.viewpoint());
    window.show();
    QTest::keyClick(window.findChild<QPushButton *>(u"makeBackup"_s), Qt::Key_Space);
    QTRY_VERIFY(window.message()->isVisible());
    QCOMPARE(window.message()->kind(), MessageBar::Kind::Error);
    QVERIFY2(window.message()->text().contains(u"cannot be written"_s), qPrintable(window.message()->text()));
    QVERIFY(window.findChild<QPushButton *>(u"makeBackup"_s)->isEnabled());
}

/// So much in the database that a copy takes many pieces.
static void attachMuch(UiFixture &desk)
{
    NewAttachment wanted{desk.call(u"No hot water"_s).id, EntryId::make()};
    wanted.name = u"much.bin"_s;
    if (const Result<Attachment> ok = DeskFixture::wait(desk.desk->attachments().addBytes(wanted, QByteArray(12 << 20, 'x'))); !ok)
        qFatal("%s", qPrintable(ok.error().text));
}

void BackupsWindowTest::itIsFollowedByTheKeyboard()
{
    UiFixture desk;
    attachMuch(desk);
    BackupsWindow window(desk.desk->backups(), desk.viewpoint());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *stop = window.findChild<QPushButton *>(u"cancelBackup"_s), *make = window.findChild<QPushButton *>(u"makeBackup"_s);
    QVERIFY(!stop->isVisible());
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QVERIFY(stop->isVisible() && window.findChild<QProgressBar *>()->isVisible());
    QVERIFY(stop->hasFocus() && !make->isEnabled());
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(window.message()->isVisible());
    QCOMPARE(window.message()->kind(), MessageBar::Kind::Info);
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(make->isEnabled() && make->hasFocus());
}

void BackupsWindowTest::aServerIsToldOf()
{
    UiFixture desk;
    Backups &backups = desk.desk->backups();
    backups.begin(u"postgresql://ana@nowhere/desk"_s);
    BackupsWindow window(backups, desk.viewpoint());
    window.show();
    QVERIFY(window.empty()->isVisible());
    QVERIFY(!window.findChild<QPushButton *>(u"makeBackup"_s)->isVisible());
    const Result<Backup> refused = DeskFixture::wait(backups.make());
    QVERIFY(!refused && refused.error().text.contains(u"pg_dump"_s));
}

void BackupsWindowTest::picture()
{
    const QString folder = qEnvironmentVariable("AVISO_PICTURES");
    if (folder.isEmpty())
        QSKIP("AVISO_PICTURES names no folder");
    UiFixture desk;
    QVERIFY(DeskFixture::wait(desk.desk->backups().make()));
    BackupsWindow window(desk.desk->backups(), desk.viewpoint());
    window.show();
    QTRY_VERIFY(window.list()->isVisible());
    QVERIFY(window.grab().save(folder + u"/backups.png"_s));
    desk.desk->backups().begin(u"postgresql://ana@nowhere/desk"_s);
    BackupsWindow server(desk.desk->backups(), desk.viewpoint());
    server.show();
    QVERIFY(server.grab().save(folder + u"/backups-server.png"_s));
}

QTEST_MAIN(BackupsWindowTest)
#include "tst_backupswindow.moc"
