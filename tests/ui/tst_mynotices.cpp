// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/notices/calendarkeeper.h"
#include "ui/notices/daysoffrows.h"
#include "ui/notices/mynotices.h"
#include "ui/notices/tray.h"
#include "ui/widgets/messagebar.h"
#include "support/twodatabases.h"
#include "uifixture.h"

#include "core/exchange/ics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void addPerson(UiFixture &desk, const QString &name)
{
    Technician person;
    person.id = TechnicianId::make();
    person.name = name;
    QVERIFY(desk.wait(desk.desk->people().save(person)));
}

/// The window of one's own notices, with what the desk keeps in it.
struct Opened : UiFixture
{
    std::unique_ptr<MyNotices> window;

    void open(const NoticePlaces &places = {})
    {
        window = std::make_unique<MyNotices>(desk->people(), places, viewpoint());
        QSignalSpy loaded(window.get(), &MyNotices::loaded);
        window->show();
        QTRY_COMPARE(loaded.size(), 1);
    }
    template<typename Field>
    Field *field(const QString &name) const
    {
        auto *found = window->findChild<Field *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    Habits kept() { return wait(desk->people().ownHabits()).value(); }
    void press(const QString &name) { QTest::keyClick(field<QPushButton>(name), Qt::Key_Space); }
};

/// A main window whose closing is the tray's.
struct WithTray : UiFixture
{
    Drafts drafts;
    Appearance appearance{*qApp, Appearance::Choice::Light};
    MainWindow window{*desk, drafts, appearance, viewpoint()};
    bool there = true;
    Tray tray;

    explicit WithTray(TrayChoice choice) : tray(choice, [this] { return there; })
    {
        tray.watch(window);
        window.show();
    }
    ~WithTray() { QGuiApplication::setQuitOnLastWindowClosed(true); }
    QMessageBox *question() const { return window.findChild<QMessageBox *>(u"trayQuestion"_s); }
    void answer(const QString &text)
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text().remove(u'&') == text)
                QTest::keyClick(button, Qt::Key_Space);
        }
    }
};

}

/// One's own notices, the tray and the calendar file.
class MyNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietHoursAndDaysOffAreKept();
    void eachWrongFieldSaysSoBesideIt_data();
    void eachWrongFieldSaysSoBesideIt();
    void onlyWhatIsThereIsOffered();
    void theLeadIsChosenWhereDesksShare();
    void theMenuOpensIt();
    void theFirstCloseExplainsTheTray();
    void whoLeavesIsNotAskedAgain();
    void withoutATrayNothingIsOffered();
    void quittingFromTheMenuEnds();
    void theCalendarFileFollowsWhatIsOwed();
    void aCalendarFileThatCannotBeWrittenIsSaid();
};

void MyNoticesTest::quietHoursAndDaysOffAreKept()
{
    Opened given;
    addPerson(given, u"Ana"_s);
    addPerson(given, u"Luis"_s);
    given.open();
    QVERIFY(!given.field<QTimeEdit>(u"quietFrom"_s)->isEnabled());
    QTest::keyClick(given.field<QCheckBox>(u"quiet"_s), Qt::Key_Space);
    QVERIFY(given.field<QTimeEdit>(u"quietFrom"_s)->isEnabled());
    given.field<QTimeEdit>(u"quietFrom"_s)->setTime(QTime(21, 30));
    QTest::keyClick(given.field<QCheckBox>(u"quietDay7"_s), Qt::Key_Space);
    given.press(u"addDaysOff"_s);
    QCOMPARE(given.window->focusWidget(), given.field<QDateEdit>(u"dayOffFrom0"_s));
    given.field<QDateEdit>(u"dayOffTo0"_s)->setDate(QDate(2026, 3, 12));
    QTest::keyClicks(given.field<QComboBox>(u"standIn0"_s), u"Luis"_s);
    QSignalSpy saved(given.window.get(), &MyNotices::saved);
    given.press(u"saveNotices"_s);
    QTRY_COMPARE(saved.size(), 1);
    const Habits expected{u"Ana"_s, u"Europe/Madrid"_s, QuietHours{21 * 60 + 30, 7 * 60, {1, 2, 3, 4, 5, 6}}, {{QDate(2026, 3, 10), QDate(2026, 3, 12), u"Luis"_s}}};
    QVERIFY(given.kept() == expected);
    // and they stand there when it is opened again
    given.open();
    Habits shown = given.window->habits();
    shown.name = u"Ana"_s;
    QVERIFY(shown == expected);
}

void MyNoticesTest::eachWrongFieldSaysSoBesideIt_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("label");
    const char *labels[] = {"hoursProblem", "daysProblem", "zoneProblem", "fileProblem", "fileProblem"};
    const char *names[] = {"hours without length", "no day", "an unknown zone", "a folder as file", "a folder that is not there"};
    for (int i = 0; i < 5; ++i)
        QTest::newRow(names[i]) << i << QString::fromLatin1(labels[i]);
}

void MyNoticesTest::eachWrongFieldSaysSoBesideIt()
{
    QFETCH(int, change);
    QFETCH(QString, label);
    if (label == u"fileProblem"_s && !ics::isAvailable())
        QSKIP("built without libical");
    Opened given;
    given.open();
    given.field<QCheckBox>(u"quiet"_s)->setChecked(true);
    const std::function<void()> changes[] = {
        [&] { given.field<QTimeEdit>(u"quietTo"_s)->setTime(given.field<QTimeEdit>(u"quietFrom"_s)->time()); },
        [&] {
            for (int day = 1; day <= 7; ++day)
                given.field<QCheckBox>(u"quietDay%1"_s.arg(day))->setChecked(false);
        },
        [&] { given.field<QComboBox>(u"habitsZone"_s)->setEditText(u"Mars/Olympus"_s); },
        [&] { given.field<QLineEdit>(u"calendarFile"_s)->setText(given.folder.path()); },
        [&] { given.field<QLineEdit>(u"calendarFile"_s)->setText(given.folder.filePath(u"not/there.ics"_s)); },
    };
    changes[change]();
    const Habits before = given.kept();
    given.press(u"saveNotices"_s);
    QVERIFY(given.field<QLabel>(label)->isVisible());
    QVERIFY(!given.field<QLabel>(label)->text().isEmpty());
    QVERIFY(given.window->isVisible()); // with what was typed
    QVERIFY(given.kept() == before);
}

void MyNoticesTest::onlyWhatIsThereIsOffered()
{
    Opened given;
    given.open({false, false, {}});
    QVERIFY(!given.field<QCheckBox>(u"stayInTray"_s)->isVisible());
    given.open({true, true, {}});
    QVERIFY(given.field<QCheckBox>(u"stayInTray"_s)->isVisibleTo(given.window.get()));
    QVERIFY(given.field<QCheckBox>(u"stayInTray"_s)->isChecked());
    QVERIFY(!given.field<QComboBox>(u"lead"_s)->isVisible()); // one desk: nobody else could be told
}

void MyNoticesTest::theLeadIsChosenWhereDesksShare()
{
    const TestDatabase database(u"postgresql"_s);
    if (database.isMissing())
        QSKIP("PostgreSQL is not installed");
    Opened given;
    given.close();
    Desk::Options options;
    options.clock = [&given] { return given.now; };
    options.user = u"Ana"_s;
    given.desk = std::make_unique<Desk>(options);
    QVERIFY_RESULT(given.wait(given.desk->open(database.url(), Desk::Mode::CreateIfMissing)));
    addPerson(given, u"Ana"_s);
    addPerson(given, u"Luis"_s);
    given.open();
    auto *lead = given.field<QComboBox>(u"lead"_s);
    QVERIFY(lead->isVisible());
    QCOMPARE(lead->currentText(), u"Whoever is there"_s);
    QVERIFY(!given.window->isChanged());
    QTest::keyClick(lead, Qt::Key_End);
    QCOMPARE(lead->currentText(), u"Luis"_s);
    QVERIFY(given.window->isChanged());
    QSignalSpy saved(given.window.get(), &MyNotices::saved);
    given.press(u"saveNotices"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(given.wait(given.desk->people().lead())->name, u"Luis"_s);
    given.open();
    QCOMPARE(given.field<QComboBox>(u"lead"_s)->currentText(), u"Luis"_s);
    given.window.reset();
    given.close();
}

void MyNoticesTest::theMenuOpensIt()
{
    UiFixture desk;
    Drafts drafts;
    Appearance appearance(*qApp, Appearance::Choice::Light);
    MainWindow window(*desk.desk, drafts, appearance, desk.viewpoint());
    window.show();
    window.actions().at(ActionId::MyNotices)->trigger();
    auto *dialog = window.findChild<MyNotices *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void MyNoticesTest::theFirstCloseExplainsTheTray()
{
    WithTray given(TrayChoice::Ask);
    QSignalSpy chosen(&given.tray, &Tray::chosen);
    QVERIFY(!given.window.close());
    QVERIFY(given.window.isVisible());
    QVERIFY(given.question() && given.question()->informativeText().contains(u"reminders go on"_s));
    given.answer(u"Stay in the tray"_s);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!given.window.isVisible());
    // The program goes on, and its menu brings the window back.
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    given.tray.icon()->contextMenu()->findChild<QAction *>(u"trayOpen"_s)->trigger();
    QVERIFY(given.window.isVisible());
    QVERIFY(!given.window.close());
    QVERIFY(!given.window.isVisible());
    QCOMPARE(chosen.size(), 1);
}

void MyNoticesTest::whoLeavesIsNotAskedAgain()
{
    WithTray given(TrayChoice::Ask);
    given.window.close();
    given.answer(u"Close"_s);
    QVERIFY(!given.window.isVisible());
    QCOMPARE(given.tray.choice(), TrayChoice::Leave);
    given.window.show();
    QVERIFY(given.window.close());
}

void MyNoticesTest::withoutATrayNothingIsOffered()
{
    WithTray given(TrayChoice::Stay);
    given.there = false;
    QVERIFY(given.window.close());
    QVERIFY(!given.question());
}

void MyNoticesTest::quittingFromTheMenuEnds()
{
    WithTray given(TrayChoice::Stay);
    given.window.actions().at(ActionId::Quit)->trigger();
    QVERIFY(!given.window.isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void MyNoticesTest::theCalendarFileFollowsWhatIsOwed()
{
    if (!ics::isAvailable())
        QSKIP("built without libical");
    UiFixture desk;
    const Incident first = desk.call(u"No hot water"_s);
    const QString path = desk.folder.filePath(u"own.ics"_s);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u"\r\n "_s) : QString();
    };
    CalendarKeeper keeper(*desk.desk);
    QSignalSpy written(&keeper, &CalendarKeeper::written);
    keeper.keep(path, u"en"_s);
    QTRY_COMPARE(written.size(), 1);
    QVERIFY2(content().contains(u"SUMMARY:Short plan for the next hours: 2026-0001 No hot water"_s), qPrintable(content()));
    QVERIFY(content().contains(u"DTSTART:20260310T110000Z"_s));
    const auto sequence = [&] { return content().section(u"SEQUENCE:"_s, 1, 1).section(u"\r\n"_s, 0, 0).toInt(); };
    const int before = sequence();
    // What is told is not owed any more; what stands has a higher number.
    Entry told;
    told.incident = first.id;
    told.kind = EntryKind::Contact;
    told.direction = Direction::Out;
    told.audience = Audience::Customer;
    told.channel = Channel::Phone;
    told.outcome = Outcome::Reached;
    told.tells = {Tell::Plan};
    desk.record(told);
    QTRY_VERIFY(written.size() >= 2);
    QVERIFY(!content().contains(u"Short plan"_s));
    QVERIFY(content().contains(u"Daily update"_s));
    QVERIFY(sequence() > before);
}

void MyNoticesTest::aCalendarFileThatCannotBeWrittenIsSaid()
{
    if (!ics::isAvailable())
        QSKIP("built without libical");
    UiFixture desk;
    CalendarKeeper keeper(*desk.desk);
    QSignalSpy failed(&keeper, &CalendarKeeper::failed);
    keeper.keep(desk.folder.filePath(u"not/there.ics"_s), u"en"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().text.contains(u"not/there.ics"_s));
}

QTEST_MAIN(MyNoticesTest)
#include "tst_mynotices.moc"
