// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backups.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/storage/address.h"
#include "core/storage/backupfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace std::chrono_literals;

/// What belongs to one backup, on the desk's thread but for `isStopped`.
struct Backups::Making
{
    QPromise<Result<Backup>> promise;
    QString file, part;
    qint64 size = 0;
    std::atomic<bool> isStopped = false;

    void answer(const Result<Backup> &backup)
    {
        promise.addResult(backup);
        promise.finish();
    }
};

namespace {

tl::unexpected<Error> stopped()
{
    return fail(Error::Kind::Cancelled, QCoreApplication::translate("Backups", "The backup was stopped; nothing is left of it."));
}

}

Backups::Backups(DeskParts &parts) : m_parts(parts), m_checker(QStringLiteral("backups"))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Backups::look);
}

Backups::~Backups()
{
    cancel();
    if (m_making)
        QFile::remove(m_making->part); // the database ends without another piece
}

void Backups::begin(const QString &url)
{
    const QString real = QFileInfo(url).canonicalFilePath();
    m_file = isServer(url) ? QString() : real.isEmpty() ? QFileInfo(url).absoluteFilePath() : real;
}

QString Backups::folder() const
{
    return backupFolder(m_file);
}

void Backups::keepDaily()
{
    if (areOurs())
        m_next.start(m_firstAfter);
}

void Backups::look()
{
    const auto job = [file = m_file] {
        return backupsOf(file);
    };
    whenDone(m_checker.run(job), this, [this](const std::vector<Backup> &all) {
        const auto day = [this](Instant at) { return at.in(m_parts.zone).date(); };
        // One that was made while the clock ran ahead is not today's.
        if (std::any_of(all.begin(), all.end(), [&](const Backup &backup) { return day(backup.at) == day(m_parts.clock()); }))
            keepToday();
        else
            whenDone(make(), this, [this](const Result<Backup> &backup) { take(backup); });
    });
}

void Backups::keepToday()
{
    m_next.start(1h);
    Q_EMIT foundToday();
}

void Backups::take(const Result<Backup> &backup)
{
    m_next.start(backup ? Milliseconds(1h) : Milliseconds(15min));
    const bool isFault = !backup && backup.error().kind != Error::Kind::Cancelled;
    if (isFault && !m_said)
        Q_EMIT failed(backup.error());
    m_said = isFault;
}

QFuture<Result<Backup>> Backups::make()
{
    auto making = std::make_shared<Making>();
    making->promise.start();
    QFuture<Result<Backup>> answer = making->promise.future();
    if (!areOurs() || m_making) {
        making->answer(areOurs() ? fail(Error::Kind::Conflict, QCoreApplication::translate("Backups", "A backup is being made already."))
                                 : fail(Error::Kind::Unavailable,
                                        QCoreApplication::translate("Backups", "The database is on a PostgreSQL server: Aviso makes no copies of it. Have the server back it up (pg_dump, or its continuous archive).")));
        return answer;
    }
    m_making = making;
    making->file = backupFile(m_file, m_parts.clock());
    making->part = making->file + QStringLiteral(".part");
    begin(making);
    return answer;
}

void Backups::begin(const std::shared_ptr<Making> &making)
{
    tell(BackupProgress::Stage::Copying, 0, 1);
    whenDone(m_parts.database.run([part = making->part](Store &store) { return store.beginCopy(part); }), this, [this, making](const Result<qint64> &size) {
        if (!size) {
            finish(making, tl::unexpected(size.error()));
            return;
        }
        making->size = *size;
        copyOn(making, 0);
    });
}

/// A job for each piece: what others ask of the database comes in between.
void Backups::copyOn(const std::shared_ptr<Making> &making, qint64 done)
{
    tell(BackupProgress::Stage::Copying, done, making->size);
    if (making->isStopped || done >= making->size) {
        endCopy(making, {});
        return;
    }
    whenDone(m_parts.database.run([](Store &store) { return store.copyPiece(); }), this, [this, making](const Result<qint64> &next) {
        next ? copyOn(making, *next) : endCopy(making, tl::unexpected(next.error()));
    });
}

void Backups::endCopy(const std::shared_ptr<Making> &making, const Result<void> &copied)
{
    whenDone(m_parts.database.run([](Store &store) { return store.endCopy(); }), this, [this, making, copied](const Result<void> &ended) {
        const Result<void> ok = copied ? ended : copied;
        if (making->isStopped)
            finish(making, stopped());
        else if (!ok)
            finish(making, tl::unexpected(ok.error()));
        else
            check(making);
    });
}

/// Away from the database thread: the copy is a file of its own.
void Backups::check(const std::shared_ptr<Making> &making)
{
    tell(BackupProgress::Stage::Checking, 0, 1);
    const auto progress = [this, making](qint64 done, qint64 of) {
        QMetaObject::invokeMethod(this, [this, done, of] { tell(BackupProgress::Stage::Checking, done, of); }, Qt::QueuedConnection);
        return !making->isStopped;
    };
    const auto job = [making, progress, now = m_parts.clock(), database = m_file]() -> Result<Backup> {
        const Result<Backup> backup = completeBackup(making->part, making->file, progress);
        if (backup)
            rotateBackups(database, now);
        return backup;
    };
    whenDone(m_checker.run(job), this, [this, making](const Result<Backup> &backup) {
        finish(making, !backup && making->isStopped ? Result<Backup>(stopped()) : backup);
    });
}

void Backups::finish(const std::shared_ptr<Making> &making, const Result<Backup> &backup)
{
    m_making.reset();
    m_told.reset();
    if (!backup)
        QFile::remove(making->part);
    if (backup)
        Q_EMIT made(*backup);
    making->answer(backup);
    Q_EMIT ended();
}

void Backups::cancel()
{
    if (m_making)
        m_making->isStopped = true;
}

void Backups::tell(BackupProgress::Stage stage, qint64 done, qint64 of)
{
    const BackupProgress progress{stage, of > 0 ? static_cast<int>(100 * done / of) : 100};
    if (m_making && m_told != progress) {
        m_told = progress;
        Q_EMIT progressed(progress);
    }
}

QFuture<Result<std::vector<Backup>>> Backups::list()
{
    return m_checker.run([file = m_file]() -> Result<std::vector<Backup>> {
        std::vector<Backup> all = backupsOf(file);
        for (Backup &backup : all)
            backup = backupAt(backup.path);
        return all;
    });
}
