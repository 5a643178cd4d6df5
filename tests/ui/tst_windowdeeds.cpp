// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/composer/composer.h"
#include "ui/incident/findbar.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelinepane.h"
#include "ui/ledger/rowstable.h"
#include "ui/ledger/silentview.h"
#include "ui/queue/filterbar.h"
#include "ui/queuelists.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

/// What a key means on each page of the window: about which incident it is, and what it closes.
class WindowDeedsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    void open(const Incident &incident)
    {
        window().openIncident(incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, incident.id);
    }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void escClosesTheFindBarNotThePage()
    {
        open(m_given->call(u"No hot water"_s));
        m_given->action(ActionId::Find)->trigger();
        FindBar *bar = window().incident()->pane()->findBar();
        QVERIFY(bar->isVisible());
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(window().incident()->isVisible());
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!window().incident()->isVisible());
    }

    void escClosesTheToastNotThePage()
    {
        const Incident incident = m_given->call(u"No hot water"_s);
        open(incident);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        window().deeds().perform({.what = TriageDeed::What::Take}, {incident.id});
        QTRY_COMPARE(finished.size(), 1);
        Toast *toast = window().deeds().toast();
        toast->setFocus();
        QVERIFY(toast->isAncestorOf(window().focusWidget()));
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!toast->isVisible());
        QVERIFY(window().incident()->isVisible());
    }

    void filesAreAttachedToTheChosenIncident()
    {
        const Incident before = m_given->call(u"Noise"_s, u"Hotel Sol"_s, 60), chosen = m_given->call(u"No hot water"_s);
        open(before);
        m_given->showQueue(2);
        window().queue()->setCurrent(chosen.id);
        QTest::keyClick(m_given->list(), Qt::Key_U);
        QTRY_VERIFY(window().findChild<QFileDialog *>());
        QCOMPARE(window().incident()->dossier().incident.id, chosen.id);
        QVERIFY(window().incident()->isVisible() && window().incident()->composer()->isOpen());
    }

    void theMarkedOneIsMeant()
    {
        const Incident one = m_given->call(u"No hot water"_s, u"A"_s, 60), two = m_given->call(u"Noise"_s, u"B"_s, 30);
        m_given->showQueue(2);
        window().queue()->setCurrent(one.id);
        QTest::keyClick(m_given->list(), Qt::Key_X);
        QTest::keyClick(m_given->list(), Qt::Key_J);
        QCOMPARE(window().queue()->current()->id, two.id);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        QTest::keyClick(m_given->list(), Qt::Key_I);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_given->dossier(one.id).owner);
        QVERIFY(!m_given->dossier(two.id).owner);
        QCOMPARE(window().queue()->table()->chosenCount(), 0); // it is done
    }

    void lettersInTodaysSideMeanItsRow()
    {
        const Incident waits = m_given->call(u"No hot water"_s);
        Entry mail;
        mail.incident = waits.id;
        mail.kind = EntryKind::Mail;
        mail.direction = Direction::In;
        mail.channel = Channel::Mail;
        mail.audience = Audience::Customer;
        mail.customerText.words = LocalText::of(u"Still cold"_s, u"en"_s);
        m_given->record(mail);
        const Incident owed = m_given->call(u"Noise"_s, u"Hotel Sol"_s, 600);
        m_given->now = m_given->now + std::chrono::minutes(10);
        window().deskOpened();
        TodayPage *today = window().today();
        QTRY_COMPARE(today->side()->waiting()->count(), 2); // who called the longest ago, then who wrote
        const auto choosesOwed = [&] {
            for (const AgendaRow &row : std::vector<AgendaRow>(today->model().rows())) {
                if (row.commitment.incident == owed.id)
                    today->choose(row.commitment.id);
            }
            return today->current() && today->current()->number == owed.number;
        };
        QTRY_VERIFY(choosesOwed());
        today->side()->waiting()->setFocus();
        today->side()->waiting()->setCurrentRow(1);
        QCOMPARE(window().focusWidget(), today->side()->waiting());
        QTest::keyClick(today->side()->waiting(), Qt::Key_Period);
        QCOMPARE(QGuiApplication::clipboard()->text(), waits.number);
        QTest::keyClick(today->side()->waiting(), Qt::Key_N);
        QTRY_COMPARE(window().incident()->dossier().incident.id, waits.id);
        QTRY_VERIFY(window().incident()->composer()->isOpen());
    }

    void theNumberIsThatOfThePage()
    {
        m_given->call(u"Noise"_s, u"Hotel Sol"_s, 600);
        const Incident silent = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 3000);
        window().deskOpened();
        window().go({Sidebar::silent(), {}});
        auto *table = window().silent()->findChild<QTableView *>();
        QTRY_COMPARE(window().silent()->currentIncident(), std::optional(silent.id));
        table->setFocus();
        m_given->action(ActionId::CopyNumber)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), silent.number);
    }

    void whatIsShownInTheQueueLeavesTheListsAlone()
    {
        m_given->call(u"No hot water"_s);
        m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        window().showInQueue(u"noise"_s);
        QTRY_COMPARE(window().queue()->model().rowCount(), 1);
        QCOMPARE(window().lists()->shown(), Sidebar::all());
        window().go({Sidebar::allOpen(), {}});
        QTRY_COMPARE(window().queue()->model().rowCount(), 2);
        QVERIFY(!window().lists()->isChanged());
    }
};

QTEST_MAIN(WindowDeedsTest)
#include "tst_windowdeeds.moc"
