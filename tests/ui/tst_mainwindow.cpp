// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaypage.h"
#include "ui/commands/firedrules.h"
#include "ui/commands/palette.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/mainwindow.h"
#include "ui/notices/duepanel.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/queuelists.h"
#include "ui/report/reportdialog.h"
#include "ui/sidebar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rowlist.h"
#include "uifixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Interactive widgets that a screen reader could not name.
QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QAbstractItemView *>(widget->parentWidget()) || widget->metaObject()->className() == QByteArray("QComboBoxListView")
            || widget->inherits("QHeaderView") || widget->inherits("QCalendarView") || widget->window() != window;
        if (!interactive || inner || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

}

/// The main window on a real desk.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void actionsHaveNamesAndNoKeyTwice();
    void everythingInteractiveHasAName();
    void opensAndComesBackToTheSameRow();
    void aCallBecomesAnIncident();
    void anUnfinishedCallIsNotLost();
    void theReportIsWritten();
    void aRecordedEntryAppearsEverywhere();
    void panesAreCycled();
    void anUnfinishedCallHoldsTheLanguage();
    void whatComesDueIsSaidOnEveryPage();
    void aClockInDoubtIsAskedAbout();
    void whyIsAnsweredFromTheQueue();
    void savingIsOfferedWhileWriting();
    void aCommandWithoutAnIncidentSaysSo();
    void theFilterIsReachedFromEveryPage();
    void eachListIsFoundAsItWasLeft();
    void listsCountWhatIsOurs();
    void numbersGoToPlaces();
    void theStatusLineSaysWhenSomethingWasSaved();
    void theStatusLineTellsWhatRulesMadeToday();
    void theSidebarMayBeItsIcons();
    void whatIsPutOffHasAListAndNoCount();
    void whatIsPutOffNoMoreComesBackByItself();
    void savedListsAreInThePalette();

private:
    std::unique_ptr<UiFixture> m_desk;
    Drafts m_drafts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_desk = std::make_unique<UiFixture>();
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Choice::Light);
    m_window = std::make_unique<MainWindow>(*m_desk->desk, m_drafts, *m_appearance, m_desk->viewpoint());
    m_window->show();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_drafts.clear();
    m_desk.reset();
}

void MainWindowTest::actionsHaveNamesAndNoKeyTwice()
{
    QStringList names, keys;
    for (const ActionSpec &spec : actionSpecs()) {
        names << QLatin1String(spec.name);
        for (const QKeySequence &key : spec.keys)
            keys << key.toString();
        QVERIFY(!m_window->actions().at(spec.id)->text().isEmpty());
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

void MainWindowTest::everythingInteractiveHasAName()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    m_window->deskOpened();
    QCOMPARE(nameless(m_window.get()).join(u", "_s), QString());
    m_window->go({Sidebar::allOpen(), {}});
    QCOMPARE(nameless(m_window.get()).join(u", "_s), QString());
    QSignalSpy loaded(m_window->incident(), &IncidentPage::loaded);
    m_window->openIncident(incident.id);
    QTRY_VERIFY(!loaded.isEmpty());
    m_window->incident()->composer()->start(Draft::Kind::Contact);
    QCOMPARE(nameless(m_window.get()).join(u", "_s), QString());
    NewIncidentWindow *call = m_window->newIncident();
    QCOMPARE(nameless(call).join(u", "_s), QString());
    ReportDialog report(m_desk->desk->reporting(), incident.id, u"en"_s);
    report.show();
    QCOMPARE(nameless(&report).join(u", "_s), QString());
    call->close();
}

void MainWindowTest::opensAndComesBackToTheSameRow()
{
    m_desk->call(u"First"_s, u"A"_s, 30);
    const Incident second = m_desk->call(u"Second"_s, u"B"_s, 10);
    m_window->go({Sidebar::allOpen(), {}});
    m_window->deskOpened();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 2);
    m_window->queue()->setCurrent(second.id);
    QTest::keyClick(m_window->queue()->table(), Qt::Key_Return);
    QTRY_COMPARE(m_window->incident()->dossier().incident.id, second.id);
    m_window->actions().at(ActionId::Leave)->trigger();
    QVERIFY(m_window->queue()->isVisible());
    QCOMPARE(m_window->queue()->current()->id, second.id);
    m_window->actions().at(ActionId::Back)->trigger();
    QVERIFY(m_window->incident()->isVisible());
    m_window->actions().at(ActionId::Forward)->trigger();
    QVERIFY(m_window->queue()->isVisible());
}

void MainWindowTest::aCallBecomesAnIncident()
{
    NewIncidentWindow *call = m_window->newIncident();
    call->findChild<QLineEdit *>(u"customer"_s)->setText(u"Clínica Sol"_s);
    call->findChild<QLineEdit *>(u"caller"_s)->setText(u"Raúl Vidal"_s);
    call->findChild<QLineEdit *>(u"title"_s)->setText(u"Chair 2 does not rise"_s);
    QSignalSpy created(call, &NewIncidentWindow::created);
    call->create();
    QTRY_COMPARE(created.size(), 1);
    QTRY_COMPARE(m_window->incident()->dossier().customer.name, u"Clínica Sol"_s);
    QTRY_VERIFY(m_window->today()->model().rowCount() > 0);
}

void MainWindowTest::anUnfinishedCallIsNotLost()
{
    NewIncidentWindow *call = m_window->newIncident();
    call->create();
    QTRY_VERIFY(!call->message()->text().isEmpty());
    call->findChild<QLineEdit *>(u"title"_s)->setText(u"Chair 2 does not rise"_s);
    call->reject();
    QVERIFY(call->isVisible());
    Q_EMIT call->message()->actionTriggered();
    QVERIFY(!call->isVisible());
}

void MainWindowTest::theReportIsWritten()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    ReportDialog dialog(m_desk->desk->reporting(), incident.id, u"en"_s);
    QSignalSpy written(&dialog, &ReportDialog::written);
    const QString path = m_desk->folder.filePath(u"report.pdf"_s);
    dialog.saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    dialog.saveTo(m_desk->folder.filePath(u"no/such/folder.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog.message()->kind(), MessageBar::Kind::Error, 20'000);
}

void MainWindowTest::aRecordedEntryAppearsEverywhere()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    m_window->openIncident(incident.id);
    QTRY_COMPARE(m_window->incident()->dossier().entries.size(), size_t(1));
    Entry entry;
    entry.incident = incident.id;
    entry.teamText.words = LocalText::of(u"Seen by another program"_s, u"en"_s);
    m_desk->record(entry);
    QTRY_COMPARE(m_window->incident()->dossier().entries.size(), size_t(2));
}

void MainWindowTest::panesAreCycled()
{
    m_desk->call(u"No hot water"_s);
    m_window->deskOpened();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->today()->model().rowCount() > 0);
    m_window->today()->list()->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 2; ++i) {
        m_window->actions().at(ActionId::NextPane)->trigger();
        seen << m_window->focusWidget();
    }
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.contains(m_window->today()->list()));
    // In the queue: places, filter, list, preview.
    m_window->go({Sidebar::allOpen(), {}});
    m_window->queue()->showPreview(true);
    QTRY_VERIFY(m_window->queue()->model().rowCount() > 0);
    QTRY_VERIFY(m_window->queue()->preview()->content()->isVisible());
    seen.clear();
    for (int i = 0; i < 4; ++i) {
        m_window->actions().at(ActionId::NextPane)->trigger();
        seen << m_window->focusWidget();
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(seen.contains(m_window->queue()->filterBar()->field()));
    QVERIFY(seen.contains(m_window->queue()->preview()->content()));
    m_window->queue()->showPreview(false);
}

void MainWindowTest::anUnfinishedCallHoldsTheLanguage()
{
    NewIncidentWindow *call = m_window->newIncident();
    call->findChild<QLineEdit *>(u"title"_s)->setText(u"Chair 2 does not rise"_s);
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    m_window->findChild<QAction *>(u"language-es"_s)->trigger();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_window->findChild<QAction *>(u"language-en"_s)->isChecked());
    QVERIFY(m_window->findChild<MessageBar *>(u"windowMessage"_s)->text().contains(u"Chair 2 does not rise"_s));
    call->findChild<QLineEdit *>(u"title"_s)->clear();
    m_window->findChild<QAction *>(u"language-es"_s)->trigger();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_window->close());
}

void MainWindowTest::whatComesDueIsSaidOnEveryPage()
{
    m_desk->call(u"No hot water"_s, u"Muñoz, S.L."_s, 110);
    m_window->go({Sidebar::allOpen(), {}});
    DuePanel *due = m_window->due();
    due->tick();
    // Two hours after the call its plan is due; whatever page is open, it stands above it.
    m_desk->now = m_desk->now + std::chrono::minutes(10);
    m_desk->call(u"Another"_s, u"Ibáñez"_s); // the desk looks at its clock
    QTRY_VERIFY(due->isVisible());
    QVERIFY(due->model().rowCount() > 0);
    QCOMPARE(due->model().cards().front().customer, u"Muñoz, S.L."_s);
    QTRY_VERIFY(m_window->windowTitle() != u"Aviso"_s);
    // Enter opens the incident; the panel stays until it is dealt with.
    QTest::keyClick(due->list(), Qt::Key_Return);
    QVERIFY(m_window->incident()->isVisible());
    QVERIFY(due->isVisible());
    QTest::keyClick(due->list(), Qt::Key_Escape);
    QVERIFY(!due->isVisible());
}

void MainWindowTest::aClockInDoubtIsAskedAbout()
{
    m_desk->call(u"No hot water"_s);
    auto *question = m_window->findChild<MessageBar *>(u"clockMessage"_s);
    QVERIFY(!question->isVisible());
    Q_EMIT m_desk->desk->clockDoubted({m_desk->now, m_desk->now + std::chrono::hours(60 * 24)});
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(u"Tue 10 Mar 2026, 10:00"_s) && question->text().contains(u"Sat 9 May 2026, 11:00"_s), qPrintable(question->text()));
    QVERIFY(!question->findChild<QAbstractButton *>(u"messageClose"_s)->isVisible());
    QVERIFY(question->findChild<QAbstractButton *>(u"messageAction"_s)->isVisible());
    Q_EMIT m_desk->desk->clockTrusted();
    QVERIFY(!question->isVisible());
}

void MainWindowTest::whyIsAnsweredFromTheQueue()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    m_window->go({Sidebar::allOpen(), {}});
    m_window->deskOpened();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    m_window->actions().at(ActionId::Why)->trigger();
    QTRY_COMPARE(m_window->incident()->dossier().incident.id, incident.id);
    QTRY_VERIFY(!m_window->incident()->commitments()->cards().isEmpty() && m_window->incident()->commitments()->cards().first()->isExplained());
}

void MainWindowTest::savingIsOfferedWhileWriting()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    const QAction *save = m_window->actions().at(ActionId::SaveEntry);
    m_window->openIncident(incident.id);
    QTRY_COMPARE(m_window->incident()->dossier().incident.id, incident.id);
    QVERIFY(!save->isEnabled());
    m_window->actions().at(ActionId::WriteNote)->trigger();
    QVERIFY(save->isEnabled());
    m_window->actions().at(ActionId::Leave)->trigger();
    QVERIFY(!save->isEnabled());
    QVERIFY(m_window->incident()->isVisible());
}

void MainWindowTest::aCommandWithoutAnIncidentSaysSo()
{
    m_window->deskOpened();
    for (const ActionId id : {ActionId::Report, ActionId::Open, ActionId::Why, ActionId::LogContact}) {
        m_window->statusBar()->clearMessage();
        m_window->actions().at(id)->trigger();
        QCOMPARE(m_window->statusBar()->currentMessage(), u"Choose an incident first."_s);
    }
}

void MainWindowTest::theFilterIsReachedFromEveryPage()
{
    m_desk->call(u"No hot water"_s);
    m_window->deskOpened();
    m_window->activateWindow();
    m_window->actions().at(ActionId::Find)->trigger();
    QVERIFY(m_window->queue()->isVisible());
    QCOMPARE(m_window->focusWidget(), m_window->queue()->filterBar()->field());
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    QTest::keyClick(m_window->queue()->filterBar()->field(), Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), m_window->queue()->table());
    QTest::keyClick(m_window->queue()->table(), Qt::Key_Slash);
    QCOMPARE(m_window->focusWidget(), m_window->queue()->filterBar()->field());
}

void MainWindowTest::eachListIsFoundAsItWasLeft()
{
    m_desk->call(u"No hot water"_s);
    m_window->deskOpened();
    m_window->go({Sidebar::allOpen(), {}});
    auto *back = m_window->findChild<QAbstractButton *>(u"putBackList"_s);
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    QVERIFY(!back->isVisible());
    QTest::keyClicks(m_window->queue()->filterBar()->field(), u"ball:customer "_s);
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 0);
    QVERIFY(back->isVisible());
    m_window->go({Sidebar::unassigned(), {}});
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    QVERIFY(!back->isVisible());
    m_window->actions().at(ActionId::Back)->trigger();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 0);
    QCOMPARE(m_window->queue()->filterBar()->chips().size(), 2);
    back->click();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    QCOMPARE(m_window->queue()->filterBar()->chips().size(), 1);
}

void MainWindowTest::listsCountWhatIsOurs()
{
    m_desk->call(u"No hot water"_s);
    m_window->deskOpened();
    auto *open = m_window->findChild<NavigationButton *>(Sidebar::allOpen());
    auto *waiting = m_window->findChild<NavigationButton *>(Sidebar::forCustomer());
    QTRY_COMPARE(open->count(), 1);
    QCOMPARE(waiting->count(), 0);
    m_desk->call(u"Another"_s, u"Ibáñez"_s);
    QTRY_COMPARE(open->count(), 2); // at the latest a second after it was written
    QTRY_COMPARE(m_window->findChild<NavigationButton *>(Sidebar::unassigned())->count(), 2);
}

void MainWindowTest::numbersGoToPlaces()
{
    const std::vector<std::pair<int, QString>> places{{1, Sidebar::today()}, {2, Sidebar::allOpen()}, {3, Sidebar::unassigned()}, {4, Sidebar::mine()},
                                                      {5, Sidebar::forCustomer()}, {6, Sidebar::forOthers()}, {7, Sidebar::silent()}, {8, Sidebar::reports()}};
    for (const auto &[number, place] : places) {
        const QKeySequence key(u"Ctrl+%1"_s.arg(number));
        for (const ActionSpec &spec : actionSpecs()) {
            if (spec.keys.contains(key))
                m_window->actions().at(spec.id)->trigger();
        }
        QCOMPARE(m_window->place().view, place);
    }
}

void MainWindowTest::theStatusLineTellsWhatRulesMadeToday()
{
    auto *fired = m_window->findChild<QPushButton *>(u"firedToday"_s);
    QVERIFY(fired->isHidden());
    const Incident incident = m_desk->call(u"No heat"_s);
    const size_t made = m_desk->dossier(incident.id).commitments.size();
    QVERIFY(made > 0);
    QTRY_VERIFY(fired->text().contains(QString::number(made)));
    fired->click();
    auto *dialog = m_window->findChild<FiredRules *>();
    QCOMPARE(static_cast<size_t>(dialog->list()->count()), made);
    QTest::keyClick(dialog->list(), Qt::Key_Return);
    QTRY_COMPARE(m_window->incident()->incident(), incident.id);
}

void MainWindowTest::theSidebarMayBeItsIcons()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    const int wide = sidebar->width();
    m_window->actions().at(ActionId::CompactSidebar)->trigger();
    QVERIFY(sidebar->isCompact());
    QTRY_VERIFY(sidebar->width() < wide / 2);
    QVERIFY(isSidebarCompact()); // the next window is so too
    auto *mine = m_window->findChild<NavigationButton *>(Sidebar::mine());
    QVERIFY(mine->accessibleName().contains(u"Mine"_s) && mine->toolTip().contains(u"Mine"_s));
    m_window->actions().at(ActionId::CompactSidebar)->trigger();
    QTRY_COMPARE(sidebar->width(), wide);
    QVERIFY(!isSidebarCompact());
}

void MainWindowTest::whatIsPutOffHasAListAndNoCount()
{
    const Incident incident = m_desk->call(u"No heat"_s);
    m_desk->call(u"Noise"_s);
    TriageDeed later{.what = TriageDeed::What::Snooze};
    later.until = m_desk->now + Milliseconds(5min);
    QVERIFY(m_desk->wait(m_desk->desk->triage().perform({incident.id}, later))->failures.empty());
    m_window->go({Sidebar::snoozed(), {}});
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    QCOMPARE(m_window->queue()->model().at(0)->id, incident.id);
    QVERIFY(m_window->queue()->model().at(0)->details.putOffUntil == later.until);
    QCOMPARE(m_window->findChild<NavigationButton *>(Sidebar::snoozed())->count(), 0);
    // And when its moment has come it goes by itself
    m_desk->now = m_desk->now + Milliseconds(6min);
    QVERIFY(m_window->queue()->model().isOutOfDate());
    Q_EMIT m_desk->desk->remindersChanged();
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 0);
    QVERIFY(!m_window->queue()->model().isOutOfDate());
}

void MainWindowTest::whatIsPutOffNoMoreComesBackByItself()
{
    const Incident incident = m_desk->call(u"No heat"_s);
    m_desk->call(u"Noise"_s);
    TriageDeed later{.what = TriageDeed::What::Snooze};
    later.until = m_desk->now + Milliseconds(5min);
    QVERIFY(m_desk->wait(m_desk->desk->triage().perform({incident.id}, later))->failures.empty());
    m_window->showInQueue(u"-state:snoozed"_s);
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 1);
    m_desk->now = m_desk->now + Milliseconds(6min);
    m_window->queue()->tick(); // no row of the list tells of it
    QTRY_COMPARE(m_window->queue()->model().rowCount(), 2);
}

void MainWindowTest::savedListsAreInThePalette()
{
    SavedView view;
    view.name = u"Cooling in Getafe"_s, view.filter = u"tag:cold"_s;
    const QString id = QueueLists::idOf(*m_desk->wait(m_desk->desk->views().save(view)));
    QTRY_VERIFY(!m_window->lists()->saved().empty());
    ::Palette *palette = m_window->openPalette(u"cooling get"_s);
    QTRY_VERIFY(palette->model().rowCount() > 0);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(m_window->lists()->shown(), id);
}

void MainWindowTest::theStatusLineSaysWhenSomethingWasSaved()
{
    auto *saved = m_window->findChild<QLabel *>(u"savedAt"_s);
    QVERIFY(!saved->isVisible());
    m_desk->call(u"No hot water"_s);
    QTRY_VERIFY(saved->isVisible());
    QCOMPARE(saved->text(), u"✓ Saved at 10:00"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
