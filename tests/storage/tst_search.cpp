// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/searchtown.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace searchtown;

/// What is stored is found, on both databases alike.
class TestSearch : public QObject
{
    Q_OBJECT
    std::map<QString, std::pair<std::unique_ptr<TestDatabase>, std::unique_ptr<Database>>> m_towns; ///< one each for all rows of a test

private Q_SLOTS:
    void cleanupTestCase() { m_towns.clear(); }

    void wordsFind_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const std::vector<std::pair<QString, QString>> rows{
            {u"bomba"_s, u"incident:2026-0413, entry:2026-0412"_s},
            {u"BOM"_s, u"incident:2026-0413, entry:2026-0412"_s},
            {u"bomba ruido"_s, u"entry:2026-0412"_s},
            {u"ruido"_s, u"incident:2027-0007, entry:2026-0412"_s},
            {u"\"bomba de calor\""_s, u"incident:2026-0413"_s},
            {u"\"calor de\""_s, u""_s},
            {u"munoz"_s, u"incident:2027-0007, incident:2026-0412, customer:Panadería Muñoz, contact:Carmen Muñoz"_s},
            {u"Muñoz caldera"_s, u"incident:2026-0412"_s},
            {u"412"_s, u"incident:2026-0412"_s},
            {u"INC-2026-0412"_s, u"incident:2026-0412"_s},
            {u"2026-0412"_s, u"incident:2026-0412"_s},
            {u"e05"_s, u"incident:2026-0412, entry:2026-0412"_s},
            {u"612 34 56 78"_s, u"contact:Carmen Muñoz"_s},
            {u"+34612345678"_s, u"contact:Carmen Muñoz"_s},
            {u"getafe"_s, u"site:Tienda"_s},
            {u"sn8841"_s, u"equipment:SN-8841/X"_s},
            {u"sn-8841"_s, u"equipment:SN-8841/X"_s},
            {u"calor"_s, u"incident:2026-0413, equipment:SN-8841/X"_s},
            {u"京"_s, u"entry:2027-0007"_s},
            {u"paginas"_s, u"entry:2027-0007"_s},
            {u"omba"_s, u""_s},
            {u"%"_s, u""_s},
            {u"*"_s, u""_s},
            {u"\" OR 1=1 --"_s, u""_s},
            {u"' & | ! :* ( <->"_s, u""_s},
            {u"😀"_s, u""_s},
            {u"   "_s, u""_s},
            {QString(), u""_s},
        };
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto &[typed, found] : rows)
                QTest::newRow(qPrintable(database + u' ' + typed)) << database << typed << found;
        }
    }
    void wordsFind()
    {
        QFETCH(QString, database);
        QFETCH(QString, typed);
        auto &[test, db] = m_towns[database];
        if (!test) {
            test = std::make_unique<TestDatabase>(database);
            db = std::make_unique<Database>();
            if (!test->isMissing()) {
                QVERIFY_RESULT(openNow(*db, test->url()));
                QVERIFY_RESULT(waitFor(*db, fillTown));
            }
        }
        if (test->isMissing())
            QSKIP("PostgreSQL is not installed");
        const auto found = asked(*db, typed);
        QVERIFY_RESULT(found);
        QTEST(shown(*found), "found");
        if (typed == "sn8841"_L1) // the last row that needs them
            QCOMPARE(found->front().text.in({}), u"Calor · CX-24"_s);
    }

    void noTextIsAnError_data() { bothDatabases(); }
    void noTextIsAnError()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, fillTown));
        AnyValue any(41);
        QStringList hostile{u"a"_s.repeated(10'000), u"a "_s.repeated(5'000), u"\""_s.repeated(10'000), QString(QChar(0)), QString(QChar(0xd800)), u"a\\' :x ?"_s,
                            u"\u202Eabc\u0301\u0301"_s, u"NEAR(a b, 5)"_s, u"words:x"_s, u"-x ^y"_s, u"Σ σ ς İ ı"_s};
        for (int i = 0; i < 100; ++i)
            any.fill(hostile.emplaceBack());
        for (const QString &text : std::as_const(hostile))
            QVERIFY_RESULT(asked(db, text));
    }

    void whatChangesIsFoundByItsNewWords_data() { bothDatabases(); }
    void whatChangesIsFoundByItsNewWords()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(43);
        Customer customer = any.make<Customer>();
        customer.name = u"Antes"_s;
        Incident incident = anIncident(customer.id, u"2026-0001"_s, u"Fuga"_s);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(customer).and_then([&] { return store.insertIncident(incident, madrid); }); }));
        QCOMPARE(shown(asked(db, u"antes fuga"_s).value()), u"incident:2026-0001"_s);
        customer.name = u"Después"_s;
        incident.title = LocalText::of(u"Goteo"_s);
        incident.version = 1;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(customer).and_then([&] { return store.updateIncident(incident, 0); }); }));
        QCOMPARE(shown(asked(db, u"antes"_s).value()), u""_s);
        QCOMPARE(shown(asked(db, u"fuga"_s).value()), u""_s);
        QCOMPARE(shown(asked(db, u"goteo despues"_s).value()), u"incident:2026-0001"_s);
        // What is rolled back is not found.
        QVERIFY(!waitFor(db, [&](Store &store) {
            return store.transaction([&] {
                customer.name = u"Nunca"_s;
                (void)store.save(customer);
                return Result<void>(fail(Error::Kind::Cancelled, {}));
            });
        }));
        QCOMPARE(shown(asked(db, u"nunca"_s).value()), u""_s);
    }

    void kindsAndLimitsHold_data() { bothDatabases(); }
    void kindsAndLimitsHold()
    {
        OPEN_DATABASE(test, database);
        QVERIFY_RESULT(waitFor(db, fillTown));
        QCOMPARE(shown(asked(db, u"munoz"_s, {SearchKind::Contact}).value()), u"contact:Carmen Muñoz"_s);
        QCOMPARE(shown(asked(db, u"munoz"_s, {SearchKind::Incident}, 1).value()), u"incident:2027-0007"_s);
        QCOMPARE(shown(asked(db, u"ruido"_s, {SearchKind::Entry}).value()), u"entry:2026-0412"_s);
        QCOMPARE(shown(asked(db, u"munoz"_s, {}, 0).value()), u""_s);
    }

    /// Of one kind is asked, and more of another match than are sorted.
    void whatIsNotAskedForTakesNoPlace_data() { bothDatabases(); }
    void whatIsNotAskedForTakesNoPlace()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(9);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) -> Result<void> {
            const Customer customer = someCustomer(store, any);
            Contact contact = any.make<Contact>();
            contact.customer = customer.id, contact.name = u"Bombilla Pérez"_s;
            return store.save(contact).and_then([&] {
                return store.transaction([&]() -> Result<void> {
                    Result<void> ok;
                    for (int i = 0; ok && i < 501; ++i) {
                        Customer other = any.make<Customer>();
                        other.name = u"Bombilla %1"_s.arg(i);
                        ok = store.save(other);
                    }
                    return ok;
                });
            });
        }));
        QCOMPARE(shown(asked(db, u"bombilla"_s, {SearchKind::Contact}).value()), u"contact:Bombilla Pérez"_s);
    }

    /// The index knows beginnings of six letters: what is longer is looked for among those first.
    void aLongBeginningFindsTheNewest_data() { bothDatabases(); }
    void aLongBeginningFindsTheNewest()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(8);
        QStringList wanted;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) -> Result<void> {
            const Customer customer = someCustomer(store, any);
            Result<void> ok;
            for (int i = 0; ok && i < 40; ++i) {
                Incident incident = someIncident(any, customer.id);
                static const QString words[] = {u"bombilla"_s, u"bombillas fundidas"_s, u"bombilo"_s, u"bombillero"_s};
                incident.title = LocalText::of(words[i % 4], u"es"_s), incident.tags.clear(), incident.externalRef = QString::number(i);
                ok = store.insertIncident(incident, madrid);
                if (i % 4 != 2)
                    wanted.prepend(u"incident:"_s + incident.number);
            }
            return ok;
        }));
        for (const int limit : {1, 7, 30, 100}) {
            QCOMPARE(shown(asked(db, u"bombill"_s, {SearchKind::Incident}, limit).value()), wanted.mid(0, limit).join(u", "_s));
            QCOMPARE(shown(asked(db, u"bombillx"_s, {SearchKind::Incident}, limit).value()), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
