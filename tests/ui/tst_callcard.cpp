// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callcard.h"
#include "ui/calls/callsview.h"
#include "ui/calls/matchespane.h"
#include "ui/calls/ringbanner.h"
#include "ui/calls/whatfields.h"
#include "ui/calls/whofields.h"
#include "ui/composer/formdraft.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The intake card in a window: who it is fills itself in, and a call is saved with few keys.
class CallCardTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    int m_keys = 0;

    MainWindow &window() { return *m_given->window; }
    QLineEdit *field(CallCardWindow *card, const char *name) { return card->findChild<QLineEdit *>(QLatin1String(name)); }
    void key(CallCardWindow *card, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(card->focusWidget() ? card->focusWidget() : card, key, modifiers);
    }
    CallTaken saved(const CallCard &card)
    {
        const Result<CallTaken> taken = DeskFixture::wait(m_given->desk->calls().take(card));
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text));
        return *taken;
    }
    static CallCard cardOf(const QString &title)
    {
        CallCard card;
        card.number = u"+34 612 34 56 78"_s;
        card.caller = u"Carmen Muñoz"_s;
        card.customer = u"Muñoz, S.L."_s;
        card.address = u"C/ Sol 3"_s;
        card.postalCode = u"28901"_s;
        card.model = u"CX-24"_s;
        card.serial = u"SN8841"_s;
        card.title = LocalText::of(title, u"en"_s);
        return card;
    }
    CallCardWindow *shown(const std::optional<Call> &call = {})
    {
        CallCardWindow *card = window().takeCall(call);
        card->activateWindow();
        if (!QTest::qWaitForWindowActive(card))
            qFatal("the card is not active");
        return card;
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_keys = 0;
    }
    void cleanup() { m_given.reset(); }

    void aKnownCallersCallTakesFewKeys()
    {
        saved(cardOf(u"Noise in the pump"_s));
        CallCardWindow *card = shown(); // F9 is one
        ++m_keys;
        QPointer<CallCardWindow> alive(card);
        QSignalSpy matched(card, &CallCardWindow::matched);
        QTest::keyClicks(card->focusWidget(), u"612345678"_s); // free text
        QTRY_VERIFY(card->who()->isKnown());
        QCOMPARE(field(card, "callCustomer")->text(), u"Muñoz, S.L."_s);
        QTRY_COMPARE(field(card, "callCaller")->text(), u"Carmen Muñoz"_s);
        key(card, Qt::Key_Return); // on to what is wrong
        QCOMPARE(card->focusWidget(), card->what()->title());
        QTest::keyClicks(card->focusWidget(), u"No hot water"_s);
        key(card, Qt::Key_Tab);
        key(card, Qt::Key_Up); // it has stopped
        QSignalSpy taken(card, &CallCardWindow::taken);
        key(card, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(taken.size(), 1);
        const CallTaken call = taken.front().front().value<CallTaken>();
        QCOMPARE(int(call.incident->priority), int(Level::High));
        QVERIFY(call.incident->equipment); // the only one they have
        QVERIFY(call.incident->site);
        QVERIFY2(m_keys <= 25, qPrintable(QString::number(m_keys)));
        QTRY_VERIFY(!alive); // and the window shows the incident
        QTRY_VERIFY(window().place().incident);
    }

    void aLikelyDuplicateIsAddedByOneKey()
    {
        const CallTaken first = saved(cardOf(u"No hot water, E05"_s));
        CallCardWindow *card = shown();
        QTest::keyClicks(card->focusWidget(), u"612345678"_s);
        key(card, Qt::Key_Return);
        QTest::keyClicks(card->focusWidget(), u"No hot water E05 again"_s);
        QTRY_COMPARE(card->matches()->open()->count(), 1);
        QTRY_VERIFY(card->matches()->open()->at(0).badges.size() == 1); // it says that it may be the same
        QSignalSpy taken(card, &CallCardWindow::taken);
        key(card, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken.front().front().value<CallTaken>().call.incident, std::optional(first.incident->id));
    }

    void aPersonsWordsAreNeverReplaced()
    {
        saved(cardOf(u"Noise"_s));
        CallCardWindow *card = shown();
        field(card, "callCaller")->setText(u"Her son"_s);
        QTest::keyClicks(field(card, "callNumber"), u"612345678"_s);
        QTRY_VERIFY(card->who()->isKnown());
        QCOMPARE(field(card, "callCaller")->text(), u"Her son"_s);
        // Another name is another customer: what was the first one's goes.
        field(card, "callCustomer")->setText(u"Bar Sol"_s);
        QVERIFY(!card->who()->isKnown());
        QVERIFY(!card->card().site);
        QTRY_VERIFY(!card->matches()->open()->isVisible());
    }

    void anotherNumberIsAnotherCustomer()
    {
        saved(cardOf(u"Noise"_s));
        CallCardWindow *card = shown();
        field(card, "callNumber")->setText(u"612345678"_s);
        QTRY_VERIFY(card->who()->isKnown());
        QTRY_COMPARE(field(card, "callCaller")->text(), u"Carmen Muñoz"_s);
        field(card, "callNumber")->setText(u"699000111"_s); // it was mistyped
        QVERIFY(!card->who()->isKnown());
        QVERIFY(field(card, "callCustomer")->text().isEmpty());
        QVERIFY(field(card, "callCaller")->text().isEmpty());
        QVERIFY(field(card, "callAccess")->text().isEmpty()); // whose door it opens is nobody's business
    }

    void whatIsMissingIsSaidInTheCard()
    {
        CallCardWindow *card = shown();
        card->save(CallOutcome::Created);
        QTRY_VERIFY(card->message()->isVisible());
        QVERIFY(card->message()->text().contains(u"who called"_s));
        card->save(CallOutcome::Added);
        QVERIFY(card->message()->text().contains(u"open incident"_s));
        field(card, "callCaller")->setText(u"Eva"_s);
        card->save(CallOutcome::Solved); // asks what solved it
        QVERIFY(field(card, "callSolution")->isVisible());
        // Closing asks once.
        card->reject();
        QVERIFY(card->isVisible());
        QVERIFY(card->message()->text().contains(u"not been saved"_s));
    }

    void questionsFollowTheKindAndItsLanguage()
    {
        CallCardWindow *card = shown();
        auto *kind = card->findChild<QComboBox *>(u"callKind"_s);
        QTRY_VERIFY(kind->count() > 1);
        QVERIFY(!field(card, "callAnswer0")->isVisible());
        kind->setCurrentIndex(1);
        QVERIFY(field(card, "callAnswer0")->isVisible());
        QCOMPARE(field(card, "callAnswer0")->accessibleName(), defaultQuestions().front().questions.front().ask.in(u"en"_s));
        const auto isAsked = [card](const QString &words) {
            const QList<QLabel *> labels = card->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(isAsked(defaultQuestions().front().questions.front().ask.in(u"en"_s)));
        auto *speaks = card->findChild<QComboBox *>(u"callLanguage"_s);
        speaks->setCurrentIndex(speaks->findData(u"es"_s));
        Q_EMIT speaks->activated(speaks->currentIndex());
        QCOMPARE(field(card, "callAnswer0")->accessibleName(), defaultQuestions().front().questions.front().ask.in(u"es"_s));
        QVERIFY(isAsked(defaultQuestions().front().questions.front().ask.in(u"es"_s)));
        field(card, "callAnswer0")->setText(u"E05"_s);
        QCOMPARE(card->card().answers.front().answer, u"E05"_s);
    }

    void theBannerStaysUntilSomebodyAnswers()
    {
        saved(cardOf(u"Noise"_s));
        window().ring(u"+34612345678"_s, u"912 000 111"_s);
        window().ring(u"+34699999999"_s, {});
        QTRY_COMPARE(window().ringing()->count(), 2);
        QVERIFY(window().ringing()->isVisible());
        QTRY_VERIFY(window().ringing()->accessibleDescription().contains(u"Muñoz"_s));
        window().ringing()->findChild<QPushButton *>(u"answerCall"_s)->click();
        QCOMPARE(window().ringing()->count(), 1);
        auto *card = window().findChild<CallCardWindow *>();
        QVERIFY(card);
        QCOMPARE(field(card, "callNumber")->text(), u"+34612345678"_s);
        window().ringing()->findChild<QPushButton *>(u"dismissCall"_s)->click();
        QVERIFY(!window().ringing()->isVisible());
        // The missed one waits among the calls, and is called back from there.
        window().go({Sidebar::calls(), {}});
        QTRY_COMPARE(window().calls()->owed()->count(), 1);
        QSignalSpy back(window().calls(), &CallsView::callBackRequested);
        window().calls()->owed()->setCurrentRow(0);
        window().calls()->findChild<QPushButton *>(u"callBack"_s)->click();
        QCOMPARE(back.size(), 1);
        window().calls()->findChild<QPushButton *>(u"callSettle"_s)->click();
        QTRY_COMPARE(window().calls()->owed()->count(), 0);
    }

    void whatWasTypedIsKept()
    {
        CallCardWindow *card = shown();
        field(card, "callCaller")->setText(u"Eva"_s);
        field(card, "callTitle")->setText(u"Leak"_s);
        Drafting &drafting = m_given->desk->drafting();
        QTRY_COMPARE(DeskFixture::wait(drafting.read())->size(), size_t(1));
        const KeptDraft kept = DeskFixture::wait(drafting.read())->front();
        QCOMPARE(int(kept.what), int(DraftOf::Call));
        CallCardWindow *again = window().takeCall();
        again->findChild<FormDraft *>()->takeUp(kept);
        QCOMPARE(field(again, "callTitle")->text(), u"Leak"_s);
        again->setIncidentId({kept.id.value});
        again->save(CallOutcome::Logged);
        QTRY_VERIFY(DeskFixture::wait(drafting.read())->empty());
    }

    void aRestoredCardKnowsItsCall()
    {
        // Given a card for a call that rang, and words in it; then the program is killed: its file is all that is left
        const Call ringing = *DeskFixture::wait(m_given->desk->calls().ring(u"612345678"_s, u"912 000 111"_s));
        CallCardWindow *card = shown(ringing);
        QTest::keyClicks(card->what()->title(), u"No hot water"_s);
        Drafting &drafting = m_given->desk->drafting();
        const auto isWhole = [&] {
            const auto kept = DeskFixture::wait(drafting.read());
            return kept && kept->size() == 1 && kept->front().body.contains(u"No hot water"_s);
        };
        QTRY_VERIFY(isWhole());
        const KeptDraft kept = DeskFixture::wait(drafting.read())->front();
        // When another window takes the card up
        Drafts drafts;
        Appearance appearance(*qApp, Appearance::Choice::Light);
        MainWindow second(*m_given->desk, drafts, appearance, m_given->viewpoint());
        CallCardWindow *again = second.takeCall(kept);
        QCOMPARE(again->card().id, ringing.id);
        QCOMPARE(again->card().line, u"912 000 111"_s);
        QCOMPARE(again->card().startedAt.ms, ringing.startedAt.ms);
        QSignalSpy taken(again, &CallCardWindow::taken);
        again->save(CallOutcome::Logged);
        QTRY_COMPARE(taken.size(), 1);
        // Then no call rings any more
        const CallPage all = *DeskFixture::wait(m_given->desk->calls().page(CallList::All));
        QCOMPARE(all.rows.size(), size_t(1));
        QCOMPARE(int(all.rows.front().call.outcome), int(CallOutcome::Logged));
    }

    void aRestoredCallBackAnswersItsCall()
    {
        const Call ringing = *DeskFixture::wait(m_given->desk->calls().ring({}, {}));
        const Call missed = *DeskFixture::wait(m_given->desk->calls().miss(ringing.id));
        CallCardWindow *card = shown();
        card->callBack(missed);
        field(card, "callCaller")->setText(u"Carmen"_s);
        const KeptDraft kept = card->findChild<FormDraft *>()->copy();
        CallCardWindow *again = window().takeCall(kept);
        QCOMPARE(again->card().callsBack, std::optional(missed.id));
        QVERIFY(again->card().id.isNull());
    }

    void aLinkThatIsClickedIsACallOut()
    {
        window().dialled(u"+34612345678"_s);
        QTRY_VERIFY(window().findChild<QPushButton *>(u"messageAction"_s));
        QVERIFY(DeskFixture::wait(m_given->desk->calls().page(CallList::All))->rows.empty()); // offered, not written
        QCOMPARE(window().ringing()->count(), 0);
        const QList<MessageBar *> bars = window().findChildren<MessageBar *>();
        const auto bar = std::find_if(bars.begin(), bars.end(), [](const MessageBar *one) { return one->isVisible(); });
        QVERIFY(bar != bars.end());
        (*bar)->findChild<QPushButton *>(u"messageAction"_s)->click();
        auto *card = window().findChild<CallCardWindow *>();
        QVERIFY(card);
        QVERIFY(card->windowTitle().contains(u"Outgoing"_s));
        field(card, "callCaller")->setText(u"Carmen"_s);
        QSignalSpy taken(card, &CallCardWindow::taken);
        card->save(CallOutcome::Logged);
        QTRY_COMPARE(taken.size(), 1);
        const Call call = taken.front().front().value<CallTaken>().call;
        QCOMPARE(int(call.direction), int(Direction::Out));
        QCOMPARE(call.number, u"+34612345678"_s);
    }

    void oneStepBack()
    {
        CallCardWindow *card = shown();
        field(card, "callCaller")->setText(u"Eva"_s);
        field(card, "callTitle")->setText(u"Leak"_s);
        card->save(CallOutcome::Created);
        QTRY_VERIFY(window().place().incident);
        const IncidentId incident = *window().place().incident;
        QPushButton *undo = nullptr;
        for (MessageBar *one : window().findChildren<MessageBar *>()) {
            for (QPushButton *button : one->findChildren<QPushButton *>())
                undo = one->isVisible() && button->text() == u"Undo"_s ? button : undo;
        }
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(int(DeskFixture::wait(m_given->desk->timeline().dossier(incident))->incident.state), int(State::Closed));
        // What was typed stands in a card again, and becomes another incident of the same call.
        QTRY_VERIFY(window().findChild<CallCardWindow *>());
        auto *again = window().findChild<CallCardWindow *>();
        QCOMPARE(field(again, "callTitle")->text(), u"Leak"_s);
        QSignalSpy taken(again, &CallCardWindow::taken);
        again->save(CallOutcome::Created);
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(taken.front().front().value<CallTaken>().incident->id != incident);
        QCOMPARE(DeskFixture::wait(m_given->desk->calls().page(CallList::All))->rows.size(), size_t(1));
    }
};

QTEST_MAIN(CallCardTest)
#include "tst_callcard.moc"
