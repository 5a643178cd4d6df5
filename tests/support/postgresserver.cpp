// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include "core/storage/migrations.h"
#include "support/twodatabases.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
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

/// With attributes and times; as root, owners too.
void copyFolder(const QString &from, const QString &to)
{
    if (QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) != 0)
        qFatal("%s cannot be copied to %s", qPrintable(from), qPrintable(to));
}

/// Copying a database makes some four hundred files: in memory 25 ms, on a disk 500 (measured). The path is short, because that of a
/// socket has at most 107 bytes.
QString roomy()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool fits = memory.isValid() && memory.isReady() && memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > qint64(2) << 30;
    return (fits ? u"/dev/shm"_s : u"/tmp"_s) + u"/aviso-pg-XXXXXX"_s;
}

QString migrated()
{
    return u"migrated"_s;
}

/// A server's folder with a migrated database, that the tests copy: making it takes longer than most of them. It is named by what it
/// was made from.
QString modelOf(const QString &programs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(programs.toUtf8() + (isRoot() ? "root" : "user"));
    for (const Migration &migration : migrations())
        hash.addData(migration.text.toUtf8());
    return QStringLiteral(AVISO_BIN "/../tests/postgres-") + QString::fromLatin1(hash.result().toHex().left(16));
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
    , m_folder(roomy())
{
    start();
}

void PostgresServer::start()
{
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"postgres:postgres"_s, m_folder.path()});
    const QString model = modelOf(m_programs);
    if (!QFile::exists(model))
        makeModel(model);
    else
        copyFolder(model, data());
    listen();
}

void PostgresServer::makeModel(const QString &model)
{
    runAsUnprivileged(m_programs + u"/initdb"_s, {u"-D"_s, data(), u"-U"_s, u"aviso"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
                                                 u"--no-sync"_s});
    listen();
    run(address(u"postgres"_s), u"create database "_s + migrated());
    {
        Database database;
        if (const Result<void> opened = openNow(database, address(migrated())); !opened)
            qFatal("%s", qPrintable(opened.error().text));
    }
    runAsUnprivileged(m_programs + u"/pg_ctl"_s, {u"-D"_s, data(), u"-w"_s, u"-m"_s, u"fast"_s, u"stop"_s});
    // Many tests begin at once: whoever is first leaves the model, whole, to those who come.
    const QString unfinished = model + u".%1"_s.arg(QCoreApplication::applicationPid());
    copyFolder(data(), unfinished);
    if (!QDir().rename(unfinished, model))
        QDir(unfinished).removeRecursively();
}

void PostgresServer::listen()
{
    // The tests lose nothing when the machine does, so the server need not wait for the disk.
    runAsUnprivileged(m_programs + u"/pg_ctl"_s,
                      {u"-D"_s, data(), u"-w"_s, u"-t"_s, u"60"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
                       u"-c listen_addresses= -c unix_socket_directories=%1 -c fsync=off -c dynamic_shared_memory_type=mmap -c max_connections=40"_s.arg(m_folder.path()), u"start"_s});
    QFile pid(data() + u"/postmaster.pid"_s);
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

QString PostgresServer::address(const QString &database) const
{
    return u"postgresql://aviso@/%1?host=%2"_s.arg(database, m_folder.path());
}

QString PostgresServer::create(const QString &model)
{
    const QString name = u"test%1"_s.arg(++m_databases);
    if (const QString error = run(address(u"postgres"_s), u"create database %1 template %2"_s.arg(name, model)); !error.isEmpty())
        qFatal("%s", qPrintable(error));
    return address(name);
}

void PostgresServer::cutConnections()
{
    run(address(u"postgres"_s),
        u"select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"_s);
}

QString PostgresServer::run(const QString &url, const QString &statement)
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
        if (!query.exec(statement))
            error = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}
