// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/openhours.h"
#include "ui/calendars/calendarswindow.h"
#include "ui/calendars/hoursform.h"
#include "ui/commands/deeddialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/leaving.h"
#include "ui/mainwindow.h"
#include "ui/replies/replieswindow.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ending the program while something is written and not saved.
class LeavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsNamedOnce();
    void theProgramEnds_data();
    void theProgramEnds();
    void whatCanBeSavedIs();
    void whatCannotBeSavedStaysInFront();
    void rulesAreLookedAtFirst();
    void anOpenDialogOfNoticesIsNotLost();
    void aDraftIsSavedWhereItBelongs();
    void aTypedReplyIsNotLost();
    void aTypedDeedIsAskedAbout();

private:
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"unsavedQuestion"_s); }
    /// Quits by the keyboard, and waits until the program asks.
    void quitAndBeAsked();
    void answer(const QString &button);
    void typeCall(const QString &customer, const QString &title);
    void writeDraft(const QString &words);
    void changeRules();
    void changeCalendars();

    std::unique_ptr<UiFixture> m_desk;
    Drafts m_drafts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void LeavingTest::init()
{
    m_desk = std::make_unique<UiFixture>();
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Choice::Light);
    m_window = std::make_unique<MainWindow>(*m_desk->desk, m_drafts, *m_appearance, m_desk->viewpoint());
    m_window->show();
    m_window->deskOpened();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void LeavingTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_drafts.clear();
    m_desk.reset();
}

void LeavingTest::quitAndBeAsked()
{
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(question()));
}

void LeavingTest::answer(const QString &button)
{
    QVERIFY(question());
    auto *chosen = question()->findChild<QPushButton *>(button);
    for (int i = 0; i < 4 && question()->focusWidget() != chosen; ++i)
        QTest::keyClick(question()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(question()->focusWidget(), chosen);
    QTest::keyClick(chosen, Qt::Key_Space);
    QTRY_VERIFY(!question());
}

void LeavingTest::typeCall(const QString &customer, const QString &title)
{
    NewIncidentWindow *call = m_window->newIncident();
    QTest::keyClicks(call->findChild<QLineEdit *>(u"customer"_s), customer);
    QTest::keyClicks(call->findChild<QLineEdit *>(u"title"_s), title);
}

void LeavingTest::writeDraft(const QString &words)
{
    QSignalSpy loaded(m_window->incident(), &IncidentPage::loaded);
    m_window->openIncident(m_desk->call(u"No hot water"_s).id);
    QTRY_VERIFY(!loaded.isEmpty());
    m_window->actions().at(ActionId::WriteNote)->trigger();
    QTest::keyClicks(m_window->focusWidget(), words);
    QTRY_COMPARE(m_drafts.size(), 1);
}

void LeavingTest::changeRules()
{
    RulesWindow *rules = m_window->rules();
    QVERIFY(QTest::qWaitForWindowActive(rules));
    rules->list()->setFocus();
    QTest::keyClick(rules->list(), Qt::Key_Home);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(rules->list(), Qt::Key_Down); // the short plan, due after two hours
    auto *amount = rules->findChild<QLineEdit *>(u"ruleAmount"_s);
    amount->setFocus();
    QTest::keySequence(amount, QKeySequence(QKeySequence::SelectAll));
    QTest::keyClicks(amount, u"1 h"_s);
    QVERIFY(rules->isChanged());
}

void LeavingTest::changeCalendars()
{
    CalendarsWindow *calendars = m_window->openCalendars();
    auto *name = calendars->findChild<QLineEdit *>(u"nameEn"_s);
    QTest::keyClicks(name, u" of ours"_s);
    QVERIFY(calendars->isChanged());
}

void LeavingTest::aTypedDeedIsAskedAbout()
{
    const Incident incident = m_desk->call(u"No hot water"_s);
    m_window->deeds().ask({.what = TriageDeed::What::Resolve}, {incident.id});
    QTRY_VERIFY(m_window->deeds().dialog() && m_window->deeds().dialog()->isVisible());
    DeedDialog *dialog = m_window->deeds().dialog();
    auto *leaving = m_window->findChild<Leaving *>();
    QVERIFY(leaving->unsaved().empty()); // nothing is typed yet
    dialog->findChild<QPlainTextEdit *>(u"deedWords"_s)->setPlainText(u"New electrode"_s);
    QCOMPARE(leaving->unsaved().size(), size_t(1));
    leaving->ask(); // as the tray does, past the dialog
    QCOMPARE(question()->informativeText(), u"• "_s + dialog->windowTitle());
    QSignalSpy sure(leaving, &Leaving::sure);
    answer(u"unsavedSave"_s);
    QVERIFY(dialog->isVisible() && sure.isEmpty()); // it stays in front, with its words
    dialog->findChild<QPushButton *>(u"deedDo"_s)->click();
    QTRY_COMPARE(sure.size(), 1);
    QCOMPARE(m_desk->dossier(incident.id).incident.state, State::Solved);
}

void LeavingTest::everythingIsNamedOnce()
{
    writeDraft(u"Half a thought"_s);
    typeCall(u"Hotel Sol"_s, u"Chair 2 does not rise"_s);
    changeRules();
    changeCalendars();
    quitAndBeAsked();
    QCOMPARE(question()->text(), u"4 thing(s) are not saved."_s);
    const QString number = m_window->incident()->dossier().incident.number;
    QCOMPARE(question()->informativeText(), u"• New incident: Chair 2 does not rise\n• Calendars\n• Rules\n• Entry in %1: Half a thought"_s.arg(number));
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier); // one question, however often
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->findChild<Leaving *>()->unsaved().size(), size_t(4));
}

void LeavingTest::theProgramEnds_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing else") << QString() << false;
    QTest::newRow("rules, not changed") << u"rules"_s << false;
    QTest::newRow("calendars, not changed") << u"calendars"_s << false;
    QTest::newRow("a call without a word") << u"call"_s << false;
    QTest::newRow("changed rules") << u"changed rules"_s << true;
    QTest::newRow("changed calendars") << u"changed calendars"_s << true;
    QTest::newRow("an unfinished call") << u"written call"_s << true;
    QTest::newRow("a draft") << u"draft"_s << true;
}

void LeavingTest::theProgramEnds()
{
    QFETCH(QString, open);
    QFETCH(bool, asks);
    if (open == u"rules"_s)
        m_window->rules();
    else if (open == u"calendars"_s)
        m_window->openCalendars();
    else if (open == u"call"_s)
        m_window->newIncident();
    else if (open == u"changed rules"_s)
        changeRules();
    else if (open == u"changed calendars"_s)
        changeCalendars();
    else if (open == u"written call"_s)
        typeCall(u"Hotel Sol"_s, {});
    else if (open == u"draft"_s)
        writeDraft(u"Half a thought"_s);
    QTimer::singleShot(0, this, [&] {
        if (asks) {
            quitAndBeAsked();
            answer(u"unsavedDiscard"_s);
        } else {
            m_window->activateWindow();
            QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        }
    });
    QTimer::singleShot(5s, qApp, [] { QCoreApplication::exit(1); }); // a program that lives on has failed
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(!m_window->isVisible());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible(), qPrintable(window->objectName()));
}

void LeavingTest::whatCanBeSavedIs()
{
    writeDraft(u"The valve is ordered"_s);
    const IncidentId incident = m_window->incident()->incident();
    typeCall(u"Hotel Sol"_s, u"Chair 2 does not rise"_s);
    quitAndBeAsked();
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_drafts.empty());
    const Dossier dossier = m_desk->dossier(incident);
    QCOMPARE(dossier.entries.back().teamText.words.in(u"en"_s), u"The valve is ordered"_s);
    const Result<Dossier> created = m_desk->wait(m_desk->desk->timeline().dossier(u"2"_s));
    QVERIFY(created);
    QCOMPARE(created->customer.name, u"Hotel Sol"_s);
}

void LeavingTest::whatCannotBeSavedStaysInFront()
{
    typeCall({}, u"Chair 2 does not rise"_s);
    auto *call = m_window->findChild<NewIncidentWindow *>();
    quitAndBeAsked();
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!call->message()->text().isEmpty());
    QVERIFY(m_window->isVisible() && call->isVisible());
    auto *message = m_window->findChild<MessageBar *>(u"windowMessage"_s);
    QCOMPARE(message->text(), u"Aviso closes once everything is saved."_s);
    // Who thinks better of it goes on working.
    QTest::keyClick(message->findChild<QPushButton *>(u"messageAction"_s), Qt::Key_Space);
    QTest::keyClicks(call->findChild<QLineEdit *>(u"customer"_s), u"Hotel Sol"_s);
    QTest::keyClick(call, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window->incident()->dossier().customer.name, u"Hotel Sol"_s);
    QVERIFY(m_window->isVisible());
}

void LeavingTest::rulesAreLookedAtFirst()
{
    changeRules();
    RulesWindow *rules = m_window->rules();
    QSignalSpy reviewed(rules, &RulesWindow::reviewed);
    QSignalSpy saved(rules, &RulesWindow::saved);
    quitAndBeAsked();
    answer(u"unsavedSave"_s);
    QTRY_COMPARE(reviewed.size(), 1);
    QVERIFY(m_window->isVisible() && saved.isEmpty());
    QTest::keyClick(rules, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(saved.size(), 1);
}

void LeavingTest::anOpenDialogOfNoticesIsNotLost()
{
    MyNotices *notices = m_window->myNotices();
    QSignalSpy loaded(notices, &MyNotices::loaded);
    QTRY_COMPARE(loaded.size(), 1);
    auto *leaving = m_window->findChild<Leaving *>();
    QVERIFY(leaving->unsaved().empty());
    auto *quiet = notices->findChild<QCheckBox *>(u"quiet"_s);
    QVERIFY(quiet);
    QTest::keyClick(quiet, Qt::Key_Space);
    m_window->quit(); // from the tray: the window itself is not reached while the dialog is open
    QTRY_VERIFY(question() && question()->isVisible());
    QCOMPARE(question()->informativeText(), u"• My notices"_s);
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_desk->wait(m_desk->desk->people().ownHabits()).value().quiet.has_value());
}

void LeavingTest::aDraftIsSavedWhereItBelongs()
{
    writeDraft(u"The valve is ordered"_s);
    const IncidentId incident = m_window->incident()->incident();
    // Another incident is on the page when the person leaves.
    QSignalSpy loaded(m_window->incident(), &IncidentPage::loaded);
    const Incident other = m_desk->call(u"Noise in the pump"_s, u"Hotel Miramar"_s);
    m_window->openIncident(other.id);
    QTRY_COMPARE(m_window->incident()->dossier().incident.id, other.id);
    quitAndBeAsked();
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_desk->dossier(incident).entries.size(), size_t(2));
    QCOMPARE(m_desk->dossier(other.id).entries.size(), size_t(1));
}

void LeavingTest::aTypedReplyIsNotLost()
{
    m_window->actions().at(ActionId::SavedReplies)->trigger();
    auto *replies = m_window->findChild<RepliesWindow *>();
    QVERIFY(QTest::qWaitForWindowActive(replies));
    QSignalSpy loaded(replies, &RepliesWindow::loaded);
    QTRY_COMPARE(loaded.size(), 1);
    auto *leaving = m_window->findChild<Leaving *>();
    QVERIFY(leaving->unsavedWindows().empty());
    QTest::keyClicks(replies->findChild<QLineEdit *>(u"replyTitle"_s), u"Part ordered"_s);
    QTest::keyClicks(replies->findChild<QPlainTextEdit *>(u"replyWords"_s), u"The part is ordered."_s);
    QVERIFY(m_window->holdsUnsaved(u"%1"_s));
    quitAndBeAsked();
    QCOMPARE(question()->informativeText(), u"• Saved replies"_s);
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->isVisible());
    const std::vector<SavedReply> kept = *m_desk->wait(m_desk->desk->replies().all());
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept[0].body.in(u"en"_s), u"The part is ordered."_s);
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
