// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customertable.h"
#include "core/exchange/vcard.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

CustomerLine first(const CsvTable &table, size_t row = 0)
{
    const Result<CustomerLine> line = customerLine(table.rows.at(row), guessedMapping(table.header), table.header);
    if (!line)
        qFatal("%s", qPrintable(line.error().text));
    return *line;
}

}

/// Contacts as address books write them.
class VCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cardsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("3.0") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Carmen;;;\r\nFN:Carmen Ruiz\r\nORG:Mu\xC3\xB1oz\\, S.L.;Kitchen\r\nTITLE:Chef\r\n"
                                           "TEL;TYPE=CELL,VOICE:612 34 56 78\r\nTEL;TYPE=WORK:+34 912 345 678\r\nTEL;TYPE=FAX:912 000 000\r\nitem1.EMAIL;TYPE=INTERNET:car\r\n men@example.com\r\n"
                                           "EMAIL:c.ruiz@example.com\r\nADR;TYPE=WORK:;;C/ Sol 3;Getafe;Madrid;28901;Spain\r\nLANG:en-GB\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n");
        QTest::newRow("4.0") << QByteArray("\xEF\xBB\xBF" "begin:vcard\nversion:4.0\nFN:Carmen Ruiz\nORG;SORT-AS=\"M:u\":Mu\xC3\xB1oz\\, S.L.\nROLE:Chef\nLANG;PREF=2:es\nLANG;PREF=1:en\n"
                                           "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+34-612-345-678\nTEL;VALUE=uri:tel:+34-912-345-678;ext=12\nEMAIL:mailto:carmen@example.com\nEMAIL:c.ruiz@example.com\n"
                                           "ADR;LABEL=\"C/ Sol 3\":;;C/ Sol 3;Getafe;;28901;\nend:vcard\n");
    }
    void cardsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(areVCards(bytes));
        const Result<CsvTable> table = readVCards(bytes);
        QVERIFY2(table, table ? "" : qPrintable(table.error().text));
        QVERIFY(table->isCards);
        QCOMPARE(table->rows.size(), size_t(1));
        const CustomerLine line = first(*table);
        QCOMPARE(line.customer.name, u"Muñoz, S.L."_s);
        QCOMPARE(line.contact->name, u"Carmen Ruiz"_s);
        QCOMPARE(line.contact->role, u"Chef"_s);
        QCOMPARE(line.contact->language, u"en"_s);
        QCOMPARE(line.contact->phones, (QStringList{u"+34612345678"_s, u"+34912345678"_s}));
        QCOMPARE(line.contact->mails, (QStringList{u"carmen@example.com"_s, u"c.ruiz@example.com"_s}));
        QCOMPARE(line.site->address, u"C/ Sol 3"_s);
        QCOMPARE(line.site->postalCode, u"28901"_s);
        QCOMPARE(line.site->zone, u"Getafe"_s);
        QVERIFY(line.doubts.isEmpty());
    }

    void whoHasNoOrganisationIsTheCustomer()
    {
        const Result<CsvTable> table = readVCards("BEGIN:VCARD\nVERSION:3.0\nN:Gil;Ana;;;\nTEL:600000001\nEND:VCARD\n");
        QVERIFY(table);
        QCOMPARE(first(*table).customer.name, u"Ana Gil"_s);
        QCOMPARE(first(*table).contact->name, u"Ana Gil"_s);
        QVERIFY(!first(*table).site);
    }

    void whatIsWrittenIsReadAgain()
    {
        CustomerFile file;
        file.customer.name = u"Café; \\ Ñandú, S.L. "_s + QString(120, u'ñ');
        Contact contact;
        contact.id = ContactId::make(), contact.name = u"Luis\tGil, el \"viejo\""_s, contact.role = u"Dueño; gerente"_s, contact.language = u"es"_s;
        contact.phones = {u"+34612345678"_s, u"+34612345679"_s, u"+442079460123"_s};
        contact.mails = {u"a@example.com"_s, u"b@example.com"_s};
        file.contacts = {contact};
        Site site;
        site.address = u"C/ Mayor 1, 2º; izq."_s, site.postalCode = u"08001"_s, site.zone = u"Barcelona"_s;
        file.sites = {site};
        const QByteArray written = writeVCards(file);
        for (const QByteArray &line : written.split('\n'))
            QVERIFY(line.size() <= 76); // with its carriage return
        const CustomerLine line = first(readVCards(written).value());
        QCOMPARE(line.customer.name, file.customer.name.simplified());
        QCOMPARE(line.contact->name, contact.name.simplified());
        QCOMPARE(line.contact->role, contact.role);
        QCOMPARE(line.contact->phones, contact.phones);
        QCOMPARE(line.contact->mails, contact.mails);
        QCOMPARE(line.contact->language, u"es"_s);
        QCOMPARE(line.site->address, site.address);
        QCOMPARE(line.site->postalCode, site.postalCode);
        QCOMPARE(line.site->zone, site.zone);
    }

    void whatIsNoCardIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("names");
        QTest::newRow("old") << QByteArray("BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nEND:VCARD\n") << u"Line 1"_s;
        QTest::newRow("no version") << QByteArray("\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n") << u"Line 2"_s;
        QTest::newRow("cut") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n") << u"never ends"_s;
        QTest::newRow("nested") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nBEGIN:VCARD\n") << u"Line 3"_s;
        QTest::newRow("none") << QByteArray("FN:Ana\n") << u"no card"_s;
        QTest::newRow("noise") << QByteArray("\0;:\\\n ;\n\t:\n", 10) << u"no card"_s;
    }
    void whatIsNoCardIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, names);
        const Result<CsvTable> table = readVCards(bytes);
        QVERIFY(!table);
        QVERIFY2(table.error().text.contains(names), qPrintable(table.error().text));
    }
};

QTEST_APPLESS_MAIN(VCardTest)
#include "tst_vcard.moc"
