// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/storage/postgres.h"
#include "core/storage/query.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"
#include "support/searchtown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace searchtown;

namespace {

/// All that the index holds, without the keys: what it says of which incident, entry and party.
Result<QStringList> contents(Connection &connection)
{
    QStringList all;
    for (const QString &sql : {u"select 'i', incident, words from search_incident"_s, u"select kind, id, words from search_party"_s,
                               u"select 'e' || (e.doc % 65536), i.incident, e.words from search_entry e join search_incident i on i.doc = e.doc / 65536"_s}) {
        Query query(connection, sql);
        if (Result<void> ok = query.exec(); !ok)
            return tl::unexpected(ok.error());
        while (query.next())
            all += query.text(0) + u' ' + query.text(1) + u' ' + query.text(2);
    }
    all.sort();
    return all;
}

Result<std::unique_ptr<Connection>> connected(const TestDatabase &test, std::span<const Migration> schema)
{
    return test.isSqlite() ? openSqlite(test.url(), Database::Mode::CreateIfMissing, schema) : openPostgres(test.url(), Database::Mode::CreateIfMissing, schema);
}

/// Changes of all kinds, in any order.
Result<void> live(Store &store, AnyValue &any)
{
    std::vector<Customer> customers;
    std::vector<Incident> incidents;
    for (int step = 0; step < 120; ++step) {
        Result<void> ok;
        const int what = customers.empty() ? 0 : incidents.empty() ? 1 : any.below(7);
        if (what == 0 || what == 6) {
            if (what == 0)
                customers.push_back(any.make<Customer>());
            Customer &customer = what == 0 ? customers.back() : customers[static_cast<size_t>(any.below(static_cast<int>(customers.size())))];
            any.fill(customer.name);
            ok = store.save(customer);
        } else if (what == 1) {
            incidents.push_back(someIncident(any, customers[static_cast<size_t>(any.below(static_cast<int>(customers.size())))].id));
            ok = store.insertIncident(incidents.back(), madrid);
        } else if (what <= 3) {
            Incident &incident = incidents[static_cast<size_t>(any.below(static_cast<int>(incidents.size())))];
            any.fill(incident.title);
            any.fill(incident.tags);
            Entry entry = someEntry(any, incident.id);
            const int expected = incident.version++;
            ok = what == 2 ? store.record(incident, expected, entry) : store.updateIncident(incident, expected);
        } else {
            Contact contact = any.make<Contact>();
            Site site = any.make<Site>();
            Equipment unit = any.make<Equipment>();
            contact.customer = site.customer = unit.customer = customers.front().id;
            unit.site.reset();
            ok = what == 4 ? store.save(contact).and_then([&] { return store.save(site); }) : store.save(unit);
        }
        if (!ok)
            return ok;
    }
    return {};
}

}

/// The index of what is found: kept as it would be made anew, also from an older database, and checked.
class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Keeping the index is the same as making it.
    void keptIsAsMadeAnew_data() { bothDatabases(); }
    void keptIsAsMadeAnew()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            AnyValue any(seed);
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return live(store, any); }));
            const auto findings = waitFor(db, [](Store &store) { return store.verifyChains({}); });
            QVERIFY(findings && findings->empty());
        }
        auto connection = connected(test, migrations());
        QVERIFY_RESULT(connection);
        const QStringList kept = contents(**connection).value();
        QVERIFY(kept.size() > 100);
        QVERIFY(isSearchWhole(**connection).value());
        QVERIFY_RESULT((*connection)->transaction([&] { return makeSearchIndex(**connection); }));
        QCOMPARE(contents(**connection).value(), kept);
        QVERIFY(isSearchWhole(**connection).value());
    }

    void anOlderDatabaseIsFoundToo_data() { bothDatabases(); }
    void anOlderDatabaseIsFoundToo()
    {
        QFETCH(QString, database);
        const TestDatabase test(database, TestDatabase::Holding::Nothing);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        std::vector<Migration> schema = migrations();
        const auto search = std::find_if(schema.begin(), schema.end(), [](const Migration &m) { return m.text.contains("@fill_search"_L1); });
        schema.erase(search, schema.end());
        QVERIFY_RESULT(connected(test, schema).map([](auto &&) {}));
        const auto customer = CustomerId::make().toString(), incident = IncidentId::make().toString();
        QCOMPARE(test.runRaw({u"insert into customer values ('%1', 'Óptica', '', '', 'es', '{}', 'optica')"_s.arg(customer),
                              u"insert into incident (id, number, title, kind, assistance, customer, contacts, occurred_at, recorded_at, urgency, impact, priority, priority_reason, state, "
                              "waiting_on, technicians, calendar, tags, solution, cause, external_ref, version, next_rule, ball, open, due_order, search, entry_count, entry_head) values ('%1', '2026-0001', "
                              "'{\"es\":\"Gotera\"}', 'fault', '', '%2', '[]', 1, 1, 'normal', 'normal', 'normal', '', 'new', 'nobody', '[]', 'office', '[]', '{}', '{}', '', 0, '', 'us', true, 1, '', 0, '')"_s
                                  .arg(incident, customer)}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QCOMPARE(shown(asked(db, u"gotera optica"_s).value()), u"incident:2026-0001"_s);
        QCOMPARE(shown(asked(db, u"optica"_s, {SearchKind::Customer}).value()), u"customer:Óptica"_s);
    }

    void anUnreadableRowIsWithoutWords_data() { bothDatabases(); }
    void anUnreadableRowIsWithoutWords()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        AnyValue any(4);
        Incident whole, broken;
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            QVERIFY_RESULT(waitFor(db, [&](Store &store) {
                const Customer customer = someCustomer(store, any);
                whole = broken = someIncident(any, customer.id);
                whole.title = broken.title = LocalText::of(u"Gotera"_s, u"es"_s);
                broken.id = IncidentId::make(), broken.externalRef = u"b"_s;
                Entry entry = someEntry(any, whole.id);
                entry.customerText.words = LocalText::of(u"turbina"_s, u"es"_s);
                return store.insertIncident(whole, madrid).and_then([&] { return store.insertIncident(broken, madrid); }).and_then([&] { return store.appendEntry(entry); });
            }));
        }
        QCOMPARE(test.runRaw({u"update incident set title = 'oops', tags = '{' where number = '%1'"_s.arg(broken.number)}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.remakeSearchIndex(); }));
        QCOMPARE(shown(asked(db, u"gotera"_s, {SearchKind::Incident}).value()), u"incident:"_s + whole.number);
        QCOMPARE(asked(db, u"turbina"_s).value().size(), size_t(1));
        QVERIFY_RESULT(asked(db, broken.number)); // found all the same by its number
    }

    /// An index that tells something else is noticed, and mended by making it anew.
    void aChangedIndexIsNoticed_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("damage");
        const std::vector<std::pair<const char *, QString>> damages{{"incident", u"update search_incident set words = 'x'"_s}, {"entry", u"delete from search_entry"_s},
                                                                   {"party", u"update search_party set words = 'x' where kind = 'site'"_s}};
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto &[name, damage] : damages)
                QTest::addRow("%s %s", qPrintable(database), name) << database << damage;
        }
        QTest::newRow("sqlite past the triggers") << u"sqlite"_s << u"insert into search_incident_fts (rowid, words) values (77, 'x')"_s;
    }
    void aChangedIndexIsNoticed()
    {
        QFETCH(QString, damage);
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        IncidentId id;
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            QVERIFY_RESULT(waitFor(db, fillTown));
            id = waitFor(db, [](Store &store) { return store.incidentByNumber(u"2026-0412"_s); }).value().id;
        }
        QCOMPARE(test.runRaw({damage}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        const auto isFound = [id](Store &store) -> Result<bool> {
            const auto everything = store.verifyChains({});
            const auto made = store.verifyMade(store.incident(id).value(), {});
            return everything && made && everything->empty() && made->empty();
        };
        QVERIFY(!waitFor(db, isFound).value());
        QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.remakeSearchIndex(); }));
        QVERIFY(waitFor(db, isFound).value());
        QCOMPARE(shown(asked(db, u"getafe"_s).value()), u"site:Tienda"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
