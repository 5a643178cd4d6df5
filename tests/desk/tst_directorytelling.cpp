// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customertable.h"
#include "support/twopeople.h"

using namespace Qt::StringLiterals;

/// What is written into the directory is told: here, and at the other desks of a shared database.
class DirectoryTellingTest : public QObject, TwoPeople
{
    Q_OBJECT
    Directory &directory() { return m_ana->directory(); }
    template<typename Answer>
    static void done(const QFuture<Result<Answer>> &answer)
    {
        if (const Result<Answer> ok = DeskFixture::wait(answer); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }

private Q_SLOTS:
    void init()
    {
        if (!bringDatabase())
            QSKIP("PostgreSQL is not installed");
        anaComes();
    }
    void cleanup() { bothLeave(); }

    void eachWriteIsHeardOf_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"customer", "contact", "site", "unit", "technician", "import", "removal", "undo", "call", "incident"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void eachWriteIsHeardOf()
    {
        QFETCH(QString, what);
        CustomerFile file;
        file.customer.id = CustomerId::make(), file.customer.name = u"Hotel Mirador"_s;
        done(directory().save(std::optional<Customer>(), file.customer));
        const CsvTable table = readCsv("Cliente;Telefono\nBar Sol;612345678\n").value();
        const Result<CustomerImport> import = DeskFixture::wait(directory().importCustomers(table, guessedMapping(table.header), u"a.csv"_s, true));
        QVERIFY(import);
        luisComes();
        QSignalSpy here(m_ana.get(), &Desk::directoryChanged), there(m_luis.get(), &Desk::directoryChanged), incidents(m_luis.get(), &Desk::changed);
        write(what, file, *import);
        QTRY_VERIFY(here.size() > 0);
        QTRY_COMPARE(there.size(), 1);
        if (what != u"incident"_s && what != u"call"_s)
            QVERIFY(incidents.isEmpty()); // no list of incidents is read for it
    }
    void write(const QString &what, const CustomerFile &file, const CustomerImport &import)
    {
        Contact contact;
        contact.id = ContactId::make(), contact.customer = file.customer.id, contact.name = u"Carmen"_s;
        Site site;
        site.id = SiteId::make(), site.customer = file.customer.id, site.address = u"C/ Sol 3"_s;
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = file.customer.id, unit.serial = u"SN 1"_s;
        if (what == u"customer"_s) {
            Customer other;
            other.id = CustomerId::make(), other.name = u"Bar Luna"_s;
            done(m_ana->people().save(other));
        } else if (what == u"contact"_s) {
            done(directory().save(std::optional<Contact>(), contact));
        } else if (what == u"site"_s) {
            done(directory().save(std::optional<Site>(), site));
        } else if (what == u"unit"_s) {
            done(directory().save(std::optional<Equipment>(), unit));
        } else if (what == u"technician"_s) {
            Technician person;
            person.id = TechnicianId::make(), person.name = u"Marta"_s;
            done(m_ana->people().save(person));
        } else if (what == u"import"_s) {
            const CsvTable table = readCsv("Cliente;Telefono\nBar Luna;612345679\n").value();
            done(directory().importCustomers(table, guessedMapping(table.header), u"b.csv"_s, true));
        } else if (what == u"removal"_s) {
            done(directory().remove(file.customer.id));
        } else if (what == u"undo"_s) {
            done(directory().undoImport(import.batch));
        } else if (what == u"call"_s) {
            CallCard card;
            card.number = u"612000000"_s, card.caller = u"Pepe"_s, card.customer = u"Bar Estrella"_s, card.title = LocalText::of(u"No heat"_s);
            done(m_ana->calls().take(card));
        } else {
            NewIncident call;
            call.customer = u"Hotel Mirador"_s, call.title = LocalText::of(u"No hot water"_s);
            done(m_ana->timeline().create(call));
        }
    }

    void aDryRunIsNotTold()
    {
        luisComes();
        QSignalSpy here(m_ana.get(), &Desk::directoryChanged), there(m_luis.get(), &Desk::directoryChanged);
        const CsvTable table = readCsv("Cliente\nBar Sol\n").value();
        done(directory().importCustomers(table, guessedMapping(table.header), u"a.csv"_s, false));
        Customer customer;
        customer.id = CustomerId::make(), customer.name = u"Hotel"_s;
        done(directory().save(std::optional<Customer>(), customer));
        QTRY_COMPARE(there.size(), 1); // the customer's, which came after
        QCOMPARE(here.size(), 1);
    }

    void whatIsTakenBackIsNotTold()
    {
        Customer customer;
        customer.id = CustomerId::make(), customer.name = u"Hotel"_s;
        done(directory().save(std::optional<Customer>(), customer));
        QSignalSpy here(m_ana.get(), &Desk::directoryChanged);
        Customer namesake = customer;
        namesake.id = CustomerId::make();
        QVERIFY(!DeskFixture::wait(directory().save(std::optional<Customer>(), namesake)));
        QCOMPARE(here.size(), 0);
    }
};

QTEST_GUILESS_MAIN(DirectoryTellingTest)
#include "tst_directorytelling.moc"
