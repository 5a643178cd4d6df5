// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Tables from and for spreadsheets.
class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAreRead_data();
    void tablesAreRead();
    void whatIsWrongNamesItsLine_data();
    void whatIsWrongNamesItsLine();
    void linesAreCountedThroughQuotations();
    void whatIsWrittenIsReadAgain();
    void formulasAreNotRun_data();
    void formulasAreNotRun();
    void numbersAreRead_data();
    void numbersAreRead();
};

void CsvTest::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("expected"); // header first
    const QList<QStringList> plain{{u"Nombre"_s, u"Población"_s}, {u"Muñoz, S.L."_s, u"Getafe"_s}};
    QTest::newRow("Excel in Spain") << QByteArray("Nombre;Poblaci\xF3n\r\nMu\xF1oz, S.L.;Getafe\r\n") << plain;
    QTest::newRow("UTF-8") << u"Nombre;Población\nMuñoz, S.L.;Getafe"_s.toUtf8() << plain;
    QTest::newRow("UTF-8 with its mark") << u"\uFEFFNombre;Población\nMuñoz, S.L.;Getafe\n"_s.toUtf8() << plain;
    const QString wide = u"\uFEFFNombre\tPoblación\r\nMuñoz, S.L.\tGetafe\r\n"_s;
    QTest::newRow("Unicode text") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2) << plain;
    QTest::newRow("commas, quoted") << u"Nombre,Población\n\"Muñoz, S.L.\",Getafe\n"_s.toUtf8() << plain;
    QTest::newRow("old Macintosh lines") << u"Nombre|Población\rMuñoz, S.L.|Getafe\r"_s.toUtf8() << plain;
    QTest::newRow("says its separator") << u"sep=|\r\nNombre|Población\r\nMuñoz, S.L.|Getafe"_s.toUtf8() << plain;
    QTest::newRow("empty lines") << u"\r\nNombre;Población\r\n\r\nMuñoz, S.L.;Getafe\r\n \r\n"_s.toUtf8() << plain;
    QTest::newRow("quotes in quotes, and line ends") << QByteArray("a;b\n\"say \"\"hello\"\"\";\"two\r\nlines\"\n")
                                                     << QList<QStringList>{{u"a"_s, u"b"_s}, {u"say \"hello\""_s, u"two\r\nlines"_s}};
    QTest::newRow("short rows are filled") << QByteArray("a;b;c\n1\n") << QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, {}, {}}};
    QTest::newRow("empty cells at the end") << QByteArray("a;b\n1;2;;;\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a separator at the end of the file") << QByteArray("a;b\n1;") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, {}}};
    QTest::newRow("the euro sign") << QByteArray("precio;nombre\n10 \x80;ca\xF1o\n")
                                   << QList<QStringList>{{u"precio"_s, u"nombre"_s}, {u"10 €"_s, u"caño"_s}};
    QTest::newRow("zeros within") << QByteArray("a;b\n1\0;2\n", 9) << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
}

void CsvTest::tablesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, expected);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().text));
    QList<QStringList> read{table->header};
    for (const CsvRow &row : table->rows)
        read << row.cells;
    QCOMPARE(read, expected);
}

void CsvTest::whatIsWrongNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    QTest::newRow("a quotation that never ends") << QByteArray("a;b\n1;2\n3;\"four\n5;6\n") << u"Line 3"_s;
    QTest::newRow("too many cells") << QByteArray("a;b\n1;2\n1;2;3\n") << u"Line 3 holds 3 cells"_s;
    QTest::newRow("two of one name") << QByteArray("a;A\n1;2\n") << u"\"A\""_s;
    QTest::newRow("no names") << QByteArray(";;\n1;2;3\n") << u"no names"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
}

void CsvTest::whatIsWrongNamesItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(table.error().text.contains(names), qPrintable(table.error().text));
}

void CsvTest::linesAreCountedThroughQuotations()
{
    const Result<CsvTable> table = readCsv("a;b\n\"one\ntwo\nthree\";x\nlast;y\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0].line, 2);
    QCOMPARE(table->rows[1].line, 5);
}

void CsvTest::whatIsWrittenIsReadAgain()
{
    const QStringList header{u"a"_s, u"b;c"_s};
    const std::vector<QStringList> rows{{u"Muñoz \"el viejo\""_s, u"two\nlines"_s}, {QString(), u" spaces "_s}};
    const Result<CsvTable> table = readCsv(writeCsv(header, rows));
    QVERIFY(table);
    QCOMPARE(table->header, header);
    QCOMPARE(table->rows.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(table->rows[i].cells, rows[i]);
}

void CsvTest::formulasAreNotRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("minus") << u"-2+3|cmd"_s << u"'-2+3|cmd"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a phone stays") << u"+34 612 34 56 78"_s << u"+34 612 34 56 78"_s;
    QTest::newRow("a number stays") << u"-3,7038"_s << u"-3,7038"_s;
}

void CsvTest::formulasAreNotRun()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    const Result<CsvTable> table = readCsv(writeCsv({u"a"_s}, {{cell}}));
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells.front(), written);
}

void CsvTest::numbersAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("expected");
    QTest::newRow("decimal comma") << u"40,4168"_s << true << 40.4168;
    QTest::newRow("decimal point") << u"-3.7038"_s << true << -3.7038;
    QTest::newRow("thousands in Spain") << u"1.234,5"_s << true << 1234.5;
    QTest::newRow("thousands in England") << u"1,234.5"_s << true << 1234.5;
    QTest::newRow("millions") << u"1.234.567"_s << true << 1234567.0;
    QTest::newRow("words") << u"forty"_s << false << 0.0;
    QTest::newRow("nothing") << QString() << false << 0.0;
    QTest::newRow("infinite") << u"inf"_s << false << 0.0;
}

void CsvTest::numbersAreRead()
{
    QFETCH(QString, cell);
    QFETCH(bool, isNumber);
    QFETCH(double, expected);
    const std::optional<double> value = csvNumber(cell);
    QCOMPARE(value.has_value(), isNumber);
    if (isNumber)
        QVERIFY(qAbs(*value - expected) < 1e-9);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
