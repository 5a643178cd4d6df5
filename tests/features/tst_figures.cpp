// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedspring.h"

using What = FigureNumber::What;

namespace {

qint64 ranked(std::vector<qint64> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1];
}

void compareSpread(const Spread &spread, const std::vector<qint64> &values)
{
    QCOMPARE(spread.count, qint64(values.size()));
    QCOMPARE(spread.half, ranked(values, 0.5));
    QCOMPARE(spread.most, ranked(values, 0.8));
    QCOMPARE(spread.nearlyAll, ranked(values, 0.95));
}

/// By key, since groups that are equal may stand in any order.
std::map<QString, LedgerCounts> byKey(const std::vector<LedgerSum> &sums)
{
    std::map<QString, LedgerCounts> all;
    for (const LedgerSum &sum : sums)
        all[sum.key] = sum.counts;
    return all;
}

}

/// A dashboard says what the log says: equal to the ledger's SQL, and to counting by hand over the dossiers.
class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEqualToAnIndependentCount_data() { bothDatabases(); }
    void isEqualToAnIndependentCount()
    {
        QFETCH(QString, database);
        Spring spring(database);
        if (!spring.desk)
            QSKIP("PostgreSQL is not installed");
        spring.fill(300);
        FigureFilter everything{day(1, 1), day(7, 1)};
        FigureFilter april{day(4, 1), day(5, 1)}, gold = april, kind = everything, person = everything, customer = april;
        gold.contract = u"Gold"_s, kind.kind = IncidentKind::Outage, customer.customer = spring.all.front().customer.id;
        for (const Dossier &one : spring.all)
            person.person = one.incident.owner ? one.incident.owner : person.person;
        for (const FigureFilter &filter : {everything, april, gold, kind, person, customer}) {
            const Figures figures = spring.dashboard(filter);
            compare(spring, filter, figures);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(spring.dashboard(everything).talks.news > 0); // else the generator says nothing
        QVERIFY(spring.dashboard(everything).solved > 5);
        QVERIFY(spring.dashboard(everything).waits.size() > 2);
        QVERIFY(spring.dashboard(everything).units.failed > 2);
        QVERIFY(spring.dashboard(april).saving.has_value());
    }

    void isEqualToTheLedger_data() { bothDatabases(); }
    void isEqualToTheLedger()
    {
        QFETCH(QString, database);
        Spring spring(database);
        if (!spring.desk)
            QSKIP("PostgreSQL is not installed");
        spring.fill(120);
        for (const FigureFilter &filter : {FigureFilter{day(1, 1), day(9, 1)}, FigureFilter{day(3, 20), day(4, 7)}}) {
            const Figures figures = spring.dashboard(filter);
            LedgerFilter ledger;
            ledger.from = filter.from, ledger.to = filter.to;
            const std::pair<LedgerBy, const std::vector<LedgerSum> *> groups[] = {
                {LedgerBy::Rule, &figures.byRule}, {LedgerBy::Person, &figures.byPerson}, {LedgerBy::Customer, &figures.byCustomer}, {LedgerBy::Week, &figures.byWeek}};
            for (const auto &[by, sums] : groups) {
                const std::vector<LedgerSum> expected = spring.valueOf(DeskFixture::wait(spring.desk->ledger().sums(by, ledger)));
                QVERIFY(!expected.empty());
                QCOMPARE(byKey(*sums), byKey(expected));
                if (by == LedgerBy::Week)
                    QCOMPARE(*sums, expected);
                for (const LedgerSum &sum : *sums)
                    QVERIFY(by == LedgerBy::Rule || by == LedgerBy::Week || sum.key.isEmpty() || !sum.name.isEmpty());
            }
            compareBehind(spring, filter, figures);
        }
    }

    void whatWasThereBeforeIsCountedAtTheFirstLook_data() { bothDatabases(); }
    void whatWasThereBeforeIsCountedAtTheFirstLook()
    {
        QFETCH(QString, database);
        Spring spring(database);
        if (!spring.desk)
            QSKIP("PostgreSQL is not installed");
        spring.fill(40);
        const FigureFilter filter{day(1, 1), day(7, 1)};
        const Figures before = spring.dashboard(filter);
        QVERIFY(findings(*spring.desk).isEmpty());
        const auto reopenedAfter = [&](const QStringList &statements) {
            spring.desk.reset();
            QCOMPARE(spring.test.runRaw(statements), QString());
            Desk::Options options;
            options.clock = [&] { return spring.now; };
            options.zone = madrid;
            options.user = u"Ana"_s;
            spring.desk = std::make_unique<Desk>(options);
            QVERIFY_RESULT(DeskFixture::wait(spring.desk->open(spring.test.url(), Desk::Mode::Existing)));
        };
        reopenedAfter({u"delete from figure"_s, u"insert into unfigured (incident) select id from incident"_s});
        std::vector<qint64> left;
        const Figures after = spring.valueOf(DeskFixture::wait(spring.desk->aftersales().figuring().dashboard(filter, [&](qint64 n) { left.push_back(n); })));
        QVERIFY(std::is_sorted(left.rbegin(), left.rend()));
        QCOMPARE(after.byRule, before.byRule);
        QCOMPARE(after.steps, before.steps);
        QCOMPARE(after.talks, before.talks);
        QVERIFY(findings(*spring.desk).isEmpty());
        // What somebody wrote into the table is found.
        reopenedAfter({u"update figure set solved_working = solved_working + 1 where began = (select min(began) from figure)"_s});
        QCOMPARE(findings(*spring.desk), QStringList{u"What reports count of it is not what the timeline gives."_s});
    }

    void whatIsWrittenAtTheDeskCounts_data() { bothDatabases(); }
    void whatIsWrittenAtTheDeskCounts()
    {
        QFETCH(QString, database);
        Spring spring(database);
        if (!spring.desk)
            QSKIP("PostgreSQL is not installed");
        NewIncident call;
        call.title = LocalText::of(u"Cold room"_s);
        call.customer = u"Hotel Mirador"_s;
        const Incident incident = spring.valueOf(DeskFixture::wait(spring.desk->timeline().create(call)));
        const auto record = [&](Entry entry) {
            spring.now = spring.now + 1h;
            entry.incident = incident.id;
            return spring.valueOf(DeskFixture::wait(spring.desk->timeline().record(entry)));
        };
        const FigureFilter june{day(6, 1), day(7, 1)};
        Entry diagnosis;
        diagnosis.kind = EntryKind::Diagnosis, diagnosis.facts = {{FactKind::Diagnosis, 0}};
        const Entry first = record(diagnosis);
        QCOMPARE(spring.dashboard(june).steps[1].elapsed, (Spread{1, 3'600'000, 3'600'000, 3'600'000}));
        Entry news;
        news.kind = EntryKind::Contact, news.direction = Direction::In, news.channel = Channel::Phone, news.audience = Audience::Customer;
        news.customerText = {LocalText::of(u"Is it done?"_s)}, news.durationMs = 120'000;
        record(news);
        QCOMPARE(spring.behind(june, {What::News}), std::vector{incident.id});
        // A correction counts in the place of what it corrects.
        Entry anew = diagnosis;
        anew.kind = EntryKind::Correction, anew.facts.clear(), anew.supersedes = first.id, anew.teamText = {LocalText::of(u"It was no diagnosis"_s)};
        record(anew);
        QCOMPARE(spring.dashboard(june).steps[1].elapsed.count, 0);
        QVERIFY(findings(*spring.desk).isEmpty());
    }

    void closedInFalseIsFilteredToo_data() { bothDatabases(); }
    void closedInFalseIsFilteredToo()
    {
        QFETCH(QString, database);
        Spring spring(database);
        if (!spring.desk)
            QSKIP("PostgreSQL is not installed");
        std::vector<Incident> incidents;
        for (const QString &name : {u"Hotel Mirador"_s, u"Bar Sol"_s}) {
            NewIncident call;
            call.title = LocalText::of(u"Cold room"_s), call.customer = name;
            incidents.push_back(spring.valueOf(DeskFixture::wait(spring.desk->timeline().create(call))));
            spring.now = spring.now + 1h;
            Entry solved;
            solved.incident = incidents.back().id, solved.kind = EntryKind::State;
            solved.stateChange = StateChange{StateChange::Act::Changed, State::Solved, WaitingOn::Nobody, {}, {}};
            spring.valueOf(DeskFixture::wait(spring.desk->timeline().record(solved)));
            ReopeningWanted wanted;
            wanted.incident = incidents.back().id, wanted.channel = Channel::Phone, wanted.said = {LocalText::of(u"It is warm again."_s)};
            spring.now = spring.now + 1h;
            spring.valueOf(DeskFixture::wait(spring.desk->aftersales().reopen(wanted)));
        }
        FigureFilter june{day(6, 1), day(7, 1)};
        QCOMPARE(spring.dashboard(june).closedInFalse, 2);
        QCOMPARE(spring.behind(june, {What::FalseClose}).size(), size_t(2));
        june.customer = incidents.front().customer;
        const Figures one = spring.dashboard(june);
        QCOMPARE(one.closedInFalse, 1);
        QCOMPARE(one.solved, 0); // it is open again
        QCOMPARE(spring.behind(june, {What::FalseClose, 0, {}, one.falseCloses.byTechnician.front().what}), std::vector{incidents.front().id});
    }

    void rates()
    {
        Spring spring(u"sqlite"_s);
        Figuring &figuring = spring.desk->aftersales().figuring();
        QCOMPARE(spring.valueOf(DeskFixture::wait(figuring.rates())), (Rates{0, 5}));
        QVERIFY_RESULT(DeskFixture::wait(figuring.setRates({4500, 7})));
        QCOMPARE(spring.dashboard({day(6, 1), day(7, 1)}).rates, (Rates{4500, 7}));
    }

private:
    static QStringList findings(Desk &desk)
    {
        QStringList all;
        const auto found = DeskFixture::wait(desk.reporting().verify());
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        for (const Finding &one : *found)
            all += one.what;
        return all;
    }

    static void compare(Spring &spring, const FigureFilter &filter, const Figures &figures)
    {
        Counted counted;
        for (const Dossier &one : spring.all) {
            if (passes(one, filter))
                Counting(*spring.desk, one, filter, spring.now, counted).count();
        }
        QCOMPARE(figures.began, counted.began);
        QCOMPARE(figures.solved, counted.solved);
        QCOMPARE(figures.closed, counted.closed);
        for (size_t i = 0; i < 4; ++i) {
            compareSpread(figures.steps[i].elapsed, counted.elapsed[i]);
            if (i > 0)
                compareSpread(*figures.steps[i].working, counted.working[i]);
        }
        compareSpread(figures.silence, counted.silences);
        QCOMPARE(figures.talks.theirs, counted.theirs);
        QCOMPARE(figures.talks.ours, counted.ours);
        QCOMPARE(figures.talks.theirTime + figures.talks.ourTime, counted.spent);
        QCOMPARE(figures.talks.news, counted.news);
        for (const WaitSum &sum : figures.waits) {
            QCOMPARE(sum.waits, counted.waits[sum.cause].waits);
            QCOMPARE(sum.lasted, counted.waits[sum.cause].lasted);
            QCOMPARE(qint64(spring.behind(filter, {What::Wait, int(sum.cause)}).size()), sum.incidents);
        }
        for (int i = 0; i < 5; ++i)
            QCOMPARE(figures.opinions.scores[i], counted.opinions.scores[i]);
        QCOMPARE(figures.opinions.asked, counted.opinions.asked);
        QCOMPARE(figures.opinions.answered, counted.opinions.answered);
        QCOMPARE(figures.units, counted.units);
        const auto set = [](const std::vector<IncidentId> &ids) { return std::set<IncidentId>(ids.begin(), ids.end()); };
        QCOMPARE(set(spring.behind(filter, {What::News})), counted.withNews);
        QCOMPARE(set(spring.behind(filter, {What::Solved})), counted.withSolution);
        QCOMPARE(set(spring.behind(filter, {What::Step, int(FigureStep::Diagnosis)})), counted.withDiagnosis);
    }

    /// What a number opens holds as many commitments as it counts.
    static void compareBehind(Spring &spring, const FigureFilter &filter, const Figures &figures)
    {
        LedgerFilter ledger;
        ledger.from = filter.from, ledger.to = filter.to, ledger.verdict = Verdict::Missed;
        std::set<IncidentId> expected;
        for (const LedgerRow &row : spring.valueOf(DeskFixture::wait(spring.desk->ledger().page(ledger, {}, 100'000))).rows)
            expected.insert(row.incident);
        FigureNumber missed{What::Owed};
        missed.verdict = Verdict::Missed;
        const std::vector<IncidentId> behind = spring.behind(filter, missed);
        QCOMPARE(std::set<IncidentId>(behind.begin(), behind.end()), expected);
        for (const LedgerSum &week : figures.byWeek) {
            FigureNumber number{What::Owed, -1, LedgerBy::Week, u"%1-%2"_s.arg(week.from->ms).arg(week.to->ms)};
            QVERIFY(!spring.behind(filter, number).empty());
        }
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
