// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/merging.h"
#include "core/report/account.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An office with a customer whose boiler is faulty, and a heater that is lent.
struct Office
{
    TestDatabase test;
    Instant now{1'796'000'000'000}; // 2026-11-30
    std::unique_ptr<Desk> desk;
    Incident incident;
    Incident other;
    Equipment boiler;
    Equipment heater;

    explicit Office(const QString &kind)
        : test(kind)
    {
        if (test.isMissing())
            return;
        desk = openDesk(u"Ana"_s);
        incident = call(u"Cold room at 9 degrees"_s, u"Hotel Mirador"_s);
        other = call(u"No heating"_s, u"Bar Sol"_s);
        boiler = unit(incident.customer, u"SN-1"_s);
        boiler.kind = u"Boiler"_s;
        boiler.model = u"CX-24"_s;
        boiler.warrantyFrom = QDate(2025, 6, 1);
        boiler.warrantyTo = QDate(2027, 5, 31);
        boiler.warrantyBy = u"Calora"_s;
        save(boiler);
        heater = unit(call(u"Ours"_s, u"Us"_s).customer, u"H-2"_s);
        save(heater);
    }
    std::unique_ptr<Desk> openDesk(const QString &user)
    {
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto one = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(one->open(test.url(), Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return one;
    }
    Incident call(const QString &title, const QString &customer)
    {
        NewIncident call;
        call.title = LocalText::of(title, u"en"_s);
        call.customer = customer;
        return DeskFixture::wait(desk->timeline().create(call)).value();
    }
    static Equipment unit(CustomerId customer, const QString &serial)
    {
        Equipment unit;
        unit.id = EquipmentId::make();
        unit.customer = customer;
        unit.serial = serial;
        return unit;
    }
    void save(const Equipment &unit)
    {
        if (const Result<void> ok = DeskFixture::wait(desk->directory().save(std::nullopt, unit)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    Result<Entry> record(EntryKind kind, std::optional<AftersalesAct> act, const QString &words = {}, std::optional<IncidentId> at = {})
    {
        now = now + 5min;
        Entry entry;
        entry.incident = at.value_or(incident.id);
        entry.kind = kind;
        entry.aftersales = std::move(act);
        if (!words.isEmpty())
            entry.teamText = TeamText{LocalText::of(words, u"en"_s)};
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    Result<Entry> close(const QString &reason)
    {
        now = now + 5min;
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(reason)};
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    Result<Entry> undo(const Entry &done)
    {
        now = now + 5min;
        Entry note;
        note.incident = done.incident;
        note.kind = EntryKind::Note;
        note.teamText = TeamText{LocalText::of(u"Taken back"_s, u"en"_s)};
        note.supersedes = done.id;
        return DeskFixture::wait(desk->timeline().record(note));
    }
    ReplacementAct swap(ReplacementId id, ReplacementAct::Act act) const
    {
        ReplacementAct one;
        one.id = id;
        one.act = act;
        if (act == ReplacementAct::Act::Planned) {
            one.faulty = boiler.id;
            one.faultySerial = boiler.serial;
        }
        return one;
    }
    Result<Entry> swapped(ReplacementId id, ReplacementAct::Act act) { return record(EntryKind::Replacement, swap(id, act)); }
    Result<Entry> planned(ReplacementId id, const QString &serial)
    {
        ReplacementAct plan = swap(id, ReplacementAct::Act::Planned);
        plan.serial = serial;
        return record(EntryKind::Replacement, plan);
    }
    Result<Entry> looked(ReplacementId id, UnitCheck check, bool passed = true)
    {
        ReplacementAct one = swap(id, ReplacementAct::Act::Checked);
        one.check = check;
        one.passed = passed;
        return record(EntryKind::Replacement, one);
    }
    bool lookedAtAll(ReplacementId id)
    {
        return looked(id, UnitCheck::Tested) && looked(id, UnitCheck::Matches) && looked(id, UnitCheck::Packed) && looked(id, UnitCheck::Labelled);
    }
    Result<Entry> sent(ReplacementId id, std::optional<Instant> back = {})
    {
        ReplacementAct one = swap(id, ReplacementAct::Act::Sent);
        one.carrier = u"Express 77"_s;
        one.due = back;
        return record(EntryKind::Replacement, one);
    }
    Result<Entry> failed(ReplacementId id)
    {
        ReplacementAct one = swap(id, ReplacementAct::Act::Failed);
        one.fault = ReplacementFault::Broken;
        return record(EntryKind::Replacement, one, u"glass broken"_s);
    }
    LoanAct lent(LoanId id, const Equipment &unit) const { return {id, LoanAct::Act::Out, unit.id, unit.serial, u"no scratch"_s, u"cable"_s, now + 72h}; }
    Result<Entry> lend(LoanId id, const Equipment &unit, std::optional<IncidentId> at = {}) { return record(EntryKind::Loan, lent(id, unit), {}, at); }
    Result<Entry> loan(LoanId id, LoanAct::Act act, const QString &words = {}, std::optional<IncidentId> at = {})
    {
        return record(EntryKind::Loan, LoanAct{id, act, {}, {}, u"as it left"_s, {}, act == LoanAct::Act::Extended ? std::optional(now + 200h) : std::nullopt}, words, at);
    }
    bool pool(const Equipment &unit, bool in = true) { return DeskFixture::wait(desk->aftersales().setInPool(unit.id, in)).has_value(); }
    Matters matters(std::optional<IncidentId> at = {}) { return DeskFixture::wait(desk->aftersales().matters(at.value_or(incident.id))).value(); }
    UnitStanding standing(const Equipment &unit) { return DeskFixture::wait(desk->aftersales().standing(unit.id)).value(); }
    std::vector<MatterRow> list(const QString &kind) { return DeskFixture::wait(desk->aftersales().list(kind, true)).value(); }
};

#define OPEN_OFFICE(office) \
    QFETCH(QString, database); \
    Office office(database); \
    if (!office.desk) \
        QSKIP("PostgreSQL is not installed")

#define VERIFY_REFUSED(expression, words) \
    do { \
        const auto refused = (expression); \
        QVERIFY(!refused); \
        QVERIFY2(refused.error().text.contains(words), qPrintable(refused.error().text)); \
    } while (false)

}

/// Units that are replaced, lent, or waited for from others, as a desk lives them.
class UnitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReplacementArrivesBroken_data() { bothDatabases(); }
    void aReplacementArrivesBroken()
    {
        OPEN_OFFICE(office);
        const ReplacementId id = ReplacementId::make();
        QVERIFY_RESULT(office.planned(id, u"SN-2"_s));
        QVERIFY_RESULT(office.looked(id, UnitCheck::Tested));
        QVERIFY_RESULT(office.looked(id, UnitCheck::Packed));
        QVERIFY_RESULT(office.looked(id, UnitCheck::Packed, false)); // it was opened again
        VERIFY_REFUSED(office.sent(id), u"matches the specification, it is packed, the label is on it"_s);
        QVERIFY(office.lookedAtAll(id));
        VERIFY_REFUSED(office.swapped(id, ReplacementAct::Act::Arrived), u"No unit is on its way"_s);
        QVERIFY_RESULT(office.sent(id, office.now + 240h));
        VERIFY_REFUSED(office.sent(id), u"sent already"_s);
        VERIFY_REFUSED(office.swapped(id, ReplacementAct::Act::Works), u"that it arrived"_s);
        QVERIFY_RESULT(office.swapped(id, ReplacementAct::Act::Arrived));
        QVERIFY_RESULT(office.failed(id));
        // It counts, and the next one begins anew: nothing of it was looked at.
        Replacement stands = office.matters().replacements.at(0);
        QCOMPARE(stands.failures, 1);
        QVERIFY(stands.passed.empty() && !stands.sentAt && isOpen(stands));
        VERIFY_REFUSED(office.sent(id), u"it was tested"_s);
        QVERIFY_RESULT(office.planned(id, u"SN-3"_s));
        QVERIFY(office.lookedAtAll(id));
        QVERIFY_RESULT(office.sent(id, office.now + 240h));
        QVERIFY_RESULT(office.swapped(id, ReplacementAct::Act::Arrived));
        QVERIFY(!office.standing(office.boiler).replacedBy);
        QVERIFY_RESULT(office.swapped(id, ReplacementAct::Act::Works));
        const std::optional<Equipment> instead = office.standing(office.boiler).replacedBy;
        QVERIFY(instead);
        QCOMPARE(instead->serial, u"SN-3"_s);
        QCOMPARE(instead->customer, office.incident.customer);
        QCOMPARE(instead->model, u"CX-24"_s);
        QCOMPARE(instead->warrantyTo, QDate(2027, 5, 31));
        QCOMPARE(instead->warrantyBy, u"Calora"_s);
        VERIFY_REFUSED(office.close(u"they are content"_s), u"SN-1"_s); // the faulty one is with them
        QVERIFY_RESULT(office.swapped(id, ReplacementAct::Act::FaultyBack));
        QVERIFY(office.list(u"replacement"_s).empty());
        QVERIFY_RESULT(office.close(u"they are content"_s));
    }

    void whatWorksIsTakenBack_data() { bothDatabases(); }
    void whatWorksIsTakenBack()
    {
        OPEN_OFFICE(office);
        const ReplacementId id = ReplacementId::make();
        QVERIFY_RESULT(office.planned(id, u"SN-2"_s));
        QVERIFY(office.lookedAtAll(id));
        QVERIFY_RESULT(office.sent(id));
        const Result<Entry> arrived = office.swapped(id, ReplacementAct::Act::Arrived);
        QVERIFY_RESULT(arrived);
        const Result<Entry> works = office.swapped(id, ReplacementAct::Act::Works);
        QVERIFY_RESULT(works);
        QVERIFY(office.standing(office.boiler).replacedBy);
        VERIFY_REFUSED(office.undo(*arrived), u"Record first that it arrived"_s);
        QVERIFY_RESULT(office.undo(*works));
        QVERIFY(!office.standing(office.boiler).replacedBy);
        QVERIFY(!office.matters().replacements.at(0).worksAt);
    }

    void theFaultyOneComesFirst_data() { bothDatabases(); }
    void theFaultyOneComesFirst()
    {
        OPEN_OFFICE(office);
        const ReplacementId id = ReplacementId::make();
        ReplacementAct plan = office.swap(id, ReplacementAct::Act::Planned);
        plan.beforeReturn = false;
        QVERIFY_RESULT(office.record(EntryKind::Replacement, plan));
        QVERIFY(office.lookedAtAll(id));
        VERIFY_REFUSED(office.sent(id), u"only once the faulty unit is back"_s);
        QVERIFY_RESULT(office.swapped(id, ReplacementAct::Act::FaultyBack));
        QVERIFY_RESULT(office.sent(id));
        ReplacementAct refund = office.swap(id, ReplacementAct::Act::Refunded);
        VERIFY_REFUSED(office.record(EntryKind::Replacement, refund), u"how much"_s);
        refund.cents = 12'050;
        QVERIFY_RESULT(office.record(EntryKind::Replacement, refund));
        QCOMPARE(office.matters().replacements.at(0).cents, qint64(12'050));
        VERIFY_REFUSED(office.swapped(id, ReplacementAct::Act::Arrived), u"has ended"_s);
    }

    void aLoanNotReturnedBlocksClosing_data() { bothDatabases(); }
    void aLoanNotReturnedBlocksClosing()
    {
        OPEN_OFFICE(office);
        const LoanId id = LoanId::make();
        VERIFY_REFUSED(office.lend(id, office.heater), u"not ours to lend"_s);
        QVERIFY(office.pool(office.heater));
        QVERIFY_RESULT(office.lend(id, office.heater));
        VERIFY_REFUSED(office.close(u"they moved away"_s), u"H-2"_s);
        QVERIFY(!office.pool(office.heater, false)); // a customer has it
        QCOMPARE(office.standing(office.heater).loan->customer, u"Hotel Mirador"_s);
        QVERIFY_RESULT(office.loan(id, LoanAct::Act::Extended));
        VERIFY_REFUSED(office.close(u"they moved away"_s), u"write it off"_s);
        VERIFY_REFUSED(office.loan(id, LoanAct::Act::WrittenOff), u"Say why"_s);
        QVERIFY_RESULT(office.loan(id, LoanAct::Act::WrittenOff, u"burnt with the house"_s));
        VERIFY_REFUSED(office.loan(id, LoanAct::Act::Back), u"written off already"_s);
        QVERIFY_RESULT(office.close(u"they moved away"_s));
    }

    void theCustomerReadsOfIt_data() { bothDatabases(); }
    void theCustomerReadsOfIt()
    {
        OPEN_OFFICE(office);
        QVERIFY(office.pool(office.heater));
        const LoanId id = LoanId::make();
        QVERIFY_RESULT(office.lend(id, office.heater));
        QVERIFY_RESULT(office.loan(id, LoanAct::Act::Back, u"they never cleaned it"_s));
        const Dossier dossier = DeskFixture::wait(office.desk->timeline().dossier(office.incident.id)).value();
        const Language english(u"en"_s);
        const QTimeZone zone("Europe/Madrid");
        QString all;
        for (const report::Account::Moment &moment : report::account(report::customerStory(dossier, office.now), {english, zone, office.now}).moments)
            all += moment.how + u": "_s + moment.words + u'\n';
        QVERIFY2(all.contains(u"Lent: H\\-2, cable"_s) && all.contains(u"Back from loan"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"scratch"_s) && !all.contains(u"as it left"_s) && !all.contains(u"cleaned"_s), qPrintable(all));
    }

    void aUnitThatIsOutDoesNotLeaveAgain_data() { bothDatabases(); }
    void aUnitThatIsOutDoesNotLeaveAgain()
    {
        OPEN_OFFICE(office);
        QVERIFY(office.pool(office.heater));
        const LoanId id = LoanId::make();
        QVERIFY_RESULT(office.lend(id, office.heater));
        VERIFY_REFUSED(office.lend(LoanId::make(), office.heater, office.other.id), u"Hotel Mirador has it"_s);
        const std::vector<PoolUnit> pool = DeskFixture::wait(office.desk->aftersales().pool()).value();
        QCOMPARE(pool.size(), size_t(1));
        QVERIFY(pool[0].loan && pool[0].loan->incident == office.incident.id);
        const Result<Entry> back = office.loan(id, LoanAct::Act::Back);
        QVERIFY_RESULT(back);
        QVERIFY_RESULT(office.lend(LoanId::make(), office.heater, office.other.id));
        // That it came back cannot be taken back any more: it is with somebody else.
        VERIFY_REFUSED(office.undo(*back), u"Bar Sol has it"_s);
    }

    void ofTwoDesksOneLends_data() { bothDatabases(); }
    void ofTwoDesksOneLends()
    {
        OPEN_OFFICE(office);
        QVERIFY(office.pool(office.heater));
        // A file belongs to one program: there two windows of it ask at once.
        const std::unique_ptr<Desk> second = office.test.isSqlite() ? nullptr : office.openDesk(u"Luis"_s);
        office.now = office.now + 5min;
        const auto entry = [&](IncidentId incident) {
            Entry one;
            one.incident = incident;
            one.kind = EntryKind::Loan;
            one.aftersales = office.lent(LoanId::make(), office.heater);
            return one;
        };
        const QFuture<Result<Entry>> a = office.desk->timeline().record(entry(office.incident.id));
        const QFuture<Result<Entry>> b = (second ? *second : *office.desk).timeline().record(entry(office.other.id));
        const int done = DeskFixture::wait(a).has_value() + DeskFixture::wait(b).has_value();
        QCOMPARE(done, 1);
        QCOMPARE(office.list(u"loan"_s).size(), size_t(1));
    }

    void whatIsMergedGoesOn_data() { bothDatabases(); }
    void whatIsMergedGoesOn()
    {
        OPEN_OFFICE(office);
        QVERIFY(office.pool(office.heater));
        const Incident again = office.call(u"Cold room again"_s, u"Hotel Mirador"_s);
        const LoanId id = LoanId::make();
        QVERIFY_RESULT(office.lend(id, office.heater, again.id));
        QVERIFY_RESULT(DeskFixture::wait(office.desk->merging().merge({again.id}, office.incident.id)));
        QVERIFY_RESULT(office.loan(id, LoanAct::Act::Back));
        QVERIFY(office.list(u"loan"_s).empty());
        QVERIFY(!office.standing(office.heater).loan);
    }

    void anEscalationIsTold_data() { bothDatabases(); }
    void anEscalationIsTold()
    {
        OPEN_OFFICE(office);
        using Act = EscalationAct::Act;
        EscalationAct act{EscalationId::make(), Act::Opened, EscalatedTo::Manufacturer, u"Calora"_s, u"C-77"_s, u"Marta"_s, office.now + 24h};
        office.now = office.now + 5min;
        Entry entry;
        entry.incident = office.incident.id;
        entry.kind = EntryKind::Escalation;
        entry.facts = {{FactKind::Escalation, 0}};
        entry.aftersales = act;
        QVERIFY_RESULT(DeskFixture::wait(office.desk->timeline().record(entry)));
        const Dossier dossier = DeskFixture::wait(office.desk->timeline().dossier(office.incident.id)).value();
        const auto owes = [&](const QString &rule) { return std::any_of(dossier.commitments.begin(), dossier.commitments.end(), [&](const Commitment &one) { return one.rule == rule && one.status == Commitment::Status::Open; }); };
        QVERIFY(owes(u"escalated"_s));
        QVERIFY(owes(u"chase"_s));
        QCOMPARE(office.list(u"escalation"_s).size(), size_t(1));
        const auto then = [&](Act what, std::optional<Instant> due = {}) {
            EscalationAct one{act.id, what, act.to, {}, {}, {}, due};
            return office.record(EntryKind::Escalation, one);
        };
        VERIFY_REFUSED(then(Act::Opened), u"open already"_s);
        VERIFY_REFUSED(then(Act::Promised), u"until when"_s);
        VERIFY_REFUSED(then(Act::Chased, office.now - 1h), u"must lie ahead"_s);
        QVERIFY_RESULT(then(Act::Chased, office.now + 30h));
        QVERIFY_RESULT(then(Act::Promised, office.now + 48h));
        QVERIFY_RESULT(then(Act::Answered));
        QVERIFY_RESULT(then(Act::Closed));
        VERIFY_REFUSED(then(Act::Chased, office.now + 60h), u"closed"_s);
        QVERIFY(office.list(u"escalation"_s).empty());
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
