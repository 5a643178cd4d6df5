// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/cheatsheet.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keymapdialog.h"
#include "ui/incident/incidentpage.h"
#include "ui/queue/filterbar.h"
#include "ui/composer/composer.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const ActionSpec &spec(ActionId id)
{
    const auto all = actionSpecs();
    return *std::find_if(all.begin(), all.end(), [id](const ActionSpec &one) { return one.id == id; });
}

}

/// The keys of a person: letters in lists, other keys, and the sheet that shows them.
class KeyMapTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    KeyMap &map() { return window().keyMap(); }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_given->call(u"No hot water"_s);
    }
    void cleanup() { m_given.reset(); }

    void noKeyIsGivenTwice()
    {
        for (const ActionSpec &one : actionSpecs()) {
            const auto other = map().conflict(one, KeyMap::defaults(one));
            QVERIFY2(!other, one.name);
            QVERIFY2(!KeyMap::hides(KeyMap::defaults(one)), one.name);
        }
    }

    void lettersGoToPlacesFromAList()
    {
        m_given->showQueue(1);
        QTest::keyClick(m_given->list(), Qt::Key_G);
        QTest::keyClick(m_given->list(), Qt::Key_L);
        QCOMPARE(window().place().view, Sidebar::ledger());
    }

    void aBegunKeyThatComesToNothingStartsAnew()
    {
        m_given->showQueue(1);
        QTest::keyClick(m_given->list(), Qt::Key_G);
        QTest::keyClick(m_given->list(), Qt::Key_Period);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2026-0001"_s);
        QCOMPARE(window().place().view, Sidebar::allOpen());
    }

    void lettersAreWordsInAnEditor()
    {
        m_given->showQueue(1);
        QLineEdit *filter = window().queue()->filterBar()->field();
        filter->setFocus();
        QTest::keyClicks(filter, u"gl."_s);
        QCOMPARE(filter->text(), u"gl."_s);
        QCOMPARE(window().place().view, Sidebar::allOpen());
    }

    void theNoteIsWrittenFromTheList()
    {
        m_given->showQueue(1);
        QTest::keyClick(m_given->list(), Qt::Key_N);
        QTRY_VERIFY(window().incident()->composer()->isOpen());
        QCOMPARE(window().incident()->composer()->draft().kind, Draft::Kind::Note);
    }

    void lettersCanBeTurnedOff()
    {
        m_given->showQueue(1);
        map().setLettersAct(false);
        QTest::keyClick(m_given->list(), Qt::Key_G);
        QTest::keyClick(m_given->list(), Qt::Key_L);
        QCOMPARE(window().place().view, Sidebar::allOpen());
        QVERIFY(!m_given->action(ActionId::Take)->text().contains(u'\t')); // and the menu shows none
        m_given->rebuild();
        QVERIFY(!map().lettersAct());
    }

    void anotherKeyIsShownAtOnceAndKept()
    {
        map().choose(spec(ActionId::Report), {{QKeySequence(u"Ctrl+Alt+R"_s)}, {}});
        QCOMPARE(m_given->action(ActionId::Report)->shortcut(), QKeySequence(u"Ctrl+Alt+R"_s));
        map().choose(spec(ActionId::Take), {{}, {QKeySequence(u"Q"_s)}});
        QCOMPARE(m_given->action(ActionId::Take)->text().section(u'\t', 1), u"Q"_s);
        m_given->rebuild();
        QCOMPARE(m_given->action(ActionId::Report)->shortcut(), QKeySequence(u"Ctrl+Alt+R"_s));
        QCOMPARE(map().keysOf(spec(ActionId::Take)).listKeys, QList{QKeySequence(u"Q"_s)});
        map().allToDefault();
        QCOMPARE(m_given->action(ActionId::Report)->shortcut(), QKeySequence(u"Ctrl+P"_s));
        m_given->rebuild();
        QVERIFY(map().isDefault(spec(ActionId::Take)));
    }

    void aTakenKeyIsNamedAndMovesOnlyWhenSaidSo()
    {
        m_given->action(ActionId::KeyMap)->trigger();
        auto *dialog = window().findChild<KeyMapDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->choose(ActionId::Report);
        auto *key = dialog->findChild<QKeySequenceEdit *>(u"keyMapKey"_s);
        QCOMPARE(key->keySequence(), QKeySequence(u"Ctrl+P"_s));
        key->setFocus();
        QTest::keyClick(key, Qt::Key_L, Qt::ControlModifier);
        auto *conflict = dialog->findChild<QLabel *>(u"keyMapConflict"_s);
        QTRY_VERIFY(conflict->text().contains(u"Log contact"_s));
        QCOMPARE(m_given->action(ActionId::LogContact)->shortcut(), QKeySequence(u"Ctrl+L"_s));
        auto *set = dialog->findChild<QPushButton *>(u"keyMapSet"_s);
        set->setFocus();
        QTest::keyClick(set, Qt::Key_Space);
        QCOMPARE(m_given->action(ActionId::Report)->shortcut(), QKeySequence(u"Ctrl+L"_s));
        QVERIFY(m_given->action(ActionId::LogContact)->shortcut().isEmpty());
        auto *back = dialog->findChild<QPushButton *>(u"keyMapDefault"_s);
        QVERIFY(back->isEnabled());
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(m_given->action(ActionId::Report)->shortcut(), QKeySequence(u"Ctrl+P"_s));
        dialog->close();
    }

    void aKeyOfListsIsNotHiddenUnsaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("what");
        QTest::newRow("J in lists") << u"keyMapListKey"_s << int(Qt::Key_J) << u"Next row"_s;
        QTest::newRow("K in the window") << u"keyMapKey"_s << int(Qt::Key_K) << u"Previous row"_s;
        QTest::newRow("W in the window") << u"keyMapKey"_s << int(Qt::Key_W) << u"Why is this owed?"_s;
        QTest::newRow("W in lists") << u"keyMapListKey"_s << int(Qt::Key_W) << QString(); // Today keeps its own
        QTest::newRow("Q in lists") << u"keyMapListKey"_s << int(Qt::Key_Q) << QString();
    }
    void aKeyOfListsIsNotHiddenUnsaid()
    {
        QFETCH(QString, field);
        QFETCH(int, key);
        QFETCH(QString, what);
        KeyMapDialog dialog(map(), &window());
        dialog.show();
        dialog.choose(ActionId::Report);
        auto *warning = dialog.findChild<QLabel *>(u"keyMapConflict"_s);
        QVERIFY(warning->text().isEmpty());
        dialog.findChild<QKeySequenceEdit *>(field)->setKeySequence(QKeySequence(key));
        QVERIFY2(what.isEmpty() ? warning->text().isEmpty() : warning->text().contains(what), qPrintable(warning->text()));
        auto *set = dialog.findChild<QPushButton *>(u"keyMapSet"_s);
        QVERIFY(set->isEnabled());
        QCOMPARE(set->text(), what.isEmpty() ? u"Set"_s : u"Set all the same"_s);
    }

    void hintsNameTheKeyThatActs()
    {
        const Incident incident = m_given->call(u"Noise"_s);
        window().openIncident(incident.id);
        const auto hint = [this] {
            auto *label = window().findChild<QLabel *>(u"noFiles"_s);
            return label ? label->text() : QString();
        };
        QTRY_VERIFY2(hint().endsWith(u"press U."_s), qPrintable(hint()));
        map().choose(spec(ActionId::Attach), {{}, {QKeySequence(u"Q"_s)}});
        QVERIFY2(hint().endsWith(u"press Q."_s), qPrintable(hint()));
        map().setLettersAct(false);
        QVERIFY2(hint().contains(u"menu"_s), qPrintable(hint()));
        map().choose(spec(ActionId::Attach), {{QKeySequence(u"Ctrl+U"_s)}, {}});
        QVERIFY2(hint().contains(u"Ctrl+U"_s), qPrintable(hint()));
    }

    void theSheetShowsTheKeysAsTheyAre()
    {
        map().choose(spec(ActionId::Take), {{}, {QKeySequence(u"Q"_s)}});
        m_given->showQueue(1);
        QTest::keyClick(m_given->list(), Qt::Key_Question, Qt::ShiftModifier);
        auto *sheet = window().findChild<CheatSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(sheet->shown().contains(u"Take: I follow it: in lists Q"_s));
        QVERIFY(sheet->shown().contains(u"Search or run a command: Ctrl+K"_s));
        const qsizetype all = sheet->shown().size();
        auto *search = sheet->findChild<QLineEdit *>(u"keysSearch"_s);
        QTest::keyClicks(search, u"diag"_s);
        QVERIFY(sheet->shown().size() < all);
        QCOMPARE(sheet->shown(), QStringList{u"Write diagnosis: Ctrl+D; in lists D"_s});
        sheet->close();
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_keymap.moc"
