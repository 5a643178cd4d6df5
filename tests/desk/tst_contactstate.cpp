// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"
#include "support/deskfixture.h"
#include "support/histories.h"
#include "support/logs.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Entry entryOf(const char *when, Direction direction, std::vector<Tell> tells = {}, std::optional<Channel> channel = Channel::Mail)
{
    Entry entry;
    entry.kind = EntryKind::Contact, entry.direction = direction, entry.channel = channel, entry.tells = std::move(tells);
    entry.audience = direction == Direction::Internal ? Audience::Team : Audience::Customer;
    entry.occurredAt = at(when);
    return entry;
}

Entry opening()
{
    Entry entry = entryOf("2026-03-02 09:00", Direction::In, {Tell::Received}, Channel::Phone);
    entry.kind = EntryKind::Opened;
    return entry;
}

/// What a log is left with: since when the customer waits, what happened last, and its direction.
struct Left
{
    const char *name;
    std::vector<Entry> log;
    const char *waiting; ///< empty: nobody waits
    const char *last;
    Direction direction;
};

std::vector<Left> cases()
{
    const Entry answer = entryOf("2026-03-02 10:00", Direction::Out, {Tell::Progress}), question = entryOf("2026-03-02 11:00", Direction::In);
    Entry chat = entryOf("2026-03-02 11:30", Direction::In, {Tell::Progress}, Channel::Phone), machine = question, note = entryOf("2026-03-02 12:00", Direction::Internal);
    machine.automatic = true;
    Entry unheard = answer, missed = question, empty = answer;
    unheard.outcome = Outcome::NoAnswer;
    missed.channel = Channel::Phone, missed.outcome = Outcome::NoAnswer;
    empty.tells.clear();
    Entry late = question;
    late.occurredAt = at("2026-03-02 09:30");
    using enum Direction;
    return {{"a first call waits, whatever was said in it", {opening()}, "2026-03-02 09:00", "2026-03-02 09:00", In},
            {"an answer ends it", {opening(), answer}, "", "2026-03-02 10:00", Out},
            {"an answer that tells nothing does not", {opening(), empty}, "2026-03-02 09:00", "2026-03-02 10:00", Out},
            {"an answer that reached nobody does not", {opening(), unheard}, "2026-03-02 09:00", "2026-03-02 10:00", Out},
            {"a message begins it again", {opening(), answer, question}, "2026-03-02 11:00", "2026-03-02 11:00", In},
            {"a missed call too", {opening(), answer, missed}, "2026-03-02 11:00", "2026-03-02 11:00", In},
            {"a second message moves nothing", {opening(), answer, question, entryOf("2026-03-02 11:20", In)}, "2026-03-02 11:00", "2026-03-02 11:20", In},
            {"a machine asks nothing", {opening(), answer, machine}, "", "2026-03-02 11:00", In},
            {"a call in which they are told ends it", {opening(), answer, question, chat}, "", "2026-03-02 11:30", In},
            {"a note is work, no answer", {opening(), note}, "2026-03-02 09:00", "2026-03-02 12:00", Internal},
            {"a message recorded late stands at its moment", {opening(), answer, late}, "", "2026-03-02 10:00", Out}};
}

/// Logs that are written into a database, and into it again as an older Aviso left them.
struct Town
{
    DeskParts parts;
    const TestDatabase &test;

    explicit Town(const TestDatabase &where) : test(where) { parts.zone = madrid; }
    void open() { parts.database.open(test.url(), Database::Mode::CreateIfMissing).waitForFinished(); }

    Result<std::vector<Incident>> write(const std::vector<std::vector<Entry>> &logs)
    {
        return parts.database.run([&](Store &store) -> Result<std::vector<Incident>> {
            const auto law = loadLaw(store, madrid);
            Customer customer;
            customer.id = CustomerId::make();
            customer.name = u"Muñoz"_s;
            std::vector<Incident> written;
            const Result<void> ok = law ? store.transaction([&] {
                Result<void> all = store.save(customer);
                for (size_t i = 0; all && i < logs.size(); ++i) {
                    Incident incident;
                    incident.id = IncidentId::make(), incident.customer = customer.id, incident.calendar = u"office"_s;
                    incident.occurredAt = incident.recordedAt = logs[i].front().occurredAt;
                    std::vector<Entry> log = logs[i];
                    all = writeLog(store, **law, incident, log, madrid);
                    written.push_back(incident);
                }
                return all;
            }) : Result<void>(tl::unexpected(law.error()));
            return ok.map([&] { return written; });
        }).result();
    }
    QString makeOlder() const
    {
        QStringList undo = undoMigrations(20); // what came later comes again with it
        undo << u"drop index entry_recorded"_s;
        for (const char *table : {"saved_reply", "own_word", "attachment", "blob_piece", "blob"})
            undo << u"drop table "_s + QLatin1String(table);
        for (const char *index : {"commitment_put_off", "commitment_since", "incident_waits_until", "incident_open_facts", "incident_open_tags"})
            undo << u"drop index "_s + QLatin1String(index);
        undo << QStringList{u"drop index incident_underived"_s, u"drop index incident_by_waiting"_s, u"drop index incident_by_activity"_s};
        undo << u"drop index incident_of_customer"_s << u"drop index incident_of_owner"_s << u"create index incident_customer on incident (customer)"_s;
        for (const char *column : {"waiting_since", "last_activity", "last_direction"})
            undo << u"alter table incident drop column "_s + QLatin1String(column);
        undo << u"delete from schema_version where version > 12"_s;
        if (test.isSqlite())
            undo << u"pragma user_version = 12"_s;
        return test.runRaw(undo);
    }
};

std::vector<Entry> randomLog(QRandomGenerator &random, bool corrects)
{
    std::vector<Entry> log{opening()};
    for (int i = 3 + random.bounded(25); i > 0; --i) {
        log.push_back(randomEvent(random, log.front().occurredAt + std::chrono::minutes(400 + random.bounded(3000))));
        log.back().id = EntryId::make();
        log.back().settling.reset(), log.back().handoverAct.reset(), log.back().visitAct.reset();
        if (corrects && log.size() > 3 && random.bounded(4) == 0) {
            log.back().refersTo = log[1].id;
            log.back().outcome = Outcome::Bounced;
        } else if (corrects && log.size() > 3 && random.bounded(4) == 0) {
            log.back().supersedes = log[2].id;
        }
    }
    log.front().id = EntryId::make();
    return log;
}

}

/// Since when a customer waits and what happened last, kept with the incident.
class ContactStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLogTellsWhoWaits_data()
    {
        QTest::addColumn<size_t>("index");
        const std::vector<Left> all = cases();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void aLogTellsWhoWaits()
    {
        QFETCH(size_t, index);
        const Left left = cases()[index];
        Incident incident;
        takeDerived(incident, rules::replay(numbered(left.log), testCase(), {defaultRules(), testCalendars()}));
        QCOMPARE(incident.waitingSince.has_value(), *left.waiting != 0);
        if (*left.waiting)
            QCOMPARE(incident.waitingSince->ms, at(left.waiting).ms);
        QCOMPARE(incident.lastActivity.value().ms, at(left.last).ms);
        QVERIFY(incident.lastDirection == left.direction);
    }

    /// The upgrade finds what the rules find, with and without corrections.
    void anOlderDatabaseIsBroughtUp_data() { bothDatabases(); }
    void anOlderDatabaseIsBroughtUp()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        QRandomGenerator random(20);
        std::vector<std::vector<Entry>> logs;
        for (const Left &left : cases()) {
            logs.push_back(left.log);
            for (Entry &entry : logs.back())
                entry.id = EntryId::make();
        }
        for (int i = 0; i < 120; ++i)
            logs.push_back(randomLog(random, i % 3 == 0));
        Result<std::vector<Incident>> written;
        {
            Town town(test);
            town.open();
            written = town.write(logs);
            QVERIFY_RESULT(written);
        }
        QCOMPARE(Town(test).makeOlder(), QString());
        auto db = std::make_unique<Database>(); // as the migration alone leaves them
        QVERIFY_RESULT(openNow(*db, test.url()));
        const std::vector<IncidentId> left = waitFor(*db, [](Store &store) { return store.incidentsUnderived(); }).value();
        QVERIFY(left.size() > 10 && left.size() < written->size());
        for (const Incident &incident : *written) {
            const bool isLeft = std::find(left.begin(), left.end(), incident.id) != left.end();
            if (!isLeft)
                QVERIFY2(waitFor(*db, [&](Store &store) { return store.incident(incident.id); }).value() == incident, qPrintable(incident.number));
        }
        db.reset(); // which waits until it is closed
        Desk::Options options; // and as a desk does that opens it
        options.clock = [] { return at("2026-06-01 09:00"); };
        options.zone = madrid, options.reminds = false;
        auto desk = std::make_unique<Desk>(options);
        QVERIFY_RESULT(DeskFixture::wait(desk->open(test.url(), Desk::Mode::Existing)));
        for (const Incident &incident : *written)
            QVERIFY2(DeskFixture::wait(desk->timeline().dossier(incident.id)).value().incident == incident, qPrintable(incident.number));
        const auto findings = DeskFixture::wait(desk->reporting().verify());
        QVERIFY_RESULT(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().what));
    }

    void aChangedMomentIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("waiting") << u"update incident set waiting_since = waiting_since + 1"_s;
        QTest::newRow("activity") << u"update incident set last_activity = last_activity - 1"_s;
        QTest::newRow("direction") << u"update incident set last_direction = 'out'"_s;
    }
    void aChangedMomentIsFound()
    {
        QFETCH(QString, damage);
        const TestDatabase test(u"sqlite"_s);
        {
            Town town(test);
            town.open();
            QVERIFY_RESULT(town.write({cases().front().log}));
        }
        QCOMPARE(test.runRaw({damage}), QString());
        Desk::Options options;
        options.clock = [] { return at("2026-06-01 09:00"); };
        options.zone = madrid, options.reminds = false;
        Desk desk(options);
        QVERIFY_RESULT(DeskFixture::wait(desk.open(test.url(), Desk::Mode::Existing)));
        QCOMPARE(DeskFixture::wait(desk.reporting().verify()).value().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(ContactStateTest)
#include "tst_contactstate.moc"
