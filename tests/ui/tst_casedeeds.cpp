// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/aftersales/afterwordspart.h"
#include "ui/aftersales/casedeeds.h"
#include "ui/aftersales/closedialog.h"
#include "ui/aftersales/complaintdialog.h"
#include "ui/aftersales/complaintspart.h"
#include "ui/aftersales/paragraphdialog.h"
#include "ui/aftersales/reopendialog.h"
#include "ui/aftersales/worksdialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The end of a case, by the dialogs of the window.
class CaseDeedsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;

    MainWindow &window() { return *m_given->window; }
    CaseDeeds &deeds() { return window().caseDeeds(); }
    template<typename T>
    T *dialog()
    {
        if (!QTest::qWaitFor([&] { return qobject_cast<T *>(deeds().dialog()) != nullptr; }, 10'000))
            qFatal("no dialog");
        return qobject_cast<T *>(deeds().dialog());
    }
    void trigger(ActionId id) { m_given->action(id)->trigger(); }
    void choose(QWidget *dialog, const char *control, const QString &id)
    {
        dialog->findChild<SegmentedControl *>(QLatin1String(control))->findChild<QAbstractButton *>(id)->click();
    }
    void type(QWidget *dialog, const QString &words) { dialog->findChild<QPlainTextEdit *>(u"saidWords"_s)->setPlainText(words); }
    State state() { return m_given->dossier(m_incident.id).incident.state; }
    Entry last() { return m_given->dossier(m_incident.id).entries.back(); }
    void solve()
    {
        m_given->now = m_given->now + 10min;
        Entry solution;
        solution.incident = m_incident.id;
        solution.kind = EntryKind::Solution;
        solution.author = u"Luis"_s;
        solution.facts = {{FactKind::Solution, 0}};
        solution.direction = Direction::Out;
        solution.channel = Channel::Phone;
        solution.outcome = Outcome::Reached;
        solution.audience = Audience::Customer;
        solution.tells = {Tell::Solution};
        solution.customerText = {LocalText::of(u"We changed the electrode."_s, u"en"_s)};
        solution.teamText = {LocalText::of(u"zorzal: the old one was ours"_s, u"en"_s)};
        m_given->record(solution);
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 60);
        window().deskOpened();
        window().openIncident(m_incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, m_incident.id);
    }
    void cleanup() { m_given.reset(); }

    void closingShowsWhatItNeeds()
    {
        trigger(ActionId::CloseIncident);
        auto *close = dialog<CloseDialog>();
        for (const char *need : {"solution_told", "confirmed", "loans_back", "replacements_ended", "escalations_closed"})
            QVERIFY2(close->findChild<QWidget *>(u"closing-"_s + QLatin1String(need)), need);
        QVERIFY(close->findChild<QPushButton *>(u"meet-confirmed"_s));
        QVERIFY(!close->findChild<QPushButton *>(u"meet-loans_back"_s));
        close->doIt()->click();
        QVERIFY(close->message()->isVisible()); // a reason is missing
        QCOMPARE(state(), State::New);
        close->findChild<QLineEdit *>(u"closeReason"_s)->setText(u"they moved away"_s);
        close->doIt()->click();
        QTRY_COMPARE(state(), State::Closed);
        QCOMPARE(last().stateChange->reason.in(u"en"_s), u"they moved away"_s);
    }

    void noReasonStandsForALoan()
    {
        Entry loan;
        loan.incident = m_incident.id;
        loan.kind = EntryKind::Loan;
        loan.aftersales = LoanAct{LoanId::make(), LoanAct::Act::Out, {}, u"Heater 2"_s, {}, {}, m_given->now + 72h};
        m_given->record(loan);
        trigger(ActionId::CloseIncident);
        auto *close = dialog<CloseDialog>();
        close->findChild<QLineEdit *>(u"closeReason"_s)->setText(u"they moved away"_s);
        close->doIt()->click();
        QVERIFY(close->message()->isVisible());
        QVERIFY(close->isVisible());
        QVERIFY(state() != State::Closed);
    }

    void whatMeetsANeedIsAButtonAway()
    {
        trigger(ActionId::CloseIncident);
        dialog<CloseDialog>()->findChild<QPushButton *>(u"meet-confirmed"_s)->click();
        QVERIFY(dialog<WorksDialog>());
        dialog<WorksDialog>()->reject();
        trigger(ActionId::CloseIncident);
        dialog<CloseDialog>()->findChild<QPushButton *>(u"meet-solution_told"_s)->click();
        QTRY_VERIFY(window().incident()->composer()->isOpen());
    }

    void aYesOffersToClose()
    {
        solve();
        trigger(ActionId::DoesItWork);
        auto *works = dialog<WorksDialog>();
        type(works, u"It is warm."_s);
        works->doIt()->click();
        auto *close = dialog<CloseDialog>();
        QCOMPARE(std::get<ConfirmationAct>(*last().aftersales).act, ConfirmationAct::Act::Confirmed);
        QVERIFY(!close->findChild<QLineEdit *>(u"closeReason"_s)); // nothing is missing
        close->doIt()->click();
        QTRY_COMPARE(state(), State::Closed);
    }

    void aNoOpensItAgain()
    {
        solve();
        trigger(ActionId::DoesItWork);
        auto *works = dialog<WorksDialog>();
        type(works, u"Cold again."_s);
        choose(works, "worksAnswer", u"not_confirmed"_s);
        works->doIt()->click();
        auto *reopen = dialog<ReopenDialog>();
        QCOMPARE(reopen->findChild<QPlainTextEdit *>(u"saidWords"_s)->toPlainText(), u"Cold again."_s);
        QVERIFY(reopen->findChild<QCheckBox *>(u"reopenFalse"_s)->isChecked());
        reopen->doIt()->click();
        QTRY_COMPARE(state(), State::Active);
        const auto act = std::get<ReopeningAct>(*last().aftersales);
        QCOMPARE(act.solver, u"Luis"_s);
        QVERIFY(act.falseClose);
    }

    void theCauseProposesWhetherItCounts_data()
    {
        QTest::addColumn<ReopeningCause>("cause");
        QTest::addColumn<bool>("counts");
        QTest::newRow("not fixed") << ReopeningCause::NotFixed << true;
        QTest::newRow("came back") << ReopeningCause::CameBack << true;
        QTest::newRow("another fault") << ReopeningCause::OtherFault << false;
        QTest::newRow("not told") << ReopeningCause::NotTold << false;
        QTest::newRow("by mistake") << ReopeningCause::ByMistake << false;
    }
    void theCauseProposesWhetherItCounts()
    {
        QFETCH(ReopeningCause, cause);
        solve();
        trigger(ActionId::Reopen);
        auto *reopen = dialog<ReopenDialog>();
        auto *causes = reopen->findChild<QComboBox *>(u"reopenCause"_s);
        causes->setCurrentIndex((causes->findData(int(cause)) + 1) % causes->count());
        causes->setCurrentIndex(causes->findData(int(cause)));
        QTEST(reopen->findChild<QCheckBox *>(u"reopenFalse"_s)->isChecked(), "counts");
        choose(reopen, "reopenBy", u"us"_s);
        reopen->doIt()->click();
        QVERIFY(reopen->message()->isVisible()); // we say why
        reopen->findChild<QLineEdit *>(u"reopenWhy"_s)->setText(u"the log shows it"_s);
        reopen->doIt()->click();
        QTRY_COMPARE(state(), State::Active);
        QCOMPARE(std::get<ReopeningAct>(*last().aftersales).by, ReopenedBy::Us);
    }

    void tooLateItIsAnotherIncident()
    {
        solve();
        QVERIFY(DeskFixture::wait(m_given->desk->aftersales().setReopenWithin(1)));
        m_given->now = m_given->now + 24h * 7;
        trigger(ActionId::Reopen);
        auto *reopen = dialog<ReopenDialog>();
        QVERIFY(!reopen->findChild<QCheckBox *>(u"reopenFalse"_s)->isVisible());
        type(reopen, u"Cold again."_s);
        reopen->doIt()->click();
        QTRY_VERIFY(window().incident()->dossier().incident.id != m_incident.id);
        QCOMPARE(state(), State::Solved);
    }

    Entry writes(bool automatic = false)
    {
        m_given->now = m_given->now + 10min;
        Entry mail;
        mail.incident = m_incident.id;
        mail.kind = EntryKind::Mail;
        mail.direction = Direction::In;
        mail.audience = Audience::Customer;
        mail.channel = Channel::Mail;
        mail.automatic = automatic;
        mail.customerText = {LocalText::of(u"Thank you, but it is cold again."_s, u"en"_s)};
        return m_given->record(mail);
    }

    void whatTheySayAfterwardsIsClassified()
    {
        solve();
        const Entry words = writes();
        auto *part = window().findChild<AfterwordsPart *>();
        QTRY_COMPARE(part->count(), 1);
        QCOMPARE(state(), State::Solved);
        const auto button = [&](const char *what) { return part->findChild<QPushButton *>(u"afterword-%1-%2"_s.arg(QLatin1String(what), words.id.toString())); };
        button("thanks")->click();
        QTRY_COMPARE(part->count(), 0);
        QCOMPARE(state(), State::Solved);
        QCOMPARE(last().refersTo, std::optional(words.id));
        const Entry more = writes();
        QTRY_COMPARE(part->count(), 1);
        part->findChild<QPushButton *>(u"afterword-still_broken-"_s + more.id.toString())->click();
        auto *reopen = dialog<ReopenDialog>();
        QVERIFY(!reopen->findChild<QPlainTextEdit *>(u"saidWords"_s)->isVisible()); // their words are there
        reopen->doIt()->click();
        QTRY_COMPARE(state(), State::Active);
        QTRY_COMPARE(part->count(), 0);
        QCOMPARE(std::get<ReopeningAct>(*last().aftersales).by, ReopenedBy::Customer);
    }

    void backToActiveGoesByTheSameDoor()
    {
        solve();
        trigger(ActionId::Activate);
        auto *reopen = dialog<ReopenDialog>();
        choose(reopen, "reopenBy", u"us"_s);
        reopen->findChild<QLineEdit *>(u"reopenWhy"_s)->setText(u"the log shows it"_s);
        reopen->doIt()->click();
        QTRY_COMPARE(state(), State::Active);
        QVERIFY(last().aftersales && std::holds_alternative<ReopeningAct>(*last().aftersales));
    }

    void solvingByALetterMayAskWhetherItWorks()
    {
        trigger(ActionId::Resolve);
        IncidentDeeds &asks = window().deeds();
        QTRY_VERIFY(asks.dialog() && asks.dialog()->isVisible());
        asks.dialog()->findChild<QPlainTextEdit *>(u"deedWords"_s)->setPlainText(u"new electrode"_s);
        asks.dialog()->findChild<QCheckBox *>(u"deedAsksWorks"_s)->setChecked(true);
        asks.dialog()->findChild<QPushButton *>(u"deedDo"_s)->click();
        QVERIFY(dialog<WorksDialog>());
        QCOMPARE(state(), State::Solved);
    }

    void aComplaintIsOwedACallBack()
    {
        trigger(ActionId::Complain);
        auto *complaint = dialog<ComplaintDialog>();
        complaint->doIt()->click();
        QVERIFY(complaint->message()->isVisible()); // without their words
        type(complaint, u"Nobody calls me."_s);
        complaint->findChild<QCheckBox *>(u"complaintPromised"_s)->setChecked(true);
        complaint->doIt()->click();
        auto *part = window().findChild<ComplaintsPart *>();
        QTRY_COMPARE(part->count(), 1);
        const auto owed = [this] {
            const std::vector<Commitment> all = m_given->dossier(m_incident.id).commitments;
            return std::count_if(all.begin(), all.end(), [](const Commitment &one) { return one.rule == u"complaint"_s && one.status == Commitment::Status::Open; });
        };
        QCOMPARE(owed(), 1);
        const std::optional<PromiseAct> promise = last().promise;
        QVERIFY(promise && promise->due == m_given->now + 1h);
        m_given->now = m_given->now + 20min;
        part->findChild<QPushButton *>()->click();
        auto *back = dialog<CallBackDialog>();
        type(back, u"We come at four."_s);
        back->doIt()->click();
        QTRY_COMPARE(part->count(), 0);
        QCOMPARE(owed(), 0);
    }

    void theParagraphForTheCustomerHoldsNoWordOfTheTeam()
    {
        solve();
        trigger(ActionId::CaseParagraph);
        QTRY_VERIFY(deeds().paragraph());
        QTRY_VERIFY(!deeds().paragraph()->text().isEmpty());
        const QString customer = deeds().paragraph()->text();
        QVERIFY2(customer.contains(m_incident.number) && customer.contains(u"We changed the electrode."_s) && !customer.contains(u"zorzal"_s), qPrintable(customer));
        QVERIFY(!customer.contains(u'\n'));
        deeds().paragraph()->findChild<QPushButton *>(u"paragraphCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), customer);
        choose(deeds().paragraph(), "paragraphReader", u"team"_s);
        QVERIFY(deeds().paragraph()->text().isEmpty());
        QTRY_VERIFY(deeds().paragraph()->text().contains(u"zorzal"_s));
    }
};

QTEST_MAIN(CaseDeedsTest)
#include "tst_casedeeds.moc"
