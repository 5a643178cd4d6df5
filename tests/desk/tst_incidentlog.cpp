// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentlog.h"
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

/// An incident with another one merged into it, and each with a note of its own.
struct Joined
{
    MergingOffice &office;
    Incident kept, twin;

    explicit Joined(MergingOffice &there) : office(there)
    {
        kept = office.call("Muñoz", "No hot water", {Tell::Received}), twin = office.call("Muñoz", "Boiler E05", {Tell::Received});
        write(office.noteOn(kept.id, "of the kept one"));
        write(office.noteOn(twin.id, "of the twin"));
    }
    Entry write(const Entry &entry)
    {
        const Result<Entry> written = office.record(entry);
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        return *written;
    }
    void merge()
    {
        if (const Result<MergeDone> merged = office.merge({twin.id}, kept.id); !merged)
            qFatal("%s", qPrintable(merged.error().text));
    }
    CallTaken rung(IncidentId addTo)
    {
        office.now = office.now + 1min;
        CallCard card;
        card.number = "+34600000001", card.caller = "Carmen", card.title = LocalText::of("Still cold", "en"), card.outcome = CallOutcome::Added, card.addTo = addTo;
        const Result<CallTaken> taken = DeskFixture::wait(office.desk->calls().take(card));
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text));
        return *taken;
    }
    Result<Call> undo(const CallTaken &taken)
    {
        office.now = office.now + 1min;
        return DeskFixture::wait(office.desk->calls().undo(taken.call.id));
    }
};

std::vector<IncidentId> writtenOn(const std::vector<Entry> &log)
{
    std::vector<IncidentId> all;
    for (const Entry &entry : log) {
        if (std::find(all.begin(), all.end(), entry.incident) == all.end())
            all.push_back(entry.incident);
    }
    return all;
}

}

/// Which of the two meanings of a log each reader of it asks for: what the incident has lived, or its own entries as they are stored.
class TestIncidentLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTwoMeanings_data() { bothDatabases(); }
    void theTwoMeanings()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        given.merge();
        office.desk.reset();
        Database db;
        QVERIFY_RESULT(openNow(db, place.url()));
        const std::vector<Entry> lived = waitFor(db, [&](Store &store) { return incidentLog(store, given.kept.id); }).value();
        QCOMPARE(writtenOn(lived), (std::vector{given.kept.id, given.twin.id}));
        for (const IncidentId &id : {given.kept.id, given.twin.id}) {
            const std::vector<Entry> own = waitFor(db, [&](Store &store) { return ownEntriesAsStored(store, id); }).value();
            QCOMPARE(writtenOn(own), std::vector{id});
            for (size_t i = 0; i < own.size(); ++i)
                QCOMPARE(own[i].seq, int(i) + 1); // what a chain is over
        }
        // What is merged away has lived its own life alone.
        QCOMPARE(waitFor(db, [&](Store &store) { return incidentLog(store, given.twin.id); }).value(), waitFor(db, [&](Store &store) { return ownEntriesAsStored(store, given.twin.id); }).value());
    }

    /// A call is taken back from the end of the log on which it was written: what was merged into that before it does not stand in its way.
    void aCallIsTakenBackFromItsOwnLog_data() { bothDatabases(); }
    void aCallIsTakenBackFromItsOwnLog()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        given.merge();
        const CallTaken taken = given.rung(given.twin.id);
        QCOMPARE(*taken.call.incident, given.kept.id);
        QVERIFY_RESULT(given.undo(taken));
        QCOMPARE(office.findings(), QString());
        // Where somebody went on, it stays: a note, or a merge.
        const CallTaken second = given.rung(given.kept.id);
        given.write(office.noteOn(given.kept.id, "went on"));
        QCOMPARE(given.undo(second).error().kind, Error::Kind::Conflict);
        const CallTaken third = given.rung(given.kept.id);
        const Incident other = office.call();
        QVERIFY_RESULT(office.merge({given.kept.id}, other.id));
        QCOMPARE(given.undo(third).error().kind, Error::Kind::Conflict);
        QCOMPARE(office.findings(), QString());
    }

    /// A change of what rules ask about a customer moves what an incident owes by all that it has lived.
    void aChangeOfFactsCountsWhatWasLived_data() { bothDatabases(); }
    void aChangeOfFactsCountsWhatWasLived()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        const Entry told = given.write(office.contact(given.twin.id, {Tell::Received, Tell::Plan}));
        given.merge();
        const auto changeCustomer = [&](const QString &language) {
            office.now = office.now + 1min;
            Customer customer = office.dossier(given.kept.id).customer;
            customer.language = language;
            customer.contract = language == "es" ? "premium" : "";
            return DeskFixture::wait(office.desk->people().save(customer));
        };
        QVERIFY_RESULT(changeCustomer("es"));
        QCOMPARE(office.findings(), QString());
        Entry correction = office.noteOn(given.kept.id, "It was no plan");
        correction.kind = EntryKind::Correction;
        correction.supersedes = told.id;
        QCOMPARE(given.write(correction).incident, given.twin.id);
        QVERIFY_RESULT(changeCustomer("en"));
        QCOMPARE(office.findings(), QString());
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(office.findings(), QString());
    }

    /// Rules that are tried on the past meet what happened on either.
    void aTrialOfRulesMeetsWhatWasLived_data() { bothDatabases(); }
    void aTrialOfRulesMeetsWhatWasLived()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        QVERIFY_RESULT(office.record(office.promise(given.twin.id, 24h)));
        const LawDraft draft{office.desk->lawmaking().rules(), office.desk->lawmaking().calendars(), {}};
        const auto promises = [&] {
            int count = 0;
            for (const DryRunLine &line : DeskFixture::wait(office.desk->lawmaking().dryRun(draft, given.kept.id)).value())
                count += line.line.commitment.rule == "promise";
            return count;
        };
        QCOMPARE(promises(), 0);
        given.merge();
        QVERIFY(promises() > 0);
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(promises(), 0);
    }

    /// A step of the protocol that was taken on one was taken.
    void aStepThatWasTakenOnOneWasTaken_data() { bothDatabases(); }
    void aStepThatWasTakenOnOneWasTaken()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        const auto current = [&](const Incident &incident) {
            const ProtocolStanding standing = DeskFixture::wait(office.desk->protocols().standing(incident.id)).value();
            const auto step = std::find_if(standing.steps.begin(), standing.steps.end(), [](const StepOnList &one) { return one.stand == StepOnList::Stand::Current; });
            return step == standing.steps.end() ? QString() : step->step.id;
        };
        const QString first = current(given.kept);
        QVERIFY(!first.isEmpty());
        office.now = office.now + 1min;
        QVERIFY_RESULT(DeskFixture::wait(office.desk->protocols().record(given.twin.id, first, StepResult::Failed, "As it was.")));
        QCOMPARE(current(given.kept), first);
        given.merge();
        QVERIFY(current(given.kept) != first);
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(current(given.kept), first);
        QVERIFY(current(given.twin) != first);
    }

    /// A merge lies after all that either has lived: here the third one's clock was ahead.
    void aMergeLiesAfterWhatEitherLived_data() { bothDatabases(); }
    void aMergeLiesAfterWhatEitherLived()
    {
        OPEN_OFFICE(office);
        Joined given(office);
        const Instant right = office.now;
        const Incident third = office.call();
        office.now = office.now + 2h;
        given.write(office.noteOn(third.id, "by a clock that is ahead"));
        QVERIFY_RESULT(office.merge({third.id}, given.twin.id));
        office.now = right + 5min;
        given.merge();
        const std::vector<Entry> log = office.dossier(given.kept.id).entries;
        const auto ahead = std::find_if(log.begin(), log.end(), [&](const Entry &entry) { return entry.incident == third.id && entry.kind == EntryKind::Note; });
        QVERIFY(ahead != log.end());
        const auto join = std::find_if(log.rbegin(), log.rend(), [&](const Entry &entry) { return entry.incident == given.kept.id; });
        QVERIFY(join != log.rend() && join->refersTo);
        QVERIFY(join->occurredAt >= ahead->occurredAt);
        QCOMPARE(office.findings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestIncidentLog)
#include "tst_incidentlog.moc"
