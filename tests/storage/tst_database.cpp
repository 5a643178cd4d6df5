// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/storage/postgres.h"
#include "core/storage/query.h"
#include "core/storage/sqlite.h"
#include "support/postgresserver.h"
#include "support/records.h"
#include "support/stallingproxy.h"
#include "support/twodatabases.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <cstdio>
#include <cstring>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

/// What the child process does: appends entries for ever and says the number of each that is saved.
int writeEntries(const QString &url)
{
    Database db;
    if (!openNow(db, url))
        return 1;
    AnyValue any(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    if (!incident)
        return 2;
    std::printf("%s\n", qPrintable(incident->id.toString()));
    for (;;) {
        Entry entry = someEntry(any, incident->id);
        if (!waitFor(db, [&](Store &store) { return store.appendEntry(entry); }))
            return 3;
        std::printf("%d\n", entry.seq);
        std::fflush(stdout);
    }
}

std::vector<Migration> twoMigrations(const QString &second)
{
    std::vector<Migration> all = migrations();
    all.push_back({all.back().number + 1, u"next"_s, second});
    return all;
}

qint64 schemaOf(Connection &connection)
{
    Query query(connection, u"select max(version) from schema_version"_s);
    return query.exec() && query.next() ? query.integer(0) : -1;
}

} // namespace

/// Opening: what is refused, who owns it, what a kill and a cut connection leave behind.
class TestDatabaseOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOursIsLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const TestDatabase test(u"sqlite"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
        }
        QByteArray newer = bytesOf(test.url());
        newer[63] = 99; // the last byte of the schema's number
        QByteArray foreign = bytesOf(test.url());
        foreign[68] = 0;
        QTest::newRow("newer") << newer << u"newer Aviso (schema 99)"_s;
        QTest::newRow("foreign") << foreign << u"not a database of Aviso"_s;
        QTest::newRow("no database") << QByteArray(5000, 'x') << u"not a database of Aviso"_s;
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << u"not a database of Aviso"_s;
    }
    void whatIsNotOursIsLeftUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const TestDatabase test(u"sqlite"_s);
        writeFile(test.url(), bytes);
        QFile::setPermissions(test.url(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
        const auto before = QFileInfo(test.url()).permissions();
        for (const Database::Mode mode : {Database::Mode::Existing, Database::Mode::CreateIfMissing}) {
            Database db;
            const Result<void> refused = openNow(db, test.url(), mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
            QVERIFY2(refused.error().text.contains(words), qPrintable(refused.error().text));
        }
        QCOMPARE(bytesOf(test.url()), bytes);
        QCOMPARE(QFileInfo(test.url()).permissions(), before);
        QCOMPARE(QDir(test.folder()).entryList(QDir::Files), QStringList{u"desk.db"_s});
    }

    void aMissingFileIsNamed()
    {
        const TestDatabase test(u"sqlite"_s, TestDatabase::Holding::Nothing);
        Database db;
        const Result<void> missing = openNow(db, test.url(), Database::Mode::Existing);
        QCOMPARE(missing.error().kind, Error::Kind::Unavailable);
        QVERIFY(missing.error().text.contains(test.url()) && missing.error().text.contains("init"_L1));
        const Result<void> noFolder = openNow(db, test.folder() + u"/a/b.db"_s);
        QVERIFY(noFolder.error().text.contains(test.folder() + u"/a"_s));
        QVERIFY(!openNow(db, test.folder()));
        QCOMPARE(QDir(test.folder()).entryList(QDir::Files), QStringList());
        QCOMPARE(waitFor(db, [](Store &store) { return store.customers(); }).error().kind, Error::Kind::Unavailable);
    }

    void theOwnerIsNamed()
    {
        const TestDatabase test(u"sqlite"_s);
        Database first;
        QVERIFY_RESULT(openNow(first, test.url()));
        Database second;
        const Result<void> refused = openNow(second, test.url());
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        const QString text = refused.error().text;
        QVERIFY2(text.contains("tst_database"_L1) && text.contains(QString::number(QCoreApplication::applicationPid()))
                     && text.contains(QSysInfo::machineHostName()), qPrintable(text));
        QVERIFY_RESULT(waitFor(first, [](Store &store) { return store.saveDocument(u"company"_s, "{}"); }));
        for (const QString &suffix : {QString(), u"-wal"_s})
            QCOMPARE(QFileInfo(test.url() + suffix).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void closingLeavesOneFile()
    {
        const TestDatabase test(u"sqlite"_s);
        QFuture<Result<void>> last;
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            for (int i = 0; i < 50; ++i) // asked, not waited for
                last = db.run([i](Store &store) { AnyValue any(static_cast<quint32>(i)); return store.save(any.make<Customer>()); });
        }
        QVERIFY(last.isFinished() && last.result());
        QCOMPARE(QDir(test.folder()).entryList(QDir::Files), QStringList{u"desk.db"_s});
        Database db;
        QVERIFY_RESULT(openNow(db, test.url(), Database::Mode::Existing));
        QCOMPARE(waitFor(db, [](Store &store) { return store.customers(); }).value().size(), size_t(50));
    }

    void aKilledProgramLosesNothingSaved()
    {
        const TestDatabase test(u"sqlite"_s);
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, test.url()});
            while (child.bytesAvailable() < 60 + round * 20 && child.waitForReadyRead(20000)) { }
            QThread::usleep(static_cast<unsigned long>(997 * round));
            child.kill();
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            QVERIFY(lines.size() > 3);
            const IncidentId incident = IncidentId::parse(QString::fromLatin1(lines[0]));
            const int acknowledged = lines[lines.size() - 2].toInt();
            Database db;
            QVERIFY_RESULT(openNow(db, test.url(), Database::Mode::Existing)); // takes the dead one's lock over
            const auto entries = waitFor(db, [incident](Store &store) { return store.entries(incident); }).value();
            QVERIFY(acknowledged > 0 && static_cast<int>(entries.size()) >= acknowledged);
            QVERIFY(waitFor(db, [](Store &store) { return store.verifyChains({}); }).value().empty());
        }
    }

    void anOlderFileIsBackedUpAndMigrated()
    {
        const TestDatabase test(u"sqlite"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
        }
        const QByteArray before = bytesOf(test.url());
        {
            const auto broken = openSqlite(test.url(), Database::Mode::Existing, twoMigrations(u"create table later (a text);\ncreate nonsense;\n"_s));
            QVERIFY(!broken);
            QCOMPARE(broken.error().kind, Error::Kind::Internal);
        }
        const int first = migrations().back().number;
        {
            auto same = openSqlite(test.url(), Database::Mode::Existing, migrations());
            QVERIFY_RESULT(same);
            QCOMPARE(schemaOf(**same), first);
            QVERIFY(!(*same)->run(u"select * from later"_s));
        }
        {
            auto next = openSqlite(test.url(), Database::Mode::Existing, twoMigrations(u"create table later (a text);\n"_s));
            QVERIFY_RESULT(next);
            QCOMPARE(schemaOf(**next), first + 1);
            QVERIFY_RESULT((*next)->run(u"select * from later"_s));
        }
        Database older;
        QVERIFY(openNow(older, test.url()).error().text.contains(u"schema %1"_s.arg(first + 1)));
        const QString backup = u"%1.schema-%2.bak"_s.arg(test.url()).arg(first);
        QCOMPARE(QFileInfo(backup).permissions() & QFileDevice::ReadGroup, QFileDevice::Permissions());
        QVERIFY_RESULT(openNow(older, backup, Database::Mode::Existing));
        QVERIFY(!before.isEmpty());
    }

    void aMigrationThatFailsAnywhereLeavesNothing_data() { bothDatabases(); }
    void aMigrationThatFailsAnywhereLeavesNothing()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        const auto open = [&](std::span<const Migration> all) {
            return test.isSqlite() ? openSqlite(test.url(), Database::Mode::CreateIfMissing, all)
                                   : openPostgres(test.url(), Database::Mode::CreateIfMissing, all);
        };
        const Migration whole = migrations().front();
        const QStringList parts = whole.text.split(u";\n"_s);
        QVERIFY(parts.size() > 15);
        for (qsizetype at = 1; at < parts.size(); at += 3) {
            const std::vector<Migration> broken{{1, whole.name, parts.first(at).join(u";\n"_s) + u";\ncreate nonsense;\n"_s}};
            QVERIFY(!open(broken));
        }
        auto opened = open(migrations());
        QVERIFY_RESULT(opened);
        QCOMPARE(schemaOf(**opened), static_cast<qint64>(migrations().back().number));
    }

    void aServerDatabaseOfOthersIsRefused()
    {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            QSKIP("PostgreSQL is not installed");
        Database db;
        const QString empty = server->emptyDatabase();
        QVERIFY(openNow(db, empty, Database::Mode::Existing).error().text.contains("init"_L1));
        const QString foreign = server->emptyDatabase();
        QCOMPARE(server->run(foreign, u"create table schema_version (version int)"_s), QString());
        QVERIFY(openNow(db, foreign).error().text.contains("not a database of Aviso"_L1));
        const QString newer = server->emptyDatabase();
        QVERIFY_RESULT(openNow(db, newer));
        QCOMPARE(server->run(newer, u"insert into schema_version values (99, 'later', '', 'aviso')"_s), QString());
        const Result<void> refused = openNow(db, newer);
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        QVERIFY(refused.error().text.contains("schema 99"_L1));
    }

    void aLinkIsTheSameFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"real.db"_s);
        Database holder;
        QVERIFY_RESULT(openNow(holder, file));
        QCOMPARE(QFile::permissions(file + u".lock"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(QFile::link(file, folder.filePath(u"symbolic.db"_s)));
        Database other;
        const Result<void> symbolic = openNow(other, folder.filePath(u"symbolic.db"_s), Database::Mode::Existing);
        QCOMPARE(symbolic.error().kind, Error::Kind::Conflict);
        QVERIFY2(symbolic.error().text.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(symbolic.error().text));
#ifdef Q_OS_UNIX
        QCOMPARE(::link(qPrintable(file), qPrintable(folder.filePath(u"hard.db"_s))), 0);
        const Result<void> hard = openNow(other, folder.filePath(u"hard.db"_s), Database::Mode::Existing);
        QCOMPARE(hard.error().kind, Error::Kind::Conflict);
        QVERIFY2(hard.error().text.contains("open in another program"_L1), qPrintable(hard.error().text));
#endif
    }

    void whoMayNotIsToldSo()
    {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            QSKIP("PostgreSQL is not installed");
        Database db;
        const QString url = server->emptyDatabase();
        QVERIFY_RESULT(openNow(db, url));
        const Result<void> stranger = openNow(db, QString(url).replace("aviso@"_L1, "stranger@"_L1), Database::Mode::Existing);
        QCOMPARE(stranger.error().kind, Error::Kind::Permission);
        QVERIFY2(stranger.error().text.contains("user name and password"_L1), qPrintable(stranger.error().text));
        QCOMPARE(server->run(url, u"create role guest login"_s), QString());
        const Result<void> guest = openNow(db, QString(url).replace("aviso@"_L1, "guest@"_L1), Database::Mode::Existing);
        QCOMPARE(guest.error().kind, Error::Kind::Permission);
        QVERIFY2(guest.error().text.contains("no rights"_L1), qPrintable(guest.error().text));
    }

    void aMissingServerIsASentence()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's PostgreSQL driver is not installed");
        Database db;
        const Result<void> missing = openNow(db, u"postgresql://me:secret@127.0.0.1:1/none"_s);
        QCOMPARE(missing.error().kind, Error::Kind::Unavailable);
        QVERIFY(!missing.error().text.contains("secret"_L1) && !missing.error().text.contains(u'\n'));
        QVERIFY(!missing.error().text.contains("QPSQL"_L1) && !missing.error().detail.isEmpty());
        QCOMPARE(openNow(db, u"postgresql://me@127.0.0.1"_s).error().kind, Error::Kind::InvalidInput);
    }

    void aCutConnectionIsOpenedAgain()
    {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            QSKIP("PostgreSQL is not installed");
        Database db;
        QVERIFY_RESULT(openNow(db, server->emptyDatabase()));
        AnyValue any(3);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        for (int i = 0; i < 3; ++i) {
            server->cutConnections();
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.incident(incident.id); }));
            server->cutConnections();
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { Entry entry = someEntry(any, incident.id); return store.appendEntry(entry); }));
            // A write of its own: what asks whether it may be done has opened the connection already.
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.saveDocument("company", QByteArray::number(i)); }));
            server->cutConnections();
            QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.saveDocument("company", QByteArray::number(10 + i)); }));
            // Cut in the middle of a transaction: an error, nothing written, and the next one works.
            const Result<void> lost = waitFor(db, [&](Store &store) {
                return store.transaction([&]() -> Result<void> {
                    someCustomer(store, any);
                    server->cutConnections();
                    return store.save(any.make<Customer>());
                });
            });
            QVERIFY(!lost);
            QCOMPARE(lost.error().kind, Error::Kind::Unavailable);
            QCOMPARE(waitFor(db, [](Store &store) { return store.customers(); }).value().size(), size_t(1));
        }
        QCOMPARE(waitFor(db, [&](Store &store) { return store.entries(incident.id); }).value().size(), size_t(3));
    }

    void aStalledPathIsGivenUp()
    {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            QSKIP("PostgreSQL is not installed");
        StallingProxy proxy(server->socket());
        const QString name = QUrl(server->emptyDatabase()).path();
        Database db;
        QVERIFY_RESULT(openNow(db, u"postgresql://aviso@127.0.0.1:%1%2?deadline=1&sslmode=disable"_s.arg(proxy.port()).arg(name)));
        AnyValue any(4);
        const Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        const auto record = [&](Store &store) {
            return store.transaction([&] {
                Entry entry = someEntry(any, incident.id);
                return store.appendEntry(entry);
            });
        };
        const auto read = [](Store &store) -> Result<void> { return store.customers().map([](const auto &) {}); };
        const auto write = [&](Store &store) -> Result<void> { return record(store); };
        // Once in the midst of a write, once of a read: the second time the connection is one that was opened anew.
        for (const std::function<Result<void>(Store &)> &job : {std::function<Result<void>(Store &)>(write), std::function<Result<void>(Store &)>(read)}) {
            proxy.stall(true);
            auto stalled = db.run(job);
            QTRY_VERIFY_WITH_TIMEOUT(stalled.isFinished(), 20'000);
            QCOMPARE(stalled.result().error().kind, Error::Kind::Unavailable);
            proxy.stall(false);
            QVERIFY_RESULT(waitFor(db, record));
        }
        QCOMPARE(waitFor(db, [&](Store &store) { return store.entries(incident.id); }).value().size(), size_t(2));
    }

    void twoDesktopsLoseNoUpdate()
    {
        PostgresServer *server = PostgresServer::instance();
        if (!server)
            QSKIP("PostgreSQL is not installed");
        const QString url = server->emptyDatabase();
        Database a, b;
        QVERIFY_RESULT(openNow(a, url));
        QVERIFY_RESULT(openNow(b, url));
        AnyValue any(5);
        const IncidentId id = waitFor(a, [&](Store &store) { return savedIncident(store, any); }).value().id;
        const auto edit = [id](Store &store) -> Result<int> { // 100 successful edits, repeated when they lose the race
            int won = 0;
            while (won < 100) {
                AnyValue random(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
                const Result<void> done = store.transaction([&]() -> Result<void> {
                    Result<Incident> incident = store.incident(id);
                    if (!incident)
                        return tl::unexpected(incident.error());
                    Entry entry = someEntry(random, id);
                    entry.id = EntryId::make();
                    const int expected = incident->version++;
                    return store.record(*incident, expected, entry);
                });
                if (!done && done.error().kind != Error::Kind::Conflict)
                    return tl::unexpected(done.error());
                won += done ? 1 : 0;
            }
            return won;
        };
        auto one = a.run(edit);
        auto two = b.run(edit);
        one.waitForFinished();
        two.waitForFinished();
        QVERIFY_RESULT(one.result());
        QVERIFY_RESULT(two.result());
        QCOMPARE(waitFor(a, [id](Store &store) { return store.entries(id); }).value().size(), size_t(200));
        QVERIFY(waitFor(b, [](Store &store) { return store.verifyChains({}); }).value().empty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeEntries(QString::fromLocal8Bit(argv[2]));
    TestDatabaseOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_database.moc"
