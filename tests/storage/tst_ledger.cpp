// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

#include "core/calendar/week.h"
#include "core/calendar/zone.h"
#include "core/storage/columns.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Instant at(int month, int day, int hour = 10, int minute = 0)
{
    return instantOf(QDate(2026, month, day), QTime(hour, minute), madrid);
}

/// A commitment with what the ledger told apart, in plain C++: what the database must find.
struct Filed
{
    Commitment commitment;
    size_t incident; ///< place in the office's
};

std::optional<Instant> momentOf(const Commitment &c)
{
    return c.due ? c.due : c.settledAt;
}

std::optional<Verdict> verdictOf(const Commitment &c, Instant now)
{
    using enum Commitment::Status;
    switch (c.status) {
    case Kept:
    case KeptAtOnce:
        return Verdict::Kept;
    case KeptLate:
        return Verdict::Late;
    case Waived:
        return Verdict::Waived;
    case Open:
        return c.due && *c.due < now ? std::optional(Verdict::Overdue) : std::nullopt;
    default:
        return c.missed ? Verdict::Missed : Verdict::CalledOff;
    }
}

/// Customers, people and commitments of every status around some weeks of 2026.
struct Office
{
    std::vector<Customer> customers;
    std::vector<Technician> people;
    std::vector<Incident> incidents;
    std::vector<Filed> filed;
    Instant now = at(4, 1);

    Commitment commitment(AnyValue &any, const Incident &incident)
    {
        static const QString rules[] = {u"plan-short"_s, u"daily-update"_s, u"promise"_s};
        Commitment c = someCommitment(any, incident.id);
        c.rule = rules[any.below(3)];
        // Many fall on the same moment, as they do at the end of a day.
        const auto moment = [&] { return Instant{at(3, 1, 18).ms + any.below(60) * 86'400'000LL}; };
        c.due = any.below(8) > 0 ? std::optional(moment()) : std::nullopt;
        c.settledAt = c.status == Commitment::Status::Open ? std::nullopt : std::optional(moment());
        return c;
    }

    explicit Office(Store &store)
    {
        AnyValue any(5);
        for (int i = 0; i < 3; ++i) {
            customers.push_back(someCustomer(store, any));
            people.push_back(any.make<Technician>());
            (void)store.save(people.back());
        }
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            for (int i = 0; i < 60; ++i) {
                Incident incident = someIncident(any, customers[static_cast<size_t>(any.below(3))].id);
                if (any.below(4) > 0)
                    incident.owner = people[static_cast<size_t>(any.below(3))].id;
                if (Result<void> saved = store.insertIncident(incident, madrid); !saved)
                    return saved;
                incidents.push_back(incident);
                std::vector<Commitment> all;
                for (int n = any.below(20); n > 0; --n)
                    all.push_back(commitment(any, incident));
                for (const Commitment &c : all)
                    filed.push_back({c, incidents.size() - 1});
                if (Result<void> saved = store.replaceCommitments(incident.id, all); !saved)
                    return saved;
            }
            return {};
        });
        if (!ok)
            qFatal("%s", qPrintable(ok.error().detail));
    }

    bool admits(const LedgerFilter &filter, const Filed &f) const
    {
        const std::optional<Verdict> verdict = verdictOf(f.commitment, now);
        const std::optional<Instant> moment = momentOf(f.commitment);
        const Incident &incident = incidents[f.incident];
        return verdict && (!filter.from || (moment && *moment >= *filter.from)) && (!filter.to || (moment && *moment < *filter.to))
            && (filter.rule.isEmpty() || filter.rule == f.commitment.rule) && (!filter.person || filter.person == incident.owner)
            && (!filter.unassigned || !incident.owner) && (!filter.customer || *filter.customer == incident.customer)
            && (!filter.verdict || filter.verdict == verdict);
    }
    QString keyOf(LedgerBy by, const Filed &f) const
    {
        const Incident &incident = incidents[f.incident];
        switch (by) {
        case LedgerBy::Rule:
            return f.commitment.rule;
        case LedgerBy::Person:
            return incident.owner ? incident.owner->toString() : QString();
        case LedgerBy::Customer:
            return incident.customer.toString();
        case LedgerBy::Week:
            break;
        }
        const std::optional<Instant> moment = momentOf(f.commitment);
        return moment ? isoWeekOf(*moment, madrid).name() : QString();
    }
    std::map<QString, LedgerCounts> expected(LedgerBy by, const LedgerFilter &filter) const
    {
        std::map<QString, LedgerCounts> sums;
        for (const Filed &f : filed) {
            if (admits(filter, f) && (by != LedgerBy::Week || momentOf(f.commitment)))
                ++sums[keyOf(by, f)].of(*verdictOf(f.commitment, now));
        }
        return sums;
    }
    std::vector<LedgerFilter> filters() const
    {
        std::vector<LedgerFilter> all(7);
        all[1].from = at(3, 11), all[1].to = at(4, 8);
        all[2].rule = u"promise"_s;
        all[3].person = people[1].id;
        all[4].unassigned = true;
        all[5].customer = customers[2].id, all[5].from = at(3, 10);
        all[6].verdict = Verdict::Missed;
        return all;
    }
};

QStringList idsThrough(Store &store, const LedgerFilter &filter, Instant now, int limit)
{
    QStringList ids;
    QString after;
    do {
        const Result<LedgerPage> page = store.ledgerPage(filter, now, after, limit);
        if (!page)
            return {page.error().detail};
        for (const LedgerRow &row : page->rows)
            ids.append(row.id.toString());
        after = page->next;
    } while (!after.isEmpty());
    return ids;
}

/// An incident of the customer with the fields that the list of silent customers reads.
Incident heard(AnyValue &any, CustomerId customer, Instant occurred, std::optional<Instant> silentSince, State state, Channel channel)
{
    Incident incident = someIncident(any, customer);
    incident.occurredAt = occurred;
    incident.silentSince = silentSince;
    incident.state = state;
    incident.channel = channel;
    incident.nextDue.reset();
    return incident;
}

} // namespace

/// The ledger counts what is stored, and the list of silent customers asks over all incidents; the same on both databases.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksAreThoseOfTheZone();

    void countsWhatIsStored_data() { bothDatabases(); }
    void countsWhatIsStored();
    void namesPeopleAndCustomers_data() { bothDatabases(); }
    void namesPeopleAndCustomers();
    void pagesLoseNothing_data() { bothDatabases(); }
    void pagesLoseNothing();
    void theCountOpensItsCommitments_data() { bothDatabases(); }
    void theCountOpensItsCommitments();
    void silenceIsTheCustomers_data() { bothDatabases(); }
    void silenceIsTheCustomers();
    void silenceIsPaged_data() { bothDatabases(); }
    void silenceIsPaged();
};

void TestLedger::weeksAreThoseOfTheZone()
{
    // Sunday night in Madrid is Monday in Tokyo; the first days of a year may belong to the last week of the one before.
    const Instant night = at(3, 8, 23, 30);
    QCOMPARE(isoWeekOf(night, madrid).name(), u"2026-W10"_s);
    QCOMPARE(isoWeekOf(night, QTimeZone("Asia/Tokyo")).name(), u"2026-W11"_s);
    QCOMPARE(isoWeekOf(instantOf(QDate(2027, 1, 2), QTime(9, 0), madrid), madrid).name(), u"2026-W53"_s);
    // The week in which the clocks go forward has 167 hours.
    const IsoWeek spring = isoWeekOf(at(3, 25), madrid);
    QVERIFY(spring.to - spring.from == std::chrono::hours(167));
}

void TestLedger::countsWhatIsStored()
{
    OPEN_DATABASE(test, database);
    const Office office = waitFor(db, [](Store &store) -> Result<Office> { return Office(store); }).value();
    for (const LedgerFilter &filter : office.filters()) {
        for (const LedgerBy by : {LedgerBy::Rule, LedgerBy::Person, LedgerBy::Customer, LedgerBy::Week}) {
            const auto sums = waitFor(db, [&](Store &store) { return store.ledger(by, filter, office.now, madrid); });
            QVERIFY_RESULT(sums);
            std::map<QString, LedgerCounts> found;
            for (const LedgerSum &sum : *sums)
                QVERIFY(found.emplace(sum.key, sum.counts).second);
            QVERIFY(!found.empty());
            QVERIFY(found == office.expected(by, filter));
        }
    }
}

void TestLedger::namesPeopleAndCustomers()
{
    OPEN_DATABASE(test, database);
    const Office office = waitFor(db, [](Store &store) -> Result<Office> { return Office(store); }).value();
    const auto people = waitFor(db, [&](Store &store) { return store.ledger(LedgerBy::Person, {}, office.now, madrid); });
    QVERIFY_RESULT(people);
    QCOMPARE(people->size(), size_t(4));
    for (const LedgerSum &sum : *people) {
        const auto person = std::find_if(office.people.begin(), office.people.end(), [&](const Technician &t) { return t.id.toString() == sum.key; });
        QCOMPARE(sum.name, person == office.people.end() ? QString() : storable(person->name));
    }
    const auto weeks = waitFor(db, [&](Store &store) { return store.ledger(LedgerBy::Week, {}, office.now, madrid); });
    QVERIFY_RESULT(weeks);
    QVERIFY(std::is_sorted(weeks->begin(), weeks->end(), [](const LedgerSum &a, const LedgerSum &b) { return a.from < b.from; }));
}

void TestLedger::pagesLoseNothing()
{
    OPEN_DATABASE(test, database);
    const Office office = waitFor(db, [](Store &store) -> Result<Office> { return Office(store); }).value();
    for (const LedgerFilter &filter : office.filters()) {
        std::vector<std::pair<Instant, QString>> expected;
        for (const Filed &f : office.filed) {
            if (office.admits(filter, f) && momentOf(f.commitment))
                expected.emplace_back(*momentOf(f.commitment), f.commitment.id.toString());
        }
        std::sort(expected.rbegin(), expected.rend());
        QStringList ids;
        for (const auto &[moment, id] : expected)
            ids.append(id);
        QVERIFY(!ids.isEmpty());
        QCOMPARE(waitFor(db, [&](Store &store) -> Result<QStringList> { return idsThrough(store, filter, office.now, 7); }).value(), ids);
    }
    QVERIFY(!waitFor(db, [&](Store &store) { return store.ledgerPage({}, office.now, u"nowhere"_s, 7); }));
}

void TestLedger::theCountOpensItsCommitments()
{
    OPEN_DATABASE(test, database);
    const Office office = waitFor(db, [](Store &store) -> Result<Office> { return Office(store); }).value();
    LedgerFilter filter;
    filter.from = at(3, 11), filter.to = at(4, 8);
    for (const LedgerBy by : {LedgerBy::Rule, LedgerBy::Person, LedgerBy::Customer, LedgerBy::Week}) {
        const auto sums = waitFor(db, [&](Store &store) { return store.ledger(by, filter, office.now, madrid); });
        QVERIFY_RESULT(sums);
        for (const LedgerSum &sum : *sums) {
            for (const auto &[verdict, word] : Names<Verdict>::table.rows) {
                LedgerFilter behind = narrowed(filter, by, sum);
                behind.verdict = verdict;
                const auto page = waitFor(db, [&](Store &store) { return store.ledgerPage(behind, office.now, {}, 1000); });
                QVERIFY_RESULT(page);
                QCOMPARE(static_cast<qint64>(page->rows.size()), sum.counts.of(verdict));
                QVERIFY(std::all_of(page->rows.begin(), page->rows.end(), [verdict = verdict](const LedgerRow &row) { return row.verdict == verdict; }));
            }
        }
    }
}

void TestLedger::silenceIsTheCustomers()
{
    OPEN_DATABASE(test, database);
    const Result<SilentPage> page = waitFor(db, [](Store &store) -> Result<SilentPage> {
        AnyValue any(9);
        const auto write = [&](Incident incident) { return store.insertIncident(incident, madrid); };
        const auto customer = [&](const QString &name) {
            Customer made = any.make<Customer>();
            made.name = name;
            (void)store.save(made);
            return made.id;
        };
        Technician luis = any.make<Technician>();
        luis.name = u"Luis"_s;
        (void)store.save(luis);
        // Spoke with us on the 5th about what is closed; wrote anew on the 9th, which is no contact of ours.
        const CustomerId spoken = customer(u"spoken"_s);
        (void)write(heard(any, spoken, at(3, 1), at(3, 5), State::Closed, Channel::Phone));
        (void)write(heard(any, spoken, at(3, 9), at(3, 9), State::Active, Channel::Mail));
        // Was reached on the 8th about the younger of two.
        const CustomerId reached = customer(u"reached"_s);
        Incident oldest = heard(any, reached, at(3, 2), at(3, 2), State::Waiting, Channel::Phone);
        oldest.owner = luis.id;
        oldest.calendar = u"office"_s;
        (void)write(oldest);
        Incident younger = heard(any, reached, at(3, 6), at(3, 8), State::Active, Channel::Mail);
        younger.nextDue = at(3, 12);
        (void)write(younger);
        // Nobody ever reached them.
        const CustomerId never = customer(u"never"_s);
        (void)write(heard(any, never, at(3, 4), at(3, 4), State::New, Channel::Mail));
        (void)write(heard(any, never, at(3, 7), at(3, 7), State::New, Channel::Message));
        // Nothing is open.
        (void)write(heard(any, customer(u"closed"_s), at(1, 4), at(1, 4), State::Closed, Channel::Phone));
        return store.silentCustomers({}, 10);
    });
    QVERIFY_RESULT(page);
    QVERIFY(page->next.isEmpty());
    QStringList names;
    for (const SilentCustomer &row : page->rows)
        names.append(row.name);
    QCOMPARE(names, QStringList({u"never"_s, u"spoken"_s, u"reached"_s}));
    QVERIFY(page->rows[0].since == at(3, 4) && !page->rows[0].reached && page->rows[0].open == 2);
    QVERIFY(page->rows[1].since == at(3, 5) && page->rows[1].reached && page->rows[1].open == 1);
    const SilentCustomer &reached = page->rows[2];
    QVERIFY(reached.since == at(3, 8) && reached.reached && reached.open == 2);
    QCOMPARE(reached.owner, u"Luis"_s);
    QCOMPARE(reached.calendar, u"office"_s);
    QVERIFY(reached.nextDue == at(3, 12));
}

void TestLedger::silenceIsPaged()
{
    OPEN_DATABASE(test, database);
    const auto [expected, found] = waitFor(db, [](Store &store) -> Result<std::pair<QStringList, QStringList>> {
        AnyValue any(11);
        QStringList all, paged;
        std::vector<std::pair<Instant, QString>> sorted;
        for (int i = 0; i < 40; ++i) {
            const Customer customer = someCustomer(store, any);
            const Instant since = at(3, 1 + any.below(5));
            (void)store.transaction([&] {
                Incident incident = heard(any, customer.id, since, since, State::Active, Channel::Phone);
                return store.insertIncident(incident, madrid);
            });
            sorted.emplace_back(since, customer.id.toString());
        }
        std::sort(sorted.begin(), sorted.end());
        for (const auto &[since, id] : sorted)
            all.append(id);
        QString after;
        do {
            const SilentPage page = store.silentCustomers(after, 7).value();
            for (const SilentCustomer &row : page.rows)
                paged.append(row.id.toString());
            after = page.next;
        } while (!after.isEmpty());
        return std::pair(all, paged);
    }).value();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
