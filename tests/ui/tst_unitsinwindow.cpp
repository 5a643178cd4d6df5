// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/actions.h"
#include "ui/aftersales/matterdeeds.h"
#include "ui/aftersales/matterdialog.h"
#include "ui/aftersales/mattersview.h"
#include "ui/ledger/rowstable.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window on an incident of a customer whose boiler is faulty, with a heater of ours that can be lent.
struct GivenWindow : UiFixture
{
    Drafts drafts;
    Appearance look{*qApp, Appearance::Choice::Light};
    Incident incident;
    Equipment boiler;
    std::unique_ptr<MainWindow> window;

    GivenWindow()
    {
        incident = call(u"Cold room at 9 degrees"_s, u"Hotel Mirador"_s);
        boiler.id = EquipmentId::make();
        boiler.customer = incident.customer;
        boiler.kind = u"Boiler"_s;
        boiler.serial = u"SN-1"_s;
        boiler.warrantyTo = QDate(2027, 5, 31);
        save(boiler);
        Equipment heater;
        heater.id = EquipmentId::make();
        heater.customer = call(u"Ours"_s, u"Us"_s).customer;
        heater.serial = u"H-2"_s;
        save(heater);
        if (!wait(desk->aftersales().setInPool(heater.id, true)))
            qFatal("the heater is not in the pool");
        window = std::make_unique<MainWindow>(*desk, drafts, look, viewpoint());
        window->resize(1280, 900);
        window->show();
        window->deskOpened();
        window->openIncident(incident.id);
    }
    void save(const Equipment &unit)
    {
        if (!wait(desk->directory().save(std::nullopt, unit)))
            qFatal("the unit could not be saved");
    }
    MatterDialog *dialog() { return window->matterDeeds().dialog(); }
    template<typename Field>
    Field *field(const char *id) { return dialog()->findChild<Field *>(QLatin1String(id)); }
    /// Presses a button of the section of the page, once it is there.
    bool press(const char *id)
    {
        QPushButton *button = nullptr;
        if (!QTest::qWaitFor([&] { button = window->findChild<QPushButton *>(QLatin1String(id)); return button && button->isVisibleTo(window.get()); }, 10'000))
            return false;
        now = now + 5min;
        button->click();
        return true;
    }
    bool isThere(const char *id)
    {
        return QTest::qWaitFor([&] { return window->findChild<QPushButton *>(QLatin1String(id)) != nullptr; }, 10'000);
    }
    bool asks() { return QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }, 10'000); }
    /// Presses what does it, and waits until it is done.
    bool does()
    {
        now = now + 5min;
        dialog()->doIt()->click();
        return QTest::qWaitFor([&] { return !dialog() || !dialog()->isVisible(); }, 10'000);
    }
    bool looksAtAll()
    {
        if (!press("replacementLook") || !asks())
            return false;
        for (QCheckBox *box : dialog()->findChildren<QCheckBox *>())
            box->setChecked(true);
        return does() && QTest::qWaitFor([&] { return replacement().passed.size() == 4; }, 10'000);
    }
    Replacement replacement() { return wait(desk->aftersales().matters(incident.id)).value().replacements.at(0); }
    Result<Entry> close()
    {
        now = now + 5min;
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"they are content"_s)};
        return wait(desk->timeline().record(entry));
    }
};

}

/// A replacement that arrives broken, and a loan that is not returned, by hand in the window.
class TestUnitsInWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReplacementArrivesBroken()
    {
        GivenWindow given;
        given.window->actions().at(ActionId::Replace)->trigger();
        QVERIFY(given.asks());
        auto *faulty = given.field<QComboBox>("replacementFaulty");
        faulty->setCurrentIndex(faulty->findData(given.boiler.id.toString()));
        given.field<QLineEdit>("replacementSerial")->setText(u"SN-2"_s);
        QVERIFY(given.does());
        // What was not looked at does not leave, and the dialog says what is missing
        QVERIFY(given.press("replacementSend") && given.asks());
        given.dialog()->doIt()->click();
        QTRY_VERIFY(given.dialog()->message()->isVisible());
        QVERIFY(given.dialog()->isVisible());
        given.dialog()->close();
        delete given.dialog();
        QVERIFY(given.looksAtAll());
        QVERIFY(given.press("replacementSend") && given.asks() && given.does());
        QVERIFY(given.press("replacementArrived"));
        QVERIFY(given.press("replacementFailed") && given.asks() && given.does());
        QTRY_COMPARE(given.replacement().failures, 1);
        QVERIFY(given.isThere("replacementLook"));
        QVERIFY(given.looksAtAll());
        QVERIFY(given.press("replacementSend") && given.asks() && given.does());
        QVERIFY(given.press("replacementArrived"));
        QVERIFY(given.press("replacementWorks"));
        QTRY_VERIFY(given.wait(given.desk->aftersales().standing(given.boiler.id)).value().replacedBy);
        QVERIFY(!given.close()); // the faulty one is not back
        QVERIFY(given.press("replacementBack"));
        QTRY_VERIFY(given.replacement().backAt);
        QVERIFY(given.close());
    }

    void aLoanNotReturnedBlocksClosing()
    {
        GivenWindow given;
        given.window->actions().at(ActionId::Lend)->trigger();
        QVERIFY(given.asks());
        QCOMPARE(given.field<QComboBox>("loanUnit")->currentText(), u"H-2"_s);
        given.field<QLineEdit>("loanCondition")->setText(u"no scratch"_s);
        QVERIFY(given.does());
        QVERIFY(given.isThere("loanBack"));
        const Result<Entry> refused = given.close();
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"H-2"_s), qPrintable(refused.error().text));
        given.window->go({Sidebar::loans(), {}});
        QTRY_COMPARE(given.window->loans()->table()->model()->rowCount(), 1);
        QCOMPARE(given.window->loans()->currentIncident(), std::optional(given.incident.id));
        given.window->openIncident(given.incident.id);
        // Without a reason it is not written off
        QVERIFY(given.press("loanWriteOff") && given.asks());
        given.dialog()->doIt()->click();
        QVERIFY(given.dialog()->message()->isVisible());
        given.field<QPlainTextEdit>("matterNotes")->setPlainText(u"burnt with the house"_s);
        QVERIFY(given.does());
        QVERIFY(given.close());
        given.window->go({Sidebar::loans(), {}});
        QTRY_COMPARE(given.window->loans()->table()->model()->rowCount(), 0);
        given.window->loans()->showPool(true);
        QTRY_COMPARE(given.window->loans()->table()->model()->rowCount(), 1);
    }

    void anEscalationIsFollowed()
    {
        GivenWindow given;
        given.window->actions().at(ActionId::Escalate)->trigger();
        QVERIFY(given.asks());
        given.dialog()->doIt()->click();
        QVERIFY(given.dialog()->message()->isVisible()); // to whom?
        given.field<QLineEdit>("escalationName")->setText(u"Calora"_s);
        QVERIFY(given.does());
        QVERIFY(given.press("escalationChase") && given.asks());
        given.field<QLineEdit>("escalationNumber")->setText(u"C-77"_s);
        QVERIFY(given.does());
        const auto standing = [&] { return given.wait(given.desk->aftersales().matters(given.incident.id)).value().escalations.at(0); };
        QTRY_COMPARE(standing().chased, 1);
        QCOMPARE(standing().number, u"C-77"_s);
        QVERIFY(given.press("escalationClose") && given.asks());
        QVERIFY(given.does());
        QTRY_VERIFY(standing().closedAt);
    }
};

QTEST_MAIN(TestUnitsInWindow)
#include "tst_unitsinwindow.moc"
