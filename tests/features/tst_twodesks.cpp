// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/postgresserver.h"

#include <QRegularExpression>

/// Two people on one PostgreSQL.
class TestTwoDesks : public QObject
{
    Q_OBJECT
    Instant m_now;
    QString m_url;
    QStringList m_told; ///< "desk/role/person/stands for" of each notice

    TechnicianId technician(Desk &desk, const QString &name)
    {
        Technician person;
        person.id = TechnicianId::make();
        person.name = name;
        if (!DeskFixture::wait(desk.people().save(person)))
            qFatal("cannot save");
        return person.id;
    }
    /// An incident with a plan that is due in two hours.
    Incident call(Desk &desk, std::optional<TechnicianId> owner = {})
    {
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("No hot water", "en");
        call.calendar = "24x7";
        call.owner = owner;
        return DeskFixture::wait(desk.timeline().create(call)).value();
    }
    /// Minute by minute, so that every desk is seen all the while.
    void pass(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            m_now = m_now + std::chrono::minutes(1);
            QTest::qWait(25);
        }
    }
    /// Whether each notice was told once, and what of it on which desk.
    QStringList toldAt(const QString &desk) const { return m_told.filter(QRegularExpression('^' + desk + '/')); }

    std::unique_ptr<Desk> desk(const QString &user, const char *zone)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone(zone);
        options.user = user;
        options.look = std::chrono::milliseconds(5);
        auto made = std::make_unique<Desk>(options);
        connect(made.get(), &Desk::raised, this, [this, user](const std::vector<Reminder> &notices) {
            for (const Reminder &notice : notices)
                m_told += QStringList{user, notice.recipient, notice.person, notice.standsFor}.join('/');
        });
        if (const Result<void> ok = DeskFixture::wait(made->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return made;
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_url = PostgresServer::instance()->newDatabase();
        m_now = at("2026-03-06 10:00");
        m_told.clear();
    }

    void eachIsToldTheirOwn()
    {
        const auto ana = desk("Ana", "Europe/Madrid"), luis = desk("Luis", "Europe/Madrid");
        const TechnicianId anas = technician(*ana, "Ana"), luiss = technician(*ana, "Luis");
        const Incident one = call(*ana, anas), two = call(*ana, luiss);
        pass(125);
        QTRY_VERIFY(!toldAt("Ana").isEmpty() && !toldAt("Luis").isEmpty());
        for (const QString &line : std::as_const(m_told)) {
            if (line.contains("/owner/"))
                QVERIFY2(line == "Ana/owner/Ana/" || line == "Luis/owner/Luis/", qPrintable(line));
        }
        const size_t kept = DeskFixture::wait(ana->reminders().notices(one.id)).value().size() + DeskFixture::wait(ana->reminders().notices(two.id)).value().size();
        QTRY_COMPARE(static_cast<size_t>(m_told.size()), kept); // nothing twice, nothing untold
    }

    void aClosedDeskIsStoodInFor()
    {
        const auto luis = desk("Luis", "Europe/Madrid");
        {
            const auto ana = desk("Ana", "Europe/Madrid");
            call(*ana, technician(*ana, "Ana"));
        }
        m_now = m_now + std::chrono::minutes(2);
        pass(120);
        QTRY_VERIFY(m_told.contains("Luis/owner/Luis/Ana"));
    }

    void quietHoursOfOneDoNotSilenceTheOther()
    {
        const auto ana = desk("Ana", "Europe/Madrid"), luis = desk("Luis", "Europe/Madrid");
        const TechnicianId anas = technician(*ana, "Ana"), luiss = technician(*ana, "Luis");
        QVERIFY(DeskFixture::wait(ana->people().saveOwn({"Ana", "Europe/Madrid", QuietHours{9 * 60, 15 * 60}, {}})));
        call(*ana, anas);
        call(*ana, luiss);
        pass(125);
        QTRY_VERIFY(m_told.contains("Luis/owner/Luis/"));
        QVERIFY(toldAt("Ana").isEmpty());
        QVERIFY(!m_told.contains("Luis/owner/Luis/Ana"));
    }

    void anAwayOwnersStandInIsTold()
    {
        const auto luis = desk("Luis", "Europe/Madrid"), marta = desk("Marta", "Europe/Madrid"), ana = desk("Ana", "Europe/Madrid");
        const TechnicianId anas = technician(*ana, "Ana");
        technician(*ana, "Luis");
        technician(*ana, "Marta");
        QVERIFY(DeskFixture::wait(ana->people().saveOwn({"Ana", "Europe/Madrid", {}, {{QDate(2026, 3, 6), QDate(2026, 3, 8), "Luis"}}})));
        QVERIFY(DeskFixture::wait(ana->people().saveLead("Marta")));
        call(*ana, anas);
        pass(125);
        QTRY_VERIFY(m_told.contains("Luis/owner/Luis/Ana"));
        QVERIFY(toldAt("Ana").isEmpty());
        QVERIFY(m_told.filter("Marta/owner").isEmpty());
    }

    void anEditOfOneIsTheLawOfBoth()
    {
        // Given Ana in Madrid and Luis on the Canary Islands
        const auto ana = desk("Ana", "Europe/Madrid");
        const auto luis = desk("Luis", "Atlantic/Canary");
        // When Ana wants plans within an hour, and Luis takes a call afterwards
        LawDraft draft{ana->lawmaking().rules(), ana->lawmaking().calendars(), "Planes antes"};
        for (Rule &rule : draft.rules.rules) {
            if (rule.id == "plan-short")
                rule.due = DueAfter{std::chrono::hours(1), false};
        }
        QVERIFY(DeskFixture::wait(ana->lawmaking().enact(draft)));
        m_now = at("2026-03-06 10:30");
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
        older.before = draft.rules;
        QVERIFY(DeskFixture::wait(ana->timeline().dossier(incident.id)));
        QVERIFY(DeskFixture::wait(ana->reporting().verify()));
        const Result<LawEffect> overwriting = DeskFixture::wait(ana->lawmaking().enact(older));
        QVERIFY(!overwriting);
        QVERIFY(overwriting.error().kind == Error::Kind::Conflict);
        QVERIFY(DeskFixture::wait(luis->lawmaking().enact(sooner))); // from one that nobody reads any more
        const Result<LawEffect> stale = DeskFixture::wait(ana->lawmaking().enact(draft));
        QVERIFY(!stale);
        QVERIFY(stale.error().kind == Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
