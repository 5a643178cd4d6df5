// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/statetable.h"
#include "ui/states/movesgrid.h"
#include "ui/states/statebox.h"
#include "ui/states/stateswindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "uifixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// The editor of the company's states: by keyboard, checked as it is typed, with its versions.
class StatesWindowTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiFixture> m_given;
    std::unique_ptr<StatesWindow> m_window;

    Aftersales &aftersales() { return m_given->desk->aftersales(); }
    StateTable stored() { return DeskFixture::wait(aftersales().states()).value(); }
    QLineEdit *name() { return m_window->findChild<QLineEdit *>(u"stateName"_s); }
    void speak(const QString &language) { m_window->findChild<SegmentedControl *>(u"statesWindowLanguage"_s)->findChild<QAbstractButton *>(language)->click(); }
    void type(const QString &words)
    {
        name()->setFocus();
        name()->selectAll();
        QTest::keyClicks(name(), words);
    }
    void save()
    {
        QSignalSpy saved(m_window.get(), &DocumentEditor::saved);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20'000))
            qFatal("it is not saved: %s", qPrintable(m_window->message()->text() + m_window->problem()));
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<UiFixture>();
        m_window = std::make_unique<StatesWindow>(aftersales(), m_given->viewpoint());
        QSignalSpy loaded(m_window.get(), &DocumentEditor::loaded);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!loaded.isEmpty());
    }
    void cleanup()
    {
        m_window.reset();
        m_given.reset();
        setShownStates(nullptr);
    }

    void aStateIsAddedByKeyboard()
    {
        QCOMPARE(m_window->list()->count(), 5);
        QVERIFY(!StateBox::isNeeded(State::Active));
        m_window->add();
        QVERIFY(m_window->problem().contains(u"lacks its name"_s));
        speak(u"en"_s);
        type(u"In the workshop"_s);
        QVERIFY(!m_window->problem().isEmpty()); // the other language is missing
        speak(u"es"_s);
        type(u"En taller"_s);
        QCOMPARE(m_window->problem(), QString());
        save();
        const StateTable table = stored();
        QCOMPARE(table.states.size(), size_t(6));
        QCOMPARE(table.states.back().name.in(u"en"_s), u"In the workshop"_s);
        QCOMPARE(table.states.back().category, State::Active);
        QVERIFY(table.firstOf(State::New)->next.contains(table.states.back().id));
        QVERIFY(StateBox::isNeeded(State::Active)); // it is offered where a state is chosen
        QCOMPARE(DeskFixture::wait(aftersales().stateVersions()).value().size(), size_t(2));
    }

    void movesAreAllowedAndForbiddenByKeyboard()
    {
        MovesGrid *grid = m_window->moves();
        grid->setFocus();
        grid->setCurrentCell(0, 3); // new, solved
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(grid);
        QVERIFY(heard && !heard->text(QAccessible::Name).isEmpty());
        const auto said = [grid] { return grid->item(0, 3)->data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(said(), u"From New to Solved: allowed"_s);
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(said(), u"From New to Solved: not allowed"_s);
        QCOMPARE(grid->item(0, 3)->text(), u"no"_s); // and not by the box alone
        QVERIFY(!m_window->states().states.front().next.contains(u"solved"_s));
        save();
        QVERIFY(!stored().states.front().next.contains(u"solved"_s));
        QVERIFY(!grid->item(1, 1)->flags().testFlag(Qt::ItemIsUserCheckable)); // to stay is always allowed
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(!grid->hasFocus());
    }

    void whatCannotWorkIsSaid()
    {
        MovesGrid *grid = m_window->moves();
        for (int to = 0; to < 4; ++to) {
            if (to != 3)
                grid->item(3, to)->setCheckState(Qt::Unchecked);
        }
        grid->item(3, 4)->setCheckState(Qt::Unchecked); // nothing follows what is solved
        QVERIFY2(m_window->problem().contains(u"no way leads to a closed state"_s), qPrintable(m_window->problem()));
        QVERIFY(!m_window->findChild<QPushButton *>(u"statesWindowSave"_s)->isEnabled());
    }

    void theFirstOfACategoryStays()
    {
        m_window->list()->setCurrentRow(1);
        QVERIFY(!m_window->findChild<QComboBox *>(u"stateCategory"_s)->isEnabled());
        m_window->removeCurrent();
        QVERIFY(!m_window->problem().isEmpty());
    }

    void theDaysOfReopeningAreSavedToo()
    {
        auto *days = m_window->findChild<QSpinBox *>(u"reopenDays"_s);
        QCOMPARE(days->value(), 10);
        days->setValue(5);
        QVERIFY(m_window->isChanged());
        save();
        QCOMPARE(DeskFixture::wait(aftersales().reopenWithin()).value(), 5);
        QVERIFY(!m_window->isChanged());
    }
};

QTEST_MAIN(StatesWindowTest)
#include "tst_stateswindow.moc"
