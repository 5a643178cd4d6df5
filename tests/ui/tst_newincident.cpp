// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/newincidentwindow.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Which hours a new incident will be counted by is said before it is created, and so it is then.
class NewIncidentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCalendarIsSaidBefore_data();
    void theCalendarIsSaidBefore();
    void anotherCustomerHasOtherSites();
};

namespace {

void addHospital(UiFixture &desk, const QString &contract, const QString &place)
{
    Customer customer;
    customer.id = CustomerId::make();
    customer.name = u"Hospital Sur"_s;
    customer.calendar = contract;
    Site site;
    site.id = SiteId::make();
    site.customer = customer.id;
    site.name = u"Quirófano 2"_s;
    site.calendar = place;
    QVERIFY(desk.wait(desk.desk->people().save(customer)));
    QVERIFY(desk.wait(desk.desk->people().save(site)));
}

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

}

void NewIncidentTest::theCalendarIsSaidBefore_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("atSite");
    QTest::addColumn<int>("byHand"); // how far down in the list
    QTest::addColumn<QString>("why");
    QTest::addColumn<CalendarSource>("source");
    QTest::newRow("the team") << QString() << QString() << false << 0 << u"(the team's own)"_s << CalendarSource::Team;
    QTest::newRow("the contract") << u"24x7"_s << u"oncall"_s << true << 0 << u"24 hours, every day (from the customer's contract)"_s << CalendarSource::Contract;
    QTest::newRow("the site") << QString() << u"24x7"_s << true << 0 << u"24 hours, every day (from the site)"_s << CalendarSource::Site;
    QTest::newRow("not at the site") << QString() << u"24x7"_s << false << 0 << u"(the team's own)"_s << CalendarSource::Team;
    QTest::newRow("by hand") << QString() << u"oncall"_s << true << 1 << u"24 hours, every day"_s << CalendarSource::Hand;
}

void NewIncidentTest::theCalendarIsSaidBefore()
{
    QFETCH(QString, contract);
    QFETCH(QString, place);
    QFETCH(bool, atSite);
    QFETCH(int, byHand);
    QFETCH(QString, why);
    QFETCH(CalendarSource, source);
    UiFixture desk;
    addHospital(desk, contract, place);
    NewIncidentWindow window(desk.desk->timeline(), desk.desk->people(), desk.desk->lawmaking().calendars(), desk.viewpoint());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *site = window.findChild<QComboBox *>(u"site"_s);
    auto *calendar = window.findChild<QComboBox *>(u"calendar"_s);
    type(window.findChild<QLineEdit *>(u"customer"_s), u"Hospital Sur"_s);
    type(window.findChild<QLineEdit *>(u"title"_s), u"No hot water"_s);
    QTRY_COMPARE(site->count(), 2);
    if (atSite)
        QTest::keyClick(site, Qt::Key_Down);
    for (int i = 0; i < byHand; ++i)
        QTest::keyClick(calendar, Qt::Key_Down);
    QVERIFY2(calendar->currentText().endsWith(why), qPrintable(calendar->currentText()));
    const QString said = calendar->currentText();
    QSignalSpy created(&window, &NewIncidentWindow::created);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    const auto incident = created.first().first().value<Incident>();
    QCOMPARE(incident.calendarSource, source);
    QCOMPARE(incident.site.has_value(), atSite);
    QVERIFY(desk.desk->timeline().calendarOf(incident, Language(u"en"_s)).startsWith(said));
}

void NewIncidentTest::anotherCustomerHasOtherSites()
{
    UiFixture desk;
    addHospital(desk, u"24x7"_s, {});
    NewIncidentWindow window(desk.desk->timeline(), desk.desk->people(), desk.desk->lawmaking().calendars(), desk.viewpoint());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *site = window.findChild<QComboBox *>(u"site"_s);
    auto *customer = window.findChild<QLineEdit *>(u"customer"_s);
    QVERIFY(!site->isEnabled());
    type(customer, u"Hospital Sur"_s);
    QTRY_VERIFY(site->isEnabled());
    QTest::keyClick(site, Qt::Key_Down);
    QVERIFY(window.call().site.has_value());
    type(customer, u" and others"_s);
    QTRY_VERIFY(!site->isEnabled());
    QVERIFY(!window.call().site.has_value());
}

QTEST_MAIN(NewIncidentTest)
#include "tst_newincident.moc"
