// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QString findPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : all) {
        const QString folder = versions.filePath(version + u"/bin"_s);
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return {};
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

/// PostgreSQL refuses to run as root: then as the user that its package made.
void runAsUnprivileged(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (isRoot())
        process.start(u"setpriv"_s, QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, program} + arguments);
    else
        process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

} // namespace

PostgresServer *PostgresServer::instance()
{
    static const std::unique_ptr<PostgresServer> server = [] {
        const QString programs = findPrograms();
        if (programs.isEmpty() && qEnvironmentVariableIsSet("AVISO_REQUIRE_POSTGRES"))
            qFatal("PostgreSQL is required and not installed");
        return std::unique_ptr<PostgresServer>(programs.isEmpty() ? nullptr : new PostgresServer(programs));
    }();
    return server.get();
}

PostgresServer::PostgresServer(const QString &programs)
    : m_programs(programs)
    , m_folder(u"/tmp/aviso-pg-XXXXXX"_s) // short: the path of a socket has at most 107 bytes
{
    start();
}

void PostgresServer::start()
{
    const QString folder = m_folder.path();
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"postgres:postgres"_s, folder});
    const QString data = folder + u"/data"_s;
    runAsUnprivileged(m_programs + u"/initdb"_s, {u"-D"_s, data, u"-U"_s, u"aviso"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
                                                 u"--no-sync"_s});
    // The tests lose nothing when the machine does, so the server need not wait for the disk.
    runAsUnprivileged(m_programs + u"/pg_ctl"_s,
                      {u"-D"_s, data, u"-w"_s, u"-t"_s, u"60"_s, u"-l"_s, folder + u"/log"_s, u"-o"_s,
                       u"-c listen_addresses= -c unix_socket_directories=%1 -c fsync=off -c max_connections=40"_s.arg(folder), u"start"_s});
    QFile pid(data + u"/postmaster.pid"_s);
    if (pid.open(QIODevice::ReadOnly))
        m_process = pid.readLine().trimmed().toLongLong();
}

PostgresServer::~PostgresServer()
{
#ifdef Q_OS_UNIX
    if (m_process <= 0)
        return;
    kill(static_cast<pid_t>(m_process), SIGQUIT);
    for (int i = 0; i < 200 && kill(static_cast<pid_t>(m_process), 0) == 0; ++i)
        QThread::msleep(20);
#endif
}

QString PostgresServer::newDatabase()
{
    const auto url = [this](const QString &name) { return u"postgresql://aviso@/%1?host=%2"_s.arg(name, m_folder.path()); };
    const QString name = u"test%1"_s.arg(++m_databases);
    run(url(u"postgres"_s), u"create database "_s + name);
    return url(name);
}

void PostgresServer::cutConnections()
{
    run(u"postgresql://aviso@/postgres?host=%1"_s.arg(m_folder.path()),
        u"select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"_s);
}

QString PostgresServer::run(const QString &url, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(m_folder.path());
        database.setUserName(u"aviso"_s);
        database.setDatabaseName(QUrl(url).path().mid(1));
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            error = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}
