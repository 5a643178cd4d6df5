// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebardrops.h"

#include "ui/commands/deeddialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/widgets/navigation.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;
using What = TriageDeed::What;

/// Incidents that are dragged from the queue to a place of the sidebar.
class SidebarDropsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    NavigationButton *place(const QString &id) { return window().findChild<NavigationButton *>(id); }
    /// Leads incidents there and lets them go, as the window system does; answers whether the place took them.
    bool drop(const QString &id, QMimeData *packed)
    {
        const std::unique_ptr<QMimeData> data(packed);
        QWidget *column = place(id)->parentWidget();
        const QPoint at = place(id)->geometry().center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(column, &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(column, &move);
        m_wasDown = place(id)->isDown();
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(column, &leave);
            return false;
        }
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(column, &drop);
        return drop.isAccepted();
    }
    QString owner(const Incident &incident)
    {
        const Dossier dossier = m_given->dossier(incident.id);
        return dossier.owner ? dossier.owner->name : QString();
    }
    /// Presses on a row of the queue, moves to a place of the sidebar, and lets go, all by events of the window system: what starts the drag,
    /// carries it and ends it is the program's and Qt's.
    void dragWithTheMouse(int row, const QString &id)
    {
        QWindow *handle = window().windowHandle();
        QTableView *table = window().queue()->table();
        const QPoint inRow(table->columnViewportPosition(2) + 20, table->rowViewportPosition(row) + table->rowHeight(row) / 2);
        const QPoint from = table->viewport()->mapTo(&window(), inRow), to = place(id)->mapTo(&window(), place(id)->rect().center());
        const auto move = [handle](const QPoint &at) { QTest::mouseMove(handle, at); };
        // The drag waits in a loop of its own: what the hand does next comes from there.
        QTimer hand;
        int step = 0;
        connect(&hand, &QTimer::timeout, this, [&] {
            ++step;
            if (step <= 4)
                move(from + (to - from) * step / 4);
            else if (step == 5)
                m_wasDown = place(id)->isDown();
            else if (step == 6)
                QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
        });
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        move(from + QPoint(1, 0));
        hand.start(10);
        move(from + QPoint(2 * QApplication::startDragDistance(), 0)); // far enough: answers when the drag is over
        QTRY_VERIFY(step > 6);
    }
    bool m_wasDown = false;

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void whatIsDroppedOnMineIsTakenAndGivenBack()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        QVERIFY(drop(Sidebar::mine(), draggedincidents::pack({one.id, two.id})));
        QVERIFY(m_wasDown && !place(Sidebar::mine())->isDown());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(owner(one), u"Ana"_s);
        QCOMPARE(owner(two), u"Ana"_s);
        QVERIFY(drop(Sidebar::unassigned(), draggedincidents::pack({two.id})));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(owner(one), u"Ana"_s);
        QCOMPARE(owner(two), QString());
    }

    void theMouseDragsARow()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        dragWithTheMouse(0, Sidebar::mine());
        QVERIFY(m_wasDown); // the place showed that it takes it
        QVERIFY(!place(Sidebar::mine())->isDown());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE((QStringList{owner(one), owner(two)}.count(u"Ana"_s)), 1); // the row that was pressed, and no other
    }

    void whatTheMouseDropsWhereNothingIsTakenStays()
    {
        const Incident one = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        dragWithTheMouse(0, Sidebar::ledger());
        QVERIFY(!m_wasDown);
        QVERIFY2(window().statusBar()->currentMessage().contains(u"looks back"_s), qPrintable(window().statusBar()->currentMessage()));
        QCOMPARE(m_given->dossier(one.id).entries.size(), size_t(1));
        QVERIFY(window().queue()->isVisible());
    }

    void whatNeedsAnAnswerIsAsked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("waitsFor");
        QTest::newRow("snoozed") << Sidebar::snoozed() << int(What::Snooze) << -1;
        QTest::newRow("customer") << Sidebar::forCustomer() << int(What::Wait) << int(WaitingOn::Customer);
        QTest::newRow("parts") << Sidebar::forOthers() << int(What::Wait) << int(WaitingOn::Part);
    }
    void whatNeedsAnAnswerIsAsked()
    {
        QFETCH(QString, place);
        QFETCH(int, what);
        QFETCH(int, waitsFor);
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        QVERIFY(drop(place, draggedincidents::pack({incident.id})));
        QTRY_VERIFY(window().deeds().dialog() && window().deeds().dialog()->isVisible());
        const TriageDeed deed = window().deeds().dialog()->deed();
        QCOMPARE(int(deed.what), what);
        if (waitsFor >= 0)
            QCOMPARE(int(deed.waitingOn), waitsFor);
        window().deeds().dialog()->close();
    }

    void otherPlacesSayWhyNot_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("today") << Sidebar::today() << u"Today shows what is owed"_s;
        QTest::newRow("all open") << Sidebar::allOpen() << u"in this list already"_s;
        QTest::newRow("solved") << Sidebar::solvedThisWeek() << u"Mark as solved"_s;
        QTest::newRow("ledger") << Sidebar::ledger() << u"looks back"_s;
    }
    void otherPlacesSayWhyNot()
    {
        QFETCH(QString, place);
        QFETCH(QString, said);
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        QVERIFY(!drop(place, draggedincidents::pack({incident.id})));
        QVERIFY(!m_wasDown);
        QVERIFY2(window().statusBar()->currentMessage().contains(said), qPrintable(window().statusBar()->currentMessage()));
        QCOMPARE(m_given->dossier(incident.id).entries.size(), size_t(1));
    }

    void whatIsNoIncidentIsLeftAlone()
    {
        m_given->showQueue(0);
        auto *text = new QMimeData;
        text->setText(u"2026-0001"_s);
        QVERIFY(!drop(Sidebar::mine(), text));
        auto *noise = new QMimeData;
        noise->setData(u"application/x-aviso-incidents"_s, "no id\n\n");
        QVERIFY(!drop(Sidebar::mine(), noise));
    }
};

QTEST_MAIN(SidebarDropsTest)
#include "tst_sidebardrops.moc"
