// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/widgets/rowlist.h"
#include "uifixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Entry mailFrom(const Incident &incident, const QString &words)
{
    Entry mail;
    mail.incident = incident.id;
    mail.kind = EntryKind::Mail;
    mail.direction = Direction::In;
    mail.channel = Channel::Mail;
    mail.audience = Audience::Customer;
    mail.customerText.words = LocalText::of(words, u"en"_s);
    return mail;
}

}

/// Who waits for an answer, and what others wrote since the person left.
class TodaySideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTakesNoRoom();
    void whoWaitsLongestStandsFirst();
    void theTenthIsTheLastShown();
    void whatOthersWroteIsNews();
    void theKeyboardStaysOnItsIncident();
};

void TodaySideTest::nothingTakesNoRoom()
{
    UiFixture desk;
    TodayPage page(*desk.desk, desk.viewpoint());
    QSignalSpy read(page.side(), &TodaySide::changed);
    page.show();
    page.reload();
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(page.side()->isEmpty() && page.side()->isHidden());
}

void TodaySideTest::whoWaitsLongestStandsFirst()
{
    // Given two customers whom nobody told more than that we have it, and a third who is answered
    UiFixture desk;
    const Incident pump = desk.call(u"Noise in the pump"_s, u"Acme"_s, 600), boiler = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 500), valve = desk.call(u"Quote"_s, u"Hotel Miramar"_s, 400);
    desk.record(mailFrom(valve, u"When?"_s));
    Entry answer = mailFrom(valve, u"Tomorrow"_s);
    answer.direction = Direction::Out;
    answer.outcome = Outcome::Sent;
    answer.tells = {Tell::Progress};
    desk.now = desk.now + 5min;
    desk.record(answer);
    desk.record(mailFrom(boiler, u"Still cold"_s));
    desk.now = desk.now + 30min;
    desk.record(mailFrom(pump, u"Still loud"_s));
    // Then both wait since they called, the one who called first on top, and a key opens what it is about
    TodayPage page(*desk.desk, desk.viewpoint());
    page.resize(1200, 800);
    page.show();
    page.reload();
    RowList *list = page.side()->waiting();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(page.side()->isVisible());
    QCOMPARE(list->at(0).title, u"Acme"_s);
    QCOMPARE(list->at(0).moment, u"10 h"_s);
    QCOMPARE(list->at(1).title, u"Muñoz, S.L."_s);
    QCOMPARE(list->at(1).moment, u"8 h 55 min"_s);
    QSignalSpy opened(&page, &TodayPage::openRequested);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<IncidentId>(), boiler.id);
    // And the explanation of what is owed takes their place, as long as it is open
    QTRY_VERIFY(page.model().rowCount() > 1);
    page.list()->setCurrentIndex(page.model().index(1));
    QTest::keyClick(page.list(), Qt::Key_W);
    QVERIFY(page.side()->isHidden());
    QTest::keyClick(page.list(), Qt::Key_Escape);
    QVERIFY(page.side()->isVisible());
}

void TodaySideTest::theTenthIsTheLastShown()
{
    UiFixture desk;
    for (int i = 0; i < TodaySide::most + 1; ++i)
        desk.record(mailFrom(desk.call(u"No hot water"_s, u"Customer %1"_s.arg(i), 60 + i), u"Still cold"_s));
    TodayPage page(*desk.desk, desk.viewpoint());
    page.show();
    page.reload();
    QTRY_COMPARE(page.side()->waiting()->count(), TodaySide::most);
    auto *all = page.side()->findChild<QPushButton *>(u"allWaiting"_s);
    QVERIFY(all->isVisible());
    QSignalSpy wanted(&page, &TodayPage::waitingRequested);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void TodaySideTest::whatOthersWroteIsNews()
{
    UiFixture desk;
    const Incident boiler = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 60);
    TodayPage page(*desk.desk, desk.viewpoint());
    page.show();
    page.side()->setLeft(desk.now - 5min);
    QSignalSpy read(page.side(), &TodaySide::changed);
    page.reload();
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(page.side()->news()->count(), 0); // what one wrote oneself is no news
    Entry note;
    note.incident = boiler.id;
    note.author = u"Luis"_s;
    note.teamText.words = LocalText::of(u"Electrode ordered"_s, u"en"_s);
    desk.record(note);
    note.kind = EntryKind::Work;
    desk.record(note);
    page.reload();
    QTRY_COMPARE(page.side()->news()->count(), 1);
    const RowContent row = page.side()->news()->at(0);
    QCOMPARE(row.title, u"No hot water"_s);
    QVERIFY2(row.subtitle.startsWith(u"Luis: Work, and 1 more"_s), qPrintable(row.subtitle));
    QSignalSpy opened(&page, &TodayPage::openRequested);
    page.side()->news()->setCurrentRow(0);
    QTest::keyClick(page.side()->news(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TodaySideTest::theKeyboardStaysOnItsIncident()
{
    // Given two who wait, and the keyboard on the second of them
    UiFixture desk;
    const Incident pump = desk.call(u"Noise in the pump"_s, u"Acme"_s, 600), boiler = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 500);
    TodayPage page(*desk.desk, desk.viewpoint());
    page.resize(1200, 800);
    page.show();
    page.side()->setLeft(desk.now - 5min);
    page.reload();
    RowList *list = page.side()->waiting();
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    // When the one above is answered, and another is found to wait for longer
    Entry answer = mailFrom(pump, u"Tomorrow"_s);
    answer.direction = Direction::Out;
    answer.outcome = Outcome::Sent;
    answer.tells = {Tell::Progress};
    desk.now = desk.now + 5min;
    desk.record(answer);
    page.reload();
    QTRY_COMPARE(list->count(), 1);
    // Then it is on the same customer, wherever the row went
    QCOMPARE(list->currentRow(), 0);
    QCOMPARE(list->at(0).title, u"Muñoz, S.L."_s);
    desk.call(u"No light"_s, u"Hotel Miramar"_s, 700);
    page.reload();
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->at(0).title, u"Hotel Miramar"_s);
    QCOMPARE(list->currentRow(), 1);
    // And so it is among the news
    Entry note;
    note.author = u"Luis"_s;
    note.teamText.words = LocalText::of(u"Electrode ordered"_s, u"en"_s);
    note.incident = boiler.id;
    desk.record(note);
    page.reload();
    RowList *news = page.side()->news();
    QTRY_COMPARE(news->count(), 1);
    news->setCurrentRow(0);
    desk.now = desk.now + 5min;
    note.incident = pump.id;
    desk.record(note);
    page.reload();
    QTRY_COMPARE(news->count(), 2);
    const int kept = news->at(0).title == u"No hot water"_s ? 0 : 1;
    QCOMPARE(kept, 1); // the newest stands first
    QCOMPARE(news->currentRow(), kept);
}

QTEST_MAIN(TodaySideTest)
#include "tst_todayside.moc"
