// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "ui/calls/ringserver.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

/// Preferences take effect at once, and a session comes back.
class PreferencesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void eachChoiceIsToldAtOnce();
    void whatIsRefusedIsShownAsItWas();
    void aTokenIsShownOnce();
    void aFolderIsWatched();
    void lettersGrow();
    void aSessionComesBack();
    void aSessionIsReadLeniently_data();
    void aSessionIsReadLeniently();
    void shapesComeBack();
    void movedColumnsKeepTheirWidthsAlone();
    void anotherLanguageHasOtherColumns();
};

void PreferencesTest::eachChoiceIsToldAtOnce()
{
    auto *dialog = new PreferencesDialog({}, {.database = u"/d/aviso.db"_s, .drafts = u"/d/drafts"_s, .log = u"/s/aviso.log"_s, .session = u"/s/session.json"_s});
    QSignalSpy changed(dialog, &PreferencesDialog::changed);
    dialog->show();
    dialog->findChild<QAbstractButton *>(u"dark"_s)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dialog->preferences().appearance, Appearance::Choice::Dark);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"letters"_s), Qt::Key_Space);
    QVERIFY(!dialog->preferences().letters);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"spelling"_s), Qt::Key_Space);
    QVERIFY(!dialog->preferences().spelling);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"tray"_s), Qt::Key_Space);
    QVERIFY(dialog->preferences().staysInTray);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"textSize"_s), Qt::Key_End);
    QCOMPARE(dialog->preferences().textSize, 200);
    dialog->findChild<QAbstractButton *>(u"es"_s)->click();
    QCOMPARE(dialog->preferences().language, u"es"_s);
    QCOMPARE(changed.size(), 6);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"logPlace"_s)->text(), u"/s/aviso.log"_s);
    delete dialog;
}

void PreferencesTest::whatIsRefusedIsShownAsItWas()
{
    auto *dialog = new PreferencesDialog({}, {});
    dialog->show();
    dialog->findChild<QAbstractButton *>(u"es"_s)->click();
    QSignalSpy changed(dialog, &PreferencesDialog::changed);
    dialog->refuse({}, u"Not now."_s);
    QCOMPARE(dialog->preferences(), Preferences{});
    QVERIFY(dialog->findChild<QAbstractButton *>(u"en"_s)->isChecked());
    QCOMPARE(dialog->findChild<MessageBar *>()->text(), u"Not now."_s);
    QCOMPARE(changed.size(), 0);
    delete dialog;
}

void PreferencesTest::aTokenIsShownOnce()
{
    auto *dialog = new PreferencesDialog({}, {});
    dialog->show();
    auto *token = dialog->findChild<QLineEdit *>(u"token"_s);
    QVERIFY(!token->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"tokenAnew"_s)->isVisible());
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"telephone"_s), Qt::Key_Space);
    QVERIFY(token->isVisible());
    const QString first = token->text();
    QCOMPARE(dialog->preferences().telephoneKey, RingServer::keyOf(first));
    QVERIFY(dialog->preferences().telephone);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"tokenAnew"_s), Qt::Key_Space);
    QVERIFY(token->text() != first);
    QCOMPARE(dialog->preferences().telephoneKey, RingServer::keyOf(token->text()));
    const Preferences kept = dialog->preferences();
    delete dialog;
    dialog = new PreferencesDialog(kept, {});
    dialog->show();
    QVERIFY(dialog->findChild<QCheckBox *>(u"telephone"_s)->isChecked());
    QVERIFY(!dialog->findChild<QLineEdit *>(u"token"_s)->isVisible()); // nobody has it any more but the telephone system
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"telephone"_s), Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"telephone"_s), Qt::Key_Space);
    QCOMPARE(dialog->preferences(), kept); // off and on again, the telephone system need not be told anew
    delete dialog;
}

void PreferencesTest::aFolderIsWatched()
{
    auto *dialog = new PreferencesDialog({}, {});
    QSignalSpy changed(dialog, &PreferencesDialog::changed);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *folder = dialog->findChild<QLineEdit *>(u"intakeFolder"_s);
    folder->setFocus();
    QTest::keyClicks(folder, u"/calls"_s);
    QCOMPARE(changed.size(), 0); // not while it is being typed
    QTest::keyClick(folder, Qt::Key_Tab);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(dialog->preferences().intakeFolder, u"/calls"_s);
    dialog->findChild<QPushButton *>(u"stopIntakeFolder"_s)->click();
    QCOMPARE(dialog->preferences().intakeFolder, QString());
    delete dialog;
}

void PreferencesTest::lettersGrow()
{
    const int usual = Theme::of(QApplication::palette()).space(10), control = Theme::of(QApplication::palette()).controlHeight();
    setTextSize(200);
    applyTheme(*qApp, Scheme::Light);
    QVERIFY(qAbs(Theme::of(QApplication::palette()).space(10) - 2 * usual) <= 6);
    QVERIFY(Theme::of(QApplication::palette()).controlHeight() > control * 3 / 2);
    setTextSize(1000);
    QCOMPARE(textSize(), 300);
    setTextSize(100);
    applyTheme(*qApp, Scheme::Light);
    QCOMPARE(Theme::of(QApplication::palette()).space(10), usual);
}

void PreferencesTest::aSessionComesBack()
{
    const QString file = sessionFile(m_folder.path() + u"/state"_s);
    Session session;
    session.place = {u"queue-open"_s, IncidentId::make()};
    session.geometry = "geometry";
    session.shapes = {{u"a:scroll"_s, 12}};
    session.database = u"0123abcd"_s;
    session.language = u"es"_s;
    session.textSize = 150;
    QVERIFY(writeSession(file, session));
    QCOMPARE(readSession(file), session);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
    session.place.incident.reset();
    QVERIFY(writeSession(file, session));
    QCOMPARE(readSession(file), session);
    QVERIFY(!writeSession(u"/dev/null/session.json"_s, session));
}

void PreferencesTest::aSessionIsReadLeniently_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("view");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("half of one") << QByteArray("{\"version\": 1, \"view\": \"to") << QString();
    QTest::newRow("a list") << QByteArray("[1, 2]") << QString();
    QTest::newRow("another version") << QByteArray("{\"version\": 9, \"view\": \"today\"}") << QString();
    QTest::newRow("wrong kinds") << QByteArray("{\"version\": 1, \"view\": \"today\", \"incident\": 7, \"geometry\": [], \"shapes\": \"x\"}") << u"today"_s;
    QTest::newRow("too long") << QByteArray("{\"version\": 1, \"view\": \"today\", \"x\": \"") + QByteArray(300'000, 'x') + "\"}" << QString();
}

void PreferencesTest::aSessionIsReadLeniently()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, view);
    const QString path = m_folder.filePath(u"lenient.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Session session = readSession(path);
    QCOMPARE(session.place.view, view);
    QVERIFY(!session.place.incident);
    QVERIFY(readSession(m_folder.filePath(u"missing.json"_s)) == Session{});
    QWidget window;
    giveShapes(window, session.shapes);
}

namespace {

/// A window with a table of so many rows and a splitter.
std::unique_ptr<QWidget> window(int rows)
{
    auto made = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(made.get());
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"halves"_s);
    auto *table = new QTableWidget(rows, 3);
    table->setObjectName(u"list"_s);
    splitter->addWidget(table);
    splitter->addWidget(new QLabel(u"x"_s));
    column->addWidget(splitter);
    made->resize(600, 300);
    made->show();
    return made;
}

}

void PreferencesTest::shapesComeBack()
{
    const std::unique_ptr<QWidget> first = window(200);
    QVERIFY(QTest::qWaitForWindowExposed(first.get()));
    auto *list = first->findChild<QTableWidget *>(u"list"_s);
    list->horizontalHeader()->resizeSection(1, 177);
    first->findChild<QSplitter *>(u"halves"_s)->setSizes({400, 150});
    list->verticalScrollBar()->setValue(60);
    const QJsonObject shapes = shapesOf(*first);
    const std::unique_ptr<QWidget> second = window(0); // its rows come later
    giveShapes(*second, shapes);
    auto *filled = second->findChild<QTableWidget *>(u"list"_s);
    filled->setRowCount(200);
    QTRY_COMPARE(filled->verticalScrollBar()->value(), 60);
    QCOMPARE(filled->horizontalHeader()->sectionSize(1), 177);
    QCOMPARE(second->findChild<QSplitter *>(u"halves"_s)->sizes(), first->findChild<QSplitter *>(u"halves"_s)->sizes());
    giveShapes(*second, {{u"list:columns"_s, u"bm90IGEgc3RhdGU="_s}, {u"list:scroll"_s, -4}, {u"halves:splitter"_s, 12}});
    QCOMPARE(filled->horizontalHeader()->sectionSize(1), 177); // what cannot be read changes nothing
}

void PreferencesTest::movedColumnsKeepTheirWidthsAlone()
{
    const std::unique_ptr<QWidget> first = window(5), second = window(5);
    auto *header = first->findChild<QTableWidget *>()->horizontalHeader(), *other = second->findChild<QTableWidget *>()->horizontalHeader();
    header->setSectionsMovable(true);
    other->setSectionsMovable(true);
    header->resizeSection(1, 177);
    header->hideSection(2);
    header->moveSection(1, 0);
    const int third = other->sectionSize(2);
    giveShapes(*second, shapesOf(*first));
    QCOMPARE(other->sectionSize(1), 177);
    QCOMPARE(other->visualIndex(1), 1); // the order is the list's
    QVERIFY(!other->isSectionHidden(2));
    QCOMPARE(other->sectionSize(2), third);
    giveShapes(*second, {{u"halves/list:columns"_s, QJsonArray{9, 9}}});
    giveShapes(*second, {{u"halves/list:columns"_s, QJsonArray{u"x"_s, -4, 0}}});
    QCOMPARE(other->sectionSize(1), 177); // what does not fit changes nothing
}

void PreferencesTest::anotherLanguageHasOtherColumns()
{
    const std::unique_ptr<QWidget> first = window(200);
    first->findChild<QTableWidget *>()->horizontalHeader()->resizeSection(1, 177);
    first->findChild<QTableWidget *>()->verticalScrollBar()->setValue(60);
    const QJsonObject all = shapesOf(*first), others = withoutColumns(all);
    QCOMPARE(others.size(), all.size() - 1);
    const std::unique_ptr<QWidget> second = window(200);
    giveShapes(*second, others);
    QVERIFY(second->findChild<QTableWidget *>()->horizontalHeader()->sectionSize(1) != 177);
    QTRY_COMPARE(second->findChild<QTableWidget *>()->verticalScrollBar()->value(), 60);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
