// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QTextStream>

/// The words of the command line.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a command answers to the shell; documented, never changed.
enum ExitCode {
    Done = 0,
    Findings = 1,
    Usage = 2,
    NotFound = 3,
    Conflict = 4,
    Unavailable = 5,
    InvalidInput = 7,
    Permission = 8,
    Environment = 9,
    Interrupted = 130,
    Terminated = 143,
};
ExitCode exitCode(Error::Kind);

/// Standard output and error: words for a person, or JSON for a program.
class Console
{
public:
    Console();

    bool json = false;

    bool verbose = false; ///< with the words of Qt and of the database's driver

    void line(const QString &text);
    void document(const QJsonValue &);
    /// Columns on a terminal, values separated by tabulators elsewhere.
    void table(const QStringList &headers, const std::vector<QStringList> &rows);
    /// To standard error: what a program that reads the output must not see.
    void note(const QString &text);
    /// Says what went wrong in one sentence, and as {"error": {...}} on standard output when JSON was asked for.
    int failure(const Error &);
    /// Says how it is used; an error of kind "usage" in JSON.
    int usage(const QString &problem);
    /// Writes out what is still held back: the code, or Environment when the output could not be written. A reader who has gone is no error.
    int finish(int code);
    /// Is somebody looking at standard error, so that progress is worth drawing?
    static bool watched();
    /// Writes bytes as they are.
    bool raw(const QByteArray &);

private:
    QTextStream m_out;
    QTextStream m_err;
};

/// The error as scripts read it: {kind, text}.
QJsonObject jsonOf(const Error &);

/// One line that overwrites itself while work goes on; draws at most five times a second, and nothing when nobody looks. One thread at a time.
class ProgressLine
{
public:
    explicit ProgressLine(const QString &verb) : m_verb(verb), m_watched(Console::watched()) {}
    void show(qint64 done, qint64 of);
    void clear();

private:
    QString m_verb;
    bool m_watched;
    qint64 m_lastShown = 0;
};
