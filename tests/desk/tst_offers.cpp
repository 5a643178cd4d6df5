// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "support/mergingoffice.h"

using namespace std::chrono_literals;

namespace {

/// Two incidents that Ana follows, and two people whom they may be offered to.
struct Offers
{
    MergingOffice &office;
    TechnicianId ana, luis, marta;
    Incident kept, twin;

    explicit Offers(MergingOffice &there) : office(there)
    {
        ana = person("Ana"), luis = person("Luis"), marta = person("Marta");
        kept = call(), twin = call();
    }
    Dispatching &dispatching() { return office.desk->dispatching(); }
    TechnicianId person(const QString &name)
    {
        Technician one;
        one.id = TechnicianId::make(), one.name = name;
        if (!DeskFixture::wait(office.desk->people().save(one)))
            qFatal("no technician");
        return one.id;
    }
    Incident call()
    {
        office.now = office.now + 1min;
        NewIncident call;
        call.title = LocalText::of("No hot water"), call.customer = "Muñoz", call.calendar = "24x7", call.owner = ana;
        const Result<Incident> incident = DeskFixture::wait(office.desk->timeline().create(call));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return *incident;
    }
    EntryId offered(const Incident &incident, TechnicianId to)
    {
        office.now = office.now + 1min;
        const Result<Entry> entry = DeskFixture::wait(dispatching().offer(incident.id, to));
        if (!entry)
            qFatal("%s", qPrintable(entry.error().text));
        return entry->id;
    }
    Result<Entry> accept(const Incident &incident, EntryId offer)
    {
        office.now = office.now + 1min;
        return DeskFixture::wait(dispatching().accept(incident.id, offer));
    }
    Result<Entry> decline(const Incident &incident, EntryId offer)
    {
        office.now = office.now + 1min;
        return DeskFixture::wait(dispatching().decline(incident.id, offer, "no time"));
    }
    std::optional<OfferedIncident> standing(const Incident &incident) { return DeskFixture::wait(dispatching().offerOn(incident.id)).value(); }
    TechnicianId owner(const Incident &incident) { return office.dossier(incident.id).incident.owner.value_or(TechnicianId()); }
    /// Whom the agenda names for the answer to an offer; one line for each that is owed.
    QStringList answerOwedBy()
    {
        QStringList names;
        const Result<AgendaPage> agenda = DeskFixture::wait(office.desk->reminders().agenda());
        for (const AgendaRow &row : agenda->rows) {
            if (row.commitment.rule == "handover-answer")
                names << row.owner;
        }
        return names;
    }
};

}

/// An offer to follow an incident is answered by itself, wherever its incident lives by now.
class TestOffers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOfferIsAnsweredWhereItsIncidentLivesOn_data() { bothDatabases(); }
    void anOfferIsAnsweredWhereItsIncidentLivesOn()
    {
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId offer = given.offered(given.twin, given.luis);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        const std::optional<OfferedIncident> there = given.standing(given.kept);
        QVERIFY(there);
        QCOMPARE(there->incident, given.kept.id);
        QCOMPARE(there->offer.entry, offer);
        QCOMPARE(given.answerOwedBy(), QStringList{"Luis"});
        const Result<Entry> accepted = given.accept(given.twin, offer); // as a window knows it that was opened before
        QVERIFY_RESULT(accepted);
        QCOMPARE(accepted->incident, given.kept.id);
        QCOMPARE(given.owner(given.kept), given.luis);
        QVERIFY(!given.standing(given.kept));
        QCOMPARE(given.answerOwedBy(), QStringList());
        QCOMPARE(office.findings(), QString());
    }

    void anOldAnswerIsNotThatToALaterOffer_data() { bothDatabases(); }
    void anOldAnswerIsNotThatToALaterOffer()
    {
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId old = given.offered(given.twin, given.luis);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QVERIFY_RESULT(DeskFixture::wait(given.dispatching().withdraw(given.kept.id, old)));
        const EntryId later = given.offered(given.kept, given.marta);
        for (const Incident &named : {given.twin, given.kept}) {
            QCOMPARE(given.accept(named, old).error().kind, Error::Kind::Conflict);
            QCOMPARE(given.decline(named, old).error().kind, Error::Kind::Conflict);
            QCOMPARE(DeskFixture::wait(given.dispatching().withdraw(named.id, old)).error().kind, Error::Kind::Conflict);
        }
        QCOMPARE(given.owner(given.kept), given.ana);
        QCOMPARE(given.standing(given.kept)->offer.entry, later);
        QVERIFY_RESULT(given.accept(given.twin, later));
        QCOMPARE(given.owner(given.kept), given.marta);
        QCOMPARE(given.accept(given.kept, later).error().kind, Error::Kind::Conflict); // once
        QCOMPARE(office.findings(), QString());
    }

    /// Each incident had an offer. Who is asked for an answer can give it, and the other's stands until then.
    void twoOffersComeTogether_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("keptFirst");
        for (const char *database : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, the kept one's came first", database) << QString(database) << true;
            QTest::addRow("%s, the merged one's came first", database) << QString(database) << false;
        }
    }
    void twoOffersComeTogether()
    {
        QFETCH(bool, keptFirst);
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId first = given.offered(keptFirst ? given.kept : given.twin, given.luis);
        const EntryId second = given.offered(keptFirst ? given.twin : given.kept, given.marta);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QCOMPARE(given.standing(given.kept)->offer.entry, first);
        QCOMPARE(given.answerOwedBy(), (QStringList{"Luis", "Marta"})); // each of them owes theirs
        QCOMPARE(DeskFixture::wait(given.dispatching().offer(given.kept.id, given.marta)).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(given.decline(given.kept, first));
        QCOMPARE(given.owner(given.kept), given.ana);
        QCOMPARE(given.accept(given.kept, first).error().kind, Error::Kind::Conflict);
        QCOMPARE(given.standing(given.kept)->offer.entry, second);
        QCOMPARE(given.answerOwedBy(), QStringList{"Marta"}); // who is reminded of hers still
        QVERIFY_RESULT(given.accept(given.twin, second));
        QCOMPARE(given.answerOwedBy(), QStringList());
        QCOMPARE(given.owner(given.kept), given.marta);
        QVERIFY(!given.standing(given.kept));
        QCOMPARE(office.findings(), QString());
    }

    /// Whoever accepts follows it: the other offer is over, and its answer comes too late.
    void ofTwoTheFirstWhoAcceptsFollowsIt_data() { bothDatabases(); }
    void ofTwoTheFirstWhoAcceptsFollowsIt()
    {
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId first = given.offered(given.kept, given.luis), second = given.offered(given.twin, given.marta);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QVERIFY_RESULT(given.accept(given.kept, second));
        QCOMPARE(given.owner(given.kept), given.marta);
        QCOMPARE(given.accept(given.kept, first).error().kind, Error::Kind::Conflict);
        QCOMPARE(given.owner(given.kept), given.marta);
        QCOMPARE(given.answerOwedBy(), QStringList());
        QVERIFY(!given.standing(given.kept));
        QCOMPARE(office.findings(), QString());
    }

    void partedEachHasItsOfferBack_data() { bothDatabases(); }
    void partedEachHasItsOfferBack()
    {
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId first = given.offered(given.kept, given.luis), second = given.offered(given.twin, given.marta);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        QVERIFY_RESULT(office.unmerge({given.twin.id}));
        QCOMPARE(given.standing(given.kept)->offer.entry, first);
        QCOMPARE(given.standing(given.twin)->offer.entry, second);
        QCOMPARE(given.accept(given.kept, second).error().kind, Error::Kind::Conflict); // it is of the other one again
        QVERIFY_RESULT(given.accept(given.twin, second));
        QCOMPARE(given.owner(given.twin), given.marta);
        QCOMPARE(given.owner(given.kept), given.ana);
        QCOMPARE(given.answerOwedBy(), QStringList{"Luis"});
        QCOMPARE(office.findings(), QString());
    }

    /// The desk of whom both are offered to lists the incident once.
    void whatIsOfferedTwiceIsListedOnce_data() { bothDatabases(); }
    void whatIsOfferedTwiceIsListedOnce()
    {
        OPEN_OFFICE(office);
        Offers given(office);
        const EntryId first = given.offered(given.kept, given.luis);
        given.offered(given.twin, given.luis);
        QVERIFY_RESULT(office.merge({given.twin.id}, given.kept.id));
        office.desk.reset();
        Desk luis({.clock = [&office] { return office.now; }, .zone = QTimeZone("Europe/Madrid"), .user = "Luis", .reminds = false});
        QVERIFY_RESULT(DeskFixture::wait(luis.open(place.url(), Desk::Mode::Existing)));
        const std::vector<OfferedIncident> mine = DeskFixture::wait(luis.dispatching().offersToMe()).value();
        QCOMPARE(mine.size(), size_t(1));
        QCOMPARE(mine.front().incident, given.kept.id);
        QVERIFY_RESULT(DeskFixture::wait(luis.dispatching().decline(given.kept.id, first, "no time")));
        QVERIFY(DeskFixture::wait(luis.dispatching().offersToMe())->empty()); // it is one incident: declined once
    }

    /// Two desks answer the same offer at once: one of them does.
    void ofTwoAnswersAtOnceOneIsWritten()
    {
        const TestDatabase place("postgresql");
        if (place.isMissing())
            QSKIP("PostgreSQL is not installed");
        MergingOffice office(place.url());
        Offers given(office);
        const EntryId offer = given.offered(given.kept, given.luis);
        Desk luis({.clock = [&office] { return office.now; }, .zone = QTimeZone("Europe/Madrid"), .user = "Luis", .reminds = false});
        QVERIFY_RESULT(DeskFixture::wait(luis.open(place.url(), Desk::Mode::Existing)));
        const auto taken = given.dispatching().withdraw(given.kept.id, offer), accepted = luis.dispatching().accept(given.kept.id, offer);
        const Result<Entry> a = DeskFixture::wait(taken), b = DeskFixture::wait(accepted);
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE((a ? b : a).error().kind, Error::Kind::Conflict);
        QCOMPARE(given.owner(given.kept), a ? given.ana : given.luis);
        QCOMPARE(office.findings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
