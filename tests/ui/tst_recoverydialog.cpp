// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/recoverydialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

Viewpoint viewpoint(const QString &language)
{
    return {Language(language), QTimeZone("Europe/Madrid"), [] { return Instant{1'772'000'000'000}; }};
}

std::vector<Backup> backups()
{
    const Instant now{1'772'000'000'000};
    return {{u"/b/desk-3.db"_s, now, 3'000'000, {}}, {u"/b/desk-2.db"_s, now - std::chrono::hours(24), 2'900'000, 412}, {u"/b/desk-1.db"_s, now - std::chrono::hours(48), 2'800'000, 409}};
}

}

/// The way out when the database cannot be opened, by keyboard alone.
class RecoveryDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void theNewestThatCanBeReadIsChosen();
    void restoringIsAskedForOnce();
    void retryAndLeave();
    void picture();
};

void RecoveryDialogTest::theNewestThatCanBeReadIsChosen()
{
    RecoveryDialog dialog(u"The database file is damaged."_s, backups(), viewpoint(u"en"_s));
    QCOMPARE(dialog.list()->currentItem(), dialog.list()->topLevelItem(1));
    QCOMPARE(dialog.list()->topLevelItem(1)->text(1), u"412"_s);
    QCOMPARE(dialog.list()->topLevelItem(0)->text(1), u"cannot be read"_s);
}

void RecoveryDialogTest::restoringIsAskedForOnce()
{
    RecoveryDialog dialog(u"The database file is damaged."_s, backups(), viewpoint(u"en"_s));
    dialog.show();
    QSignalSpy asked(&dialog, &RecoveryDialog::restoreRequested);
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    auto *restore = dialog.findChild<QPushButton *>(u"restore"_s);
    QTest::keyClick(restore, Qt::Key_Space);
    QTest::keyClick(restore, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"/b/desk-1.db"_s);
    dialog.sayError(u"It does not hold."_s);
    QCOMPARE(dialog.findChild<MessageBar *>()->text(), u"It does not hold."_s);
    QTest::keyClick(restore, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
}

void RecoveryDialogTest::retryAndLeave()
{
    RecoveryDialog dialog(u"x"_s, {}, viewpoint(u"en"_s));
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isEnabled());
    QSignalSpy retried(&dialog, &RecoveryDialog::retryRequested);
    QTest::keyClick(dialog.findChild<QPushButton *>(u"retry"_s), Qt::Key_Space);
    QCOMPARE(retried.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void RecoveryDialogTest::picture()
{
    const QString folder = qEnvironmentVariable("AVISO_PICTURES");
    if (folder.isEmpty())
        QSKIP("AVISO_PICTURES names no folder");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        RecoveryDialog dialog(u"The database file is damaged. Stop working on it and restore a backup."_s, backups(), viewpoint(u"en"_s));
        dialog.show();
        QVERIFY(dialog.grab().save(folder + (scheme == Scheme::Light ? u"/recovery-light.png"_s : u"/recovery-dark.png"_s)));
    }
}

QTEST_MAIN(RecoveryDialogTest)
#include "tst_recoverydialog.moc"
