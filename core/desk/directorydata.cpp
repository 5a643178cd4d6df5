// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/datawriter.h"
#include "core/desk/deskparts.h"
#include "core/desk/directory.h"
#include "core/desk/zipfolder.h"
#include "core/text/filenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Everything about one customer as a folder: read on the database thread, written where papers are.

namespace {

tl::unexpected<Error> unwritten(const QString &path, const QString &why)
{
    return fail(Error::Kind::Environment, QCoreApplication::translate("CustomerData", "%1 could not be written: %2").arg(path, why));
}

/// For the eyes of whoever writes it alone: it holds what a person may ask for, and nobody else.
Result<QString> newFolder(const QString &parent, const QString &customer)
{
    const QDir dir(parent);
    const QString name = files::freeName(files::cleanName(customer), [&](const QString &one) { return dir.exists(one); });
    if (!dir.mkpath(u"."_s) || !dir.mkdir(name))
        return unwritten(dir.filePath(name), QCoreApplication::translate("CustomerData", "choose a folder in which you may write"));
    QFile::setPermissions(dir.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return dir.filePath(name);
}

Result<void> write(const QString &folder, const DataWriter::Piece &piece)
{
    const QString path = QDir(folder).filePath(piece.path);
    if (!QDir(folder).mkpath(QFileInfo(piece.path).path()))
        return unwritten(path, {});
    QFile file(path);
    if (!file.open(piece.begins ? QIODevice::WriteOnly | QIODevice::NewOnly : QIODevice::WriteOnly | QIODevice::Append))
        return unwritten(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(piece.bytes) != piece.bytes.size() || !file.flush())
        return unwritten(path, file.errorString());
    return {};
}

/// One run of it; lives as long as something is to come.
struct Run : std::enable_shared_from_this<Run>
{
    Run(DeskParts &desk, DataWriter what, const QString &where, Directory::Progress tell) : parts(desk), writer(std::move(what)), parent(where), progress(std::move(tell)) { promise.start(); }

    DeskParts &parts;
    DataWriter writer;
    QString parent;
    Directory::Progress progress;
    bool asArchive = false;
    CustomerDataWritten report;
    QPromise<Result<CustomerDataWritten>> promise;

    void step()
    {
        whenDone(parts.database.run([run = shared_from_this()](Store &store) { return run->writer.take(store); }), parts.desk,
                 [run = shared_from_this()](const Result<std::vector<DataWriter::Piece>> &pieces) {
                     pieces ? run->put(*pieces) : run->end(pieces.error());
                 });
    }
    void put(const std::vector<DataWriter::Piece> &pieces)
    {
        const auto job = [run = shared_from_this(), pieces]() -> Result<void> {
            if (run->report.folder.isEmpty()) {
                const Result<QString> made = newFolder(run->parent, run->writer.name());
                if (!made)
                    return tl::unexpected(made.error());
                run->report.folder = *made;
            }
            for (const DataWriter::Piece &piece : pieces) {
                if (Result<void> ok = write(run->report.folder, piece); !ok)
                    return ok;
                run->report.files += piece.begins;
            }
            return {};
        };
        whenDone(parts.papers.run(job), parts.desk, [run = shared_from_this()](const Result<void> &ok) {
            if (!ok)
                return run->end(ok.error());
            const bool goesOn = !run->progress || run->progress(run->writer.done(), run->writer.of());
            run->report.cancelled = !goesOn && !run->writer.isDone();
            run->writer.isDone() || !goesOn ? run->end({}) : run->step();
        });
    }
    /// A half of it would be taken for the whole: it goes.
    void end(const std::optional<Error> &error)
    {
        const bool isWhole = !error && !report.cancelled;
        const auto job = [run = shared_from_this(), isWhole, error]() -> Result<void> {
            const Result<void> packed = isWhole ? run->pack() : Result<void>();
            if ((!isWhole || !packed) && !run->report.folder.isEmpty())
                QDir(run->report.folder).removeRecursively();
            return error ? Result<void>(tl::unexpected(*error)) : packed;
        };
        whenDone(parts.papers.run(job), parts.desk, [run = shared_from_this()](const Result<void> &ok) {
            run->promise.addResult(ok.map([&] { return run->report; }));
            run->promise.finish();
        });
    }
    Result<void> pack()
    {
        if (!asArchive || !canZip())
            return {};
        const QDir dir(parent);
        report.archive = dir.filePath(files::freeName(QDir(report.folder).dirName() + u".zip"_s, [&](const QString &one) { return dir.exists(one); }));
        const Result<void> ok = zipFolder(report.folder, report.archive);
        if (!ok)
            QFile::remove(report.archive);
        return ok;
    }
};

}

QFuture<Result<CustomerDataWritten>> Directory::writeEverything(CustomerId customer, const QString &folder, const QString &language, Progress progress, bool asArchive)
{
    auto run = std::make_shared<Run>(m_parts, DataWriter(customer, language, m_parts.zone, m_parts.clock()), folder, std::move(progress));
    run->asArchive = asArchive;
    const auto future = run->promise.future();
    run->step();
    return future;
}

bool Directory::canArchive()
{
    return canZip();
}
