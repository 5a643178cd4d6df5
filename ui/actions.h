// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <span>

/// Everything that a person can do from a menu or a key.
enum class ActionId {
    TakeCall, NewIncident, NewCustomer, Report, ImportCustomers, ExportCustomers, Quit,
    Undo, Redo, Take, Assign, Unassign, SetPriority, SetTags, Snooze, WaitCustomer, WaitSupplier, WaitPart, Activate, Resolve, Merge, Link, CopyNumber,
    Dispatch, Technicians,
    Open, OpenInTab, FindTime, NewCommunique, Review, Feedback, Why, LogContact, OnIt, PutOff, NewDate, Waive, NotApplicable, WriteDiagnosis, WritePlan, WriteEscalation, WriteSolution, WriteNote, Attach, SaveEntry,
    Escalate, Replace, Lend, SwitchPool,
    DoesItWork, CloseIncident, Reopen, Complain, CaseParagraph,
    Palette, SearchAll,
    Today, Queue, Find, Preview, CompactSidebar, Refresh, NextPane, PreviousPane, NextTab, PreviousTab, CloseTab,
    Back, Forward, Leave, Unassigned, Mine, ForCustomer, ForOthers, Customers, Equipment, Silent, Reports, Ledger, Calls, Visits, Communiques, OnLoan, Replacements, Escalated,
    Rules,
    Calendars,
    MyNotices,
    Backups,
    Questions,
    Protocols,
    States,
    SavedReplies,
    RemoveSample,
    Preferences,
    KeyMap,
    Keys, About,
};

/// The menus of the main window.
enum class MenuId { File, Edit, Incident, View, Go, Tools, Help };

/// One line of the list of actions.
struct ActionSpec
{
    ActionId id;
    MenuId menu;
    const char *name; ///< objectName: stable, for tests and tools
    const char *icon; ///< of the icon set, or empty
    const char *text; ///< English, with its mnemonic
    QList<QKeySequence> keys;
    const char *hint; ///< a key that the view with the focus understands by itself, shown in the menu; English
    QList<QKeySequence> listKeys = {}; ///< that act while a list or a timeline has the focus, and nowhere else
};

/// Every action, in the order of the menus.
std::span<const ActionSpec> actionSpecs();
/// The title of a menu, with its mnemonic.
QString menuText(MenuId menu);

/// What an action is called where there is no menu: without mnemonic and dots.
QString plainText(const ActionSpec &spec);
QString plainText(ActionId id);

/// By which keys an action is called.
struct ActionKeys
{
    QList<QKeySequence> keys; ///< anywhere in the window
    QList<QKeySequence> listKeys; ///< in lists and timelines

    bool operator==(const ActionKeys &) const = default;
};

/// The actions of one window.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *at(ActionId id) const { return m_actions.at(id); }
    /// Gives an action its keys; the menus show them at once.
    void setKeys(const ActionSpec &spec, const ActionKeys &keys);

private:
    std::map<ActionId, QAction *> m_actions;
};
