// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

/// Who set which field of an incident, and what stood there before.
class FieldChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAPersonSetsIsKeptWithItsFormerValue_data() { bothDatabases(); }
    void whatAPersonSetsIsKeptWithItsFormerValue();
    void anEntryNamesWhoChanged_data() { bothDatabases(); }
    void anEntryNamesWhoChanged();
    void whatIsDerivedIsNoChange_data() { bothDatabases(); }
    void whatIsDerivedIsNoChange();
    void nobodyChangesIt_data() { bothDatabases(); }
    void nobodyChangesIt();

private:
    using Answer = Result<std::vector<FieldChange>>;
};

void FieldChangesTest::whatAPersonSetsIsKeptWithItsFormerValue()
{
    OPEN_DATABASE(test, database);
    Technician luis;
    luis.id = TechnicianId::make();
    luis.name = u"Luis"_s;
    const EntryId entry = EntryId::make();
    const Answer changes = waitFor(db, [&](Store &store) -> Answer {
        AnyValue any(11);
        if (const Result<void> saved = store.save(luis); !saved)
            return tl::unexpected(saved.error());
        Result<Incident> incident = savedIncident(store, any);
        if (!incident)
            return tl::unexpected(incident.error());
        incident->priority = Level::Low;
        incident->tags = {u"agua"_s};
        Result<void> ok = store.updateIncident(*incident, incident->version);
        incident->owner = luis.id;
        incident->priority = Level::Urgent;
        ok = ok ? store.updateIncident(*incident, incident->version, FieldChanger{u"Ana"_s, Instant{1'790'000'000'000}, entry}) : ok;
        incident->owner.reset();
        ok = ok ? store.updateIncident(*incident, incident->version, FieldChanger{u"Luis"_s, Instant{1'790'000'060'000}, {}}) : ok;
        // The same again, as after a lost connection, is no change.
        ok = ok ? store.updateIncident(*incident, incident->version, FieldChanger{u"Luis"_s, Instant{1'790'000'060'000}, {}}) : ok;
        return ok ? store.fieldChanges(incident->id) : tl::unexpected(ok.error());
    });
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), size_t(3)); // in the order of the fields within one change
    const auto told = [](const FieldChange &one) { return u"%1 %2: %3 > %4, %5"_s.arg(one.number).arg(one.field, one.was, one.became, one.author); };
    QCOMPARE(told(changes->at(0)), u"1 priority: low > urgent, Ana"_s);
    QCOMPARE(told(changes->at(1)), u"2 owner:  > Luis, Ana"_s);
    QCOMPARE(told(changes->at(2)), u"3 owner: Luis > , Luis"_s);
    QCOMPARE(changes->at(0).entry, std::optional(entry));
    QCOMPARE(changes->at(2).entry, std::nullopt);
    QCOMPARE(changes->at(2).changedAt, Instant{1'790'000'060'000});
}

void FieldChangesTest::anEntryNamesWhoChanged()
{
    OPEN_DATABASE(test, database);
    Entry entry;
    const Answer changes = waitFor(db, [&](Store &store) -> Answer {
        AnyValue any(12);
        Result<Incident> incident = savedIncident(store, any);
        if (!incident)
            return tl::unexpected(incident.error());
        incident->tags = {u"agua"_s};
        if (const Result<void> ok = store.updateIncident(*incident, incident->version); !ok)
            return tl::unexpected(ok.error());
        entry = someEntry(any, incident->id);
        incident->title = LocalText::of(u"Otra avería"_s, u"es"_s);
        const int expected = incident->version++;
        const Result<void> ok = store.record(*incident, expected, entry);
        return ok ? store.fieldChanges(incident->id) : tl::unexpected(ok.error());
    });
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().field, u"title"_s);
    QVERIFY(changes->front().became.contains(u"Otra avería"_s));
    QCOMPARE(changes->front().author, entry.author);
    QCOMPARE(changes->front().changedAt, entry.recordedAt);
    QCOMPARE(changes->front().entry, std::optional(entry.id));
}

void FieldChangesTest::whatIsDerivedIsNoChange()
{
    OPEN_DATABASE(test, database);
    const Answer changes = waitFor(db, [](Store &store) -> Answer {
        AnyValue any(13);
        Result<Incident> incident = savedIncident(store, any);
        if (!incident)
            return tl::unexpected(incident.error());
        incident->state = incident->state == State::Active ? State::Waiting : State::Active;
        incident->nextDue = Instant{1'790'000'000'000};
        incident->silentSince.reset();
        const Result<void> ok = store.updateIncident(*incident, incident->version, FieldChanger{u"Ana"_s, {}, {}});
        return ok ? store.fieldChanges(incident->id) : tl::unexpected(ok.error());
    });
    QVERIFY_RESULT(changes);
    QVERIFY(changes->empty());
}

void FieldChangesTest::nobodyChangesIt()
{
    OPEN_DATABASE(test, database);
    const Result<void> written = waitFor(db, [](Store &store) -> Result<void> {
        AnyValue any(14);
        Result<Incident> incident = savedIncident(store, any);
        if (!incident)
            return tl::unexpected(incident.error());
        incident->tags << u"one more"_s;
        return store.updateIncident(*incident, incident->version, FieldChanger{u"Ana"_s, {}, {}});
    });
    QVERIFY_RESULT(written);
    db.close();
    for (const char *statement : {"update field_change set author = 'Luis'", "delete from field_change"})
        QVERIFY2(test.runRaw({QLatin1String(statement)}).contains("append-only"_L1), statement);
}

QTEST_GUILESS_MAIN(FieldChangesTest)
#include "tst_fieldchanges.moc"
