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
Result<void> putAside(const QString &file, const QString &aside)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(file), native(aside), error);
    QFile source(file);
    if (!error || source.copy(aside))
        return {};
    return notWritten(aside, u"%1; %2"_s.arg(QString::fromStdString(error.message()), source.errorString()));
}

QString freeName(const QString &database, Instant now)
{
    const QString base = u"%1.aside-%2"_s.arg(database, now.utc().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = base;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2"_s.arg(base).arg(n);
    return name;
}

/// What belongs together: the file, and the logs that hold what came last to it.
QStringList ends()
{
    return {QString(), u"-wal"_s, u"-journal"_s};
}

/// All is back under its name: the second names have done their work.
void dropAside(const QString &aside)
{
    for (const QString &end : ends()) {
        if (!aside.isEmpty())
            QFile::remove(aside + end);
    }
}

/// Gives the present file and its logs a second name each, on the disk before anything of them goes. Empty: nothing is there.
Result<QString> presentAside(const QString &database, Instant now)
{
    const QString aside = freeName(database, now);
    bool any = false;
    for (const QString &end : ends()) {
        if (!QFileInfo::exists(database + end))
            continue;
        if (const Result<void> ok = putAside(database + end, aside + end); !ok) {
            dropAside(aside); // the present was not touched
            return tl::unexpected(ok.error());
        }
        bringToDisk(aside + end);
        any = true;
    }
    bringToDisk(QFileInfo(database).absolutePath());
    return any ? aside : QString();
}

/// The file goes before its logs: alone it would be read as whole without what came last, and a log beside the restored file would be
/// read into that. With the file gone, a program that starts after a crash asks what to do.
Result<void> removePresent(const QString &database)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-journal"_s, u"-shm"_s}) {
        QFile file(database + end);
        if (file.exists() && !file.remove())
            return notWritten(file.fileName(), file.errorString());
        if (end.isEmpty())
            bringToDisk(QFileInfo(database).absolutePath());
    }
    return {};
}

/// As it was: the logs first, for the reason above. False: something of it is only aside.
bool putBack(const QString &database, const QString &aside)
{
    bool isBack = true;
    for (const QString &end : {u"-journal"_s, u"-wal"_s, QString()}) {
        if (!aside.isEmpty() && QFileInfo::exists(aside + end) && !QFileInfo::exists(database + end))
            isBack = putAside(aside + end, database + end).has_value() && isBack;
    }
    return isBack;
}

/// The sentence that it failed says that all is as it was: where it is not, it must say where the database lies instead.
tl::unexpected<Error> onlyAside(Error error, const QString &aside)
{
    error.text = translated(QT_TRANSLATE_NOOP("Backups", "The backup did not take the place of the database, and the database could not be put back. It lies whole in %1, with its logs beside it: free some space, and give the files their old names.")).arg(QDir::toNativeSeparators(aside));
    return tl::unexpected(std::move(error));
}

/// Puts the fresh file in the place of the present one, which has its second name.
Result<void> takePlace(const QString &fresh, const QString &database)
{
    return removePresent(database).and_then([&]() -> Result<void> {
        std::error_code error;
        std::filesystem::rename(native(fresh), native(database), error);
        return error ? Result<void>(notWritten(database, QString::fromStdString(error.message()))) : Result<void>();
    });
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
    if (!source.copy(fresh)) {
        QFile::remove(fresh);
        return notWritten(fresh, source.errorString());
    }
    QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bringToDisk(fresh);
    if (Result<void> holds = verifyBackup(fresh); !holds) { // the disk may be what is ill
        QFile::remove(fresh);
        return tl::unexpected(holds.error());
    }
    Result<QString> aside = presentAside(database, now);
    if (!aside) {
        QFile::remove(fresh);
        return aside;
    }
    if (const Result<void> placed = takePlace(fresh, database); !placed) {
        if (!putBack(database, *aside))
            return onlyAside(placed.error(), *aside);
        bringToDisk(QFileInfo(database).absolutePath()); // before the second names go
        dropAside(*aside);
        QFile::remove(fresh);
        return tl::unexpected(placed.error());
    }
    bringToDisk(QFileInfo(database).absolutePath());
    return aside;
}
