// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/actions.h"
#include "ui/acts/deed.h"
#include "ui/composer/drafts.h"
#include "ui/notices/mynotices.h"
#include "ui/places.h"
#include "ui/theme/appearance.h"
#include "ui/viewpoint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"

#include <QMainWindow>
#include <QTimer>

class BadgeCount;
class DuePanel;
class IncidentPage;
class Leaving;
class LedgerView;
class QLineEdit;
class QStackedWidget;
class QueueView;
class Sidebar;
class SilentView;
class TodayPage;

/// The main window: sidebar, top bar, and one of Today, Queue, silent customers, the ledger and an incident.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Desk, drafts and appearance outlive the window.
    MainWindow(Desk &desk, Drafts &drafts, Appearance &appearance, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads everything: the desk has opened its database.
    void deskOpened();
    /// Says in the window that something failed.
    void sayError(const QString &text);
    /// A message that may hold a question; `answer` is what its button does.
    void ask(MessageBar::Kind kind, const QString &text, const QString &action, std::function<void()> answer);
    void go(const Place &place);
    void openIncident(IncidentId incident);
    Place place() const { return m_places.here(); }
    /// Opens the window that takes a new incident; several may be open.
    class NewIncidentWindow *newIncident();
    /// Opens the window of the rules, or brings it to the front.
    class RulesWindow *rules();
    /// Opens the calendars, or brings their window to the front.
    class CalendarsWindow *openCalendars();
    /// Opens what a person asks of their notices; `setNoticePlaces` said what this computer offers.
    MyNotices *myNotices();
    void setNoticePlaces(const NoticePlaces &places) { m_noticePlaces = places; }
    /// Is something typed that a new window would lose? Says so; `what` can be done once it is saved or discarded.
    bool holdsUnsaved(const QString &what);
    /// Closes the window for good, whatever closing means otherwise; it may still ask about words that are not saved.
    void quit();
    bool isQuitting() const { return m_quitting; }
    Actions &actions() { return *m_actions; }
    TodayPage *today() const { return m_today; }
    QueueView *queue() const { return m_queue; }
    LedgerView *ledger() const { return m_ledger; }
    SilentView *silent() const { return m_silent; }
    IncidentPage *incident() const { return m_incident; }
    /// What came due, above every page.
    DuePanel *due() const { return m_due; }

Q_SIGNALS:
    /// The person chose another language; the window is built anew for it.
    void languageChosen(const QString &code);
    /// The person wants to see how Aviso looks and behaves for them.
    void preferencesRequested();
    /// How many commitments can be acted on now.
    void badgeChanged(int count);
    /// The person wants the tray, or the calendar file, otherwise.
    void noticePlacesChanged(const NoticePlaces &places);

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); }
    /// Asks once more while something is written and not saved.
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void addAppearance(QMenu *menu);
    void addLanguages(QMenu *menu);
    void connectActions();
    void connectDesk();
    void connectPages();
    QWidget *pageOf(const Place &place) const;
    void arrive(const Place &place);
    void filterTyped();
    void leave();
    void logContact();
    void write(Draft::Kind kind);
    void report();
    void openCurrent();
    void showWhy();
    /// Does something about the commitment that the person is on.
    void act(Deed deed);
    void cyclePanes(int step);
    void tick();
    void refreshActions();
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    /// The current incident; where there is none, says so.
    std::optional<IncidentId> chosenIncident();
    void askAboutClock(const ClockJump &jump);
    void showBadge(int count);
    /// Closes, or ends the program, whatever is not saved.
    void closeForSure();
    void chooseLanguage(const QString &code);

    Desk &m_desk;
    Drafts &m_drafts;
    Appearance &m_appearance;
    Viewpoint m_viewpoint;
    Actions *m_actions;
    Places m_places;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    QueueView *m_queue;
    IncidentPage *m_incident;
    LedgerView *m_ledger;
    SilentView *m_silent;
    QLineEdit *m_filter;
    MessageBar *m_message;
    MessageBar *m_clock; ///< the question whether the clock is right
    DuePanel *m_due;
    BadgeCount *m_badge;
    Leaving *m_leaving = nullptr;
    std::function<void()> m_answer;
    NoticePlaces m_noticePlaces;
    bool m_sure = false;
    bool m_quitting = false;
    bool m_asksToQuit = false; ///< what is asked about ends the program, not this window alone
    QTimer m_typing;
    QTimer m_minute;
};
