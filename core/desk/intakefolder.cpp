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

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes: a call is a page of text

/// What came of one file in the database.
struct One
{
    std::optional<CallWritten> written; ///< nothing: it was taken before
    QString number;
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // may be another time; the ones behind it are not to wait
        return fail(Error::Kind::Permission, QCoreApplication::translate("IntakeFile", "The file cannot be read: %1 (%2)").arg(path, file.errorString()));
    if (file.size() > largest)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("IntakeFile", "The file is larger than a call can be (%1 bytes).").arg(largest));
    return file.readAll();
}

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
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        run->paths << dir.filePath(name);
    run->goesOn = std::move(goesOn);
    run->promise.start();
    const auto future = run->promise.future();
    step(run);
    return future;
}

/// One file after the other: what others ask of the database is answered between two.
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
    const auto job = [&parts = m_parts, path, now = m_parts.clock()](Store &store) -> Result<One> {
        const Result<CallCard> card = contentOf(path).and_then([now](const QByteArray &json) { return intakeCard(json, now); });
        return card ? takeOne(store, parts, *card, now) : Result<One>(tl::unexpected(card.error()));
    };
    whenDone(m_parts.database.run(job), this, [this, run, path](const Result<One> &one) {
        Result<void> put;
        IntakeReport &report = run->report;
        if (one) {
            one->written ? ++report.taken : ++report.known;
            report.numbers << one->number;
            if (one->written && one->written->taken.incident) {
                m_parts.written(one->written->taken.incident->id, one->written->ahead);
                m_parts.callsWritten();
            }
            put = run->moves ? moved(path, u"taken"_s) : put;
        } else if (isFilesFault(one.error())) {
            ++report.refused;
            if (report.problems.size() < 1000)
                report.problems << u"%1: %2"_s.arg(QFileInfo(path).fileName(), one.error().text);
            put = run->moves ? setAside(path, one.error().text) : put;
        } else if (one.error().kind == Error::Kind::Permission) {
            ++report.refused;
            report.problems << one.error().text;
        } else {
            report.failure = one.error();
        }
        if (!put)
            report.failure = put.error();
        step(run);
    });
}

void IntakeFolder::watch(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_sizes.clear();
    if (!folder.isEmpty() && m_watcher.addPath(folder))
        m_soon.start(); // what lies there already
}

/// What has not grown since the last look is whole.
void IntakeFolder::look()
{
    if (m_folder.isEmpty() || m_busy)
        return;
    const QDir dir(m_folder);
    std::map<QString, qint64> sizes;
    QStringList ready;
    for (const QFileInfo &info : dir.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto before = m_sizes.find(info.filePath());
        if (before != m_sizes.end() && before->second == info.size())
            ready << info.filePath();
        sizes[info.filePath()] = info.size();
    }
    m_sizes = std::move(sizes);
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
        Q_EMIT taken(*report);
        if (!report->failure)
            m_soon.start(); // what came meanwhile
    });
    step(run);
}
