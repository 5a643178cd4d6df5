// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/desk/aftersales.h"
#include "core/desk/figuring.h"
#include "core/exchange/defaultcalendars.h"
#include "support/deskondatabase.h"
#include "support/histories.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = FigureNumber::What;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant day(int month, int date, int hour = 0)
{
    return instantOf(QDate(2026, month, date), QTime(hour, 0), madrid);
}

AftersalesAct randomAct(QRandomGenerator &random)
{
    if (random.bounded(2)) {
        FeedbackAct act;
        act.id = FeedbackId::derive({}, QString::number(random.bounded(2)));
        act.act = static_cast<FeedbackAct::Act>(random.bounded(3));
        act.score = act.act == FeedbackAct::Act::Answered ? 1 + random.bounded(5) : 0;
        return act;
    }
    ReplacementAct act;
    act.id = ReplacementId::derive({}, u"r"_s);
    act.act = random.bounded(2) ? ReplacementAct::Act::Sent : ReplacementAct::Act::Failed;
    if (act.act == ReplacementAct::Act::Failed)
        act.fault = static_cast<ReplacementFault>(random.bounded(4));
    return act;
}

/// Some hundreds of incidents of a spring, with whatever may happen to them.
struct Spring : DeskOnDatabase
{
    std::vector<Dossier> all;
    std::map<QString, QString> contracts; ///< of customers by name

    explicit Spring(const QString &kind) : DeskOnDatabase(kind, day(6, 1, 9)) {}

    void fill(int incidents)
    {
        QRandomGenerator random(11);
        for (int i = 0; i < incidents; ++i) {
            const Result<Incident> incident = DeskFixture::wait(desk->importing().importLog(log(random, i)));
            if (incident)
                all.push_back(DeskFixture::wait(desk->timeline().dossier(incident->id)).value());
        }
        if (all.size() < static_cast<size_t>(incidents) / 2)
            qFatal("only %zu logs were taken", all.size());
    }
    EventLog log(QRandomGenerator &random, int i)
    {
        EventLog log;
        log.zone = madrid;
        log.incident.id = IncidentId::make();
        log.customer = u"Customer %1"_s.arg(random.bounded(9));
        log.contract = random.bounded(3) ? QString() : u"Gold"_s;
        log.contract = contracts.try_emplace(log.customer, log.contract).first->second;
        log.owner = random.bounded(4) ? u"Person %1"_s.arg(random.bounded(3)) : QString();
        log.incident.externalRef = u"case %1"_s.arg(i);
        log.incident.title = LocalText::of(u"Case"_s);
        log.incident.kind = static_cast<IncidentKind>(random.bounded(5));
        log.incident.calendar = random.bounded(2) ? u"office"_s : u"24x7"_s;
        Instant at = day(3, 1, 8) + std::chrono::minutes(random.bounded(60 * 24 * 60));
        log.incident.occurredAt = log.incident.recordedAt = at;
        Entry first;
        first.id = EntryId::make(), first.kind = EntryKind::Opened, first.direction = Direction::In, first.channel = Channel::Phone;
        first.occurredAt = first.recordedAt = at, first.tells = {Tell::Received}, first.audience = Audience::Customer;
        log.entries.push_back(first);
        for (int n = random.bounded(14); n > 0; --n) {
            at = at + std::chrono::minutes(1 + random.bounded(2500));
            Entry entry = randomEvent(random, at);
            entry.occurredAt = std::max(entry.occurredAt, log.incident.occurredAt);
            entry.id = EntryId::make(), entry.facts.resize(std::min<size_t>(entry.facts.size(), 1));
            entry.durationMs = random.bounded(3) ? 0 : random.bounded(30) * 60'000;
            entry.settling.reset();
            if (random.bounded(3) == 0)
                entry.kind = EntryKind::Contact;
            if (random.bounded(4) == 0)
                entry.aftersales = randomAct(random);
            if (!entry.facts.empty())
                entry.facts.front().version = static_cast<int>(log.entries.size());
            if (entry.stateChange && entry.stateChange->act == StateChange::Act::Merged)
                entry.stateChange->act = StateChange::Act::Closed;
            log.entries.push_back(entry);
        }
        return log;
    }
    Figures dashboard(const FigureFilter &filter) { return valueOf(DeskFixture::wait(desk->aftersales().figuring().dashboard(filter))); }
    std::vector<IncidentId> behind(const FigureFilter &filter, const FigureNumber &number) { return valueOf(DeskFixture::wait(desk->aftersales().figuring().behind(filter, number))); }
};

/// The same, counted out of the dossiers: no row of figures is asked.
struct Counted
{
    std::vector<qint64> elapsed[4], working[4], silences;
    std::map<WaitingOn, WaitSum> waits;
    qint64 began = 0, solved = 0, closed = 0, theirs = 0, ours = 0, spent = 0, news = 0;
    OpinionSums opinions;
    UnitSums units;
    std::set<IncidentId> withNews, withSolution, withDiagnosis;
};

bool passes(const Dossier &one, const FigureFilter &filter)
{
    return (!filter.customer || one.incident.customer == *filter.customer) && (!filter.person || one.incident.owner == filter.person)
           && (!filter.kind || one.incident.kind == *filter.kind) && (!filter.contract || one.customer.contract == *filter.contract);
}

class Counting
{
public:
    Counting(Desk &desk, const Dossier &dossier, const FigureFilter &filter, Instant now, Counted &into)
        : m_dossier(dossier), m_filter(filter), m_now(now), m_into(into), m_calendar(desk.timeline().hoursOf(dossier.incident)),
          m_states(rules::replay(dossier.entries, {}, {RuleSet{}, Calendars{}}).states)
    { }

    void count()
    {
        const Instant began = m_dossier.incident.occurredAt;
        m_into.began += m_filter.admits(began.ms);
        times(began);
        talks(began);
        for (const rules::StateStretch &stretch : m_states)
            wait(stretch);
        matters();
    }

private:
    State stateBefore(Instant at) const
    {
        State state = State::New;
        for (const rules::StateStretch &stretch : m_states)
            state = stretch.from < at ? stretch.state : state;
        return state;
    }
    bool wasOver(Instant at) const { return stateBefore(at) == State::Solved || stateBefore(at) == State::Closed; }

    void step(int which, Instant began, std::optional<Instant> at)
    {
        if (!at || !m_filter.admits(at->ms))
            return;
        m_into.elapsed[which].push_back((*at - began).count());
        m_into.working[which].push_back(m_calendar.elapsed(began, *at).count());
        if (which == 1)
            m_into.withDiagnosis.insert(m_dossier.incident.id);
    }
    void times(Instant began)
    {
        std::optional<Instant> told, diagnosis, plan, solution, closing;
        for (const Entry &entry : m_dossier.entries) {
            if (!told && !entry.automatic && entry.direction == Direction::Out && entry.channel && reachedCustomer(entry))
                told = entry.occurredAt;
            for (const Fact &fact : entry.facts) {
                if (fact.kind == FactKind::Diagnosis && !diagnosis)
                    diagnosis = entry.occurredAt;
                if (fact.kind == FactKind::Plan && !plan)
                    plan = entry.occurredAt;
            }
        }
        for (const rules::StateStretch &stretch : m_states) {
            const bool over = stretch.state == State::Solved || stretch.state == State::Closed;
            solution = over ? solution.value_or(stretch.from) : std::optional<Instant>();
            closing = stretch.state == State::Closed ? std::optional(stretch.from) : std::nullopt;
        }
        step(0, began, told), step(1, began, diagnosis), step(2, began, plan), step(3, began, solution);
        if (solution && m_filter.admits(solution->ms))
            ++m_into.solved, m_into.withSolution.insert(m_dossier.incident.id);
        m_into.closed += closing && m_filter.admits(closing->ms);
    }
    void talks(Instant began)
    {
        Instant heard = began;
        for (const Entry &entry : m_dossier.entries) {
            if (entry.automatic || !entry.channel || entry.direction == Direction::Internal)
                continue;
            const bool counts = m_filter.admits(entry.occurredAt.ms);
            if (reachedCustomer(entry)) {
                if (counts && entry.occurredAt > heard && !wasOver(entry.occurredAt))
                    m_into.silences.push_back((entry.occurredAt - heard).count());
                heard = entry.occurredAt;
            }
            if (!counts)
                continue;
            const bool comes = entry.direction == Direction::In;
            (comes ? m_into.theirs : m_into.ours) += 1;
            m_into.spent += entry.durationMs;
            const bool says = !entry.facts.empty() || entry.promise || entry.stateChange || entry.aftersales;
            if (comes && !says && (entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail) && entry.occurredAt > began && !wasOver(entry.occurredAt))
                ++m_into.news, m_into.withNews.insert(m_dossier.incident.id);
        }
    }
    void wait(const rules::StateStretch &stretch)
    {
        if (stretch.state != State::Waiting || stretch.waitingOn == WaitingOn::Nobody)
            return;
        const qint64 length = (std::min(stretch.to.value_or(m_now), m_filter.to) - std::max(stretch.from, m_filter.from)).count();
        WaitSum &sum = m_into.waits[stretch.waitingOn];
        sum.cause = stretch.waitingOn;
        sum.waits += length > 0;
        sum.lasted += std::max<qint64>(0, length);
    }
    void matters()
    {
        for (const Opinion &one : mattersIn(m_dossier.entries).opinions) {
            const bool asked = one.askedAt && m_filter.admits(one.askedAt->ms);
            const bool scored = one.answeredAt && !one.refused && one.score > 0;
            m_into.opinions.asked += asked;
            m_into.opinions.answered += asked && scored;
            if (scored && m_filter.admits(one.answeredAt->ms))
                ++m_into.opinions.scores[one.score - 1];
        }
        for (const Entry &entry : m_dossier.entries) {
            const auto *act = entry.aftersales ? std::get_if<ReplacementAct>(&*entry.aftersales) : nullptr;
            if (!act || !m_filter.admits(entry.occurredAt.ms))
                continue;
            m_into.units.sent += act->act == ReplacementAct::Act::Sent;
            if (act->act == ReplacementAct::Act::Failed)
                ++m_into.units.failed, ++m_into.units.faults[int(*act->fault)];
        }
    }

    const Dossier &m_dossier;
    const FigureFilter &m_filter;
    const Instant m_now;
    Counted &m_into;
    const WorkingCalendar m_calendar;
    const std::vector<rules::StateStretch> m_states;
};

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
