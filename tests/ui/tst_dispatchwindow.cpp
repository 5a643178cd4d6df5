// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/calllistwindow.h"
#include "ui/dispatch/dispatchwindow.h"
#include "ui/dispatch/offerbar.h"
#include "ui/dispatch/skillsfield.h"
#include "ui/dispatch/weightsform.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/technicians/technicianform.h"
#include "ui/technicians/technicianswindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Who goes, the call list, hand-overs and technicians, by keyboard.
class DispatchWindowTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    QUrl m_rung;

    MainWindow &window() { return *m_given->window; }
    Dispatching &dispatching() { return m_given->desk->dispatching(); }
    /// Ana and Luis of the fixture, with what they can do.
    void equip()
    {
        std::vector<Technician> people = DeskFixture::wait(m_given->desk->people().technicians()).value();
        for (Technician &one : people) {
            one.phone = one.name == u"Ana"_s ? u"612 34 56 78"_s : u"699 00 01 11"_s;
            one.skills = QStringList{one.name == u"Ana"_s ? u"cooling:1"_s : u"cooling:3"_s};
            if (const Result<void> ok = DeskFixture::wait(dispatching().save(one, {})); !ok)
                qFatal("%s", qPrintable(ok.error().text));
        }
    }
    TechnicianId technician(const QString &name)
    {
        const std::vector<Technician> people = DeskFixture::wait(m_given->desk->people().technicians()).value();
        for (const Technician &one : people) {
            if (one.name == name)
                return one.id;
        }
        qFatal("nobody of this name");
    }
    IncidentId open()
    {
        const IncidentId id = m_given->call(u"No hot water"_s).id;
        window().openIncident(id);
        [&] { QTRY_COMPARE(window().incident()->dossier().incident.id, id); }();
        return id;
    }
    DispatchWindow *dispatch()
    {
        m_given->action(ActionId::Dispatch)->trigger();
        auto *shown = window().findChild<DispatchWindow *>();
        [&] { QTRY_COMPARE(shown->sheet().rows.size(), 2u); }();
        return shown;
    }
    QString owner(IncidentId id)
    {
        const Dossier dossier = m_given->dossier(id);
        return dossier.owner ? dossier.owner->name : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        equip();
    }
    void cleanup() { m_given.reset(); }
    void ring(const QUrl &url) { m_rung = url; }

    void itHearsOfItsIncident()
    {
        const IncidentId id = open();
        DispatchWindow *shown = dispatch();
        QVERIFY(!shown->sheet().incident.owner);
        // Another window, or another desk, was faster.
        QVERIFY(DeskFixture::wait(m_given->desk->triage().perform({id}, {.what = TriageDeed::What::Assign, .to = technician(u"Luis"_s)})));
        QTRY_COMPARE(shown->sheet().incident.owner, std::optional(technician(u"Luis"_s)));
        QCOMPARE(shown->sheet().seen.fields.owner, std::optional(technician(u"Luis"_s)));
    }

    void enterAssigns()
    {
        const IncidentId id = open();
        DispatchWindow *shown = dispatch();
        shown->skills()->line()->setText(u"cooling:3"_s);
        QTest::keyClick(shown->skills()->line(), Qt::Key_Return);
        QTRY_COMPARE(shown->sheet().job.skills.size(), 1u);
        QCOMPARE(shown->current()->technician.name, u"Ana"_s); // who was current stays it
        QCOMPARE(shown->list()->at(0).title, u"Luis"_s);
        QCOMPARE(shown->list()->at(1).badges.front().text, u"cooling 1, needs 3"_s);
        shown->list()->setCurrentRow(0);
        QTest::keyClick(shown->list(), Qt::Key_Return);
        QTRY_COMPARE(owner(id), u"Luis"_s);
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(owner(id), QString());
    }

    /// G sends somebody and the owner stays; the same key takes it back, and so does undo.
    void whoGoesIsNotTheOwner()
    {
        const IncidentId id = open();
        QVERIFY(DeskFixture::wait(m_given->desk->triage().perform({id}, {.what = TriageDeed::What::Assign, .to = technician(u"Ana"_s)})));
        const auto press = [&] {
            DispatchWindow *shown = dispatch();
            shown->list()->setCurrentRow(shown->sheet().rows.front().technician.name == u"Luis"_s ? 0 : 1);
            const QString said = shown->findChild<QPushButton *>(u"dispatchSend"_s)->text();
            QTest::keyClick(shown->list(), Qt::Key_G);
            return said;
        };
        const auto going = [&] { return m_given->dossier(id).incident.technicians; };
        QCOMPARE(press(), u"Goes"_s);
        QTRY_COMPARE(going(), std::vector{technician(u"Luis"_s)});
        QCOMPARE(owner(id), u"Ana"_s);
        QTRY_COMPARE(window().incident()->dossier().technicians.size(), size_t(1));
        const auto facts = window().incident()->header()->findChildren<QWidget *>();
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const QWidget *one) { return one->accessibleName() == u"Besides the owner: Goes: Luis"_s; }));
        m_given->action(ActionId::Undo)->trigger();
        QTRY_VERIFY(going().empty());
        m_given->action(ActionId::Redo)->trigger();
        QTRY_COMPARE(going(), std::vector{technician(u"Luis"_s)});
        QCOMPARE(press(), u"Does not go"_s);
        QTRY_VERIFY(going().empty());
        QCOMPARE(owner(id), u"Ana"_s);
    }

    void whoCannotGoIsAskedAboutTwice()
    {
        const IncidentId id = open();
        DispatchWindow *shown = dispatch();
        shown->skills()->setSkills({{u"cooling"_s, 3}});
        shown->reload();
        QTRY_COMPARE(shown->sheet().job.skills.size(), 1u);
        shown->list()->setCurrentRow(1);
        QTest::keyClick(shown->list(), Qt::Key_Return);
        QVERIFY2(shown->message()->text().startsWith(u"Ana: cooling 1, needs 3."_s), qPrintable(shown->message()->text()));
        QCOMPARE(owner(id), QString());
        QTest::keyClick(shown->list(), Qt::Key_Return);
        QTRY_COMPARE(owner(id), u"Ana"_s);
    }

    void aHandOverIsOfferedAndAnswered()
    {
        const IncidentId id = open();
        DispatchWindow *shown = dispatch();
        shown->list()->setCurrentRow(0);
        QCOMPARE(shown->current()->technician.name, u"Ana"_s);
        QTest::keyClick(shown->list(), Qt::Key_H);
        QVERIFY(shown->question()->isVisible());
        shown->question()->line()->setText(u"I am away"_s);
        QTest::keyClick(shown->question()->line(), Qt::Key_Return);
        auto *bar = window().incident()->findChild<OfferBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->offer()->isMine);
        QTRY_VERIFY(window().findChild<OffersPanel *>()->findChild<OfferBar *>());
        bar->findChild<QPushButton *>(u"declineOffer"_s)->click();
        auto *ask = bar->findChild<AskLine *>();
        QVERIFY(ask->isVisible());
        QTest::keyClick(ask->line(), Qt::Key_Return); // without a reason
        QTRY_VERIFY(bar->findChild<MessageBar *>()->isVisible());
        ask->line()->setText(u"no time"_s);
        QTest::keyClick(ask->line(), Qt::Key_Return);
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(owner(id), QString());
        QVERIFY(DeskFixture::wait(dispatching().offer(id, technician(u"Luis"_s))));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->offer()->isMine);
        bar->findChild<QPushButton *>(u"acceptOffer"_s)->click();
        QTRY_COMPARE(owner(id), u"Luis"_s);
        QTRY_VERIFY(!bar->isVisible());
    }

    void callsGoOnUntilOneGoes()
    {
        QDesktopServices::setUrlHandler(u"tel"_s, this, "ring");
        const IncidentId id = open();
        DispatchWindow *shown = dispatch();
        QTest::keyClick(shown->list(), Qt::Key_L);
        auto *calls = window().findChild<CallListWindow *>();
        QVERIFY(calls);
        QTRY_COMPARE(calls->sheet().turns.size(), 2u);
        const QString first = calls->sheet().row(calls->current()->who)->technician.name;
        QCOMPARE(first, u"Ana"_s);
        calls->findChild<QPushButton *>(u"ringTechnician"_s)->click();
        QCOMPARE(m_rung.toString(), u"tel:+34612345678"_s);
        QTest::keyClick(calls->list(), Qt::Key_3); // no answer: the next one's turn
        QTRY_COMPARE(calls->sheet().row(calls->current()->who)->technician.name, u"Luis"_s);
        QTest::keyClick(calls->list(), Qt::Key_2);
        QVERIFY(calls->question()->isVisible());
        calls->question()->line()->setText(u"on a roof"_s);
        QTest::keyClick(calls->question()->line(), Qt::Key_Return);
        QTRY_COMPARE(calls->sheet().row(calls->current()->who)->technician.name, u"Ana"_s); // once more, behind everyone
        delete calls; // as when the program is killed
        calls = window().callList(id);
        QTRY_COMPARE(calls->sheet().turns.size(), 2u);
        QCOMPARE(calls->sheet().row(calls->current()->who)->technician.name, u"Ana"_s);
        QTest::keyClick(calls->list(), Qt::Key_1);
        QTRY_VERIFY(calls->message()->isVisible());
        calls->message()->findChild<QPushButton *>(u"messageAction"_s)->click();
        QTRY_COMPARE(owner(id), u"Ana"_s);
        QDesktopServices::unsetUrlHandler(u"tel"_s);
    }

    void theOrderIsOnesOwn()
    {
        const IncidentId id = open();
        CallListWindow *calls = window().callList(id);
        QTRY_COMPARE(calls->sheet().turns.size(), 2u);
        calls->list()->setCurrentRow(1);
        QSignalSpy loaded(calls, &CallListWindow::loaded);
        QTest::keyClick(calls->list(), Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(calls->list()->at(0).title, u"Luis"_s);
        QCOMPARE(calls->list()->currentRow(), 0);
    }

    void weightsAreChecked()
    {
        open();
        DispatchWindow *shown = dispatch();
        shown->findChild<QPushButton *>(u"dispatchWeights"_s)->click();
        QTRY_VERIFY(shown->findChild<WeightsForm *>());
        auto *form = shown->findChild<WeightsForm *>();
        auto *line = form->findChild<QLineEdit *>(u"weight-distance"_s);
        line->setText(u"many"_s);
        form->save();
        QVERIFY(form->isVisible());
        line->setText(u"0"_s);
        form->save();
        QTRY_COMPARE(shown->sheet().best, 70.0);
    }

    void aTechnicianIsAddedAndGoes()
    {
        const IncidentId id = open();
        QVERIFY(DeskFixture::wait(dispatching().assign(id, technician(u"Luis"_s))));
        m_given->action(ActionId::Technicians)->trigger();
        auto *shown = window().findChild<TechniciansWindow *>();
        QTRY_COMPARE(shown->shown().size(), 2u);
        TechnicianForm *form = shown->add();
        form->findChild<QLineEdit *>(u"technicianName"_s)->setText(u"Marta"_s);
        form->findChild<QLineEdit *>(u"technicianPhone"_s)->setText(u"12"_s);
        form->save();
        QVERIFY(form->isVisible());
        form->findChild<QLineEdit *>(u"technicianPhone"_s)->setText(u"+44 20 7946 0123"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"technicianSkillsLine"_s), u"boilers:2"_s);
        QVERIFY(form->isChanged());
        form->save();
        QTRY_COMPARE(shown->shown().size(), 3u);
        QCOMPARE(shown->shown().back().technician.phone, u"+442079460123"_s);
        QCOMPARE(shown->shown().back().technician.skills, QStringList{u"boilers:2"_s});
        shown->list()->setCurrentRow(1);
        shown->retire();
        QTRY_COMPARE(shown->message()->kind(), MessageBar::Kind::Warning); // Luis still follows one
        QVERIFY(DeskFixture::wait(dispatching().assign(id, technician(u"Ana"_s))));
        shown->retire();
        QTRY_COMPARE(shown->shown().size(), 2u);
    }
};

QTEST_MAIN(DispatchWindowTest)
#include "tst_dispatchwindow.moc"
