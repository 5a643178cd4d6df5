// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarswindow.h"

#include "core/text/hours.h"
#include "ui/calendars/checkedline.h"
#include "ui/calendars/dayform.h"
#include "ui/calendars/effectpage.h"
#include "ui/calendars/hoursform.h"
#include "ui/calendars/promisespage.h"
#include "ui/calendars/testerpage.h"
#include "ui/calendars/calendarversions.h"
#include "ui/calendars/yearpage.h"
#include "ui/calendars/yearview.h"
#include "ui/ledger/rowstable.h"
#include "ui/mainwindow.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The window on a desk, shown.
struct Shown
{
    UiFixture desk;
    std::unique_ptr<CalendarsWindow> window;

    Shown()
    {
        window = std::make_unique<CalendarsWindow>(desk.desk->lawmaking(), desk.desk->calendarmaking(), desk.desk->people(), desk.viewpoint());
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window is not shown");
    }
    QLineEdit *line(const QString &id) { return window->findChild<QLineEdit *>(id); }
    QString below(const QString &id) { return window->findChild<QLabel *>(id + u"Error"_s)->text(); }
    /// Types over what a line holds.
    void type(const QString &id, const QString &text)
    {
        QLineEdit *edit = line(id);
        edit->setFocus();
        edit->selectAll();
        text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, text);
    }
    /// The key goes to whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Moves the keyboard forward until it is on the control of that name.
    bool tabTo(const QString &id)
    {
        for (int i = 0; i < 60; ++i) {
            if (window->focusWidget() && window->focusWidget()->objectName() == id)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    void weigh()
    {
        QSignalSpy weighed(window.get(), &CalendarsWindow::weighed);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!weighed.isEmpty());
    }
};

}

/// The window of calendars: a keyboard is enough, wrong input is named beside its field, and nothing moves unseen.
class CalendarsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCalendarIsMadeByKeyboard();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void overlappingHoursAreJoined();
    void theYearIsWalkedByKeyboard();
    void wrongDaysAreNamed_data();
    void wrongDaysAreNamed();
    void theTesterCounts_data();
    void theTesterCounts();
    void wrongTrialsAreNamed();
    void whatMovesIsShownBeforeSaving();
    void aCalendarIsPromised();
    void othersMayComeMeanwhile();
    void whatOthersSavedIsShownOnComingBack();
    void aNightThatRunsIntoTheNextDayIsTold();
    void filesAreReadAndWritten();
    void changesAreNotLostUnasked();
    void aTypedDayIsNeverDropped_data();
    void aTypedDayIsNeverDropped();
    void aWrongDayIsNotLeft();
    void whatIsGivenUpGoes();
    void rolesAreReassigned();
    void theMainWindowOpensIt();
};

void CalendarsWindowTest::aCalendarIsMadeByKeyboard()
{
    Shown shown;
    CalendarsWindow &window = *shown.window;
    QVERIFY(shown.tabTo(u"newCalendar"_s));
    shown.press(Qt::Key_Space);
    QCOMPARE(window.focusWidget()->objectName(), u"nameEs"_s);
    QTest::keyClicks(window.focusWidget(), u"Tienda de Getafe"_s);
    QVERIFY(shown.tabTo(u"nameEn"_s));
    QTest::keyClicks(window.focusWidget(), u"Getafe store"_s);
    QVERIFY(shown.tabTo(u"day1"_s));
    QTest::keyClicks(window.focusWidget(), u"9-14, 16-19"_s);
    QVERIFY(shown.tabTo(u"copyMonday"_s));
    shown.press(Qt::Key_Space);
    QCOMPARE(shown.line(u"day5"_s)->text(), u"9:00-14:00, 16:00-19:00"_s);
    QVERIFY(shown.tabTo(u"day6"_s));
    QTest::keyClicks(window.focusWidget(), u"10:00-14:00"_s);
    // A municipal holiday, by the year view.
    QVERIFY(shown.tabTo(u"hours"_s));
    shown.press(Qt::Key_Right);
    QVERIFY(window.year()->isVisible());
    QVERIFY(shown.tabTo(u"yearView"_s));
    YearView *year = window.year()->year();
    QCOMPARE(year->date(), QDate(2026, 3, 10));
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_PageDown);
    for (int i = 0; i < 5; ++i)
        shown.press(Qt::Key_Right);
    QCOMPARE(year->date(), QDate(2026, 5, 15));
    shown.press(Qt::Key_Return);
    QCOMPARE(window.focusWidget()->objectName(), u"dayName"_s);
    QTest::keyClicks(window.focusWidget(), u"San Isidro"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(window.focusWidget(), year);
    QVERIFY2(year->accessibleName().contains(u"Closed on this day: San Isidro (local day)"_s), qPrintable(year->accessibleName()));
    // Its effect, and the saving.
    shown.weigh();
    QVERIFY(window.effect()->isVisible());
    QCOMPARE(window.effect()->summary(), u"No open commitment moves"_s);
    QTest::keyClicks(window.focusWidget(), u"The store opens"_s);
    QSignalSpy saved(&window, &CalendarsWindow::saved);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const Calendars calendars = shown.desk.desk->lawmaking().calendars();
    const WorkingCalendar *made = calendars.find(u"getafe-store"_s);
    QVERIFY(made);
    QCOMPARE(made->name(), (TwoNames{u"Tienda de Getafe"_s, u"Getafe store"_s}));
    QCOMPARE(weekInWords(made->hours(), Language(u"en"_s)), u"Mon-Fri 9:00-14:00, 16:00-19:00; Sat 10:00-14:00"_s);
    QVERIFY(!made->isOpen(instantOf(QDate(2026, 5, 15), QTime(10, 0), QTimeZone("Europe/Madrid"))));
    QCOMPARE(window.current(), u"getafe-store"_s);
    // Its version.
    QSignalSpy loaded(window.versions(), &CalendarVersions::loaded);
    QVERIFY(shown.tabTo(u"year"_s));
    for (int i = 0; i < 3; ++i)
        shown.press(Qt::Key_Right);
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(window.versions()->isVisible());
    QCOMPARE(window.versions()->table()->model()->rowCount(), 1);
    QCOMPARE(window.versions()->table()->model()->index(0, 2).data().toString(), u"Ana"_s);
    QCOMPARE(window.versions()->table()->model()->index(0, 3).data().toString(), u"The store opens"_s);
}

void CalendarsWindowTest::wrongInputIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("hours") << u"day3"_s << u"9:00-25:00"_s << u"Wednesday: \"9:00-25:00\" is not a pair of times"_s;
    QTest::newRow("half a pair") << u"day7"_s << u"9:00"_s << u"Sunday: \"9:00\" is not a pair of times"_s;
    QTest::newRow("zone") << u"zone"_s << u"Mars/Phobos"_s << u"Time zone: \"Mars/Phobos\" is not known here"_s;
    QTest::newRow("no zone") << u"zone"_s << u""_s << u"Time zone: "_s;
}

void CalendarsWindowTest::wrongInputIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    Shown shown;
    shown.type(field, typed);
    QSignalSpy weighed(shown.window.get(), &CalendarsWindow::weighed);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QLineEdit *edit = shown.line(field);
    QCOMPARE(edit->text(), typed); // kept
    QVERIFY2(shown.below(field).startsWith(says), qPrintable(shown.below(field)));
    QCOMPARE(edit->accessibleDescription(), shown.below(field));
    QVERIFY(edit->hasFocus() || shown.window->focusWidget() == edit);
    // Another calendar is not shown over what is wrong.
    const QString current = shown.window->current();
    shown.window->list()->setFocus();
    shown.press(Qt::Key_Up);
    QApplication::processEvents();
    QCOMPARE(shown.window->current(), current);
    QCOMPARE(shown.window->focusWidget(), edit);
    QCOMPARE(edit->text(), typed);
    QVERIFY(weighed.isEmpty());
    // A correction takes the words away.
    shown.type(field, field == u"zone"_s ? u"Europe/Madrid"_s : u"9:00-12:00"_s);
    QVERIFY(edit->accessibleDescription().isEmpty());
    if (field == u"zone"_s)
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return); // what the list of zones offers
    if (field != u"zone"_s)
        shown.weigh();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(edit->accessibleDescription().isEmpty());
    QCOMPARE(shown.window->isChanged(), field != u"zone"_s); // the zone is what it was
}

void CalendarsWindowTest::overlappingHoursAreJoined()
{
    Shown shown;
    shown.type(u"day2"_s, u"9:00-14:00, 13:00-19:00"_s);
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.line(u"day2"_s)->text(), u"9:00-19:00"_s);
    QCOMPARE(shown.below(u"day2"_s), u"Tuesday: hours that overlapped were joined: 9:00-19:00"_s);
    // A calendar that never opens is refused, and it is said what to do.
    for (int day = 1; day <= 7; ++day)
        shown.type(u"day%1"_s.arg(day), {});
    shown.type(u"nameEs"_s, {});
    shown.type(u"nameEn"_s, {});
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(shown.below(u"day1"_s).startsWith(u"Monday: no day has hours"_s) || shown.below(u"nameEs"_s).startsWith(u"Name in Spanish: write"_s), qPrintable(shown.below(u"day1"_s)));
    QCOMPARE(shown.window->focusWidget()->objectName(), u"nameEs"_s);
    shown.type(u"nameEs"_s, u"Nada"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(shown.below(u"day1"_s).startsWith(u"Monday: no day has hours"_s), qPrintable(shown.below(u"day1"_s)));
    QCOMPARE(shown.window->focusWidget()->objectName(), u"day1"_s);
}

void CalendarsWindowTest::theYearIsWalkedByKeyboard()
{
    Shown shown;
    shown.window->showPart(u"year"_s);
    YearView *year = shown.window->year()->year();
    year->setFocus();
    year->setDate(QDate(2026, 12, 24));
    shown.press(Qt::Key_Right);
    QVERIFY2(year->accessibleName().contains(u"Closed on this day: Nativity"_s) || year->accessibleName().contains(u"Closed on this day: "_s), qPrintable(year->accessibleName()));
    // A public holiday is not taken away: Enter begins an exception instead, which wins over it.
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window->focusWidget()->objectName(), u"dayName"_s);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.window->focusWidget(), year);
    auto *kind = shown.window->findChild<QComboBox *>(u"dayKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), u"Other hours"_s);
    Q_EMIT kind->activated(kind->currentIndex()); // the offscreen combo box tells of a change by key in the same way
    shown.type(u"dayHours"_s, u"10-13"_s);
    shown.press(Qt::Key_Return);
    QVERIFY2(year->accessibleName().contains(u"Other hours on this day, 10:00-13:00"_s), qPrintable(year->accessibleName()));
    // Enter on a day of the calendar's own takes it away; the message undoes that.
    shown.press(Qt::Key_Return);
    QVERIFY(year->accessibleName().contains(u"Closed on this day"_s));
    auto *message = shown.window->findChild<MessageBar *>(u"yearMessage"_s);
    QVERIFY(message->isVisible());
    Q_EMIT message->actionTriggered();
    QVERIFY(year->accessibleName().contains(u"10:00-13:00"_s));
    // Years.
    shown.press(Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(year->date(), QDate(2027, 12, 25));
    shown.press(Qt::Key_PageUp, Qt::ShiftModifier);
    shown.press(Qt::Key_Home);
    QCOMPARE(year->date(), QDate(2026, 1, 1));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Left);
    QCOMPARE(year->date(), QDate(2025, 12, 31));
    shown.window->findChild<QWidget *>(u"yearForward"_s)->setFocus();
    shown.press(Qt::Key_Space);
    QCOMPARE(year->date(), QDate(2026, 12, 31));
}

void CalendarsWindowTest::wrongDaysAreNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << 0 << u"dayName"_s << u""_s << u"Name: write what day it is"_s;
    QTest::newRow("no half") << 1 << u"dayHours"_s << u""_s << u"Hours: write from when to when"_s;
    QTest::newRow("hours") << 2 << u"dayHours"_s << u"9:99-10:00"_s << u"Hours: \"9:99-10:00\" is not a pair of times"_s;
    QTest::newRow("no date") << 3 << u"dayLast"_s << u"tomorrow"_s << u"Last day: \"tomorrow\" is not a date: write it as 2026-05-15."_s;
    QTest::newRow("before") << 3 << u"dayLast"_s << u"2026-05-01"_s << u"Last day: it must lie after the first day"_s;
}

void CalendarsWindowTest::wrongDaysAreNamed()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    Shown shown;
    shown.window->showPart(u"year"_s);
    shown.window->year()->year()->setDate(QDate(2026, 5, 15));
    const OpenHours before = shown.window->year()->hours();
    auto *box = shown.window->findChild<QComboBox *>(u"dayKind"_s);
    box->setCurrentIndex(kind);
    Q_EMIT box->activated(kind);
    if (field != u"dayName"_s && kind != 2)
        shown.type(u"dayName"_s, u"Fiesta"_s);
    shown.type(field, typed);
    shown.press(Qt::Key_Return);
    QVERIFY2(shown.below(field).startsWith(says), qPrintable(shown.below(field)));
    QCOMPARE(shown.line(field)->text(), typed);
    QCOMPARE(shown.window->focusWidget()->objectName(), field);
    QVERIFY(shown.window->year()->hours() == before);
    QCOMPARE(shown.window->isChanged(), field != u"dayName"_s); // what was typed is not lost unasked
}

void CalendarsWindowTest::theTesterCounts_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("over a weekend and a holiday") << u"deadline"_s << u"2026-12-04 17:00"_s << u"11 h"_s << u"Wed 9 Dec, 10:00, after 11 h of working time"_s
                                                  << QStringList{u"open"_s, u"night"_s, u"weekend"_s, u"night"_s, u"open"_s, u"night"_s, u"Immaculate Conception"_s, u"night"_s, u"open"_s};
    QTest::newRow("within the day") << u"deadline"_s << u"2026-03-10 10:00"_s << u"4 h"_s << u"Tue 10 Mar, 14:00, after 4 h of working time"_s << QStringList{u"open"_s};
    QTest::newRow("the end of the day") << u"endOfDay"_s << u"2026-03-10 10:00"_s << u""_s << u"Tue 10 Mar, 18:00, after 8 h of working time"_s << QStringList{u"open"_s};
    QTest::newRow("between") << u"between"_s << u"2026-03-13 17:00"_s << u"2026-03-16 10:00"_s << u"2 h of working time"_s
                             << QStringList{u"open"_s, u"night"_s, u"weekend"_s, u"night"_s, u"open"_s};
    QTest::newRow("backwards") << u"between"_s << u"2026-03-16 10:00"_s << u"2026-03-13 17:00"_s << u"2 h of working time"_s
                               << QStringList{u"open"_s, u"night"_s, u"weekend"_s, u"night"_s, u"open"_s};
}

void CalendarsWindowTest::theTesterCounts()
{
    QFETCH(QString, mode);
    QFETCH(QString, start);
    QFETCH(QString, second);
    QFETCH(QString, result);
    QFETCH(QStringList, steps);
    Shown shown;
    shown.window->showPart(u"trial"_s);
    if (mode != u"deadline"_s) {
        // The choices are walked by arrows.
        auto *first = shown.window->trial()->findChild<QWidget *>(u"deadline"_s);
        first->setFocus();
        shown.press(Qt::Key_Right);
        if (mode == u"between"_s)
            shown.press(Qt::Key_Right);
    }
    if (!second.isEmpty())
        shown.type(mode == u"between"_s ? u"trialEnd"_s : u"trialSpan"_s, second);
    shown.type(u"trialStart"_s, start);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window->trial()->result(), result);
    QStringList named;
    const QAbstractItemModel *model = shown.window->trial()->steps()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        named << model->index(row, 2).data().toString();
    QCOMPARE(named, steps);
}

void CalendarsWindowTest::wrongTrialsAreNamed()
{
    Shown shown;
    shown.window->showPart(u"trial"_s);
    shown.type(u"trialStart"_s, u"next week"_s);
    shown.press(Qt::Key_Return);
    QVERIFY(shown.below(u"trialStart"_s).startsWith(u"From: \"next week\" is not a moment"_s));
    QCOMPARE(shown.line(u"trialStart"_s)->text(), u"next week"_s);
    shown.type(u"trialStart"_s, u"2026-03-10 10:00"_s);
    shown.type(u"trialSpan"_s, u"long"_s);
    shown.press(Qt::Key_Return);
    QVERIFY(shown.below(u"trialSpan"_s).startsWith(u"Working time: \"long\" is not a duration"_s));
    QCOMPARE(shown.window->trial()->steps()->model()->rowCount(), 0);
}

void CalendarsWindowTest::whatMovesIsShownBeforeSaving()
{
    Shown shown;
    NewIncident call;
    call.title = LocalText::of(u"No hot water"_s, u"en"_s);
    call.customer = u"Muñoz, S.L."_s;
    call.occurredAt = shown.desk.now;
    const Incident incident = DeskFixture::wait(shown.desk.desk->timeline().create(call)).value();
    QCOMPARE(incident.calendar, u"office"_s);
    const Dossier before = shown.desk.dossier(incident.id);
    shown.window->reload();
    shown.type(u"day2"_s, u"9:00-9:30"_s); // today is over already
    shown.weigh();
    QVERIFY2(shown.window->effect()->summary().contains(u"move"_s) && shown.window->effect()->summary() != u"No open commitment moves"_s, qPrintable(shown.window->effect()->summary()));
    auto *table = shown.window->effect()->findChild<RowsTable *>();
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(incident.number));
    QVERIFY(shown.desk.dossier(incident.id).commitments == before.commitments); // only shown
    // Esc goes back, and nothing is lost.
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.window->effect()->isVisible());
    QCOMPARE(shown.line(u"day2"_s)->text(), u"9:00-9:30"_s);
    shown.weigh();
    QSignalSpy saved(shown.window.get(), &CalendarsWindow::saved);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!(shown.desk.dossier(incident.id).commitments == before.commitments));
    QTRY_VERIFY(shown.window->list()->model()->rowCount() == 3);
}

void CalendarsWindowTest::aCalendarIsPromised()
{
    Shown shown;
    const Incident before = shown.desk.call(u"No hot water"_s, u"Hospital Sur"_s);
    Site site;
    site.id = SiteId::make();
    site.customer = before.customer;
    site.name = u"Quirófano 2"_s;
    QVERIFY(DeskFixture::wait(shown.desk.desk->people().save(site)));
    const auto taken = [&](bool atSite) {
        NewIncident call;
        call.title = LocalText::of(u"Lamp"_s, u"en"_s);
        call.customer = u"Hospital Sur"_s;
        if (atSite)
            call.site = site.id;
        return DeskFixture::wait(shown.desk.desk->timeline().create(call)).value();
    };
    PromisesPage *page = shown.window->promises();
    shown.window->select(u"oncall"_s);
    shown.window->showPart(u"promises"_s);
    QTRY_COMPARE(page->sites()->model()->rowCount(), 1);
    shown.type(u"promisesFilter"_s, u"nobody"_s);
    QCOMPARE(page->customers()->model()->rowCount(), 0);
    shown.type(u"promisesFilter"_s, u"hospital"_s);
    QTRY_COMPARE(page->sites()->model()->rowCount(), 1);
    // The site first, then the contract, which goes before it.
    page->sites()->setFocus();
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(page->sites()->model()->index(0, 1).data().toString(), u"This calendar"_s);
    QCOMPARE(taken(true).calendarSource, CalendarSource::Site);
    QCOMPARE(taken(false).calendarSource, CalendarSource::Team);
    page->customers()->setFocus();
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(page->customers()->model()->index(0, 1).data().toString(), u"This calendar"_s);
    QCOMPARE(taken(true).calendarSource, CalendarSource::Contract);
    QCOMPARE(taken(true).calendar, u"oncall"_s);
    // And it is taken back.
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(page->customers()->model()->index(0, 1).data().toString(), u"—"_s);
    QCOMPARE(taken(false).calendarSource, CalendarSource::Team);
}

void CalendarsWindowTest::othersMayComeMeanwhile()
{
    Shown shown;
    Lawmaking &law = shown.desk.desk->lawmaking();
    shown.type(u"day6"_s, u"10-14"_s);
    // An import brings a calendar while the window is open.
    LawDraft import{law.rules(), law.calendars(), {}};
    import.calendars.byId.insert_or_assign(u"shop"_s, WorkingCalendar::of(u"shop"_s, law.calendars().byId.at(u"oncall"_s).hours()));
    QVERIFY(DeskFixture::wait(law.enact(import)));
    shown.weigh();
    QSignalSpy saved(shown.window.get(), &CalendarsWindow::saved);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(law.calendars().find(u"shop"_s));
    QCOMPARE(weekInWords(law.calendars().byId.at(u"office"_s).hours(), Language(u"en"_s)), u"Mon-Fri 9:00-18:00; Sat 10:00-14:00"_s);
    QCOMPARE(shown.window->list()->model()->rowCount(), 4);
}

void CalendarsWindowTest::whatOthersSavedIsShownOnComingBack()
{
    Shown shown;
    Lawmaking &law = shown.desk.desk->lawmaking();
    LawDraft import{law.rules(), law.calendars(), {}};
    import.calendars.byId.insert_or_assign(u"shop"_s, WorkingCalendar::of(u"shop"_s, law.calendars().byId.at(u"oncall"_s).hours()));
    QVERIFY(DeskFixture::wait(law.enact(import)));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(shown.window->list()->model()->rowCount(), 3);
    shown.window->activateWindow();
    QTRY_COMPARE(shown.window->list()->model()->rowCount(), 4);
    QVERIFY(!shown.window->isChanged());
}

void CalendarsWindowTest::aNightThatRunsIntoTheNextDayIsTold()
{
    Shown shown;
    shown.type(u"day1"_s, u"22:00-10:00"_s);
    shown.weigh();
    QVERIFY2(shown.window->message()->text().contains(u"the hours after midnight overlap the next day's"_s), qPrintable(shown.window->message()->text()));
    QCOMPARE(shown.window->message()->kind(), MessageBar::Kind::Info);
}

void CalendarsWindowTest::filesAreReadAndWritten()
{
    Shown shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"calendars.json"_s);
    shown.window->exportFile(path);
    QVERIFY(QFile::exists(path));
    shown.window->importFile(path);
    QVERIFY(!shown.window->isChanged()); // what was written is what there is
    QFile wrong(folder.filePath(u"wrong.json"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(R"({"calendars":{"shop":{"tz":"Europe/Madrid","week":{"mon":[["9","x"]]}}}})");
    wrong.close();
    shown.window->importFile(wrong.fileName());
    QVERIFY2(shown.window->message()->text().startsWith(u"calendars.shop.week.mon[0][0]: expected HH:MM"_s), qPrintable(shown.window->message()->text()));
    QVERIFY(!shown.window->isChanged());
    shown.window->importFile(folder.filePath(u"nowhere.json"_s));
    QCOMPARE(shown.window->message()->kind(), MessageBar::Kind::Error);
}

void CalendarsWindowTest::changesAreNotLostUnasked()
{
    Shown shown;
    shown.type(u"nameEn"_s, u"Other"_s);
    QVERIFY(shown.window->isChanged());
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.window->isVisible());
    QCOMPARE(shown.window->message()->kind(), MessageBar::Kind::Warning);
    auto *undo = shown.window->findChild<QPushButton *>(u"undoCalendars"_s);
    undo->setFocus();
    shown.press(Qt::Key_Space);
    QVERIFY(!shown.window->isChanged());
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.window->isVisible());
}

void CalendarsWindowTest::aTypedDayIsNeverDropped_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("saving") << u"dayName"_s;
    QTest::newRow("another day") << u"yearView"_s;
    QTest::newRow("another part") << u"trial"_s;
    QTest::newRow("another calendar") << u"calendars"_s;
}

void CalendarsWindowTest::aTypedDayIsNeverDropped()
{
    QFETCH(QString, where);
    Shown shown;
    shown.window->select(u"office"_s);
    shown.window->showPart(u"year"_s);
    shown.window->year()->year()->setDate(QDate(2026, 5, 13));
    shown.type(u"dayName"_s, u"Feria"_s);
    QVERIFY(shown.window->isChanged());
    QVERIFY(shown.window->findChild<QPushButton *>(u"saveCalendars"_s)->isEnabled());
    if (where == u"calendars"_s)
        shown.window->list()->setCurrentIndex(shown.window->list()->model()->index(0, 0));
    else if (where == u"trial"_s)
        shown.window->showPart(where);
    else
        QVERIFY(shown.tabTo(where));
    if (where == u"dayName"_s)
        shown.weigh();
    else if (where == u"yearView"_s)
        shown.press(Qt::Key_Right);
    else if (where == u"calendars"_s)
        QTRY_VERIFY(shown.window->current() != u"office"_s);
    QSignalSpy saved(shown.window.get(), &CalendarsWindow::saved);
    if (where != u"dayName"_s)
        shown.weigh();
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const WorkingCalendar office = shown.desk.desk->lawmaking().calendars().byId.at(u"office"_s);
    QVERIFY(!office.isOpen(instantOf(QDate(2026, 5, 13), QTime(11, 0), QTimeZone("Europe/Madrid"))));
    QVERIFY(office.isOpen(instantOf(QDate(2026, 5, 14), QTime(11, 0), QTimeZone("Europe/Madrid"))));
}

void CalendarsWindowTest::aWrongDayIsNotLeft()
{
    Shown shown;
    shown.window->showPart(u"year"_s);
    YearView *year = shown.window->year()->year();
    year->setDate(QDate(2026, 5, 13));
    auto *kind = shown.window->findChild<QComboBox *>(u"dayKind"_s);
    kind->setCurrentIndex(2); // other hours
    Q_EMIT kind->activated(2);
    shown.type(u"dayHours"_s, u"9-99"_s);
    const auto stands = [&] {
        return year->date() == QDate(2026, 5, 13) && shown.line(u"dayHours"_s)->text() == u"9-99"_s && shown.below(u"dayHours"_s).startsWith(u"Hours: "_s)
            && shown.window->focusWidget()->objectName() == u"dayHours"_s && shown.window->year()->isVisible();
    };
    year->setFocus();
    shown.press(Qt::Key_Right);
    QVERIFY(stands());
    QSignalSpy weighed(shown.window.get(), &CalendarsWindow::weighed);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stands() && weighed.isEmpty());
    shown.window->showPart(u"trial"_s);
    QVERIFY(stands());
    const QString before = shown.window->current();
    shown.window->select(u"24x7"_s);
    QVERIFY(stands());
    QCOMPARE(shown.window->current(), before);
    shown.press(Qt::Key_Escape); // from the field to the year, and what was typed is given up
    QVERIFY(shown.window->isVisible() && !shown.window->isChanged());
}

void CalendarsWindowTest::whatIsGivenUpGoes()
{
    Shown shown;
    shown.window->showPart(u"year"_s);
    shown.window->year()->year()->setDate(QDate(2026, 5, 13));
    shown.type(u"dayName"_s, u"Feria"_s);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.line(u"dayName"_s)->text(), QString());
    shown.type(u"dayName"_s, u"Feria"_s);
    shown.window->findChild<QPushButton *>(u"undoCalendars"_s)->click();
    QVERIFY(!shown.window->isChanged());
    QCOMPARE(shown.line(u"dayName"_s)->text(), QString());
}

void CalendarsWindowTest::rolesAreReassigned()
{
    Shown shown;
    shown.window->select(u"24x7"_s);
    QVERIFY(shown.tabTo(u"oncall"_s));
    shown.press(Qt::Key_Space);
    QVERIFY(shown.window->isChanged());
    shown.weigh();
    QSignalSpy saved(shown.window.get(), &CalendarsWindow::saved);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(shown.desk.desk->lawmaking().calendars().oncall, u"24x7"_s);
    QCOMPARE(shown.desk.desk->lawmaking().calendars().office, u"office"_s);
    shown.window->select(u"oncall"_s);
    auto *role = shown.window->findChild<QCheckBox *>(u"oncall"_s);
    QVERIFY(!role->isChecked() && role->isEnabled()); // another one has it by now
}

void CalendarsWindowTest::theMainWindowOpensIt()
{
    UiFixture desk;
    Drafts drafts;
    Appearance appearance(*qApp, Appearance::Choice::Light);
    MainWindow window(*desk.desk, drafts, appearance, desk.viewpoint());
    window.show();
    window.actions().at(ActionId::Calendars)->trigger();
    auto *calendars = window.findChild<CalendarsWindow *>();
    QVERIFY(calendars && calendars->isVisible());
    window.actions().at(ActionId::Calendars)->trigger();
    QCOMPARE(window.findChildren<CalendarsWindow *>().size(), qsizetype(1));
    // Every control has a name for who does not see it.
    for (const QWidget *control : calendars->findChildren<QWidget *>()) {
        if (control->focusPolicy() != Qt::NoFocus && control->isVisible() && !control->objectName().startsWith(u"qt_"_s)) {
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(QLatin1String(control->metaObject()->className()) + u' ' + control->objectName()));
        }
    }
}

QTEST_MAIN(CalendarsWindowTest)
#include "tst_calendarswindow.moc"
