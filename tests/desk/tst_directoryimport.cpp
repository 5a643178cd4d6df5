// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/customerwriter.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

const Instant monday{1'796'000'000'000};

CsvTable tableOf(const QString &text)
{
    return readCsv(text.toUtf8()).value();
}

CsvTable town(int customers)
{
    QString text = u"Cliente;Contacto;Teléfono;Dirección;CP;Modelo;Nº serie\n"_s;
    for (int i = 0; i < customers; ++i)
        text += u"Cliente %1;Persona %1;6%2;C/ Sol %1;28901;CX-24;SN%3\n"_s.arg(i).arg(i, 8, 10, QChar(u'0')).arg(i, 7, 10, QChar(u'0'));
    return tableOf(text);
}

CustomerImport brought(Desk &desk, const CsvTable &table, bool write, const Directory::Progress &progress = {})
{
    const Result<CustomerImport> done =
        DeskFixture::wait(desk.directory().importCustomers(table, guessedMapping(table.header), u"customers.csv"_s, write, progress));
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return *done;
}

/// A customer of whom everything is known that a table holds.
CustomerFile whole()
{
    CustomerFile file;
    file.customer.id = CustomerId::make(), file.customer.name = u"Hotel Mirador"_s, file.customer.language = u"es"_s, file.customer.taxNumber = u"B12345678"_s;
    file.customer.preferredChannel = u"mail"_s, file.customer.reachable = u"8 a 14; no los lunes"_s;
    Contact contact;
    contact.id = ContactId::make(), contact.customer = file.customer.id, contact.name = u"Carmen"_s, contact.language = u"en"_s, contact.preferredChannel = u"message"_s;
    contact.phones = {u"+34612345678"_s, u"+34612345679"_s, u"+442079460123"_s, u"214"_s};
    contact.mails = {u"a@example.com"_s, u"b@example.com"_s};
    file.contacts = {contact};
    Site sun, moon;
    sun.id = SiteId::make(), sun.customer = file.customer.id, sun.name = u"Sol"_s, sun.address = u"C/ Sol 3"_s;
    moon.id = SiteId::make(), moon.customer = file.customer.id, moon.name = u"Luna"_s, moon.address = u"C/ Luna 4"_s;
    file.sites = {sun, moon};
    Equipment unit;
    unit.id = EquipmentId::make(), unit.customer = file.customer.id, unit.site = moon.id, unit.model = u"CX-24"_s, unit.serial = u"SN 1"_s;
    file.equipment = {unit};
    return file;
}

int count(Desk &desk)
{
    return int(DeskFixture::wait(desk.people().customers())->size());
}

}

/// Customers from tables: the same counted as kept, in parts, and taken back.
class DirectoryImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothDatabasesKeepTheSame_data() { bothDatabases(); }
    void bothDatabasesKeepTheSame()
    {
        OPEN_DATABASE(test, database);
        const CsvTable table = town(30);
        CustomerWriter writer(table, guessedMapping(table.header), {ImportBatchId::make(), u"a.csv"_s, monday, u"Ana"_s, {}, 0}, true);
        while (!writer.isDone())
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return writer.take(store, 7); }));
        QCOMPARE(writer.report().newCustomers, 30);
        const std::vector<ImportBatch> batches = waitFor(db, [](Store &store) { return store.imports(); }).value();
        QCOMPARE(batches.size(), size_t(1));
        QCOMPARE(batches.front().records, 120);
        // Everything goes in the order in which it can.
        ImportRecord last;
        int dropped = 0;
        for (;;) {
            const std::vector<ImportRecord> records =
                waitFor(db, [&](Store &store) { return store.imported(batches.front().id, last, 50); }).value();
            if (records.empty())
                break;
            for (const ImportRecord &record : records) {
                dropped += waitFor(db, [&](Store &store) { return store.dropImported(batches.front().id, record); }).value();
                last = record;
            }
        }
        QCOMPARE(dropped, 120);
        QVERIFY(waitFor(db, [](Store &store) { return store.customers(); })->empty());
        QVERIFY(waitFor(db, [](Store &store) { return store.callers(u"600000001"_s, 5); })->empty());
    }

    void aDryRunCountsWhatWouldBeKept()
    {
        DeskFixture fixture(monday);
        const CsvTable table = tableOf(
            u"Cliente;Teléfono;Dirección;Nº serie\nMuñoz, S.L.;612345678;C/ Sol 3;SN 1\nmunoz, s.l.;+34 612 34 56 78;c/ sol, 3;SN 2\nBar Sol;ask;;\n;1;;\n"_s);
        const CustomerImport dry = brought(*fixture.desk, table, false);
        QCOMPARE(count(*fixture.desk), 0);
        QVERIFY(dry.batch.isNull());
        CustomerImport kept = brought(*fixture.desk, table, true);
        QVERIFY(!kept.batch.isNull());
        kept.batch = {};
        QCOMPARE(kept, dry);
        QCOMPARE(kept.newCustomers, 2); // one name in two ways is one customer
        QCOMPARE(kept.contacts, 2);
        QCOMPARE(kept.sites, 1);
        QCOMPARE(kept.equipment, 2);
        QCOMPARE(kept.refused, 1);
        QVERIFY2(kept.problems.front().contains(u"Line 5"_s), qPrintable(kept.problems.front()));
        QCOMPARE(kept.doubts, 1);
        const CustomerImport again = brought(*fixture.desk, table, true);
        QCOMPARE(again.newCustomers, 0);
        QCOMPARE(again.knownCustomers, 2);
        QCOMPARE(again.contacts + again.sites + again.equipment, 0);
        QCOMPARE(count(*fixture.desk), 2);
    }

    void unitsStandAtTheSiteOfTheirLine()
    {
        DeskFixture fixture(monday);
        brought(*fixture.desk, tableOf(u"Cliente;Dirección;Nº serie\nHotel;C/ Sol 3;A\nHotel;C/ Luna 4;B\n"_s), true);
        const CustomerId hotel = DeskFixture::wait(fixture.desk->people().customers())->front().id;
        const CustomerFile file = DeskFixture::wait(fixture.desk->directory().file(hotel)).value();
        QCOMPARE(file.sites.size(), size_t(2));
        for (const Equipment &unit : file.equipment) {
            const auto where = std::find_if(file.sites.begin(), file.sites.end(), [&](const Site &site) { return site.id == unit.site; });
            QVERIFY(where != file.sites.end());
            QCOMPARE(where->address, unit.serial == u"A"_s ? u"C/ Sol 3"_s : u"C/ Luna 4"_s);
        }
    }

    void itIsStoppedAndTakenBack()
    {
        DeskFixture fixture(monday);
        const CsvTable table = town(1000);
        int calls = 0;
        const CustomerImport stopped = brought(*fixture.desk, table, true, [&](int done, int of) {
            ++calls;
            Q_ASSERT(of == 1000);
            return done < 500;
        });
        QVERIFY(stopped.cancelled);
        QCOMPARE(stopped.lines, 500);
        QCOMPARE(count(*fixture.desk), 500);
        QCOMPARE(calls, 2);
        const ImportUndone back = DeskFixture::wait(fixture.desk->directory().undoImport(stopped.batch)).value();
        QCOMPARE(back.dropped, 2000);
        QCOMPARE(back.kept, 0);
        QCOMPARE(count(*fixture.desk), 0);
        QVERIFY(DeskFixture::wait(fixture.desk->directory().imports())->front().undoneAt);
    }

    void whatIsUsedStays()
    {
        DeskFixture fixture(monday);
        const CustomerImport kept = brought(*fixture.desk, town(3), true);
        NewIncident call;
        call.customer = u"Cliente 1"_s;
        call.contact = u"Persona 1"_s;
        call.title = LocalText::of(u"No hot water"_s);
        QVERIFY(DeskFixture::wait(fixture.desk->timeline().create(call)));
        const ImportUndone back = DeskFixture::wait(fixture.desk->directory().undoImport(kept.batch)).value();
        QCOMPARE(back.kept, 2); // the customer, and who called
        QCOMPARE(back.dropped, 10);
        QCOMPARE(count(*fixture.desk), 1);
    }

    void othersAreAnsweredMeanwhile()
    {
        DeskFixture fixture(monday);
        QStringList order;
        const CsvTable table = town(1000);
        const auto import = fixture.desk->directory().importCustomers(table, guessedMapping(table.header), u"a.csv"_s, true);
        whenDone(import, fixture.desk.get(), [&](const auto &) { order << u"import"_s; });
        whenDone(fixture.desk->people().company(), fixture.desk.get(), [&](const auto &) { order << u"question"_s; });
        QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"question"_s, u"import"_s}), 20'000);
    }

    void whatIsWrittenIsReadAgain()
    {
        DeskFixture fixture(monday), other(monday);
        brought(*fixture.desk, town(40), true);
        const QByteArray written = DeskFixture::wait(fixture.desk->directory().exportCustomers()).value();
        const CsvTable table = readCsv(written).value();
        QCOMPARE(table.rows.size(), size_t(40));
        const CustomerImport again = brought(*other.desk, table, true);
        QCOMPARE(again.newCustomers, 40);
        QCOMPARE(again.contacts, 40);
        QCOMPARE(again.equipment, 40);
        QCOMPARE(again.refused + again.doubts, 0);
    }

    void nothingIsDroppedOnTheWay_data() { bothDatabases(); }
    void nothingIsDroppedOnTheWay()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        Desk::Options options;
        options.clock = [] { return monday; };
        options.reminds = false;
        Desk desk(options);
        QVERIFY_RESULT(DeskFixture::wait(desk.open(test.url(), Desk::Mode::CreateIfMissing)));
        const CustomerFile before = whole();
        QVERIFY_RESULT(DeskFixture::wait(desk.directory().restore(before)));
        const QByteArray written = DeskFixture::wait(desk.directory().exportCustomers()).value();
        DeskFixture other(monday);
        const CustomerImport again = brought(*other.desk, readCsv(written).value(), true);
        QCOMPARE(again.refused + again.doubts, 0);
        const CustomerId id = DeskFixture::wait(other.desk->directory().customers({}))->rows.front().customer.id;
        const CustomerFile after = DeskFixture::wait(other.desk->directory().file(id)).value();
        QCOMPARE(after.customer.taxNumber, before.customer.taxNumber);
        QCOMPARE(after.customer.preferredChannel, u"mail"_s);
        QCOMPARE(after.customer.reachable, before.customer.reachable);
        QCOMPARE(after.contacts.size(), size_t(1));
        QCOMPARE(after.contacts.front().phones, before.contacts.front().phones);
        QCOMPARE(after.contacts.front().mails, before.contacts.front().mails);
        QCOMPARE(after.contacts.front().preferredChannel, u"message"_s);
        QCOMPARE(after.contacts.front().language, u"en"_s);
        QCOMPARE(after.sites.size(), size_t(2));
        QCOMPARE(after.equipment.size(), size_t(1));
        const auto where = std::find_if(after.sites.begin(), after.sites.end(), [&](const Site &site) { return site.id == after.equipment.front().site; });
        QVERIFY(where != after.sites.end());
        QCOMPARE(where->address, u"C/ Luna 4"_s); // its own, not the one of its line's place
    }

    void aWrongMappingIsRefused()
    {
        DeskFixture fixture(monday);
        const CsvTable table = town(1);
        const Result<CustomerImport> refused =
            DeskFixture::wait(fixture.desk->directory().importCustomers(table, {CustomerColumn::Phone}, u"a.csv"_s, true));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(DirectoryImportTest)
#include "tst_directoryimport.moc"
