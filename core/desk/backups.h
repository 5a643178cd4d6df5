// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/backup.h"
#include "core/result.h"
#include "core/worker.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

struct DeskParts;

/// Copies of the database beside it, one a day by itself: each is opened again and checked before it counts as one, and old ones go
/// (7 daily, 4 weekly, 12 monthly stay). A database on a server is the server's to back up.
class Backups : public QObject
{
    Q_OBJECT
public:
    explicit Backups(DeskParts &parts);

    /// Which database is opened.
    void begin(const QString &url);
    /// The database is open: makes today's copy when there is none, and looks again every hour. What fails is tried again.
    void keepDaily();
    /// False on a server, whose own backups are needed.
    bool areOurs() const { return !m_file.isEmpty(); }
    QString folder() const;
    /// Makes one now and checks it. Environment when the disk does not take it, Damaged when the copy does not hold.
    QFuture<Result<Backup>> make();
    /// Those that are there, the newest first, with what is in them.
    QFuture<Result<std::vector<Backup>>> list();

Q_SIGNALS:
    void made(const Backup &backup);
    /// The daily one could not be made; it is said once, until one succeeds.
    void failed(const Error &error);

private:
    void look();
    void take(const Result<Backup> &backup);

    DeskParts &m_parts;
    QString m_file;
    QTimer m_next;
    bool m_makes = false;
    bool m_said = false;
    Worker m_checker; ///< copies are checked here, away from window and database
};
