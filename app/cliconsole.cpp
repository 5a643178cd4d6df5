// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliconsole.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

const char *nameOfKind(Error::Kind kind)
{
    switch (kind) {
        using enum Error::Kind;
    case NotFound:
        return "not_found";
    case Conflict:
    case Unconfirmed:
        return "conflict";
    case Unavailable:
        return "unavailable";
    case InvalidInput:
        return "invalid_input";
    case Permission:
        return "permission";
    case Environment:
        return "environment";
    case Damaged:
        return "damaged";
    case Cancelled:
        return "cancelled";
    case Internal:
        break;
    }
    return "internal";
}

/// Characters by which a text would move the cursor, colour the terminal or turn what stands around it.
bool isTreacherous(QChar c)
{
    const char16_t u = c.unicode();
    const bool isControl = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029;
    const bool turns = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return isControl || turns;
}

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (isTreacherous(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// The same JSON, with such characters as escapes: a program reads what was written, a terminal does nothing.
QString escaped(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar c : json)
        isTreacherous(c) ? text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : text += c;
    return text;
}

/// A table cell is one line, whatever the text.
QString oneLine(QString text)
{
    return harmless(text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

/// Has whoever read the output gone, as "head" does?
bool isReaderGone()
{
#ifdef Q_OS_WIN
    return false;
#else
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
#endif
}

}

QJsonObject jsonOf(const Error &error)
{
    return {{QStringLiteral("kind"), QLatin1String(nameOfKind(error.kind))}, {QStringLiteral("text"), error.text}};
}

ExitCode exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return NotFound;
    case Error::Kind::Conflict:
    case Error::Kind::Unconfirmed:
        return Conflict;
    case Error::Kind::Unavailable:
        return Unavailable;
    case Error::Kind::InvalidInput:
        return InvalidInput;
    case Error::Kind::Permission:
        return Permission;
    case Error::Kind::Environment:
        return Environment;
    case Error::Kind::Cancelled:
        return Interrupted;
    case Error::Kind::Damaged: // for verify it is the answer, for everything else the database is none
        return Unavailable;
    case Error::Kind::Internal:
        break;
    }
    return Findings;
}

Console::Console() : m_out(stdout), m_err(stderr) { }

void Console::line(const QString &text)
{
    m_out << harmless(text) << '\n';
}

void Console::document(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out << escaped(QString::fromUtf8(document.toJson()));
}

void Console::table(const QStringList &headers, const std::vector<QStringList> &rows)
{
    constexpr qsizetype widest = 48;
    const bool aligned = isTerminal(stdout);
    std::vector<qsizetype> widths;
    for (const QString &header : headers)
        widths.push_back(header.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::min(widest, std::max(widths[static_cast<size_t>(i)], row[i].size()));
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qsizetype width = widths[static_cast<size_t>(i)];
            QString cell = oneLine(cells[i]);
            if (aligned && cell.size() > width)
                cell = cell.left(width - 1) + QStringLiteral("…");
            const bool last = i + 1 == cells.size();
            text += aligned && !last ? cell.leftJustified(width + 2) : cell + (last ? QString() : QStringLiteral("\t"));
        }
        line(text);
    };
    if (aligned)
        print(headers);
    for (const QStringList &row : rows)
        print(row);
}

void Console::note(const QString &text)
{
    m_out.flush();
    m_err << harmless(text) << '\n';
    m_err.flush();
}

int Console::failure(const Error &error)
{
    if (json)
        document(QJsonObject{{QStringLiteral("error"), jsonOf(error)}});
    note(QStringLiteral("aviso-cli: ") + error.text);
    if (verbose && !error.detail.isEmpty())
        note(error.detail);
    return exitCode(error.kind);
}

int Console::usage(const QString &problem)
{
    if (json)
        document(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("usage")}, {QStringLiteral("text"), problem}}}});
    note(QStringLiteral("aviso-cli: ") + problem);
    note(Cli::tr("\"aviso-cli --help\" lists the commands, \"aviso-cli COMMAND --help\" the options of one."));
    return Usage;
}

int Console::finish(int code)
{
    m_out.flush();
    const bool written = m_out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (written || isReaderGone())
        return code;
    note(QStringLiteral("aviso-cli: ") + Cli::tr("The output could not be written: the disk may be full."));
    return Environment;
}

bool Console::watched()
{
    return isTerminal(stderr);
}

bool Console::raw(const QByteArray &bytes)
{
    m_out.flush();
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
}

void ProgressLine::show(qint64 done, qint64 of)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_watched || now - m_lastShown < 200)
        return;
    m_lastShown = now;
    std::fprintf(stderr, "\r%s %3d %%", qPrintable(m_verb), of > 0 ? static_cast<int>(100 * done / of) : 0);
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (m_watched && m_lastShown)
        std::fprintf(stderr, "\r%*s\r", static_cast<int>(m_verb.size()) + 8, "");
}
