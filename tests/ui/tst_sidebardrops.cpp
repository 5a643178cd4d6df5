// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebardrops.h"

#include "ui/commands/deeddialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/widgets/navigation.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStatusBar>

#include <set>

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
    /// Leads an incident over a place and away.
    void lead(const QString &id, IncidentId incident)
    {
        const std::unique_ptr<QMimeData> data(draggedincidents::pack({incident}));
        QWidget *column = place(id)->parentWidget();
        const QPoint at = place(id)->geometry().center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(column, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(column, &move);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(column, &leave);
    }
    QString owner(const Incident &incident)
    {
        const Dossier dossier = m_given->dossier(incident.id);
        return dossier.owner ? dossier.owner->name : QString();
    }
    /// Presses on a row of the queue and moves far enough for a drag. Answers what is carried then, as the window system is given it: without
    /// one nobody carries it on, and the drag is over at once. Null: no drag began.
    QMimeData *pull(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTableView *table = window().queue()->table();
        QWidget *ground = table->viewport();
        const QPoint from(table->columnViewportPosition(2) + 20, table->rowViewportPosition(row) + table->rowHeight(row) / 2);
        const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButton button) {
            QMouseEvent event(type, at, ground->mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(ground, &event);
        };
        const QPoint far(2 * QApplication::startDragDistance(), 0);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, from + QPoint(1, 0), Qt::NoButton);
        const bool early = table->findChild<QDrag *>();
        send(QEvent::MouseMove, from + far, Qt::NoButton);
        const QDrag *drag = table->findChild<QDrag *>();
        QMimeData *carried = nullptr;
        if (drag && !early && !drag->pixmap().isNull()) {
            carried = new QMimeData;
            for (const QString &format : drag->mimeData()->formats())
                carried->setData(format, drag->mimeData()->data(format));
        }
        send(QEvent::MouseButtonRelease, from + far, Qt::LeftButton);
        return carried;
    }
    /// The row of the incident.
    int rowOf(const Incident &incident) { return window().queue()->model().indexOf(incident.id).row(); }
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

    void theMousePullsARowToThePlace()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        QMimeData *carried = pull(rowOf(two));
        QVERIFY(carried);
        QCOMPARE(draggedincidents::unpack(*carried), std::vector<IncidentId>{two.id});
        QVERIFY(drop(Sidebar::mine(), carried));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(owner(one), QString());
        QCOMPARE(owner(two), u"Ana"_s);
        QVERIFY(window().queue()->isVisible()); // pulling opens nothing
    }

    void theMousePullsAllThatIsChosen()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s), three = m_given->call(u"Leak"_s);
        m_given->showQueue(3);
        window().queue()->table()->selectRow(rowOf(one));
        window().queue()->table()->selectionModel()->select(window().queue()->model().index(rowOf(three), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::unique_ptr<QMimeData> carried(pull(rowOf(one)));
        QVERIFY(carried);
        const std::vector<IncidentId> ids = draggedincidents::unpack(*carried);
        QCOMPARE((std::set<IncidentId>(ids.begin(), ids.end())), (std::set<IncidentId>{one.id, three.id}));
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
        drop(Sidebar::forCustomer(), draggedincidents::pack({})); // no incident: nothing changes
        QVERIFY(window().statusBar()->currentMessage().contains(said));
        lead(Sidebar::mine(), incident.id); // what takes it speaks against nothing
        QVERIFY(window().statusBar()->currentMessage().isEmpty());
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
