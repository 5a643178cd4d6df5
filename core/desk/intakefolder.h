// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/worker.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <map>

struct DeskParts;

/// What became of files with calls.
struct IntakeReport
{
    int taken = 0; ///< became incidents
    int known = 0; ///< had been taken before: their file was left by a program that ended
    int refused = 0; ///< stand in "set-aside", each with its reason beside it
    QStringList numbers; ///< of the incidents, in the order of the files
    QStringList problems; ///< "file: what is wrong where", the first thousand
    std::optional<Error> failure; ///< stopped the work: what is left stays where it is

    bool operator==(const IntakeReport &) const = default;
};

/// Takes calls that others leave as files, each once: a call is in the database before its file leaves the folder, and is known there by
/// its own name. Taken files go to "taken" beside them, damaged ones to "set-aside" with their reason.
class IntakeFolder : public QObject
{
    Q_OBJECT
public:
    explicit IntakeFolder(DeskParts &parts);

    /// One file; it stays where it is when `move` is false.
    QFuture<Result<IntakeReport>> takeFile(const QString &path, bool move);
    /// All *.json of a folder, by name. `goesOn` is asked on the desk's thread after each.
    QFuture<Result<IntakeReport>> takeFolder(const QString &folder, std::function<bool(int done, int of)> goesOn = {});
    /// Takes what comes into the folder from now on; empty: none is watched.
    void watch(const QString &folder);
    QString watched() const { return m_folder; }

Q_SIGNALS:
    /// Files came, and this became of them; or the folder cannot be read, told once.
    void taken(const IntakeReport &report);

private:
    struct Run;
    struct One;
    void step(const std::shared_ptr<Run> &run);
    void put(const std::shared_ptr<Run> &run, const QString &path, const Result<One> &one);
    void look();
    void takeWhole(const std::map<QString, qint64> &sizes);
    void tellTaken(const IntakeReport &report);

    DeskParts &m_parts;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_poll;
    QString m_problem; ///< that was told last
    std::map<QString, qint64> m_sizes; ///< of files that may still be written
    bool m_busy = false;
    Worker m_files{QStringLiteral("intake")}; ///< last, so that it ends first: a slow disk holds up neither window nor database
};
