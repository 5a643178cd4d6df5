// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"
#include "support/mergingoffice.h"

namespace {

/// A technician with days off, as two people have them before them.
struct Seen
{
    MergingOffice &office;
    TechnicianFile file;

    explicit Seen(MergingOffice &there) : office(there)
    {
        Technician luis, ana;
        ana.id = TechnicianId::make(), ana.name = "Ana"; // who stands in
        luis.id = TechnicianId::make(), luis.name = "Luis", luis.skills = {"heating:2"}, luis.phone = "612 34 56 78";
        Result<void> ok = DeskFixture::wait(dispatching().save(ana, {}));
        ok = ok ? DeskFixture::wait(dispatching().save(luis, {{QDate(2026, 3, 16), QDate(2026, 3, 18), "Ana"}})) : ok;
        if (!ok)
            qFatal("%s", qPrintable(ok.error().text));
        file = now();
    }
    Dispatching &dispatching() { return office.desk->dispatching(); }
    /// Luis, as he stands; the other one comes before him.
    TechnicianFile now() { return DeskFixture::wait(dispatching().technicians()).value().back(); }
    Result<void> save(const TechnicianFile &wanted, const std::optional<TechnicianFile> &seen)
    {
        return DeskFixture::wait(dispatching().save(wanted.technician, wanted.daysOff, seen));
    }
};

bool isSame(const TechnicianFile &a, const TechnicianFile &b)
{
    return a.technician == b.technician && a.daysOff == b.daysOff;
}

}

/// A technician who was changed meanwhile is not written over.
class TestStaleSave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnotherWroteStays_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("changed");
        for (const char *database : {"sqlite", "postgresql"}) {
            for (const char *changed : {"phone", "name", "skills", "calendar", "days off", "no days off"})
                QTest::addRow("%s, %s", database, changed) << QString(database) << QString(changed);
        }
    }
    void whatAnotherWroteStays()
    {
        QFETCH(QString, changed);
        OPEN_OFFICE(office);
        Seen given(office);
        TechnicianFile theirs = given.file, mine = given.file;
        if (changed == "phone")
            theirs.technician.phone = "+34699999999";
        else if (changed == "name")
            theirs.technician.name = "Luis Gil";
        else if (changed == "skills")
            theirs.technician.skills = QStringList{"cooling:3"};
        else if (changed == "calendar")
            theirs.technician.calendar = "24x7";
        else if (changed == "days off")
            theirs.daysOff.push_back({QDate(2026, 4, 1), QDate(2026, 4, 2), {}});
        else
            theirs.daysOff.clear();
        QVERIFY_RESULT(given.save(theirs, given.file));
        const TechnicianFile stands = given.now();
        QVERIFY(!isSame(stands, given.file));
        mine.technician.base = "Getafe";
        const Result<void> stale = given.save(mine, given.file);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        QVERIFY(isSame(given.now(), stands)); // nothing of either is lost, nor half written
        // Looked at again, it is kept with what the other wrote.
        TechnicianFile again = stands;
        again.technician.base = "Getafe";
        QVERIFY_RESULT(given.save(again, stands));
        QVERIFY(isSame(given.now(), again));
        QCOMPARE(office.findings(), QString());
    }

    /// What others do about them is no change of what the form shows.
    void whatIsNotInTheFormDoesNotCount_data() { bothDatabases(); }
    void whatIsNotInTheFormDoesNotCount()
    {
        OPEN_OFFICE(office);
        Seen given(office);
        const Incident incident = office.call();
        QVERIFY(DeskFixture::wait(office.desk->dispatching().assign(incident.id, given.file.technician.id))->failures.empty());
        TechnicianFile mine = given.file;
        mine.technician.base = "Getafe";
        QVERIFY_RESULT(given.save(mine, given.file));
        QCOMPARE(given.now().technician.base, QString("Getafe"));
        QCOMPARE(given.now().openIncidents, 1);
    }

    /// Two desks that save at the same moment.
    void ofTwoAtOnceOneIsTold()
    {
        const TestDatabase place("postgresql");
        if (place.isMissing())
            QSKIP("PostgreSQL is not installed");
        MergingOffice office(place.url());
        Seen given(office);
        Desk other({.clock = [&office] { return office.now; }, .zone = QTimeZone("Europe/Madrid"), .user = "Marta", .reminds = false});
        QVERIFY_RESULT(DeskFixture::wait(other.open(place.url(), Desk::Mode::Existing)));
        TechnicianFile mine = given.file, theirs = given.file;
        mine.technician.base = "Getafe", theirs.technician.base = "Móstoles";
        const auto a = given.dispatching().save(mine.technician, mine.daysOff, given.file), b = other.dispatching().save(theirs.technician, theirs.daysOff, given.file);
        const Result<void> one = DeskFixture::wait(a), two = DeskFixture::wait(b);
        QVERIFY(one.has_value() != two.has_value());
        QCOMPARE((one ? two : one).error().kind, Error::Kind::Conflict);
        QVERIFY(isSame(given.now(), one ? mine : theirs));
    }
};

QTEST_GUILESS_MAIN(TestStaleSave)
#include "tst_stalesave.moc"
