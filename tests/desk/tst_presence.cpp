// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"
#include "support/looking.h"
#include "support/postgresserver.h"
#include "support/shareddesks.h"
#include "support/twodatabases.h"

using namespace std::chrono_literals;

/// Who has which incident open at the desks of one PostgreSQL. The clock is the test's; nothing here waits for the beat of 20 s.
class TestPresence : public QObject
{
    Q_OBJECT
    Instant m_now;
    QString m_url;
    std::unique_ptr<Desk> m_ana, m_luis;
    Incident m_boiler, m_pump;

    std::unique_ptr<Desk> open(const QString &user, const QString &url)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        answersTaken(*desk); // it knows by then whether others can be there
        return desk;
    }
    /// "Ana boiler viewing 10:00", in their order.
    QStringList seenBy(Desk &desk) const
    {
        QStringList all;
        for (const PresentPerson &one : desk.presence().others())
            all << QStringList{one.person, one.incident == m_boiler.id ? "boiler" : "pump", nameOf(one.doing), one.since.in(QTimeZone("Europe/Madrid")).toString("HH:mm:ss")}.join(' ');
        return all;
    }
    size_t rows() const
    {
        Database eye;
        if (const Result<void> ok = openNow(eye, m_url); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return waitFor(eye, [](Store &store) { return store.present(); })->size();
    }
    void keepText(Desk &desk, const Incident &incident, const char *body)
    {
        QSignalSpy kept(&desk.drafting(), &Drafting::kept);
        desk.drafting().keep({DraftId::make(), {}, DraftOf::Entry, incident.id, QString::fromUtf8(body), {}});
        QTRY_VERIFY(!kept.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_url = PostgresServer::instance()->newDatabase();
        m_now = at("2026-03-06 10:00");
        m_ana = open("Ana", m_url);
        m_luis = open("Luis", m_url);
        m_boiler = SharedDesks::call(*m_ana);
        m_pump = SharedDesks::call(*m_ana);
        answersTaken(*m_luis);
    }
    void cleanup()
    {
        m_ana.reset();
        m_luis.reset();
    }

    void whoOpensAnIncidentIsSeen()
    {
        QVERIFY(seenBy(*m_luis).isEmpty());
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana boiler viewing 10:00:00"});
        QCOMPARE(m_luis->presence().othersOn(m_boiler.id).size(), size_t(1));
        QVERIFY(m_luis->presence().othersOn(m_pump.id).empty());
        answersTaken(*m_ana);
        QVERIFY(seenBy(*m_ana).isEmpty()); // nobody is their own other
    }

    void whoWritesIsSeenToWriteSinceThen()
    {
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        m_now = m_now + 5s;
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana boiler writing 10:00:05"});
        m_now = m_now + 5s;
        m_ana->presence().show(m_boiler.id, true); // the next letter
        m_ana->presence().beat();
        answersTaken(*m_ana);
        m_luis->presence().beat();
        answersTaken(*m_luis);
        QCOMPARE(seenBy(*m_luis), QStringList{"Ana boiler writing 10:00:05"});
    }

    void whoGoesOnIsSeenThere()
    {
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        m_now = m_now + 5s;
        // Through many at once: where it ends counts, and one row stays.
        for (int i = 0; i < 20; ++i)
            m_ana->presence().show(i % 2 ? m_pump.id : m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana pump viewing 10:00:05"});
        QCOMPARE(rows(), size_t(1));
    }

    void whoLeavesIsGoneAtOnce()
    {
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        m_ana->presence().show({}, false);
        QTRY_COMPARE(seenBy(*m_luis), QStringList());
        QCOMPARE(rows(), size_t(0));
    }

    void aProgramThatEndsIsGoneAtOnce()
    {
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        m_ana.reset();
        QTRY_COMPARE(seenBy(*m_luis), QStringList());
        QCOMPARE(rows(), size_t(0));
    }

    /// Ana's program was killed: nobody takes her row away, and nobody renews it.
    void whatIsNotRenewedIsBelievedForItsTime()
    {
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        QSignalSpy changed(&m_luis->presence(), &Presence::changed);
        m_now = m_now + 44s;
        m_luis->presence().beat();
        answersTaken(*m_luis);
        QCOMPARE(seenBy(*m_luis).size(), 1);
        QVERIFY(changed.isEmpty());
        m_now = m_now + 1s;
        QVERIFY(seenBy(*m_luis).isEmpty()); // whoever asks is not told of it, beat or no beat
        m_luis->presence().beat();
        answersTaken(*m_luis);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rows(), size_t(0)); // swept
        // A desk that was asleep says it again.
        m_ana->presence().beat();
        answersTaken(*m_ana);
        m_luis->presence().look();
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana boiler writing 10:00:00"});
    }

    void whoIsRenewedStays()
    {
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        QSignalSpy changed(&m_luis->presence(), &Presence::changed);
        for (int i = 0; i < 6; ++i) {
            m_now = m_now + 20s;
            m_ana->presence().beat();
            answersTaken(*m_ana);
            m_luis->presence().beat();
            answersTaken(*m_luis);
            QCOMPARE(seenBy(*m_luis).size(), 1);
        }
        QVERIFY(changed.isEmpty()); // a beat is no news
    }

    void aRowOfLongAgoIsNeverShown()
    {
        m_ana->presence().show(m_boiler.id, false);
        answersTaken(*m_ana);
        m_now = m_now + 45s;
        const std::unique_ptr<Desk> marta = open("Marta", m_url);
        answersTaken(*marta);
        QVERIFY(seenBy(*marta).isEmpty());
    }

    /// Her clock is a quarter of an hour behind: what counts is that she says it again.
    void anotherClockIsNoDeath()
    {
        const Instant right = m_now;
        m_ana->presence().show(m_boiler.id, false);
        answersTaken(*m_ana);
        m_now = right + 15min; // Marta's and Luis's
        const std::unique_ptr<Desk> marta = open("Marta", m_url);
        answersTaken(*marta);
        QVERIFY(seenBy(*marta).isEmpty());
        m_now = right + 20s;
        m_ana->presence().beat();
        answersTaken(*m_ana);
        m_now = right + 15min + 20s;
        marta->presence().look();
        answersTaken(*marta);
        QCOMPARE(seenBy(*marta).size(), 1);
        m_now = m_now + 45s;
        QVERIFY(seenBy(*marta).isEmpty());
    }

    void onePersonStandsOnceForEachIncident()
    {
        const std::unique_ptr<Desk> office = open("Ana", m_url), van = open("Ana", m_url);
        m_ana->presence().show(m_boiler.id, false);
        m_now = m_now + 5s;
        office->presence().show(m_boiler.id, true);
        van->presence().show(m_pump.id, false);
        QTRY_COMPARE(seenBy(*m_luis), (QStringList{"Ana boiler writing 10:00:05", "Ana pump viewing 10:00:05"}));
        answersTaken(*m_ana);
        QVERIFY(seenBy(*m_ana).isEmpty()); // she knows what she does elsewhere
    }

    void listsReadNothingForIt()
    {
        QSignalSpy changed(m_luis.get(), &Desk::changed), reminders(m_luis.get(), &Desk::remindersChanged), views(m_luis.get(), &Desk::viewsChanged);
        const Incident last = SharedDesks::call(*m_ana); // what was heard before is told by then
        QTRY_VERIFY(std::any_of(changed.begin(), changed.end(), [&](const QList<QVariant> &one) { return one.front().value<IncidentId>() == last.id; }));
        for (int round = 0; round < 3; ++round)
            answersTaken(*m_luis);
        changed.clear(), reminders.clear(), views.clear();
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        QVERIFY(changed.isEmpty() && reminders.isEmpty() && views.isEmpty());
    }

    void aLostConnectionIsMadeUpFor()
    {
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        PostgresServer::instance()->cutConnections();
        m_ana->presence().show(m_pump.id, false);
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana pump viewing 10:00:00"});
    }

    void theWordsOfWhoWritesCanBeHad()
    {
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(seenBy(*m_luis).size(), 1);
        const auto words = [this] { return DeskFixture::wait(m_luis->presence().wordsOf("Ana", m_boiler.id)); };
        QCOMPARE(words().error().kind, Error::Kind::NotFound); // not kept yet
        keepText(*m_ana, m_pump, R"({"team_words": "About the pump"})");
        QCOMPARE(words().error().kind, Error::Kind::NotFound); // of another incident
        keepText(*m_ana, m_boiler, R"({"customer_words": "We come at five", "team_words": "Electrode", "wait_reason": "hers alone"})");
        QVERIFY(words().value() == (OthersWords{"Ana", "We come at five", "Electrode"}));
        QVERIFY(words().has_value()); // hers stays
        m_ana->presence().show(m_boiler.id, false);
        QTRY_COMPARE(seenBy(*m_luis), QStringList{"Ana boiler viewing 10:00:00"});
        QCOMPARE(words().error().kind, Error::Kind::NotFound); // she does not write, and what she wrote is hers
    }

    void aloneNothingIsWritten()
    {
        m_ana.reset();
        m_luis.reset();
        const TestDatabase file("sqlite");
        auto ana = open("Ana", file.url());
        QVERIFY(!ana->presence().isShared());
        m_boiler = SharedDesks::call(*ana);
        keepText(*ana, m_boiler, R"({"team_words": "x"})");
        ana->presence().show(m_boiler.id, true);
        ana->presence().beat();
        answersTaken(*ana);
        QVERIFY(ana->presence().others().empty());
        QVERIFY(!DeskFixture::wait(ana->presence().wordsOf("Ana", m_boiler.id)));
        ana.reset();
        Database eye;
        QVERIFY_RESULT(openNow(eye, file.url()));
        QVERIFY(waitFor(eye, [](Store &store) { return store.present(); })->empty());
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
