// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

/// What a job that asks many things answers: the first thing that was wrong.
Result<void> wrong(const QString &what)
{
    return fail(Error::Kind::Internal, what);
}

template<typename T, typename Read>
Result<void> comesBack(Store &store, const T &value, Read read)
{
    if (Result<void> ok = store.save(value); !ok)
        return ok;
    const Result<std::vector<T>> stored = read();
    if (!stored)
        return tl::unexpected(stored.error());
    return std::find(stored->begin(), stored->end(), value) != stored->end() ? Result<void>() : wrong(u"not the same: "_s + toJsonText(value));
}

} // namespace

/// What is written comes back, on both databases.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleComeBack_data() { bothDatabases(); }
    void peopleComeBack()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, [](Store &store) -> Result<void> {
            AnyValue any(7);
            for (int i = 0; i < 60; ++i) {
                const Customer customer = any.make<Customer>();
                Contact contact = any.make<Contact>();
                Site site = any.make<Site>();
                Equipment unit = any.make<Equipment>();
                contact.customer = site.customer = unit.customer = customer.id;
                unit.site = any.below(2) ? std::optional(site.id) : std::nullopt;
                Result<void> ok = comesBack(store, customer, [&] { return store.customers(); });
                ok = ok ? comesBack(store, contact, [&] { return store.contactsOf(customer.id); }) : ok;
                ok = ok ? comesBack(store, site, [&] { return store.sitesOf(customer.id); }) : ok;
                ok = ok ? comesBack(store, unit, [&] { return store.equipmentOf(customer.id); }) : ok;
                ok = ok ? comesBack(store, any.make<Technician>(), [&] { return store.technicians(); }) : ok;
                if (!ok || store.customer(customer.id) != customer)
                    return ok ? wrong(u"customer"_s) : ok;
            }
            return {};
        }));
    }

    void casesComeBack_data() { bothDatabases(); }
    void casesComeBack()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, [](Store &store) -> Result<void> {
            AnyValue any(11);
            for (int i = 0; i < 60; ++i) {
                const Result<Incident> incident = savedIncident(store, any);
                if (!incident)
                    return tl::unexpected(incident.error());
                std::vector<Entry> entries;
                std::vector<Commitment> commitments;
                for (int n = 0; n < 4; ++n) {
                    entries.push_back(someEntry(any, incident->id));
                    if (Result<void> ok = store.appendEntry(entries.back()); !ok)
                        return ok;
                    commitments.push_back(someCommitment(any, incident->id));
                }
                if (Result<void> ok = store.replaceCommitments(incident->id, commitments); !ok)
                    return ok;
                if (store.incident(incident->id) != *incident || store.entries(incident->id) != entries
                    || store.commitments(incident->id) != commitments)
                    return wrong(u"not the same"_s);
                commitments[2].status = Commitment::Status::Waived;
                if (Result<void> ok = store.saveCommitments(commitments, std::array{size_t(2)}); !ok || store.commitments(incident->id) != commitments)
                    return wrong(u"a commitment saved again changed its place"_s);
                commitments.erase(commitments.begin());
                std::swap(commitments[0], commitments[2]);
                if (Result<void> ok = store.replaceCommitments(incident->id, commitments); !ok || store.commitments(incident->id) != commitments)
                    return wrong(u"what replaced them is not what stands there"_s);
            }
            const auto findings = store.verifyChains({});
            return findings && findings->empty() ? Result<void>() : wrong(findings ? findings->front().what : findings.error().detail);
        }));
    }

    void documentsComeBack_data() { bothDatabases(); }
    void documentsComeBack()
    {
        OPEN_DATABASE(test, database);
        QVERIFY(waitFor(db, [](Store &store) { return store.document(u"rules"_s); }).value() == std::nullopt);
        for (const QByteArray &json : {QByteArray("{\"a\":\"ñ'\"}"), QByteArray("[]")}) {
            QVERIFY_RESULT(waitFor(db, [json](Store &store) { return store.saveDocument(u"rules"_s, json); }));
            QCOMPARE(waitFor(db, [](Store &store) { return store.document(u"rules"_s); }).value(), json);
        }
    }

    void textThatOneDatabaseRefusesIsCleaned_data() { bothDatabases(); }
    void textThatOneDatabaseRefusesIsCleaned()
    {
        OPEN_DATABASE(test, database);
        const QString dirty = u"a"_s + QChar(0) + QChar(0xd800) + u"b"_s + QChar(0xdc00);
        Customer customer = AnyValue(3).make<Customer>();
        customer.name = dirty;
        customer.notes.words = LocalText::of(dirty + u"\\u0000"_s, u"es"_s);
        QVERIFY_RESULT(waitFor(db, [customer](Store &store) { return store.save(customer); }));
        const Customer stored = waitFor(db, [customer](Store &store) { return store.customer(customer.id); }).value();
        QCOMPARE(stored.name, u"a\ufffdb\ufffd"_s);
        QCOMPARE(stored.notes.words.byLanguage.value(u"es"_s), u"a\ufffdb\ufffd\\u0000"_s);
        QVERIFY_RESULT(waitFor(db, [stored](Store &store) { return store.save(stored); }));
    }

    void anUnknownWordIsDamage_data() { bothDatabases(); }
    void anUnknownWordIsDamage()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        IncidentId id;
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            id = waitFor(db, [](Store &store) { AnyValue any(2); return savedIncident(store, any); }).value().id;
        }
        QCOMPARE(test.runRaw({u"update incident set urgency = 'enormous'"_s}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        const Result<Incident> read = waitFor(db, [id](Store &store) { return store.incident(id); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QVERIFY(read.error().text.contains("incident.urgency"_L1) && read.error().text.contains("enormous"_L1));
    }

    void namesAreFoundWithoutCaseAndAccents_data() { bothDatabases(); }
    void namesAreFoundWithoutCaseAndAccents()
    {
        OPEN_DATABASE(test, database);
        Customer customer = AnyValue(5).make<Customer>();
        customer.name = u"Panadería Muñoz"_s;
        QVERIFY_RESULT(waitFor(db, [customer](Store &store) { return store.save(customer); }));
        QCOMPARE(waitFor(db, [](Store &store) { return store.customerByName(u"panaderia  MUNOZ"_s); }).value(), std::optional(customer));
        QCOMPARE(waitFor(db, [](Store &store) { return store.customerByName(u"Panadería"_s); }).value(), std::optional<Customer>());
    }

    void numbersGrowWithinTheYear_data() { bothDatabases(); }
    void numbersGrowWithinTheYear()
    {
        OPEN_DATABASE(test, database);
        const auto insert = [&db](qint64 at, const QString &number) {
            return waitFor(db, [=](Store &store) {
                AnyValue any(static_cast<quint32>(at)); // another moment, another incident
                Incident incident = someIncident(any, someCustomer(store, any).id);
                incident.occurredAt.ms = at;
                incident.number = number;
                return store.insertIncident(incident, madrid).map([&] { return incident.number; });
            });
        };
        const qint64 newYearsEve = QDateTime(QDate(2026, 12, 31), QTime(22, 30), QTimeZone::utc()).toMSecsSinceEpoch();
        QCOMPARE(insert(newYearsEve, {}).value(), u"2026-0001"_s); // half past eleven in Madrid
        QCOMPARE(insert(newYearsEve + 3600000, {}).value(), u"2027-0001"_s);
        QCOMPARE(insert(newYearsEve + 1, {}).value(), u"2026-0002"_s);
        QCOMPARE(insert(newYearsEve + 2, u"2026-0412"_s).value(), u"2026-0412"_s);
        QCOMPARE(insert(newYearsEve + 3, u"2026-0007"_s).value(), u"2026-0007"_s);
        QCOMPARE(insert(newYearsEve + 4, {}).value(), u"2026-0413"_s);
        QCOMPARE(insert(newYearsEve + 5, u"OLD/7"_s).value(), u"OLD/7"_s);
        QCOMPARE(insert(newYearsEve + 6, u"2026-0412"_s).error().kind, Error::Kind::Conflict);
        for (const QString &written : {u"INC-2026-0412"_s, u"inc-2026-0412"_s, u" 2026-0412 "_s, u"412"_s})
            QCOMPARE(waitFor(db, [written](Store &store) { return store.incidentByNumber(written); }).value().number, u"2026-0412"_s);
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentByNumber(u"1"_s); }).value().number, u"2027-0001"_s);
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentByNumber(u"OLD/7"_s); }).value().number, u"OLD/7"_s);
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentByNumber(u"99"_s); }).error().kind, Error::Kind::NotFound);
    }

    void importedReferencesAreUnique_data() { bothDatabases(); }
    void importedReferencesAreUnique()
    {
        OPEN_DATABASE(test, database);
        const auto insert = [&db](quint32 seed, const QString &ref) {
            return waitFor(db, [=](Store &store) {
                AnyValue any(seed);
                Incident incident = someIncident(any, someCustomer(store, any).id);
                incident.externalRef = ref;
                return store.insertIncident(incident, madrid).map([&] { return incident.id; });
            });
        };
        const IncidentId first = insert(1, u"T-1"_s).value();
        QVERIFY_RESULT(insert(2, u""_s));
        QVERIFY_RESULT(insert(3, u""_s));
        QCOMPARE(insert(4, u"T-1"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentByExternalRef(u"T-1"_s); }).value(), std::optional(first));
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentByExternalRef(u""_s); }).value(), std::optional<IncidentId>());
        QCOMPARE(waitFor(db, [](Store &store) { return store.incidentIds(); }).value().size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
