// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/composer/momentedit.h"
#include "ui/incident/incidentpage.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/incidentvisits.h"
#include "ui/visits/outcomedialog.h"
#include "ui/visits/placedialog.h"
#include "ui/visits/plandialog.h"
#include "ui/visits/signaturepad.h"
#include "ui/visits/visitbuttons.h"
#include "ui/visits/visitcard.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segmentedcontrol.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant at(int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, 10), QTime(hour, minute), madrid);
}

}

/// The board of visits by keyboard, the dialogs that it asks with, and the visits of an incident and of today.
class VisitsViewTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    std::map<QString, TechnicianId> m_people;

    MainWindow &window() { return *m_given->window; }
    VisitsView &view() { return *window().visits(); }
    BoardGrid &grid() { return *view().grid(); }
    Visiting &visiting() { return m_given->desk->visiting(); }
    template<typename T>
    T done(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }
    VisitPlan plan(IncidentId incident, Instant from, const QString &who = u"Ana"_s) { return {.incident = incident, .technicians = {m_people.at(who)}, .from = from, .to = from + 1h}; }
    VisitRow row(IncidentId incident) { return done(visiting().ofIncident(incident)).front(); }
    void showBoard(int cards)
    {
        window().go({Sidebar::visits(), {}});
        view().reload();
        if (!QTest::qWaitFor([&] { return grid().cards().size() == cards; }, 20'000))
            qFatal("the board does not fill");
        grid().setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_people.clear();
        for (const Technician &one : done(m_given->desk->people().technicians()))
            m_people[one.name] = one.id;
    }
    void cleanup() { m_given.reset(); }

    void aCardIsMovedByKeyboardAndBack()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().propose(plan(incident.id, at(11))));
        showBoard(1);
        QCOMPARE(grid().cards().front()->accessibleName(), u"Muñoz, S.L., 11:00–12:00, Ana, Proposed, %1 Boiler E05"_s.arg(incident.number));
        QSignalSpy said(&view(), &VisitsView::said);
        QTest::keyClick(&grid(), Qt::Key_M);
        QVERIFY(grid().isCarrying());
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QVERIFY(said.last().first().toString().startsWith(u"Luis, Tue 10 Mar, 12:00–13:00"_s));
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!grid().isCarrying());
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(11));
        QSignalSpy moved(&window().visitDeeds(), &VisitDeeds::done);
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(&grid(), key);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(12));
        QCOMPARE(row(incident.id).visit.technicians, std::vector{m_people[u"Luis"_s]});
        QVERIFY(m_given->action(ActionId::Undo)->isEnabled());
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(moved.size(), 2);
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(11));
        m_given->action(ActionId::Redo)->trigger();
        QTRY_COMPARE(moved.size(), 3);
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(12));
    }

    void whatSpeaksAgainstItIsSaid()
    {
        const Incident first = m_given->call(u"Boiler E05"_s), second = m_given->call(u"Pump"_s, u"Hotel Mirador"_s);
        done(visiting().propose(plan(first.id, at(11))));
        done(visiting().propose(plan(second.id, at(14))));
        showBoard(2);
        grid().choose(row(second.id).visit.id);
        QSignalSpy asked(&window().visitDeeds(), &VisitDeeds::asked);
        Q_EMIT grid().moveWanted(row(second.id), m_people[u"Ana"_s], m_people[u"Ana"_s], at(11, 30));
        QTRY_COMPARE(asked.size(), 1);
        PlaceDialog *dialog = window().visitDeeds().placing();
        QVERIFY(!dialog->doIt()->isEnabled());
        QCOMPARE(dialog->doIt()->text(), u"Move anyway"_s);
        dialog->findChild<QLineEdit *>(u"visitReason"_s)->setText(u"The same house"_s);
        QVERIFY(dialog->doIt()->isEnabled());
        QSignalSpy moved(&window().visitDeeds(), &VisitDeeds::done);
        dialog->doIt()->click();
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(row(second.id).visit.scheduledFrom, at(11, 30));
        QVERIFY(m_given->dossier(second.id).entries.back().teamText.words.in(u"en"_s).contains(u"The same house"_s));
    }

    void movingAPromiseAsksHowTheyWereTold_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("told") << true;
        QTest::newRow("not told") << false;
    }
    void movingAPromiseAsksHowTheyWereTold()
    {
        QFETCH(bool, told);
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        showBoard(1);
        QSignalSpy asked(&window().visitDeeds(), &VisitDeeds::asked), moved(&window().visitDeeds(), &VisitDeeds::done);
        Q_EMIT grid().moveWanted(row(incident.id), m_people[u"Ana"_s], m_people[u"Ana"_s], at(15));
        QTRY_COMPARE(asked.size(), 1);
        PlaceDialog *dialog = window().visitDeeds().placing();
        dialog->findChild<QCheckBox *>(u"visitIsTold"_s)->setChecked(told);
        dialog->doIt()->click();
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(isUntold(row(incident.id).visit), !told);
        QTRY_VERIFY(!grid().cards().isEmpty() && grid().cards().front()->row().visit.scheduledFrom == at(15));
        QCOMPARE(grid().cards().front()->accessibleName().contains(u"Moved, not told"_s), !told);
        QCOMPARE(m_given->action(ActionId::Undo)->isEnabled(), !told);
    }

    void aTimeIsFoundForAnIncident()
    {
        m_given->call(u"Boiler E05"_s);
        m_given->showQueue(1);
        QSignalSpy asked(&window().visitDeeds(), &VisitDeeds::asked), planned(&window().visitDeeds(), &VisitDeeds::done);
        QTest::keyClick(m_given->list(), Qt::Key_V);
        QTRY_COMPARE(asked.size(), 1);
        PlanDialog *dialog = window().visitDeeds().planning();
        QTRY_COMPARE(dialog->slotRows()->count(), 5);
        QVERIFY(dialog->slotRows()->at(0).subtitle.contains(u"for the way"_s));
        QTRY_VERIFY(dialog->doIt()->isEnabled());
        QCOMPARE(dialog->doIt()->text(), u"Propose the visit"_s);
        dialog->findChild<SegmentedControl *>(u"visitHow"_s)->findChild<QAbstractButton *>(u"agreed"_s)->click();
        QCOMPARE(dialog->doIt()->text(), u"Save what was agreed"_s);
        dialog->findChild<QLineEdit *>(u"visitAccess"_s)->setText(u"ring 2B"_s);
        QComboBox *with = dialog->findChild<QComboBox *>(u"visitWith"_s);
        with->setCurrentIndex(with->findText(dialog->findChild<QComboBox *>(u"visitWho"_s)->currentText() == u"Ana"_s ? u"Luis"_s : u"Ana"_s));
        QTRY_VERIFY(dialog->doIt()->isEnabled()); // what speaks against it is known
        dialog->doIt()->click();
        QTRY_COMPARE(planned.size(), 1);
        const Visit visit = planned.front().front().value<Visit>();
        QCOMPARE(visit.state, VisitState::Confirmed);
        QCOMPARE(visit.access, u"ring 2B"_s);
        QVERIFY(visit.receiver.has_value());
        QCOMPARE(visit.technicians.size(), 2u);
        showBoard(2); // each has a card of it
    }

    void fromTheWayToTheReport()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        showBoard(1);
        QSignalSpy steps(&window().visitDeeds(), &VisitDeeds::done);
        const auto press = [&](const char *id) { view().buttons()->button(QLatin1String(id))->click(); };
        const auto shows = [&](const char *id) { return !view().buttons()->button(QLatin1String(id))->isHidden(); };
        QVERIFY(!shows("visitAgree") && shows("visitSetOut") && shows("visitFail") && !shows("visitFinish") && !shows("visitReport"));
        press("visitSetOut");
        QTRY_COMPARE(steps.size(), 1);
        QTRY_VERIFY(!shows("visitSetOut"));
        m_given->now = at(11, 5);
        press("visitArrive");
        QTRY_COMPARE(steps.size(), 2);
        QTRY_VERIFY(shows("visitFinish"));
        m_given->now = at(12, 5);
        press("visitFinish");
        OutcomeDialog *report = window().visitDeeds().reporting();
        QVERIFY(report);
        QCOMPARE(report->outcome().minutes, 60);
        report->doIt()->click();
        QTRY_VERIFY(!report->message()->text().isEmpty()); // of nothing
        report->findChild<QPlainTextEdit *>(u"visitDone"_s)->setPlainText(u"Electrode changed"_s);
        QPainterPath path;
        path.moveTo(10, 10);
        path.lineTo(60, 30);
        report->signature()->setPath(path);
        report->doIt()->click();
        QTRY_COMPARE(steps.size(), 3);
        const Visit visit = row(incident.id).visit;
        QCOMPARE(visit.state, VisitState::Done);
        QVERIFY(visit.signature.has_value());
        const std::vector<Attachment> files = done(m_given->desk->attachments().of(incident.id));
        QCOMPARE(files.size(), 1u);
        QCOMPARE(files.front().id, *visit.signature);
        QTRY_VERIFY(shows("visitReport"));
    }

    void whatIsTypedIsNotLostOnLeaving()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        window().visitDeeds().finish(row(incident.id), VisitDeed::Fail);
        OutcomeDialog *report = window().visitDeeds().reporting();
        QVERIFY(!window().holdsUnsaved(u"%1"_s));
        report->findChild<QPlainTextEdit *>(u"visitFound"_s)->setPlainText(u"Nobody opened"_s);
        QVERIFY(window().holdsUnsaved(u"%1"_s));
        report->reject();
        QVERIFY(report->isVisible()); // asks once more
    }

    void theSidebarCountsWhatWaits()
    {
        NavigationButton *button = window().findChild<Sidebar *>()->places().find(Sidebar::visits());
        const Incident incident = m_given->call(u"Boiler E05"_s), later = m_given->call(u"Pump"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        done(visiting().propose(plan(later.id, at(11) + 72h)));
        QTRY_COMPARE(button->count(), 1); // of today
        const Visit visit = row(incident.id).visit;
        done(visiting().cancel(visit.id, visit.version, u"Not needed"_s, CustomerTold{}));
        QTRY_COMPARE(button->count(), 0);
    }

    void anIncidentAndTodayShowThem()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().propose(plan(incident.id, at(11))));
        window().openIncident(incident.id);
        auto *section = window().findChild<IncidentVisits *>();
        QTRY_COMPARE(section->count(), 1);
        QTRY_VERIFY(section->isVisible());
        window().go({Sidebar::today(), {}});
        window().deskOpened();
        QTRY_COMPARE(window().today()->side()->visits()->count(), 1);
        QVERIFY(window().today()->side()->isVisible());
    }

    void aSignatureIsCutToWhatIsDrawn()
    {
        SignaturePad pad;
        QVERIFY(pad.picture().isNull());
        QTest::mousePress(&pad, Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(&pad, {40, 30});
        QVERIFY(!pad.isEmpty());
        QVERIFY(!pad.picture().isNull());
        QTest::keyClick(&pad, Qt::Key_Delete);
        QVERIFY(pad.isEmpty());
    }

    void thereIsNobodyToSend()
    {
        UiFixture empty;
        VisitsView page(empty.desk->visiting(), empty.viewpoint());
        page.show();
        QTRY_VERIFY(page.findChild<QWidget *>(u"boardScroll"_s)->isHidden());
    }
};

QTEST_MAIN(VisitsViewTest)
#include "tst_visitsview.moc"
