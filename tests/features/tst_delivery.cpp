// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/digest.h"
#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/looking.h"

#include <QSignalSpy>

#include <atomic>

using namespace std::chrono_literals;

namespace {

/// A desk that looks at its clock all the time, and what it told.
struct Told : DeskFixture
{
    std::vector<NoticeBatch> batches;
    int doubts = 0;
    std::atomic<int> reads = 0; ///< of the clock

    explicit Told(const char *start) : DeskFixture(at(start)) { listen(); }
    void listen()
    {
        QObject::connect(desk.get(), &Desk::notified, desk.get(), [this](const NoticeBatch &batch) { batches.push_back(batch); });
        QObject::connect(desk.get(), &Desk::clockDoubted, desk.get(), [this] { ++doubts; });
    }
    /// The program ends and starts again at another hour.
    void restart(const char *when)
    {
        close();
        now = at(when);
        Desk::Options options;
        options.clock = [this] {
            ++reads;
            return now;
        };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = QStringLiteral("Ana");
        options.look = 1ms;
        desk = std::make_unique<Desk>(options);
        listen();
        if (!wait(desk->open(file(), Desk::Mode::CreateIfMissing)))
            qFatal("cannot open");
    }
    Incident call(const QString &title, std::optional<TechnicianId> owner = {})
    {
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of(title, "en");
        call.calendar = "24x7";
        call.owner = owner;
        return wait(desk->timeline().create(call)).value();
    }
    TechnicianId technician(const QString &name)
    {
        Technician person;
        person.id = TechnicianId::make();
        person.name = name;
        if (!wait(desk->people().save(person)))
            qFatal("cannot save");
        return person.id;
    }
    void habits(std::optional<QuietHours> quiet, std::vector<DaysOff> daysOff = {})
    {
        if (const Result<void> ok = wait(desk->people().saveOwn({"Ana", "Europe/Madrid", quiet, daysOff})); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    void promise(const Incident &incident, const char *due)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.tells = {Tell::Plan, Tell::Progress};
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("visit", "en"), at(due), {}};
        if (const Result<Entry> ok = wait(desk->timeline().record(entry)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    std::vector<Reminder> noticesOf(const Incident &incident) { return wait(desk->reminders().notices(incident.id)).value(); }
    int actionable() { return wait(desk->reminders().actionable()).value(); }
    /// Until it has woken three times to look at the clock, and told what it found: it reads ahead, raises, and has nothing left to do.
    void looks()
    {
        constexpr int mostPerWake = 10; // how often a desk that wakes may read the clock
        for (int wake = 0; wake < 3; ++wake) {
            loopUntil("the desk looks at the clock", [this, until = reads + mostPerWake] { return reads >= until; });
            answersTaken(*desk);
        }
    }
};

}

/// How what is owed reaches people, told as Given / When / Then.
class TestDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameDueWhileClosedIsToldOnceWithTheTimeBetween()
    {
        // Given a desk with three incidents that was seen last on Friday evening
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        for (int i = 0; i < 3; ++i)
            given.call("No hot water");
        given.restart("2026-03-06 20:10");
        // When it starts on Monday
        given.batches.clear();
        given.restart("2026-03-09 08:55");
        // Then everything is one batch, which names the time between
        QTRY_COMPARE(given.batches.size(), size_t(1));
        const NoticeBatch batch = given.batches.front();
        QVERIFY(batch.away == (Away{Away::Why::Closed, at("2026-03-06 20:10"), at("2026-03-09 08:55")}));
        QCOMPARE(digestOf(batch, given.desk->reminders().rules(), Language("en"), given.desk->zone(), given.now).cards.size(), size_t(3));
        given.looks();
        QCOMPARE(given.batches.size(), size_t(1));
    }

    void aKillLosesNothingOfThis()
    {
        // Given a desk that was looked at last at 20:05, and then killed: what it wrote is all that is left
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        given.call("No hot water");
        given.now = at("2026-03-06 20:02");
        given.looks();
        const QString copy = given.folder.filePath("killed.db");
        QVERIFY(QFile::copy(given.file(), copy));
        if (QFile::exists(given.file() + "-wal"))
            QVERIFY(QFile::copy(given.file() + "-wal", copy + "-wal"));
        // When what it left is opened the next day
        given.close();
        QVERIFY(QFile::remove(given.file()));
        QFile::remove(given.file() + "-wal");
        QFile::remove(given.file() + "-shm");
        QVERIFY(QFile::rename(copy, given.file()));
        if (QFile::exists(copy + "-wal"))
            QVERIFY(QFile::rename(copy + "-wal", given.file() + "-wal"));
        given.batches.clear();
        given.restart("2026-03-07 09:00");
        // Then it knows since when it was not seen
        QTRY_COMPARE(given.batches.size(), size_t(1));
        QVERIFY(given.batches.front().away);
        QVERIFY(given.batches.front().away->from == at("2026-03-06 20:02"));
    }

    void sleepIsToldLikeThis()
    {
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        given.call("No hot water");
        given.looks();
        given.batches.clear();
        given.now = at("2026-03-07 08:00");
        QTRY_COMPARE(given.batches.size(), size_t(1));
        QVERIFY(given.batches.front().away && given.batches.front().away->why == Away::Why::Asleep);
        given.looks();
        QCOMPARE(given.batches.size(), size_t(1));
    }

    void aClockThatJumpedIsAskedAboutFirst_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("running");
        QTest::newRow("forward, between runs") << QByteArray("2026-05-01 09:00") << false;
        QTest::newRow("back, between runs") << QByteArray("2025-12-01 09:00") << false;
        QTest::newRow("forward, while it runs") << QByteArray("2026-05-01 09:00") << true;
        QTest::newRow("back, while it runs") << QByteArray("2025-12-01 09:00") << true;
    }
    void aClockThatJumpedIsAskedAboutFirst()
    {
        QFETCH(QByteArray, when);
        QFETCH(bool, running);
        // Given a desk that owes something
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        const Incident incident = given.call("No hot water");
        given.looks();
        given.batches.clear();
        const size_t before = given.noticesOf(incident).size();
        // When its clock moves by more than a month
        if (running)
            given.now = at(when);
        else
            given.restart(when);
        // Then it asks once, and neither raises nor writes anything
        QTRY_COMPARE(given.doubts, 1);
        given.looks();
        QCOMPARE(given.doubts, 1);
        QVERIFY(given.desk->clockDoubt() && given.desk->clockDoubt()->to == given.now);
        QCOMPARE(given.batches.size(), size_t(0));
        QCOMPARE(given.noticesOf(incident).size(), before);
        const Result<Entry> refused = DeskFixture::wait(given.desk->timeline().record(Entry{}));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        // When the clock is right again, then it goes on by itself
        QSignalSpy trusted(given.desk.get(), &Desk::clockTrusted);
        given.now = at("2026-03-06 23:00");
        QTRY_COMPARE(trusted.size(), 1);
        QTRY_COMPARE(given.batches.size(), size_t(1));
        QVERIFY(!given.desk->clockDoubt());
    }

    void whoeverSaysThatTheClockIsRightIsBelieved()
    {
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        given.call("No hot water");
        given.restart("2026-05-01 09:00");
        QTRY_COMPARE(given.doubts, 1);
        given.batches.clear();
        given.desk->trustClock();
        QTRY_COMPARE(given.batches.size(), size_t(1));
        given.restart("2026-05-01 09:01"); // and is not asked again
        given.looks();
        QCOMPARE(given.doubts, 1);
    }

    void anotherZoneOfTheMachineRaisesNothingTwiceAndNothingLess()
    {
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        const Incident incident = given.call("No hot water"); // due at 22:00 by a calendar of its own zone
        given.now = at("2026-03-06 22:00");
        QTRY_VERIFY(!given.noticesOf(incident).empty());
        const size_t before = given.noticesOf(incident).size();
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        given.looks();
        QCOMPARE(given.noticesOf(incident).size(), before);
        given.restart("2026-03-06 22:01");
        given.looks();
        QCOMPARE(given.noticesOf(incident).size(), before);
        given.now = at("2026-03-08 12:00");
        QTRY_VERIFY(given.noticesOf(incident).size() > before);
        qputenv("TZ", zone);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void quietHoursHoldBackAndThenTellWhatStands()
    {
        // Given Ana, who is not to be told anything at night, and two plans that are due then
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:30");
        given.habits(QuietHours{});
        const Incident settled = given.call("Settled meanwhile");
        const Incident stands = given.call("Stands");
        given.looks();
        given.batches.clear();
        const size_t before = given.noticesOf(stands).size();
        // When they come due in quiet hours, and one is settled before they end
        given.now = at("2026-03-06 23:30");
        given.looks();
        QCOMPARE(given.batches.size(), size_t(0));
        Entry close;
        close.incident = settled.id;
        close.kind = EntryKind::Contact;
        close.direction = Direction::Out;
        close.audience = Audience::Customer;
        close.channel = Channel::Phone;
        close.outcome = Outcome::Reached;
        close.tells = {Tell::Solution, Tell::FeedbackRequest};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(close)));
        given.now = at("2026-03-07 06:59");
        given.looks();
        QCOMPARE(given.noticesOf(stands).size(), before);
        // Then at their end the other one is told, once
        given.now = at("2026-03-07 07:00");
        QTRY_COMPARE(given.batches.size(), size_t(1));
        for (const RaisedNotice &raised : given.batches.front().notices)
            QVERIFY(raised.notice.incident == stands.id);
        given.looks();
        QCOMPARE(given.batches.size(), size_t(1));
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void aRuleMayPierceQuietHours()
    {
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:30");
        given.habits(QuietHours{});
        RuleSet rules = given.desk->lawmaking().rules();
        for (Rule &rule : rules.rules)
            rule.pierceQuiet = rule.id == "promise";
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact({rules, given.desk->lawmaking().calendars(), {}})));
        const Incident incident = given.call("No hot water");
        given.promise(incident, "2026-03-06 23:00");
        given.looks();
        given.batches.clear();
        given.now = at("2026-03-06 23:10");
        QTRY_VERIFY(!given.batches.empty());
        for (const NoticeBatch &batch : given.batches) {
            for (const RaisedNotice &raised : batch.notices)
                QCOMPARE(raised.row.commitment.rule, "promise");
        }
    }

    void endingQuietHoursTellsAtOnce()
    {
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:30");
        given.habits(QuietHours{});
        given.call("No hot water");
        given.now = at("2026-03-06 23:30");
        given.looks();
        given.batches.clear();
        given.habits({});
        QTRY_COMPARE(given.batches.size(), size_t(1));
    }

    void aDayOffSendsItToTheStandIn()
    {
        // Given Ana, who is away until Monday and has Luis in her place
        Told given("2026-03-06 10:00");
        given.restart("2026-03-06 10:00");
        const TechnicianId ana = given.technician("Ana");
        given.technician("Luis");
        given.habits({}, {{QDate(2026, 3, 6), QDate(2026, 3, 8), "Luis"}});
        const Incident incident = given.call("No hot water", ana);
        const Incident nobodys = given.call("Nobody's");
        given.batches.clear();
        // When something of hers comes due
        given.now = at("2026-03-06 12:00");
        QTRY_VERIFY(!given.noticesOf(incident).empty() && !given.noticesOf(nobodys).empty());
        // Then it goes to Luis, and says for whom and until when
        for (const Reminder &notice : given.noticesOf(incident)) {
            QCOMPARE(notice.recipient, "stand_in");
            QCOMPARE(notice.person, "Luis");
            QCOMPARE(notice.standsFor, "Ana");
            QVERIFY(notice.awayUntil == at("2026-03-09 00:00"));
        }
        QCOMPARE(given.noticesOf(nobodys).front().recipient, "owner");
        const NoticeBatch batch = given.batches.back();
        const Digest digest = digestOf(batch, given.desk->reminders().rules(), Language("en"), given.desk->zone(), given.now);
        const auto card = std::find_if(digest.cards.begin(), digest.cards.end(), [&](const NoticeCard &one) { return one.incident == incident.id; });
        QCOMPARE(card->standsFor, "for Ana, away until Mon 9 Mar, 00:00");
        // and back on Monday it goes to her
        given.now = at("2026-03-09 12:00");
        QTRY_VERIFY(given.noticesOf(incident).back().recipient == "owner");
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void whatStoodHereIsToldAgainUntilItIsDealtWith()
    {
        // Given something that was told, and a program that ended before anybody dealt with it
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        const Incident incident = given.call("No hot water");
        given.now = at("2026-03-06 22:00");
        QTRY_VERIFY(!given.batches.empty());
        const size_t written = given.noticesOf(incident).size();
        given.close();
        given.batches.clear();
        // When it starts again, then it is told again, and nothing is written twice
        given.restart("2026-03-06 22:10");
        QTRY_VERIFY(!given.batches.empty());
        QVERIFY(given.batches.front().away && given.batches.front().away->why == Away::Why::Closed);
        QVERIFY(given.batches.front().notices.size() >= written);
        // And what was closed before it was shown is told again
        QVERIFY(DeskFixture::wait(given.desk->reminders().allRead(at("2026-03-06 21:59"))));
        given.close();
        given.batches.clear();
        given.restart("2026-03-06 22:10");
        QTRY_VERIFY(!given.batches.empty());
        QVERIFY(given.batches.front().notices.size() >= written);
        // And once nothing stands any more, it is not
        QVERIFY(DeskFixture::wait(given.desk->reminders().allRead(at("2026-03-06 22:10"))));
        given.close();
        given.batches.clear();
        given.restart("2026-03-06 22:11");
        given.looks();
        for (const NoticeBatch &batch : given.batches) {
            for (const RaisedNotice &raised : batch.notices)
                QVERIFY(raised.notice.at > at("2026-03-06 22:10"));
        }
    }

    void aClockThatRanAheadSwallowsNothing()
    {
        // Given a clock that ran ten hours ahead for a while
        Told given("2026-03-06 20:00");
        given.restart("2026-03-06 20:00");
        const Incident incident = given.call("No hot water");
        given.now = at("2026-03-07 06:00");
        QTRY_VERIFY(!given.noticesOf(incident).empty());
        given.now = at("2026-03-06 20:10");
        // When something is put off once it is right again
        const std::vector<AgendaRow> rows = DeskFixture::wait(given.desk->reminders().agenda()).value().rows;
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(rows.front().commitment, at("2026-03-06 20:40"))));
        given.now = at("2026-03-06 20:40");
        // Then it comes back, and what was shown is not shown twice
        const auto comesBack = [&] {
            const std::vector<Reminder> all = given.noticesOf(incident);
            return std::count_if(all.begin(), all.end(), [](const Reminder &notice) { return notice.at == at("2026-03-06 20:40"); });
        };
        QTRY_COMPARE(comesBack(), 1);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

    void badHabitsAreRefused()
    {
        Told given("2026-03-06 10:00");
        given.restart("2026-03-06 10:00");
        const Result<void> refused = DeskFixture::wait(given.desk->people().saveOwn({"Ana", "Mars/Olympus", {}, {}}));
        QVERIFY(!refused && refused.error().kind == Error::Kind::InvalidInput);
        QCOMPARE(DeskFixture::wait(given.desk->people().ownHabits()).value().zone, "Europe/Madrid");
    }

    void theBadgeCountsWhatCanBeActedOn()
    {
        Told given("2026-03-06 10:00");
        given.restart("2026-03-06 10:00");
        const TechnicianId ana = given.technician("Ana"), luis = given.technician("Luis");
        given.call("Mine", ana);
        given.call("Nobody's");
        given.call("Another's", luis);
        QCOMPARE(given.actionable(), 0); // nothing is due yet
        given.now = at("2026-03-06 12:00");
        QCOMPARE(given.actionable(), 2); // the short plan of two
        const std::vector<AgendaRow> rows = DeskFixture::wait(given.desk->reminders().agenda()).value().rows;
        const auto mine = std::find_if(rows.begin(), rows.end(), [](const AgendaRow &row) { return row.owner == "Ana"; });
        QVERIFY(DeskFixture::wait(given.desk->reminders().snooze(mine->commitment, at("2026-03-06 13:00"))));
        QCOMPARE(given.actionable(), 1);
        given.now = at("2026-03-06 13:00");
        QCOMPARE(given.actionable(), 2); // the snooze is over
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
