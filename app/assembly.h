// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/settings.h"
#include "core/crashmark.h"
#include "core/desk/desk.h"
#include "ui/calls/ringserver.h"
#include "ui/composer/drafts.h"
#include "ui/notices/calendarkeeper.h"
#include "ui/notices/mynotices.h"
#include "ui/notices/tray.h"
#include "ui/preferences/preferences.h"
#include "ui/viewpoint.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <memory>

class Delivery;
class MainWindow;
class RecoveryDialog;
class SingleInstance;
class Notifier;
class QApplication;

/// What the command line asks of the desktop.
struct Start
{
    QString database; ///< URL or file; empty: the user's own
    bool sample = false; ///< a fresh sample company instead
    QString language; ///< empty: as set
    std::optional<Appearance::Choice> appearance;
    QString incident; ///< by number: the window opens on it; or the address of a call that rings
    QString tour; ///< a folder: draw the windows there and end
    QString company = {}; ///< a new name of the company, from the first start
    std::function<Instant()> clock = {}; ///< empty: the machine's
    bool fillsSample = false; ///< write the sample into the database that is opened, from the first start
};

/// Puts desk, drafts, language, appearance and window together: the only place that knows them all.
class Assembly : public QObject
{
    Q_OBJECT
public:
    Assembly(QApplication &app, const Start &start);
    ~Assembly() override;

    /// Opens the database; opened() or failed() follows.
    void open();
    /// Shows a window in a language, in place of the one before it.
    MainWindow *buildWindow(const QString &language);
    MainWindow *window() const { return m_window.get(); }
    Desk &desk() { return m_desk; }
    Appearance &appearance() { return m_appearance; }
    Drafts &drafts() { return m_drafts; }
    Viewpoint viewpoint(const QString &language) const;
    /// Words that the next window says instead of its language's; owned by the caller.
    void setLonger(QTranslator *longer) { m_longer = longer; }
    /// Writes down how the window was left.
    void remember();
    /// Is a window open on this database already? Then it is shown, with the incident that was asked for, and this program can end.
    bool handOver();

Q_SIGNALS:
    void opened();
    void failed(const QString &text);

private:
    void applyPreferences(const Preferences &chosen);
    void openPreferences();
    /// How the window is left at this moment; and a new window as one was left.
    Session sessionNow() const;
    void takeUp(MainWindow &window, const Session &session);
    void keepSession();
    Preferences preferences() const;
    QString hearOthers();
    /// Brings a value of the first start into the database that is open.
    void keepFirstAnswers();
    /// No database, but backups of one: asks before an empty one is made. True when it asks.
    bool asksAboutMissing();
    QString databaseUrl();
    void speak(const QString &language);
    void fillSample();
    /// Tray, notifications and calendar file for the window that is there now.
    void deliver(const Viewpoint &viewpoint);
    void takeNoticePlaces(const NoticePlaces &places);
    void keepCalendar();
    /// The database is open: what was kept comes back.
    void begin();
    /// Says once what a person should know of the last time.
    void sayHowItEnded();
    void openNumber(const QString &number);
    /// The database cannot be opened: says so, and offers its backups.
    void offerBackups(const Error &error);
    void offer(const QString &problem, bool mayBeginAnew);
    void restore(const QString &backup);
    void sayWhereAside();

    QApplication &m_app;
    Start m_start;
    QString m_url;
    std::unique_ptr<CrashMark> m_mark;
    std::unique_ptr<SingleInstance> m_single;
    QPointer<RecoveryDialog> m_recovery;
    Worker m_restorer{QStringLiteral("restore")};
    Worker m_sessionKeeper{QStringLiteral("session")}; ///< a slow disk must not hold up the window
    std::optional<Session> m_keptSession; ///< what the file says; none: not written yet
    Settings m_settings;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    QTranslator m_words;
    QTranslator m_qtWords;
    QTranslator *m_longer = nullptr;
    Desk m_desk;
    Drafts m_drafts;
    Appearance m_appearance;
    CalendarKeeper m_calendar;
    Tray m_tray;
    RingServer m_rings;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Delivery> m_delivery; ///< last, so that it ends before the window
    QString m_problem;
    QString m_aside; ///< where what a restored backup replaced lies now; said once the desk is open
    QString m_spoken; ///< the language of the window that is there
    bool m_isOpen = false;
    bool m_beginsAnew = false; ///< a person said that the missing database may be an empty one
    QTimer m_sessionTimer; ///< a program that is killed has a session too
};
