// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

// How logs are found in files: one object, a list of objects, or one object a line.

namespace {

constexpr qint64 longestLine = 32 * 1024 * 1024;
constexpr qint64 longestFile = 2 * longestLine; ///< of a list, which is read at once

bool isObject(const QByteArray &line)
{
    return line.startsWith('{') && QJsonDocument::fromJson(line).isObject();
}

QByteArray nextLine(QFile &file)
{
    return file.readLine(longestLine + 1).trimmed();
}

/// Does the file hold a list? Then it is no JSON Lines, whatever its name and wherever its lines end.
bool isList(QFile &file)
{
    bool list = false;
    for (QByteArray start = " "; !list && start.trimmed().isEmpty() && !file.atEnd();) {
        start = file.read(4096);
        list = start.trimmed().startsWith('[');
    }
    file.seek(0);
    return list;
}

/// JSON Lines when one of the first two lines is an object of its own: the other one may be the mistake.
bool isLines(QFile &file, const QString &path)
{
    if (isList(file))
        return false;
    if (path.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive) || path.endsWith(QStringLiteral(".ndjson"), Qt::CaseInsensitive))
        return true;
    bool lines = false;
    for (int seen = 0; seen < 2 && !file.atEnd() && !lines;) {
        const QByteArray line = nextLine(file);
        lines = isObject(line);
        seen += line.isEmpty() ? 0 : 1;
    }
    file.seek(0);
    return lines;
}

/// What has come through a pipe by now; nothing for a moment in which nothing came, false at its end.
bool readSome(QFile &pipe, QByteArray &bytes)
{
    bytes.resize(1 << 16);
#ifdef Q_OS_UNIX
    pollfd ready{pipe.handle(), POLLIN, 0};
    const bool came = ::poll(&ready, 1, 200) > 0; // whoever waits at a terminal may want to stop
    const auto count = came ? ::read(pipe.handle(), bytes.data(), static_cast<size_t>(bytes.size())) : 0;
#else
    const bool came = true;
    const qint64 count = pipe.read(bytes.data(), bytes.size());
#endif
    bytes.resize(static_cast<qsizetype>(std::max<qint64>(count, 0)));
    return !came || count > 0;
}

}

std::unique_ptr<QFile> LogImport::spooled(QFile &pipe, const QString &path)
{
    auto copy = std::make_unique<QTemporaryFile>();
    bool written = copy->open();
    for (QByteArray bytes; written && goOn(0) && readSome(pipe, bytes);)
        written = copy->write(bytes) == bytes.size();
    if (!written || !copy->flush() || !copy->seek(0)) {
        refuseFile(path, copy->errorString());
        return nullptr;
    }
    return copy;
}

std::unique_ptr<QFile> LogImport::opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const bool isOpen = path == QLatin1String("-") ? file->open(0, QIODevice::ReadOnly | QIODevice::Unbuffered) : file->open(QIODevice::ReadOnly);
    if (!isOpen) {
        const QFileInfo info(path);
        m_report.denied += info.exists() && !info.isReadable() ? 1 : 0;
        refuseFile(path, file->errorString());
        return nullptr;
    }
    return path == QLatin1String("-") || file->isSequential() ? spooled(*file, path) : std::move(file);
}

void LogImport::refuseFile(const QString &path, const QString &reason)
{
    refuse({}, {Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "The file cannot be read: %1 (%2)").arg(path, reason), {}});
}

Result<void> LogImport::file(const QString &path)
{
    const std::unique_ptr<QFile> file = opened(path);
    if (!file || m_report.cancelled)
        return {};
    return all(isLines(*file, path) ? lines(*file, path) : wholeFile(*file, path));
}

LogImport::Next LogImport::lines(QFile &file, const QString &path)
{
    return [this, &file, path, number = 0](QString &place) mutable -> std::optional<Result<EventLog>> {
        while (!file.atEnd() && goOn(file.pos())) {
            ++number;
            const QByteArray line = nextLine(file);
            place = QStringLiteral("%1:%2").arg(path).arg(number);
            if (line.size() > longestLine) {
                while (!file.atEnd() && !file.readLine(longestLine).endsWith('\n')) { }
                return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "this line is longer than %1 MB").arg(longestLine / 1024 / 1024));
            }
            if (!line.isEmpty())
                return parseEventLog(line, &m_cache);
        }
        return {};
    };
}

LogImport::Next LogImport::wholeFile(QFile &file, const QString &path)
{
    const QByteArray text = file.read(longestFile + 1);
    if (text.size() > longestFile) {
        return [this, path, done = false](QString &place) mutable -> std::optional<Result<EventLog>> {
            if (std::exchange(done, true) || !goOn(0))
                return {};
            place = path;
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "this list is larger than %1 MB; write it as JSON Lines, one incident a line")
                                                       .arg(longestFile / 1024 / 1024));
        };
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray()) {
        return [this, text, path, done = false](QString &place) mutable -> std::optional<Result<EventLog>> {
            if (std::exchange(done, true) || !goOn(0))
                return {};
            place = path;
            return parseEventLog(text, &m_cache);
        };
    }
    return [this, logs = document.array(), path, at = qsizetype(0), size = file.size()](QString &place) mutable -> std::optional<Result<EventLog>> {
        if (at == logs.size() || !goOn(size * at / logs.size()))
            return {};
        place = QStringLiteral("%1[%2]").arg(path).arg(at);
        return parseEventLog(logs.at(at++).toObject(), &m_cache);
    };
}
