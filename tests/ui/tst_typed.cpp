// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/typed.h"

#include <QtTest>

/// What people type into lists, and how it is written back.
class TestTyped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing") << QString(" ,  ") << QStringList();
        QTest::newRow("two") << QString("agua,  gas") << QStringList{"agua", "gas"};
        QTest::newRow("a comma in a name") << QString("\"Talleres Pérez, S.L.\", Muñoz") << QStringList{"Talleres Pérez, S.L.", "Muñoz"};
        QTest::newRow("quotes within a name") << QString("Pérez \"el Rápido\", O\"Neil") << QStringList{"Pérez \"el Rápido\"", "O\"Neil"};
        QTest::newRow("a name in quotes") << QString("\"\"\"La Perla\"\", S.A.\", Muñoz") << QStringList{"\"La Perla\", S.A.", "Muñoz"};
        QTest::newRow("a quote without its end") << QString("\"Pérez, S.L.") << QStringList{"Pérez, S.L."};
    }
    void listsComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(typed::list(text), parts);
        QCOMPARE(typed::list(typed::joined(parts)), parts);
    }
    void durationsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("minutes") << "30 min" << 1800 << "30 min";
        QTest::newRow("short") << "45m" << 2700 << "45 min";
        QTest::newRow("hours and minutes") << "1 h 30 min" << 5400 << "1 h 30 min";
        QTest::newRow("days") << "1 D 4 h" << 28 * 3600 << "28 h";
        QTest::newRow("seconds") << "90 s" << 90 << "1 min 30 s";
        QTest::newRow("hours and seconds") << "1h 5s" << 3605 << "1 h 5 s";
        QTest::newRow("nothing") << "0 min" << -1 << "";
        QTest::newRow("no unit") << "2" << -1 << "";
        QTest::newRow("words") << "soon" << -1 << "";
    }
    void durationsComeBack()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const std::optional<Milliseconds> span = typed::duration(text);
        QCOMPARE(span ? int(*span / std::chrono::seconds(1)) : -1, seconds);
        if (span)
            QTEST(typed::text(*span), "shown");
    }
};

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
