// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>

/// The database of this person on this computer, where no other was named.
inline QString ownDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aviso/aviso.db");
}

/// Where the program keeps what it needs from one time to the next and nobody else does: its log, and the mark that it runs.
inline QString stateFolder()
{
    // Qt knows this place by name since 6.7 only.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#else
    return (given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/.local/state") : given) + QStringLiteral("/aviso");
#endif
}
