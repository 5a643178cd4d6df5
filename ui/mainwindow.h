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
class CallsView;
class CustomerView;
class CustomersView;
class DuePanel;
class EquipmentView;
class IncidentDeeds;
class IncidentPage;
class Leaving;
class KeyMap;
class LedgerView;
class ReportsView;
class Palette;
class QStackedWidget;
class QueueLists;
class QueueView;
class RingBanner;
class Sidebar;
class SilentView;
class StatusLine;
class TabBar;
class TodayPage;
class CaseDeeds;
class VisitDeeds;
class CommuniquesView;
enum class ClosingNeed;
class VisitsView;
class WindowMessages;

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
    /// Opens a customer's page, at one of their units.
    void openCustomer(CustomerId customer, const std::optional<EquipmentId> &unit = {});
    /// Opens the form of a new customer; its page follows.
    class CustomerForm *newCustomer();
    /// Opens the window that brings customers in, or brings it to the front.
    class ImportWindow *importCustomers();
    Place place() const;
    /// Opens an incident in a tab of its own, or goes to the tab that shows it.
    void openInTab(IncidentId incident);
    /// Where each tab is, in their order, and which is shown.
    std::vector<Place> tabPlaces() const;
    int currentTab() const;
    /// What is opened in the timeline of each tab.
    std::vector<Unfolded> tabsUnfolded() const;
    /// As they were at the end.
    void setTabs(const std::vector<Place> &places, int current, const std::vector<Unfolded> &unfolded = {});
    class TabBar *tabs() const { return m_tabs; }
    /// Opens the window that takes a new incident; several may be open.
    class NewIncidentWindow *newIncident();
    /// Opens the card that takes a call; several may be open. `call`: one that was announced, or is called back.
    class CallCardWindow *takeCall(const std::optional<Call> &call = {});
    /// The same with what was typed into a card before.
    CallCardWindow *takeCall(const KeptDraft &card, const std::optional<Call> &call = {});
    /// A telephone rings: says who it may be until somebody answers.
    void ring(const QString &number, const QString &line);
    /// A link with a telephone number was clicked: we call, and may log it.
    void dialled(const QString &number);
    CallsView *calls() const { return m_calls; }
    RingBanner *ringing() const { return m_ring; }
    /// Opens the ranking of who goes to an incident, and the list of whom to call about it.
    class DispatchWindow *dispatch(IncidentId incident);
    class CallListWindow *callList(IncidentId incident);
    CommuniquesView *communiques() const { return m_communiques; }
    VisitsView *visits() const { return m_visits; }
    /// What is done about visits.
    VisitDeeds &visitDeeds() { return *m_visitDeeds; }
    /// What is done about escalations, replacements and loans, and the lists of them over all incidents.
    class MatterDeeds &matterDeeds() { return *m_matterDeeds; }
    class MattersView *loans() const { return m_loans; }
    MattersView *replacements() const { return m_replacements; }
    MattersView *escalations() const { return m_escalations; }
    /// What is done about the end of a case.
    CaseDeeds &caseDeeds() { return *m_caseDeeds; }
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
    /// Which list the queue shows, and how it was left.
    QueueLists *lists() const { return m_lists; }
    LedgerView *ledger() const { return m_ledger; }
    ReportsView *reports() const { return m_reports; }
    SilentView *silent() const { return m_silent; }
    CustomersView *customers() const { return m_customers; }
    EquipmentView *equipment() const { return m_equipment; }
    CustomerView *customer() const { return m_customer; }
    IncidentPage *incident() const { return m_incident; }
    /// What came due, above every page.
    DuePanel *due() const { return m_due; }
    /// What is done to incidents from lists, and taken back.
    IncidentDeeds &deeds() { return *m_deeds; }
    KeyMap &keyMap() { return *m_keyMap; }
    /// Opens the palette with this typed; `everything`: it searches and offers no commands.
    Palette *openPalette(const QString &typed = {}, bool everything = false);
    /// Opens the window that makes incidents one: with another, if it is given.
    class MergeWindow *openMerge(const std::vector<IncidentId> &incidents, const std::optional<IncidentId> &with = {});
    /// Opens the window that links the incident with another.
    class LinkWindow *openLink(IncidentId incident);
    /// Shows in the queue what a text in the language of filters asks for.
    void showInQueue(const QString &filter);

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
    void buildCommands();
    /// Those that are selected in the queue, else the current one; where there is none, says so.
    std::vector<IncidentId> chosenIncidents();
    void openCheatSheet();
    void changeKeys();
    std::vector<struct PalettePlace> palettePlaces() const;
    void copyNumber();
    void connectDesk();
    void connectPages();
    void connectTabs();
    void connectCalls();
    void connectCommuniques();
    void connectVisits();
    void connectListening();
    void buildMatters();
    void connectMatters();
    /// What is owed about an escalation, a unit or a complaint is dealt with in that section of the incident's page, which opens.
    void goToMatter(const Commitment &commitment);
    /// The list that is shown; null: none is.
    MattersView *shownMatters() const;
    void connectAftersales();
    /// Goes where a person can do what meets a need of closing.
    void meet(IncidentId incident, ClosingNeed need);
    void callTaken(const CallTaken &taken, const KeptDraft &card);
    void callBack(CallId call, const KeptDraft &card);
    void connectHeader();
    void connectMerging();
    /// Merges the incidents that are chosen; one alone with another that is looked for.
    void mergeChosen();
    void linkChosen();
    void takeMerged(const struct MergeDone &merge);
    void unmerge(IncidentId merged);
    void connectPresence();
    /// The deed with what the person has before them, where that is one incident.
    TriageDeed asSeen(TriageDeed deed) const;
    /// Nothing that was typed for a deed is lost: it waits as a draft of its incident.
    void keepWords(IncidentId incident, const QString &words);
    void offerConflict(const TriageDeed &deed, const QString &who, const struct BulkFailure &failure);
    void connectDirectory();
    void connectDispatch();
    void showOffer(class OfferBar *bar);
    void refreshDirectory();
    /// Is one of its lists shown?
    bool isInDirectory() const;
    void exportCustomers();
    Places &places();
    void showTab(int index);
    void closeTab(int index);
    /// How the page of the tab that is left stands.
    void rememberTab();
    void dressTabs();
    QString customerTab(const Place &at) const;
    /// Reads what the incidents of the tabs are called that nothing has named yet.
    void nameTabs();
    QWidget *pageOf(const Place &place) const;
    void arrive(const Place &place);
    void filterQueue();
    void showPreview(bool on);
    void leave();
    void logContact();
    void write(Draft::Kind kind);
    void attach();
    /// Does it on the page of the current incident, once that is there.
    void onIncident(const std::function<void()> &what);
    /// Is a commitment current, and not an incident? Today's list owes them.
    bool isOnAgenda() const;
    void report();
    void openCurrent();
    void showWhy();
    /// Does something about the commitment that the person is on.
    void act(Deed deed);
    void cyclePanes(int step);
    void tick();
    void sayAttachKey();
    void refreshActions();
    std::optional<IncidentId> currentIncident() const;
    QString currentNumber() const;
    /// The current incident; where there is none, says so.
    std::optional<IncidentId> chosenIncident();
    void showBadge(int count);
    /// Closes, or ends the program, whatever is not saved.
    void closeForSure();
    void chooseLanguage(const QString &code);

    Desk &m_desk;
    Drafts &m_drafts;
    Appearance &m_appearance;
    Viewpoint m_viewpoint;
    Actions *m_actions;
    TabBar *m_tabs;
    size_t m_shownTab = 0;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    QueueView *m_queue;
    IncidentPage *m_incident;
    LedgerView *m_ledger;
    ReportsView *m_reports;
    SilentView *m_silent;
    CallsView *m_calls;
    RingBanner *m_ring;
    VisitsView *m_visits;
    CommuniquesView *m_communiques;
    VisitDeeds *m_visitDeeds = nullptr;
    MatterDeeds *m_matterDeeds = nullptr;
    MattersView *m_loans;
    MattersView *m_replacements;
    MattersView *m_escalations;
    CaseDeeds *m_caseDeeds = nullptr;
    CustomersView *m_customers;
    EquipmentView *m_equipment;
    CustomerView *m_customer;
    QueueLists *m_lists;
    WindowMessages *m_messages;
    StatusLine *m_status;
    DuePanel *m_due;
    BadgeCount *m_badge;
    Leaving *m_leaving = nullptr;
    KeyMap *m_keyMap = nullptr;
    IncidentDeeds *m_deeds = nullptr;
    std::shared_ptr<class Whereabouts> m_whereabouts; ///< ends before the pages that it watches
    std::optional<std::pair<IncidentId, TriageSeen>> m_seenInMenu; ///< at the head of an incident, while one of its menus is open
    NoticePlaces m_noticePlaces;
    bool m_sure = false;
    bool m_quitting = false;
    bool m_asksToQuit = false; ///< what is asked about ends the program, not this window alone
    IncidentId m_conflictOf; ///< about which the bar of conflicts asks
    QTimer m_minute;
};
