// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/badgecount.h"

#include "core/async.h"

#include <QGuiApplication>

#ifdef AVISO_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;

void BadgeCount::refresh()
{
    if (m_counting) {
        m_again = true;
        return;
    }
    m_counting = true;
    whenDone(m_reminders.actionable(), this, [this](const Result<int> &count) {
        m_counting = false;
        // An error is told by whoever reads the lists; the number stays as it was.
        if (count && *count != m_count) {
            m_count = *count;
            Q_EMIT changed(m_count);
        }
        if (std::exchange(m_again, false))
            refresh();
    });
}

void showOnIcon(int count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(count);
#elif defined(AVISO_DBUS)
    // What Qt does from 6.5 on: the launchers of Unity, KDE and the docks of GNOME listen to this.
    QDBusMessage update = QDBusMessage::createSignal(u"/io/github/aviso_desk/Aviso"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap shown{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName()) << shown;
    QDBusConnection::sessionBus().send(update);
#else
    Q_UNUSED(count);
#endif
}
