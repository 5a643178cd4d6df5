// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "core/report/story.h"
#include "support/deskofrow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who goes, whom one calls, and how an incident changes hands.
class DispatchingTest : public QObject, DeskOfRow
{
    Q_OBJECT
    SiteId m_site;
    EquipmentId m_unit;
    Customer m_customer;

    Dispatching &dispatching() { return m_desk->dispatching(); }
    /// The offer that stands; null: none.
    EntryId offered(IncidentId id)
    {
        const std::optional<OfferedIncident> offer = wait(dispatching().offerOn(id));
        return offer ? offer->offer.entry : EntryId();
    }
    /// A boiler of Calor in Getafe.
    void bringCustomer()
    {
        m_customer = {};
        m_customer.id = CustomerId::make(), m_customer.name = u"Muñoz"_s;
        wait(m_desk->people().save(m_customer));
        Site site;
        site.id = SiteId::make(), site.customer = m_customer.id, site.address = u"C/ Sol 3, Getafe"_s, site.postalCode = u"28901"_s;
        site.latitude = 40.3083, site.longitude = -3.7327;
        wait(m_desk->people().save(site));
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = m_customer.id, unit.site = site.id, unit.kind = u"Boiler"_s, unit.brand = u"Calor"_s;
        wait(m_desk->people().save(unit));
        m_site = site.id, m_unit = unit.id;
    }
    Incident call(std::optional<TechnicianId> owner = {}, std::optional<PromiseAct> promise = {})
    {
        NewIncident call;
        call.title = LocalText::of(u"No hot water"_s, u"en"_s);
        call.customerId = m_customer.id;
        call.site = m_site, call.equipment = m_unit;
        call.calendar = u"24x7"_s;
        call.owner = owner;
        call.promise = std::move(promise);
        return wait(m_desk->timeline().create(call));
    }
    struct Who
    {
        QString name;
        QStringList skills = {u"heating:2"_s};
        double latitude = 40.3083; ///< 0: nobody knows where they start from
        QStringList brands = {u"Calor"_s};
        std::vector<DaysOff> daysOff = {};
    };
    TechnicianId technician(const Who &who)
    {
        Technician one;
        one.id = TechnicianId::make(), one.name = who.name, one.skills = who.skills, one.brands = who.brands, one.phone = u"612 34 56 78"_s;
        if (who.latitude != 0)
            one.latitude = who.latitude, one.longitude = -3.7327;
        wait(dispatching().save(one, who.daysOff));
        return one.id;
    }
    DispatchSheet ranking(IncidentId id, std::vector<Skill> skills = {{u"heating"_s, 2}}) { return wait(dispatching().ranking(id, {.skills = std::move(skills)})); }
    Dossier dossier(IncidentId id) { return wait(m_desk->timeline().dossier(id)); }
    static QStringList names(const DispatchSheet &sheet)
    {
        QStringList all;
        for (const DispatchRow &row : sheet.rows)
            all << row.technician.name;
        return all;
    }
    /// "called" by name, in the order of the list.
    static QStringList stands(const DispatchSheet &sheet)
    {
        QStringList all;
        for (const CallTurn &turn : sheet.turns)
            all << u"%1 %2"_s.arg(sheet.row(turn.who)->technician.name).arg(static_cast<int>(turn.stand));
        return all;
    }
    std::vector<Commitment> owedBy(IncidentId id, const QString &rule)
    {
        std::vector<Commitment> all = dossier(id).commitments;
        std::erase_if(all, [&](const Commitment &one) { return one.rule != rule; });
        return all;
    }
    QStringList settledOf(IncidentId id)
    {
        QStringList all;
        for (const Commitment &one : dossier(id).commitments)
            all << u"%1 %2"_s.arg(one.rule).arg(static_cast<int>(one.status));
        return all;
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_desk) {
            const auto findings = DeskFixture::wait(m_desk->reporting().verify());
            QVERIFY_RESULT(findings);
            for (const Finding &finding : *findings)
                QFAIL(qPrintable(finding.what));
        }
        closeDesk();
    }

    void theBestGoesFirst_data()
    {
        bothDatabases();
    }
    void theBestGoesFirst()
    {
        OPEN_DESK();
        bringCustomer();
        technician({u"Far"_s, {u"heating:2"_s}, 39.8628});
        technician({u"Away"_s, {u"heating:3"_s}, 40.3083, {u"Calor"_s}, {{QDate(2026, 3, 9), QDate(2026, 3, 12), u"Far"_s}}});
        technician({u"Unskilled"_s, {u"cooling:3"_s}});
        technician({u"Beginner"_s, {u"heating:1"_s}});
        technician({u"Uncertified"_s, {u"heating:2"_s}, 40.3083, {u"Frío"_s}});
        technician({u"Unknown"_s, {u"heating:2"_s}, 0});
        const TechnicianId busy = technician({u"Busy"_s});
        technician({u"Near"_s});
        // A window that was promised on an incident of Busy's takes the days until Thursday.
        PromiseAct visit;
        visit.what = LocalText::of(u"technician on site"_s, u"en"_s);
        visit.from = m_now, visit.due = m_now + 56h;
        const Incident theirs = call(busy, visit);
        const DispatchSheet sheet = ranking(call().id);
        QCOMPARE(names(sheet).first(4), (QStringList{u"Near"_s, u"Far"_s, u"Busy"_s, u"Unknown"_s}));
        for (const DispatchRow &row : sheet.rows)
            QCOMPARE(row.ranked.canGo(), names(sheet).first(4).contains(row.technician.name));
        const auto why = [&](const QString &name) {
            const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const DispatchRow &one) { return one.technician.name == name; });
            return row->ranked.obstacles;
        };
        QCOMPARE(why(u"Unskilled"_s), (std::vector<Obstacle>{{Hindrance::SkillMissing, u"heating"_s, 0, 2}}));
        QCOMPARE(why(u"Beginner"_s), (std::vector<Obstacle>{{Hindrance::LevelTooLow, u"heating"_s, 1, 2}}));
        QCOMPARE(why(u"Uncertified"_s), (std::vector<Obstacle>{{Hindrance::CertificateMissing, u"Calor"_s}}));
        QCOMPARE(why(u"Away"_s), (std::vector<Obstacle>{{Hindrance::Absent, u"Far"_s, 0, 0, QDate(2026, 3, 12)}}));
        const Ranked &late = sheet.row(busy)->ranked;
        QVERIFY(*late.freeFrom >= *visit.due);
        QCOMPARE(late.openIncidents, 1);
        const auto unknown = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const DispatchRow &one) { return one.technician.name == u"Unknown"_s; });
        QCOMPARE(unknown->ranked.distanceBy, DistanceBy::Unknown);
        QCOMPARE(sheet.skills, (QStringList{u"cooling"_s, u"heating"_s}));
    }

    void skillsAreRememberedForTheKind_data() { bothDatabases(); }
    void skillsAreRememberedForTheKind()
    {
        OPEN_DESK();
        bringCustomer();
        technician({u"Near"_s});
        const IncidentId id = call().id;
        QVERIFY(wait(dispatching().ranking(id)).job.skills.empty());
        ranking(id, {{u"heating"_s, 3}});
        QCOMPARE(wait(dispatching().ranking(call().id)).job.skills, (std::vector<Skill>{{u"heating"_s, 3}}));
        QVERIFY(!DeskFixture::wait(dispatching().saveWeights({0, 0, 0, 0, 0})));
        QVERIFY(!DeskFixture::wait(dispatching().saveWeights({-1, 30, 20, 10, 10})));
        const DispatchWeights weights{50, 10, 20, 10, 0};
        wait(dispatching().saveWeights(weights));
        QCOMPARE(wait(dispatching().weights()), weights);
        QCOMPARE(ranking(id).best, 90.0);
    }

    void whoWasThereBeforeIsKnown_data() { bothDatabases(); }
    void whoWasThereBeforeIsKnown()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId luis = technician({u"Luis"_s}), marta = technician({u"Marta"_s});
        Entry visit;
        visit.incident = call(marta).id;
        visit.kind = EntryKind::Visit;
        visit.author = u"luis"_s;
        wait(m_desk->timeline().record(visit));
        const DispatchSheet sheet = ranking(call().id);
        QCOMPARE(sheet.row(luis)->ranked.visitsToEquipment, 1);
        QCOMPARE(sheet.row(marta)->ranked.visitsToCustomer, 0);
        QCOMPARE(names(sheet), (QStringList{u"Luis"_s, u"Marta"_s}));
    }

    void anAssignmentIsTakenBack_data() { bothDatabases(); }
    void anAssignmentIsTakenBack()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId luis = technician({u"Luis"_s});
        const IncidentId id = call().id;
        const BulkOutcome done = wait(dispatching().assign(id, luis, ranking(id).seen));
        QVERIFY(done.failures.empty());
        QCOMPARE(dossier(id).incident.owner, std::optional(luis));
        QVERIFY(wait(m_desk->triage().takeBack(done.undo)).failures.empty());
        QVERIFY(!dossier(id).incident.owner);
    }

    void aCallToATechnicianTellsTheCustomerNothing_data() { bothDatabases(); }
    void aCallToATechnicianTellsTheCustomerNothing()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId luis = technician({u"Luis"_s}), marta = technician({u"Marta"_s}), pau = technician({u"Pau"_s});
        const IncidentId id = call().id;
        const QStringList owed = settledOf(id);
        m_now = m_now + 5min;
        QVERIFY(!DeskFixture::wait(dispatching().logCall(id, {luis, TurnAnswer::CannotGo})));
        const Entry refused = wait(dispatching().logCall(id, {luis, TurnAnswer::CannotGo, u"on another roof"_s}));
        QCOMPARE(refused.direction, Direction::Internal);
        QCOMPARE(refused.audience, Audience::Team);
        QCOMPARE(refused.channel, std::optional(Channel::Phone));
        QCOMPARE(refused.outcome, std::optional(Outcome::Reached));
        QCOMPARE(refused.teamText.words.in(u"en"_s), u"Call to Luis: cannot go. on another roof"_s);
        wait(dispatching().logCall(id, {marta, TurnAnswer::NoAnswer}));
        QCOMPARE(settledOf(id), owed);
        QVERIFY(!dossier(id).incident.silentSince || *dossier(id).incident.silentSince == start());
        wait(dispatching().logCall(id, {pau, TurnAnswer::CanGo}));
        QCOMPARE(settledOf(id), owed);
        QVERIFY(!dossier(id).incident.owner);
        const report::CustomerStory story = report::customerStory(dossier(id), m_now);
        QCOMPARE(story.moments.size(), 1u); // the first call
    }

    void theListGoesOnWhereItWas_data() { bothDatabases(); }
    void theListGoesOnWhereItWas()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId ana = technician({u"Ana"_s}), berta = technician({u"Berta"_s}), carla = technician({u"Carla"_s});
        const IncidentId id = call().id;
        QCOMPARE(nextToCall(ranking(id).turns), std::optional(ana));
        wait(dispatching().saveOrder(id, {carla, ana}));
        QCOMPARE(stands(ranking(id)), (QStringList{u"Carla 0"_s, u"Ana 0"_s, u"Berta 0"_s}));
        m_now = m_now + 1min;
        wait(dispatching().logCall(id, {carla, TurnAnswer::NoAnswer}));
        m_now = m_now + 1min;
        wait(dispatching().logCall(id, {ana, TurnAnswer::LeftMessage}));
        openDesk(); // as after a crash
        QCOMPARE(nextToCall(ranking(id).turns), std::optional(berta));
        wait(dispatching().logCall(id, {berta, TurnAnswer::WrongNumber}));
        QCOMPARE(stands(ranking(id)), (QStringList{u"Carla 1"_s, u"Ana 1"_s, u"Berta 2"_s}));
        QCOMPARE(nextToCall(ranking(id).turns), std::optional(carla)); // everyone was called: once more, the longest ago first
        m_now = m_now + 1min;
        wait(dispatching().logCall(id, {carla, TurnAnswer::NoAnswer}));
        QCOMPARE(nextToCall(ranking(id).turns), std::optional(ana));
        wait(dispatching().logCall(id, {ana, TurnAnswer::CanGo}));
        QVERIFY(!nextToCall(ranking(id).turns));
        const BulkOutcome done = wait(dispatching().assign(id, ana));
        QCOMPARE(stands(ranking(id)), (QStringList{u"Carla 0"_s, u"Ana 0"_s, u"Berta 0"_s})); // the next search begins anew
        wait(m_desk->triage().takeBack(done.undo));
        QCOMPARE(stands(ranking(id)).at(1), u"Ana 3"_s);
    }

    void theOwnerChangesByAcceptanceAlone_data() { bothDatabases(); }
    void theOwnerChangesByAcceptanceAlone()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId ana = technician({u"Ana"_s}), luis = technician({u"Luis"_s});
        const IncidentId id = call(ana).id;
        QVERIFY(!DeskFixture::wait(dispatching().accept(id, offered(id))));
        wait(dispatching().offer(id, luis, u"I am away from Monday"_s));
        QCOMPARE(dossier(id).incident.owner, std::optional(ana));
        QCOMPARE(DeskFixture::wait(dispatching().offer(id, luis)).error().kind, Error::Kind::Conflict);
        QVERIFY(wait(dispatching().offersToMe()).empty()); // it is Luis's to answer
        openDesk(u"Luis"_s);
        const std::vector<OfferedIncident> mine = wait(dispatching().offersToMe());
        QCOMPARE(mine.size(), 1u);
        QCOMPARE(mine.front().offer.by, u"Ana"_s);
        QVERIFY(!DeskFixture::wait(dispatching().decline(id, offered(id), u"  "_s)));
        wait(dispatching().decline(id, offered(id), u"no time"_s));
        QCOMPARE(dossier(id).incident.owner, std::optional(ana));
        wait(dispatching().offer(id, luis));
        const EntryId first = offered(id);
        wait(dispatching().withdraw(id, first));
        QVERIFY(wait(dispatching().offersToMe()).empty());
        QCOMPARE(DeskFixture::wait(dispatching().accept(id, first)).error().kind, Error::Kind::Conflict);
        wait(dispatching().offer(id, luis));
        QCOMPARE(DeskFixture::wait(dispatching().accept(id, first)).error().kind, Error::Kind::Conflict); // it is another one
        const QStringList owed = settledOf(id).filter(u"plan-short"_s) + settledOf(id).filter(u"daily-update"_s);
        wait(dispatching().accept(id, offered(id)));
        const Dossier after = dossier(id);
        QCOMPARE(after.incident.owner, std::optional(luis));
        QCOMPARE(settledOf(id).filter(u"plan-short"_s) + settledOf(id).filter(u"daily-update"_s), owed); // the customer was told nothing
        const report::CustomerStory story = report::customerStory(after, m_now);
        QCOMPARE(story.moments.back().words.words.in(u"en"_s), u"From now on, Luis follows your case."_s);
        QCOMPARE(story.particulars.owner, u"Luis"_s);
        QVERIFY(!openOffer(after.entries));
        QVERIFY(std::any_of(after.changes.begin(), after.changes.end(), [](const FieldChange &change) { return change.field == u"owner"_s; }));
    }

    void anUnansweredOfferIsOwedByWhomItIsMadeTo_data() { bothDatabases(); }
    void anUnansweredOfferIsOwedByWhomItIsMadeTo()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId ana = technician({u"Ana"_s}), luis = technician({u"Luis"_s});
        const IncidentId id = call(ana).id;
        wait(dispatching().offer(id, luis));
        std::vector<Commitment> owed = owedBy(id, u"handover-answer"_s);
        QCOMPARE(owed.size(), 1u);
        QCOMPARE(owed.front().due, std::optional(m_now + 30min));
        const AgendaPage agenda = wait(m_desk->reminders().agenda());
        for (const AgendaRow &row : agenda.rows)
            QCOMPARE(row.owner, row.commitment.rule == u"handover-answer"_s ? u"Luis"_s : u"Ana"_s);
        m_now = m_now + 31min;
        const int ofAna = wait(m_desk->reminders().actionable());
        openDesk(u"Luis"_s);
        QCOMPARE(wait(m_desk->reminders().actionable()), 1);
        wait(dispatching().decline(id, offered(id), u"no time"_s));
        QCOMPARE(wait(m_desk->reminders().actionable()), 0);
        QCOMPARE(owedBy(id, u"handover-answer"_s).front().status, Commitment::Status::KeptLate);
        openDesk(u"Ana"_s);
        QCOMPARE(wait(m_desk->reminders().actionable()), ofAna);
        // Named by hand meanwhile: nobody waits for an answer any more.
        wait(dispatching().offer(id, luis));
        wait(dispatching().assign(id, luis));
        QVERIFY(!openOffer(dossier(id).entries));
        owed = owedBy(id, u"handover-answer"_s);
        QCOMPARE(owed.size(), 2u);
        QCOMPARE(owed.back().status, Commitment::Status::Kept);
    }

    void anOlderDatabaseGetsTheRule_data() { bothDatabases(); }
    void anOlderDatabaseGetsTheRule()
    {
        QFETCH(QString, database);
        m_database = std::make_unique<TestDatabase>(database);
        if (m_database->isMissing())
            QSKIP("PostgreSQL is not installed");
        RuleSet old = defaultRules();
        std::erase_if(old.rules, [](const Rule &rule) { return rule.id == u"handover-answer"_s; });
        {
            Database before;
            QVERIFY_RESULT(openNow(before, m_database->url()));
            const QByteArray rules = QJsonDocument(toJson(old)).toJson(QJsonDocument::Compact);
            QVERIFY_RESULT(waitFor(before, [rules](Store &store) { return store.saveDocument(u"rules"_s, rules); }));
        }
        openDesk();
        bringCustomer();
        const TechnicianId ana = technician({u"Ana"_s}), luis = technician({u"Luis"_s});
        const IncidentId id = call(ana).id;
        const QStringList before = settledOf(id);
        m_now = m_now + 1min;
        wait(dispatching().offer(id, luis));
        QCOMPARE(owedBy(id, u"handover-answer"_s).size(), 1u);
        QCOMPARE(settledOf(id).first(before.size()), before);
        wait(dispatching().withdraw(id, offered(id)));
        wait(dispatching().offer(id, luis));
        QCOMPARE(wait(m_desk->lawmaking().versions()).size(), 2u);
    }

    void aNewNameTakesTheDaysOffAlong_data() { bothDatabases(); }
    void aNewNameTakesTheDaysOffAlong()
    {
        OPEN_DESK();
        bringCustomer();
        technician({u"Ana"_s}), technician({u"Luis"_s});
        const std::vector<DaysOff> away{{QDate(2026, 3, 9), QDate(2026, 3, 12), u"Luis"_s}}, hers{{QDate(2026, 4, 1), QDate(2026, 4, 2), u"Ana"_s}};
        std::vector<TechnicianFile> files = wait(dispatching().technicians());
        wait(dispatching().save(files.front().technician, away));
        wait(dispatching().save(files.back().technician, hers));
        wait(m_desk->people().saveLead(u"Ana"_s));
        Technician renamed = files.front().technician;
        renamed.name = u"Ana Gil"_s;
        wait(dispatching().save(renamed, away));
        files = wait(dispatching().technicians());
        QCOMPARE(files.front().technician.name, u"Ana Gil"_s);
        QCOMPARE(files.front().daysOff, away);
        QCOMPARE(files.back().daysOff.front().standIn, u"Ana Gil"_s); // who stands in goes by the new name, too
        technician({u"Ana"_s}); // another person, whom nobody gave days off
        for (const TechnicianFile &file : wait(dispatching().technicians()))
            QCOMPARE(file.daysOff.empty(), file.technician.name == u"Ana"_s);
        // Another case or space is the same person.
        renamed.name = u"ANA  GIL"_s;
        wait(dispatching().save(renamed, away));
        for (const TechnicianFile &file : wait(dispatching().technicians())) {
            if (file.technician.id == renamed.id)
                QCOMPARE(file.daysOff, away);
        }
    }

    void aTechnicianIsKept_data() { bothDatabases(); }
    void aTechnicianIsKept()
    {
        OPEN_DESK();
        bringCustomer();
        const TechnicianId ana = technician({u"Ana"_s, {u"cooling: 3"_s, u"Cooling:2"_s, u"  "_s}}), luis = technician({u"Luis"_s});
        std::vector<TechnicianFile> files = wait(dispatching().technicians());
        QCOMPARE(files.size(), 2u);
        QCOMPARE(files.front().technician.skills, QStringList{u"Cooling:2"_s});
        QCOMPARE(files.front().technician.phone, u"+34612345678"_s);
        Technician wrong = files.front().technician;
        wrong.phone = u"12"_s;
        QVERIFY(!DeskFixture::wait(dispatching().save(wrong, {})));
        wrong = files.front().technician, wrong.name = u"luis"_s;
        QCOMPARE(DeskFixture::wait(dispatching().save(wrong, {})).error().kind, Error::Kind::Conflict);
        wrong = files.front().technician, wrong.longitude.reset();
        QVERIFY(!DeskFixture::wait(dispatching().save(wrong, {})));
        QVERIFY(!DeskFixture::wait(dispatching().save(files.front().technician, {{QDate(2026, 3, 12), QDate(2026, 3, 9), {}}})));
        wait(dispatching().save(files.front().technician, {{QDate(2026, 3, 9), QDate(2026, 3, 12), u"Luis"_s}}));
        QCOMPARE(wait(dispatching().technicians()).front().daysOff.size(), 1u);
        // Who still follows something is not let go.
        const IncidentId id = call(luis).id;
        QCOMPARE(DeskFixture::wait(dispatching().retire(luis)).error().kind, Error::Kind::Conflict);
        wait(dispatching().offer(id, ana));
        wait(dispatching().accept(id, offered(id)));
        wait(dispatching().retire(luis));
        QCOMPARE(wait(m_desk->people().technicians()).size(), 1u);
        QVERIFY(!DeskFixture::wait(dispatching().offer(id, luis)));
        files = wait(dispatching().technicians());
        QVERIFY(files.back().retiredAt);
        wait(dispatching().bringBack(luis));
        QCOMPARE(wait(m_desk->people().technicians()).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(DispatchingTest)
#include "tst_dispatching.moc"
