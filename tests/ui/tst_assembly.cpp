// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly.h"
#include "app/firstrunner.h"
#include "app/places.h"
#include "core/storage/backupfiles.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"
#include "ui/backups/recoverydialog.h"
#include "ui/firstrun/firstrun.h"
#include "ui/commands/keymap.h"
#include "ui/composer/composer.h"
#include "ui/composer/wordseditor.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/queue/queueview.h"
#include "ui/queuelists.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/sidebar.h"
#include "ui/widgets/messagebar.h"

#include <QSettings>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

/// The program put together: what it asks at its start, and what it remembers.
class AssemblyTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init();
    void aMissingDatabaseIsAskedAbout();
    void aNewDatabaseIsNotAskedAbout();
    void preferencesTakeEffectAtOnce();
    void theSessionComesBack();
    void tabsComeBack();
    void aSavedListComesBack();
    void anUnchangedSessionIsNotWrittenAgain();
    void theFirstStartIsKnown();
    void theFirstStartOnThisComputer();
    void theFirstStartOnAServer();

private:
    Start startOn(const QString &name) const
    {
        Start start;
        start.database = m_folder.filePath(name);
        start.language = u"en"_s;
        return start;
    }
};

void AssemblyTest::init()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s).clear();
    QFile::remove(sessionFile(stateFolder()));
}

void AssemblyTest::aMissingDatabaseIsAskedAbout()
{
    const Start start = startOn(u"missing.db"_s);
    {
        Database db;
        QVERIFY_RESULT(openNow(db, start.database));
        const QString name = backupFile(start.database, Instant{1'772'000'000'000});
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.copyTo(name + u".part"_s); }));
        QVERIFY_RESULT(completeBackup(name + u".part"_s, name));
    }
    QVERIFY(QFile::remove(start.database));
    Assembly assembly(*qApp, start);
    MainWindow *window = assembly.buildWindow({});
    QSignalSpy opened(&assembly, &Assembly::opened);
    assembly.open();
    QTRY_VERIFY(window->findChild<RecoveryDialog *>());
    auto *dialog = window->findChild<RecoveryDialog *>();
    QCOMPARE(dialog->list()->topLevelItemCount(), 1);
    QVERIFY(!QFile::exists(start.database)); // nothing was made silently
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"beginEmpty"_s), Qt::Key_Space);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(QFile::exists(start.database));
}

void AssemblyTest::aNewDatabaseIsNotAskedAbout()
{
    Assembly assembly(*qApp, startOn(u"new.db"_s));
    MainWindow *window = assembly.buildWindow({});
    QSignalSpy opened(&assembly, &Assembly::opened);
    assembly.open();
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!window->findChild<RecoveryDialog *>());
}

void AssemblyTest::preferencesTakeEffectAtOnce()
{
    Assembly assembly(*qApp, startOn(u"preferences.db"_s));
    QSignalSpy opened(&assembly, &Assembly::opened);
    assembly.buildWindow({});
    assembly.open();
    QTRY_COMPARE(opened.size(), 1);
    assembly.window()->actions().at(ActionId::Preferences)->trigger();
    const auto dialog = [&] { return assembly.window()->findChild<PreferencesDialog *>(); };
    QVERIFY(dialog());
    dialog()->findChild<QAbstractButton *>(u"dark"_s)->click();
    QTRY_COMPARE(assembly.appearance().choice(), Appearance::Choice::Dark);
    QVERIFY(assembly.window()->findChild<QAction *>(u"appearanceDark"_s)->isChecked());
    dialog()->findChild<QCheckBox *>(u"letters"_s)->click();
    const auto kept = [](const QString &key) { return QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s).value(key); };
    QTRY_VERIFY(!assembly.window()->keyMap().lettersAct());
    const auto editors = [&] { return assembly.window()->incident()->composer()->findChildren<WordsEditor *>(); };
    const auto checked = [&] {
        const QList<WordsEditor *> all = editors();
        return std::any_of(all.begin(), all.end(), [](const WordsEditor *editor) { return editor->isChecked(); });
    };
    QVERIFY(!editors().isEmpty() && checked());
    dialog()->findChild<QCheckBox *>(u"spelling"_s)->click();
    QTRY_VERIFY(!checked());
    QTRY_COMPARE(kept(u"writing/spelling"_s).toBool(), false);
    const QPointer<MainWindow> before = assembly.window();
    dialog()->findChild<QAbstractButton *>(u"es"_s)->click();
    QTRY_VERIFY(!before); // built anew, with the preferences open in it
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->preferences().language, u"es"_s);
    QVERIFY(!dialog()->preferences().letters && !assembly.window()->keyMap().lettersAct());
    QVERIFY(!dialog()->preferences().spelling && !checked());
    QCOMPARE(kept(u"language"_s).toString(), u"es"_s);
    assembly.appearance().setChoice(Appearance::Choice::Light);
}

void AssemblyTest::theSessionComesBack()
{
    for (const bool second : {false, true}) {
        Assembly assembly(*qApp, startOn(u"session.db"_s));
        QSignalSpy opened(&assembly, &Assembly::opened);
        MainWindow *window = assembly.buildWindow({});
        assembly.open();
        QTRY_COMPARE(opened.size(), 1);
        if (second)
            QCOMPARE(window->place().view, Sidebar::ledger());
        window->go({Sidebar::ledger(), {}});
        assembly.remember();
    }
}

void AssemblyTest::tabsComeBack()
{
    const std::vector<Place> left{{Sidebar::ledger(), {}}, {Sidebar::allOpen(), IncidentId::make()}, {Sidebar::today(), {}}};
    for (const bool second : {false, true}) {
        Assembly assembly(*qApp, startOn(u"tabs.db"_s));
        QSignalSpy opened(&assembly, &Assembly::opened);
        MainWindow *window = assembly.buildWindow({});
        assembly.open();
        QTRY_COMPARE(opened.size(), 1);
        if (!second)
            window->setTabs(left, 1);
        QCOMPARE(window->tabPlaces(), left);
        QCOMPARE(window->currentTab(), 1);
        assembly.remember();
    }
}

void AssemblyTest::aSavedListComesBack()
{
    QString list;
    for (const bool second : {false, true}) {
        Assembly assembly(*qApp, startOn(u"lists.db"_s));
        QSignalSpy opened(&assembly, &Assembly::opened);
        MainWindow *window = assembly.buildWindow({});
        assembly.open();
        QTRY_COMPARE(opened.size(), 1);
        if (!second) {
            SavedView view;
            view.name = u"Ours"_s;
            view.owner = assembly.desk().user();
            view.filter = u"ball:us"_s;
            const Result<SavedView> kept = DeskFixture::wait(assembly.desk().views().save(view));
            QVERIFY_RESULT(kept);
            list = QueueLists::idOf(*kept);
            QTRY_COMPARE(window->lists()->saved().size(), size_t(1));
            window->go({list, {}});
            QVERIFY(window->queue()->isVisible());
        }
        QTRY_VERIFY(window->queue()->isVisible()); // it is not known until the lists are read
        QCOMPARE(window->place().view, list);
        QCOMPARE(window->lists()->shown(), list);
        assembly.remember();
    }
}

void AssemblyTest::anUnchangedSessionIsNotWrittenAgain()
{
    const QString file = sessionFile(stateFolder());
    Assembly assembly(*qApp, startOn(u"unchanged.db"_s));
    QSignalSpy opened(&assembly, &Assembly::opened);
    assembly.buildWindow({});
    assembly.open();
    QTRY_COMPARE(opened.size(), 1);
    assembly.remember();
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(QFile::remove(file));
    assembly.remember(); // nothing has changed
    assembly.window()->go({Sidebar::ledger(), {}});
    QVERIFY(!QFile::exists(file));
    assembly.remember();
    QTRY_COMPARE(readSession(file).place.view, Sidebar::ledger());
}

void AssemblyTest::theFirstStartIsKnown()
{
    QVERIFY(!QFile::exists(ownDatabase()));
    QVERIFY(isFirstRun({}));
    QVERIFY(!isFirstRun(startOn(u"named.db"_s)));
    Start sample;
    sample.sample = true;
    QVERIFY(!isFirstRun(sample));
    writeSettings({});
    QVERIFY(!isFirstRun({}));
}

namespace {

/// Answers the dialog of the first start in the language that it is shown in by then, step by step.
void answer(QTimer &pulse, const std::function<void(FirstRun &, int step)> &step)
{
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [step] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<FirstRun *>(window);
            if (dialog && dialog->isVisible() && dialog->findChild<QPushButton *>(u"next"_s)->isEnabled())
                step(*dialog, dialog->answers().step);
        }
    });
    pulse.start(5);
}

void press(FirstRun &dialog, const QString &name)
{
    dialog.findChild<QPushButton *>(name)->click();
}

}

void AssemblyTest::theFirstStartOnThisComputer()
{
    Start start;
    start.language = u"en"_s;
    QTimer pulse;
    answer(pulse, [](FirstRun &dialog, int step) {
        if (step == 0 && dialog.answers().language == u"en"_s) {
            dialog.findChild<QLineEdit *>(u"company"_s)->setText(u"Acme"_s);
            dialog.findChild<QAbstractButton *>(u"es"_s)->click(); // built anew, with what was typed
            return;
        }
        if (step == 3)
            dialog.findChild<QRadioButton *>(u"withSample"_s)->click();
        press(dialog, u"next"_s);
    });
    QVERIFY(runFirst(*qApp, start));
    pulse.stop();
    QCOMPARE(start.company, u"Acme"_s);
    QVERIFY(start.fillsSample);
    QCOMPARE(readSettings().language, u"es"_s);
    QCOMPARE(readSettings().database, QString());
    QVERIFY(!isFirstStart());
    start.database = m_folder.filePath(u"first.db"_s);
    Assembly assembly(*qApp, start);
    QSignalSpy opened(&assembly, &Assembly::opened);
    assembly.buildWindow({});
    assembly.open();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(DeskFixture::wait(assembly.desk().people().company()).value_or(QString()), u"Acme"_s);
    QTRY_VERIFY(DeskFixture::wait(assembly.desk().importing().sampleLeft())->isThere);
}

void AssemblyTest::theFirstStartOnAServer()
{
    const TestDatabase test(u"postgresql"_s);
    if (test.isMissing())
        QSKIP("PostgreSQL is not installed");
    QVERIFY(QUrl(test.url()).password().isEmpty());
    const QString nowhere = u"postgresql://ana@127.0.0.1:1/aviso"_s;
    Start start;
    start.language = u"en"_s;
    QStringList said;
    QTimer pulse;
    answer(pulse, [&](FirstRun &dialog, int step) {
        auto *server = dialog.findChild<QLineEdit *>(u"server"_s);
        if (step == 1) {
            dialog.findChild<QRadioButton *>(u"placeServer"_s)->click();
            if (server->text() == nowhere)
                said << dialog.findChild<MessageBar *>()->text();
            server->setText(server->text() == nowhere ? test.url() : nowhere);
        }
        press(dialog, u"next"_s);
    });
    QVERIFY(runFirst(*qApp, start));
    pulse.stop();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.front().contains(u"127.0.0.1"_s), qPrintable(said.front()));
    QCOMPARE(readSettings().database, test.url());
    QVERIFY(!start.fillsSample);
}

QTEST_MAIN(AssemblyTest)
#include "tst_assembly.moc"
