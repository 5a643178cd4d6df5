// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

// How logs are found in files: one object, a list of objects, or one object a line.

namespace {

constexpr qint64 longestLine = 32 * 1024 * 1024;

bool isObject(const QByteArray &line)
{
    return line.startsWith('{') && QJsonDocument::fromJson(line).isObject();
}

QByteArray nextLine(QFile &file)
{
    return file.readLine(longestLine + 1).trimmed();
}

/// JSON Lines when one of the first two lines is an object of its own: the other one may be the mistake.
bool isLines(QFile &file, const QString &path)
{
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

Error cannotRead(const QFile &file, const QString &path)
{
    return {Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "The file cannot be read: %1 (%2)").arg(path, file.errorString()), {}};
}

}

Result<void> LogImport::file(const QString &path, qint64)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(file, path));
    return all(isLines(file, path) ? lines(file, path) : wholeFile(file, path));
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
    const QByteArray text = file.read(2 * longestLine);
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
