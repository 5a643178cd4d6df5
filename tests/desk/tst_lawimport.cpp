// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/desk/logimport.h"
#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/postgresserver.h"
#include "support/twodatabases.h"

/// One person imports while another edits the rules of the same database.
class TestLawImport : public QObject
{
    Q_OBJECT
    Instant m_now;
    QString m_url;

    std::unique_ptr<Desk> desk(const QString &user)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto made = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(made->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return made;
    }
    static EventLog log(const char *ref, const char *at, const QString &calendar)
    {
        EventLog log;
        log.incident.id = IncidentId::make();
        log.incident.externalRef = ref;
        log.incident.title = LocalText::of("No hot water", "en");
        log.incident.occurredAt = log.incident.recordedAt = ::at(at);
        log.incident.calendar = calendar;
        log.customer = "Muñoz";
        log.entries = numbered({opened(at)});
        for (Entry &entry : log.entries)
            entry.id = EntryId::make();
        return log;
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_url = PostgresServer::instance()->newDatabase();
        m_now = at("2026-03-06 10:00");
    }

    void anImportGoesByTheNewestLaw()
    {
        // Given Luis, whose desk has read the rules before Ana edits them
        const auto ana = desk("Ana");
        const auto luis = desk("Luis");
        LawDraft draft{ana->lawmaking().rules(), ana->lawmaking().calendars(), "plans within the hour"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::hours(1), false};
        }
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        // When he imports what happened afterwards, with hours of its own
        m_now = at("2026-03-06 11:00");
        EventLog later = log("A-1", "2026-03-06 10:30", "theirs");
        later.calendars.byId.emplace("theirs", WorkingCalendar::always("theirs", QTimeZone("Europe/Madrid")));
        const Result<Incident> incident = DeskFixture::wait(luis->importing().importLog(later));
        QVERIFY2(incident, incident ? "" : qPrintable(incident.error().text + incident.error().detail));
        // Then it is owed by her rules, and both find it so
        const Dossier dossier = DeskFixture::wait(ana->timeline().dossier(incident->id)).value();
        const auto plan = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
        QVERIFY(plan != dossier.commitments.end() && plan->due == at("2026-03-06 11:30"));
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
        QVERIFY(DeskFixture::wait(ana->reporting().verify()).value().empty());
        QVERIFY(DeskFixture::wait(luis->lawmaking().enact({luis->lawmaking().rules(), luis->lawmaking().calendars(), "nothing"})));
    }

    void aCustomersNewHoursAreKnownToBoth()
    {
        // Given a call that Ana has looked at, by the customer's hours
        const auto ana = desk("Ana");
        const auto luis = desk("Luis");
        LawDraft draft{ana->lawmaking().rules(), ana->lawmaking().calendars(), "by their hours"};
        for (Rule &rule : draft.rules.rules)
            rule.calendar = rule.id == "plan-short" ? "customer" : rule.calendar;
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        m_now = at("2026-03-06 17:00");
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("No hot water", "en");
        const Incident incident = DeskFixture::wait(ana->timeline().create(call)).value();
        // When Luis gives them other hours, and Ana writes on
        Customer customer = DeskFixture::wait(luis->people().customers()).value().front();
        customer.calendar = "24x7";
        QVERIFY(DeskFixture::wait(luis->people().save(customer)));
        m_now = at("2026-03-06 17:10");
        Entry note;
        note.incident = incident.id;
        note.teamText.words = LocalText::of("looked at it", "en");
        QVERIFY(DeskFixture::wait(ana->timeline().record(note)));
        const Dossier dossier = DeskFixture::wait(ana->timeline().dossier(incident.id)).value();
        const auto plan = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == "plan-short"; });
        QVERIFY(plan != dossier.commitments.end() && plan->due == at("2026-03-06 19:00"));
        QVERIFY(DeskFixture::wait(ana->reporting().verify()).value().empty());
    }

    void aLogThatFailsLeavesNoLawBehind()
    {
        // Given a log whose hours are new and whose second entry the database refuses, before one with hours of its own
        const auto luis = desk("Luis");
        EventLog broken = log("A-1", "2026-03-06 09:30", "theirs");
        broken.calendars.byId.emplace("theirs", WorkingCalendar::always("theirs", QTimeZone("Europe/Madrid")));
        broken.entries.push_back(broken.entries.front());
        broken.entries.back().automatic = true; // another entry of the same identity
        EventLog good = log("A-2", "2026-03-06 09:40", "mine");
        good.calendars.byId.emplace("mine", WorkingCalendar::always("mine", QTimeZone("Europe/Madrid")));
        // When both are imported at once
        DeskParts parts;
        parts.zone = QTimeZone("Europe/Madrid");
        parts.user = "Luis";
        parts.clock = [this] { return m_now; };
        QVERIFY(openNow(parts.database, m_url));
        const auto run = [&](Store &store) -> Result<Importing::Report> {
            return loadLaw(store, parts.zone).and_then([&](const std::shared_ptr<const Law> &law) {
                parts.setLaw(law);
                return LogImport(store, parts).logs({broken, good});
            });
        };
        const Result<Importing::Report> report = waitFor(parts.database, run);
        QVERIFY(report && report->refused == 1 && report->incidents == 1);
        // Then the good one's hours take the next number, and the broken one's are not there
        const std::vector<LawVersion> versions = DeskFixture::wait(luis->lawmaking().versions()).value();
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions.back().version, versions.front().version + 1);
        QCOMPARE(parts.law()->version, versions.back().version);
        QVERIFY(parts.law()->calendars.find("mine") && !parts.law()->calendars.find("theirs"));
        QVERIFY(DeskFixture::wait(luis->reporting().verify()).value().empty());
    }
};

QTEST_GUILESS_MAIN(TestLawImport)
#include "tst_lawimport.moc"
