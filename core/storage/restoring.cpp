// SPDX-License-Identifier: GPL-3.0-or-later
// How a backup takes the place of the database; what makes backups is in backupfiles.cpp.
#include "core/storage/backupfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return fail(Error::Kind::Environment,
                translated(QT_TRANSLATE_NOOP("Backups", "%1 cannot be written: the disk is full, or the folder cannot be written. The database is as it was.")).arg(QDir::toNativeSeparators(path)), detail);
}

/// A second name for the file, or a copy where the disk knows no second names: at every moment one of them is whole.
bool putAside(const QString &file, const QString &aside)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(file), native(aside), error);
    return !error || QFile::copy(file, aside);
}

QString freeName(const QString &database, Instant now)
{
    const QString base = u"%1.aside-%2"_s.arg(database, now.utc().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = base;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2"_s.arg(base).arg(n);
    return name;
}

/// The present file and its log, which belongs to it alone: left beside the restored file it would be read into it.
Result<QString> presentAside(const QString &database, Instant now)
{
    const QString aside = freeName(database, now);
    if (!QFileInfo::exists(database))
        return QString();
    if (!putAside(database, aside))
        return notWritten(aside, {});
    for (const QString &end : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(database + end) && (!putAside(database + end, aside + end) || !QFile::remove(database + end)))
            return notWritten(aside + end, {});
    }
    QFile::remove(database + u"-shm"_s);
    return aside;
}

}

Result<QString> restoreBackup(const QString &given, const QString &backup, Instant now)
{
    const QString real = QFileInfo(given).canonicalFilePath();
    const QString database = real.isEmpty() ? QFileInfo(given).absoluteFilePath() : real;
    QLockFile lock(database + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Backups", "%1 is open in a program. Close it there first, then restore.")).arg(QDir::toNativeSeparators(database)));
    if (Result<void> holds = verifyBackup(backup); !holds)
        return tl::unexpected(holds.error());
    const QString fresh = database + u".restoring"_s;
    QFile::remove(fresh);
    QFile source(backup);
    if (!source.copy(fresh))
        return notWritten(fresh, source.errorString());
    QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bringToDisk(fresh);
    if (Result<void> holds = verifyBackup(fresh); !holds) { // the disk may be what is ill
        QFile::remove(fresh);
        return tl::unexpected(holds.error());
    }
    Result<QString> aside = presentAside(database, now);
    if (!aside)
        return aside;
    std::error_code error;
    std::filesystem::rename(native(fresh), native(database), error); // in one step, in place of what is there
    if (error)
        return notWritten(database, QString::fromStdString(error.message()));
    bringToDisk(QFileInfo(database).absolutePath());
    return aside;
}
