// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/digest.h"
#include "ui/notices/notifier.h"
#include "ui/viewpoint.h"

class MainWindow;

/// Brings what came due to whoever does not look at the window: as one notification, on which they can act.
class Delivery : public QObject
{
    Q_OBJECT
public:
    /// Desk, notifier and window outlive it.
    Delivery(Desk &desk, Notifier &notifier, MainWindow &window, const Viewpoint &viewpoint, QObject *parent = nullptr);

private:
    void take(const NoticeBatch &batch);
    void dropSettled(NoticeBatch &told) const;
    void act(NoticeAction action);
    void showWindow();

    Desk &m_desk;
    Notifier &m_notifier;
    MainWindow &m_window;
    Viewpoint m_viewpoint;
    NoticePace m_pace;
    std::vector<NoticeCard> m_cards; ///< of the notification that stands
};

/// A digest as a notification: logging a contact is offered where there is one incident.
Notification notificationOf(const Digest &digest, const NoticeBatch &batch, const Viewpoint &viewpoint);
