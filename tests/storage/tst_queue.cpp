// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/storage/tables.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");
const Instant now{1790000000000}; // Monday, 21 September 2026, 16:13 in Madrid
const QueueMoment moment{now, madrid, u"Ana Gómez"_s};
constexpr qint64 hour = 3'600'000, day = 24 * hour;

/// An incident with the names that a list shows.
struct Row
{
    Incident incident;
    QString customer, owner;
    std::optional<Instant> heldUntil = {}; ///< of what is owed next
    std::optional<Instant> solvedAt = {}; ///< when an entry said so last
};

/// What is owed next, put off in one of three; a hold that is over, or of who is on it, puts nothing off.
Commitment nextOf(Row &row, int turn)
{
    Commitment owed;
    owed.id = CommitmentId::make(), owed.incident = row.incident.id, owed.rule = row.incident.nextRule, owed.due = row.incident.nextDue, owed.since = row.incident.occurredAt;
    const Instant until = now + Milliseconds((turn % 4 - 1) * hour);
    if (turn % 3)
        owed.hold = Hold{turn % 3 == 1 ? CommitmentAct::Act::Snoozed : CommitmentAct::Act::Acknowledged, now - Milliseconds(hour), until, u"Ana \"until\" Gómez"_s};
    if (turn % 3 == 1)
        row.heldUntil = until;
    return owed;
}

/// Says that it was solved, some days ago.
Entry solving(Row &row, int turn)
{
    Entry entry;
    entry.id = EntryId::make(), entry.incident = row.incident.id, entry.kind = EntryKind::State;
    entry.occurredAt = now - Milliseconds(turn % 11 * 20 * hour), entry.recordedAt = entry.occurredAt + Milliseconds(turn % 2 * hour);
    entry.stateChange = StateChange{StateChange::Act::Changed, turn % 3 ? State::Solved : State::Closed, WaitingOn::Nobody, {}, {}};
    row.solvedAt = entry.occurredAt;
    return entry;
}

Row someRow(AnyValue &any, const std::vector<Customer> &customers, const std::vector<Technician> &owners)
{
    const Customer &customer = customers[static_cast<size_t>(any.below(static_cast<int>(customers.size())))];
    Row row{someIncident(any, customer.id), customer.name, {}};
    Incident &incident = row.incident;
    incident.occurredAt = now - Milliseconds(any.below(40) * 6 * hour);
    incident.silentSince = any.below(4) ? std::optional(incident.occurredAt + Milliseconds(any.below(10) * hour)) : std::nullopt;
    incident.waitingSince = any.below(3) ? std::nullopt : std::optional(incident.occurredAt + Milliseconds(any.below(10) * hour));
    incident.lastActivity = any.below(9) ? std::optional(incident.occurredAt + Milliseconds(any.below(5) * hour)) : std::nullopt; // the same for several
    incident.nextDue = any.below(4) ? std::optional(now + Milliseconds((any.below(30) - 10) * 3 * hour)) : std::nullopt;
    incident.waitingUntil = any.below(3) ? std::optional(now + Milliseconds((any.below(20) - 10) * hour)) : std::nullopt;
    incident.tags = any.below(3) ? QStringList() : any.below(2) ? QStringList{u"Água"_s} : QStringList{u"gas natural"_s, u"x"_s};
    incident.title = LocalText::of(any.below(2) ? u"La bomba gotea"_s : u"Ruido en el horno"_s, u"es"_s);
    if (any.below(3)) {
        const Technician &owner = owners[static_cast<size_t>(any.below(static_cast<int>(owners.size())))];
        incident.owner = owner.id, row.owner = owner.name;
    }
    return row;
}

Result<std::vector<Row>> fill(Store &store)
{
    AnyValue any(51);
    std::vector<Customer> customers(3);
    std::vector<Technician> owners(2);
    std::vector<Row> rows;
    const QStringList names{u"Panadería Muñoz"_s, u"Óptica Núñez"_s, u"日本 😀 S.L."_s}, people{u"Ana Gómez"_s, u"Luis"_s};
    return store.transaction([&]() -> Result<void> {
        Result<void> ok;
        for (size_t i = 0; ok && i < customers.size(); ++i)
            customers[i].id = CustomerId::make(), customers[i].name = names[static_cast<int>(i)], ok = store.save(customers[i]);
        for (size_t i = 0; ok && i < owners.size(); ++i)
            owners[i].id = TechnicianId::make(), owners[i].name = people[static_cast<int>(i)], ok = store.save(owners[i]);
        for (int i = 0; ok && i < 250; ++i) {
            rows.push_back(someRow(any, customers, owners));
            ok = store.insertIncident(rows.back().incident, madrid);
            Entry said;
            said.id = EntryId::make(), said.incident = rows.back().incident.id, said.occurredAt = rows.back().incident.occurredAt;
            said.direction = Direction::In, said.audience = Audience::Customer;
            said.customerText.words = LocalText::of(i % 5 ? u"Hola"_s : u"Se oye la turbina"_s, u"es"_s);
            ok = ok ? store.appendEntry(said) : ok;
            if (ok && i % 2)
                ok = store.saveCommitments(std::vector{nextOf(rows.back(), i)}, std::vector<size_t>{0});
            if (Entry entry = i % 3 ? solving(rows.back(), i) : Entry(); ok && i % 3)
                ok = store.appendEntry(entry);
        }
        return ok;
    }).map([&rows] { return rows; });
}

using Accept = bool (*)(const Row &);

struct Case
{
    const char *typed;
    Accept accepts;
};

bool isOpen(const Row &row) { return row.incident.state != State::Closed; }
bool hasTag(const Row &row, const QString &tag) { return row.incident.tags.contains(tag); }
std::optional<qint64> dueIn(const Row &row) { return row.incident.nextDue ? std::optional(row.incident.nextDue->ms - now.ms) : std::nullopt; }
bool isPutOff(const Row &row)
{
    const bool waits = row.incident.state == State::Waiting && row.incident.waitingUntil > std::optional(now);
    return isOpen(row) && (waits || row.heldUntil > std::optional(now));
}
bool isSolvedSince(const Row &row, Instant from) { return (row.incident.state == State::Solved || row.incident.state == State::Closed) && row.solvedAt >= std::optional(from); }
bool hasTurbine(const Row &row) { return row.incident.assistance == "turbine"_L1; } // marked by the test

const Case cases[] = {
    {"", [](const Row &) { return true; }},
    {"state:open", isOpen},
    {"-state:open", [](const Row &r) { return !isOpen(r); }},
    {"estado:nueva,cerrada", [](const Row &r) { return r.incident.state == State::New || r.incident.state == State::Closed; }},
    {"owner:me", [](const Row &r) { return r.owner == u"Ana Gómez"_s; }},
    {"-owner:me", [](const Row &r) { return r.owner != u"Ana Gómez"_s; }},
    {"owner:nobody", [](const Row &r) { return !r.incident.owner; }},
    {"responsable:gom", [](const Row &r) { return r.owner == u"Ana Gómez"_s; }},
    {"ball:us priority:high,urgent", [](const Row &r) { return r.incident.ball == Ball::Us && (r.incident.priority == Level::High || r.incident.priority == Level::Urgent); }},
    {"-channel:phone", [](const Row &r) { return r.incident.channel != Channel::Phone; }},
    {"kind:fault", [](const Row &r) { return r.incident.kind == IncidentKind::Fault; }},
    {"for:part", [](const Row &r) { return r.incident.waitingOn == WaitingOn::Part; }},
    {"customer:NUNEZ", [](const Row &r) { return r.customer == u"Óptica Núñez"_s; }},
    {"-cliente:panaderia", [](const Row &r) { return r.customer != u"Panadería Muñoz"_s; }},
    {"tag:agua", [](const Row &r) { return hasTag(r, u"Água"_s); }},
    {"-etiqueta:\"Gas Natural\"", [](const Row &r) { return !hasTag(r, u"gas natural"_s); }},
    {"tag:gas", [](const Row &) { return false; }},
    {"tag:agua,x", [](const Row &r) { return !r.incident.tags.isEmpty(); }},
    {"tag:x,\"gas natural\" state:open", [](const Row &r) { return isOpen(r) && hasTag(r, u"x"_s); }},
    {"tag:x tag:\"gas natural\" -tag:agua", [](const Row &r) { return hasTag(r, u"x"_s); }},
    {"tag:x state:closed", [](const Row &r) { return !isOpen(r) && hasTag(r, u"x"_s); }},
    {"tag:agua owner:me priority:high,urgent,low", [](const Row &r) { return hasTag(r, u"Água"_s) && r.owner == u"Ana Gómez"_s && r.incident.priority != Level::Normal; }},
    {"tag:agua ball:us", [](const Row &r) { return hasTag(r, u"Água"_s) && r.incident.ball == Ball::Us; }},
    {"tag:agua customer:NUNEZ bom", [](const Row &r) { return hasTag(r, u"Água"_s) && r.customer == u"Óptica Núñez"_s && r.incident.title.in(u"es"_s).contains(u"bomba"_s); }},
    {"tag:x waiting:>4h silent:>2d", [](const Row &r) { return hasTag(r, u"x"_s) && r.incident.waitingSince && r.incident.waitingSince->ms <= now.ms - 4 * hour && r.incident.silentSince && r.incident.silentSince->ms <= now.ms - 2 * day; }},
    {"due:overdue", [](const Row &r) { return dueIn(r) && *dueIn(r) < 0; }},
    {"due:today", [](const Row &r) { return r.incident.nextDue && r.incident.nextDue->in(madrid).date() == QDate(2026, 9, 21); }},
    {"vence:mañana", [](const Row &r) { return r.incident.nextDue && r.incident.nextDue->in(madrid).date() == QDate(2026, 9, 22); }},
    {"due:week", [](const Row &r) { return r.incident.nextDue && r.incident.nextDue->in(madrid).date() >= QDate(2026, 9, 21) && r.incident.nextDue->in(madrid).date() <= QDate(2026, 9, 27); }},
    {"due:never", [](const Row &r) { return !r.incident.nextDue; }},
    {"due:<6h", [](const Row &r) { return dueIn(r) && *dueIn(r) >= 0 && *dueIn(r) <= 6 * hour; }},
    {"due:>1d", [](const Row &r) { return dueIn(r) && *dueIn(r) >= day; }},
    {"silent:>2d", [](const Row &r) { return r.incident.silentSince && r.incident.silentSince->ms <= now.ms - 2 * day; }},
    {"-silent:>2d", [](const Row &r) { return !r.incident.silentSince || r.incident.silentSince->ms > now.ms - 2 * day; }},
    {"opened:<1d", [](const Row &r) { return r.incident.occurredAt.ms >= now.ms - day; }},
    {"waiting:>4h", [](const Row &r) { return r.incident.waitingSince && r.incident.waitingSince->ms <= now.ms - 4 * hour; }},
    {"-waiting:>4h", [](const Row &r) { return !r.incident.waitingSince || r.incident.waitingSince->ms > now.ms - 4 * hour; }},
    {"waiting:<2d state:open", [](const Row &r) { return isOpen(r) && r.incident.waitingSince && r.incident.waitingSince->ms >= now.ms - 2 * day; }},
    {"state:snoozed", isPutOff},
    {"estado:pospuesta owner:any", [](const Row &r) { return isPutOff(r) && r.incident.owner; }},
    {"-state:snoozed", [](const Row &r) { return !isPutOff(r); }},
    {"state:snoozed,closed", [](const Row &r) { return isPutOff(r) || r.incident.state == State::Closed; }},
    {"solved:week", [](const Row &r) { return isSolvedSince(r, instantOf(QDate(2026, 9, 21), QTime(0, 0), madrid)); }},
    {"-resuelta:semana", [](const Row &r) { return !isSolvedSince(r, instantOf(QDate(2026, 9, 21), QTime(0, 0), madrid)); }},
    {"resuelta:hoy", [](const Row &r) { return isSolvedSince(r, instantOf(QDate(2026, 9, 21), QTime(0, 0), madrid)); }},
    {"solved:<3d", [](const Row &r) { return isSolvedSince(r, now - Milliseconds(3 * day)); }},
    {"solved:>3d", [](const Row &r) { return (r.incident.state == State::Solved || r.incident.state == State::Closed) && !isSolvedSince(r, now - Milliseconds(3 * day)); }},
    {"bom", [](const Row &r) { return r.incident.title.in(u"es"_s).contains(u"bomba"_s); }},
    {"-bomba state:open", [](const Row &r) { return isOpen(r) && !r.incident.title.in(u"es"_s).contains(u"bomba"_s); }},
    {"\"la turbina\"", hasTurbine},
    {"turb ruido", [](const Row &r) { return hasTurbine(r) && r.incident.title.in(u"es"_s).contains(u"Ruido"_s); }},
    {"\"turbina la\"", [](const Row &) { return false; }},
};

std::pair<QByteArray, QByteArray> keyOf(const Row &row, QueueSort sort)
{
    const auto number = [](qint64 value) { return QByteArray::number(value).rightJustified(20, '0'); };
    const Incident &i = row.incident;
    static const std::map<Level, qint64> levels{{Level::Urgent, 0}, {Level::High, 1}, {Level::Normal, 2}, {Level::Low, 3}};
    const QByteArray key = sort == QueueSort::NextDue ? number(dueOrder(i.nextDue))
        : sort == QueueSort::Number               ? i.number.toUtf8()
        : sort == QueueSort::Priority             ? number(levels.at(i.priority))
        : sort == QueueSort::Silent               ? number(dueOrder(i.silentSince))
        : sort == QueueSort::Waiting              ? number(dueOrder(i.waitingSince))
        : sort == QueueSort::Activity             ? number(std::numeric_limits<qint64>::max() / 2 - (i.lastActivity ? i.lastActivity->ms : 0))
        : sort == QueueSort::Customer             ? folded(row.customer).toUtf8()
                                                  : folded(row.owner).toUtf8();
    return {key, i.number.toUtf8()};
}

QStringList numbersOf(const std::vector<QueueRow> &rows)
{
    QStringList numbers;
    for (const QueueRow &row : rows)
        numbers += row.number;
    return numbers;
}

/// All pages to the end, and then back to the beginning.
Result<std::pair<QStringList, QStringList>> thereAndBack(Store &store, const QueueFilter &filter, int limit, const QueueMoment &asked)
{
    std::pair<QStringList, QStringList> all;
    Result<QueuePage> page = store.queue(filter, {}, limit, asked);
    while (page) {
        all.first += numbersOf(page->rows);
        if (page->next.isEmpty())
            break;
        page = store.queue(filter, page->next, limit, asked);
    }
    while (page) {
        all.second = numbersOf(page->rows) + all.second;
        if (page->previous.isEmpty())
            return all;
        page = store.queue(filter, page->previous, limit, asked);
    }
    return tl::unexpected(page.error());
}

} // namespace

/// Lists of incidents by what is typed, in any order, on both databases alike.
class TestQueue : public QObject
{
    Q_OBJECT
    struct Town
    {
        std::unique_ptr<TestDatabase> test;
        std::unique_ptr<Database> db = std::make_unique<Database>();
        std::vector<Row> rows;
    };
    std::map<QString, Town> m_towns;

    Town *town(const QString &database)
    {
        Town &town = m_towns[database];
        if (!town.test) {
            town.test = std::make_unique<TestDatabase>(database);
            if (!town.test->isMissing() && openNow(*town.db, town.test->url()))
                town.rows = waitFor(*town.db, fill).value();
            for (size_t i = 0; i < town.rows.size(); i += 5)
                town.rows[i].incident.assistance = u"turbine"_s; // in the test's copy alone
        }
        return town.test->isMissing() ? nullptr : &town;
    }

private Q_SLOTS:
    void cleanupTestCase() { m_towns.clear(); }

    void whatIsTypedIsListed_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("index");
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            for (size_t i = 0; i < std::size(cases); ++i)
                QTest::addRow("%s %s", qPrintable(database), cases[i].typed) << database << static_cast<int>(i);
        }
    }
    void whatIsTypedIsListed()
    {
        QFETCH(QString, database);
        QFETCH(int, index);
        Town *town = this->town(database);
        if (!town)
            QSKIP("PostgreSQL is not installed");
        const ParsedFilter parsed = parseFilter(QString::fromUtf8(cases[index].typed));
        QVERIFY(parsed.problems.empty());
        std::vector<Row> wanted;
        std::copy_if(town->rows.begin(), town->rows.end(), std::back_inserter(wanted), cases[index].accepts);
        QVERIFY(town->rows.size() == 250);
        QueueMoment asked = moment;
        int turn = 0;
        for (const QueueSort sort : {QueueSort::NextDue, QueueSort::Number, QueueSort::Customer, QueueSort::Priority, QueueSort::Owner, QueueSort::Silent, QueueSort::Waiting, QueueSort::Activity}) {
            for (const bool descending : {false, true}) {
                QueueFilter filter;
                filter.open = false;
                filter.filter = parsed.filter, filter.sort = sort, filter.descending = descending;
                std::sort(wanted.begin(), wanted.end(), [&](const Row &a, const Row &b) { return descending ? keyOf(b, sort) < keyOf(a, sort) : keyOf(a, sort) < keyOf(b, sort); });
                QStringList numbers;
                for (const Row &row : wanted)
                    numbers += row.incident.number;
                asked.few = std::vector{2000, 6, 0}[static_cast<size_t>(turn++ % 3)]; // gathered, looked up along the list, read along the list
                const auto paged = waitFor(*town->db, [=](Store &store) { return thereAndBack(store, filter, descending ? 60 : 17, asked); });
                QVERIFY_RESULT(paged);
                QCOMPARE(paged->first, numbers);
                QCOMPARE(paged->second, numbers);
            }
        }
        QueueFilter filter;
        filter.open = false;
        filter.filter = parsed.filter;
        for (const int few : {2000, 6, 0}) {
            asked.few = few;
            const auto count = [&](int most) { return waitFor(*town->db, [=](Store &store) { return store.queueCount(filter, most, asked); }).value(); };
            QCOMPARE(count(1000), static_cast<int>(wanted.size()));
            QCOMPARE(count(3), std::min(3, static_cast<int>(wanted.size())));
        }
    }

    void aDamagedHoldTakesNoListAway_data() { bothDatabases(); }
    void aDamagedHoldTakesNoListAway()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            QVERIFY_RESULT(waitFor(db, fill));
        }
        QCOMPARE(test.runRaw({u"update commitment set hold = '{\"act\":\"snoo' where hold is not null"_s}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QueueFilter filter;
        filter.filter = parseFilter(u"state:snoozed"_s).filter;
        QVERIFY_RESULT(waitFor(db, [=](Store &store) { return store.queueCount(filter, 1000, moment); }));
        const auto details = waitFor(db, [](Store &store) -> Result<size_t> {
            Result<QueuePage> page = store.queue({}, {}, 1000, moment);
            if (!page)
                return tl::unexpected(page.error());
            return store.addDetails(page->rows, now).map([&] { return page->rows.size(); });
        });
        QVERIFY_RESULT(details);
        QVERIFY(*details > 0);
    }

    void aHoldIsReadByTheNamesOfItsMembers_data() { bothDatabases(); }
    void aHoldIsReadByTheNamesOfItsMembers()
    {
        // Given holds as a newer program may write them, with members before and behind those that are known
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        std::vector<Row> rows;
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            rows = waitFor(db, fill).value();
        }
        QCOMPARE(test.runRaw({u"update commitment set hold = '{\"aaa\":1,' || substr(hold, 2, length(hold) - 2) || ',\"why\":\"holiday\"}' where hold is not null"_s}), QString());
        // Then the same are put off, until the same moments
        std::map<QString, Instant> wanted, found;
        for (const Row &row : rows) {
            if (row.heldUntil > std::optional(now) && isOpen(row))
                wanted[row.incident.number] = *row.heldUntil;
        }
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QueueFilter filter;
        filter.open = false;
        filter.filter = parseFilter(u"state:snoozed"_s).filter;
        const auto read = waitFor(db, [=](Store &store) -> Result<std::vector<QueueRow>> {
            Result<QueuePage> page = store.queue(filter, {}, 1000, moment);
            if (!page)
                return tl::unexpected(page.error());
            return store.addDetails(page->rows, now).map([&] { return page->rows; });
        });
        QVERIFY_RESULT(read);
        for (const QueueRow &row : *read) {
            if (row.details.putOffUntil)
                found[row.number] = *row.details.putOffUntil;
        }
        QVERIFY(wanted.size() > 10);
        QCOMPARE(found.size(), wanted.size());
        for (const auto &[number, until] : wanted)
            QVERIFY2(found[number] == until, qPrintable(number));
    }

    void theWeekBeginsWhereItBeginsForThePerson()
    {
        Town *town = this->town(u"sqlite"_s);
        QVERIFY(town);
        QueueFilter filter;
        filter.open = false;
        filter.filter = parseFilter(u"solved:week"_s).filter;
        const auto count = [&](Qt::DayOfWeek first) {
            QueueMoment asked = moment;
            asked.weekBegins = first;
            return waitFor(*town->db, [=](Store &store) { return store.queueCount(filter, 1000, asked); }).value();
        };
        const auto since = [&](QDate date) {
            return static_cast<int>(std::count_if(town->rows.begin(), town->rows.end(), [&](const Row &row) { return isSolvedSince(row, instantOf(date, QTime(0, 0), madrid)); }));
        };
        QCOMPARE(count(Qt::Sunday), since(QDate(2026, 9, 20)));
        QCOMPARE(count(Qt::Saturday), since(QDate(2026, 9, 19)));
        QVERIFY(count(Qt::Saturday) > count(Qt::Monday));
    }

    void theEndIsReachedAtOnce_data() { bothDatabases(); }
    void theEndIsReachedAtOnce()
    {
        QFETCH(QString, database);
        Town *town = this->town(database);
        if (!town)
            QSKIP("PostgreSQL is not installed");
        for (const bool descending : {false, true}) {
            QueueFilter filter;
            filter.open = false, filter.sort = QueueSort::Number, filter.descending = descending;
            const auto read = [&](const QString &from, int limit) { return waitFor(*town->db, [=](Store &store) { return store.queue(filter, from, limit, moment); }).value(); };
            const QStringList all = numbersOf(read({}, 1000).rows);
            const QueuePage end = read(QueuePage::atEnd, 30);
            QCOMPARE(numbersOf(end.rows), all.last(30));
            QVERIFY(end.next.isEmpty());
            QCOMPARE(numbersOf(read(end.previous, 30).rows), all.mid(all.size() - 60, 30));
            QVERIFY(read(QueuePage::atEnd, 1000).previous.isEmpty());
        }
    }

    void aPageTellsWhatItsRowsShowBeside_data() { bothDatabases(); }
    void aPageTellsWhatItsRowsShowBeside()
    {
        QFETCH(QString, database);
        Town *town = this->town(database);
        if (!town)
            QSKIP("PostgreSQL is not installed");
        QueueFilter filter;
        filter.open = false;
        const auto rows = waitFor(*town->db, [=](Store &store) -> Result<std::vector<QueueRow>> {
            std::vector<QueueRow> some = store.queue(filter, {}, 130, moment)->rows;
            return store.addDetails(some, now).map([&] { return some; });
        });
        QVERIFY_RESULT(rows);
        int putOff = 0;
        for (const QueueRow &row : *rows) {
            const auto known = std::find_if(town->rows.begin(), town->rows.end(), [&](const Row &one) { return one.incident.id == row.id; });
            QCOMPARE(row.details.tags, known->incident.tags);
            QCOMPARE(row.details.channel, known->incident.channel);
            QCOMPARE(row.details.calendar, known->incident.calendar);
            QCOMPARE(row.details.lastWords.in(u"es"_s), known->incident.assistance == "turbine"_L1 ? u"Se oye la turbina"_s : u"Hola"_s);
            QCOMPARE(row.details.lastSaid, std::optional(Direction::In));
            QCOMPARE(row.details.putOffUntil, known->heldUntil > std::optional(now) ? known->heldUntil : std::optional<Instant>());
            putOff += row.details.putOffUntil.has_value();
        }
        QVERIFY(putOff > 0);
    }

    void aPlaceOfAnotherOrderIsRefused_data() { bothDatabases(); }
    void aPlaceOfAnotherOrderIsRefused()
    {
        QFETCH(QString, database);
        Town *town = this->town(database);
        if (!town)
            QSKIP("PostgreSQL is not installed");
        for (const QString &place : {u"nonsense"_s, u"[]"_s, u"[false,\"x\",\"2026-0001\"]"_s, u"[1,2,3]"_s, u"5/2026-0001"_s}) {
            const auto page = waitFor(*town->db, [=](Store &store) { return store.queue({}, place, 5, moment); });
            QVERIFY(!page);
            QCOMPARE(page.error().kind, Error::Kind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
