// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crashmark.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString markIn(const QString &folder)
{
    QDir().mkpath(folder);
    return folder + u"/running"_s;
}

}

CrashMark::CrashMark(const QString &folder) : m_lock(markIn(folder))
{
    const bool wasThere = QFile::exists(m_lock.fileName());
    m_lock.setStaleLockTime(0);
    m_found = m_lock.tryLock() && wasThere; // one that can be taken over belonged to a program that died
}
