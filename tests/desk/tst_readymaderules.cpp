// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "support/deskfixture.h"

using namespace std::chrono_literals;

/// The ready-made rules made law on a desk, and what then happens to an incident.
class TestReadyMadeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsOwedAndSettled_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("begins");
        QTest::addColumn<int>("settles");
        QTest::addColumn<int>("minutes");
        QTest::newRow("missed call") << "call-back" << int(Missed) << int(Call) << 15;
        QTest::newRow("question") << "question-answered" << int(Message) << int(Mail) << 60;
        QTest::newRow("supplier") << "chase-supplier" << int(Chase) << int(Chase) << 240;
        QTest::newRow("72 hours") << "solution-72-hours" << int(Nothing) << int(Solution) << 72 * 60;
        QTest::newRow("15 days") << "answer-15-days" << int(Nothing) << int(Solution) << -1;
    }

    void eachIsOwedAndSettled()
    {
        QFETCH(QString, rule);
        QFETCH(int, begins);
        QFETCH(int, settles);
        QFETCH(int, minutes);
        DeskFixture given(instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid")));
        Lawmaking &law = given.desk->lawmaking();
        LawDraft draft{law.rules(), law.calendars(), {}};
        Rule extra = *extraRules().find(rule);
        extra.enabled = true;
        draft.rules.rules.push_back(extra);
        QVERIFY(DeskFixture::wait(law.enact(draft)));
        QCOMPARE(law.rules().find(rule)->changedBy, "Ana");
        given.now = given.now + 1min;
        const Incident incident = *DeskFixture::wait(given.desk->timeline().create(call(given.now)));
        record(given, incident, begins);
        const std::vector<Commitment> owed = open(given, incident, rule);
        QCOMPARE(owed.size(), size_t(1));
        if (minutes > 0)
            QCOMPARE(owed.front().due->ms, (given.now + std::chrono::minutes(minutes)).ms);
        given.now = given.now + 5min;
        record(given, incident, settles);
        const std::vector<Commitment> left = open(given, incident, rule);
        QVERIFY(left.empty() || (rule == "chase-supplier" && left.front().since == given.now)); // the next chase
    }

private:
    enum What { Nothing, Missed, Call, Message, Mail, Chase, Solution };

    static NewIncident call(Instant now)
    {
        NewIncident call;
        call.title = LocalText::of("Boiler E05", "en");
        call.customer = "Acme";
        call.channel = Channel::Phone;
        call.occurredAt = now;
        call.calendar = "24x7";
        return call;
    }

    static void record(DeskFixture &given, const Incident &incident, int what)
    {
        if (what == Nothing)
            return;
        Entry entry;
        entry.incident = incident.id;
        entry.kind = what == Chase ? EntryKind::Escalation : EntryKind::Contact;
        entry.audience = what == Chase ? Audience::Team : Audience::Customer;
        entry.direction = what == Missed || what == Message ? Direction::In : Direction::Out;
        entry.channel = what == Message ? Channel::Message : what == Mail || what == Solution ? Channel::Mail : Channel::Phone;
        entry.outcome = what == Missed ? Outcome::NoAnswer : what == Message ? Outcome::Delivered : what == Mail || what == Solution ? Outcome::Sent : Outcome::Reached;
        if (what == Mail)
            entry.tells = {Tell::Progress};
        if (what == Solution)
            entry.tells = {Tell::Solution};
        QVERIFY(DeskFixture::wait(given.desk->timeline().record(entry)));
    }

    static std::vector<Commitment> open(DeskFixture &given, const Incident &incident, const QString &rule)
    {
        std::vector<Commitment> all = DeskFixture::wait(given.desk->timeline().dossier(incident.id))->commitments;
        std::erase_if(all, [&](const Commitment &one) { return one.rule != rule || one.status != Commitment::Status::Open; });
        return all;
    }
};

QTEST_GUILESS_MAIN(TestReadyMadeRules)
#include "tst_readymaderules.moc"
