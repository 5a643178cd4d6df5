// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/backup.h"
#include "core/result.h"

#include <functional>
#include <vector>

// Copies of an SQLite database in the folder "backups" beside it. What is here needs no open database.

/// The folder that holds the backups of a database.
QString backupFolder(const QString &database);
/// The file that a backup made at this moment has: its name tells the moment in UTC, to the second.
QString backupFile(const QString &database, Instant at);
/// Those of a database, the newest first; by name and size alone.
std::vector<Backup> backupsOf(const QString &database);
/// One file as a backup, with the number of incidents in it where it can be read.
Backup backupAt(const QString &file);
/// Called with how much is done, of how much; answers false to stop.
using CheckProgress = std::function<bool(qint64, qint64)>;
constexpr int sampleOfChains = 2000;
/// Opens the copy without touching it: is every page whole, every file, and every chain of entries as it was written? At most `sample`
/// chains, the newest first.
Result<void> verifyBackup(const QString &file, int sample = sampleOfChains, const CheckProgress &progress = {});
/// Waits until the disk has the file, or what a folder lists.
void bringToDisk(const QString &path);
/// Checks the finished copy `part`, brings it to the disk and gives it its name; a copy that does not hold is removed.
Result<Backup> completeBackup(const QString &part, const QString &file, const CheckProgress &progress = {});
/// Removes those that rotation.h lets go.
void rotateBackups(const QString &database, Instant now);
/// Puts the backup, verified, in the place of the database, which is put aside under the name that is answered; nothing is overwritten.
/// Conflict while a program has the database open.
Result<QString> restoreBackup(const QString &database, const QString &backup, Instant now);
