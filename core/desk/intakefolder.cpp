// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/intakefolder.h"

#include "core/async.h"
#include "core/desk/calltaking.h"
#include "core/desk/clockdoubt.h"
#include "core/exchange/intakefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What came of one file in the database.
struct IntakeFolder::One
{
    std::optional<CallWritten> written; ///< nothing: it was taken before
    QString number;
};

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes: a call is a page of text

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // may be another time; the ones behind it are not to wait
        return fail(Error::Kind::Permission, QCoreApplication::translate("IntakeFile", "The file cannot be read: %1 (%2)").arg(path, file.errorString()));
    if (file.size() > largest)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("IntakeFile", "The file is larger than a call can be (%1 bytes).").arg(largest));
    return file.readAll();
}

template<typename One>
Result<One> takeOne(Store &store, DeskParts &parts, const CallCard &card, Instant now)
{
    const Result<std::optional<IncidentId>> known = store.incidentByExternalRef(card.externalRef);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return store.incident(**known).map([](const Incident &incident) { return One{{}, incident.number}; });
    return writeCall(store, parts, card, now).map([](CallWritten written) {
        const QString number = written.taken.incident ? written.taken.incident->number : QString();
        return One{std::move(written), number};
    });
}

/// A name that nothing has in the folder.
QString freeName(const QFileInfo &info, const QDir &target)
{
    QString name = info.fileName();
    for (int n = 2; target.exists(name); ++n)
        name = u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(n).arg(info.suffix());
    return name;
}

/// Brings the file into the folder beside it; another one of that name stays what it is.
Result<void> moved(const QString &path, const QString &folder)
{
    const QFileInfo info(path);
    const QDir target(info.dir().filePath(folder));
    if (!target.mkpath(u"."_s) || !QFile::rename(path, target.filePath(freeName(info, target))))
        return fail(Error::Kind::Environment, QCoreApplication::translate("IntakeFile", "%1 cannot be moved to %2. Check the folder's permissions.").arg(path, target.path()));
    return {};
}

/// Its reason first: a file that is set aside always has one.
Result<void> setAside(const QString &path, const QString &reason)
{
    const QFileInfo info(path);
    const QDir target(info.dir().filePath(u"set-aside"_s));
    target.mkpath(u"."_s);
    QSaveFile file(target.filePath(freeName(info, target) + u".reason.txt"_s));
    const QByteArray text = reason.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Environment, QCoreApplication::translate("IntakeFile", "%1 cannot be set aside in %2. Check the folder's permissions.").arg(path, target.path()));
    return moved(path, u"set-aside"_s);
}

/// Is the file itself at fault, so that no second attempt helps?
bool isFilesFault(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput;
}

}

struct IntakeFolder::Run
{
    QStringList paths;
    qsizetype at = 0;
    bool moves = true;
    std::function<bool(int, int)> goesOn = {};
    IntakeReport report = {};
    QPromise<Result<IntakeReport>> promise = {};
};

IntakeFolder::IntakeFolder(DeskParts &parts)
    : m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    m_poll.setInterval(10s);
    connect(&m_poll, &QTimer::timeout, this, &IntakeFolder::look);
    connect(&m_soon, &QTimer::timeout, this, &IntakeFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

QFuture<Result<IntakeReport>> IntakeFolder::takeFile(const QString &path, bool move)
{
    auto run = std::make_shared<Run>();
    run->paths = {path};
    run->moves = move;
    run->promise.start();
    const auto future = run->promise.future();
    step(run);
    return future;
}

QFuture<Result<IntakeReport>> IntakeFolder::takeFolder(const QString &folder, std::function<bool(int, int)> goesOn)
{
    auto run = std::make_shared<Run>();
    run->goesOn = std::move(goesOn);
    run->promise.start();
    const auto future = run->promise.future();
    whenDone(m_files.run([folder] { return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name); }), this, [this, run, folder](const QStringList &names) {
        for (const QString &name : names)
            run->paths << QDir(folder).filePath(name);
        step(run);
    });
    return future;
}

/// One file after the other: what others ask of the database is answered between two. The file is read, and moved, on a thread of its own.
void IntakeFolder::step(const std::shared_ptr<Run> &run)
{
    const auto finish = [run] {
        run->promise.addResult(Result<IntakeReport>(run->report));
        run->promise.finish();
    };
    const bool stops = run->at > 0 && run->goesOn && !run->goesOn(int(run->at), int(run->paths.size()));
    if (run->at >= run->paths.size() || run->report.failure || stops)
        return finish();
    if (isClockInDoubt(m_parts)) {
        run->report.failure = Error{Error::Kind::Conflict, QCoreApplication::translate("Timeline", "Say first whether the clock of this computer is right: nothing is written while it is in doubt."), {}};
        return finish();
    }
    const QString path = run->paths[run->at++];
    const auto read = [path, now = m_parts.clock()] {
        return contentOf(path).and_then([now](const QByteArray &json) { return intakeCard(json, now); });
    };
    whenDone(m_files.run(read), this, [this, run, path](const Result<CallCard> &card) {
        if (!card)
            return put(run, path, tl::unexpected(card.error()));
        const auto job = [&parts = m_parts, card = *card, now = m_parts.clock()](Store &store) { return takeOne<One>(store, parts, card, now); };
        whenDone(m_parts.database.run(job), this, [this, run, path](const Result<One> &one) { put(run, path, one); });
    });
}

/// Tells what became of it, and puts the file where that belongs.
void IntakeFolder::put(const std::shared_ptr<Run> &run, const QString &path, const Result<One> &one)
{
    IntakeReport &report = run->report;
    std::function<Result<void>()> job = [] { return Result<void>(); };
    if (one) {
        one->written ? ++report.taken : ++report.known;
        report.numbers << one->number;
        if (one->written && one->written->taken.incident) {
            m_parts.written(one->written->taken.incident->id, one->written->ahead);
            m_parts.callsWritten();
        }
        if (run->moves)
            job = [path] { return moved(path, u"taken"_s); };
    } else if (isFilesFault(one.error())) {
        ++report.refused;
        if (report.problems.size() < 1000)
            report.problems << u"%1: %2"_s.arg(QFileInfo(path).fileName(), one.error().text);
        if (run->moves)
            job = [path, reason = one.error().text] { return setAside(path, reason); };
    } else if (one.error().kind == Error::Kind::Permission) {
        ++report.refused;
        report.problems << one.error().text;
    } else {
        report.failure = one.error();
    }
    whenDone(m_files.run(job), this, [this, run](const Result<void> &done) {
        if (!done)
            run->report.failure = done.error();
        step(run);
    });
}

void IntakeFolder::watch(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_sizes.clear();
    m_problem.clear();
    if (folder.isEmpty())
        return m_poll.stop();
    m_poll.start(); // a folder of another computer tells nobody what comes into it
    look(); // what lies there already
}

namespace {

/// What lies in the folder, with sizes; nothing: it is not there.
std::optional<std::map<QString, qint64>> sizesIn(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return {};
    std::map<QString, qint64> sizes;
    for (const QFileInfo &info : dir.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        sizes[info.filePath()] = info.size();
    return sizes;
}

}

/// What has not grown since the last look is whole.
void IntakeFolder::look()
{
    if (m_folder.isEmpty() || m_busy)
        return;
    m_busy = true;
    whenDone(m_files.run([folder = m_folder] { return sizesIn(folder); }), this, [this, folder = m_folder](const std::optional<std::map<QString, qint64>> &sizes) {
        m_busy = false;
        if (folder != m_folder) // another is watched by now
            return m_soon.start();
        if (!sizes) {
            IntakeReport report;
            report.failure = Error{Error::Kind::Environment, QCoreApplication::translate("IntakeFile", "The folder with calls cannot be read: %1. Choose another in Preferences, or make it reachable again.").arg(folder), {}};
            return tellTaken(report);
        }
        if (m_watcher.directories().isEmpty())
            m_watcher.addPath(folder);
        takeWhole(*sizes);
    });
}

void IntakeFolder::takeWhole(const std::map<QString, qint64> &sizes)
{
    QStringList ready;
    for (const auto &[path, size] : sizes) {
        const auto before = m_sizes.find(path);
        if (before != m_sizes.end() && before->second == size)
            ready << path;
    }
    m_sizes = sizes;
    if (ready.size() < qsizetype(m_sizes.size()))
        m_soon.start();
    if (ready.isEmpty())
        return;
    m_busy = true;
    auto run = std::make_shared<Run>();
    run->paths = ready;
    run->promise.start();
    whenDone(run->promise.future(), this, [this](const Result<IntakeReport> &report) {
        m_busy = false;
        tellTaken(*report);
        if (!report->failure && report->taken + report->known > 0)
            m_soon.start(); // what came meanwhile; a file that cannot be read is looked at with the next poll
    });
    step(run);
}

/// The same trouble is told once, not at each look.
void IntakeFolder::tellTaken(const IntakeReport &report)
{
    const QString problem = report.failure ? report.failure->text : report.problems.join(u'\n');
    const bool isSame = !problem.isEmpty() && problem == std::exchange(m_problem, problem);
    if (problem.isEmpty())
        m_problem.clear();
    if (!isSame || report.taken > 0)
        Q_EMIT taken(report);
}
