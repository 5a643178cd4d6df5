// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QSystemTrayIcon;

/// What a person may do from a notification.
enum class NoticeAction { Open, LogContact, Snooze };

/// One notification of the desktop: plain text, and what may be done.
struct Notification
{
    QString title;
    QString body;
    std::vector<std::pair<NoticeAction, QString>> actions; ///< with their words

    bool operator==(const Notification &) const = default;
};

/// Shows notifications outside the window, one at a time: a newer one replaces the one before.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &) = 0;
    /// Takes it away: there is nothing more to say.
    virtual void withdraw() = 0;
    /// The last one is still there: nobody closed it.
    virtual bool isStanding() const = 0;

Q_SIGNALS:
    void acted(NoticeAction action);
};

/// Notifications by the tray, where there are no better ones: a click opens.
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    /// The tray icon outlives it; without one nothing is shown.
    explicit TrayNotifier(QSystemTrayIcon *tray, QObject *parent = nullptr);

    void show(const Notification &) override;
    void withdraw() override {}
    bool isStanding() const override { return false; } // the system does not say

private:
    QSystemTrayIcon *m_tray;
};
