// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window, and what each action does.
#include "ui/backups/backupswindow.h"
#include "ui/composer/composer.h"
#include "ui/firstrun/removesample.h"
#include "ui/helpwindows.h"
#include "ui/incident/incidentpage.h"
#include "ui/leaving.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queueview.h"
#include "ui/protocols/protocolswindow.h"
#include "ui/questions/questionswindow.h"
#include "ui/replies/replieswindow.h"
#include "ui/queuelists.h"
#include "ui/sidebar.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    std::map<MenuId, QMenu *> menus;
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::Incident, MenuId::View, MenuId::Go, MenuId::Tools, MenuId::Help})
        menus[id] = menuBar()->addMenu(menuText(id));
    for (const ActionSpec &spec : actionSpecs()) {
        using enum ActionId;
        static constexpr std::array beginsAGroup{ImportCustomers, Quit, Take, SetPriority, Snooze, WaitCustomer, Activate, CopyNumber, LogContact, OnIt, WriteDiagnosis, SaveEntry, Today, Find, NextTab, NextPane, Leave, Unassigned, Customers, Silent, RemoveSample};
        const bool apart = std::find(beginsAGroup.begin(), beginsAGroup.end(), spec.id) != beginsAGroup.end();
        if (apart)
            menus[spec.menu]->addSeparator();
        menus[spec.menu]->addAction(m_actions->at(spec.id));
    }
    menus[MenuId::Go]->addMenu(m_lists->menu());
    menus[MenuId::View]->addSeparator();
    menus[MenuId::View]->addMenu(m_queue->sortMenu());
    menus[MenuId::View]->addMenu(m_queue->columnsMenu());
    menus[MenuId::View]->addMenu(m_queue->rowsMenu());
    menus[MenuId::View]->addSeparator();
    addAppearance(menus[MenuId::View]->addMenu(tr("&Appearance")));
    addLanguages(menus[MenuId::View]->addMenu(tr("&Language")));
}

void MainWindow::addAppearance(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const char *name, Appearance::Choice choice) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_appearance.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_appearance.setChoice(choice); });
    };
    add(tr("Follow the &system"), "appearanceSystem", Appearance::Choice::System);
    add(tr("&Light"), "appearanceLight", Appearance::Choice::Light);
    add(tr("&Dark"), "appearanceDark", Appearance::Choice::Dark);
}

void MainWindow::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    // A language is named in itself, so that who needs it can read it.
    for (const auto &[code, name] : {std::pair(u"en"_s, u"English"_s), std::pair(u"es"_s, u"Español"_s)}) {
        QAction *action = menu->addAction(name);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(m_viewpoint.language.code() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    }
}

void MainWindow::chooseLanguage(const QString &code)
{
    if (!holdsUnsaved(tr("Save or discard this first; then the language can change: %1")))
        Q_EMIT languageChosen(code);
    else
        findChild<QAction *>(u"language-"_s + m_viewpoint.language.code())->setChecked(true);
}

bool MainWindow::holdsUnsaved(const QString &what)
{
    // The windows are built anew: what is typed in one of them would be gone.
    const std::vector<Unsaved> lost = m_leaving->unsavedWindows();
    if (!lost.empty())
        ask(MessageBar::Kind::Warning, what.arg(lost.front().name), {}, {});
    return !lost.empty();
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto what) { connect(m_actions->at(id), &QAction::triggered, this, what); };
    using enum ActionId;
    on(TakeCall, [this] { takeCall(); });
    on(NewIncident, [this] { newIncident(); });
    on(ActionId::Report, [this] { report(); });
    on(Quit, [this] { quit(); });
    on(Open, [this] { openCurrent(); });
    on(Why, [this] { showWhy(); });
    on(LogContact, [this] { logContact(); });
    on(OnIt, [this] { act(Deed::OnIt); });
    on(PutOff, [this] { act(Deed::PutOff); });
    on(NewDate, [this] { act(Deed::NewDate); });
    on(Waive, [this] { act(Deed::Waive); });
    on(NotApplicable, [this] { act(Deed::NotApplicable); });
    on(WriteDiagnosis, [this] { write(Draft::Kind::Diagnosis); });
    on(WritePlan, [this] { write(Draft::Kind::Plan); });
    on(WriteEscalation, [this] { write(Draft::Kind::Escalation); });
    on(WriteSolution, [this] { write(Draft::Kind::Solution); });
    on(WriteNote, [this] { write(Draft::Kind::Note); });
    on(SaveEntry, [this] { m_incident->composer()->save(); });
    on(Today, [this] { go({Sidebar::today(), {}}); });
    on(ActionId::Queue, [this] { go({Sidebar::allOpen(), {}}); });
    on(Attach, [this] { attach(); });
    on(Find, [this] { m_pages->currentWidget() == m_incident ? m_incident->find() : filterQueue(); });
    on(Preview, [this] { showPreview(!m_queue->isPreviewShown()); });
    m_actions->at(CompactSidebar)->setCheckable(true);
    m_actions->at(CompactSidebar)->setChecked(isSidebarCompact());
    m_sidebar->setCompact(isSidebarCompact());
    on(CompactSidebar, [this] {
        m_sidebar->setCompact(!m_sidebar->isCompact());
        m_actions->at(CompactSidebar)->setChecked(m_sidebar->isCompact());
        rememberSidebarCompact(m_sidebar->isCompact());
    });
    on(Unassigned, [this] { go({Sidebar::unassigned(), {}}); });
    on(Mine, [this] { go({Sidebar::mine(), {}}); });
    on(ForCustomer, [this] { go({Sidebar::forCustomer(), {}}); });
    on(ForOthers, [this] { go({Sidebar::forOthers(), {}}); });
    on(Refresh, [this] { deskOpened(); });
    on(NextPane, [this] { cyclePanes(1); });
    on(PreviousPane, [this] { cyclePanes(-1); });
    on(Back, [this] { arrive(places().back()); });
    on(Forward, [this] { arrive(places().forward()); });
    on(Leave, [this] { leave(); });
    on(Silent, [this] { go({Sidebar::silent(), {}}); });
    on(ActionId::Calls, [this] { go({Sidebar::calls(), {}}); });
    on(ActionId::Reports, [this] { go({Sidebar::reports(), {}}); });
    on(ActionId::Ledger, [this] { go({Sidebar::ledger(), {}}); });
    on(ActionId::Rules, [this] { rules(); });
    on(ActionId::Calendars, [this] { openCalendars(); });
    on(ActionId::MyNotices, [this] { myNotices(); });
    on(ActionId::Backups, [this] {
        auto *window = new BackupsWindow(m_desk.backups(), m_viewpoint, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->open();
    });
    on(RemoveSample, [this] {
        auto *dialog = new RemoveSampleDialog(m_desk.importing(), this);
        connect(dialog, &RemoveSampleDialog::removed, this, &MainWindow::deskOpened);
        dialog->open();
    });
    on(Preferences, [this] { Q_EMIT preferencesRequested(); });
    on(ActionId::Questions, [this] { showQuestions(m_desk.calls(), m_viewpoint, this); });
    on(ActionId::Protocols, [this] { showProtocols(m_desk.protocols(), m_desk.people(), m_viewpoint, this); });
    on(ActionId::SavedReplies, [this] { showReplies(m_desk.replies(), m_viewpoint, this); });
    on(About, [this] { showAbout(this); });
}
