// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskofrow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which incidents the page of one shows beside it, and why.
class NeighbourhoodTest : public QObject, DeskOfRow
{
    Q_OBJECT

    Incident call(const QString &title, const QString &customer, std::optional<EquipmentId> unit = {}, const QString &words = {})
    {
        m_now = m_now + 1h;
        NewIncident call;
        call.title = LocalText::of(title, u"en"_s);
        call.customer = customer;
        call.calendar = u"24x7"_s;
        call.equipment = unit;
        call.words = {LocalText::of(words, u"en"_s)};
        const Result<Incident> incident = DeskFixture::wait(m_desk->timeline().create(call));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return *incident;
    }
    EquipmentId unit(CustomerId customer, const QString &model, const QString &serial)
    {
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = customer, unit.brand = u"Saunier"_s, unit.model = model, unit.serial = serial;
        if (!DeskFixture::wait(m_desk->people().save(unit)))
            qFatal("no unit");
        return unit.id;
    }
    Neighbourhood of(const Incident &incident, int most = 6)
    {
        const Result<Neighbourhood> all = DeskFixture::wait(m_desk->neighbours().of(incident.id, most));
        if (!all)
            qFatal("%s", qPrintable(all.error().text));
        return *all;
    }
    static QStringList numbers(const std::vector<Neighbour> &all)
    {
        QStringList texts;
        for (const Neighbour &one : all)
            texts << one.number;
        return texts;
    }

private Q_SLOTS:
    void cleanup() { closeDesk(); }

    void theFirstOneIsAlone_data() { bothDatabases(); }
    void theFirstOneIsAlone()
    {
        OPEN_DESK();
        const Neighbourhood all = of(call(u"No hot water"_s, u"Muñoz, S.L."_s));
        QCOMPARE(all, Neighbourhood());
    }

    void faultsAreAlikeWhoeverHasThem_data() { bothDatabases(); }
    void faultsAreAlikeWhoeverHasThem()
    {
        OPEN_DESK();
        const Incident first = call(u"Boiler stops"_s, u"Ruiz"_s, {}, u"It shows E05 and stops"_s);
        const Incident words = call(u"No hot water in the kitchen"_s, u"Gil"_s);
        call(u"Invoice is wrong"_s, u"Gil"_s);
        const EquipmentId ruiz = unit(first.customer, u"CX24"_s, u"1111"_s);
        const Incident code = call(u"E05 when it starts"_s, u"Ruiz"_s, ruiz);
        const Incident here = call(u"No hot water in the kitchen, E05"_s, u"Muñoz, S.L."_s);
        const EquipmentId unitHere = unit(here.customer, u"CX24"_s, u"2222"_s);
        const Incident again = call(u"No hot water in the kitchen at all: E05"_s, u"Muñoz, S.L."_s, unitHere, u"Again"_s);
        const Neighbourhood all = of(again);
        QCOMPARE(numbers(all.ofCustomer), QStringList{here.number});
        QCOMPARE(all.ofCustomerCount, 1);
        QVERIFY(std::find(all.ofCustomer.front().alike.begin(), all.ofCustomer.front().alike.end(), Alike::ErrorCode) != all.ofCustomer.front().alike.end());
        // What the customer's list shows is not shown twice, and an invoice is like nothing here.
        QCOMPARE(numbers(all.similar), (QStringList{code.number, words.number}));
        QCOMPARE(all.similar.front().alike, (std::vector<Alike>{Alike::ErrorCode, Alike::Model}));
        QCOMPARE(all.similar.front().customer, u"Ruiz"_s);
        QCOMPARE(all.similar.back().alike, std::vector<Alike>{Alike::Words});
    }

    void theSameUnitComesFirst_data() { bothDatabases(); }
    void theSameUnitComesFirst()
    {
        OPEN_DESK();
        const Incident first = call(u"Noise"_s, u"Ruiz"_s);
        const EquipmentId boiler = unit(first.customer, u"CX24"_s, u"1111"_s);
        const Incident old = call(u"Leak below the valve"_s, u"Ruiz"_s, boiler, u"It drips"_s);
        for (int i = 0; i < 3; ++i)
            call(u"Question %1"_s.arg(i), u"Ruiz"_s);
        const Neighbourhood all = of(call(u"It makes noise when it starts"_s, u"Ruiz"_s, boiler), 2);
        QCOMPARE(all.ofCustomer.size(), size_t(2)); // the newest two: the unit's are not among them
        QCOMPARE(all.ofCustomerCount, 5);
        QCOMPARE(numbers(all.similar), QStringList{old.number});
        QCOMPARE(all.similar.front().alike, std::vector<Alike>{Alike::Unit});
        QCOMPARE(all.similar.front().lastWords.words.in(u"en"_s), u"It drips"_s);
    }

    void anIncidentThatIsGoneIsAnError_data() { bothDatabases(); }
    void anIncidentThatIsGoneIsAnError()
    {
        OPEN_DESK();
        const Result<Neighbourhood> all = DeskFixture::wait(m_desk->neighbours().of(IncidentId::make()));
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(NeighbourhoodTest)
#include "tst_neighbourhood.moc"
