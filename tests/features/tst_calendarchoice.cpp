// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/openhours.h"
#include "core/calendar/zone.h"
#include "core/desk/wording.h"
#include "support/deskfixture.h"

using namespace Qt::StringLiterals;

namespace {

/// A desk with one customer and one of its sites, each with the calendar given.
struct Promised : DeskFixture
{
    Customer customer;
    Site site;

    Promised(const QString &contract, const QString &place) : DeskFixture(instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid")))
    {
        customer.id = CustomerId::make();
        customer.name = u"Hospital Sur"_s;
        customer.calendar = contract;
        site.id = SiteId::make();
        site.customer = customer.id;
        site.name = u"Quirófano 2"_s;
        site.calendar = place;
        if (!wait(desk->people().save(customer)) || !wait(desk->people().save(site)))
            qFatal("not saved");
    }
    Incident call(bool atSite, const QString &calendar = {})
    {
        NewIncident call;
        call.title = LocalText::of(u"No hot water"_s, u"en"_s);
        call.customer = customer.name;
        call.calendar = calendar;
        if (atSite)
            call.site = site.id;
        return wait(desk->timeline().create(call)).value();
    }
};

}

/// By which hours an incident is counted: contract, then site, then team; and the reason stays with it.
class CalendarChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoPromised_data();
    void whoPromised();
    void theReasonIsShown();
    void anImportedCalendarIsCalledByItsHours();
    void openIncidentsAreCounted();
    void idsAreMadeOfNames_data();
    void idsAreMadeOfNames();
    void versionsAreThoseInWhichItDiffers();
};

void CalendarChoiceTest::whoPromised_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("atSite");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("source");
    const QString none;
    QTest::newRow("the team") << none << none << true << none << u"office"_s << u"team"_s;
    QTest::newRow("the site") << none << u"oncall"_s << true << none << u"oncall"_s << u"site"_s;
    QTest::newRow("not at the site") << none << u"oncall"_s << false << none << u"office"_s << u"team"_s;
    QTest::newRow("contract before site") << u"24x7"_s << u"oncall"_s << true << none << u"24x7"_s << u"contract"_s;
    QTest::newRow("by hand before all") << u"24x7"_s << u"oncall"_s << true << u"office"_s << u"office"_s << u"hand"_s;
    QTest::newRow("a contract's that is no more") << u"gone"_s << u"oncall"_s << true << none << u"oncall"_s << u"site"_s;
}

void CalendarChoiceTest::whoPromised()
{
    QFETCH(QString, contract);
    QFETCH(QString, place);
    QFETCH(bool, atSite);
    QFETCH(QString, given);
    Promised desk(contract, place);
    const Incident incident = desk.call(atSite, given);
    QTEST(incident.calendar, "calendar");
    QTEST(nameOf(incident.calendarSource), "source");
    // And so it is read back.
    desk.reopen();
    const Dossier dossier = DeskFixture::wait(desk.desk->timeline().dossier(incident.id)).value();
    QVERIFY(dossier.incident.calendarSource == incident.calendarSource);
    QVERIFY(dossier.site.has_value() == atSite);
    if (dossier.site)
        QCOMPARE(dossier.site->calendar, place);
}

void CalendarChoiceTest::theReasonIsShown()
{
    Promised desk(u"24x7"_s, {});
    const Incident incident = desk.call(false);
    const Timeline &timeline = desk.desk->timeline();
    QCOMPARE(timeline.calendarOf(incident, Language(u"en"_s)), u"24 hours, every day (from the customer's contract)"_s);
    QVERIFY(timeline.calendarOf(incident, Language(u"es"_s)).startsWith(u"24 horas, todos los días ("_s));
    const Dossier dossier = DeskFixture::wait(desk.desk->timeline().dossier(incident.id)).value();
    int told = 0;
    for (const Commitment &commitment : dossier.commitments) {
        const Result<Explanation> why = DeskFixture::wait(desk.desk->timeline().explain(incident.id, commitment.id));
        QVERIFY(why);
        const QString sum = inWords(*why, u"en"_s, QTimeZone("Europe/Madrid")).sum;
        // A reader never meets an id.
        QVERIFY2(!sum.contains(u"24x7"_s) && !sum.contains(u"office"_s) && !sum.contains(u"oncall"_s), qPrintable(sum));
        told += sum.contains(u"24 hours, every day"_s) && sum.contains(u"from the customer's contract"_s);
    }
    QVERIFY(told > 0);
}

void CalendarChoiceTest::anImportedCalendarIsCalledByItsHours()
{
    Promised desk({}, {});
    LawDraft draft{desk.desk->lawmaking().rules(), desk.desk->lawmaking().calendars(), {}};
    const QJsonArray hours{QJsonArray{u"09:00"_s, u"14:00"_s}, QJsonArray{u"16:00"_s, u"19:00"_s}};
    const QJsonObject spec{{u"tz"_s, u"Europe/Madrid"_s}, {u"week"_s, QJsonObject{{u"mon"_s, hours}, {u"tue"_s, hours}, {u"sat"_s, QJsonArray{QJsonArray{u"10:00"_s, u"13:00"_s}}}}}};
    draft.calendars.byId.insert_or_assign(u"24x7-2"_s, WorkingCalendar::fromJson(u"24x7-2"_s, spec).value());
    QVERIFY(DeskFixture::wait(desk.desk->lawmaking().enact(draft)));
    const Incident incident = desk.call(false, u"24x7-2"_s);
    QCOMPARE(desk.desk->timeline().calendarOf(incident, Language(u"en"_s)), u"Mon-Tue 9:00-14:00, 16:00-19:00; Sat 10:00-13:00 (set by hand)"_s);
}

void CalendarChoiceTest::openIncidentsAreCounted()
{
    Promised desk(u"24x7"_s, {});
    desk.call(false);
    desk.call(false);
    desk.call(false, u"office"_s);
    const std::map<QString, int> expected{{u"24x7"_s, 2}, {u"office"_s, 1}};
    QVERIFY(DeskFixture::wait(desk.desk->calendarmaking().openIncidents()).value() == expected);
}

void CalendarChoiceTest::idsAreMadeOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Tienda de Getafe"_s << u"tienda-de-getafe"_s;
    QTest::newRow("accents") << u"Atención, señal"_s << u"atencion-senal"_s;
    QTest::newRow("taken") << u"Office"_s << u"office-2"_s;
    QTest::newRow("a rule's word") << u"Customer"_s << u"customer-2"_s;
    QTest::newRow("nothing that files can say") << u"日本"_s << u"calendar"_s;
}

void CalendarChoiceTest::idsAreMadeOfNames()
{
    QFETCH(QString, name);
    Promised desk({}, {});
    QTEST(freshCalendarId(name, desk.desk->lawmaking().calendars()), "id");
}

void CalendarChoiceTest::versionsAreThoseInWhichItDiffers()
{
    Promised desk({}, {});
    Lawmaking &law = desk.desk->lawmaking();
    const auto enact = [&](const QString &id, const OpenHours &hours, const QString &note) {
        LawDraft draft{law.rules(), law.calendars(), note};
        draft.calendars.byId.insert_or_assign(id, WorkingCalendar::of(id, hours));
        desk.now = desk.now + std::chrono::hours(1);
        QVERIFY(DeskFixture::wait(law.enact(draft)));
    };
    OpenHours hours = law.calendars().byId.at(u"office"_s).hours();
    hours.week[4] = {{Milliseconds(std::chrono::hours(9)), Milliseconds(std::chrono::hours(14))}};
    enact(u"office"_s, hours, u"Fridays until two"_s);
    enact(u"shop"_s, hours, u"A shop"_s);
    const std::vector<LawVersion> all = DeskFixture::wait(law.versions()).value();
    const std::vector<CalendarVersion> office = versionsOf(u"office"_s, all);
    QCOMPARE(office.size(), size_t(2)); // the shop's is none of its own
    QCOMPARE(office.front().note, u"Fridays until two"_s);
    QCOMPARE(office.front().author, u"Ana"_s);
    QVERIFY(office.front().calendar.hours() == hours);
    QVERIFY(office.back().author.isEmpty());
    QCOMPARE(versionsOf(u"shop"_s, all).size(), size_t(1));
    QVERIFY(versionsOf(u"nowhere"_s, all).empty());
}

QTEST_GUILESS_MAIN(CalendarChoiceTest)
#include "tst_calendarchoice.moc"
