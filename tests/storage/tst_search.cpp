// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"
#include "core/storage/migrations.h"
#include "core/storage/postgres.h"
#include "core/storage/query.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

Result<void> put(Store &store, Incident incident, const QStringList &said)
{
    Result<void> ok = store.insertIncident(incident, madrid);
    for (qsizetype i = 0; ok && i < said.size(); ++i) {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = incident.id;
        entry.occurredAt = incident.occurredAt;
        (i % 2 == 0 ? entry.customerText.words : entry.teamText.words) = LocalText::of(said[i], u"es"_s);
        ok = store.appendEntry(entry);
    }
    return ok;
}

Incident anIncident(const CustomerId &customer, const QString &number, const QString &title, const QStringList &tags = {})
{
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = number;
    incident.title = LocalText::of(title, u"es"_s);
    incident.customer = customer;
    incident.tags = tags;
    incident.calendar = u"office"_s;
    incident.occurredAt.ms = incident.recordedAt.ms = 1790000000000;
    return incident;
}

/// Two customers with what they have, and what was said about it.
Result<void> fillTown(Store &store)
{
    Customer bakery, optics;
    bakery.id = CustomerId::make(), optics.id = CustomerId::make();
    bakery.name = u"Panadería Muñoz"_s, optics.name = u"Óptica Núñez"_s;
    Contact carmen;
    carmen.id = ContactId::make(), carmen.customer = bakery.id, carmen.name = u"Carmen Muñoz"_s;
    carmen.phones = QStringList{u"+34 612 345 678"_s}, carmen.mails = QStringList{u"carmen@panaderia.example"_s};
    Site shop;
    shop.id = SiteId::make(), shop.customer = optics.id, shop.name = u"Tienda"_s, shop.address = u"Calle Sol 3, Getafe"_s, shop.postalCode = u"28901"_s;
    Equipment boiler;
    boiler.id = EquipmentId::make(), boiler.customer = bakery.id, boiler.serial = u"SN-8841/X"_s, boiler.brand = u"Calor"_s, boiler.model = u"CX-24"_s;
    Result<void> ok = store.save(bakery);
    ok = ok ? store.save(optics) : ok;
    ok = ok ? store.save(carmen) : ok;
    ok = ok ? store.save(shop) : ok;
    ok = ok ? store.save(boiler) : ok;
    ok = ok ? put(store, anIncident(bakery.id, u"2026-0412"_s, u"Caldera E05, sin agua caliente"_s, {u"agua"_s}),
                  {u"La bomba hace ruido"_s, u"Probado el electrodo; código E05"_s}) : ok;
    ok = ok ? put(store, anIncident(optics.id, u"2026-0413"_s, u"La bomba de calor gotea"_s), {u"Gotea desde el martes"_s}) : ok;
    ok = ok ? put(store, anIncident(bakery.id, u"2027-0007"_s, u"Ruido en el horno"_s), {u"100 % páginas 東京 😀"_s}) : ok;
    return ok;
}

const char *wordOf(SearchKind kind)
{
    static const char *const words[] = {"incident", "customer", "contact", "site", "equipment", "entry"};
    return words[static_cast<int>(kind)];
}

QString shown(const std::vector<SearchMatch> &found)
{
    QStringList all;
    for (const SearchMatch &match : found)
        all += QLatin1String(wordOf(match.kind)) + u':' + (match.number.isEmpty() ? match.title.in(u"es"_s) : match.number);
    return all.join(u", "_s);
}

Result<std::vector<SearchMatch>> asked(Database &db, const QString &text, std::vector<SearchKind> kinds = {}, int limit = 20)
{
    return waitFor(db, [=](Store &store) { return store.search({text, kinds, limit}); });
}

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

} // namespace

/// What is stored is found, on both databases alike.
class TestSearch : public QObject
{
    Q_OBJECT
    std::map<QString, std::pair<std::unique_ptr<TestDatabase>, std::unique_ptr<Database>>> m_towns; ///< one each for all rows of a test

private Q_SLOTS:
    void cleanupTestCase() { m_towns.clear(); }

    void wordsFind_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const std::vector<std::pair<QString, QString>> rows{
            {u"bomba"_s, u"incident:2026-0413, entry:2026-0412"_s},
            {u"BOM"_s, u"incident:2026-0413, entry:2026-0412"_s},
            {u"bomba ruido"_s, u"entry:2026-0412"_s},
            {u"ruido"_s, u"incident:2027-0007, entry:2026-0412"_s},
            {u"\"bomba de calor\""_s, u"incident:2026-0413"_s},
            {u"\"calor de\""_s, u""_s},
            {u"munoz"_s, u"incident:2027-0007, incident:2026-0412, customer:Panadería Muñoz, contact:Carmen Muñoz"_s},
            {u"Muñoz caldera"_s, u"incident:2026-0412"_s},
            {u"412"_s, u"incident:2026-0412"_s},
            {u"INC-2026-0412"_s, u"incident:2026-0412"_s},
            {u"2026-0412"_s, u"incident:2026-0412"_s},
            {u"e05"_s, u"incident:2026-0412, entry:2026-0412"_s},
            {u"612 34 56 78"_s, u"contact:Carmen Muñoz"_s},
            {u"+34612345678"_s, u"contact:Carmen Muñoz"_s},
            {u"getafe"_s, u"site:Tienda"_s},
            {u"sn8841"_s, u"equipment:SN-8841/X"_s},
            {u"sn-8841"_s, u"equipment:SN-8841/X"_s},
            {u"calor"_s, u"incident:2026-0413, equipment:SN-8841/X"_s},
            {u"京"_s, u"entry:2027-0007"_s},
            {u"paginas"_s, u"entry:2027-0007"_s},
            {u"omba"_s, u""_s},
            {u"%"_s, u""_s},
            {u"*"_s, u""_s},
            {u"\" OR 1=1 --"_s, u""_s},
            {u"' & | ! :* ( <->"_s, u""_s},
            {u"😀"_s, u""_s},
            {u"   "_s, u""_s},
            {QString(), u""_s},
        };
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto &[typed, found] : rows)
                QTest::newRow(qPrintable(database + u' ' + typed)) << database << typed << found;
        }
    }
    void wordsFind()
    {
        QFETCH(QString, database);
        QFETCH(QString, typed);
        auto &[test, db] = m_towns[database];
        if (!test) {
            test = std::make_unique<TestDatabase>(database);
            db = std::make_unique<Database>();
            if (!test->isMissing()) {
                QVERIFY_RESULT(openNow(*db, test->url()));
                QVERIFY_RESULT(waitFor(*db, fillTown));
            }
        }
        if (test->isMissing())
            QSKIP("PostgreSQL is not installed");
        const auto found = asked(*db, typed);
        QVERIFY_RESULT(found);
        QTEST(shown(*found), "found");
        if (typed == "sn8841"_L1) // the last row that needs them
            QCOMPARE(found->front().text.in({}), u"Calor · CX-24"_s);
    }

    void noTextIsAnError_data() { bothDatabases(); }
    void noTextIsAnError()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, fillTown));
        AnyValue any(41);
        QStringList hostile{u"a"_s.repeated(10'000), u"a "_s.repeated(5'000), u"\""_s.repeated(10'000), QString(QChar(0)), QString(QChar(0xd800)), u"a\\' :x ?"_s,
                            u"\u202Eabc\u0301\u0301"_s, u"NEAR(a b, 5)"_s, u"words:x"_s, u"-x ^y"_s, u"Σ σ ς İ ı"_s};
        for (int i = 0; i < 100; ++i)
            any.fill(hostile.emplaceBack());
        for (const QString &text : std::as_const(hostile))
            QVERIFY_RESULT(asked(db, text));
    }

    void whatChangesIsFoundByItsNewWords_data() { bothDatabases(); }
    void whatChangesIsFoundByItsNewWords()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(43);
        Customer customer = any.make<Customer>();
        customer.name = u"Antes"_s;
        Incident incident = anIncident(customer.id, u"2026-0001"_s, u"Fuga"_s);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(customer).and_then([&] { return store.insertIncident(incident, madrid); }); }));
        QCOMPARE(shown(asked(db, u"antes fuga"_s).value()), u"incident:2026-0001"_s);
        customer.name = u"Después"_s;
        incident.title = LocalText::of(u"Goteo"_s);
        incident.version = 1;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(customer).and_then([&] { return store.updateIncident(incident, 0); }); }));
        QCOMPARE(shown(asked(db, u"antes"_s).value()), u""_s);
        QCOMPARE(shown(asked(db, u"fuga"_s).value()), u""_s);
        QCOMPARE(shown(asked(db, u"goteo despues"_s).value()), u"incident:2026-0001"_s);
        // What is rolled back is not found.
        QVERIFY(!waitFor(db, [&](Store &store) {
            return store.transaction([&] {
                customer.name = u"Nunca"_s;
                (void)store.save(customer);
                return Result<void>(fail(Error::Kind::Cancelled, {}));
            });
        }));
        QCOMPARE(shown(asked(db, u"nunca"_s).value()), u""_s);
    }

    void kindsAndLimitsHold_data() { bothDatabases(); }
    void kindsAndLimitsHold()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, fillTown));
        QCOMPARE(shown(asked(db, u"munoz"_s, {SearchKind::Contact}).value()), u"contact:Carmen Muñoz"_s);
        QCOMPARE(shown(asked(db, u"munoz"_s, {SearchKind::Incident}, 1).value()), u"incident:2027-0007"_s);
        QCOMPARE(shown(asked(db, u"ruido"_s, {SearchKind::Entry}).value()), u"entry:2026-0412"_s);
        QCOMPARE(shown(asked(db, u"munoz"_s, {}, 0).value()), u""_s);
    }

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
        const TestDatabase test(database);
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

    /// The index knows beginnings of six letters: what is longer is looked for among those first.
    void aLongBeginningFindsTheNewest_data() { bothDatabases(); }
    void aLongBeginningFindsTheNewest()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(8);
        QStringList wanted;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) -> Result<void> {
            const Customer customer = someCustomer(store, any);
            Result<void> ok;
            for (int i = 0; ok && i < 40; ++i) {
                Incident incident = someIncident(any, customer.id);
                static const QString words[] = {u"bombilla"_s, u"bombillas fundidas"_s, u"bombilo"_s, u"bombillero"_s};
                incident.title = LocalText::of(words[i % 4], u"es"_s), incident.tags.clear(), incident.externalRef = QString::number(i);
                ok = store.insertIncident(incident, madrid);
                if (i % 4 != 2)
                    wanted.prepend(u"incident:"_s + incident.number);
            }
            return ok;
        }));
        for (const int limit : {1, 7, 30, 100}) {
            QCOMPARE(shown(asked(db, u"bombill"_s, {SearchKind::Incident}, limit).value()), wanted.mid(0, limit).join(u", "_s));
            QCOMPARE(shown(asked(db, u"bombillx"_s, {SearchKind::Incident}, limit).value()), QString());
        }
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

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
