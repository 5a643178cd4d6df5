// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/outcomedialog.h"
#include "ui/visits/partsdialog.h"
#include "ui/visits/placedialog.h"
#include "ui/visits/plandialog.h"
#include "ui/visits/signaturepad.h"
#include "ui/visits/visitbuttons.h"
#include "ui/visits/visitcard.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitdraft.h"
#include "ui/visits/visitsview.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant at(int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, 10), QTime(hour, minute), madrid);
}

}

/// The dialogs about visits: what is typed into them is kept and checked; and what was done by them is undone from another window.
class VisitDialogsTest : public QObject
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

    void leavingAsksWhateverDiffers_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"nothing", "minutes", "part", "told", "signer", "further", "signature"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void leavingAsksWhateverDiffers()
    {
        QFETCH(QString, what);
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        window().visitDeeds().finish(row(incident.id), VisitDeed::Fail);
        OutcomeDialog *report = window().visitDeeds().reporting();
        if (what == u"minutes"_s)
            report->findChild<QSpinBox *>(u"visitWork"_s)->setValue(5);
        else if (what == u"part"_s)
            report->findChild<QTableWidget *>(u"visitParts"_s)->item(0, 2)->setText(u"Fan"_s);
        else if (what == u"told"_s)
            report->findChild<QCheckBox *>(u"visitTold"_s)->toggle();
        else if (what == u"signer"_s)
            report->findChild<QLineEdit *>(u"visitSignedBy"_s)->setText(u"The porter"_s);
        else if (what == u"further"_s)
            report->findChild<QCheckBox *>(u"visitFollowUp"_s)->toggle();
        else if (what == u"signature"_s)
            QTest::mouseClick(report->signature(), Qt::LeftButton), QTest::mousePress(report->signature(), Qt::LeftButton, {}, {20, 20}), QTest::mouseMove(report->signature(), {40, 30});
        QCOMPARE(report->hasWords(), what != u"nothing"_s);
        QPointer<OutcomeDialog> watched = report;
        report->reject();
        QCOMPARE(watched && watched->isVisible(), what != u"nothing"_s);
    }

    void whatIsTypedOutlivesTheProgram()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s), other = m_given->call(u"Pump"_s);
        done(visiting().agree(plan(incident.id, at(11)), {}));
        done(visiting().agree(plan(other.id, at(15)), {}));
        const auto report = [&](const Incident &of) {
            window().visitDeeds().finish(row(of.id), VisitDeed::Fail);
            OutcomeDialog *shown = window().visitDeeds().reporting();
            QSignalSpy loaded(shown->findChild<VisitDraft *>(), &VisitDraft::loaded);
            if (!loaded.wait())
                qFatal("the drafts are not read");
            return shown;
        };
        QSignalSpy kept(&m_given->desk->drafting(), &Drafting::kept);
        OutcomeDialog *first = report(incident);
        first->findChild<QPlainTextEdit *>(u"visitFound"_s)->setPlainText(u"Nobody opened"_s);
        first->findChild<QTableWidget *>(u"visitParts"_s)->item(0, 0)->setText(u"2.5"_s);
        first->findChild<QTableWidget *>(u"visitParts"_s)->item(0, 2)->setText(u"Pipe"_s);
        first->findChild<QSpinBox *>(u"visitKilometres"_s)->setValue(12);
        const VisitOutcome typed = first->outcome();
        QTRY_VERIFY(!kept.isEmpty());
        m_given->rebuild(); // nothing was asked: as after a crash
        QVERIFY(report(other)->outcome().found.isEmpty()); // another visit has its own
        OutcomeDialog *again = report(incident);
        QCOMPARE(again->outcome().found, typed.found);
        QCOMPARE(again->outcome().parts, typed.parts);
        QCOMPARE(again->outcome().kilometres, 12);
        QVERIFY(again->hasWords()); // and is not given up unasked
        QSignalSpy steps(&window().visitDeeds(), &VisitDeeds::done);
        again->doIt()->click();
        QTRY_COMPARE(steps.size(), 1);
        QTRY_VERIFY(done(m_given->desk->drafting().read()).empty()); // saved: it does not come back
    }

    void aPlanComesBackToo()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        const auto dialog = [&] {
            QSignalSpy asked(&window().visitDeeds(), &VisitDeeds::asked);
            window().visitDeeds().plan(incident.id);
            if (!asked.wait() || !QSignalSpy(window().visitDeeds().planning(), &PlanDialog::loaded).wait())
                qFatal("no dialog");
            return window().visitDeeds().planning();
        };
        QSignalSpy kept(&m_given->desk->drafting(), &Drafting::kept);
        PlanDialog *first = dialog();
        QVERIFY(!first->hasWords()); // the best moment was chosen by itself
        first->findChild<QLineEdit *>(u"visitAccess"_s)->setText(u"ring 2B"_s);
        first->findChild<QLineEdit *>(u"neededPart"_s)->setText(u"fan"_s);
        QTRY_VERIFY(!kept.isEmpty());
        m_given->rebuild();
        PlanDialog *again = dialog();
        QTRY_COMPARE(again->plan().access, u"ring 2B"_s);
        QCOMPARE(again->plan().parts, (std::vector<NeededPart>{{u"fan"_s, false}}));
        QTest::keyClick(again, Qt::Key_Escape);
        QVERIFY(again->isVisible());
        Q_EMIT again->message()->actionTriggered(); // discarded
        QTRY_VERIFY(done(m_given->desk->drafting().read()).empty());
    }

    void aQuantityIsANumberOrRefused_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("quantity"); ///< 0: refused
        QTest::newRow("whole") << u"es"_s << u"3"_s << 3.0;
        QTest::newRow("es comma") << u"es"_s << u"2,5"_s << 2.5;
        QTest::newRow("es point") << u"es"_s << u"2.5"_s << 0.0;
        QTest::newRow("es thousand") << u"es"_s << u"1.500"_s << 0.0;
        QTest::newRow("en point") << u"en"_s << u"2.5"_s << 2.5;
        QTest::newRow("en comma") << u"en"_s << u"2,5"_s << 0.0;
        QTest::newRow("en thousand") << u"en"_s << u"1,500"_s << 0.0;
        QTest::newRow("none") << u"en"_s << u""_s << 0.0;
        QTest::newRow("nought") << u"en"_s << u"0"_s << 0.0;
        QTest::newRow("less") << u"en"_s << u"-1"_s << 0.0;
        QTest::newRow("word") << u"en"_s << u"two"_s << 0.0;
    }
    void aQuantityIsANumberOrRefused()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(double, quantity);
        VisitRow row;
        row.visit.state = VisitState::OnSite;
        Viewpoint viewpoint = m_given->viewpoint();
        viewpoint.language = Language(language);
        auto *report = new OutcomeDialog(row, VisitDeed::Finish, viewpoint);
        report->show();
        auto *parts = report->findChild<QTableWidget *>(u"visitParts"_s);
        parts->item(0, 0)->setText(typed);
        parts->item(0, 2)->setText(u"Pipe"_s);
        QSignalSpy wanted(report, &FormDialog::wanted);
        report->doIt()->click();
        QCOMPARE(wanted.size(), quantity > 0 ? 1 : 0);
        QCOMPARE(report->message()->text().isEmpty(), quantity > 0);
        if (quantity > 0)
            QCOMPARE(report->outcome().parts.front().quantity, quantity);
        QCOMPARE(parts->item(0, 0)->text(), typed); // never changed silently
        delete report;
    }

    void undoOutlivesTheWindow()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        done(visiting().propose(plan(incident.id, at(11))));
        QSignalSpy moved(&window().visitDeeds(), &VisitDeeds::done);
        window().visitDeeds().move(row(incident.id), m_people[u"Ana"_s], m_people[u"Luis"_s], at(12));
        QTRY_COMPARE(moved.size(), 1);
        const DeedsDone kept = window().deeds().kept();
        m_given->rebuild();
        window().deeds().takeUp(kept);
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(12)); // nothing is done by it
        QSignalSpy again(&window().visitDeeds(), &VisitDeeds::done);
        QVERIFY(m_given->action(ActionId::Undo)->isEnabled());
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(row(incident.id).visit.scheduledFrom, at(11));
        m_given->action(ActionId::Redo)->trigger();
        QTRY_COMPARE(again.size(), 2);
        QCOMPARE(row(incident.id).visit.technicians, std::vector{m_people[u"Luis"_s]});
    }

    void anotherIsPlacedThereMeanwhile()
    {
        const Incident first = m_given->call(u"Boiler E05"_s), second = m_given->call(u"Pump"_s, u"Hotel Mirador"_s), third = m_given->call(u"Noise"_s, u"Hotel Sol"_s);
        done(visiting().propose(plan(first.id, at(11))));
        done(visiting().propose(plan(second.id, at(15))));
        QSignalSpy asked(&window().visitDeeds(), &VisitDeeds::asked), moved(&window().visitDeeds(), &VisitDeeds::done);
        window().visitDeeds().move(row(second.id), m_people[u"Ana"_s], m_people[u"Ana"_s], at(11));
        QTRY_COMPARE(asked.size(), 1);
        VisitPlan other = plan(third.id, at(11));
        other.accepted = done(visiting().objections(other));
        done(visiting().propose(other)); // another desk was faster
        PlaceDialog *dialog = window().visitDeeds().placing();
        dialog->findChild<QLineEdit *>(u"visitReason"_s)->setText(u"The same house"_s);
        QCOMPARE(dialog->against().size(), 1u);
        dialog->doIt()->click();
        QTRY_COMPARE(dialog->against().size(), 2u); // both are named now, and what was typed stays
        QVERIFY(!dialog->message()->text().isEmpty());
        dialog->doIt()->click();
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(row(second.id).visit.scheduledFrom, at(11));
    }

    void theCardSaysWhetherThePartsAreThere()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        VisitPlan planned = plan(incident.id, at(11));
        planned.parts = {{u"Fan"_s, false}, {u"Bearing"_s, true}};
        done(visiting().propose(planned));
        showBoard(1);
        QVERIFY2(grid().cards().front()->accessibleName().contains(u"1 part(s) awaited"_s), qPrintable(grid().cards().front()->accessibleName()));
        QSignalSpy steps(&window().visitDeeds(), &VisitDeeds::done);
        view().buttons()->button(u"visitParts"_s)->click();
        PartsDialog *dialog = window().visitDeeds().parting();
        QVERIFY(!dialog->hasWords());
        auto *list = dialog->findChild<QListWidget *>(u"neededParts"_s);
        QCOMPARE(list->item(0)->text(), u"Fan: awaited"_s);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->item(0)->text(), u"Fan: ready"_s);
        QVERIFY(dialog->hasWords());
        auto *line = dialog->findChild<QLineEdit *>(u"neededPart"_s);
        line->setText(u"seal, belt"_s);
        QTest::keyClick(line, Qt::Key_Return); // one more, and the dialog stays
        QCOMPARE(list->count(), 4);
        QVERIFY(dialog->isVisible());
        for (const int row : {3, 2}) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Delete);
        }
        dialog->doIt()->click();
        QTRY_COMPARE(steps.size(), 1);
        QTRY_VERIFY(grid().cards().front()->accessibleName().contains(u"Parts ready"_s));
    }
};

QTEST_MAIN(VisitDialogsTest)
#include "tst_visitdialogs.moc"
