// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "queuefixture.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The rows of the queue: a window that scrolls over all, their order and columns, and those that are chosen.
class QueueTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongListIsAWindowOfRows();
    void scrollingKeepsItsPlaceAtBothEnds();
    void theListIsSortedByItsHeaderAndByKeyboard();
    void columnsAreChosen();
    void rowsAreMarkedAndStayMarked();
    void aRangeIsChosenWithShift();
    void whatIsDoneIsNotChosenAnyMore();
};

void QueueTableTest::aLongListIsAWindowOfRows()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QSignalSpy shifted(&model, &QueueModel::shifted), before(&model, &QueueModel::beforeWanted);
    QueuePage first = pageOf(0, 200, u"200"_s);
    model.setPages({first});
    for (int i = 1; i <= QueueModel::mostPages; ++i) {
        QueuePage page = pageOf(i * 200, 200, QString::number((i + 1) * 200));
        page.previous = u"before-"_s + QString::number(i * 200);
        model.append(page);
    }
    QCOMPARE(model.rowCount(), QueueModel::mostPages * 200);
    QCOMPARE(model.at(0)->number, u"200"_s);
    QCOMPARE(shifted.size(), 1);
    QCOMPARE(shifted.first().first().toInt(), -200);
    QVERIFY(!model.isWhole());
    // And back: the end is let go.
    model.fetchBefore();
    model.fetchBefore();
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.first().first().toString(), u"before-200"_s);
    model.prepend(first);
    QCOMPARE(model.rowCount(), QueueModel::mostPages * 200);
    QCOMPARE(model.at(0)->number, u"0"_s);
    QCOMPARE(model.at(model.rowCount() - 1)->number, u"999"_s);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchBefore());
}

void QueueTableTest::scrollingKeepsItsPlaceAtBothEnds()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QueueTable table(model);
    table.resize(800, 500);
    table.show();
    int served = 0;
    const auto serve = [](int index) {
        QueuePage page = pageOf(index * 200, 200, u"%1"_s.arg(index + 1));
        page.previous = index > 0 ? u"%1"_s.arg(index - 1) : QString();
        return page;
    };
    // The pages come a moment later, as they do from the database.
    connect(&model, &QueueModel::moreWanted, &model, [&](const QString &place) { model.append(serve(place.toInt())), ++served; }, Qt::QueuedConnection);
    connect(&model, &QueueModel::beforeWanted, &model, [&](const QString &place) { model.prepend(serve(place.toInt())), ++served; }, Qt::QueuedConnection);
    model.setPages({serve(0)});
    table.setCurrentIndex(model.index(0, QueueModel::TitleColumn));
    QScrollBar *bar = table.verticalScrollBar();
    const int row = table.verticalHeader()->defaultSectionSize();
    const auto atTop = [&] { return model.at(table.rowAt(0))->number.toInt(); };
    QTRY_VERIFY(bar->maximum() > 0);
    int last = -1;
    for (int step = 0; step < 600; ++step) { // three rows at a time, through 1,800
        bar->setValue(bar->value() + 3 * row);
        const int seen = atTop();
        QVERIFY2(seen == last + 3 || last < 0 || seen == last, qPrintable(u"%1 after %2"_s.arg(seen).arg(last)));
        QCoreApplication::processEvents();
        QCOMPARE(atTop(), seen); // what came and went moved nothing
        last = seen;
    }
    QVERIFY(last > 1700);
    QVERIFY(model.rowCount() <= QueueModel::mostPages * QueueModel::pageSize);
    QVERIFY(!table.currentIndex().isValid()); // its row was let go; the list did not jump there
    for (int step = 0; step < 700 && atTop() > 0; ++step) {
        bar->setValue(bar->value() - 3 * row);
        const int seen = atTop();
        QCoreApplication::processEvents();
        QCOMPARE(atTop(), seen);
    }
    QCOMPARE(atTop(), 0);
    QVERIFY(served < 30);
}

void QueueTableTest::theListIsSortedByItsHeaderAndByKeyboard()
{
    UiFixture desk;
    desk.call(u"First"_s, u"Zumos"_s, 60);
    desk.call(u"Second"_s, u"Abad"_s, 30);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    QSignalSpy changed(&view, &QueueView::changed);
    Q_EMIT view.sortMenu()->aboutToShow();
    QAction *byCustomer = view.sortMenu()->findChild<QAction *>(u"sort-%1"_s.arg(static_cast<int>(QueueSort::Customer)));
    QVERIFY(byCustomer);
    byCustomer->trigger();
    QCOMPARE(view.filter().sort, QueueSort::Customer);
    QTRY_COMPARE(view.model().at(0)->customer, u"Abad"_s);
    QHeaderView *header = view.table()->horizontalHeader();
    const auto head = [&] { return view.model().headerData(QueueModel::CustomerColumn, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QCOMPARE(head(), u"Customer ▾"_s);
    Q_EMIT header->sectionClicked(QueueModel::CustomerColumn); // once more: the other way round
    QVERIFY(view.filter().descending);
    QTRY_COMPARE(view.model().at(0)->customer, u"Zumos"_s);
    QCOMPARE(head(), u"Customer ▴"_s);
    Q_EMIT header->sectionClicked(QueueModel::TitleColumn); // nothing sorts by titles
    QCOMPARE(view.filter().sort, QueueSort::Customer);
    QCOMPARE(head(), u"Customer ▴"_s);
    QCOMPARE(changed.size(), 2);
}

void QueueTableTest::columnsAreChosen()
{
    UiFixture desk;
    QueueView view(parts(desk), desk.viewpoint());
    view.resize(1100, 500);
    view.show();
    view.setFilter({}, u"All"_s);
    QVERIFY(view.table()->isColumnHidden(QueueModel::PriorityColumn));
    Q_EMIT view.columnsMenu()->aboutToShow();
    view.columnsMenu()->findChild<QAction *>(u"column-priority"_s)->trigger();
    QVERIFY(!view.table()->isColumnHidden(QueueModel::PriorityColumn));
    QVERIFY(view.columns().contains(u"priority"_s));
    // Stored words that nobody knows are left out; the title is always there.
    view.setFilter({}, u"Another"_s, {u"customer"_s, u"moon"_s});
    QCOMPARE(view.columns(), (QStringList{u"customer"_s, u"title"_s}));
    QVERIFY(view.table()->isColumnHidden(QueueModel::DueColumn));
    view.setFilter({}, u"Usual"_s, {});
    QVERIFY(view.columns().isEmpty());
    QVERIFY(!view.table()->isColumnHidden(QueueModel::DueColumn));
}

void QueueTableTest::rowsAreMarkedAndStayMarked()
{
    UiFixture desk;
    const std::vector<IncidentId> ids = manyCalls(desk, 4);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 4);
    QueueTable *table = view.table();
    QCOMPARE(table->chosenCount(), 0);
    QCOMPARE(table->chosen(), std::vector<IncidentId>{ids[0]}); // the one that has the keyboard
    QTest::keyClick(table, Qt::Key_X);
    QCOMPARE(table->chosenCount(), 1);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_X);
    QCOMPARE(table->chosen(), (std::vector<IncidentId>{ids[0], ids[2]}));
    // The list is read anew with one more in front: the same ones are chosen.
    desk.call(u"Earlier"_s, u"Z"_s, 90);
    view.reload();
    QTRY_COMPARE(view.model().rowCount(), 5);
    QCOMPARE(table->chosen(), (std::vector<IncidentId>{ids[0], ids[2]}));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(table, Qt::Key_X); // takes the mark away
    QCOMPARE(table->chosen(), std::vector<IncidentId>{ids[0]});
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->chosenCount(), 5);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(table->chosenCount(), 0);
}

void QueueTableTest::aRangeIsChosenWithShift()
{
    UiFixture desk;
    const std::vector<IncidentId> ids = manyCalls(desk, 4);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 4);
    QTest::keyClick(view.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.table()->chosen(), (std::vector<IncidentId>{ids[0], ids[1], ids[2]}));
    QTest::keyClick(view.table(), Qt::Key_Down);
    QCOMPARE(view.table()->chosenCount(), 0);
    QCOMPARE(view.current()->id, ids[3]);
}

void QueueTableTest::whatIsDoneIsNotChosenAnyMore()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QueuePage page = pageOf(0, 200, u"200"_s);
    model.setPages({page});
    QueueTable table(model);
    table.setCurrentIndex(model.index(0, QueueModel::TitleColumn));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&table, Qt::Key_X);
        QTest::keyClick(&table, Qt::Key_J);
    }
    QCOMPARE(table.chosenCount(), 3);
    // Two are solved, and leave a list that goes on behind its end; one could not be done.
    table.release({page.rows[0].id, page.rows[1].id});
    const IncidentId left = page.rows[2].id;
    page.rows.erase(page.rows.begin(), page.rows.begin() + 2);
    model.setPages({page});
    table.restore(left, 0);
    QCOMPARE(table.chosen(), std::vector<IncidentId>{left});
    QCOMPARE(table.chosenCount(), 1);
    table.release({left});
    QCOMPARE(table.chosenCount(), 0);
}

QTEST_MAIN(QueueTableTest)
#include "tst_queuetable.moc"
