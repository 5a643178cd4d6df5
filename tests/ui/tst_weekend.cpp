// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "core/desk/reporting.h"
#include "support/weekend.h"
#include "ui/calls/callcard.h"
#include "ui/calls/whatfields.h"
#include "ui/calls/whofields.h"
#include "ui/composer/chips.h"
#include "ui/composer/composer.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/calllistwindow.h"
#include "ui/incident/checklist.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/visits/outcomedialog.h"
#include "ui/visits/plandialog.h"
#include "ui/visits/visitdeeds.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segmentedcontrol.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

Instant inMadrid(int day, int hour, int minute)
{
    return instantOf(QDate(2026, 3, day), QTime(hour, minute), QTimeZone("Europe/Madrid"));
}

QString clock(const std::optional<Instant> &moment)
{
    return moment ? moment->in(QTimeZone("Europe/Madrid")).toString(u"ddd HH:mm"_s) : u"never"_s;
}

/// "plan-short since Fri 18:20 due Fri 20:20 kept Fri 19:35", in no order to rely on.
QStringList linesOf(const std::vector<Commitment> &commitments)
{
    QStringList lines;
    for (const Commitment &one : commitments)
        lines << u"%1 since %2 due %3 %4 %5"_s.arg(one.rule, clock(one.since), clock(one.due), nameOf(one.status), one.settledAt ? clock(one.settledAt) : QString()).trimmed();
    lines.sort();
    return lines;
}

/// What a contact tells, and of what it is a new version.
struct Says
{
    QString words;
    QStringList tells = {};
    QStringList facts = {};
    bool told = true;
    bool fromCustomer = false;
};

}

/// The weekend story lived through the windows, at its times: a call, the protocol's steps, the call list, two visits, the verification, the
/// review, and the customer told. What is owed is what the log of the story says.
class WeekendTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    IncidentId m_incident;

    MainWindow &window() { return *m_given->window; }
    IncidentPage &page() { return *window().incident(); }
    size_t entries() { return page().dossier().entries.size(); }
    void clockAt(int day, int hour, int minute) { m_given->now = inMadrid(day, hour, minute); }

    void someTechnician(const QString &name, const QString &phone, const QStringList &skills)
    {
        Technician one;
        one.id = TechnicianId::make();
        one.name = name, one.phone = phone, one.skills = skills, one.calendar = Calendars().oncall;
        QVERIFY(DeskFixture::wait(m_given->desk->people().save(one)));
    }
    void someCustomer()
    {
        Customer hotel;
        hotel.id = CustomerId::make();
        hotel.name = u"Hotel Miramar, S.L."_s, hotel.calendar = Calendars().oncall, hotel.language = u"en"_s;
        Contact carmen;
        carmen.id = ContactId::make(), carmen.customer = hotel.id;
        carmen.name = u"Carmen Muñoz"_s, carmen.phones = {u"+34612345678"_s};
        Site kitchen;
        kitchen.id = SiteId::make(), kitchen.customer = hotel.id;
        kitchen.name = u"Kitchen"_s, kitchen.address = u"C/ Sol 3"_s, kitchen.postalCode = u"28901"_s, kitchen.access = u"Ring at the back door."_s;
        QVERIFY(DeskFixture::wait(m_given->desk->people().save(hotel)));
        QVERIFY(DeskFixture::wait(m_given->desk->people().save(carmen)));
        QVERIFY(DeskFixture::wait(m_given->desk->people().save(kitchen)));
    }

    void takeTheCall()
    {
        CallCardWindow *card = window().takeCall();
        card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(card));
        QTest::keyClicks(card->focusWidget(), u"612345678"_s);
        QTRY_VERIFY(card->who()->isKnown());
        QTRY_COMPARE(card->findChild<QLineEdit *>(u"callCaller"_s)->text(), u"Carmen Muñoz"_s);
        QTest::keyClick(card->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(card->focusWidget(), card->what()->title());
        QTest::keyClicks(card->focusWidget(), u"Something in the installation does not work"_s);
        QSignalSpy taken(card, &CallCardWindow::taken);
        QTest::keyClick(card->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_VERIFY(window().place().incident);
        m_incident = *window().place().incident;
        QTRY_COMPARE(page().dossier().incident.id, m_incident);
    }

    /// Records the current step of the protocol, which must be this one.
    void step(const QString &id, const char *button, const QString &words)
    {
        Checklist *list = page().commitments()->checklist();
        const auto current = [list] {
            for (const StepOnList &one : list->standing().steps) {
                if (one.stand == StepOnList::Stand::Current)
                    return one.step.id;
            }
            return QString();
        };
        QTRY_COMPARE(current(), id);
        const size_t before = entries();
        list->findChild<QLineEdit *>(u"stepWords"_s)->setText(words);
        list->findChild<QAbstractButton *>(QLatin1String(button))->click();
        QTRY_VERIFY(entries() > before);
        QTRY_VERIFY(current() != id);
    }

    static void choose(const QWidget *chips, const QStringList &ids)
    {
        for (QAbstractButton *chip : chips->findChildren<QAbstractButton *>())
            chip->setChecked(ids.contains(chip->objectName()));
    }
    void write(Draft::Kind kind, const Says &says)
    {
        Composer *composer = page().composer();
        composer->start(kind);
        if (auto *told = composer->findChild<QCheckBox *>(u"told"_s); told->isEnabled())
            told->setChecked(says.told);
        if (says.fromCustomer) {
            auto *direction = composer->findChild<QComboBox *>(u"direction"_s);
            direction->setCurrentIndex(direction->findData(int(Direction::In)));
            Q_EMIT direction->activated(direction->currentIndex());
        }
        choose(composer->findChild<Chips *>(u"tells"_s), says.tells);
        choose(composer->findChild<Chips *>(u"facts"_s), says.facts);
        auto *words = composer->findChild<QPlainTextEdit *>(says.told ? u"customerWords"_s : u"teamWords"_s);
        words->setFocus();
        QTest::keyClicks(words, says.words);
        const size_t before = entries();
        QSignalSpy saved(composer, &Composer::saved);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(saved.size() == 1, qPrintable(composer->message()->text()));
        QTRY_VERIFY(entries() > before);
    }

    /// Calls one after the other: nobody answers, one cannot, and one goes.
    void callAround(const QString &goes)
    {
        CallListWindow *calls = window().callList(m_incident);
        QPointer<CallListWindow> alive(calls);
        QTRY_VERIFY(calls->current());
        int logged = 0;
        while (calls->sheet().row(calls->current()->who)->technician.name != goes) {
            const TechnicianId who = calls->current()->who;
            calls->log(logged++ % 2 ? TurnAnswer::CannotGo : TurnAnswer::NoAnswer);
            if (calls->question()->isVisible()) {
                calls->question()->line()->setText(u"Away until Monday"_s);
                calls->question()->button()->click();
            }
            QTRY_VERIFY(calls->current() && calls->current()->who != who);
        }
        const size_t before = entries();
        calls->log(TurnAnswer::CanGo);
        QTRY_VERIFY(entries() > before);
        if (alive)
            alive->close();
        QVERIFY(logged > 0);
    }

    void agreeAVisit(const QString &who, const std::pair<Instant, Instant> &window_, const QStringList &tells, const QStringList &facts)
    {
        VisitDeeds &deeds = window().visitDeeds();
        QSignalSpy loaded(&deeds, &VisitDeeds::asked), done(&deeds, &VisitDeeds::done);
        deeds.plan(m_incident);
        QTRY_VERIFY(deeds.planning());
        PlanDialog *dialog = deeds.planning();
        QSignalSpy found(dialog, &PlanDialog::loaded);
        QTRY_VERIFY(dialog->slotRows()->count() > 0 || !found.isEmpty());
        auto *people = dialog->findChild<QComboBox *>(u"visitWho"_s);
        dialog->choose(TechnicianId::parse(people->itemData(people->findText(who)).toString()), window_.first);
        dialog->findChild<SegmentedControl *>(u"visitHow"_s)->setCurrent(u"agreed"_s);
        QTRY_VERIFY(dialog->told());
        const QTimeZone madrid("Europe/Madrid");
        // What was promised is proposed anew when the moment is judged.
        QTRY_COMPARE(dialog->findChild<QTimeEdit *>(u"toldFrom"_s)->time(), window_.first.in(madrid).time());
        dialog->findChild<QTimeEdit *>(u"toldTo"_s)->setTime(window_.second.in(madrid).time());
        choose(dialog->findChild<Chips *>(u"toldTells"_s), tells);
        choose(dialog->findChild<Chips *>(u"toldFacts"_s), facts);
        const size_t before = entries();
        QTRY_VERIFY2(dialog->doIt()->isEnabled(), qPrintable(dialog->findChild<QLabel *>(u"visitObjections"_s)->text() + dialog->message()->text()));
        dialog->doIt()->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(entries() > before);
    }

    VisitRow visit() { return DeskFixture::wait(m_given->desk->visiting().ofIncident(m_incident)).value().back(); }
    void arrive()
    {
        const size_t before = entries();
        QSignalSpy done(&window().visitDeeds(), &VisitDeeds::done);
        window().visitDeeds().arrive(visit());
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(entries() > before);
    }
    void finish(VisitDeed deed, const QString &found)
    {
        VisitDeeds &deeds = window().visitDeeds();
        QSignalSpy done(&deeds, &VisitDeeds::done);
        deeds.finish(visit(), deed);
        QTRY_VERIFY(deeds.reporting());
        OutcomeDialog *dialog = deeds.reporting();
        dialog->findChild<QPlainTextEdit *>(u"visitFound"_s)->setPlainText(found);
        dialog->findChild<QCheckBox *>(u"visitTold"_s)->setChecked(false);
        const size_t before = entries();
        dialog->doIt()->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(entries() > before);
    }

    void liveFriday()
    {
        clockAt(6, 18, 20);
        takeTheCall();
        clockAt(6, 19, 0);
        step(u"remote_check"_s, "stepFailed", u"No fault to be seen from here."_s);
        clockAt(6, 19, 35);
        write(Draft::Kind::Plan, {u"Please go through the steps of the manual; we follow the fault procedure."_s, {u"tell-received"_s, u"tell-plan"_s}, {u"fact-plan"_s}});
        clockAt(6, 20, 0);
        write(Draft::Kind::Contact, {.words = u"All steps done, and it still fails."_s, .fromCustomer = true});
        step(u"customer_check"_s, "stepFailed", u"The unit still fails."_s);
        clockAt(6, 20, 15);
        write(Draft::Kind::Plan, {.words = u"A technician on Saturday morning; call from the list."_s, .facts = {u"fact-plan"_s}, .told = false});
        step(u"meeting"_s, "stepDone", u"Next steps set."_s);
    }
    void liveSaturday()
    {
        clockAt(7, 9, 0);
        callAround(u"Javier"_s);
        agreeAVisit(u"Javier"_s, {inMadrid(7, 10, 0), inMadrid(7, 10, 0)}, {u"told-plan"_s, u"told-forecast"_s, u"told-escalation"_s}, {u"toldFact-forecast"_s, u"toldFact-escalation"_s});
        clockAt(7, 10, 0);
        arrive();
        clockAt(7, 12, 30);
        finish(VisitDeed::FinishPartly, u"Fault found in the compressor; a specialist is needed."_s);
        write(Draft::Kind::Diagnosis, {.words = u"Compressor; not ours to repair."_s, .facts = {u"fact-diagnosis"_s, u"fact-plan"_s, u"fact-forecast"_s}, .told = false});
        step(u"technician"_s, "stepFailed", u"Not qualified for the compressor."_s);
        clockAt(7, 13, 0);
        write(Draft::Kind::Escalation, {u"It is the compressor; we look for a specialist before Monday."_s, {u"tell-diagnosis"_s, u"tell-plan"_s, u"tell-forecast"_s, u"tell-escalation"_s}, {u"fact-escalation"_s}});
        clockAt(7, 17, 15);
        agreeAVisit(u"Marta"_s, {inMadrid(8, 9, 0), inMadrid(8, 12, 0)}, {u"told-plan"_s, u"told-forecast"_s, u"told-escalation"_s}, {u"toldFact-plan"_s, u"toldFact-forecast"_s, u"toldFact-escalation"_s});
    }
    void liveSunday()
    {
        clockAt(8, 9, 30);
        arrive();
        finish(VisitDeed::Finish, u"Repaired; everything runs."_s);
        step(u"specialist"_s, "stepDone", u"Repaired."_s);
        step(u"remote_verification"_s, "stepDone", u"All equipment seen running from here."_s);
        write(Draft::Kind::Solution, {.words = u"Compressor repaired and verified."_s, .facts = {u"fact-solution"_s}, .told = false});
        clockAt(8, 10, 10);
        step(u"review"_s, "stepDone", u"What happened, and thanks to all who helped."_s);
        clockAt(8, 10, 30);
        write(Draft::Kind::Contact, {u"Everything is solved; the week can begin as usual."_s, {u"tell-solution"_s}});
        step(u"tell_customer"_s, "stepDone", u"Told by phone."_s);
    }

private Q_SLOTS:
    void theWeekendIsLived()
    {
        m_given = std::make_unique<WindowFixture>();
        m_given->window.reset();
        clockAt(6, 18, 0);
        m_given->reopen();
        someCustomer();
        someTechnician(u"Berta"_s, u"+34600000010"_s, {u"cold:1"_s});
        someTechnician(u"Javier"_s, u"+34600000011"_s, {u"cold:1"_s});
        someTechnician(u"Marta"_s, u"+34600000012"_s, {u"cold:3"_s});
        m_given->rebuild();
        window().deskOpened();

        liveFriday();
        liveSaturday();
        liveSunday();

        clockAt(10, 19, 0);
        const Dossier lived = m_given->dossier(m_incident);
        QCOMPARE(linesOf(lived.commitments), linesOf(weekendDossier().commitments));
        const auto findings = DeskFixture::wait(m_given->desk->reporting().verify());
        QVERIFY(findings && findings->empty());
        tellsItInAReport();
        m_given.reset();
    }

private:
    void tellsItInAReport()
    {
        const Result<QByteArray> pdf = DeskFixture::wait(m_given->desk->reporting().incidentReport(m_incident, ReportReader::Team, u"en"_s));
        QVERIFY(pdf);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"weekend.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QProcess read;
        read.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
        if (!read.waitForFinished())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = QString::fromUtf8(read.readAllStandardOutput()).simplified();
        for (const QString &told : {u"Hotel Miramar"_s, u"Carmen Muñoz"_s, u"No fault to be seen from here"_s, u"The unit still fails"_s, u"Next steps set"_s, u"Javier"_s, u"Marta"_s,
                                    u"Fault found in the compressor"_s, u"All equipment seen running"_s, u"thanks to all who helped"_s, u"the week can begin as usual"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u" is not in: "_s + text.left(20'000)));
    }
};

QTEST_MAIN(WeekendTest)
#include "tst_weekend.moc"
