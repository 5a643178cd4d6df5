// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/dbusnotifier.h"

#ifdef AVISO_DBUS

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// Names of actions on the bus; "default" is a click on the notification itself.
constexpr std::array<std::pair<NoticeAction, const char *>, 3> actionNames{
    {{NoticeAction::Open, "default"}, {NoticeAction::LogContact, "log-contact"}, {NoticeAction::Snooze, "snooze"}}};
constexpr auto openButton = "open"_L1;

QString nameOf(NoticeAction action)
{
    for (const auto &[known, name] : actionNames) {
        if (known == action)
            return QLatin1String(name);
    }
    return {};
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

}

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

bool DBusNotifier::isThere(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    QDBusConnectionInterface *names = bus.interface();
    return names->isServiceRegistered(service) || names->activatableServiceNames().value().contains(service);
}

void DBusNotifier::show(const Notification &notification)
{
    m_withdrawn = false;
    if (m_calling) {
        m_next = notification;
        return;
    }
    m_calling = true;
    if (m_capabilities) {
        send(notification, *m_capabilities);
    } else {
        m_next = notification;
        askCapabilities();
    }
}

void DBusNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_capabilities = reply.value();
        m_calling = m_next && !m_withdrawn;
        if (m_calling) // a server that does not say what it can may still show plain words
            send(*std::exchange(m_next, {}), m_capabilities.value_or(QStringList()));
    });
}

QStringList DBusNotifier::actionsOf(const Notification &notification, const QStringList &capabilities)
{
    QStringList actions;
    if (!capabilities.contains(u"actions"_s))
        return actions;
    for (const auto &[action, words] : notification.actions) {
        actions << nameOf(action) << words;
        if (action == NoticeAction::Open)
            actions << openButton << words; // servers draw no button for the default
    }
    return actions;
}

void DBusNotifier::send(const Notification &notification, const QStringList &capabilities)
{
    const bool markup = capabilities.contains(u"body-markup"_s);
    const QString body = markup ? notification.body.toHtmlEscaped() : notification.body;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << m_id << QGuiApplication::desktopFileName() << notification.title << body << actionsOf(notification, capabilities) << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        m_calling = m_next.has_value();
        if (m_calling)
            send(*std::exchange(m_next, {}), m_capabilities.value_or(QStringList()));
        else if (m_withdrawn)
            withdraw();
    });
}

void DBusNotifier::withdraw()
{
    m_withdrawn = true;
    m_next.reset();
    if (m_id == 0 || m_calling)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << std::exchange(m_id, 0u);
    m_bus.asyncCall(call);
}

void DBusNotifier::invoked(uint id, const QString &action)
{
    if (id != m_id || id == 0)
        return; // of another program, or of one that was replaced
    if (action == openButton) {
        Q_EMIT acted(NoticeAction::Open);
        return;
    }
    for (const auto &[known, name] : actionNames) {
        if (action == QLatin1String(name))
            Q_EMIT acted(known);
    }
}

void DBusNotifier::closed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

#endif
