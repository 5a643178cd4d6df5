// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/directorychecks.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

const Instant monday{1'796'000'000'000};

template<typename Answer>
Answer now(const QFuture<Answer> &answer)
{
    return DeskFixture::wait(answer);
}

std::unique_ptr<Desk> deskOn(const TestDatabase &test)
{
    Desk::Options options;
    options.clock = [] { return monday; };
    options.zone = QTimeZone("Europe/Madrid");
    options.user = u"Ana"_s;
    options.reminds = false;
    auto desk = std::make_unique<Desk>(options);
    const Result<void> ok = now(desk->open(test.url(), Desk::Mode::CreateIfMissing));
    if (!ok)
        qFatal("%s", qPrintable(ok.error().text));
    return desk;
}

Customer customerOf(const QString &name)
{
    Customer customer;
    customer.id = CustomerId::make(), customer.name = name, customer.language = u"es"_s;
    return customer;
}

}

#define OPEN_DESK(test, desk) \
    QFETCH(QString, database); \
    const TestDatabase test(database); \
    if (test.isMissing()) \
        QSKIP("PostgreSQL is not installed"); \
    const std::unique_ptr<Desk> desk = deskOn(test); \
    Directory &directory = desk->directory()

/// What a person changes in the directory: checked, never over another's words, and taken back.
class DirectoryEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCustomerIsKeptAndChanged_data() { bothDatabases(); }
    void aCustomerIsKeptAndChanged()
    {
        OPEN_DESK(test, desk);
        Customer hotel = customerOf(u"  Hotel  Mirador "_s);
        hotel.taxNumber = u"B12345678"_s, hotel.preferredChannel = u"phone"_s, hotel.reachable = u"8 a 14"_s;
        QVERIFY_RESULT(now(directory.save(std::optional<Customer>(), hotel)));
        const Customer kept = now(directory.file(hotel.id))->customer;
        QCOMPARE(kept.name, u"Hotel Mirador"_s);
        QCOMPARE(kept.taxNumber, hotel.taxNumber);
        QCOMPARE(kept.preferredChannel, hotel.preferredChannel);
        QCOMPARE(kept.reachable, hotel.reachable);
        Customer changed = kept;
        changed.contract = u"Plata"_s;
        QVERIFY_RESULT(now(directory.save(std::optional(kept), changed)));
        Customer late = kept; // from what is not stored any more
        late.contract = u"Oro"_s;
        const Result<void> refused = now(directory.save(std::optional(kept), late));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(now(directory.file(hotel.id))->customer.contract, u"Plata"_s);
        const Result<void> twin = now(directory.save(std::optional<Customer>(), customerOf(u"hotel mirador"_s)));
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, Error::Kind::InvalidInput);
    }

    void phonesAreKeptInternationally_data() { bothDatabases(); }
    void phonesAreKeptInternationally()
    {
        OPEN_DESK(test, desk);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        QVERIFY_RESULT(now(directory.save(std::optional<Customer>(), hotel)));
        Contact carmen;
        carmen.id = ContactId::make(), carmen.customer = hotel.id, carmen.name = u"Carmen"_s;
        carmen.phones = QStringList{u"612 34 56 78"_s, u"4021"_s, u"+34612345678"_s};
        carmen.mails = QStringList{u"carmen@mirador.es"_s};
        QVERIFY_RESULT(now(directory.save(std::optional<Contact>(), carmen)));
        const Contact kept = now(directory.file(hotel.id))->contacts.front();
        QCOMPARE(kept.phones, (QStringList{u"+34612345678"_s, u"4021"_s}));
        QCOMPARE(now(directory.callers(u"612345678"_s))->size(), size_t(1));
        carmen.mails = QStringList{u"carmen at mirador"_s};
        QVERIFY(!now(directory.save(std::optional(kept), carmen)));
        carmen.mails.clear();
        carmen.phones = QStringList{u"call her"_s};
        QVERIFY(!now(directory.save(std::optional(kept), carmen)));
        QCOMPARE(now(directory.file(hotel.id))->contacts.front(), kept);
        // The same words once more are no conflict, whatever was read before.
        QVERIFY_RESULT(now(directory.save(std::optional<Contact>(), kept)));
    }

    void whatIsRemovedComesBack_data() { bothDatabases(); }
    void whatIsRemovedComesBack()
    {
        OPEN_DESK(test, desk);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        QVERIFY_RESULT(now(directory.save(std::optional<Customer>(), hotel)));
        Site site;
        site.id = SiteId::make(), site.customer = hotel.id, site.name = u"Getafe"_s;
        QVERIFY_RESULT(now(directory.save(std::optional<Site>(), site)));
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = hotel.id, unit.site = site.id, unit.serial = u"SN1"_s;
        QVERIFY_RESULT(now(directory.save(std::optional<Equipment>(), unit)));
        const Result<void> needed = now(directory.remove(site.id));
        QVERIFY(!needed);
        QCOMPARE(needed.error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(now(directory.remove(unit.id)));
        QVERIFY_RESULT(now(directory.save(std::optional<Equipment>(), unit)));
        const CustomerFile file = *now(directory.file(hotel.id));
        QVERIFY_RESULT(now(directory.remove(hotel.id)));
        QVERIFY(!now(directory.file(hotel.id)));
        QCOMPARE(now(directory.equipment({}))->rows.size(), size_t(0));
        QVERIFY_RESULT(now(directory.restore(file)));
        QCOMPARE(*now(directory.file(hotel.id)), file);
        QCOMPARE(now(directory.equipment(u"sn1"_s))->rows.size(), size_t(1));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<bool>("both");
        QTest::newRow("beyond the pole") << 91.0 << true;
        QTest::newRow("one of two") << 40.0 << false;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(double, latitude);
        QFETCH(bool, both);
        DeskFixture given(monday);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        QVERIFY_RESULT(now(given.desk->directory().save(std::optional<Customer>(), hotel)));
        Site site;
        site.id = SiteId::make(), site.customer = hotel.id, site.name = u"Getafe"_s, site.latitude = latitude;
        if (both)
            site.longitude = 3;
        QCOMPARE(now(given.desk->directory().save(std::optional<Site>(), site)).error().kind, Error::Kind::InvalidInput);
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = hotel.id;
        QCOMPARE(now(given.desk->directory().save(std::optional<Equipment>(), unit)).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(now(given.desk->directory().save(std::optional<Customer>(), customerOf(u" "_s))).error().kind, Error::Kind::InvalidInput);
    }

    void oneFieldIsCheckedByItself_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("national") << u"612 34 56 78"_s << u"+34612345678"_s;
        QTest::newRow("abroad") << u"+44 20 7946 0123"_s << u"+442079460123"_s;
        QTest::newRow("an extension") << u"40-21"_s << u"4021"_s;
        QTest::newRow("words") << u"ask at the desk"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("too long") << u"61234567890123456789"_s << QString();
    }
    void oneFieldIsCheckedByItself()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(keptPhone(typed).value_or(QString()), kept);
        for (const QString &mail : {u"a@b.es"_s, u"ana.ruiz+x@sub.company.com"_s})
            QVERIFY(isMailAddress(mail));
        for (const QString &mail : {u"a@b"_s, u"@b.es"_s, u"a@@b.es"_s, u"a b@c.es"_s, u"a@b.es,"_s, u"a@.es"_s, u"a@b.es."_s})
            QVERIFY2(!isMailAddress(mail), qPrintable(mail));
    }
};

QTEST_GUILESS_MAIN(DirectoryEditsTest)
#include "tst_directoryedits.moc"
