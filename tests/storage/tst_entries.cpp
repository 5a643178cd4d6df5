// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Incidents with three entries each, written and closed again.
std::vector<IncidentId> written(const TestDatabase &test, int incidents)
{
    Database db;
    std::vector<IncidentId> ids;
    if (!openNow(db, test.url()))
        return ids;
    return waitFor(db, [incidents](Store &store) -> Result<std::vector<IncidentId>> {
        std::vector<IncidentId> made;
        AnyValue any(static_cast<quint32>(incidents));
        for (int i = 0; i < incidents; ++i) {
            made.push_back(savedIncident(store, any).value().id);
            for (int n = 0; n < 3; ++n) {
                Entry entry = someEntry(any, made.back());
                if (!store.appendEntry(entry))
                    return fail(Error::Kind::Internal, u"append"_s);
            }
        }
        return made;
    }).value();
}

Result<std::vector<Finding>> findings(const TestDatabase &test)
{
    Database db;
    if (Result<void> ok = openNow(db, test.url()); !ok)
        return tl::unexpected(ok.error());
    return waitFor(db, [](Store &store) { return store.verifyChains({}); });
}

QStringList withoutTriggers(const TestDatabase &test)
{
    if (test.isSqlite())
        return {u"drop trigger entry_no_update"_s, u"drop trigger entry_no_delete"_s};
    return {u"drop trigger entry_no_change on entry"_s};
}

/// A statement that changes the column in the incident's second entry.
QString tampering(const QString &column, ColumnType type, IncidentId incident, IncidentId other)
{
    QString value = u"coalesce(%1, '') || 'x'"_s.arg(column);
    if (column == "incident"_L1)
        return u"update entry set incident = '%1', seq = 77 where incident = '%2' and seq = 2"_s.arg(other.toString(), incident.toString());
    if (column == "seq"_L1)
        value = u"99"_s;
    else if (type == ColumnType::Integer)
        value = column + u" + 1"_s;
    else if (type == ColumnType::Boolean)
        value = u"not "_s + column;
    return u"update entry set %1 = %2 where incident = '%3' and seq = 2"_s.arg(column, value, incident.toString());
}

} // namespace

#define TEST_DATABASE(test) \
    QFETCH(QString, database); \
    const TestDatabase test(database); \
    if (test.isMissing()) \
        QSKIP("PostgreSQL is not installed")

/// The log is append-only, and a change behind its back shows.
class TestEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseRefusesToChangeEntries_data() { bothDatabases(); }
    void theDatabaseRefusesToChangeEntries()
    {
        TEST_DATABASE(test);
        QCOMPARE(written(test, 1).size(), size_t(1));
        QVERIFY(test.runRaw({u"update entry set author = 'x'"_s}).contains("append-only"_L1));
        QVERIFY(test.runRaw({u"delete from entry where seq = 3"_s}).contains("append-only"_L1));
        if (!test.isSqlite())
            QVERIFY(test.runRaw({u"truncate entry cascade"_s}).contains("append-only"_L1));
        QCOMPARE(findings(test).value(), std::vector<Finding>());
    }

    void verifyFindsAChangeInAnyColumn_data() { bothDatabases(); }
    void verifyFindsAChangeInAnyColumn()
    {
        TEST_DATABASE(test);
        const Columns &columns = Columns::of<Entry>();
        const std::vector<IncidentId> ids = written(test, columns.size() + 3);
        QStringList statements = withoutTriggers(test);
        for (int i = 0; i < columns.size(); ++i)
            statements.append(tampering(columns.names()[i], columns.types()[static_cast<size_t>(i)], ids[static_cast<size_t>(i)], ids.back()));
        const auto at = [&](int behind) { return ids[static_cast<size_t>(columns.size() + behind)].toString(); };
        statements.append(u"update entry set hash = '0' || substr(hash, 2, 62) || 'z' where incident = '%1' and seq = 2"_s.arg(at(0)));
        QCOMPARE(test.runRaw(statements), QString());
        const Result<std::vector<Finding>> found = findings(test);
        QVERIFY_RESULT(found);
        std::set<QString> incidents;
        for (const Finding &finding : *found)
            incidents.insert(finding.incident.toString());
        for (int i = 0; i <= columns.size(); ++i)
            QVERIFY2(incidents.contains(ids[static_cast<size_t>(i)].toString()), qPrintable(columns.names().value(i, u"hash"_s)));
        QVERIFY(!incidents.contains(at(1)));
        QVERIFY(incidents.contains(at(2))); // it got the entry of another
    }

    void verifyFindsWhatIsMissing_data() { bothDatabases(); }
    void verifyFindsWhatIsMissing()
    {
        TEST_DATABASE(test);
        const std::vector<IncidentId> ids = written(test, 6);
        const auto where = [&](size_t i, int seq) { return u" where incident = '%1' and seq = %2"_s.arg(ids[i].toString()).arg(seq); };
        QStringList statements = withoutTriggers(test);
        statements << u"delete from entry"_s + where(0, 3) << u"delete from entry"_s + where(1, 1) << u"delete from entry"_s + where(2, 2)
                   << u"update entry set seq = 50"_s + where(3, 2) << u"update entry set seq = 2"_s + where(3, 3)
                   << u"update entry set seq = 3"_s + where(3, 50)
                   << u"update incident set entry_count = 2, entry_head = 'x' where id = '%1'"_s.arg(ids[4].toString());
        QCOMPARE(test.runRaw(statements), QString());
        const Result<std::vector<Finding>> found = findings(test);
        QVERIFY_RESULT(found);
        for (size_t i = 0; i < ids.size(); ++i) {
            const bool isFound = std::any_of(found->begin(), found->end(), [&](const Finding &f) { return f.incident == ids[i]; });
            QCOMPARE(isFound, i != 5);
        }
    }

    void aFlippedBitInTheFileIsFound()
    {
        const TestDatabase test(u"sqlite"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            QVERIFY_RESULT(waitFor(db, [](Store &store) {
                AnyValue any(4);
                Entry entry = someEntry(any, savedIncident(store, any).value().id);
                entry.teamText.words = LocalText::of(u"Zylinderkopfdichtung"_s);
                return store.appendEntry(entry);
            }));
        }
        QFile file(test.url());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const qsizetype at = whole.indexOf("Zylinderkopfdichtung");
        QVERIFY(at > 0);
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = whole;
            flipped[at + 5] = static_cast<char>(flipped[at + 5] ^ (1 << bit));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(flipped);
            file.close();
            QCOMPARE(findings(test).value().size(), size_t(1));
        }
    }

    void aRepeatedWriteIsRecognised_data() { bothDatabases(); }
    void aRepeatedWriteIsRecognised()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(9);
        const Incident incident = waitFor(db, [&any](Store &store) { return savedIncident(store, any); }).value();
        Entry entry = someEntry(any, incident.id);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
        Entry again = entry;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(again); }));
        QCOMPARE(again, entry);
        again.author += u"x"_s;
        QCOMPARE(waitFor(db, [&](Store &store) { return store.appendEntry(again); }).error().kind, Error::Kind::Conflict);
        Incident same = incident;
        same.number.clear();
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.insertIncident(same, QTimeZone::utc()); }));
        QCOMPARE(same, incident);
        QCOMPARE(waitFor(db, [&](Store &store) { return store.entries(incident.id); }).value(), std::vector<Entry>{entry});
        QCOMPARE(waitFor(db, [](Store &store) { return store.verifyChains({}); }).value(), std::vector<Finding>());
    }

    void anEntryNeedsItsIncident_data() { bothDatabases(); }
    void anEntryNeedsItsIncident()
    {
        OPEN_DATABASE(test, database);
        Entry entry = AnyValue(1).make<Entry>();
        QCOMPARE(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }).error().kind, Error::Kind::NotFound);
    }

    void aFailedTransactionLeavesNothing_data() { bothDatabases(); }
    void aFailedTransactionLeavesNothing()
    {
        OPEN_DATABASE(test, database);
        const auto customers = [&db] { return waitFor(db, [](Store &store) { return store.customers(); }).value().size(); };
        const Result<void> outcome = waitFor(db, [](Store &store) {
            return store.transaction([&store]() -> Result<void> {
                AnyValue any(6);
                someCustomer(store, any);
                const Result<void> inner = store.transaction([&]() -> Result<void> {
                    someCustomer(store, any);
                    return fail(Error::Kind::Cancelled, u"inner"_s);
                });
                return inner ? fail(Error::Kind::Internal, u"not refused"_s) : store.transaction([&]() -> Result<void> {
                    someCustomer(store, any);
                    return {};
                });
            });
        });
        QVERIFY_RESULT(outcome);
        QCOMPARE(customers(), size_t(2));
        QCOMPARE(waitFor(db, [](Store &store) {
            return store.transaction([&store]() -> Result<void> {
                AnyValue any(8);
                someCustomer(store, any);
                Contact stranger = any.make<Contact>(); // of a customer who is not there
                return store.save(stranger);
            });
        }).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(customers(), size_t(2));
    }

    void verifyingCanBeStopped()
    {
        const TestDatabase test(u"sqlite"_s);
        written(test, 70);
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        const auto stopped = waitFor(db, [](Store &store) { return store.verifyChains([](qint64, qint64) { return false; }); });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
