// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef AVISO_DBUS

#include "ui/notices/notifier.h"

#include <QDBusConnection>

#include <optional>

/// Notifications of the freedesktop specification, with actions where the server knows them.
class DBusNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Is there a bus on which somebody shows notifications, or could be started to?
    static bool isThere(const QDBusConnection &bus);
    void show(const Notification &) override;
    void withdraw() override;
    bool isStanding() const override { return m_id != 0; }

private Q_SLOTS: // named in the connections to the bus
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Notification &, const QStringList &capabilities);
    static QStringList actionsOf(const Notification &, const QStringList &capabilities);

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    std::optional<Notification> m_next; ///< came while another was on its way
    bool m_calling = false;
    bool m_withdrawn = false;
    uint m_id = 0; ///< what the server called the one that stands; 0: none
};

#endif
