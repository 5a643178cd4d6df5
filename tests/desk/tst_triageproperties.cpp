// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/desk/merging.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

#include <rapidcheck.h>

using namespace std::chrono_literals;
using What = TriageDeed::What;

namespace {

/// What a list shows of an incident, and what is put off on it.
struct Seen
{
    State state;
    WaitingOn waitingOn;
    std::optional<Instant> waitingUntil, nextDue;
    QString owner;
    Level priority;
    QStringList tags;
    std::vector<TechnicianId> going;
    std::vector<std::pair<CommitmentId, Instant>> putOff;

    bool operator==(const Seen &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Seen &seen)
{
    return out << "state " << int(seen.state) << " waits " << int(seen.waitingOn) << " owner " << seen.owner.toStdString() << " priority " << int(seen.priority) << " tags "
               << seen.tags.join(',').toStdString() << " put off " << seen.putOff.size() << " due " << (seen.nextDue ? seen.nextDue->ms : 0);
}

/// A deed done again happens later, and so does what is owed from it.
std::vector<Seen> withoutDue(std::vector<Seen> all)
{
    for (Seen &one : all)
        one.nextDue.reset();
    return all;
}

/// A desk with two people, on either database.
struct Office
{
    Instant now = instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
    Instant later = now + std::chrono::hours(24 * 40);
    std::unique_ptr<Desk> desk;
    std::vector<TechnicianId> people;

    explicit Office(const QString &url)
    {
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = "Ana";
        options.reminds = false;
        desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        for (const char *name : {"Ana", "Luis"}) {
            Technician person;
            person.id = TechnicianId::make();
            person.name = name;
            person.calendar = people.empty() ? "" : "24x7"; // another owner, other facts for the rules
            if (!DeskFixture::wait(desk->people().save(person)))
                qFatal("no technician");
            people.push_back(person.id);
        }
    }
    IncidentId call(Level urgency)
    {
        NewIncident call;
        call.title = LocalText::of("No hot water");
        call.customer = "Muñoz";
        call.urgency = urgency;
        call.tags = {"water"};
        const Result<Incident> incident = DeskFixture::wait(desk->timeline().create(call));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return incident->id;
    }
    Seen seen(const IncidentId &id)
    {
        const Dossier dossier = DeskFixture::wait(desk->timeline().dossier(id)).value();
        const Incident &one = dossier.incident;
        Seen seen{one.state, one.waitingOn, one.waitingUntil, one.nextDue, dossier.owner ? dossier.owner->name : QString(), one.priority, one.tags, one.technicians, {}};
        for (const Commitment &commitment : dossier.commitments) {
            if (commitment.status == Commitment::Status::Open && commitment.hold)
                seen.putOff.emplace_back(commitment.id, commitment.hold->until);
        }
        return seen;
    }
    std::vector<Seen> seen(const std::vector<IncidentId> &ids)
    {
        std::vector<Seen> all;
        for (const IncidentId &id : ids)
            all.push_back(seen(id));
        return all;
    }
    BulkOutcome perform(const std::vector<IncidentId> &ids, const TriageDeed &deed)
    {
        now = now + 1min;
        const Result<BulkOutcome> outcome = DeskFixture::wait(desk->triage().perform(ids, deed));
        RC_ASSERT(outcome.has_value());
        return *outcome;
    }
    Result<MergeDone> merge(IncidentId from, IncidentId into)
    {
        now = now + 1min;
        return DeskFixture::wait(desk->merging().merge({from}, into));
    }
    void part(const MergeDone &merge)
    {
        now = now + 1min;
        RC_ASSERT(DeskFixture::wait(desk->merging().unmerge(merge.from)).has_value());
    }
    BulkOutcome takeBack(const TriageUndo &undo)
    {
        now = now + 1min;
        const Result<BulkOutcome> outcome = DeskFixture::wait(desk->triage().takeBack(undo));
        RC_ASSERT(outcome.has_value());
        return *outcome;
    }
};

TriageDeed someDeed(const Office &office)
{
    TriageDeed deed;
    deed.what = *rc::gen::element(What::Take, What::Assign, What::Unassign, What::Send, What::Unsend, What::Priority, What::Tags, What::Resolve, What::Wait, What::Activate, What::Snooze);
    if (deed.what == What::Assign || deed.what == What::Send || deed.what == What::Unsend)
        deed.to = office.people[*rc::gen::inRange<size_t>(0, 2)];
    deed.priority = *rc::gen::element(Level::Low, Level::Normal, Level::High, Level::Urgent);
    deed.words = "because";
    deed.add = {*rc::gen::element<QString>("water", "gas", "vip")};
    if (const QString gone = *rc::gen::element<QString>("water", "gas", "vip"); !deed.add.contains(gone))
        deed.remove = {gone};
    deed.waitingOn = *rc::gen::element(WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part);
    deed.cause = *rc::gen::element(ReopeningCause::NotFixed, ReopeningCause::CameBack, ReopeningCause::ByMistake);
    deed.until = office.later + std::chrono::hours(*rc::gen::inRange(0, 48));
    return deed;
}

/// What was done, and how it then looked.
struct Done
{
    std::vector<IncidentId> incidents;
    TriageUndo undo;
    std::vector<Seen> after;
    std::optional<MergeDone> merge = {}; ///< it was one
};

void takeBack(Office &office, const Done &done)
{
    if (done.merge)
        office.part(*done.merge);
    else
        RC_ASSERT(office.takeBack(done.undo).failures.empty());
}

void doAgain(Office &office, const Done &done)
{
    if (done.merge)
        RC_ASSERT(office.merge(done.merge->from.front(), done.merge->into).has_value());
    else
        office.perform(done.incidents, done.undo.deed);
}

}

/// Any deeds and merges, taken back, leave the list as it was; done again, they give what they gave.
class TestTriageProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261130 max_success=25 max_size=12"); }

    void undoingAllIsAsIfNothingHadBeenDone_data() { bothDatabases(); }
    void undoingAllIsAsIfNothingHadBeenDone()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        Office office(test.url());
        QVERIFY(rc::check([&] {
            const std::vector<IncidentId> ids{office.call(Level::Normal), office.call(Level::High), office.call(Level::Low)};
            const std::vector<Seen> before = office.seen(ids);
            std::vector<Done> done;
            for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
                if (!done.empty() && *rc::gen::inRange(0, 4) == 0) {
                    takeBack(office, done.back());
                    done.pop_back();
                    RC_ASSERT(office.seen(ids) == (done.empty() ? before : done.back().after));
                    continue;
                }
                if (*rc::gen::inRange(0, 5) == 0) {
                    const Result<MergeDone> merge = office.merge(ids[*rc::gen::inRange<size_t>(0, 3)], ids[*rc::gen::inRange<size_t>(0, 3)]);
                    if (merge) // into itself it is refused
                        done.push_back({merge->from, {}, office.seen(ids), *merge});
                    continue;
                }
                std::vector<IncidentId> chosen;
                for (const IncidentId &id : ids) {
                    if (*rc::gen::arbitrary<bool>())
                        chosen.push_back(id);
                }
                const BulkOutcome outcome = office.perform(chosen, someDeed(office));
                RC_ASSERT(outcome.done.size() + outcome.failures.size() == chosen.size());
                done.push_back({chosen, outcome.undo, office.seen(ids)});
            }
            for (size_t i = done.size(); i > 0; --i)
                takeBack(office, done[i - 1]);
            RC_ASSERT(office.seen(ids) == before);
            for (const Done &one : done) {
                doAgain(office, one);
                RC_ASSERT(withoutDue(office.seen(ids)) == withoutDue(one.after));
            }
        }));
        const auto findings = DeskFixture::wait(office.desk->reporting().verify());
        QVERIFY(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().what));
    }
};

QTEST_GUILESS_MAIN(TestTriageProperties)
#include "tst_triageproperties.moc"
