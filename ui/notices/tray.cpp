// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/tray.h"

#include "ui/mainwindow.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

Tray::Tray(TrayChoice choice, std::function<bool()> isAvailable, QObject *parent)
    : QObject(parent), m_choice(choice), m_isAvailable(isAvailable ? std::move(isAvailable) : &QSystemTrayIcon::isSystemTrayAvailable),
      m_icon(std::make_unique<QSystemTrayIcon>(icons::appIcon()))
{
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            open();
    });
}

Tray::~Tray() = default;

bool Tray::isAvailable() const
{
    return m_isAvailable();
}

void Tray::watch(MainWindow &window)
{
    m_window = &window;
    window.installEventFilter(this);
    buildMenu();
    showIcon();
}

void Tray::choose(TrayChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    showIcon();
    Q_EMIT chosen(choice);
}

void Tray::alwaysShow()
{
    m_always = true;
    showIcon();
}

void Tray::showIcon()
{
    m_icon->setVisible(isAvailable() && m_window && (m_always || m_choice == TrayChoice::Stay));
}

void Tray::buildMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"trayMenu"_s);
    m_menu->addAction(tr("Open Aviso"), this, &Tray::open)->setObjectName(u"trayOpen"_s);
    m_menu->addAction(tr("Quit"), this, &Tray::quit)->setObjectName(u"trayQuit"_s);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(u"Aviso"_s);
}

void Tray::open()
{
    if (!m_window)
        return;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void Tray::quit()
{
    if (!m_window)
        return;
    if (!m_window->isVisible())
        open(); // it may have to ask about words that are not saved
    m_window->quit();
}

void Tray::hideWindow()
{
    showIcon(); // the tray may have come after the program
    // Another window that is closed meanwhile must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->hide();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show) // whoever brought it back
        QGuiApplication::setQuitOnLastWindowClosed(true);
    const bool closes = watched == m_window && event->type() == QEvent::Close && !m_window->isQuitting();
    if (!closes || !isAvailable() || m_choice == TrayChoice::Leave)
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_choice == TrayChoice::Stay ? hideWindow() : ask();
    return true;
}

void Tray::ask()
{
    if (m_window->findChild<QMessageBox *>(u"trayQuestion"_s))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close Aviso"), tr("Should Aviso stay in the tray?"), QMessageBox::NoButton, m_window);
    question->setObjectName(u"trayQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Aviso can stay in the tray so that reminders go on. Otherwise they are shown at the next start. You can change this later in Tools > My notices."));
    QPushButton *stay = question->addButton(tr("Stay in the tray"), QMessageBox::AcceptRole);
    QPushButton *leave = question->addButton(tr("Close"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(stay);
    connect(question, &QMessageBox::buttonClicked, this, [this, stay, leave](const QAbstractButton *button) {
        if (button == stay) {
            choose(TrayChoice::Stay);
            hideWindow();
        } else if (button == leave) {
            choose(TrayChoice::Leave);
            m_window->close();
        }
    });
    question->open();
}
