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
        QTest::newRow("a quote without its end") << QString("\"Pérez, S.L.") << QStringList{"Pérez, S.L."};
    }
    void listsComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(typed::list(text), parts);
        QCOMPARE(typed::list(typed::joined(parts)), parts);
    }
};

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
