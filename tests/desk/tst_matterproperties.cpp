// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/mergingoffice.h"

#include <rapidcheck.h>

#include <set>

using namespace std::chrono_literals;

namespace {

/// How an incident stands: its matters, and what is owed.
struct Seen
{
    Matters matters;
    std::vector<std::pair<QString, bool>> rows; ///< of the lists
    std::set<QString> owed;

    bool operator==(const Seen &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Seen &seen)
{
    return out << seen.rows.size() << " rows, " << seen.matters.loans.size() << " loans, " << seen.owed.size() << " owed";
}

Seen seen(MergingOffice &office, IncidentId id)
{
    Seen all{DeskFixture::wait(office.desk->aftersales().matters(id)).value(), {}, {}};
    for (const char *kind : {"loan", "replacement", "escalation"}) {
        const std::vector<MatterRow> rows = DeskFixture::wait(office.desk->aftersales().list(QString::fromLatin1(kind), false)).value();
        for (const MatterRow &row : rows) {
            if (row.incident == id)
                all.rows.emplace_back(row.id + row.standing, row.open);
        }
    }
    const Dossier dossier = office.dossier(id);
    for (const Commitment &one : dossier.commitments) {
        if (one.status == Commitment::Status::Open)
            all.owed.insert(one.rule + '/' + one.subject);
    }
    return all;
}

/// Something about one of two matters of each kind; much of it cannot happen as things stand, and is refused.
Entry someEntry(MergingOffice &office, IncidentId incident, const std::vector<QUuid> &ids)
{
    const QUuid id = ids[*rc::gen::inRange<size_t>(0, ids.size())];
    const std::optional<Instant> due = office.now + std::chrono::hours(*rc::gen::inRange(24, 99));
    Entry entry = MergingOffice::noteOn(incident, "because");
    const int kind = *rc::gen::inRange(0, 3);
    if (kind == 0) {
        using enum LoanAct::Act;
        entry.kind = EntryKind::Loan;
        entry.aftersales = LoanAct{LoanId{id}, *rc::gen::element(Out, Extended, Back, WrittenOff), {}, "Heater", {}, {}, due};
    } else if (kind == 1) {
        using enum EscalationAct::Act;
        entry.kind = EntryKind::Escalation;
        entry.aftersales = EscalationAct{EscalationId{id}, *rc::gen::element(Opened, Chased, Promised, Answered, Closed), EscalatedTo::Supplier, "Calora", {}, {}, due};
    } else {
        using enum ReplacementAct::Act;
        ReplacementAct act;
        act.id = ReplacementId{id}, act.faultySerial = "SN-1";
        act.act = *rc::gen::element(Planned, Checked, Checked, Checked, Checked, Sent, Arrived, Works, Failed, FaultyBack, CalledOff);
        act.check = *rc::gen::element(UnitCheck::Tested, UnitCheck::Matches, UnitCheck::Packed, UnitCheck::Labelled);
        act.fault = ReplacementFault::Broken;
        entry.kind = EntryKind::Replacement;
        entry.aftersales = act;
    }
    return entry;
}

}

/// Whatever is written about matters, taken back in turn, leaves them as they were.
class MatterPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261130 max_success=15 max_size=20"); }

    void takingBackIsAsIfItHadNotBeenWritten_data() { bothDatabases(); }
    void takingBackIsAsIfItHadNotBeenWritten()
    {
        OPEN_OFFICE(office);
        QVERIFY(rc::check([&] {
            const Incident incident = office.call();
            const std::vector<QUuid> ids{QUuid::createUuid(), QUuid::createUuid()};
            std::vector<std::pair<std::vector<Entry>, Seen>> done; // what was written, and how it stood before
            for (int i = *rc::gen::inRange(4, 25); i > 0; --i) {
                Seen before = seen(office, incident.id);
                office.now = office.now + 1min;
                const auto written = DeskFixture::wait(office.desk->aftersales().recordTogether({someEntry(office, incident.id, ids)}));
                if (written)
                    done.emplace_back(*written, std::move(before));
                else
                    RC_ASSERT(seen(office, incident.id) == before); // a refusal changes nothing
            }
            RC_CLASSIFY(done.size() > 4, "much was written");
            for (auto one = done.rbegin(); one != done.rend(); ++one) {
                office.now = office.now + 1min;
                RC_ASSERT(DeskFixture::wait(office.desk->aftersales().takeBack(one->first)).has_value());
                RC_ASSERT(seen(office, incident.id) == one->second);
            }
        }));
        QCOMPARE(office.findings(), QString());
    }

    void whatOthersWentOnWithStays_data() { bothDatabases(); }
    void whatOthersWentOnWithStays()
    {
        OPEN_OFFICE(office);
        const Incident incident = office.call();
        const LoanId id = LoanId::make();
        Entry out = MergingOffice::noteOn(incident.id, "x");
        out.kind = EntryKind::Loan, out.aftersales = LoanAct{id, LoanAct::Act::Out, {}, "Heater", {}, {}, office.now + 72h};
        const Result<Entry> lent = office.record(out);
        QVERIFY_RESULT(lent);
        Entry back = out;
        back.aftersales = LoanAct{id, LoanAct::Act::Back, {}, {}, {}, {}, {}};
        const Result<Entry> returned = office.record(back);
        QVERIFY_RESULT(returned);
        const auto refused = DeskFixture::wait(office.desk->aftersales().takeBack({*lent}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QVERIFY_RESULT(DeskFixture::wait(office.desk->aftersales().takeBack({*lent, *returned}))); // both, the last one first
        QVERIFY(DeskFixture::wait(office.desk->aftersales().matters(incident.id))->loans.empty());
        const auto twice = DeskFixture::wait(office.desk->aftersales().takeBack({*lent}));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(MatterPropertiesTest)
#include "tst_matterproperties.moc"
