// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfiles.h"
#include "support/deskfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(AVISO_BIN "/aviso-cli"), arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// Records an entry with a file in some incident.
void attachAFile(const QString &db)
{
    Desk::Options options;
    options.user = u"Ana"_s;
    options.reminds = false;
    Desk desk(options);
    QVERIFY(DeskFixture::wait(desk.open(db, Desk::Mode::Existing)));
    Entry note;
    note.id = EntryId::make();
    note.incident = DeskFixture::wait(desk.queue().page({}))->rows.front().id;
    note.kind = EntryKind::Note;
    note.teamText.words = LocalText::of(u"The log of the boiler"_s);
    NewAttachment file{note.incident, note.id};
    file.name = u"boiler.log"_s;
    QVERIFY(DeskFixture::wait(desk.attachments().addBytes(file, "E4: no flame")));
    QVERIFY(DeskFixture::wait(desk.timeline().record(note)));
}

}

/// Backups from the command line, and two programs on one database.
class TestBackup : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_db;

private Q_SLOTS:
    void init();
    void makeListVerifyRestore();
    void whereTheAsideLiesIsSaid();
    void aDeletedFileIsFound_data();
    void aDeletedFileIsFound();
    void wrongUse();
    void aServerBacksItselfUp();
    void theSecondWindowGivesWay();
};

void TestBackup::init()
{
    static int tests = 0;
    m_db = m_folder.filePath(u"%1%2.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())).arg(++tests));
    QCOMPARE(run({u"--db"_s, m_db, u"init"_s, u"--sample"_s}).code, 0);
}

void TestBackup::makeListVerifyRestore()
{
    const QStringList db{u"--db"_s, m_db, u"--json"_s, u"backup"_s};
    QCOMPARE(run(db + QStringList{u"list"_s}).json().array().size(), 0);
    const Answer made = run(db + QStringList{u"make"_s});
    QCOMPARE(made.code, 0);
    const QString file = made.json().object()[u"file"_s].toString();
    QVERIFY(QFile::exists(file));
    QVERIFY(made.json().object()[u"at"_s].toString().endsWith(u'Z'));
    const QJsonArray list = run(db + QStringList{u"list"_s}).json().array();
    QCOMPARE(list.size(), 1);
    const int incidents = list[0].toObject()[u"incidents"_s].toInt();
    QVERIFY(incidents > 10);
    QCOMPARE(run({u"--db"_s, m_db, u"new"_s, u"--customer"_s, u"New"_s, u"--title"_s, u"After the backup"_s}).code, 0);
    QCOMPARE(run(db + QStringList{u"verify"_s}).code, 0);
    const Answer restored = run(db + QStringList{u"restore"_s, file});
    QCOMPARE(restored.code, 0);
    const QString aside = restored.json().object()[u"aside"_s].toString();
    QCOMPARE(backupAt(aside).incidents, std::optional<qint64>(incidents + 1)); // nothing was thrown away
    QCOMPARE(backupAt(m_db).incidents, std::optional<qint64>(incidents));
    QCOMPARE(run({u"--db"_s, m_db, u"verify"_s}).code, 0);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(8192) && damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    QCOMPARE(run(db + QStringList{u"verify"_s}).code, 1);
    QVERIFY(run(db + QStringList{u"restore"_s, file}).code != 0);
    QCOMPARE(backupAt(m_db).incidents, std::optional<qint64>(incidents));
}

void TestBackup::whereTheAsideLiesIsSaid()
{
    const QStringList db{u"--db"_s, m_db, u"--lang"_s, u"en"_s, u"backup"_s};
    const QString file = run({u"--db"_s, m_db, u"--json"_s, u"backup"_s, u"make"_s}).json().object()[u"file"_s].toString();
    const Answer restored = run(db + QStringList{u"restore"_s, file});
    QCOMPARE(restored.code, 0);
    const QRegularExpressionMatch said = QRegularExpression(u"What was there before is in (.+)\\.\n"_s).match(QString::fromUtf8(restored.out));
    QVERIFY2(said.hasMatch(), restored.out.constData());
    QVERIFY(backupAt(said.captured(1)).incidents.has_value()); // a database, in that place
}

void TestBackup::aDeletedFileIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("its row") << u"delete from attachment"_s;
    QTest::newRow("a piece of it") << u"delete from blob_piece"_s;
}

/// Whoever takes a file out of the database past the program is found out by the program that checks it.
void TestBackup::aDeletedFileIsFound()
{
    QFETCH(QString, statement);
    attachAFile(m_db);
    QCOMPARE(run({u"--db"_s, m_db, u"verify"_s}).code, 0);
    const QString connection = u"burglar"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_db);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
    const Answer answer = run({u"--db"_s, m_db, u"--json"_s, u"verify"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.json().object()[u"findings"_s].toArray().isEmpty());
}

void TestBackup::wrongUse()
{
    QCOMPARE(run({u"--db"_s, m_db, u"backup"_s}).code, 2);
    QCOMPARE(run({u"--db"_s, m_db, u"backup"_s, u"burn"_s}).code, 2);
    QCOMPARE(run({u"--db"_s, m_db, u"backup"_s, u"restore"_s}).code, 2);
    QCOMPARE(run({u"--db"_s, m_db, u"backup"_s, u"restore"_s, m_db + u".none"_s}).code, 3);
}

void TestBackup::aServerBacksItselfUp()
{
    const Answer answer = run({u"--db"_s, u"postgresql://ana@nowhere/desk"_s, u"--json"_s, u"backup"_s, u"make"_s});
    QCOMPARE(answer.code, 5);
    QVERIFY(answer.out.contains("pg_dump"));
}

void TestBackup::theSecondWindowGivesWay()
{
    QProcess first;
    first.start(QStringLiteral(AVISO_BIN "/aviso"), {u"--db"_s, m_db});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_db + u".lock"_s), 20'000);
    QProcess second; // which would never end by itself
    second.start(QStringLiteral(AVISO_BIN "/aviso"), {u"--db"_s, m_db, u"aviso://open/1"_s});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
#else
    first.kill();
#endif
    QVERIFY(first.waitForFinished());
    // A crash leaves lock, socket and mark: none keeps the next one out.
    QProcess third;
    third.start(QStringLiteral(AVISO_BIN "/aviso"), {u"--db"_s, m_db});
    QVERIFY(!third.waitForFinished(2000));
    third.kill();
    third.waitForFinished();
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
