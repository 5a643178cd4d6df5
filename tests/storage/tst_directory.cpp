// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

Customer customerOf(const QString &name)
{
    Customer customer;
    customer.id = CustomerId::make(), customer.name = name, customer.language = u"es"_s;
    return customer;
}

Contact contactOf(const Customer &customer, const QString &name, const QStringList &phones)
{
    Contact contact;
    contact.id = ContactId::make(), contact.customer = customer.id, contact.name = name, contact.phones = phones;
    return contact;
}

template<typename Record>
void keep(Database &db, const Record &record)
{
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(record); }));
}

QStringList callersOf(Database &db, const QString &number)
{
    QStringList names;
    const std::vector<Caller> callers = waitFor(db, [&](Store &store) { return store.callers(number, 20); }).value(); // a loop would not keep it
    for (const Caller &caller : callers)
        names << caller.contact.name + (caller.exact ? u""_s : u"?"_s);
    return names;
}

QStringList namesOf(const CustomerPage &page)
{
    QStringList names;
    for (const CustomerRow &row : page.rows)
        names << row.customer.name;
    return names;
}

}

/// Who calls, and the directory of customers.
class DirectoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callersAreKnownByTheirNumber_data() { bothDatabases(); }
    void callersAreKnownByTheirNumber()
    {
        OPEN_DATABASE(test, database);
        const Customer hotel = customerOf(u"Hotel Mirador"_s), bar = customerOf(u"Bar Sol"_s);
        keep(db, hotel), keep(db, bar);
        Contact carmen = contactOf(hotel, u"Carmen"_s, {u"612 34 56 78"_s, u"4021"_s, u"+34 915 550 123"_s});
        keep(db, carmen);
        keep(db, contactOf(bar, u"José"_s, {u"+44 612345678"_s})); // elsewhere, with the same end
        QCOMPARE(callersOf(db, u"+34612345678"_s), (QStringList{u"Carmen"_s, u"José?"_s}));
        QCOMPARE(callersOf(db, u"0034 612 345 678"_s), (QStringList{u"Carmen"_s, u"José?"_s}));
        QCOMPARE(callersOf(db, u"915550123"_s), QStringList{u"Carmen"_s});
        QCOMPARE(callersOf(db, u"4021"_s), QStringList());
        QCOMPARE(callersOf(db, u"anonymous"_s), QStringList());
        carmen.phones = QStringList{u"699000111"_s};
        keep(db, carmen);
        QCOMPARE(callersOf(db, u"+34612345678"_s), QStringList{u"José?"_s});
        QCOMPARE(callersOf(db, u"699 00 01 11"_s), QStringList{u"Carmen"_s});
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.remove(hotel.id); }));
        QCOMPARE(callersOf(db, u"699 00 01 11"_s), QStringList());
    }

    void theListIsPagedByName_data() { bothDatabases(); }
    void theListIsPagedByName()
    {
        OPEN_DATABASE(test, database);
        for (const QString &name : {u"Óptica Ruiz"_s, u"Bar Sol"_s, u"ávila y Peña"_s, u"Muñoz, S.L."_s, u"Bar Sol"_s})
            keep(db, customerOf(name));
        QStringList all;
        QString from;
        int pages = 0;
        do {
            const CustomerPage page = waitFor(db, [&](Store &store) { return store.customersFrom(from, 2); }).value();
            all << namesOf(page);
            from = page.next;
        } while (!from.isEmpty() && ++pages < 10);
        QCOMPARE(all, (QStringList{u"ávila y Peña"_s, u"Bar Sol"_s, u"Bar Sol"_s, u"Muñoz, S.L."_s, u"Óptica Ruiz"_s}));
        QCOMPARE(pages, 2);
    }

    void wordsAreFoundInAllThatIsKnown_data() { bothDatabases(); }
    void wordsAreFoundInAllThatIsKnown()
    {
        OPEN_DATABASE(test, database);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        keep(db, hotel);
        keep(db, customerOf(u"Bar Sol"_s));
        keep(db, contactOf(hotel, u"Carmen Muñoz"_s, {u"+34612345678"_s}));
        Site site;
        site.id = SiteId::make(), site.customer = hotel.id, site.name = u"Getafe"_s, site.address = u"C/ Sol 3"_s;
        keep(db, site);
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = hotel.id, unit.brand = u"Calor"_s, unit.serial = u"SN 8841"_s;
        keep(db, unit);
        const auto found = [&](const QString &words) {
            return namesOf(waitFor(db, [&](Store &store) { return store.customersWith(words, 20); }).value());
        };
        QCOMPARE(found(u"munoz"_s), QStringList{u"Hotel Mirador"_s});
        QCOMPARE(found(u"sn8841"_s), QStringList{u"Hotel Mirador"_s});
        QCOMPARE(found(u"612345678"_s).size(), 1);
        QStringList sol = found(u"sol"_s);
        sol.sort();
        QCOMPARE(sol, (QStringList{u"Bar Sol"_s, u"Hotel Mirador"_s}));
        QCOMPARE(found(u"\"*) --"_s), QStringList());
        const CustomerRow row = waitFor(db, [&](Store &store) { return store.customersWith(u"mirador"_s, 20); }).value().rows.front();
        QCOMPARE(row.contacts, 1);
        QCOMPARE(row.sites, 1);
        QCOMPARE(row.equipment, 1);
        QCOMPARE(row.open, 0);
        QVERIFY(!row.lastCall);
    }

    void pagesOfFilesHoldToEachWhatIsTheirs_data() { bothDatabases(); }
    void pagesOfFilesHoldToEachWhatIsTheirs()
    {
        OPEN_DATABASE(test, database);
        for (const QString &name : {u"Casa"_s, u"Almacén"_s, u"Bar"_s}) {
            const Customer customer = customerOf(name);
            keep(db, customer);
            keep(db, contactOf(customer, u"Persona de "_s + name, {u"612345678"_s}));
        }
        QStringList seen;
        QString from;
        do {
            const auto page = waitFor(db, [&](Store &store) { return store.customerFilesFrom(from, 2); });
            QVERIFY_RESULT(page);
            for (const CustomerFile &file : page->files) {
                QCOMPARE(file.contacts.size(), size_t(1));
                QCOMPARE(file.contacts.front().name, u"Persona de "_s + file.customer.name);
                seen << file.customer.name;
            }
            from = page->next;
        } while (!from.isEmpty());
        QCOMPARE(seen, (QStringList{u"Almacén"_s, u"Bar"_s, u"Casa"_s}));
    }

    void aFileHoldsEverything_data() { bothDatabases(); }
    void aFileHoldsEverything()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(11);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        const CustomerFile file = waitFor(db, [&](Store &store) { return store.customerFile(incident.customer, 10); }).value();
        QCOMPARE(file.customer.id, incident.customer);
        QCOMPARE(file.incidentCount, 1);
        QCOMPARE(file.incidents.size(), size_t(1));
        QCOMPARE(file.incidents.front().number, incident.number);
        QCOMPARE(file.incidents.front().title, incident.title);
        QCOMPARE(file.incidents.front().equipment, incident.equipment);
        QCOMPARE(waitFor(db, [&](Store &store) { return store.customerFile(incident.customer, 0); }).value().incidentCount, 1);
        const Result<CustomerFile> none = waitFor(db, [&](Store &store) { return store.customerFile(CustomerId::make(), 10); });
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void numbersOfAnOlderDatabaseAreFilledIn_data() { bothDatabases(); }
    void numbersOfAnOlderDatabaseAreFilledIn()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            keep(db, hotel);
            keep(db, contactOf(hotel, u"Carmen"_s, {u"612345678"_s}));
        }
        const int older = migrationOf(u"directory"_s);
        QStringList undo = undoMigrations(older);
        if (test.isSqlite())
            undo << u"pragma user_version = %1"_s.arg(older - 1);
        QCOMPARE(test.runRaw(undo), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.callers(u"612 345 678"_s, 20); }));
        QCOMPARE(callersOf(db, u"612 345 678"_s), QStringList{u"Carmen"_s});
    }

private:
    static int migrationOf(const QString &what)
    {
        const QStringList names = QDir(u":/aviso/sql"_s).entryList({u"????_%1.sql"_s.arg(what)});
        return names.value(0).left(4).toInt();
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
