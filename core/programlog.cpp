// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programlog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 512 * 1024;
constexpr int older = 4;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ours = "aviso.log";

struct Log
{
    QString file;
    std::function<Instant()> clock;
    QFile out;
    QtMessageHandler before = nullptr;
};

std::mutex mutex; // messages come from every thread
std::unique_ptr<Log> current;

void rotate(Log &log)
{
    log.out.close();
    QFile::remove(u"%1.%2"_s.arg(log.file).arg(older));
    for (int n = older - 1; n > 0; --n)
        QFile::rename(u"%1.%2"_s.arg(log.file).arg(n), u"%1.%2"_s.arg(log.file).arg(n + 1));
    QFile::rename(log.file, log.file + u".1"_s);
}

void write(Log &log, const QString &line)
{
    const QByteArray bytes = (log.clock().utc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) + u' ' + line + u'\n').toUtf8();
    if (log.out.isOpen() && log.out.size() + bytes.size() > longest)
        rotate(log);
    if (!log.out.isOpen()) {
        log.out.setFileName(log.file);
        if (!log.out.open(QIODevice::WriteOnly | QIODevice::Append))
            return;
        log.out.setPermissions(ownerOnly);
    }
    log.out.write(bytes);
    log.out.flush();
}

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "message";
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QtMessageHandler before = nullptr;
    const QLatin1String category(context.category ? context.category : "default");
    {
        const std::lock_guard lock(mutex);
        if (current) {
            before = current->before;
            // Whoever else speaks may quote what a person wrote: that it spoke is all that is noted.
            if (category == QLatin1String(ours))
                write(*current, text);
            else if (type != QtDebugMsg)
                write(*current, u"%1 of %2"_s.arg(QLatin1String(nameOf(type)), category));
        }
    }
    if (before && category != QLatin1String(ours))
        before(type, context, text);
}

const char *nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return "not-found";
    case Error::Kind::Conflict: return "conflict";
    case Error::Kind::Unconfirmed: return "unconfirmed";
    case Error::Kind::Unavailable: return "unavailable";
    case Error::Kind::InvalidInput: return "invalid-input";
    case Error::Kind::Permission: return "permission";
    case Error::Kind::Environment: return "environment";
    case Error::Kind::Damaged: return "damaged";
    case Error::Kind::Cancelled: return "cancelled";
    case Error::Kind::Internal: return "internal";
    }
    return "unknown";
}

}

LogLine::~LogLine()
{
    const std::lock_guard lock(mutex);
    if (current)
        write(*current, m_text);
}

LogLine &LogLine::add(const char *name, const QString &value)
{
    m_text += u' ' + QLatin1String(name) + u'=' + value;
    return *this;
}

LogLine &LogLine::with(const char *name, qint64 number)
{
    return add(name, QString::number(number));
}

LogLine &LogLine::with(const Error &error)
{
    static const QRegularExpression code(u"\\[([0-9A-Z]{1,5})\\]$"_s); // of the driver, at the end of its words
    const QString found = code.match(error.detail).captured(1);
    add("kind", QLatin1String(nameOf(error.kind)));
    return found.isEmpty() ? *this : add("code", found);
}

void openProgramLog(const QString &folder, std::function<Instant()> clock)
{
    closeProgramLog();
    QDir().mkpath(folder);
    auto log = std::make_unique<Log>();
    log->file = folder + u"/aviso.log"_s;
    log->clock = std::move(clock);
    log->before = qInstallMessageHandler(take);
    const std::lock_guard lock(mutex);
    current = std::move(log);
}

void closeProgramLog()
{
    const std::lock_guard lock(mutex);
    if (current)
        qInstallMessageHandler(current->before);
    current.reset();
}

QString programLogFile()
{
    const std::lock_guard lock(mutex);
    return current ? current->file : QString();
}
