// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mergingoffice.h"

#include <rapidcheck.h>

using namespace std::chrono_literals;

namespace {

/// What a merge that is taken back must leave as it was.
struct Stands
{
    std::vector<Commitment> commitments;
    State state;
    WaitingOn waitingOn;
    std::optional<Instant> waitingUntil, nextDue, silentSince, waitingSince;
    QString nextRule;
    Ball ball;

    bool operator==(const Stands &) const = default;
};

Stands standOf(MergingOffice &office, IncidentId id)
{
    const Dossier one = office.dossier(id);
    const Incident &incident = one.incident;
    return {one.commitments, incident.state, incident.waitingOn, incident.waitingUntil, incident.nextDue, incident.silentSince, incident.waitingSince, incident.nextRule, incident.ball};
}

std::ostream &operator<<(std::ostream &out, const Stands &stands)
{
    out << "state " << int(stands.state);
    for (const Commitment &one : stands.commitments)
        out << ", " << one.rule.toStdString() << ' ' << one.subject.toStdString() << ' ' << int(one.status);
    return out;
}

/// Something that may happen; what is refused did not.
void somethingHappens(MergingOffice &office, IncidentId id)
{
    office.now = office.now + std::chrono::minutes(*rc::gen::inRange(0, 400));
    Entry entry = office.noteOn(id, "words");
    switch (*rc::gen::inRange(0, 8)) {
    case 0: entry = office.contact(id, {*rc::gen::element(Tell::Received, Tell::Plan, Tell::Progress, Tell::Diagnosis)}); break;
    case 1: entry = office.contact(id, {}, Direction::In); entry.channel = Channel::Mail; break;
    case 2: entry = office.promise(id, std::chrono::hours(*rc::gen::inRange(1, 60))); break;
    case 3:
        entry.kind = EntryKind::Work;
        entry.facts = {{*rc::gen::element(FactKind::Diagnosis, FactKind::Plan, FactKind::Forecast), 0}};
        break;
    case 4:
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{StateChange::Act::Changed, State::Waiting, WaitingOn::Part, office.now + 48h, LocalText::of("part")};
        break;
    case 5: {
        const std::vector<Commitment> all = office.dossier(id).commitments;
        const auto open = std::find_if(all.begin(), all.end(), [](const Commitment &one) { return one.status == Commitment::Status::Open; });
        if (open != all.end())
            entry.commitmentAct = CommitmentAct{open->id, *rc::gen::element(CommitmentAct::Act::Snoozed, CommitmentAct::Act::Waived), office.now + 5h, LocalText::of("later")};
        break;
    }
    case 6: {
        const std::vector<Entry> log = office.dossier(id).entries;
        const Entry &old = log[*rc::gen::inRange<size_t>(0, log.size())];
        entry = office.contact(id, {Tell::Progress});
        entry.supersedes = old.id;
        break;
    }
    default: break;
    }
    (void)office.record(entry);
}

}

/// Whatever happened on two incidents: merged and parted again, each stands as it stood.
class TestMergeProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261130 max_success=30 max_size=12"); }

    void mergingAndPartingIsTheIdentity_data() { bothDatabases(); }
    void mergingAndPartingIsTheIdentity()
    {
        OPEN_OFFICE(office);
        QVERIFY(rc::check([&] {
            const std::vector<IncidentId> ids{office.call().id, office.call().id, office.call().id};
            for (int i = *rc::gen::inRange(0, 14); i > 0; --i)
                somethingHappens(office, ids[*rc::gen::inRange<size_t>(0, 3)]);
            std::vector<Stands> before;
            for (const IncidentId &id : ids)
                before.push_back(standOf(office, id));
            const bool chain = *rc::gen::arbitrary<bool>();
            RC_ASSERT(office.merge({ids[2]}, chain ? ids[1] : ids[0]).has_value());
            RC_ASSERT(office.merge({ids[1]}, ids[0]).has_value());
            RC_ASSERT(office.open(ids[1]).isEmpty() && office.open(ids[2]).isEmpty());
            const bool first = *rc::gen::arbitrary<bool>(); // in either order
            RC_ASSERT(office.unmerge({first ? ids[1] : ids[2]}).has_value());
            RC_ASSERT(office.unmerge({first ? ids[2] : ids[1]}).has_value());
            for (size_t i = 0; i < ids.size(); ++i)
                RC_ASSERT(standOf(office, ids[i]) == before[i]);
        }));
        QCOMPARE(office.findings(), QString());
    }

    /// And whatever happens on merged ones, the database holds what their logs give.
    void whatIsKeptIsWhatTheLogsGive_data() { bothDatabases(); }
    void whatIsKeptIsWhatTheLogsGive()
    {
        OPEN_OFFICE(office);
        QVERIFY(rc::check([&] {
            const std::vector<IncidentId> ids{office.call().id, office.call().id, office.call().id};
            for (int i = *rc::gen::inRange(2, 18); i > 0; --i) {
                const size_t one = *rc::gen::inRange<size_t>(0, 3), other = *rc::gen::inRange<size_t>(0, 3);
                switch (*rc::gen::inRange(0, 6)) {
                case 0: (void)office.merge({ids[one]}, ids[other]); break;
                case 1: (void)office.unmerge({ids[one]}); break;
                default: somethingHappens(office, ids[one]);
                }
            }
        }));
        QCOMPARE(office.findings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
