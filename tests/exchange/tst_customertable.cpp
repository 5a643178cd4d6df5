// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customertable.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Customers out of tables.
class CustomerTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void aMappingIsChecked();
    void aLineIsRead();
    void aLineMayBeShort();
    void whatIsWrongNamesItsLine_data();
    void whatIsWrongNamesItsLine();
    void whatIsDoubtfulIsKept();
    void datesAreRead_data();
    void datesAreRead();
    void everyColumnHasAName();
};

namespace {

using enum CustomerColumn;

Result<CustomerLine> lineOf(const QByteArray &csv)
{
    const CsvTable table = readCsv(csv).value();
    return customerLine(table.rows.front(), guessedMapping(table.header), table.header);
}

}

void CustomerTableTest::columnsAreGuessed_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<CustomerMapping>("expected");
    QTest::newRow("Spanish") << QStringList{u"Razón social"_s, u"Teléfono"_s, u"C.P."_s, u"Población"_s, u"Nº serie"_s, u"Fin garantía"_s}
                             << CustomerMapping{Name, Phone, PostalCode, Zone, Serial, WarrantyTo};
    QTest::newRow("English") << QStringList{u"Customer name"_s, u"E-mail"_s, u"Postcode"_s, u"Serial number"_s}
                             << CustomerMapping{Name, Mail, PostalCode, Serial};
    QTest::newRow("unknown") << QStringList{u"Cliente"_s, u"Saldo"_s, QString()} << CustomerMapping{Name, Nothing, Nothing};
    QTest::newRow("twice: the first") << QStringList{u"Cliente"_s, u"Nombre"_s} << CustomerMapping{Name, Nothing};
}

void CustomerTableTest::columnsAreGuessed()
{
    QFETCH(QStringList, header);
    QTEST(guessedMapping(header), "expected");
}

void CustomerTableTest::aMappingIsChecked()
{
    QVERIFY(checkedMapping({Name, Nothing, Nothing}, {u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!checkedMapping({Phone}, {u"a"_s}));
    QVERIFY(checkedMapping({Name, Name}, {u"a"_s, u"b"_s}).error().text.contains(u"\"b\""_s));
}

void CustomerTableTest::aLineIsRead()
{
    const Result<CustomerLine> line =
        lineOf("Cliente;Contrato;Idioma;Contacto;Cargo;Tel\xE9"
               "fono;Tel\xE9"
               "fono 2;Correo;Direcci\xF3n;CP;Poblaci\xF3n;Latitud;Longitud;Marca;Modelo;N\xBA serie;Fecha instalaci\xF3n;Garant\xED"
               "a hasta\r\n"
               "Mu\xF1oz, S.L.;Oro;Espa\xF1ol;Carmen;Due\xF1"
               "a;612 34 56 78;0034612345678;carmen@example.com;C/ Sol 3;8901;Getafe;40,3083;-3,7327;Calor;CX-24;SN "
               "8841;01/03/2024;28/02/2027\r\n");
    QVERIFY2(line, line ? "" : qPrintable(line.error().text));
    QCOMPARE(line->customer.name, u"Muñoz, S.L."_s);
    QCOMPARE(line->customer.contract, u"Oro"_s);
    QCOMPARE(line->customer.language, u"es"_s);
    QVERIFY(line->contact);
    QCOMPARE(line->contact->phones, QStringList{u"+34612345678"_s}); // the same number twice
    QCOMPARE(line->contact->mails, QStringList{u"carmen@example.com"_s});
    QVERIFY(line->site);
    QCOMPARE(line->site->postalCode, u"08901"_s);
    QCOMPARE(line->site->name, u"Getafe"_s);
    QVERIFY(qAbs(*line->site->latitude - 40.3083) < 1e-9);
    QVERIFY(line->equipment);
    QCOMPARE(line->equipment->installedOn, QDate(2024, 3, 1));
    QCOMPARE(line->equipment->warrantyTo, QDate(2027, 2, 28));
    QVERIFY(line->doubts.isEmpty());
}

void CustomerTableTest::aLineMayBeShort()
{
    const Result<CustomerLine> line = lineOf("Cliente;Telefono;CP\nBar Sol;;\n");
    QVERIFY(line);
    QVERIFY(!line->contact && !line->site && !line->equipment);
    const Result<CustomerLine> withPhone = lineOf("Cliente;Telefono\nBar Sol;612345678\n");
    QCOMPARE(withPhone->contact->name, u"Bar Sol"_s);
}

void CustomerTableTest::whatIsWrongNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("names");
    QTest::newRow("no name") << QByteArray("Cliente;CP\n;28901\n") << u"Line 2, Customer"_s;
    QTest::newRow("a coordinate") << QByteArray("Cliente;Latitud\nBar;north\n") << u"Line 2, Latitude: \"north\""_s;
    QTest::newRow("off the earth") << QByteArray("Cliente;Latitud\nBar;140,2\n") << u"Latitude"_s;
    QTest::newRow("a date") << QByteArray("Cliente;Modelo;Garantia\nBar;CX;31/02/2026\n") << u"Warranty until"_s;
    QTest::newRow("very long") << QByteArray("Cliente\n") + QByteArray(300, 'x') << u"200"_s;
}

void CustomerTableTest::whatIsWrongNamesItsLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, names);
    const Result<CustomerLine> line = lineOf(csv);
    QVERIFY(!line);
    QVERIFY2(line.error().text.contains(names), qPrintable(line.error().text));
}

void CustomerTableTest::whatIsDoubtfulIsKept()
{
    const Result<CustomerLine> line = lineOf("Cliente;Telefono;Correo\nBar Sol;ask for Pepe;pepe at home\n");
    QVERIFY(line);
    QCOMPARE(line->doubts.size(), 2);
    QCOMPARE(line->contact->phones, QStringList{u"ask for Pepe"_s});
    QCOMPARE(line->contact->mails, QStringList{u"pepe at home"_s});
}

void CustomerTableTest::datesAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("Spanish") << u"21/11/2026"_s << QDate(2026, 11, 21);
    QTest::newRow("short year") << u"1-3-24"_s << QDate(2024, 3, 1);
    QTest::newRow("ISO") << u"2026-11-21"_s << QDate(2026, 11, 21);
    QTest::newRow("with a time") << u"2026-11-21 00:00:00"_s << QDate(2026, 11, 21);
    QTest::newRow("points") << u"21.11.2026"_s << QDate(2026, 11, 21);
    QTest::newRow("no such day") << u"31/02/2026"_s << QDate();
    QTest::newRow("American") << u"11/21/2026"_s << QDate();
    QTest::newRow("words") << u"soon"_s << QDate();
}

void CustomerTableTest::datesAreRead()
{
    QFETCH(QString, cell);
    QTEST(csvDate(cell).value_or(QDate()), "expected");
}

void CustomerTableTest::everyColumnHasAName()
{
    QSet<QString> names;
    for (const CustomerColumn column : customerColumns())
        names << columnName(column);
    QCOMPARE(names.size(), 28);
}

QTEST_APPLESS_MAIN(CustomerTableTest)
#include "tst_customertable.moc"
