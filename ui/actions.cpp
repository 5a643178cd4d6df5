// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/theme/icons.h"

#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

std::span<const ActionSpec> actionSpecs()
{
    using enum ActionId;
    static const ActionSpec table[] = {
        {TakeCall, MenuId::File, "takeCall", "call-in", QT_TRANSLATE_NOOP("Actions", "Take a &call…"), {QKeySequence(u"F9"_s)}, ""},
        {NewIncident, MenuId::File, "newIncident", "add", QT_TRANSLATE_NOOP("Actions", "&New incident…"), {QKeySequence(u"Ctrl+N"_s)}, ""},
        {NewCustomer, MenuId::File, "newCustomer", "customer", QT_TRANSLATE_NOOP("Actions", "New &customer…"), {}, ""},
        {Report, MenuId::File, "report", "pdf", QT_TRANSLATE_NOOP("Actions", "&Report as PDF…"), {QKeySequence(u"Ctrl+P"_s)}, ""},
        {ImportCustomers, MenuId::File, "importCustomers", "database", QT_TRANSLATE_NOOP("Actions", "&Import customers…"), {}, ""},
        {ExportCustomers, MenuId::File, "exportCustomers", "copy", QT_TRANSLATE_NOOP("Actions", "&Export customers…"), {}, ""},
        {Quit, MenuId::File, "quit", "", QT_TRANSLATE_NOOP("Actions", "&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, ""},
        {Undo, MenuId::Edit, "undo", "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), {QKeySequence(u"Ctrl+Z"_s)}, ""},
        {Redo, MenuId::Edit, "redo", "refresh", QT_TRANSLATE_NOOP("Actions", "&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s)}, ""},
        {Take, MenuId::Edit, "take", "work", QT_TRANSLATE_NOOP("Actions", "&Take: I follow it"), {}, "", {QKeySequence(u"I"_s)}},
        {Assign, MenuId::Edit, "assign", "handover", QT_TRANSLATE_NOOP("Actions", "&Assign…"), {}, "", {QKeySequence(u"A"_s)}},
        {Dispatch, MenuId::Edit, "dispatch", "visits", QT_TRANSLATE_NOOP("Actions", "&Dispatch: who goes…"), {QKeySequence(u"Ctrl+Shift+D"_s)}, "", {QKeySequence(u"H"_s)}},
        {Unassign, MenuId::Edit, "unassign", "minus", QT_TRANSLATE_NOOP("Actions", "Assign to nobody"), {}, ""},
        {SetPriority, MenuId::Edit, "setPriority", "warning", QT_TRANSLATE_NOOP("Actions", "&Priority…"), {}, "", {QKeySequence(u"P"_s)}},
        {SetTags, MenuId::Edit, "setTags", "tag", QT_TRANSLATE_NOOP("Actions", "Ta&gs…"), {}, "", {QKeySequence(u"T"_s)}},
        {Snooze, MenuId::Edit, "snooze", "snooze", QT_TRANSLATE_NOOP("Actions", "Put &off what is owed next…"), {}, "", {QKeySequence(u"S"_s)}},
        {WaitCustomer, MenuId::Edit, "waitCustomer", "waiting", QT_TRANSLATE_NOOP("Actions", "Wait for the customer…"), {}, ""},
        {WaitSupplier, MenuId::Edit, "waitSupplier", "waiting", QT_TRANSLATE_NOOP("Actions", "Wait for the supplier…"), {}, ""},
        {WaitPart, MenuId::Edit, "waitPart", "part", QT_TRANSLATE_NOOP("Actions", "Wait for a part…"), {}, ""},
        {Activate, MenuId::Edit, "activate", "state", QT_TRANSLATE_NOOP("Actions", "Back to active…"), {}, ""},
        {Resolve, MenuId::Edit, "resolve", "settled", QT_TRANSLATE_NOOP("Actions", "Mark as &solved…"), {}, "", {QKeySequence(u"E"_s)}},
        {Merge, MenuId::Edit, "merge", "merge", QT_TRANSLATE_NOOP("Actions", "&Merge…"), {}, "", {QKeySequence(u"M"_s)}},
        {Link, MenuId::Edit, "link", "link", QT_TRANSLATE_NOOP("Actions", "&Link, or mark as a duplicate…"), {}, "", {QKeySequence(u"L"_s)}},
        {CopyNumber, MenuId::Edit, "copyNumber", "copy", QT_TRANSLATE_NOOP("Actions", "Copy the &number"), {}, "", {QKeySequence(u"."_s)}},
        {SwitchPool, MenuId::Edit, "switchPool", "loan", QT_TRANSLATE_NOOP("Actions", "Unit: ours to lend, or no more"), {}, ""},
        {Open, MenuId::Incident, "open", "open", QT_TRANSLATE_NOOP("Actions", "&Open"), {}, QT_TRANSLATE_NOOP("Actions", "Enter")},
        {OpenInTab, MenuId::Incident, "openInTab", "open", QT_TRANSLATE_NOOP("Actions", "Open in a new ta&b"), {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+Enter")},
        {FindTime, MenuId::Incident, "findTimeAction", "visits", QT_TRANSLATE_NOOP("Actions", "&Visit: find a time…"), {}, "", {QKeySequence(u"V"_s)}},
        {NewCommunique, MenuId::Incident, "newCommuniqueAction", "letter", QT_TRANSLATE_NOOP("Actions", "Communi&qué to many…"), {}, ""},
        {Review, MenuId::Incident, "reviewAction", "review", QT_TRANSLATE_NOOP("Actions", "Re&view…"), {}, ""},
        {Feedback, MenuId::Incident, "feedbackAction", "feedback", QT_TRANSLATE_NOOP("Actions", "Write down an opin&ion…"), {}, ""},
        {Why, MenuId::Incident, "why", "why", QT_TRANSLATE_NOOP("Actions", "&Why is this owed?"), {QKeySequence(u"Ctrl+Shift+W"_s)}, ""},
        {LogContact, MenuId::Incident, "logContact", "call-out", QT_TRANSLATE_NOOP("Actions", "&Log contact"), {QKeySequence(u"Ctrl+L"_s)}, "", {QKeySequence(u"R"_s), QKeySequence(u"B"_s)}},
        {OnIt, MenuId::Incident, "onIt", "work", QT_TRANSLATE_NOOP("Actions", "I'm on it &until…"), {}, "I"},
        {PutOff, MenuId::Incident, "putOff", "snooze", QT_TRANSLATE_NOOP("Actions", "Put o&ff…"), {}, "S"},
        {NewDate, MenuId::Incident, "newDate", "promise", QT_TRANSLATE_NOOP("Actions", "New da&te…"), {}, "N"},
        {Waive, MenuId::Incident, "waive", "minus", QT_TRANSLATE_NOOP("Actions", "Not owed any &more…"), {}, ""},
        {NotApplicable, MenuId::Incident, "notApplicable", "close", QT_TRANSLATE_NOOP("Actions", "Does not appl&y…"), {}, ""},
        {WriteDiagnosis, MenuId::Incident, "writeDiagnosis", "diagnosis", QT_TRANSLATE_NOOP("Actions", "Write &diagnosis"), {QKeySequence(u"Ctrl+D"_s)}, "", {QKeySequence(u"D"_s)}},
        {WritePlan, MenuId::Incident, "writePlan", "plan", QT_TRANSLATE_NOOP("Actions", "Write &plan"), {QKeySequence(u"Ctrl+Shift+O"_s)}, ""},
        {WriteEscalation, MenuId::Incident, "writeEscalation", "escalation", QT_TRANSLATE_NOOP("Actions", "Write &escalation"), {QKeySequence(u"Ctrl+Shift+E"_s)}, ""},
        {WriteSolution, MenuId::Incident, "writeSolution", "solution", QT_TRANSLATE_NOOP("Actions", "Write &solution"), {QKeySequence(u"Ctrl+Shift+S"_s)}, ""},
        {WriteNote, MenuId::Incident, "writeNote", "lock", QT_TRANSLATE_NOOP("Actions", "Write &internal note"), {QKeySequence(u"Ctrl+Shift+N"_s)}, "", {QKeySequence(u"N"_s)}},
        {Attach, MenuId::Incident, "attach", "attachment", QT_TRANSLATE_NOOP("Actions", "Attac&h files…"), {}, "", {QKeySequence(u"U"_s)}},
        {Escalate, MenuId::Incident, "escalate", "escalation", QT_TRANSLATE_NOOP("Actions", "Escalate…"), {}, ""},
        {Replace, MenuId::Incident, "replaceUnit", "replacement", QT_TRANSLATE_NOOP("Actions", "Replacement or return…"), {}, ""},
        {Lend, MenuId::Incident, "lendUnit", "loan", QT_TRANSLATE_NOOP("Actions", "Lend a unit…"), {}, ""},
        {SaveEntry, MenuId::Incident, "saveEntry", "check", QT_TRANSLATE_NOOP("Actions", "S&ave the entry"), {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+Enter")},
        {DoesItWork, MenuId::Incident, "doesItWorkAction", "feedback", QT_TRANSLATE_NOOP("Actions", "Does it wor&k?…"), {}, ""},
        {CloseIncident, MenuId::Incident, "closeIncidentAction", "check", QT_TRANSLATE_NOOP("Actions", "&Close the incident…"), {}, ""},
        {Reopen, MenuId::Incident, "reopenAction", "refresh", QT_TRANSLATE_NOOP("Actions", "&Reopen…"), {}, ""},
        {Complain, MenuId::Incident, "complainAction", "message", QT_TRANSLATE_NOOP("Actions", "Complai&nt that reached others…"), {}, ""},
        {CaseParagraph, MenuId::Incident, "caseParagraphAction", "copy", QT_TRANSLATE_NOOP("Actions", "How it stands, in one para&graph…"), {}, ""},
        {Palette, MenuId::View, "palette", "search", QT_TRANSLATE_NOOP("Actions", "Search or run a &command…"), {QKeySequence(u"Ctrl+K"_s)}, ""},
        {SearchAll, MenuId::View, "searchAll", "search", QT_TRANSLATE_NOOP("Actions", "Search in &everything…"), {QKeySequence(u"Ctrl+Shift+F"_s)}, ""},
        {Today, MenuId::View, "viewToday", "today", QT_TRANSLATE_NOOP("Actions", "&Today"), {QKeySequence(u"Ctrl+1"_s)}, "", {QKeySequence(u"G, T"_s)}},
        {Queue, MenuId::View, "viewQueue", "queue", QT_TRANSLATE_NOOP("Actions", "&Queue"), {QKeySequence(u"Ctrl+2"_s)}, "", {QKeySequence(u"G, Q"_s)}},
        {Find, MenuId::View, "find", "search", QT_TRANSLATE_NOOP("Actions", "&Filter the queue, or find in the incident"), {QKeySequence(u"Ctrl+F"_s)}, "", {QKeySequence(u"/"_s)}},
        {Preview, MenuId::View, "preview", "eye", QT_TRANSLATE_NOOP("Actions", "Pre&view"), {QKeySequence(u"Ctrl+Shift+P"_s)}, ""},
        {CompactSidebar, MenuId::View, "compactSidebar", "", QT_TRANSLATE_NOOP("Actions", "Sidebar as &icons"), {QKeySequence(u"Ctrl+\\"_s)}, ""},
        {Refresh, MenuId::View, "refresh", "refresh", QT_TRANSLATE_NOOP("Actions", "&Refresh"), {QKeySequence(u"F5"_s)}, ""},
        {NextPane, MenuId::View, "nextPane", "", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), {QKeySequence(u"F6"_s)}, ""},
        {PreviousPane, MenuId::View, "previousPane", "", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), {QKeySequence(u"Shift+F6"_s)}, ""},
        {NextTab, MenuId::View, "nextTab", "", QT_TRANSLATE_NOOP("Actions", "Next ta&b"), {QKeySequence(u"Ctrl+Tab"_s)}, ""},
        {PreviousTab, MenuId::View, "previousTab", "", QT_TRANSLATE_NOOP("Actions", "Previous tab"), {QKeySequence(u"Ctrl+Shift+Tab"_s)}, ""},
        {CloseTab, MenuId::View, "closeTab", "close", QT_TRANSLATE_NOOP("Actions", "Close tab"), {QKeySequence(u"Ctrl+W"_s)}, ""},
        {Back, MenuId::Go, "back", "arrow-left", QT_TRANSLATE_NOOP("Actions", "&Back"), {QKeySequence(u"Alt+Left"_s)}, ""},
        {Forward, MenuId::Go, "forward", "arrow-right", QT_TRANSLATE_NOOP("Actions", "&Forward"), {QKeySequence(u"Alt+Right"_s)}, ""},
        {Leave, MenuId::Go, "leave", "", QT_TRANSLATE_NOOP("Actions", "Back to the &list"), {QKeySequence(u"Esc"_s)}, ""},
        {Unassigned, MenuId::Go, "goUnassigned", "warning", QT_TRANSLATE_NOOP("Actions", "&Unassigned"), {QKeySequence(u"Ctrl+3"_s)}, ""},
        {Mine, MenuId::Go, "goMine", "team", QT_TRANSLATE_NOOP("Actions", "&Mine"), {QKeySequence(u"Ctrl+4"_s)}, ""},
        {ForCustomer, MenuId::Go, "goCustomer", "customer", QT_TRANSLATE_NOOP("Actions", "Waiting for &customer"), {QKeySequence(u"Ctrl+5"_s)}, ""},
        {ForOthers, MenuId::Go, "goOthers", "part", QT_TRANSLATE_NOOP("Actions", "Waiting for &parts or supplier"), {QKeySequence(u"Ctrl+6"_s)}, ""},
        {Customers, MenuId::Go, "goCustomers", "customers", QT_TRANSLATE_NOOP("Actions", "Cust&omers"), {QKeySequence(u"Ctrl+9"_s)}, "", {QKeySequence(u"G, D"_s)}},
        {Equipment, MenuId::Go, "goEquipment", "equipment", QT_TRANSLATE_NOOP("Actions", "&Equipment"), {QKeySequence(u"Ctrl+0"_s)}, "", {QKeySequence(u"G, E"_s)}},
        {Silent, MenuId::Go, "goSilent", "silent", QT_TRANSLATE_NOOP("Actions", "&Silent customers"), {QKeySequence(u"Ctrl+7"_s)}, "", {QKeySequence(u"G, S"_s)}},
        {Reports, MenuId::Go, "goReports", "reports", QT_TRANSLATE_NOOP("Actions", "&Reports"), {QKeySequence(u"Ctrl+8"_s)}, "", {QKeySequence(u"G, R"_s)}},
        {Ledger, MenuId::Go, "goLedger", "settled", QT_TRANSLATE_NOOP("Actions", "Le&dger"), {}, "", {QKeySequence(u"G, L"_s)}},
        {Calls, MenuId::Go, "goCalls", "calls", QT_TRANSLATE_NOOP("Actions", "C&alls"), {QKeySequence(u"Shift+F9"_s)}, "", {QKeySequence(u"G, C"_s)}},
        {Visits, MenuId::Go, "goVisits", "visits", QT_TRANSLATE_NOOP("Actions", "&Visits"), {}, "", {QKeySequence(u"G, V"_s)}},
        {Communiques, MenuId::Go, "goCommuniques", "letter", QT_TRANSLATE_NOOP("Actions", "Co&mmuniqués"), {}, ""},
        {OnLoan, MenuId::Go, "goLoans", "loan", QT_TRANSLATE_NOOP("Actions", "On loan"), {}, ""},
        {Replacements, MenuId::Go, "goReplacements", "replacement", QT_TRANSLATE_NOOP("Actions", "Replacements"), {}, ""},
        {Escalated, MenuId::Go, "goEscalated", "escalation", QT_TRANSLATE_NOOP("Actions", "Escalated"), {}, ""},
        {Rules, MenuId::Tools, "rules", "settings", QT_TRANSLATE_NOOP("Actions", "&Rules…"), {}, ""},
        {Calendars, MenuId::Tools, "calendars", "calendar", QT_TRANSLATE_NOOP("Actions", "&Calendars…"), {QKeySequence(u"Ctrl+Shift+C"_s)}, ""},
        {Technicians, MenuId::Tools, "technicians", "team", QT_TRANSLATE_NOOP("Actions", "&Technicians…"), {QKeySequence(u"Ctrl+Shift+T"_s)}, ""},
        {MyNotices, MenuId::Tools, "myNotices", "bell", QT_TRANSLATE_NOOP("Actions", "My &notices…"), {QKeySequence(u"Ctrl+Shift+B"_s)}, ""},
        {Backups, MenuId::Tools, "backupsAction", "database", QT_TRANSLATE_NOOP("Actions", "&Backups…"), {}, ""},
        {Questions, MenuId::Tools, "questions", "calls", QT_TRANSLATE_NOOP("Actions", "&Questions…"), {}, ""},
        {Protocols, MenuId::Tools, "protocols", "step", QT_TRANSLATE_NOOP("Actions", "Pr&otocols…"), {}, ""},
        {States, MenuId::Tools, "statesAction", "state", QT_TRANSLATE_NOOP("Actions", "Stat&es…"), {}, ""},
        {SavedReplies, MenuId::Tools, "savedReplies", "message", QT_TRANSLATE_NOOP("Actions", "&Saved replies…"), {}, ""},
        {RemoveSample, MenuId::Tools, "removeSample", "trash", QT_TRANSLATE_NOOP("Actions", "Remove &sample data…"), {}, ""},
        {Preferences, MenuId::Tools, "preferences", "settings", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), {QKeySequence(u"Ctrl+,"_s)}, ""},
        {KeyMap, MenuId::Tools, "keyMap", "settings", QT_TRANSLATE_NOOP("Actions", "&Keys and letters…"), {}, ""},
        {Keys, MenuId::Help, "keys", "", QT_TRANSLATE_NOOP("Actions", "&Keys"), {QKeySequence(u"F1"_s)}, "", {QKeySequence(u"?"_s)}},
        {About, MenuId::Help, "about", "info", QT_TRANSLATE_NOOP("Actions", "&About Aviso"), {}, ""},
    };
    return table;
}

QString menuText(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return Actions::tr("&File");
    case MenuId::Edit:
        return Actions::tr("&Edit");
    case MenuId::Incident:
        return Actions::tr("&Incident");
    case MenuId::View:
        return Actions::tr("&View");
    case MenuId::Go:
        return Actions::tr("&Go");
    case MenuId::Tools:
        return Actions::tr("&Tools");
    case MenuId::Help:
        return Actions::tr("&Help");
    }
    return {};
}

namespace {

// Qt's Spanish says "Control" and "Retorno"; keyboards say "Ctrl" and "Intro". The translation of Aviso is asked first.
[[maybe_unused]] constexpr std::array keyNames{QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"), QT_TRANSLATE_NOOP("QShortcut", "Alt"),
                                               QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc")};

}

QString plainText(const ActionSpec &spec)
{
    return Actions::tr(spec.text).remove(u'&').remove(u'…');
}

QString plainText(ActionId id)
{
    const auto specs = actionSpecs();
    return plainText(*std::find_if(specs.begin(), specs.end(), [id](const ActionSpec &spec) { return spec.id == id; }));
}

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.name));
        if (*spec.icon)
            action->setIcon(icons::icon(QLatin1String(spec.icon)));
        window->addAction(action);
        m_actions[spec.id] = action;
        setKeys(spec, {spec.keys, spec.listKeys});
    }
    at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    at(ActionId::Preferences)->setMenuRole(QAction::PreferencesRole);
    at(ActionId::About)->setMenuRole(QAction::AboutRole);
}

void Actions::setKeys(const ActionSpec &spec, const ActionKeys &keys)
{
    // Of a key that acts only in some places the menu tells by its text: as a shortcut it would act everywhere.
    QString hint = *spec.hint ? tr(spec.hint) : QString();
    if (hint.size() == 1)
        hint = tr("%1 in Today").arg(hint);
    if (keys.keys.isEmpty() && !keys.listKeys.isEmpty())
        hint = keys.listKeys.first().toString(QKeySequence::NativeText);
    QAction *action = at(spec.id);
    action->setShortcuts(keys.keys);
    action->setText(tr(spec.text) + (hint.isEmpty() ? QString() : u'\t' + hint));
}
