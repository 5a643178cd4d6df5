// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/affected.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A hotel in Getafe with a cold room, and an office in Sevilla with a printer.
struct Hotel
{
    Concerned known;
    SiteId getafe = SiteId::make(), sevilla = SiteId::make();
    EquipmentId coldRoom = EquipmentId::make(), printer = EquipmentId::make();
    IncidentId ofPrinter = IncidentId::make(), ofColdRoom = IncidentId::make();

    Hotel()
    {
        known.contract = u"Gold 24 h"_s;
        Site first, second;
        first.id = getafe, first.postalCode = u"28901"_s, first.zone = u"Madrid sur"_s, first.name = u"Kitchen"_s;
        second.id = sevilla, second.postalCode = u"41001"_s, second.name = u"Office"_s;
        known.sites = {first, second};
        Equipment room, print;
        room.id = coldRoom, room.site = getafe, room.brand = u"Zanotti"_s, room.model = u"CX-24"_s;
        print.id = printer, print.site = sevilla, print.model = u"LaserWriter"_s, print.maintenanceContract = u"Print"_s;
        known.units = {room, print};
        known.open = {{ofPrinter, sevilla, printer, {u"paper"_s}}, {ofColdRoom, getafe, coldRoom, {u"outage-cold"_s}}};
    }
};

}

/// Whom criteria name, and which of their incidents follows.
class AffectedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void criteria_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QStringList>("contracts");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("follows"); // "-": not concerned; "new": concerned, none of theirs follows
        const QStringList none;
        QTest::newRow("nothing named") << none << none << none << none << false << "-";
        QTest::newRow("postal code") << QStringList{"28"} << none << none << none << false << "cold";
        QTest::newRow("another postal code") << QStringList{"29"} << none << none << none << false << "-";
        QTest::newRow("one of two places") << QStringList{"08", "madrid SUR"} << none << none << none << false << "cold";
        QTest::newRow("model") << none << QStringList{"cx 24"} << none << none << false << "cold";
        QTest::newRow("model, but elsewhere") << QStringList{"41"} << QStringList{"cx 24"} << none << none << false << "-";
        QTest::newRow("model and place") << QStringList{"28"} << QStringList{"zanotti"} << none << none << false << "cold";
        QTest::newRow("contract") << none << none << QStringList{"gold"} << none << false << "new";
        QTest::newRow("contract of a unit") << none << none << QStringList{"print"} << none << false << "new";
        QTest::newRow("contract that they do not have") << none << none << QStringList{"silver"} << none << false << "-";
        QTest::newRow("tag") << none << none << none << QStringList{"Outage-Cold"} << false << "cold";
        QTest::newRow("tag that is not there") << QStringList{"28"} << none << none << QStringList{"other"} << false << "-";
        QTest::newRow("open incident") << none << none << none << none << true << "new";
        QTest::newRow("blank words name nothing") << none << QStringList{" "} << none << none << false << "-";
    }
    void criteria()
    {
        const Hotel hotel;
        QFETCH(QStringList, places);
        QFETCH(QStringList, models);
        QFETCH(QStringList, contracts);
        QFETCH(QStringList, tags);
        QFETCH(bool, open);
        QFETCH(QString, follows);
        const std::optional<Concern> concern = concernOf({places, models, contracts, tags, open, {}}, hotel.known);
        const QString found = !concern ? u"-"_s : !concern->incident ? u"new"_s : *concern->incident == hotel.ofPrinter ? u"printer"_s : u"cold"_s;
        QCOMPARE(found, follows);
    }

    void aChosenIncidentIsInWhateverElseIsAsked()
    {
        const Hotel hotel;
        Affected affected;
        affected.incidents = {hotel.ofPrinter};
        QCOMPARE(concernOf(affected, hotel.known), std::optional(Concern{hotel.ofPrinter}));
        affected.places = {u"08"_s};
        QCOMPARE(concernOf(affected, hotel.known), std::optional(Concern{hotel.ofPrinter}));
    }

    void whoHasNothingOpenIsNotAmongThoseWhoHave()
    {
        Hotel hotel;
        hotel.known.open.clear();
        Affected affected;
        affected.withOpenIncident = true;
        QVERIFY(!concernOf(affected, hotel.known));
    }
};

QTEST_GUILESS_MAIN(AffectedTest)
#include "tst_affected.moc"
