// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/zonerules.h"
#include "support/deskfixture.h"
#include "support/logs.h"

#include <QSqlDatabase>
#include <QSqlQuery>

/// An update of the computer's time zone rules while Aviso was closed.
class TestZoneRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWordOfTheRulesChangesWithThem()
    {
        const Calendars madrid = testCalendars();
        QCOMPARE(zoneRulesOf(madrid), zoneRulesOf(testCalendars()));
        Calendars more = madrid;
        more.byId.insert_or_assign("lisbon", WorkingCalendar::always("lisbon", QTimeZone("Europe/Lisbon")));
        QVERIFY(zoneRulesOf(more) != zoneRulesOf(madrid));
        QVERIFY(zoneRulesOf(more)["Europe/Lisbon"] != zoneRulesOf(more)["Europe/Madrid"]);
        Calendars renamed = madrid; // another calendar in the same zone: the rules are the same
        renamed.byId.insert_or_assign("second", WorkingCalendar::always("second", QTimeZone("Europe/Madrid")));
        QCOMPARE(zoneRulesOf(renamed), zoneRulesOf(madrid));
    }

    void whatIsOpenGoesByTheNewRules()
    {
        // Given a plan that the rules of before made due an hour too early
        DeskFixture given(at("2026-03-06 10:00"));
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("No hot water", "en");
        const Incident incident = DeskFixture::wait(given.desk->timeline().create(call)).value();
        const auto plan = [&] {
            const Dossier dossier = DeskFixture::wait(given.desk->timeline().dossier(incident.id)).value();
            return *std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &one) { return one.rule == "plan-short"; });
        };
        const Instant due = *plan().due;
        given.close();
        raw(given.file(), {QString("update commitment set due = due - 3600000, due_order = due_order - 3600000 where rule = 'plan-short'")});
        given.reopen();
        QVERIFY(*plan().due == due - std::chrono::hours(1)); // by the same rules nothing is touched
        QVERIFY(!DeskFixture::wait(given.desk->reporting().verify()).value().empty());
        // When it is opened where other rules are known
        given.close();
        raw(given.file(), {QString("update document set json = '{\"Europe/Madrid\":\"of before\"}' where name = 'zone_rules'")});
        given.reopen();
        // Then it is due by those, and nothing else differs from what the timeline gives
        QVERIFY(*plan().due == due);
        QVERIFY(DeskFixture::wait(given.desk->reporting().verify()).value().empty());
    }

private:
    static void raw(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "raw");
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
                QVERIFY(query.numRowsAffected() > 0);
            }
        }
        QSqlDatabase::removeDatabase("raw");
    }
};

QTEST_GUILESS_MAIN(TestZoneRules)
#include "tst_zonerules.moc"
