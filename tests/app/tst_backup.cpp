// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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
    void wrongUse();
    void aServerBacksItselfUp();
    void theSecondWindowGivesWay();
};

void TestBackup::init()
{
    m_db = m_folder.filePath(u"%1.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
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
