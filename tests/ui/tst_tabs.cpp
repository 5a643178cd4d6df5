// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/tabs/tabbar.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Tabs of the main window, on a real desk.
class TabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void oneTabHasNoBar();
    void enterStaysAndControlEnterOpensATab();
    void aMiddleClickOpensATab();
    void keysGoRoundAndClose();
    void eachTabKnowsItsWayBack();
    void whatIsUnsavedIsSaidInWords();
    void theFirstLetterMarksTheTab();
    void aCrossAndDeleteClose();
    void filterAndPlaceComeBack();
    void anIncidentHasOneTab();

private:
    TabBar *tabs() { return m_fixture->window->tabs(); }
    IncidentPage *page() { return m_fixture->window->incident(); }
    bool shows(const Incident &incident)
    {
        return QTest::qWaitFor([&] { return page()->isVisible() && page()->timeline()->dossier().incident.id == incident.id; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_fixture->window->focusWidget(), key, modifiers); }

    void note(int number)
    {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = m_boiler.id;
        entry.kind = EntryKind::Note;
        entry.occurredAt = m_fixture->now;
        entry.teamText.words = LocalText::of(u"Step %1 of the diagnosis"_s.arg(number), u"en"_s);
        m_fixture->record(entry);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    Incident m_boiler;
    Incident m_pump;
};

void TabsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_boiler = m_fixture->call(u"No hot water & no heating since the weekend"_s);
    m_pump = m_fixture->call(u"Pump"_s);
    m_fixture->showQueue(2);
}

void TabsTest::oneTabHasNoBar()
{
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(!tabs()->isVisible());
    QVERIFY(!m_fixture->action(ActionId::NextTab)->isEnabled());
}

void TabsTest::enterStaysAndControlEnterOpensATab()
{
    m_fixture->window->queue()->setCurrent(m_boiler.id);
    press(Qt::Key_Return, {});
    QVERIFY(shows(m_boiler));
    QCOMPARE(tabs()->count(), 1);
    press(Qt::Key_Escape, {});
    QTRY_VERIFY(m_fixture->list()->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shows(m_boiler));
    QCOMPARE(tabs()->count(), 2);
    QVERIFY(tabs()->isVisible());
    QTRY_VERIFY(tabs()->tabText(1).startsWith(m_boiler.number + u" No hot water &&"_s));
    QVERIFY(tabs()->tabText(1).endsWith(u'…'));
    QCOMPARE(tabs()->tabToolTip(1), m_boiler.number + u" No hot water & no heating since the weekend"_s);
}

void TabsTest::aMiddleClickOpensATab()
{
    QTableView *table = m_fixture->window->queue()->table();
    const QPoint second(table->viewport()->width() / 2, table->rowViewportPosition(1) + table->rowHeight(1) / 2);
    QTest::mouseClick(table->viewport(), Qt::MiddleButton, {}, second);
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
    const QPoint middle = tabs()->tabRect(1).center();
    QTest::mouseClick(tabs(), Qt::MiddleButton, {}, middle);
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(m_fixture->window->queue()->isVisible());
}

void TabsTest::keysGoRoundAndClose()
{
    m_fixture->window->openInTab(m_boiler.id);
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(m_fixture->window->queue()->isVisible());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shows(m_pump));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(shows(m_boiler));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(!tabs()->isVisible());
    m_fixture->window->openIncident(m_pump.id);
    QVERIFY(shows(m_pump));
    press(Qt::Key_W, Qt::ControlModifier); // the last one: back to the list
    QVERIFY(m_fixture->window->queue()->isVisible());
    QCOMPARE(tabs()->count(), 1);
}

void TabsTest::eachTabKnowsItsWayBack()
{
    m_fixture->window->openIncident(m_boiler.id);
    QVERIFY(m_fixture->action(ActionId::Back)->isEnabled());
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(!m_fixture->action(ActionId::Back)->isEnabled());
    tabs()->setCurrentIndex(0);
    QVERIFY(m_fixture->action(ActionId::Back)->isEnabled());
    m_fixture->action(ActionId::Back)->trigger();
    QVERIFY(m_fixture->window->queue()->isVisible());
    tabs()->setCurrentIndex(1);
    QVERIFY(shows(m_pump));
}

void TabsTest::whatIsUnsavedIsSaidInWords()
{
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    Draft draft;
    draft.kind = Draft::Kind::Note;
    draft.teamWords = u"Seal worn"_s;
    m_fixture->drafts.put(m_pump.id, draft);
    tabs()->setCurrentIndex(0);
    QTRY_VERIFY(tabs()->tabText(1).endsWith(u'•'));
    QVERIFY(tabs()->tabToolTip(1).endsWith(u"unsaved"_s));
    QVERIFY(tabs()->accessibleTabName(1).endsWith(u"unsaved"_s));
}

void TabsTest::theFirstLetterMarksTheTab()
{
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    page()->composer()->start(Draft::Kind::Note);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_fixture->window->focusWidget()));
    QVERIFY(!tabs()->tabText(1).endsWith(u'•'));
    QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_S);
    QVERIFY(tabs()->tabText(1).endsWith(u'•'));
    QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Backspace);
    QVERIFY(!tabs()->tabText(1).endsWith(u'•'));
}

void TabsTest::aCrossAndDeleteClose()
{
    m_fixture->window->openInTab(m_pump.id);
    m_fixture->window->openInTab(m_boiler.id);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(tabs()->tabText(1).contains(m_pump.number));
    auto *cross = qobject_cast<QToolButton *>(tabs()->tabButton(1, QTabBar::RightSide));
    QVERIFY(cross);
    QTRY_VERIFY(cross->accessibleName().contains(m_pump.number));
    cross->click(); // one that is not shown: the page stays
    QCOMPARE(tabs()->count(), 2);
    QVERIFY(shows(m_boiler));
    tabs()->setFocus();
    QTest::keyClick(tabs(), Qt::Key_Delete);
    QCOMPARE(tabs()->count(), 1);
    QVERIFY(m_fixture->window->queue()->isVisible());
}

void TabsTest::filterAndPlaceComeBack()
{
    for (int i = 0; i < 30; ++i)
        note(i);
    m_fixture->window->openInTab(m_boiler.id);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(page()->timeline()->isComplete());
    page()->timeline()->setFilter(TimelineFilter::Work);
    page()->timeline()->reveal(page()->timeline()->shown()[8]->id);
    const std::optional<EntryId> before = page()->timeline()->place().entry;
    QVERIFY(before);
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    QCOMPARE(page()->timeline()->filter(), TimelineFilter::All);
    tabs()->setCurrentIndex(1);
    QVERIFY(shows(m_boiler));
    QCOMPARE(page()->timeline()->filter(), TimelineFilter::Work);
    QTRY_VERIFY(page()->timeline()->isComplete());
    QTRY_COMPARE(page()->timeline()->place().entry, before);
}

void TabsTest::anIncidentHasOneTab()
{
    m_fixture->window->openInTab(m_pump.id);
    tabs()->setCurrentIndex(0);
    m_fixture->window->openInTab(m_pump.id);
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
}

QTEST_MAIN(TabsTest)
#include "tst_tabs.moc"
