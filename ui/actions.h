// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <span>

/// Everything that a person can do from a menu or a key.
enum class ActionId {
    NewIncident, Report, Quit,
    Open, Why, LogContact, OnIt, PutOff, NewDate, Waive, NotApplicable, WriteDiagnosis, WritePlan, WriteEscalation, WriteSolution, WriteNote, Attach, SaveEntry,
    Today, Queue, Find, Refresh, NextPane, PreviousPane,
    Back, Forward, Leave, Silent, Ledger,
    Rules,
    Calendars,
    MyNotices,
    Backups,
    Keys, About,
};

/// The menus of the main window.
enum class MenuId { File, Incident, View, Go, Tools, Help };

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
};

/// Every action, in the order of the menus.
std::span<const ActionSpec> actionSpecs();
/// The title of a menu, with its mnemonic.
QString menuText(MenuId menu);

/// The actions of one window.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *at(ActionId id) const { return m_actions.at(id); }

private:
    std::map<ActionId, QAction *> m_actions;
};
