// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "core/text/money.h"
#include "core/text/unitwords.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;

/// Amounts are written as the language writes them, in the company's currency.
class MoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setCompanyCurrency(u"EUR"_s); }

    void itIsWritten_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("euros, en") << u"EUR"_s << u"en"_s << u"€1,120.50"_s;
        QTest::newRow("euros, es") << u"EUR"_s << u"es"_s << u"1120,50 €"_s;
        QTest::newRow("pounds, en") << u"GBP"_s << u"en"_s << u"£1,120.50"_s;
        QTest::newRow("pesos, en") << u"MXN"_s << u"en"_s << u"MXN 1,120.50"_s;
        QTest::newRow("pesos, es") << u"MXN"_s << u"es"_s << u"1120,50 MXN"_s;
    }
    void itIsWritten()
    {
        QFETCH(QString, currency);
        QFETCH(QString, language);
        setCompanyCurrency(currency);
        QCOMPARE(companyCurrency(), currency);
        QTEST(moneyWords(112'050, Language(language)).replace(QChar::Nbsp, u' '), "words");
    }

    void whatIsNoneChangesNothing()
    {
        for (const char *code : {"", "eur", "EURO", "E1R", "€"})
            setCompanyCurrency(QString::fromUtf8(code));
        QCOMPARE(companyCurrency(), u"EUR"_s);
    }

    void theDatabaseKeepsIt_data() { bothDatabases(); }
    void theDatabaseKeepsIt()
    {
        QFETCH(QString, database);
        DeskOnDatabase given(database, Instant{1'796'000'000'000});
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        QCOMPARE(given.valueOf(DeskFixture::wait(given.desk->dispatching().currency())), u"EUR"_s);
        const Result<void> refused = DeskFixture::wait(given.desk->dispatching().saveCurrency(u"pesos"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QVERIFY_RESULT(DeskFixture::wait(given.desk->dispatching().saveCurrency(u" mxn"_s)));
        QCOMPARE(companyCurrency(), u"MXN"_s);
        setCompanyCurrency(u"EUR"_s);
        given.desk.reset();
        Desk::Options options;
        options.zone = QTimeZone("Europe/Madrid");
        options.reminds = false;
        Desk next(options);
        QVERIFY_RESULT(DeskFixture::wait(next.open(given.test.url(), Desk::Mode::Existing)));
        QCOMPARE(companyCurrency(), u"MXN"_s); // as the next desk finds it
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
