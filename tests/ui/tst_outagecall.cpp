// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/calls/callcard.h"
#include "ui/calls/knownoutages.h"
#include "ui/communiques/communiquepage.h"
#include "ui/communiques/communiquesview.h"
#include "ui/communiques/followedpart.h"
#include "ui/incident/incidentpage.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A communiqué about a power cut, of which one customer was told; another one of the same streets has not been found by it.
struct PowerCut : WindowFixture
{
    Incident told;
    Communique communique;

    PowerCut()
    {
        told = call(u"No power"_s, u"Bar Sol"_s);
        NewCommunique made;
        made.title = LocalText::of(u"Power cut in Getafe"_s, u"en"_s);
        made.startedAt = now + 40min; // at 10:40
        made.affected.places = {u"289"_s};
        made.affected.incidents = {told.id};
        made.first.what = {LocalText::of(u"There is no power."_s, u"en"_s)};
        now = now + 1h;
        made.first.nextUpdate = now + 2h;
        Communiques &all = desk->aftersales().communiques();
        const std::vector<RecipientRow> rows = wait(all.preview(made.affected)).value();
        for (const RecipientRow &row : rows)
            made.recipients.push_back(row.recipient);
        communique = wait(all.create(made)).value();
        if (!wait(all.called(file().recipients.at(0).recipient.id, CommuniqueAnswer::Reached))) // they have no mail
            qFatal("the customer was not told");
    }
    CallCardWindow *card()
    {
        CallCardWindow *card = window->takeCall();
        card->activateWindow();
        if (!QTest::qWaitForWindowActive(card))
            qFatal("the card is not active");
        return card;
    }
    static void type(CallCardWindow *card, const char *field, const QString &text) { card->findChild<QLineEdit *>(QLatin1String(field))->setText(text); }
    static QPushButton *add(CallCardWindow *card)
    {
        QPushButton *button = nullptr;
        (void)QTest::qWaitFor([&] { button = card->outages()->findChild<QPushButton *>(); return card->outages()->isVisible() && button; }, 10'000);
        return button;
    }
    CommuniqueFile file() { return wait(desk->aftersales().communiques().file(communique.id)).value(); }
};

}

/// A call about something that many are told of already.
class OutageCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCardSaysWhichOutageItIsAndAddsTheCaller()
    {
        PowerCut given;
        CallCardWindow *card = given.card();
        PowerCut::type(card, "callCustomer", u"Hotel Luna"_s);
        PowerCut::type(card, "callCaller", u"Eva"_s);
        PowerCut::type(card, "callAddress", u"C/ Mayor 1"_s);
        PowerCut::type(card, "callPostalCode", u"08001"_s);
        QSignalSpy matched(card, &CallCardWindow::matched);
        QTRY_VERIFY(!matched.isEmpty());
        QVERIFY(!card->outages()->isVisible()); // it is elsewhere
        PowerCut::type(card, "callPostalCode", u"28905"_s);
        QPushButton *add = PowerCut::add(card);
        QVERIFY(add);
        const QList<QLabel *> labels = card->outages()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"outage of 10:40"_s); }));
        QVERIFY(card->outages()->findChild<QLabel *>(u"outageWords"_s)->text().contains(u"There is no power."_s));
        QSignalSpy taken(card, &CallCardWindow::taken);
        add->setFocus(Qt::TabFocusReason);
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_COMPARE(taken.size(), 1);
        const Incident incident = *taken.front().front().value<CallTaken>().incident;
        QCOMPARE(incident.title.in(u"en"_s), u"Power cut in Getafe"_s); // nobody typed another one
        const CommuniqueFile file = given.file();
        QCOMPARE(file.recipients.size(), size_t(2));
        const auto caller = std::find_if(file.recipients.begin(), file.recipients.end(), [&](const RecipientRow &row) { return row.recipient.incident == incident.id; });
        QVERIFY(caller != file.recipients.end());
        QCOMPARE(caller->recipient.source, RecipientSource::Call);
        QCOMPARE(caller->recipient.state, RecipientState::Reached);
    }

    void theCallOfWhoIsInItGoesToTheirIncident()
    {
        PowerCut given;
        CallCardWindow *card = given.card();
        PowerCut::type(card, "callNumber", u"600000001"_s);
        QPushButton *add = PowerCut::add(card);
        QVERIFY(add);
        QCOMPARE(add->text(), u"Add the call to theirs"_s);
        QSignalSpy taken(card, &CallCardWindow::taken);
        add->click();
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken.front().front().value<CallTaken>().incident->id, given.told.id);
        QCOMPARE(given.file().recipients.size(), size_t(1));
    }

    void whatIsMissingIsAskedFirst()
    {
        PowerCut given;
        CallCardWindow *card = given.card();
        PowerCut::type(card, "callPostalCode", u"28905"_s);
        QPushButton *add = PowerCut::add(card);
        QVERIFY(add);
        add->click(); // who calls?
        QTRY_VERIFY(card->isVisible() && card->findChild<QPushButton *>(u"callCreate"_s)->isEnabled());
        PowerCut::type(card, "callCustomer", u"Hotel Luna"_s);
        PowerCut::type(card, "callCaller", u"Eva"_s);
        QSignalSpy taken(card, &CallCardWindow::taken);
        card->save(CallOutcome::Created); // saved otherwise, it is no recipient's
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(given.file().recipients.size(), size_t(1));
    }

    void theIncidentSaysWhatItFollowsAndTheQueueFindsIt()
    {
        PowerCut given;
        const Incident other = given.call(u"Noise in the pump"_s, u"Hotel Luna"_s);
        given.window->deskOpened();
        given.window->openIncident(given.told.id);
        QPushButton *open = nullptr;
        const auto button = [&] { return given.window->findChild<QPushButton *>(u"openCommunique-"_s + given.communique.id.toString()); };
        QTRY_VERIFY((open = button()) && open->isVisible());
        auto *part = given.window->findChild<FollowedPart *>();
        const auto says = [&](const QString &words) {
            const QList<QLabel *> labels = part->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"Power cut in Getafe"_s));
        QVERIFY(says(u"Next update: 13:00"_s));
        open->click();
        QTRY_VERIFY(given.window->communiques()->isVisible());
        QTRY_COMPARE(given.window->communiques()->page()->recipients()->count(), 1);
        // From there to the incidents of all who are in it
        given.window->communiques()->page()->findChild<QPushButton *>(u"communiqueQueue"_s)->click();
        QTRY_VERIFY(given.window->queue()->isVisible());
        QTRY_COMPARE(given.window->queue()->model().rowCount(), 1);
        QCOMPARE(given.window->queue()->model().at(0)->id, given.told.id);
        given.window->openIncident(other.id);
        QTRY_COMPARE(given.window->incident()->dossier().incident.id, other.id);
        QTRY_COMPARE(part->count(), 0); // nothing to show, no section
    }
};

QTEST_MAIN(OutageCallTest)
#include "tst_outagecall.moc"
