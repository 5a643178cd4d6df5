// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class MainWindow;
class QSystemTrayIcon;

/// What happens when the window is closed.
enum class TrayChoice {
    Ask, ///< not chosen yet: it is explained at the first close
    Stay, ///< the program goes on in the tray, and reminds
    Leave, ///< it ends; what comes due is shown at the next start
};

/// The icon in the tray, and what closing the window means with it. Where there is no tray, nothing is offered and closing ends.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// `isAvailable`: whether the desktop has a tray.
    explicit Tray(TrayChoice choice, std::function<bool()> isAvailable = {}, QObject *parent = nullptr);
    ~Tray() override;

    /// From now on the closing of this window is ours; its language is that of the menu.
    void watch(MainWindow &window);
    TrayChoice choice() const { return m_choice; }
    void choose(TrayChoice choice);
    bool isAvailable() const;
    /// The icon is needed for notifications too, whatever is chosen.
    void alwaysShow();
    QSystemTrayIcon *icon() const { return m_icon.get(); }

Q_SIGNALS:
    void chosen(TrayChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    void showIcon();
    void open();
    void quit();
    void hideWindow();
    void ask();

    TrayChoice m_choice;
    std::function<bool()> m_isAvailable;
    bool m_always = false;
    QPointer<MainWindow> m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};
