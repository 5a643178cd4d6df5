// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

/// Three incidents of one customer, each with a promise of its own and a duty of its own.
struct Three
{
    std::vector<IncidentId> ids;
    std::vector<Dossier> before;

    explicit Three(MergingOffice &office)
    {
        for (const std::chrono::hours in : {48h, 24h, 36h}) {
            ids.push_back(office.call("Muñoz", "No hot water", {Tell::Received}).id);
            if (!office.record(office.promise(ids.back(), in)))
                qFatal("no promise");
            Entry found = office.noteOn(ids.back(), "The valve is worn");
            found.kind = EntryKind::Work;
            found.facts = {{FactKind::Diagnosis, 0}};
            if (!office.record(found))
                qFatal("no diagnosis");
        }
        for (const IncidentId &id : ids)
            before.push_back(office.dossier(id));
    }
    IncidentId kept() const { return ids[0]; }
    IncidentId first() const { return ids[1]; }
    IncidentId second() const { return ids[2]; }
};

/// When the promises that an incident still owes are due, the soonest first.
std::vector<Instant> promisedBy(const Dossier &dossier)
{
    std::vector<Instant> all;
    for (const Commitment &one : dossier.commitments) {
        if (one.status == Commitment::Status::Open && one.rule == "promise")
            all.push_back(*one.due);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<Instant> together(std::initializer_list<Dossier> dossiers)
{
    std::vector<Instant> all;
    for (const Dossier &one : dossiers) {
        const std::vector<Instant> its = promisedBy(one);
        all.insert(all.end(), its.begin(), its.end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

}

// The desk on the database of this row, which others use too; the test is skipped when PostgreSQL is not installed.
#define OPEN_SHARED(office) \
    QFETCH(QString, database); \
    MergingOffice *const shared = officeOn(database); \
    if (!shared) \
        QSKIP("PostgreSQL is not installed"); \
    MergingOffice &office = *shared

/// A second incident that is merged into the same one: what each owes is owed there, and goes back to each.
class TestSecondMerge : public QObject
{
    Q_OBJECT

    /// A desk on a database that all rows share: each has incidents of its own, and a new database for each row would take most of the time.
    struct Shared
    {
        TestDatabase place;
        std::optional<MergingOffice> office;

        explicit Shared(const QString &kind) : place(kind)
        {
            if (!place.isMissing())
                office.emplace(place.url());
        }
    };
    std::map<QString, Shared> m_shared;

    MergingOffice *officeOn(const QString &database)
    {
        Shared &shared = m_shared.try_emplace(database, database).first->second;
        return shared.office ? &*shared.office : nullptr;
    }
    /// Every way on SQLite; the derivation is the same code on both, and so PostgreSQL takes the first way, for what it reads and writes.
    static void bothDatabasesBy(std::initializer_list<const char *> ways)
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("way");
        for (const char *way : ways)
            QTest::addRow("sqlite, %s", way) << QStringLiteral("sqlite") << QString(way);
        QTest::addRow("postgresql, %s", *ways.begin()) << QStringLiteral("postgresql") << QString(*ways.begin());
    }
    static void mergeBy(MergingOffice &office, const Three &three, const QString &way)
    {
        if (way.startsWith("at once")) {
            QVERIFY_RESULT(office.merge({three.first(), three.second()}, three.kept()));
        } else if (way.startsWith("chain")) {
            QVERIFY_RESULT(office.merge({three.second()}, three.first()));
            QVERIFY_RESULT(office.merge({three.first()}, three.kept()));
        } else {
            QVERIFY_RESULT(office.merge({three.first()}, three.kept()));
            QVERIFY_RESULT(office.merge({three.second()}, three.kept()));
        }
    }

private Q_SLOTS:
    void cleanupTestCase() { m_shared.clear(); }

    void whatEachOwesIsStillOwed_data() { bothDatabasesBy({"one by one", "at once", "chain"}); }
    void whatEachOwesIsStillOwed()
    {
        QFETCH(QString, way);
        OPEN_SHARED(office);
        const Three three(office);
        mergeBy(office, three, way);
        QCOMPARE(promisedBy(office.dossier(three.kept())), together({three.before[0], three.before[1], three.before[2]}));
        QCOMPARE(office.open(three.kept()).count("diagnosis-told"), 3); // each was found by itself, and a case that ends owes it no more
        QCOMPARE(office.open(three.kept()).count("plan-short"), 1); // a duty of each case, once
        QVERIFY(office.open(three.first()).isEmpty());
        QVERIFY(office.open(three.second()).isEmpty());
        QCOMPARE(*office.dossier(three.kept()).incident.nextDue <= together({three.before[1]}).front(), true);
        QCOMPARE(office.findings(), QString());
    }

    /// Each promise by itself: the one that is kept is none of the others.
    void eachIsKeptByItself_data() { bothDatabasesBy({"chain", "one by one", "at once"}); }
    void eachIsKeptByItself()
    {
        QFETCH(QString, way);
        OPEN_SHARED(office);
        const Three three(office);
        mergeBy(office, three, way);
        for (const size_t which : {2u, 0u, 1u}) {
            const std::vector<Instant> before = promisedBy(office.dossier(three.kept()));
            Entry keeps = office.contact(three.kept(), {Tell::Progress});
            for (const Entry &entry : office.dossier(three.kept()).entries) {
                if (entry.incident == three.ids[which] && entry.promise && entry.promise->act == PromiseAct::Act::Made)
                    keeps.promise = PromiseAct{entry.promise->key, PromiseAct::Act::Kept, {}, {}, {}};
            }
            QVERIFY(keeps.promise);
            QVERIFY_RESULT(office.record(keeps));
            std::vector<Instant> left = before;
            std::erase(left, promisedBy(three.before[which]).front());
            QCOMPARE(promisedBy(office.dossier(three.kept())), left);
        }
        QCOMPARE(office.findings(), QString());
    }

    void eachGetsBackWhatIsIts_data() { bothDatabasesBy({"chain, the first first", "the first first", "the second first", "both, as they came", "both, the other way round", "at once, both", "at once, the first first", "chain, the second first"}); }
    void eachGetsBackWhatIsIts()
    {
        QFETCH(QString, way);
        OPEN_SHARED(office);
        const Three three(office);
        mergeBy(office, three, way);
        const bool isChain = way.startsWith("chain");
        if (way.contains("first first")) {
            QVERIFY_RESULT(office.unmerge({three.first()}));
            QCOMPARE(promisedBy(office.dossier(three.kept())), isChain ? promisedBy(three.before[0]) : together({three.before[0], three.before[2]}));
            if (isChain) // the second lives on in the first
                QCOMPARE(promisedBy(office.dossier(three.first())), together({three.before[1], three.before[2]}));
            else
                QCOMPARE(office.dossier(three.first()).commitments, three.before[1].commitments);
            QCOMPARE(office.findings(), QString());
            QVERIFY_RESULT(office.unmerge({three.second()}));
        } else if (way.contains("second first")) {
            QVERIFY_RESULT(office.unmerge({three.second()}));
            QCOMPARE(promisedBy(office.dossier(three.kept())), together({three.before[0], three.before[1]}));
            QCOMPARE(office.dossier(three.second()).commitments, three.before[2].commitments);
            QCOMPARE(office.findings(), QString());
            QVERIFY_RESULT(office.unmerge({three.first()}));
        } else {
            QVERIFY_RESULT(way.contains("other way") ? office.unmerge({three.second(), three.first()}) : office.unmerge({three.first(), three.second()}));
        }
        for (size_t i = 0; i < three.ids.size(); ++i) {
            const Dossier now = office.dossier(three.ids[i]);
            QCOMPARE(now.commitments, three.before[i].commitments);
            QCOMPARE(now.incident.state, three.before[i].incident.state);
            QCOMPARE(now.incident.nextDue, three.before[i].incident.nextDue);
            QCOMPARE(now.incident.nextRule, three.before[i].incident.nextRule);
            QCOMPARE(now.incident.silentSince, three.before[i].incident.silentSince);
        }
        QCOMPARE(office.findings(), QString());
    }

    /// The undo that an old window still offers is about another merge by now.
    void anOldUndoPartsNoOtherMerge_data() { bothDatabases(); }
    void anOldUndoPartsNoOtherMerge()
    {
        OPEN_SHARED(office);
        const Three three(office);
        const MergeDone old = office.merge({three.first()}, three.kept()).value();
        QVERIFY_RESULT(office.unmerge({three.first()}));
        QVERIFY_RESULT(office.merge({three.first()}, three.second()));
        const Result<MergeDone> late = DeskFixture::wait(office.desk->merging().unmerge(old.from, old.into));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(promisedBy(office.dossier(three.second())), together({three.before[1], three.before[2]}));
        QCOMPARE(office.findings(), QString());
    }

    /// What was settled while they were one stays settled where it was written; what was not goes back.
    void whatWasToldMeanwhileStays_data() { bothDatabases(); }
    void whatWasToldMeanwhileStays()
    {
        OPEN_SHARED(office);
        const Three three(office);
        mergeBy(office, three, "one by one");
        QVERIFY_RESULT(office.record(office.contact(three.kept(), {Tell::Plan})));
        QVERIFY(!office.open(three.kept()).contains("plan-short"));
        QVERIFY_RESULT(office.unmerge({three.first()}));
        QVERIFY(!office.open(three.kept()).contains("plan-short"));
        QCOMPARE(office.dossier(three.first()).commitments, three.before[1].commitments); // they were not told it there
        QVERIFY_RESULT(office.unmerge({three.second()}));
        QCOMPARE(office.dossier(three.second()).commitments, three.before[2].commitments);
        QCOMPARE(promisedBy(office.dossier(three.kept())), promisedBy(three.before[0]));
        QCOMPARE(office.findings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSecondMerge)
#include "tst_secondmerge.moc"
