// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/warranty.h"

#include <QtTest>

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

}

/// What is left of a warranty goes over to the unit that takes the place of a faulty one.
class WarrantyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriedOver_data()
    {
        QTest::addColumn<QString>("faultyUntil");
        QTest::addColumn<QString>("ownUntil");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("by");
        QTest::newRow("what is left") << "2027-05-31" << "" << "2027-05-31" << "Calora";
        QTest::newRow("its own is longer") << "2027-05-31" << "2028-01-31" << "2028-01-31" << "Shop";
        QTest::newRow("its own is shorter") << "2027-05-31" << "2027-01-31" << "2027-05-31" << "Calora";
        QTest::newRow("both end on one day") << "2027-05-31" << "2027-05-31" << "2027-05-31" << "Calora";
        QTest::newRow("it has ended") << "2026-11-29" << "" << "" << "Shop";
        QTest::newRow("it ends that very day") << "2026-11-30" << "" << "2026-11-30" << "Calora";
        QTest::newRow("the faulty one had none") << "" << "" << "" << "Shop";
        QTest::newRow("only the new one has one") << "" << "2028-01-31" << "2028-01-31" << "Shop";
    }
    void carriedOver()
    {
        QFETCH(QString, faultyUntil);
        QFETCH(QString, ownUntil);
        Equipment faulty;
        faulty.id = EquipmentId::make();
        faulty.customer = CustomerId::make();
        faulty.site = SiteId::make();
        faulty.kind = QStringLiteral("Boiler");
        faulty.warrantyFrom = day(QStringLiteral("2025-05-31"));
        faulty.warrantyTo = day(faultyUntil);
        faulty.warrantyBy = QStringLiteral("Calora");
        faulty.warrantyExtendedBy = QStringLiteral("Gold");
        Equipment unit;
        unit.id = EquipmentId::make();
        unit.serial = QStringLiteral("SN-2");
        unit.warrantyFrom = day(QStringLiteral("2026-11-01"));
        unit.warrantyTo = day(ownUntil);
        unit.warrantyBy = QStringLiteral("Shop");
        const Equipment stands = inPlaceOf(faulty, unit, day(QStringLiteral("2026-11-30")));
        QCOMPARE(stands.id, unit.id);
        QCOMPARE(stands.customer, faulty.customer);
        QCOMPARE(stands.site, faulty.site);
        QCOMPARE(stands.serial, QStringLiteral("SN-2"));
        QCOMPARE(stands.kind, QStringLiteral("Boiler"));
        QCOMPARE(stands.installedOn, day(QStringLiteral("2026-11-30")));
        QTEST(stands.warrantyTo.toString(Qt::ISODate), "until");
        QTEST(stands.warrantyBy, "by");
        const bool carried = stands.warrantyBy == faulty.warrantyBy;
        QCOMPARE(stands.warrantyExtendedBy, carried ? faulty.warrantyExtendedBy : QString());
        QCOMPARE(stands.warrantyFrom, carried ? faulty.warrantyFrom : unit.warrantyFrom);
    }
};

QTEST_GUILESS_MAIN(WarrantyTest)
#include "tst_warranty.moc"
