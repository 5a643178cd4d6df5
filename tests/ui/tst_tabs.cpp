// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/incident/foldingtext.h"
#include "ui/incident/incidentpage.h"
#include "ui/tabs/tabbar.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionTab>
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
    void whatIsOpenedStaysWithItsTab();
    void whatIsBuiltLateIsOpenToo();
    void boldWordsHaveRoom();
    void panesGoRoundByTheTabs();

private:
    TabBar *tabs() { return m_fixture->window->tabs(); }
    IncidentPage *page() { return m_fixture->window->incident(); }
    bool shows(const Incident &incident)
    {
        return QTest::qWaitFor([&] { return page()->isVisible() && page()->timeline()->dossier().incident.id == incident.id; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_fixture->window->focusWidget(), key, modifiers); }

    /// A long text, of which the timeline shows the beginning.
    void longNote(const Incident &incident)
    {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = incident.id;
        entry.kind = EntryKind::Note;
        entry.occurredAt = m_fixture->now;
        entry.teamText.words = LocalText::of(u"One line of many.\n\n"_s.repeated(40), u"en"_s);
        m_fixture->record(entry);
    }
    FoldingText *longText()
    {
        for (FoldingText *text : page()->timeline()->findChildren<FoldingText *>()) {
            if (text->isVisible() && (text->isFolded() || text->unfolded()))
                return text;
        }
        return nullptr;
    }

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

void TabsTest::whatIsOpenedStaysWithItsTab()
{
    longNote(m_boiler);
    longNote(m_pump);
    m_fixture->window->openInTab(m_boiler.id);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(longText());
    QVERIFY(longText()->isFolded());
    longText()->setOpen(true);
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    QTRY_VERIFY(longText());
    QVERIFY(longText()->isFolded()); // what is opened in one is not in the other
    tabs()->setCurrentIndex(1);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(longText() && !longText()->isFolded());
    // It is read again, and stays.
    note(1);
    QTRY_COMPARE(page()->dossier().entries.size(), size_t(3));
    QTRY_VERIFY(longText() && !longText()->isFolded());
    // And at the next start.
    const std::vector<Place> places = m_fixture->window->tabPlaces();
    const std::vector<Unfolded> left = m_fixture->window->tabsUnfolded();
    QCOMPARE(left.size(), size_t(3));
    QVERIFY(left[0].empty() && left[2].empty());
    QCOMPARE(left[1].size(), size_t(1));
    m_fixture->rebuild();
    m_fixture->window->setTabs(places, 1, left);
    m_fixture->window->deskOpened();
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(longText() && !longText()->isFolded());
    QCOMPARE(m_fixture->window->tabsUnfolded(), left);
    longText()->setOpen(false);
    QVERIFY(m_fixture->window->tabsUnfolded()[1].empty());
    tabs()->setCurrentIndex(2);
    QVERIFY(shows(m_pump));
    QTRY_VERIFY(longText() && longText()->isFolded());
    tabs()->setCurrentIndex(1);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(longText() && longText()->isFolded());
}

void TabsTest::whatIsBuiltLateIsOpenToo()
{
    for (int i = 0; i < 40; ++i)
        longNote(m_boiler);
    const auto oldest = [this] {
        FoldingText *first = nullptr;
        const auto height = [this](const QWidget *text) { return text->mapTo(page()->timeline()->widget(), QPoint()).y(); };
        for (FoldingText *text : page()->timeline()->findChildren<FoldingText *>()) {
            const bool isLong = text->isFolded() || text->unfolded();
            first = isLong && text->isVisible() && (!first || height(text) < height(first)) ? text : first;
        }
        return first;
    };
    m_fixture->window->openInTab(m_boiler.id);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(page()->timeline()->isComplete());
    oldest()->setOpen(true);
    page()->timeline()->showNewest(); // on return the rows at the end are built first
    tabs()->setCurrentIndex(0);
    m_fixture->window->openInTab(m_pump.id);
    QVERIFY(shows(m_pump));
    tabs()->setCurrentIndex(1);
    QVERIFY(shows(m_boiler));
    QTRY_VERIFY(page()->timeline()->isComplete());
    QTRY_VERIFY(oldest() && !oldest()->isFolded());
    QCOMPARE(m_fixture->window->tabsUnfolded()[1].size(), size_t(1));
}

void TabsTest::boldWordsHaveRoom()
{
    m_fixture->window->openInTab(m_boiler.id);
    QTRY_VERIFY(tabs()->tabText(1).startsWith(m_boiler.number));
    QFont bold = tabs()->font();
    bold.setWeight(QFont::DemiBold);
    QStyleOptionTab option;
    option.initFrom(tabs());
    option.rect = tabs()->tabRect(1);
    option.text = tabs()->tabText(1);
    option.shape = tabs()->shape();
    option.rightButtonSize = tabs()->tabButton(1, QTabBar::RightSide)->size();
    option.documentMode = true;
    const int room = tabs()->style()->subElementRect(QStyle::SE_TabBarTabText, &option, tabs()).width();
    const int words = QFontMetrics(bold).size(Qt::TextShowMnemonic, tabs()->tabText(1)).width();
    QVERIFY2(room >= words, qPrintable(u"%1 of %2"_s.arg(room).arg(words)));
    const int before = tabs()->tabRect(1).width();
    tabs()->setCurrentIndex(0);
    QCOMPARE(tabs()->tabRect(1).width(), before);
    // Bold is wider than what Qt measures by itself.
    QVERIFY(words > tabs()->fontMetrics().size(Qt::TextShowMnemonic, tabs()->tabText(1)).width());
}

void TabsTest::panesGoRoundByTheTabs()
{
    m_fixture->window->openInTab(m_boiler.id);
    QVERIFY(shows(m_boiler));
    const auto round = [this](Qt::KeyboardModifiers modifiers) {
        QList<QWidget *> stops;
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_F6, modifiers);
            QWidget *focus = m_fixture->window->focusWidget();
            if (stops.contains(focus))
                break;
            stops << focus;
        }
        return stops;
    };
    const QList<QWidget *> forth = round({}), back = round(Qt::ShiftModifier);
    QCOMPARE(forth.count(tabs()), 1);
    QCOMPARE(back.count(tabs()), 1);
    QCOMPARE(forth.size(), back.size());
    QVERIFY(forth.size() >= 4); // sidebar, tabs, timeline and what stands beside it
}

QTEST_MAIN(TabsTest)
#include "tst_tabs.moc"
