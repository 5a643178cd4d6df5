// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"
#include "uifixture.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QueuePage pageOf(int from, int count, const QString &next)
{
    QueuePage page;
    for (int i = from; i < from + count; ++i) {
        QueueRow row;
        row.id = IncidentId::make();
        row.number = QString::number(i);
        page.rows.push_back(row);
    }
    page.next = next;
    return page;
}

}

/// The queue: paging, one reset a load, and the row that the keyboard is on.
class QueueViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheNextPageOnce();
    void aChangedRowRepaintsThatRowAlone();
    void aReadingKeepsTheCurrentRow();
    void theFilterFindsAndSaysSo();
    void manyChangesAreOneReading();
    void titlesHaveRoomOnALaptop();
};

void QueueViewTest::asksForTheNextPageOnce()
{
    UiFixture desk;
    QueueModel model(desk.viewpoint());
    QSignalSpy wanted(&model, &QueueModel::moreWanted);
    model.setPage(pageOf(0, 200, u"after-200"_s));
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
    model.setPage(page);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    page.rows[1].owner = u"Luis"_s;
    model.setPage(page);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
}

void QueueViewTest::aReadingKeepsTheCurrentRow()
{
    UiFixture desk;
    desk.call(u"First"_s, u"A"_s, 60);
    const Incident second = desk.call(u"Second"_s, u"B"_s, 30);
    QueueView view(desk.desk->queue(), desk.desk->reminders(), desk.viewpoint());
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

void QueueViewTest::theFilterFindsAndSaysSo()
{
    UiFixture desk;
    desk.call(u"No hot water"_s);
    desk.call(u"Pump noise"_s);
    QueueView view(desk.desk->queue(), desk.desk->reminders(), desk.viewpoint());
    QueueFilter filter;
    filter.text = u"PUMP"_s;
    view.setFilter(filter, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    filter.text = u"nowhere"_s;
    view.setFilter(filter, u"All"_s);
    QTRY_COMPARE(view.model().rowCount(), 0);
    QVERIFY(!view.table()->isVisibleTo(&view));
    QSignalSpy unfilter(&view, &QueueView::unfilterRequested);
    view.findChild<QAbstractButton *>(u"emptyStateAction"_s)->click();
    QCOMPARE(unfilter.size(), 1);
}

void QueueViewTest::manyChangesAreOneReading()
{
    UiFixture desk;
    QueueView view(desk.desk->queue(), desk.desk->reminders(), desk.viewpoint());
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
        QueueView view(desk.desk->queue(), desk.desk->reminders(), viewpoint);
        desk.call(u"No hot water"_s);
        view.resize(1050, 560); // what a window of 1280 by 720 leaves it
        view.show();
        view.setFilter({}, u"All"_s);
        QTRY_VERIFY(view.model().rowCount() > 0);
        QVERIFY(view.table()->columnWidth(QueueModel::TitleColumn) >= view.table()->width() / 5);
        QVERIFY(!view.table()->horizontalScrollBar()->isVisible());
    }
}

QTEST_MAIN(QueueViewTest)
#include "tst_queueview.moc"
