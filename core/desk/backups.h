// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/backup.h"
#include "core/result.h"
#include "core/worker.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

struct DeskParts;

/// How far a backup is.
struct BackupProgress
{
    enum class Stage { Copying, Checking };

    Stage stage = Stage::Copying;
    int percent = 0;

    bool operator==(const BackupProgress &) const = default;
};

/// Copies of the database beside it, one a day by itself: each is opened again and checked before it counts as one, and old ones go
/// (7 daily, 4 weekly, 12 monthly stay). A database on a server is the server's to back up.
class Backups : public QObject
{
    Q_OBJECT
public:
    explicit Backups(DeskParts &parts);
    /// Ends one that is being made.
    ~Backups() override;

    /// Which database is opened.
    void begin(const QString &url);
    /// The database is open: makes today's copy when there is none, and looks again every hour. What fails is tried again.
    void keepDaily();
    /// How long the first look waits: the window comes first.
    void setFirstAfter(Milliseconds wait) { m_firstAfter = wait; }
    /// False on a server, whose own backups are needed.
    bool areOurs() const { return !m_file.isEmpty(); }
    QString folder() const;
    /// Makes one now and checks it, in pieces between which the desk goes on. Environment when the disk does not take it, Damaged when the
    /// copy does not hold, Cancelled when a person stopped it.
    QFuture<Result<Backup>> make();
    bool isMaking() const { return m_making != nullptr; }
    /// Stops the one that is being made; nothing is left of it.
    void cancel();
    /// Those that are there, the newest first, with what is in them.
    QFuture<Result<std::vector<Backup>>> list();

Q_SIGNALS:
    void made(const Backup &backup);
    void progressed(const BackupProgress &progress);
    /// None is being made any more, however it ended.
    void ended();
    /// Today's is there already.
    void foundToday();
    /// The daily one could not be made; it is said once, until one succeeds.
    void failed(const Error &error);

private:
    void look();
    void keepToday();
    void take(const Result<Backup> &backup);
    /// One that is being made.
    struct Making;
    void begin(const std::shared_ptr<Making> &making);
    void copyOn(const std::shared_ptr<Making> &making, qint64 done);
    void endCopy(const std::shared_ptr<Making> &making, const Result<void> &copied);
    void check(const std::shared_ptr<Making> &making);
    void finish(const std::shared_ptr<Making> &making, const Result<Backup> &backup);
    void tell(BackupProgress::Stage stage, qint64 done, qint64 of);

    DeskParts &m_parts;
    QString m_file;
    QTimer m_next;
    Milliseconds m_firstAfter = std::chrono::seconds(5);
    std::shared_ptr<Making> m_making;
    std::optional<BackupProgress> m_told;
    bool m_said = false;
    Worker m_checker; ///< copies are checked here, away from window and database
};
