// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/storage/units.h"
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

Entry saying(IncidentId incident, EntryKind kind, AftersalesAct act)
{
    Entry entry;
    entry.incident = incident, entry.kind = kind, entry.aftersales = std::move(act);
    return entry;
}

Entry lent(IncidentId incident, LoanId id, Instant due) { return saying(incident, EntryKind::Loan, LoanAct{id, LoanAct::Act::Out, {}, "Heater 2", {}, {}, due}); }
Entry back(IncidentId incident, LoanId id) { return saying(incident, EntryKind::Loan, LoanAct{id, LoanAct::Act::Back, {}, {}, {}, {}, {}}); }

/// Those of a kind that are open, by the table that lists are made of.
std::vector<MatterRow> open(MergingOffice &office, const QString &kind) { return DeskFixture::wait(office.desk->aftersales().list(kind, true)).value(); }
size_t all(MergingOffice &office, const QString &kind) { return DeskFixture::wait(office.desk->aftersales().list(kind, false)).value().size(); }

}

/// How matters stand is kept where logs come otherwise than entry by entry.
class KeptMattersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partingShowsAtOnceWhatIsOpen_data() { bothDatabases(); }
    void partingShowsAtOnceWhatIsOpen()
    {
        OPEN_OFFICE(office);
        const Incident kept = office.call(), from = office.call();
        const LoanId loan = LoanId::make(), other = LoanId::make();
        QVERIFY_RESULT(office.record(lent(from.id, loan, office.now + 72h)));
        QVERIFY_RESULT(office.merge({from.id}, kept.id));
        QVERIFY_RESULT(office.record(back(kept.id, loan)));
        QVERIFY(open(office, "loan").empty());
        QVERIFY_RESULT(office.unmerge({from.id}));
        // That it came back was written where it is not any more.
        const std::vector<MatterRow> rows = open(office, "loan");
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].incident, from.id);
        QCOMPARE(all(office, "loan"), size_t(1));
        // Both go on by themselves.
        QVERIFY_RESULT(office.record(lent(kept.id, other, office.now + 72h)));
        QCOMPARE(open(office, "loan").size(), size_t(2));
        QVERIFY_RESULT(office.record(back(from.id, loan)));
        QCOMPARE(open(office, "loan").size(), size_t(1));
        QCOMPARE(office.findings(), QString());
        // Made one again, both tell of one loan.
        QVERIFY_RESULT(office.merge({from.id}, kept.id));
        QCOMPARE(open(office, "loan").size(), size_t(1));
        QCOMPARE(open(office, "loan")[0].incident, kept.id);
    }

    void mergingShowsAtOnceWhatIsOver_data() { bothDatabases(); }
    void mergingShowsAtOnceWhatIsOver()
    {
        OPEN_OFFICE(office);
        const Incident kept = office.call(), from = office.call();
        const LoanId loan = LoanId::make();
        QVERIFY_RESULT(office.record(lent(from.id, loan, office.now + 72h)));
        QVERIFY_RESULT(office.merge({from.id}, kept.id));
        QVERIFY_RESULT(office.record(back(kept.id, loan)));
        QVERIFY_RESULT(office.unmerge({from.id}));
        QCOMPARE(open(office, "loan").size(), size_t(1));
        QVERIFY_RESULT(office.merge({from.id}, kept.id));
        QVERIFY(open(office, "loan").empty());
    }

    void anImportBringsThemAll_data() { bothDatabases(); }
    void anImportBringsThemAll()
    {
        OPEN_OFFICE(office);
        const Incident theirs = office.call();
        Equipment boiler;
        boiler.id = EquipmentId::make(), boiler.customer = theirs.customer, boiler.serial = "SN-1";
        QVERIFY_RESULT(DeskFixture::wait(office.desk->directory().save(std::nullopt, boiler)));
        EventLog log;
        log.incident.id = IncidentId::make(), log.incident.externalRef = "elsewhere", log.incident.title = LocalText::of("Cold"), log.incident.calendar = "24x7";
        log.incident.occurredAt = log.incident.recordedAt = office.now - 50h;
        log.customer = "Muñoz";
        const auto add = [&](EntryKind kind, const std::optional<AftersalesAct> &act) {
            Entry entry = MergingOffice::noteOn(log.incident.id, "words");
            entry.id = EntryId::make(), entry.author = "Ana", entry.kind = kind, entry.aftersales = act;
            entry.occurredAt = entry.recordedAt = log.incident.occurredAt + std::chrono::hours(log.entries.size());
            log.entries.push_back(entry);
        };
        ReplacementAct swap;
        swap.id = ReplacementId::make(), swap.faulty = boiler.id, swap.faultySerial = "SN-1", swap.serial = "SN-2";
        add(EntryKind::Opened, {});
        for (const ReplacementAct::Act act : {ReplacementAct::Act::Planned, ReplacementAct::Act::Sent, ReplacementAct::Act::Arrived, ReplacementAct::Act::Works}) {
            swap.act = act;
            add(EntryKind::Replacement, swap);
        }
        add(EntryKind::Loan, LoanAct{LoanId::make(), LoanAct::Act::Out, {}, "Heater 2", {}, {}, office.now + 72h});
        ReopeningAct again;
        again.solver = "Luis", again.days = 2;
        add(EntryKind::Contact, again);
        const Result<Incident> brought = DeskFixture::wait(office.desk->importing().importLog(log));
        QVERIFY_RESULT(brought);
        QCOMPARE(open(office, "loan").size(), size_t(1));
        QCOMPARE(all(office, "replacement"), size_t(1));
        const UnitStanding standing = DeskFixture::wait(office.desk->aftersales().standing(boiler.id)).value();
        QVERIFY(standing.replacedBy);
        QCOMPARE(standing.replacedBy->serial, "SN-2");
        const FalseCloses closes = DeskFixture::wait(office.desk->aftersales().falseCloses(office.now - 100h, office.now)).value();
        QCOMPARE(closes.byTechnician.size(), size_t(1));
        QCOMPARE(closes.byTechnician[0].what, "Luis");
        QCOMPARE(office.findings(), QString());
    }

    /// A unit that goes takes along that it was lent, and what took whose place.
    void whatHangsOnAUnitGoesWithIt_data() { bothDatabases(); }
    void whatHangsOnAUnitGoesWithIt()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, [](Store &store) -> Result<void> {
            Customer customer;
            customer.id = CustomerId::make(), customer.name = "Muñoz";
            Result<void> ok = store.save(customer);
            std::vector<Equipment> all(4);
            for (Equipment &unit : all) {
                unit.id = EquipmentId::make(), unit.customer = customer.id;
                ok = ok.and_then([&] { return store.save(unit); });
            }
            const auto replaced = [&](size_t faulty, size_t by) { return units::setReplaced(store, {all[faulty].id, all[by].id, ReplacementId::make(), IncidentId::make(), Instant{1}}); };
            ok = ok.and_then([&] { return units::setInPool(store, all[0].id, true); }).and_then([&] { return units::setInPool(store, all[1].id, true); });
            ok = ok.and_then([&] { return replaced(0, 2); }).and_then([&] { return replaced(1, 3); });
            const auto gone = [&](size_t at) { return store.removeUnused({"equipment", all[at].id.toString()}).map([](bool) {}); };
            ok = ok.and_then([&] { return gone(0); }).and_then([&] { return gone(3); });
            if (!ok)
                return ok;
            const auto pool = units::pool(store);
            const auto first = units::replacedBy(store, all[0].id), second = units::replacedBy(store, all[1].id);
            const bool isRight = pool && pool->size() == 1 && pool->front().unit.id == all[1].id && first && !*first && second && !*second;
            return isRight ? Result<void>() : fail(Error::Kind::Internal, "something is left");
        }));
    }
};

QTEST_GUILESS_MAIN(KeptMattersTest)
#include "tst_keptmatters.moc"
