// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keymap.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "uifixture.h"

#include <QSettings>
#include <QTableView>

/// The main window on a real desk of two people, with the keyboard in the queue.
struct WindowFixture : UiFixture
{
    Drafts drafts;
    Appearance appearance{*qApp, Appearance::Choice::Light};
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("aviso"), QStringLiteral("aviso")).clear();
        for (const char *name : {"Ana", "Luis"}) {
            Technician person;
            person.id = TechnicianId::make();
            person.name = QLatin1String(name);
            if (!wait(desk->people().save(person)))
                qFatal("no technician");
        }
        rebuild();
    }
    /// As at the next start.
    void rebuild()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*desk, drafts, appearance, viewpoint());
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }
    /// Shows the queue with so many incidents, and the keyboard in it.
    void showQueue(int count)
    {
        window->go({Sidebar::allOpen(), {}});
        window->deskOpened();
        if (!QTest::qWaitFor([&] { return window->queue()->model().rowCount() == count; }, 20'000))
            qFatal("the queue does not fill");
        list()->setFocus();
    }
    QWidget *list() { return window->queue()->table(); }
    QAction *action(ActionId id) { return window->actions().at(id); }
};
