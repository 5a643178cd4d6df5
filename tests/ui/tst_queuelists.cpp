// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/queue/viewdialog.h"
#include "ui/queuelists.h"
#include "ui/sidebar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "uifixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Saved lists in the window: made, found in the sidebar, changed, renamed, deleted and brought back.
class QueueListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aListIsSavedAndShown();
    void aNameTwiceIsRefusedInTheDialog();
    void aChangedListIsSavedOrPutBack();
    void aListIsRenamedByKeyboard();
    void aListIsDeletedByKeyboardAndBroughtBack();
    void whatIsNotUnderstoodIsShownAndKept();
    void oneThatIsNotPinnedStandsThereWhileShown();
    void otherDesksChangesAreFollowed();

private:
    SavedView save(const QString &name, const QString &filter, bool pinned = true);
    NavigationButton *button(const SavedView &view) const { return m_window->findChild<NavigationButton *>(QueueLists::idOf(view)); }
    QAbstractButton *tool(const QString &name) const { return m_window->findChild<QAbstractButton *>(name); }

    std::unique_ptr<UiFixture> m_desk;
    Drafts m_drafts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void QueueListsTest::init()
{
    m_desk = std::make_unique<UiFixture>();
    m_desk->call(u"No hot water"_s);
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Choice::Light);
    m_window = std::make_unique<MainWindow>(*m_desk->desk, m_drafts, *m_appearance, m_desk->viewpoint());
    m_window->show();
    m_window->go({Sidebar::allOpen(), {}});
    m_window->deskOpened();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
}

void QueueListsTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_desk.reset();
}

SavedView QueueListsTest::save(const QString &name, const QString &filter, bool pinned)
{
    SavedView view;
    view.name = name;
    view.owner = m_desk->desk->user();
    view.filter = filter;
    view.pinned = pinned;
    const Result<SavedView> kept = m_desk->wait(m_desk->desk->views().save(view));
    if (!kept)
        qFatal("%s", qPrintable(kept.error().text));
    return *kept;
}

void QueueListsTest::aListIsSavedAndShown()
{
    QVERIFY(!tool(u"saveListAs"_s)->isVisible());
    QTest::keyClicks(m_window->queue()->filterBar()->field(), u"customer:munoz "_s);
    QTRY_VERIFY(tool(u"saveListAs"_s)->isVisible());
    ViewDialog *dialog = m_window->lists()->saveAs();
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"viewSave"_s)->isEnabled()); // a list has a name
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Muñoz"_s);
    dialog->findChild<QAbstractButton *>(u"viewShared"_s)->click();
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"viewName"_s), Qt::Key_Return);
    QTRY_COMPARE(m_window->lists()->saved().size(), size_t(1));
    const SavedView view = m_window->lists()->saved().front();
    QVERIFY(view.isShared());
    QVERIFY(view.pinned);
    QCOMPARE(view.filter, u"state:open customer:munoz"_s);
    QTRY_COMPARE(m_window->place().view, QueueLists::idOf(view));
    QVERIFY(button(view) && button(view)->isChecked());
    QVERIFY(!tool(u"saveListAs"_s)->isVisible()); // it is as it was saved
    // The list that it was made from is as it was.
    m_window->go({Sidebar::allOpen(), {}});
    QCOMPARE(m_window->queue()->filterBar()->chips().size(), 1);
    QTRY_COMPARE(button(view)->count(), 1);
}

void QueueListsTest::aNameTwiceIsRefusedInTheDialog()
{
    save(u"Mine to call"_s, u"state:open"_s);
    ViewDialog *dialog = m_window->lists()->saveAs();
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Mine to call"_s);
    dialog->save();
    QTRY_COMPARE(dialog->message()->kind(), MessageBar::Kind::Error);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"viewName"_s)->text(), u"Mine to call"_s);
    dialog->close();
}

void QueueListsTest::aChangedListIsSavedOrPutBack()
{
    const SavedView view = save(u"Ours"_s, u"ball:us"_s);
    QTRY_VERIFY(button(view));
    m_window->go({QueueLists::idOf(view), {}});
    QVERIFY(!tool(u"saveList"_s)->isVisible());
    QTest::keyClicks(m_window->queue()->filterBar()->field(), u"priority:urgent "_s);
    QTRY_VERIFY(tool(u"saveList"_s)->isVisible());
    tool(u"putBackList"_s)->click();
    QCOMPARE(m_window->queue()->filterBar()->text(), u"ball:us"_s);
    QVERIFY(!tool(u"saveList"_s)->isVisible());
    QTest::keyClicks(m_window->queue()->filterBar()->field(), u"priority:low "_s);
    QTRY_VERIFY(tool(u"saveList"_s)->isVisible());
    tool(u"saveList"_s)->click();
    QTRY_COMPARE(m_window->lists()->saved().front().filter, u"ball:us priority:low"_s);
    QTRY_VERIFY(!tool(u"saveList"_s)->isVisible());
}

void QueueListsTest::aListIsRenamedByKeyboard()
{
    const SavedView view = save(u"Ours"_s, u"ball:us"_s);
    QTRY_VERIFY(button(view));
    m_window->go({QueueLists::idOf(view), {}});
    QTest::keyClick(button(view), Qt::Key_F2);
    auto *dialog = m_window->findChild<ViewDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Ours today"_s);
    dialog->save();
    QTRY_COMPARE(m_window->queue()->windowTitle(), u"Ours today"_s);
    QTRY_COMPARE(button(view)->text(), u"Ours today"_s);
    QVERIFY(button(view)->isChecked());
}

void QueueListsTest::aListIsDeletedByKeyboardAndBroughtBack()
{
    const SavedView view = save(u"Ours"_s, u"ball:us"_s);
    QTRY_VERIFY(button(view));
    m_window->go({QueueLists::idOf(view), {}});
    QTest::keyClick(button(view), Qt::Key_Delete);
    QTRY_VERIFY(!button(view));
    QCOMPARE(m_window->place().view, Sidebar::allOpen()); // where it was is nothing any more
    auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
    QTRY_VERIFY(message->text().contains(u"Ours"_s));
    message->findChild<QAbstractButton *>(u"messageAction"_s)->click();
    QTRY_VERIFY(button(view));
}

void QueueListsTest::whatIsNotUnderstoodIsShownAndKept()
{
    const SavedView view = save(u"From elsewhere"_s, u"state:open colour:red"_s);
    QTRY_VERIFY(button(view));
    m_window->go({QueueLists::idOf(view), {}});
    FilterBar *bar = m_window->queue()->filterBar();
    QCOMPARE(bar->chips().size(), 1);
    QCOMPARE(bar->field()->text(), u"colour:red"_s);
    QVERIFY(!bar->problem().isEmpty());
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    // Saved with another sort, it still asks for what nobody understands yet.
    m_window->queue()->sortMenu();
    QTest::keyClicks(bar->field(), u" ball:us "_s);
    QTRY_VERIFY(tool(u"saveList"_s)->isVisible());
    tool(u"saveList"_s)->click();
    QTRY_VERIFY(m_window->lists()->saved().front().filter.contains(u"ball:us"_s));
    QVERIFY(m_window->lists()->saved().front().filter.contains(u"colour:red"_s));
}

void QueueListsTest::oneThatIsNotPinnedStandsThereWhileShown()
{
    const SavedView view = save(u"Seldom"_s, u"ball:us"_s, false);
    QTRY_COMPARE(m_window->lists()->saved().size(), size_t(1));
    QVERIFY(!button(view));
    QAction *entry = m_window->findChild<QAction *>(u"go-"_s + QueueLists::idOf(view));
    QVERIFY(entry);
    entry->trigger();
    QVERIFY(button(view) && button(view)->isChecked());
    QCOMPARE(m_window->place().view, QueueLists::idOf(view));
}

void QueueListsTest::otherDesksChangesAreFollowed()
{
    SavedView view = save(u"Ours"_s, u"ball:us"_s);
    QTRY_VERIFY(button(view));
    m_window->go({QueueLists::idOf(view), {}});
    view.filter = u"ball:customer"_s;
    QVERIFY(m_desk->wait(m_desk->desk->views().save(view)).has_value());
    QTRY_COMPARE(m_window->queue()->filterBar()->text(), u"ball:customer"_s);
}

QTEST_MAIN(QueueListsTest)
#include "tst_queuelists.moc"
