// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/tablefiles.h"

#include "core/async.h"
#include "core/exchange/vcard.h"
#include "core/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace {

constexpr qint64 mostBytes = 200ll << 20;

QString say(const char *source)
{
    return QCoreApplication::translate("TableFiles", source);
}

/// On a thread that ends with the job.
template<typename Job>
auto onItsOwn(Job job)
{
    auto *worker = new Worker(QStringLiteral("tables"));
    const auto answer = worker->run(std::move(job));
    whenDone(answer, qApp, [worker](const auto &) { delete worker; });
    return answer;
}

Result<CsvTable> readNow(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Environment, say(QT_TRANSLATE_NOOP("TableFiles", "%1 cannot be read: %2")).arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("TableFiles", "%1 is larger than 200 MB. Part it, and import one part after the other.")).arg(path));
    const QByteArray bytes = file.readAll();
    return areVCards(bytes) ? readVCards(bytes) : readCsv(bytes);
}

Result<QByteArray> bytesNow(const QString &path)
{
    constexpr qint64 most = 10ll << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Environment, say(QT_TRANSLATE_NOOP("TableFiles", "%1 cannot be read: %2")).arg(path, file.errorString()));
    if (file.size() > most)
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("TableFiles", "%1 is larger than 10 MB: it is no such file. Choose another.")).arg(path));
    return file.readAll();
}

Result<void> writeNow(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Environment, say(QT_TRANSLATE_NOOP("TableFiles", "%1 could not be written: %2")).arg(path, file.errorString()));
    return {};
}

}

QFuture<Result<CsvTable>> tablefiles::read(const QString &path)
{
    return onItsOwn([path] { return readNow(path); });
}

QFuture<Result<QByteArray>> tablefiles::bytes(const QString &path)
{
    return onItsOwn([path] { return bytesNow(path); });
}

QFuture<Result<void>> tablefiles::write(const QString &path, const QByteArray &bytes)
{
    return onItsOwn([path, bytes] { return writeNow(path, bytes); });
}
