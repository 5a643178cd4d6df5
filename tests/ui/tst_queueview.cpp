// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterbar.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuereader.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "queuefixture.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The queue: paging, one reset a load, and the row that the keyboard is on.
class QueueViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheNextPageOnce();
    void aChangedRowRepaintsThatRowAlone();
    void aReadingKeepsTheCurrentRow();
    void whatIsNotInTheListIsNotWaitedFor();
    void theFilterFindsAndSaysSo();
    void manyChangesAreOneReading();
    void titlesHaveRoomOnALaptop();
    void pagesComeFromBothEnds();
    void allAreChosenBeyondWhatIsRead();
    void theKeyboardGoesToTheRealEnd();
    void aListBeginsShortAndIsCountedOnce();
    void waitingCountsWorkingHours();
    void rowsSayTheLastWords();
    void deedsAreOfferedOnlyWhereOneListens();
    void thePreviewFollowsAndReadsNothing();
};

void QueueViewTest::asksForTheNextPageOnce()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QSignalSpy wanted(&model, &QueueModel::moreWanted);
    model.setPages({pageOf(0, 200, u"after-200"_s)});
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"after-200"_s);
    model.append(pageOf(200, 50, {}));
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
}

void QueueViewTest::aChangedRowRepaintsThatRowAlone()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QueuePage page = pageOf(0, 3, {});
    model.setPages({page});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    page.rows[1].owner = u"Luis"_s;
    model.setPages({page});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
}

void QueueViewTest::aReadingKeepsTheCurrentRow()
{
    UiFixture desk;
    desk.call(u"First"_s, u"A"_s, 60);
    const Incident second = desk.call(u"Second"_s, u"B"_s, 30);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    view.setCurrent(second.id);
    desk.call(u"Third"_s, u"C"_s, 90);
    view.reload();
    QTRY_COMPARE(view.model().rowCount(), 3);
    QVERIFY(view.current());
    QCOMPARE(view.current()->id, second.id);
    QSignalSpy opened(&view, &QueueView::openRequested);
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<IncidentId>(), second.id);
}

void QueueViewTest::whatIsNotInTheListIsNotWaitedFor()
{
    UiFixture desk;
    desk.call(u"First"_s, u"A"_s, 60);
    const Incident second = desk.call(u"Second"_s, u"B"_s, 30);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    view.setCurrent(second.id);
    view.setCurrent(IncidentId::make()); // it does not pass the filter
    desk.call(u"Third"_s, u"C"_s, 90);
    view.reload();
    QTRY_COMPARE(view.model().rowCount(), 3);
    QCOMPARE(view.current()->id, second.id);
}

void QueueViewTest::theFilterFindsAndSaysSo()
{
    UiFixture desk;
    desk.call(u"No hot water"_s);
    desk.call(u"Pump noise"_s);
    QueueView view(parts(desk), desk.viewpoint());
    QueueFilter filter;
    filter.text = u"PUMP"_s;
    view.setFilter(filter, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    // What is typed counts while it is typed; Enter makes it a chip and goes to the list.
    QTest::keyClicks(view.filterBar()->field(), u"nowhere"_s);
    QTRY_COMPARE(view.model().rowCount(), 0);
    QVERIFY(!view.table()->isVisibleTo(&view));
    QTest::keyClick(view.filterBar()->field(), Qt::Key_Return);
    QCOMPARE(view.filterBar()->chips().size(), 1);
    view.findChild<QAbstractButton *>(u"emptyStateAction"_s)->click();
    QTRY_COMPARE(view.model().rowCount(), 2);
    QVERIFY(view.filterBar()->chips().isEmpty());
}

void QueueViewTest::manyChangesAreOneReading()
{
    UiFixture desk;
    QueueView view(parts(desk), desk.viewpoint());
    QSignalSpy loaded(&view, &QueueView::loaded);
    for (int i = 0; i < 50; ++i)
        view.refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 1);
}

void QueueViewTest::titlesHaveRoomOnALaptop()
{
    UiFixture desk;
    for (const QString &language : {u"en"_s, u"es"_s}) {
        Viewpoint viewpoint = desk.viewpoint();
        viewpoint.language = Language(language);
        QueueView view(parts(desk), viewpoint);
        desk.call(u"No hot water"_s);
        view.resize(1050, 560); // what a window of 1280 by 720 leaves it
        view.show();
        view.setFilter({}, u"All"_s);
        QTRY_VERIFY(view.model().rowCount() > 0);
        QVERIFY(view.table()->columnWidth(QueueModel::TitleColumn) >= view.table()->width() / 5);
        QVERIFY(!view.table()->horizontalScrollBar()->isVisible());
    }
}

void QueueViewTest::pagesComeFromBothEnds()
{
    UiFixture desk;
    const std::vector<IncidentId> ids = manyCalls(desk, 7);
    QueueReader reader(desk.desk->queue());
    QSignalSpy finished(&reader, &QueueReader::finished);
    const Result<QueuePage> top = desk.wait(desk.desk->queue().page({}, {}, 3));
    const Result<QueuePage> second = desk.wait(desk.desk->queue().page({}, top->next, 3));
    // A window that begins at the fourth row is read anew from there, whatever stands in front.
    reader.read({}, second->previous, 1);
    QTRY_COMPARE(finished.size(), 1);
    const auto pages = finished.first().first().value<std::vector<QueuePage>>();
    QCOMPARE(pages.size(), size_t(1));
    QCOMPARE(pages.front().rows.size(), size_t(4));
    QCOMPARE(pages.front().rows.front().id, second->rows.front().id);
    QVERIFY(!pages.front().previous.isEmpty());
}

void QueueViewTest::allAreChosenBeyondWhatIsRead()
{
    UiFixture desk;
    const int count = 3 * QueueModel::pageSize + 12;
    manyCalls(desk, count);
    QueueView view(parts(desk), desk.viewpoint());
    QSignalSpy loaded(&view, &QueueView::loaded), bulk(&view, &QueueView::bulkRequested);
    view.show();
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!view.model().isWhole());
    QTest::keyClick(view.table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(view.table()->chosenCount(), count);
    QCOMPARE(view.chosen().size(), static_cast<size_t>(count));
    // Another list has nothing chosen, whatever answers come late
    QTest::keyClick(view.table(), Qt::Key_A, Qt::ControlModifier);
    QueueFilter nobodys;
    nobodys.unassigned = true;
    view.setFilter(nobodys, u"Nobody's"_s);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(view.table()->chosenCount(), 0);
}

void QueueViewTest::theKeyboardGoesToTheRealEnd()
{
    UiFixture desk;
    const std::vector<IncidentId> calls = manyCalls(desk, 2 * QueueModel::pageSize + 5);
    QueueView view(parts(desk), desk.viewpoint());
    QSignalSpy loaded(&view, &QueueView::loaded);
    view.show();
    QueueFilter byNumber;
    byNumber.sort = QueueSort::Number;
    view.setFilter(byNumber, u"All"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QTest::keyClick(view.table(), Qt::Key_End);
    QTRY_COMPARE(view.current()->id, calls.back());
    QVERIFY(view.model().endsHere());
    QTest::keyClick(view.table(), Qt::Key_Home);
    QTRY_COMPARE(view.current()->id, calls.front());
    QVERIFY(view.model().begin().isEmpty());
}

void QueueViewTest::aListBeginsShortAndIsCountedOnce()
{
    UiFixture desk;
    const int count = QueueReader::firstRows + 30;
    manyCalls(desk, count);
    QueueReader reader(desk.desk->queue());
    QSignalSpy finished(&reader, &QueueReader::finished), counted(&reader, &QueueReader::counted);
    reader.read({}, {}, QueueReader::firstRows);
    QTRY_COMPARE(finished.size(), 1);
    const auto pages = finished.first().first().value<std::vector<QueuePage>>();
    QCOMPARE(pages.size(), size_t(1));
    QCOMPARE(pages.front().rows.size(), static_cast<size_t>(QueueReader::firstRows));
    QVERIFY(!pages.front().next.isEmpty());
    reader.countSoon(1000);
    QueueFilter other;
    other.descending = true;
    reader.read(other, {}, QueueReader::firstRows); // who goes on to another list does not wait for the count of this one
    QTRY_COMPARE(finished.size(), 2);
    reader.countSoon(count - 5);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.first().first().toInt(), count - 5);
}

void QueueViewTest::waitingCountsWorkingHours()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QueuePage page = pageOf(0, 2, {});
    page.rows[0].waitingSince = page.rows[1].waitingSince = desk.now - 64h;
    page.rows[0].waited = WorkingAge{desk.now - 12h, desk.now - 12h, desk.now + 1h};
    model.setPages({page});
    const auto text = [&](int row) { return model.index(row, QueueModel::WaitingColumn).data().toString(); };
    QCOMPARE(text(0), u"12 h"_s);
    QCOMPARE(text(1), u"2 d"_s); // no calendar: the clock on the wall
    const QString tip = model.index(0, QueueModel::WaitingColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"2 d,"_s) && tip.contains(u"12 h"_s), qPrintable(tip));
    desk.now = desk.now + 30min;
    QVERIFY(!model.isOutOfDate());
    desk.now = desk.now + 5h; // it closed meanwhile: the age stands, and is to be worked out anew
    QCOMPARE(text(0), u"13 h"_s);
    QVERIFY(model.isOutOfDate());
}

void QueueViewTest::rowsSayTheLastWords()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QueuePage page = pageOf(0, 2, {});
    page.rows[0].details.lastWords = LocalText::of(u"It is **still** cold\n\nhere"_s, u"en"_s);
    page.rows[0].details.lastSaid = Direction::In;
    page.rows[0].customer = u"Acme"_s, page.rows[0].details.site = u"Getafe"_s;
    model.setPages({page});
    QCOMPARE(model.lastWords(*model.at(0)), u"Customer: It is still cold here"_s);
    QCOMPARE(model.lastWords(*model.at(1)), QString());
    QCOMPARE(model.index(0, QueueModel::CustomerColumn).data().toString(), u"Acme · Getafe"_s);
    QueueTable table(model);
    const int compact = table.verticalHeader()->defaultSectionSize();
    table.setRows(QueueDelegate::Rows::Comfortable);
    QVERIFY(table.verticalHeader()->defaultSectionSize() > compact);
}

void QueueViewTest::deedsAreOfferedOnlyWhereOneListens()
{
    UiFixture desk;
    const std::vector<IncidentId> ids = manyCalls(desk, 2);
    QueueView view(parts(desk), desk.viewpoint());
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    auto *bar = view.findChild<SelectionBar *>();
    QTest::keyClick(view.table(), Qt::Key_X);
    QVERIFY(bar->isHidden());
    QSignalSpy bulk(&view, &QueueView::bulkRequested);
    QTest::keyClick(view.table(), Qt::Key_J);
    QTest::keyClick(view.table(), Qt::Key_X);
    QVERIFY(!bar->isHidden());
    view.findChild<QAbstractButton *>(u"bulkAssign"_s)->click();
    QCOMPARE(bulk.size(), 1);
    QCOMPARE(bulk.first()[0].value<BulkDeed>(), BulkDeed::Assign);
    QCOMPARE(bulk.first()[1].value<std::vector<IncidentId>>(), ids);
    view.findChild<QAbstractButton *>(u"clearSelection"_s)->click();
    QVERIFY(bar->isHidden());
}

void QueueViewTest::thePreviewFollowsAndReadsNothing()
{
    UiFixture desk;
    const std::vector<IncidentId> ids = manyCalls(desk, 2);
    QueueView view(parts(desk), desk.viewpoint());
    view.resize(1200, 600);
    view.show();
    view.showPreview(false);
    view.setFilter({}, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    const Dossier before = desk.dossier(ids[1]);
    QSignalSpy shown(view.preview(), &QueuePreview::shown), changed(desk.desk.get(), &Desk::changed);
    QTest::keyClick(view.table(), Qt::Key_Space);
    QVERIFY(view.isPreviewShown());
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<IncidentId>(), ids[0]);
    QTest::keyClick(view.table(), Qt::Key_J);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown.last().first().value<IncidentId>(), ids[1]);
    QCOMPARE(changed.size(), 0);
    QVERIFY(desk.dossier(ids[1]) == before);
    QTest::keyClick(view.table(), Qt::Key_Space);
    QVERIFY(!view.isPreviewShown());
}

QTEST_MAIN(QueueViewTest)
#include "tst_queueview.moc"
