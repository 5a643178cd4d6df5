// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliconsole.h"

#include "core/desk/desk.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFutureWatcher>

/// What a command has at hand.
struct Session
{
    Console &console;
    const QCommandLineParser &options;
    QStringList arguments; ///< without the command's name
    Desk *desk = nullptr; ///< open; null for a command that needs none
    QString url; ///< of the database
    QString language; ///< "es" or "en"
    QTimeZone zone;
};

/// One option of a command: "now", "TIME", and what it means.
struct CommandOption
{
    const char *name;
    const char *value; ///< null: a switch
    const char *meaning;
};

/// One command: its row in the table makes help and dispatch.
struct Command
{
    enum class Needs { Nothing, Database, NewDatabase };

    const char *name;
    const char *arguments; ///< for the help: "NUMBER", "FILE..."
    int least; ///< how many arguments
    int most;
    const char *summary;
    Needs needs;
    int (*run)(Session &);
    std::vector<CommandOption> options;
};

/// All commands, in the order of the help.
const std::vector<Command> &commands();

int runInit(Session &);
int runImportLog(Session &);
int runIntake(Session &);
int runCustomer(Session &);
int runCurrency(Session &);
int runList(Session &);
int runSearch(Session &);
int runShow(Session &);
int runStates(Session &);
int runAgenda(Session &);
int runLedger(Session &);
int runSilent(Session &);
int runFigures(Session &);
int runExplain(Session &);
int runAct(Session &);
int runNew(Session &);
int runRecord(Session &);
int runReport(Session &);
int runExport(Session &);
int runReplay(Session &);
int runVerify(Session &);
int runBackup(Session &);

/// Waits for an answer with an event loop, since answers come through it.
template<typename T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!watcher.isFinished())
        loop.exec();
    return future.result();
}

/// The signal by which somebody asked to stop since catchSignals(), or 0.
int askedToStop();
/// From now on SIGINT and SIGTERM only ask to stop: work that can end cleanly looks at askedToStop().
void catchSignals();

/// A moment given on the command line, as wall time of the zone or exact.
Result<Instant> momentOption(const Session &, const QString &option);
/// A day of the command line; `added` days later, at 00:00 of the desk's zone. Nothing when it is not set.
Result<std::optional<Instant>> dayOption(const Session &, const QString &option, int added);
/// The one value of an option among the words of an enum; nothing when it is not set. A wrong word is an error that names the known ones.
template<typename E>
Result<std::optional<E>> wordOption(const Session &session, const QString &option)
{
    if (!session.options.isSet(option))
        return std::optional<E>();
    const QString word = session.options.value(option);
    if (const std::optional<E> value = valueOf<E>(word))
        return value;
    return fail(Error::Kind::InvalidInput, Cli::tr("--%1: expected one of %2, found \"%3\"").arg(option, allNames<E>(), word));
}
