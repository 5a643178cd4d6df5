// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/openhours.h"
#include "support/logs.h"
#include "support/postgresserver.h"
#include "support/shareddesks.h"

using namespace std::chrono_literals;

/// What people do at the same time at desks that share one PostgreSQL, and what a desk does when the database fails it midway.
class TestDesksAtOnce : public QObject
{
    Q_OBJECT
    std::unique_ptr<SharedDesks> m_desks;

    std::unique_ptr<Desk> desk(const QString &user, const char *zone = "Europe/Madrid") { return m_desks->open(user, zone); }
    /// Plans are due after so long.
    static LawDraft plansAfter(Desk &desk, Milliseconds time)
    {
        LawDraft draft{desk.lawmaking().rules(), desk.lawmaking().calendars(), "Planes antes"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{time, false};
        }
        return draft;
    }
    /// What is in force at the desk, with a day on which a calendar is closed.
    static LawDraft closedOn(Desk &desk, const QString &calendar, const QDate &day)
    {
        LawBase base{desk.lawmaking().rules(), desk.lawmaking().calendars()};
        OpenHours hours = base.calendars.byId.at(calendar).hours();
        hours.exceptions[day] = {};
        LawDraft draft{base.rules, base.calendars, "closed", base};
        draft.calendars.byId.insert_or_assign(calendar, WorkingCalendar::of(calendar, hours));
        return draft;
    }
    static Entry toldThePlan(IncidentId incident)
    {
        Entry entry;
        entry.incident = incident;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.tells = {Tell::Plan};
        return entry;
    }
    static QString lineOf(CommitmentId commitment, ReminderStep::Kind kind, Instant at)
    {
        return QStringList{commitment.toString(), QString::number(static_cast<int>(kind)), QString::number(at.ms)}.join(' ');
    }
    static QStringList linesOf(const std::vector<Reminder> &notices)
    {
        QStringList lines;
        for (const Reminder &notice : notices)
            lines += lineOf(notice.commitment, notice.kind, notice.at);
        lines.sort();
        return lines;
    }
    /// Every moment of what is open that has come: nobody has settled or put off anything.
    QStringList owed(Desk &desk) const
    {
        QStringList lines;
        const AgendaPage page = DeskFixture::wait(desk.reminders().agenda({}, {}, 10'000)).value();
        for (const AgendaRow &row : page.rows) {
            for (const ReminderStep &step : row.commitment.steps) {
                if (step.at <= m_desks->now)
                    lines += lineOf(row.commitment.id, step.kind, step.at);
            }
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_desks = std::make_unique<SharedDesks>(at("2026-03-06 10:00"));
    }

    void nothingIsToldTwiceOrLostWhereTwoRaiseAtTheSameMoments()
    {
        // Given two desks, and plans that are due after five minutes
        const auto ana = desk("Ana"), luis = desk("Luis");
        const std::optional<TechnicianId> owners[] = {{}, SharedDesks::technician(*ana, "Ana"), SharedDesks::technician(*ana, "Luis")};
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(plansAfter(*ana, 5min))));
        // When each takes a call in each of 200 minutes, nobody's or somebody's, while both raise what has come
        std::vector<QFuture<Result<Incident>>> calls;
        for (int minute = 0; minute < 200; ++minute) {
            m_desks->now = m_desks->now + 1min;
            calls.push_back(ana->timeline().create(SharedDesks::newCall(owners[minute % 3])));
            calls.push_back(luis->timeline().create(SharedDesks::newCall(owners[minute % 2])));
            m_desks->settle();
        }
        // Then every call was taken and nothing failed
        for (const QFuture<Result<Incident>> &call : calls)
            QVERIFY(DeskFixture::wait(call));
        QCOMPARE(m_desks->failures, QStringList());
        // And each moment that has come was written once, and told once at one desk
        std::vector<Reminder> kept;
        for (const QFuture<Result<Incident>> &call : calls) {
            const std::vector<Reminder> some = m_desks->kept(call.result()->id);
            kept.insert(kept.end(), some.begin(), some.end());
        }
        const QStringList expected = owed(*ana);
        QVERIFY(expected.size() > 1000);
        QCOMPARE(linesOf(kept), expected);
        QCOMPARE(linesOf(m_desks->written), expected);
        QVERIFY(!m_desks->toldAt("Ana").isEmpty() && !m_desks->toldAt("Luis").isEmpty());
    }

    void oneMayRaiseWhatAnotherIsSettling()
    {
        // Given two desks, and two rules by which a call owes something after a minute: a raise and a contact write both, in orders of their own
        const auto ana = desk("Ana"), luis = desk("Luis");
        LawDraft draft = plansAfter(*ana, 1min);
        const Rule *plan = draft.rules.find("plan-short");
        QVERIFY(plan);
        Rule twin = *plan;
        twin.id = "plan-twin";
        draft.rules.rules.push_back(twin);
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        std::vector<IncidentId> all;
        for (int wave = 0; wave < 10; ++wave) {
            std::vector<QFuture<Result<Incident>>> calls;
            for (int i = 0; i < 30; ++i)
                calls.push_back(luis->timeline().create(SharedDesks::newCall()));
            m_desks->settle();
            // When they come due, one desk raises them while the customers are told at the other
            m_desks->now = m_desks->now + 1min;
            std::vector<QFuture<Result<Entry>>> contacts;
            for (const QFuture<Result<Incident>> &call : calls) {
                all.push_back(DeskFixture::wait(call).value().id);
                contacts.push_back((wave % 2 ? luis : ana)->timeline().record(toldThePlan(all.back())));
            }
            m_desks->settle();
            // Then neither is in the way of the other
            for (const QFuture<Result<Entry>> &contact : contacts) {
                const Result<Entry> ok = DeskFixture::wait(contact);
                QVERIFY2(ok, ok ? "" : qPrintable(ok.error().detail));
            }
            QCOMPARE(m_desks->failures, QStringList());
        }
        // And each notice was told once, and nothing is owed any more
        std::vector<Reminder> kept;
        for (const IncidentId &incident : all) {
            const std::vector<Reminder> some = m_desks->kept(incident);
            kept.insert(kept.end(), some.begin(), some.end());
        }
        QCOMPARE(linesOf(m_desks->written), linesOf(kept));
        QCOMPARE(owed(*ana), QStringList());
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
    }

    void whatWasWrittenIsToldOnceItCanBeReadWhatItIsAbout()
    {
        // Given a plan that comes due in a minute
        const auto ana = desk("Ana");
        const Incident incident = SharedDesks::call(*ana);
        m_desks->pass(119);
        QCOMPARE(m_desks->told, QStringList());
        // When it comes due while customers cannot be read: it is written, and what it is about cannot be shown
        QCOMPARE(PostgresServer::instance()->run(m_desks->url(), "alter table customer rename to mislaid"), QString());
        m_desks->pass(1);
        QVERIFY(!m_desks->failures.isEmpty());
        QCOMPARE(m_desks->kept(incident.id).size(), size_t(1));
        QCOMPARE(m_desks->batches.size(), size_t(0));
        m_desks->pass(1); // nor later, as long as they cannot
        QCOMPARE(m_desks->batches.size(), size_t(0));
        // Then it is shown as soon as they can be read again, once, and not written again
        QCOMPARE(PostgresServer::instance()->run(m_desks->url(), "alter table mislaid rename to customer"), QString());
        m_desks->pass(3);
        QCOMPARE(m_desks->batches.size(), size_t(1));
        QCOMPARE(m_desks->batches.front().shown.notices.size(), size_t(1));
        QVERIFY(m_desks->batches.front().shown.notices.front().notice == m_desks->kept(incident.id).front());
        QCOMPARE(m_desks->kept(incident.id).size(), size_t(1));
        QCOMPARE(m_desks->told.size(), 1);
    }

    void whatCouldNotBeToldBeforeTheEndIsToldAtTheNextStart()
    {
        // Given a notice that was written and could not be shown, and a desk that is closed then
        auto ana = desk("Ana");
        const Incident incident = SharedDesks::call(*ana);
        m_desks->pass(119);
        QCOMPARE(PostgresServer::instance()->run(m_desks->url(), "alter table customer rename to mislaid"), QString());
        m_desks->pass(1);
        QCOMPARE(m_desks->kept(incident.id).size(), size_t(1));
        ana.reset();
        QCOMPARE(m_desks->batches.size(), size_t(0));
        // When it starts again and all can be read
        QCOMPARE(PostgresServer::instance()->run(m_desks->url(), "alter table mislaid rename to customer"), QString());
        ana = desk("Ana");
        m_desks->pass(2);
        // Then it is shown, once
        QCOMPARE(m_desks->batches.size(), size_t(1));
        QVERIFY(m_desks->batches.front().shown.notices.front().notice == m_desks->kept(incident.id).front());
        QCOMPARE(m_desks->told.size(), 1);
    }

    void anEditOfOneIsTheLawOfBoth()
    {
        // Given Ana in Madrid and Luis on the Canary Islands
        const auto ana = desk("Ana");
        const auto luis = desk("Luis", "Atlantic/Canary");
        // When Ana wants plans within an hour, and Luis takes a call afterwards
        const LawDraft draft = plansAfter(*ana, 1h);
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        m_desks->now = at("2026-03-06 10:30");
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("Sin agua caliente", "es");
        const Incident incident = DeskFixture::wait(luis->timeline().create(call)).value();
        // Then it is owed within the hour, by the hours of the desk that was first, and both find it so
        const Dossier dossier = DeskFixture::wait(ana->timeline().dossier(incident.id)).value();
        const auto plan = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
        QVERIFY(plan->due == at("2026-03-06 11:30"));
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
        QVERIFY(DeskFixture::wait(ana->reporting().verify()).value().empty());
        // And another edit moves what is open
        LawDraft sooner = draft;
        for (Rule &rule : sooner.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::minutes(30), false};
        }
        const Result<LawEffect> moved = DeskFixture::wait(luis->lawmaking().enact(sooner));
        QVERIFY(moved);
        QCOMPARE(moved->moved, 1);
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
        // And one made from an older law is refused, though that desk has read the newer one meanwhile
        LawDraft older = draft;
        older.before = LawBase{draft.rules, draft.calendars};
        older.rules.rules.front().enabled = !older.rules.rules.front().enabled;
        QVERIFY(DeskFixture::wait(ana->timeline().dossier(incident.id)));
        QVERIFY(DeskFixture::wait(ana->reporting().verify()));
        const Result<LawEffect> overwriting = DeskFixture::wait(ana->lawmaking().enact(older));
        QVERIFY(!overwriting);
        QVERIFY(overwriting.error().kind == Error::Kind::Conflict);
        const Result<LawEffect> again = DeskFixture::wait(luis->lawmaking().enact(plansAfter(*luis, 2h)));
        QVERIFY(again);
        const Result<LawEffect> stale = DeskFixture::wait(ana->lawmaking().enact(plansAfter(*ana, 3h))); // who does not know it yet
        QVERIFY(!stale);
        QVERIFY(stale.error().kind == Error::Kind::Conflict);
        // And by then the desk knows theirs, so that it can be looked at
        QVERIFY(ana->lawmaking().rules() == luis->lawmaking().rules());
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(plansAfter(*ana, 3h))));
    }

    void aDayOffThatOneAddsIsKeptByWhatAnotherSaves()
    {
        // Given two desks that look at the same calendars
        const auto ana = desk("Ana"), luis = desk("Luis");
        const QDate friday(2026, 12, 18), monday(2026, 12, 21);
        const LawDraft hers = closedOn(*ana, "office", friday), his = closedOn(*luis, "oncall", monday), alsoOffice = closedOn(*luis, "office", monday);
        // When both close a day of another calendar, without knowing of each other
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(hers)));
        QVERIFY(DeskFixture::wait(luis->lawmaking().enact(his)));
        // Then both days hold, at both desks once they have looked
        const Calendars both = luis->lawmaking().calendars();
        QVERIFY(both.byId.at("office").hours().exceptions.contains(friday) && both.byId.at("oncall").hours().exceptions.contains(monday));
        m_desks->pass(1);
        QVERIFY(ana->lawmaking().calendars().byId.at("oncall").hours().exceptions.contains(monday));
        // And of the same calendar the second one is told, with nothing saved
        const Result<LawEffect> lost = DeskFixture::wait(luis->lawmaking().enact(alsoOffice));
        QVERIFY(!lost && lost.error().kind == Error::Kind::Conflict);
        QVERIFY2(lost.error().text.contains("calendar"), qPrintable(lost.error().text));
        const Result<LawEffect> weighed = DeskFixture::wait(luis->lawmaking().effect(alsoOffice));
        QVERIFY(!weighed && weighed.error().kind == Error::Kind::Conflict);
        QVERIFY(!luis->lawmaking().calendars().byId.at("office").hours().exceptions.contains(monday));
    }

    void aCalendarThatCountedCannotBeLeftOut()
    {
        const auto ana = desk("Ana");
        LawDraft draft = plansAfter(*ana, 1h);
        draft.calendars.byId.erase("oncall");
        draft.calendars.oncall = "office";
        const Result<LawEffect> refused = DeskFixture::wait(ana->lawmaking().enact(draft));
        QVERIFY(!refused && refused.error().kind == Error::Kind::InvalidInput);
        QVERIFY2(refused.error().text.contains("oncall"), qPrintable(refused.error().text));
    }
};

QTEST_GUILESS_MAIN(TestDesksAtOnce)
#include "tst_desksatonce.moc"
