// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/privatecopies.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"aviso-copies-"_s;

/// The session's own folder, which nobody else reads and which goes at its end; where there is none, that of the program.
QString base()
{
#ifdef Q_OS_LINUX
    const QString session = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!session.isEmpty() && QFileInfo(session).isWritable())
        return session;
#endif
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(own);
    return own;
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u".lock"_s);
    lock->setStaleLockTime(0); // however long a copy is open; a program that is gone holds nothing
    return lock;
}

}

QString PrivateCopies::folder()
{
    if (m_folder && (!m_folder->isValid() || !QFileInfo(m_folder->path()).isDir())) {
        m_folder.reset();
        m_lock.reset();
    }
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>(base() + u'/' + prefix + u"XXXXXX"_s); // 0700, a name that nobody can guess
        m_lock = lockOf(m_folder->path());
        m_error = m_folder->errorString();
        const bool isHeld = m_folder->isValid() && m_lock->tryLock();
        if (!isHeld) {
            m_folder.reset();
            m_lock.reset();
        }
    }
    return m_folder ? m_folder->path() : QString();
}

void PrivateCopies::clearLeftovers()
{
    const QFileInfoList folders = QDir(base()).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const std::unique_ptr<QLockFile> lock = lockOf(folder.absoluteFilePath());
        if (lock->tryLock())
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}
