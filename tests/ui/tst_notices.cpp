// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callcard.h"
#include "ui/calls/callsview.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/notices/dbusnotifier.h"
#include "ui/notices/delivery.h"
#include "ui/notices/duepanel.h"
#include "ui/sidebar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "uifixture.h"

#include <QListView>
#include <QProcess>
#include <QPushButton>

#ifdef AVISO_DBUS
#include <QDBusContext>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps what it is given, in place of a desktop.
class PaperNotifier : public Notifier
{
public:
    void show(const Notification &notification) override { shown.push_back(notification), standing = true; }
    void withdraw() override { standing = false; }
    bool isStanding() const override { return standing; }

    std::vector<Notification> shown;
    bool standing = false;
};

Entry promiseOf(IncidentId incident, Instant due)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.outcome = Outcome::Reached;
    entry.tells = {Tell::Plan};
    entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"visit"_s, u"en"_s), due, {}};
    return entry;
}

/// What is open on the desk, as a batch that was just raised.
NoticeBatch batchOf(UiFixture &desk)
{
    NoticeBatch batch;
    const AgendaPage page = desk.wait(desk.desk->reminders().agenda({}, {}, 1000)).value();
    for (const AgendaRow &row : page.rows) {
        if (row.commitment.rule == u"plan-short"_s || row.commitment.rule == u"promise"_s)
            batch.notices.push_back({{row.commitment.id, ReminderStep::Kind::Due, u"owner"_s, row.commitment.incident, *row.commitment.due, desk.now}, row});
    }
    return batch;
}

/// Batches are given by hand here: the desk raises none of its own in between.
struct Given : UiFixture
{
    Given()
    {
        reminds = false;
        reopen();
    }
};

/// The window in the background: it does not have the keyboard.
struct Office : Given
{
    Drafts drafts;
    Appearance appearance{*qApp, Appearance::Choice::Light};
    MainWindow window{*desk, drafts, appearance, viewpoint()};
    PaperNotifier paper;

    Office() { window.show(); }
};

}

#ifdef AVISO_DBUS
/// The part of a desktop that shows notifications, on a bus of its own.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call
    {
        uint replaces;
        QString title, body;
        QStringList actions;
    };
    std::vector<Call> calls;
    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    std::vector<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        calls.push_back({replaces, title, body, actions});
        return replaces ? replaces : ++m_last;
    }
    QStringList GetCapabilities() { return capabilities; }
    void CloseNotification(uint id) { closed.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

/// A session bus that ends with the test.
struct PrivateBus
{
    QProcess daemon;
    QString address;

    bool start()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (!daemon.waitForStarted() || !daemon.waitForReadyRead(10'000))
            return false;
        address = QString::fromUtf8(daemon.readLine()).trimmed();
        return !address.isEmpty();
    }
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(address, name); }
    ~PrivateBus()
    {
        daemon.terminate();
        daemon.waitForFinished();
    }
};
#endif

/// What came due, in the window and outside it.
class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePanelHoldsWhatCameDueUntilItIsDealtWith();
    void thePanelNamesTheAbsence();
    void aPromiseIsPutOffOnlyAfterASecondQuestion();
    void whoLooksElsewhereIsNotifiedOnceForMany();
    void whatIsSettledTakesTheNotificationAway();
    void whatIsSettledIsNotToldAgain();
    void loggingIsOfferedForOneIncident();
    void aQuestionAboutAPromiseShowsTheWindow();
    void aMissedCallIsCalledBackFromThePanel();
#ifdef AVISO_DBUS
    void theBusGetsOneCallAndItsActionsWork();
    void aServerWithoutActionsGetsNone();
#endif
};

void NoticesTest::thePanelHoldsWhatCameDueUntilItIsDealtWith()
{
    UiFixture desk;
    const Incident first = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130), second = desk.call(u"Noise"_s, u"Ibáñez"_s, 125);
    DuePanel panel(desk.desk->reminders(), desk.viewpoint());
    connect(desk.desk.get(), &Desk::remindersChanged, &panel, &DuePanel::refresh);
    QVERIFY(panel.isHidden());
    panel.take(batchOf(desk));
    QVERIFY(panel.isVisible());
    QCOMPARE(panel.model().rowCount(), 2);
    QCOMPARE(panel.model().cards().front().incident, first.id);
    QCOMPARE(panel.accessibleName(), u"2 commitments due"_s);
    // By keyboard: open, log, put off for an hour.
    QSignalSpy opened(&panel, &DuePanel::openRequested), logged(&panel, &DuePanel::logRequested), said(&panel, &DuePanel::said);
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(panel.list(), Qt::Key_L);
    QCOMPARE(logged.size(), 1);
    QTest::keyClick(panel.list(), Qt::Key_S);
    QTRY_COMPARE(panel.model().rowCount(), 1);
    QCOMPARE(panel.model().cards().front().incident, second.id);
    QCOMPARE(said.size(), 1);
    const Dossier dossier = desk.dossier(first.id);
    QVERIFY(dossier.entries.back().commitmentAct && dossier.entries.back().commitmentAct->until == desk.now + 1h);
    // Telling the customer settles the other, and the panel has nothing more to say.
    QSignalSpy emptied(&panel, &DuePanel::emptied);
    Entry told = promiseOf(second.id, desk.now);
    told.promise.reset();
    desk.record(told);
    QTRY_VERIFY(!panel.isVisible());
    QCOMPARE(emptied.size(), 1);
}

void NoticesTest::aMissedCallIsCalledBackFromThePanel()
{
    Office office;
    const Call ringing = *office.wait(office.desk->calls().ring(u"+34612345678"_s, {}));
    const Call missed = *office.wait(office.desk->calls().miss(ringing.id));
    office.now = *missed.callBackBy + 1min;
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    NoticeBatch batch;
    batch.calls = {{{missed, {}, {}, {}, {}}, {u"owner"_s}, office.now}};
    Q_EMIT office.desk->notified(batch);
    // Outside the window: it can be called back, and not be put off.
    QCOMPARE(office.paper.shown.size(), size_t(1));
    QCOMPARE(office.paper.shown.front().title, u"612 34 56 78: Return a missed call"_s);
    QCOMPARE(office.paper.shown.front().actions.size(), size_t(2));
    QCOMPARE(office.paper.shown.front().actions.back().second, u"Call back"_s);
    // In the window: its row, and what its buttons do.
    DuePanel *panel = office.window.due();
    QVERIFY(panel->isVisible());
    auto *call = panel->findChild<QPushButton *>(u"dueLog"_s);
    QCOMPARE(call->accessibleName(), u"Call back 612 34 56 78"_s);
    QVERIFY(!panel->findChild<QPushButton *>(u"dueSnooze"_s)->isEnabled());
    QTest::keyClick(panel->list(), Qt::Key_Return);
    QCOMPARE(office.window.place().view, Sidebar::calls());
    QTRY_COMPARE(office.window.calls()->owed()->currentRow(), 0);
    QTest::keyClick(panel->list(), Qt::Key_L);
    auto *card = office.window.findChild<CallCardWindow *>();
    QVERIFY(card);
    QCOMPARE(card->card().callsBack, std::optional(missed.id));
    // Somebody calls back: it is gone, here and outside.
    QVERIFY(office.wait(office.desk->calls().settle(missed.id)));
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(!office.paper.standing);
}

void NoticesTest::thePanelNamesTheAbsence()
{
    UiFixture desk;
    desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130);
    NoticeBatch batch = batchOf(desk);
    batch.away = Away{Away::Why::Closed, desk.now - 60h, desk.now - 5min};
    DuePanel panel(desk.desk->reminders(), desk.viewpoint());
    panel.take(batch);
    QCOMPARE(panel.accessibleName(), u"While Aviso was closed (Sat 7 Mar, 22:00 – Tue 10 Mar, 09:55) these came due"_s);
    QTest::keyClick(panel.list(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

void NoticesTest::aPromiseIsPutOffOnlyAfterASecondQuestion()
{
    UiFixture desk;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30);
    desk.record(promiseOf(incident.id, desk.now + 10min));
    DuePanel panel(desk.desk->reminders(), desk.viewpoint());
    connect(desk.desk.get(), &Desk::remindersChanged, &panel, &DuePanel::refresh);
    panel.take(batchOf(desk));
    QCOMPARE(panel.model().rowCount(), 1);
    QTest::keyClick(panel.list(), Qt::Key_S);
    QTRY_VERIFY(panel.message()->isVisible());
    QVERIFY(panel.isVisible());
    QTest::keyClick(panel.message()->findChild<QPushButton *>(u"messageAction"_s), Qt::Key_Space);
    QTRY_VERIFY(!panel.isVisible());
}

void NoticesTest::whoLooksElsewhereIsNotifiedOnceForMany()
{
    Office office;
    for (int i = 0; i < 7; ++i)
        office.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130 + i);
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    // The window has the keyboard: it is told there alone.
    office.window.activateWindow();
    QTRY_VERIFY(office.window.isActiveWindow());
    const NoticeBatch batch = batchOf(office);
    Q_EMIT office.desk->notified(batch);
    QCOMPARE(office.paper.shown.size(), size_t(0));
    QVERIFY(office.window.due()->isVisible());
    // It does not: there is one notification for all.
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    Q_EMIT office.desk->notified(batch);
    QCOMPARE(office.paper.shown.size(), size_t(1));
    QCOMPARE(office.paper.shown.front().title, u"7 commitments due"_s);
    QCOMPARE(office.paper.shown.front().actions.size(), size_t(2)); // nothing to log for many
    // 1 h puts all of them off through the desk.
    Q_EMIT office.paper.acted(NoticeAction::Snooze);
    QTRY_VERIFY(!office.window.due()->isVisible());
    int held = 0;
    const AgendaPage page = office.wait(office.desk->reminders().agenda()).value();
    for (const AgendaRow &row : page.rows)
        held += holdAt(row.commitment, office.now) != nullptr;
    QCOMPARE(held, 7);
    QVERIFY(!office.paper.standing);
}

void NoticesTest::whatIsSettledTakesTheNotificationAway()
{
    Office office;
    const Incident incident = office.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130);
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    Q_EMIT office.desk->notified(batchOf(office));
    QVERIFY(office.paper.standing);
    Entry told = promiseOf(incident.id, office.now);
    told.promise.reset();
    office.record(told);
    QTRY_VERIFY(!office.paper.standing);
}

void NoticesTest::whatIsSettledIsNotToldAgain()
{
    Office office;
    const Incident settled = office.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130);
    office.call(u"Noise"_s, u"Muñoz, S.L."_s, 131);
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    Q_EMIT office.desk->notified(batchOf(office));
    Entry told = promiseOf(settled.id, office.now);
    told.promise.reset();
    office.record(told);
    QTRY_COMPARE(office.window.due()->model().rowCount(), 1);
    const Incident later = office.call(u"Leak"_s, u"Muñoz, S.L."_s, 132);
    NoticeBatch batch = batchOf(office);
    std::erase_if(batch.notices, [&](const RaisedNotice &raised) { return raised.row.commitment.incident != later.id; });
    Q_EMIT office.desk->notified(batch); // joins the one that stands
    QCOMPARE(office.paper.shown.size(), size_t(2));
    QCOMPARE(office.paper.shown.back().title, u"2 commitments due"_s);
    QVERIFY(!office.paper.shown.back().body.contains(settled.number));
}

void NoticesTest::loggingIsOfferedForOneIncident()
{
    Office office;
    const Incident incident = office.call(u"No hot water"_s, u"Muñoz, S.L."_s, 130);
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    Q_EMIT office.desk->notified(batchOf(office));
    QCOMPARE(office.paper.shown.front().title, u"2026-0001: Short plan for the next hours"_s);
    QVERIFY(office.paper.shown.front().actions.at(1).first == NoticeAction::LogContact);
    Q_EMIT office.paper.acted(NoticeAction::LogContact);
    QCOMPARE(office.window.incident()->incident(), incident.id);
    QVERIFY(office.window.incident()->isVisible());
}

void NoticesTest::aQuestionAboutAPromiseShowsTheWindow()
{
    Office office;
    const Incident incident = office.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30);
    office.record(promiseOf(incident.id, office.now + 10min));
    const Delivery delivery(*office.desk, office.paper, office.window, office.viewpoint());
    office.window.hide();
    Q_EMIT office.desk->notified(batchOf(office));
    QCOMPARE(office.paper.shown.size(), size_t(1));
    QVERIFY(!office.window.isVisible());
    Q_EMIT office.paper.acted(NoticeAction::Snooze);
    QTRY_VERIFY(office.window.due()->message()->isVisible());
    QVERIFY(office.window.isVisible());
}

#ifdef AVISO_DBUS
void NoticesTest::theBusGetsOneCallAndItsActionsWork()
{
    PrivateBus bus;
    if (!bus.start())
        QSKIP("no dbus-daemon");
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    NotificationServer server;
    QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &server, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(!DBusNotifier::isThere(bus.connection(u"program"_s)));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(DBusNotifier::isThere(bus.connection(u"program"_s)));
    Office office;
    for (int i = 0; i < 60; ++i)
        office.call(u"No <hot> water"_s, u"Muñoz & Co"_s, 130 + i % 50);
    DBusNotifier notifier(bus.connection(u"program"_s));
    const Delivery delivery(*office.desk, notifier, office.window, office.viewpoint());
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!office.window.isActiveWindow());
    // Sixty reminders are one call.
    const NoticeBatch batch = batchOf(office);
    QCOMPARE(batch.notices.size(), size_t(60));
    Q_EMIT office.desk->notified(batch);
    QTRY_COMPARE(server.calls.size(), size_t(1));
    QCOMPARE(server.calls[0].title, u"60 commitments due"_s);
    QCOMPARE(server.calls[0].replaces, 0u);
    QVERIFY2(server.calls[0].body.contains(u"Muñoz &amp; Co"_s) && server.calls[0].body.contains(u"&lt;hot&gt;"_s), qPrintable(server.calls[0].body));
    QCOMPARE(server.calls[0].actions, (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"snooze"_s, u"1 h"_s}));
    QTRY_VERIFY(notifier.isStanding());
    // A newer batch takes its place.
    Q_EMIT office.desk->notified(batch);
    QTRY_COMPARE(server.calls.size(), size_t(2));
    QCOMPARE(server.calls[1].replaces, 41u);
    // An action of another program's notification is none of ours.
    QSignalSpy acted(&notifier, &Notifier::acted);
    Q_EMIT server.ActionInvoked(7, u"snooze"_s);
    Q_EMIT server.ActionInvoked(41, u"snooze"_s);
    QTRY_COMPARE(acted.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!office.window.due()->isVisible(), 30'000);
    QTRY_COMPARE(server.closed, std::vector<uint>{41u});
    const AgendaPage page = office.wait(office.desk->reminders().agenda({}, {}, 1000)).value();
    for (const AgendaRow &row : page.rows)
        QCOMPARE(holdAt(row.commitment, office.now) != nullptr, row.commitment.rule == u"plan-short"_s);
}

void NoticesTest::aServerWithoutActionsGetsNone()
{
    PrivateBus bus;
    if (!bus.start())
        QSKIP("no dbus-daemon");
    QDBusConnection desktop = bus.connection(u"plainDesktop"_s);
    NotificationServer server;
    server.capabilities = {u"body"_s};
    desktop.registerObject(u"/org/freedesktop/Notifications"_s, &server, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    DBusNotifier notifier(bus.connection(u"plainProgram"_s));
    notifier.show({u"Title"_s, u"A & B"_s, {{NoticeAction::Open, u"Open"_s}}});
    QTRY_COMPARE(server.calls.size(), size_t(1));
    QVERIFY(server.calls[0].actions.isEmpty());
    QCOMPARE(server.calls[0].body, u"A & B"_s);
    // Closed by the person: the next one is a new one.
    QTRY_VERIFY(notifier.isStanding());
    Q_EMIT server.NotificationClosed(41, 2);
    QTRY_VERIFY(!notifier.isStanding());
    notifier.show({u"Next"_s, {}, {}});
    QTRY_COMPARE(server.calls.size(), size_t(2));
    QCOMPARE(server.calls[1].replaces, 0u);
}
#endif

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
