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

Backups::Backups(DeskParts &parts) : m_parts(parts), m_checker(QStringLiteral("backups"))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Backups::look);
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
        m_next.start(5s); // the window comes first
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
            m_next.start(1h);
        else
            whenDone(make(), this, [this](const Result<Backup> &backup) { take(backup); });
    });
}

void Backups::take(const Result<Backup> &backup)
{
    m_next.start(backup ? Milliseconds(1h) : Milliseconds(15min));
    if (!backup && !m_said)
        Q_EMIT failed(backup.error());
    m_said = !backup;
}

QFuture<Result<Backup>> Backups::make()
{
    auto promise = std::make_shared<QPromise<Result<Backup>>>();
    promise->start();
    const auto answer = [promise](const Result<Backup> &backup) {
        promise->addResult(backup);
        promise->finish();
    };
    if (!areOurs() || m_makes) {
        answer(areOurs() ? fail(Error::Kind::Conflict, QCoreApplication::translate("Backups", "A backup is being made already."))
                         : fail(Error::Kind::Unavailable,
                                QCoreApplication::translate("Backups", "The database is on a PostgreSQL server: Aviso makes no copies of it. Have the server back it up (pg_dump, or its continuous archive).")));
        return promise->future();
    }
    m_makes = true;
    const QString file = backupFile(m_file, m_parts.clock()), part = file + QStringLiteral(".part");
    whenDone(m_parts.database.run([part](Store &store) { return store.copyTo(part); }), this, [=, this](const Result<void> &copied) {
        const auto check = [=, now = m_parts.clock(), database = m_file]() -> Result<Backup> {
            if (!copied)
                return tl::unexpected(copied.error());
            const Result<Backup> backup = completeBackup(part, file);
            if (backup)
                rotateBackups(database, now);
            return backup;
        };
        whenDone(m_checker.run(check), this, [this, answer](const Result<Backup> &backup) {
            m_makes = false;
            if (backup)
                Q_EMIT made(*backup);
            answer(backup);
        });
    });
    return promise->future();
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
