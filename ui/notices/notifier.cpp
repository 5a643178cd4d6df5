// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notifier.h"

#include <QSystemTrayIcon>

TrayNotifier::TrayNotifier(QSystemTrayIcon *tray, QObject *parent) : Notifier(parent), m_tray(tray)
{
    if (m_tray)
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT acted(NoticeAction::Open); });
}

void TrayNotifier::show(const Notification &notification)
{
    if (m_tray && m_tray->isVisible())
        m_tray->showMessage(notification.title, notification.body, m_tray->icon());
}
