// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "ui/queue/queuecolumns.h"
#include "windowfixture.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

/// Columns that were moved by the mouse are where they were left: each list keeps its own order, and nothing else keeps another.
class MovedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListKeepsTheOrder();
};

void MovedColumnsTest::theListKeepsTheOrder()
{
    WindowFixture given;
    given.call(u"No hot water"_s);
    given.window->resize(1900, 900); // all the usual columns have room
    given.showQueue(1);
    const auto header = [&] { return given.window->queue()->table()->horizontalHeader(); };
    QVERIFY(given.window->queue()->columns().isEmpty()); // the usual ones
    header()->moveSection(header()->visualIndex(QueueModel::OwnerColumn), 0);
    const QStringList order = given.window->queue()->columns();
    QCOMPARE(order.front(), QueueColumns::nameOf(QueueModel::OwnerColumn));
    QVERIFY(order.size() > 3);
    // Another list has its own.
    given.window->go({Sidebar::unassigned(), {}});
    QVERIFY(given.window->queue()->columns().isEmpty());
    QCOMPARE(header()->visualIndex(QueueModel::DueColumn), 0);
    // The session is of this list: the widths come back, and no order with them.
    const QJsonObject shapes = shapesOf(*given.window);
    given.rebuild();
    given.showQueue(1);
    giveShapes(*given.window, shapes);
    QCOMPARE(given.window->queue()->columns(), order);
    QCOMPARE(header()->visualIndex(QueueModel::OwnerColumn), 0);
}

QTEST_MAIN(MovedColumnsTest)
#include "tst_movedcolumns.moc"
