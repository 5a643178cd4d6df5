// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Phones as they are typed, and as they are compared.
class PhoneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void theLastNineName_data();
    void theLastNineName();
    void peopleReadThem();
};

void PhoneTest::numbersAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"612345678"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("in groups") << u"612 34 56 78"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("with points and dashes") << u"91.555-01.23"_s << u"ES"_s << u"+34915550123"_s;
    QTest::newRow("international") << u"+34 612 345 678"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("dialled") << u"0034 612 345 678"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("from abroad") << u"+44 20 7946 0123"_s << u"ES"_s << u"+442079460123"_s;
    QTest::newRow("at home abroad") << u"020 7946 0123"_s << u"GB"_s << u"+442079460123"_s;
    QTest::newRow("Colombia") << u"601 3821000"_s << u"CO"_s << u"+576013821000"_s;
    QTest::newRow("emergency") << u"112"_s << u"ES"_s << QString();
    QTest::newRow("too few") << u"61234"_s << u"ES"_s << QString();
    QTest::newRow("too many") << u"61234567812345678"_s << u"ES"_s << QString();
    QTest::newRow("words") << u"ask Carmen"_s << u"ES"_s << QString();
    QTest::newRow("hidden") << u"anonymous"_s << u"ES"_s << QString();
    QTest::newRow("nothing") << QString() << u"ES"_s << QString();
    QTest::newRow("very long") << QString(100'000, u'6') << u"ES"_s << QString();
}

void PhoneTest::numbersAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QTEST(e164(typed, region), "expected");
}

void PhoneTest::theLastNineName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("international") << u"+34 612 34 56 78"_s << u"612345678"_s;
    QTest::newRow("behind an exchange") << u"0612345678"_s << u"612345678"_s;
    QTest::newRow("other digits") << u"٦١٢٣٤٥٦٧٨"_s << u"612345678"_s;
    QTest::newRow("fewer") << u"345678"_s << u"345678"_s;
    QTest::newRow("an extension") << u"4021"_s << QString();
}

void PhoneTest::theLastNineName()
{
    QFETCH(QString, typed);
    QTEST(lastNine(typed), "expected");
}

void PhoneTest::peopleReadThem()
{
    QCOMPARE(spokenPhone(u"+34612345678"_s), u"612 34 56 78"_s);
    QCOMPARE(spokenPhone(u"ask Carmen"_s), u"ask Carmen"_s);
}

QTEST_APPLESS_MAIN(PhoneTest)
#include "tst_phone.moc"
