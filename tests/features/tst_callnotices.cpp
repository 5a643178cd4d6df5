// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/desk/digest.h"
#include "support/deskfixture.h"
#include "support/looking.h"
#include "support/twodatabases.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The desk of a person that looks at its clock all the time, and what it told of missed calls.
struct Teller
{
    std::unique_ptr<Desk> desk;
    std::vector<NoticeBatch> batches;
    std::atomic<int> reads = 0; ///< of the clock
    const Instant &now;

    Teller(const QString &url, const QString &user, const Instant &clock) : now(clock)
    {
        Desk::Options options;
        options.clock = [this] {
            ++reads;
            return now;
        };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        options.look = 1ms;
        desk = std::make_unique<Desk>(options);
        QObject::connect(desk.get(), &Desk::notified, desk.get(), [this](const NoticeBatch &batch) { batches.push_back(batch); });
        if (const Result<void> ok = DeskFixture::wait(desk->open(url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    /// Until it has looked at the clock several times, and told what it found.
    void looks()
    {
        for (int wake = 0; wake < 4; ++wake) {
            loopUntil("the desk looks at the clock", [this, until = reads + 10] { return reads >= until; });
            answersTaken(*desk);
        }
    }
    Call missed(const QString &number, const QString &line = u"912"_s)
    {
        const Result<Call> ringing = DeskFixture::wait(desk->calls().ring(number, line));
        const Result<Call> call = ringing ? DeskFixture::wait(desk->calls().miss(ringing->id)) : ringing;
        if (!call)
            qFatal("%s", qPrintable(call.error().text));
        return *call;
    }
    /// How often it told of the call.
    int told(CallId id) const
    {
        int count = 0;
        for (const NoticeBatch &batch : batches)
            count += int(std::count_if(batch.calls.begin(), batch.calls.end(), [&](const RaisedCall &one) { return one.row.call.id == id; }));
        return count;
    }
};

}

/// Missed calls remind as commitments do, told as Given / When / Then.
class CallNoticesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_database;
    Instant m_now;

    /// False when PostgreSQL is not installed.
    bool begin()
    {
        QFETCH(QString, database);
        m_database = std::make_unique<TestDatabase>(database);
        m_now = instantOf(QDate(2026, 11, 23), QTime(9, 42), QTimeZone("Europe/Madrid"));
        return !m_database->isMissing();
    }

private Q_SLOTS:
    void itIsToldOnceWhenItsClockComes_data() { bothDatabases(); }
    void itIsToldOnceWhenItsClockComes()
    {
        if (!begin())
            QSKIP("PostgreSQL is not installed");
        Teller ana(m_database->url(), u"Ana"_s, m_now);
        // Given two calls that nobody answered
        const Call first = ana.missed(u"+34612345678"_s), second = ana.missed({});
        ana.looks();
        QVERIFY(ana.batches.empty());
        // When their half hour of working time is over
        m_now = *first.callBackBy + 1s;
        QTRY_COMPARE(ana.told(first.id), 1);
        QTRY_COMPARE(ana.told(second.id), 1);
        // Then they are told together, and once
        ana.looks();
        QCOMPARE(ana.batches.size(), size_t(1));
        const Digest digest = digestOf(ana.batches.front(), ana.desk->reminders().rules(), Language(u"en"_s), QTimeZone("Europe/Madrid"), m_now);
        QCOMPARE(digest.title, u"2 missed calls to return"_s);
        QCOMPARE(digest.cards.size(), size_t(2));
        QVERIFY(digest.cards.front().call && digest.cards.front().commitments.empty());
        QVERIFY2(digest.lines.join(u'|').contains(u"612 34 56 78"_s), qPrintable(digest.lines.join(u'|')));
        QVERIFY2(digest.lines.join(u'|').contains(u"number withheld"_s), qPrintable(digest.lines.join(u'|')));
    }

    void whatWasCalledBackIsNotTold_data() { bothDatabases(); }
    void whatWasCalledBackIsNotTold()
    {
        if (!begin())
            QSKIP("PostgreSQL is not installed");
        Teller ana(m_database->url(), u"Ana"_s, m_now);
        const Call missed = ana.missed(u"+34612345678"_s);
        QVERIFY_RESULT(DeskFixture::wait(ana.desk->calls().settle(missed.id)));
        m_now = m_now + 2h;
        ana.looks();
        QVERIFY(ana.batches.empty());
    }

    void itIsToldAfterTheProgramWasClosed_data() { bothDatabases(); }
    void itIsToldAfterTheProgramWasClosed()
    {
        if (!begin())
            QSKIP("PostgreSQL is not installed");
        auto ana = std::make_unique<Teller>(m_database->url(), u"Ana"_s, m_now);
        const Call missed = ana->missed(u"+34612345678"_s);
        ana->looks();
        ana.reset();
        // Given that its clock came while nobody looked, it is told at the next start
        m_now = m_now + 3h;
        ana = std::make_unique<Teller>(m_database->url(), u"Ana"_s, m_now);
        QTRY_COMPARE(ana->told(missed.id), 1);
        QVERIFY(ana->batches.front().away);
        // and stands until somebody closes it
        ana.reset(); // a file belongs to one program at a time
        ana = std::make_unique<Teller>(m_database->url(), u"Ana"_s, m_now);
        QTRY_COMPARE(ana->told(missed.id), 1);
        QVERIFY_RESULT(DeskFixture::wait(ana->desk->reminders().allRead(m_now)));
        ana.reset();
        ana = std::make_unique<Teller>(m_database->url(), u"Ana"_s, m_now);
        ana->looks();
        QCOMPARE(ana->told(missed.id), 0);
    }

    void quietHoursHoldItBack()
    {
        m_database = std::make_unique<TestDatabase>(u"sqlite"_s);
        m_now = instantOf(QDate(2026, 11, 23), QTime(9, 42), QTimeZone("Europe/Madrid"));
        Teller ana(m_database->url(), u"Ana"_s, m_now);
        QuietHours quiet;
        quiet.from = 10 * 60, quiet.to = 12 * 60;
        QVERIFY_RESULT(DeskFixture::wait(ana.desk->people().saveOwn({u"Ana"_s, u"Europe/Madrid"_s, quiet, {}})));
        const Call missed = ana.missed(u"+34612345678"_s);
        m_now = instantOf(QDate(2026, 11, 23), QTime(10, 30), QTimeZone("Europe/Madrid"));
        ana.looks();
        QVERIFY(ana.batches.empty());
        m_now = instantOf(QDate(2026, 11, 23), QTime(12, 1), QTimeZone("Europe/Madrid"));
        QTRY_COMPARE(ana.told(missed.id), 1);
    }

    void takenBackItIsOwedAndToldAgain_data() { bothDatabases(); }
    void takenBackItIsOwedAndToldAgain()
    {
        if (!begin())
            QSKIP("PostgreSQL is not installed");
        Teller ana(m_database->url(), u"Ana"_s, m_now);
        const Call missed = ana.missed(u"+34612345678"_s);
        m_now = m_now + 1h;
        QTRY_COMPARE(ana.told(missed.id), 1);
        CallCard back;
        back.callsBack = missed.id;
        back.number = missed.number;
        back.caller = u"Carmen"_s;
        back.outcome = CallOutcome::Logged;
        const Result<CallTaken> taken = DeskFixture::wait(ana.desk->calls().take(back));
        QVERIFY_RESULT(taken);
        ana.looks();
        QCOMPARE(ana.told(missed.id), 1);
        QVERIFY_RESULT(DeskFixture::wait(ana.desk->calls().undo(taken->call.id)));
        QTRY_COMPARE(ana.told(missed.id), 2);
    }

    void itGoesToWhoeverFollowsTheCustomer()
    {
        m_database = std::make_unique<TestDatabase>(u"postgresql"_s);
        if (m_database->isMissing())
            QSKIP("PostgreSQL is not installed");
        m_now = instantOf(QDate(2026, 11, 23), QTime(9, 42), QTimeZone("Europe/Madrid"));
        Teller ana(m_database->url(), u"Ana"_s, m_now), luis(m_database->url(), u"Luis"_s, m_now);
        Technician person;
        person.id = TechnicianId::make(), person.name = u"Luis"_s;
        QVERIFY_RESULT(DeskFixture::wait(ana.desk->people().save(person)));
        NewIncident incident;
        incident.title = LocalText::of(u"No hot water"_s, u"en"_s);
        incident.customer = u"Muñoz, S.L."_s, incident.contact = u"Carmen"_s, incident.phone = u"+34612345678"_s;
        incident.owner = person.id;
        QVERIFY_RESULT(DeskFixture::wait(ana.desk->timeline().create(incident)));
        const Call missed = ana.missed(u"+34612345678"_s);
        QVERIFY(missed.customer); // known by the number
        // Minute by minute, so that both desks are seen all the while.
        for (int minute = 0; minute < 35; ++minute) {
            m_now = m_now + 1min;
            ana.looks();
            luis.looks();
        }
        QTRY_COMPARE(luis.told(missed.id), 1);
        QCOMPARE(ana.told(missed.id), 0);
    }
};

QTEST_GUILESS_MAIN(CallNoticesTest)
#include "tst_callnotices.moc"
