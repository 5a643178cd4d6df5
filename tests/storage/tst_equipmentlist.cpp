// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
void keep(Database &db, const Record &record)
{
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.save(record); }));
}

Customer customerOf(const QString &name)
{
    Customer customer;
    customer.id = CustomerId::make(), customer.name = name;
    return customer;
}

Equipment unitOf(const Customer &customer, const QString &serial)
{
    Equipment unit;
    unit.id = EquipmentId::make(), unit.customer = customer.id, unit.brand = u"Calor"_s, unit.model = u"CX-24"_s, unit.serial = serial;
    return unit;
}

QStringList serialsOf(const EquipmentPage &page)
{
    QStringList all;
    for (const EquipmentRow &row : page.rows)
        all << row.unit.serial;
    return all;
}

}

/// The list of equipment, what was promised to a customer, and what is taken away.
class EquipmentListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListIsPagedBySerial_data() { bothDatabases(); }
    void theListIsPagedBySerial()
    {
        OPEN_DATABASE(test, database);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        keep(db, hotel);
        for (const QString &serial : {u"b2"_s, u"Ñ1"_s, u"A1"_s, u"B2"_s, u"B2"_s, u"a 1"_s})
            keep(db, unitOf(hotel, serial));
        QStringList all;
        QString from;
        int pages = 0;
        do {
            const EquipmentPage page = waitFor(db, [&](Store &store) { return store.equipmentFrom(from, 2); }).value();
            all << serialsOf(page);
            from = page.next;
        } while (!from.isEmpty() && ++pages < 10);
        QCOMPARE(all, (QStringList{u"A1"_s, u"B2"_s, u"B2"_s, u"a 1"_s, u"b2"_s, u"Ñ1"_s}));
    }

    void aRowNamesCustomerSiteAndIncidents_data() { bothDatabases(); }
    void aRowNamesCustomerSiteAndIncidents()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(3);
        const Customer hotel = customerOf(u"Hotel Mirador"_s);
        keep(db, hotel);
        Site site;
        site.id = SiteId::make(), site.customer = hotel.id, site.address = u"C/ Sol 3"_s;
        keep(db, site);
        Equipment unit = unitOf(hotel, u"SN 8841"_s);
        unit.site = site.id;
        keep(db, unit);
        for (const State state : {State::Active, State::Closed}) {
            Incident incident = someIncident(any, hotel.id);
            incident.equipment = unit.id, incident.state = state;
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.insertIncident(incident, QTimeZone("Europe/Madrid")); }));
        }
        const EquipmentRow row = waitFor(db, [](Store &store) { return store.equipmentFrom({}, 10); }).value().rows.front();
        QCOMPARE(row.unit, unit);
        QCOMPARE(row.customer, hotel.name);
        QCOMPARE(row.site, site.address);
        QCOMPARE(row.open, 1);
        QCOMPARE(row.incidents, 2);
        for (const QString &words : {u"sn8841"_s, u"8841"_s, u"calor"_s, u"mirador"_s})
            QCOMPARE(serialsOf(waitFor(db, [&](Store &store) { return store.equipmentWith(words, 10); }).value()), QStringList{unit.serial});
        QCOMPARE(serialsOf(waitFor(db, [&](Store &store) { return store.equipmentWith(u"'--"_s, 10); }).value()), QStringList());
    }

    void whatIsUsedStays_data() { bothDatabases(); }
    void whatIsUsedStays()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(5);
        const Customer hotel = customerOf(u"Hotel Mirador"_s), bar = customerOf(u"Bar Sol"_s);
        keep(db, hotel), keep(db, bar);
        const Equipment used = unitOf(hotel, u"1"_s), idle = unitOf(hotel, u"2"_s);
        keep(db, used), keep(db, idle), keep(db, unitOf(bar, u"3"_s));
        Incident incident = someIncident(any, hotel.id);
        incident.equipment = used.id;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.insertIncident(incident, QTimeZone("Europe/Madrid")); }));
        const auto removed = [&](const QString &kind, const QString &id) {
            return waitFor(db, [&](Store &store) { return store.removeUnused({kind, id}); }).value();
        };
        QVERIFY(!removed(u"equipment"_s, used.id.toString()));
        QVERIFY(removed(u"equipment"_s, idle.id.toString()));
        QVERIFY(!removed(u"customer"_s, hotel.id.toString()));
        QVERIFY(removed(u"customer"_s, bar.id.toString()));
        QCOMPARE(serialsOf(waitFor(db, [](Store &store) { return store.equipmentFrom({}, 10); }).value()), QStringList{u"1"_s});
        QCOMPARE(waitFor(db, [](Store &store) { return store.customers(); }).value().size(), size_t(1));
    }

    void promisesStandOpenFirst_data() { bothDatabases(); }
    void promisesStandOpenFirst()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(7);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        std::vector<Commitment> all;
        const std::pair<const char16_t *, Commitment::Status> made[] = {
            {u"promise/p1", Commitment::Status::Kept}, {u"promise/p2", Commitment::Status::Open}, {u"case", Commitment::Status::Open}};
        for (const auto &[subject, status] : made) {
            Commitment one = someCommitment(any, incident.id);
            one.subject = QString::fromUtf16(subject), one.status = status;
            all.push_back(one);
        }
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.replaceCommitments(incident.id, all); }));
        const std::vector<CustomerPromise> promises = waitFor(db, [&](Store &store) { return store.promisesTo(incident.customer, 10); }).value();
        QCOMPARE(promises.size(), size_t(2));
        QCOMPARE(promises[0].promise.id, all[1].id);
        QCOMPARE(promises[1].promise.id, all[0].id);
        QCOMPARE(promises[0].number, incident.number);
        QVERIFY(waitFor(db, [&](Store &store) { return store.promisesTo(CustomerId::make(), 10); }).value().empty());
    }
};

QTEST_GUILESS_MAIN(EquipmentListTest)
#include "tst_equipmentlist.moc"
