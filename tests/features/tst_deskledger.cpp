// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "support/deskfixture.h"
#include "support/logs.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

NewIncident callOf(const QString &customer, Channel channel = Channel::Phone)
{
    NewIncident call;
    call.customer = customer;
    call.title = LocalText::of("Sin agua caliente", "es");
    call.channel = channel;
    return call;
}

Incident opened(DeskFixture &desk, const NewIncident &call)
{
    return DeskFixture::wait(desk.desk->timeline().create(call)).value();
}

void tell(DeskFixture &desk, const Incident &incident, std::vector<Tell> tells)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.outcome = Outcome::Reached;
    entry.tells = std::move(tells);
    entry.customerText = {LocalText::of("Le llamamos.", "es")};
    const Result<Entry> recorded = DeskFixture::wait(desk.desk->timeline().record(entry));
    QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().text));
}

void close(DeskFixture &desk, const Incident &incident)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::State;
    entry.direction = Direction::Internal;
    entry.audience = Audience::Team;
    entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, {LocalText::of("cerrado", "es")}};
    const Result<Entry> recorded = DeskFixture::wait(desk.desk->timeline().record(entry));
    QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().text));
}

std::map<QString, LedgerCounts> sums(DeskFixture &desk, LedgerBy by, const LedgerFilter &filter = {})
{
    std::map<QString, LedgerCounts> found;
    const std::vector<LedgerSum> sums = DeskFixture::wait(desk.desk->ledger().sums(by, filter)).value();
    for (const LedgerSum &sum : sums)
        found[by == LedgerBy::Customer ? sum.name : sum.key] = sum.counts;
    return found;
}

/// Does something with the database while the desk is closed.
void behindTheDesk(DeskFixture &desk, const std::function<Result<void>(Store &)> &work)
{
    desk.close();
    {
        Database database;
        QVERIFY(DeskFixture::wait(database.open(desk.file(), Database::Mode::Existing)));
        const Result<void> done = DeskFixture::wait(database.run(work));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    desk.reopen();
}

QString rateOf(qint64 kept, qint64 late, qint64 missed)
{
    LedgerCounts counts;
    counts.kept = kept, counts.late = late, counts.missed = missed, counts.waived = 7;
    return keptRate(counts, Language("en")).replace(QChar(0xa0), ' ');
}

}

/// The ledger of what was owed, told as Given / When / Then.
class TestDeskLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldInTimeIsKept()
    {
        // Given a call at ten, for which a short plan is owed at noon
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given, callOf("Muñoz"));
        QVERIFY(!sums(given, LedgerBy::Rule).contains("plan-short"));
        // When the customer is told at noon sharp
        given.now = at("2026-03-06 12:00");
        tell(given, incident, {Tell::Plan});
        // Then it is kept, and so is what the call itself had told
        const auto rules = sums(given, LedgerBy::Rule);
        QCOMPARE(rules.at("plan-short").kept, 1);
        QCOMPARE(rules.at("plan-short").judged(), 1);
        QCOMPARE(rules.at("ack").kept, 1);
        // and it is filed under the week of its due moment
        QVERIFY(sums(given, LedgerBy::Week).contains("2026-W10"));
    }

    void whatIsToldAfterwardsIsLate()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given, callOf("Muñoz"));
        given.now = at("2026-03-06 12:30");
        QCOMPARE(sums(given, LedgerBy::Rule).at("plan-short").overdue, 1);
        tell(given, incident, {Tell::Plan});
        const LedgerCounts counts = sums(given, LedgerBy::Rule).at("plan-short");
        QCOMPARE(counts.late, 1);
        QCOMPARE(counts.overdue, 0);
        QCOMPARE(keptRate(counts, Language("en")), QStringLiteral("0\u00a0% (0/1)"));
    }

    void whatIsOverdueWhenItEndsIsMissed()
    {
        // Given two calls, and one of them closed before noon
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident forgotten = opened(given, callOf("Muñoz"));
        const Incident brief = opened(given, callOf("Robles"));
        given.now = at("2026-03-06 11:00");
        close(given, brief);
        // When the other is closed in the afternoon without a word to the customer
        given.now = at("2026-03-06 15:00");
        close(given, forgotten);
        // Then that plan was missed, and the first only called off
        const auto customers = sums(given, LedgerBy::Customer);
        QCOMPARE(customers.at("Muñoz").missed, 1);
        QCOMPARE(customers.at("Robles").missed, 0);
        QVERIFY(customers.at("Robles").calledOff > 0);
        QCOMPARE(customers.at("Robles").judged(), 1); // the acknowledgement
        // and the count opens the commitment behind it
        LedgerFilter missed;
        missed.verdict = Verdict::Missed;
        const LedgerPage page = DeskFixture::wait(given.desk->ledger().page(missed)).value();
        QCOMPARE(page.rows.size(), size_t(1));
        QCOMPARE(page.rows.front().rule, "plan-short");
        QCOMPARE(page.rows.front().number, forgotten.number);
        QVERIFY(page.rows.front().due == at("2026-03-06 12:00"));
        QVERIFY(page.rows.front().settledAt == given.now);
    }

    void whatIsWaivedCountsForNothing()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident incident = opened(given, callOf("Muñoz"));
        behindTheDesk(given, [&](Store &store) -> Result<void> {
            std::vector<Commitment> all = store.commitments(incident.id).value();
            for (Commitment &commitment : all) {
                if (commitment.rule == "plan-short")
                    commitment.status = Commitment::Status::Waived, commitment.settledAt = given.now;
            }
            return store.replaceCommitments(incident.id, all);
        });
        const LedgerCounts counts = sums(given, LedgerBy::Rule).at("plan-short");
        QCOMPARE(counts.waived, 1);
        QCOMPARE(counts.judged(), 0);
        QCOMPARE(keptRate(counts, Language("en")), QStringLiteral("–"));
    }

    void aLaterEditRewritesNothing()
    {
        // Given a plan that was told in time, and one that was told late
        DeskFixture given(at("2026-03-06 10:00"));
        const Incident first = opened(given, callOf("Muñoz"));
        const Incident second = opened(given, callOf("Robles"));
        given.now = at("2026-03-06 11:00");
        tell(given, first, {Tell::Plan});
        given.now = at("2026-03-06 12:30");
        tell(given, second, {Tell::Plan});
        const auto before = sums(given, LedgerBy::Rule);
        // When the rule becomes stricter than what was kept, and the office works in the evening alone
        LawDraft draft{given.desk->lawmaking().rules(), given.desk->lawmaking().calendars(), "Planes antes"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::minutes(10), true};
        }
        const QJsonArray evening{QJsonArray{"18:00", "22:00"}};
        const QJsonObject office{{"tz", "Europe/Madrid"}, {"week", QJsonObject{{"fri", evening}, {"sat", evening}}}};
        draft.calendars.byId.insert_or_assign("office", WorkingCalendar::fromJson("office", office).value());
        QVERIFY(DeskFixture::wait(given.desk->lawmaking().enact(draft)).value().moved > 0);
        // Then the ledger says what it said
        QVERIFY(sums(given, LedgerBy::Rule) == before);
        // and still does when life goes on
        given.now = at("2026-03-06 13:00");
        tell(given, first, {Tell::Progress});
        const auto after = sums(given, LedgerBy::Rule);
        QVERIFY(after.at("plan-short") == before.at("plan-short"));
        QCOMPARE(after.at("daily-update").kept, before.at("daily-update").kept + 1);
    }

    void thePersonIsWhoFollowsTheIncident()
    {
        DeskFixture given(at("2026-03-06 10:00"));
        Technician luis;
        luis.id = TechnicianId::make();
        luis.name = "Luis";
        QVERIFY(DeskFixture::wait(given.desk->people().save(luis)));
        NewIncident call = callOf("Muñoz");
        call.owner = luis.id;
        opened(given, call);
        opened(given, callOf("Robles"));
        const auto people = sums(given, LedgerBy::Person);
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people.at(luis.id.toString()).kept, 1);
        QCOMPARE(people.at(QString()).kept, 1); // unassigned
    }

    void silenceIsTheCustomersAndMeasuredTwice()
    {
        // Given one customer who wrote on Friday at five, and one who called
        DeskFixture given(at("2026-03-06 17:00"));
        opened(given, callOf("Muñoz", Channel::Mail));
        const Incident called = opened(given, callOf("Robles"));
        // When the second is told something on Saturday
        given.now = at("2026-03-07 12:00");
        tell(given, called, {Tell::Progress});
        given.now = at("2026-03-09 10:00");
        // Then on Monday the first leads: three days of silence, of which two hours were working time
        const SilentPage page = DeskFixture::wait(given.desk->ledger().silent()).value();
        QCOMPARE(page.rows.size(), size_t(2));
        QCOMPARE(page.rows[0].name, "Muñoz");
        QVERIFY(!page.rows[0].reached);
        QVERIFY(page.rows[0].elapsed == std::chrono::hours(65));
        QVERIFY(page.rows[0].working == std::chrono::hours(2));
        QCOMPARE(page.rows[1].name, "Robles");
        QVERIFY(page.rows[1].reached);
        QVERIFY(page.rows[1].since == at("2026-03-07 12:00"));
        QVERIFY(page.rows[1].working == std::chrono::hours(1));
        // and a closed incident takes its customer off the list
        close(given, called);
        QCOMPARE(DeskFixture::wait(given.desk->ledger().silent()).value().rows.size(), size_t(1));
    }

    void theRateIsHonest()
    {
        QCOMPARE(rateOf(47, 2, 1), "94 % (47/50)");
        QCOMPARE(rateOf(999, 1, 0), "99 % (999/1,000)");
        QCOMPARE(rateOf(1, 999, 0), "1 % (1/1,000)");
        QCOMPARE(rateOf(3, 0, 0), "100 % (3/3)");
        QCOMPARE(rateOf(0, 0, 0), "–");
    }
};

QTEST_GUILESS_MAIN(TestDeskLedger)
#include "tst_deskledger.moc"
