// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfiles.h"
#include "core/storage/migrations.h"
#include "core/storage/rotation.h"
#include "core/storage/sqlite.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");
constexpr Instant some{1'772'000'000'000};

Instant at(const QString &text)
{
    return Instant::of(QDateTime::fromString(text, Qt::ISODate));
}

std::vector<Instant> all(const QStringList &texts)
{
    std::vector<Instant> moments;
    for (const QString &text : texts)
        moments.push_back(at(text));
    return moments;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A database with so many incidents, each with an entry, closed again.
void fill(const QString &file, int count, quint32 seed = 3)
{
    Database db;
    if (!openNow(db, file))
        qFatal("not opened");
    AnyValue any(seed);
    for (int i = 0; i < count; ++i) {
        const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
        Entry entry = someEntry(any, incident->id);
        if (!waitFor(db, [&](Store &store) { return store.appendEntry(entry); }))
            qFatal("not appended");
    }
}

Result<Backup> backedUp(const QString &file, Instant when)
{
    Database db;
    if (const Result<void> ok = openNow(db, file, Database::Mode::Existing); !ok)
        return tl::unexpected(ok.error());
    const QString name = backupFile(file, when);
    if (const Result<void> ok = waitFor(db, [&](Store &store) { return store.copyTo(name + u".part"_s); }); !ok)
        return tl::unexpected(ok.error());
    return completeBackup(name + u".part"_s, name);
}

}

/// Copies of the database: which stay, that they hold, and how one takes the place of the database.
class BackupsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void whichStay_data();
    void whichStay();
    void aYearOfDaysLeavesTwentyOrSo();
    void aCopyIsCheckedAndListed();
    void aFlippedBitIsFound();
    void whatIsNoBackupIsRefused();
    void aCopyOfAnOlderSchemaHolds_data();
    void aCopyOfAnOlderSchemaHolds();
    void restoringPutsThePresentAside();
    void aLogWithoutItsFileIsPutAside();
    void whatCannotBeReplacedStaysWhole_data();
    void whatCannotBeReplacedStaysWhole();
    void anotherSchemaIsRefused_data();
    void anotherSchemaIsRefused();
    void aDatabaseInUseIsNotRestored();
    void aDamagedBackupChangesNothing();
    void aFolderThatCannotBeWrittenIsSaid();
};

void BackupsTest::whichStay_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("stay");
    const QString now = u"2026-11-24T12:00:00Z"_s; // a Tuesday
    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("one, old") << QStringList{u"2019-01-01T12:00:00Z"_s} << QStringList{u"2019-01-01T12:00:00Z"_s};
    QTest::newRow("two of a day: the newer") << QStringList{u"2026-11-24T08:00:00Z"_s, u"2026-11-24T11:00:00Z"_s} << QStringList{u"2026-11-24T11:00:00Z"_s};
    QTest::newRow("midnight is that of the zone") << QStringList{u"2026-11-22T22:30:00Z"_s, u"2026-11-22T23:30:00Z"_s} << QStringList{u"2026-11-22T23:30:00Z"_s, u"2026-11-22T22:30:00Z"_s};
    QTest::newRow("days without one do not count") << QStringList{u"2026-11-24T08:00:00Z"_s, u"2026-09-10T08:00:00Z"_s, u"2026-09-09T08:00:00Z"_s}
                                                   << QStringList{u"2026-11-24T08:00:00Z"_s, u"2026-09-10T08:00:00Z"_s, u"2026-09-09T08:00:00Z"_s};
    QTest::newRow("the eighth day goes, its week has a newer one")
        << QStringList{u"2026-11-24T08:00:00Z"_s, u"2026-11-23T08:00:00Z"_s, u"2026-11-22T08:00:00Z"_s, u"2026-11-21T08:00:00Z"_s, u"2026-11-20T08:00:00Z"_s, u"2026-11-19T08:00:00Z"_s, u"2026-11-18T08:00:00Z"_s, u"2026-11-17T08:00:00Z"_s}
        << QStringList{u"2026-11-24T08:00:00Z"_s, u"2026-11-23T08:00:00Z"_s, u"2026-11-22T08:00:00Z"_s, u"2026-11-21T08:00:00Z"_s, u"2026-11-20T08:00:00Z"_s, u"2026-11-19T08:00:00Z"_s, u"2026-11-18T08:00:00Z"_s};
    QTest::newRow("what lies ahead stays") << QStringList{u"2027-01-01T08:00:00Z"_s, u"2027-01-01T09:00:00Z"_s, now} << QStringList{u"2027-01-01T09:00:00Z"_s, u"2027-01-01T08:00:00Z"_s, now};
}

void BackupsTest::whichStay()
{
    QFETCH(QStringList, there);
    QFETCH(QStringList, stay);
    QVERIFY(whichToKeep(all(there), at(u"2026-11-24T12:00:00Z"_s), madrid) == all(stay));
}

void BackupsTest::aYearOfDaysLeavesTwentyOrSo()
{
    // Day by day, as it is lived: what goes is gone. After years there are 7 days, 4 weeks and 12 months, some of them the same.
    std::vector<Instant> kept;
    Instant now = at(u"2024-01-01T20:00:00Z"_s);
    for (int day = 0; day < 800; ++day, now = now + std::chrono::hours(24)) {
        kept.push_back(now);
        kept = whichToKeep(kept, now, madrid);
        QVERIFY(kept.front() == now);
    }
    QVERIFY2(kept.size() >= 19 && kept.size() <= 23, qPrintable(QString::number(kept.size())));
    QVERIFY((kept.front() - kept.back()) > std::chrono::hours(24 * 300));
}

void BackupsTest::aCopyIsCheckedAndListed()
{
    const QString file = path(u"listed.db"_s);
    fill(file, 5);
    const Result<Backup> first = backedUp(file, some), second = backedUp(file, some + std::chrono::hours(24));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(first->incidents, std::optional<qint64>(5));
    QCOMPARE(first->at, some);
    const std::vector<Backup> list = backupsOf(file);
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0].path, second->path);
    QVERIFY_RESULT(verifyBackup(first->path));
    QVERIFY(QDir(backupFolder(file)).entryList({u"*.part"_s, u"*-wal"_s, u"*-journal"_s}, QDir::Files).isEmpty());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(first->path).permissions() & others));
}

void BackupsTest::aFlippedBitIsFound()
{
    const QString file = path(u"flipped.db"_s);
    fill(file, 5);
    const Result<Backup> backup = backedUp(file, some);
    QVERIFY_RESULT(backup);
    QByteArray bytes = bytesOf(backup->path);
    const qsizetype place = bytes.lastIndexOf("\"words\"") > 0 ? bytes.lastIndexOf("\"words\"") : bytes.indexOf("note");
    QVERIFY(place > 0);
    // Inside the text of an entry, where no page structure notices: only the chain does.
    Database db;
    QVERIFY_RESULT(openNow(db, file, Database::Mode::Existing));
    const Result<std::vector<IncidentId>> ids = waitFor(db, [](Store &store) { return store.incidentIds(); });
    QVERIFY_RESULT(ids);
    const std::vector<Entry> entries = *waitFor(db, [&](Store &store) { return store.entries(ids->front()); });
    const QByteArray author = entries.front().author.toUtf8();
    QVERIFY(!author.isEmpty());
    const qsizetype inside = bytes.indexOf(entries.front().id.toString().toLatin1());
    const qsizetype found = bytes.indexOf(author, inside);
    QVERIFY(inside > 0 && found > inside);
    bytes[found] = static_cast<char>(bytes[found] ^ 1);
    QFile out(backup->path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    const Result<void> holds = verifyBackup(backup->path);
    QVERIFY(!holds);
    QCOMPARE(holds.error().kind, Error::Kind::Damaged);
}

void BackupsTest::whatIsNoBackupIsRefused()
{
    QFile file(path(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
    file.close();
    QCOMPARE(verifyBackup(file.fileName()).error().kind, Error::Kind::Damaged);
    QCOMPARE(verifyBackup(path(u"nothing.db"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path(u"nothing.db"_s)));
}

void BackupsTest::aCopyOfAnOlderSchemaHolds_data()
{
    QTest::addColumn<int>("schema");
    for (const int schema : {11, 15, 16})
        QTest::addRow("%d", schema) << schema;
}

void BackupsTest::aCopyOfAnOlderSchemaHolds()
{
    QFETCH(int, schema);
    const QString file = path(u"older-%1.db"_s.arg(schema)), copy = file + u".copy"_s;
    std::vector<Migration> known = migrations();
    std::erase_if(known, [schema](const Migration &one) { return one.number > schema; });
    {
        Result<std::unique_ptr<Connection>> older = openSqlite(file, Database::Mode::CreateIfMissing, known);
        QVERIFY_RESULT(older);
        // What the program writes now has columns that there were none of then.
        QVERIFY_RESULT((*older)->run(u"insert into customer (id, name, contract, calendar, language, notes, search) values "
                                     "('%1', 'Hotel', '', '', 'es', '{}', 'hotel')"_s.arg(CustomerId::make().toString())));
        Store store(std::move(*older));
        QVERIFY_RESULT(store.copyTo(copy));
    }
    QVERIFY_RESULT(verifyBackup(copy));
    QVERIFY_RESULT(restoreBackup(file, copy, some));
    QVERIFY_RESULT(verifyBackup(file));
}

void BackupsTest::restoringPutsThePresentAside()
{
    const QString file = path(u"restored.db"_s);
    fill(file, 3);
    const Result<Backup> backup = backedUp(file, some);
    QVERIFY_RESULT(backup);
    fill(file, 2, 11); // lived on
    QFile log(file + u"-wal"_s); // a log that a crash left behind
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log of the present") > 0);
    log.close();
    const QByteArray present = bytesOf(file);
    const Result<QString> aside = restoreBackup(file, backup->path, some);
    QVERIFY_RESULT(aside);
    QVERIFY(bytesOf(*aside) == present);
    QCOMPARE(bytesOf(*aside + u"-wal"_s), QByteArray("log of the present"));
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QVERIFY(bytesOf(file) == bytesOf(backup->path));
    const Result<QString> again = restoreBackup(file, backup->path, some);
    QVERIFY_RESULT(again);
    QVERIFY(*again != *aside); // nothing is overwritten
    Database db;
    QVERIFY_RESULT(openNow(db, file, Database::Mode::Existing));
    QCOMPARE(waitFor(db, [](Store &store) { return store.incidentIds(); })->size(), size_t(3));
}

void BackupsTest::aLogWithoutItsFileIsPutAside()
{
    const QString file = path(u"gone.db"_s);
    fill(file, 3);
    const Result<Backup> backup = backedUp(file, some);
    QVERIFY_RESULT(backup);
    QVERIFY(QFile::remove(file));
    QFile log(file + u"-wal"_s); // it would be read into the restored file
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("of another life") > 0);
    log.close();
    const Result<QString> aside = restoreBackup(file, backup->path, some);
    QVERIFY_RESULT(aside);
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QCOMPARE(bytesOf(*aside + u"-wal"_s), QByteArray("of another life"));
    QVERIFY(bytesOf(file) == bytesOf(backup->path));
}

void BackupsTest::whatCannotBeReplacedStaysWhole_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("before anything goes") << u"-wal"_s;
    QTest::newRow("when the file is gone already") << u"-shm"_s;
}

void BackupsTest::whatCannotBeReplacedStaysWhole()
{
    QFETCH(QString, end);
    const QString file = path(u"stuck%1.db"_s.arg(end));
    fill(file, 2);
    const Result<Backup> backup = backedUp(file, some);
    QVERIFY_RESULT(backup);
    const QByteArray present = bytesOf(file);
    QVERIFY(QDir().mkpath(file + end) && QFile(file + end + u"/x"_s).open(QIODevice::WriteOnly)); // what no program can take away
    const Result<QString> refused = restoreBackup(file, backup->path, some);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Environment);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(bytesOf(file) == present);
    QVERIFY(!QFile::exists(file + u".restoring"_s));
    QVERIFY(QDir(m_folder.path()).entryList({QFileInfo(file).fileName() + u".aside-*"_s}).isEmpty());
}

void BackupsTest::anotherSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("schema"); // as the header has it, big-endian
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("of a newer Aviso") << QByteArray("\x00\x00\x03\xe7", 4) << Error::Kind::Unavailable;
    QTest::newRow("not what its migrations made") << QByteArray("\x00\x00\x00\x01", 4) << Error::Kind::Damaged;
    QTest::newRow("none") << QByteArray(4, '\0') << Error::Kind::Damaged;
}

void BackupsTest::anotherSchemaIsRefused()
{
    QFETCH(QByteArray, schema);
    QFETCH(Error::Kind, kind);
    const QString file = path(u"schema.db"_s);
    fill(file, 1);
    const Result<Backup> backup = backedUp(file, some);
    QVERIFY_RESULT(backup);
    QFile out(backup->path);
    QVERIFY(out.open(QIODevice::ReadWrite) && out.seek(60) && out.write(schema) == 4);
    out.close();
    const Result<void> holds = verifyBackup(backup->path);
    QVERIFY(QFile::remove(backup->path));
    QVERIFY(!holds);
    QCOMPARE(holds.error().kind, kind);
}

void BackupsTest::aDatabaseInUseIsNotRestored()
{
    const QString file = path(u"used.db"_s);
    fill(file, 1);
    const Result<Backup> backup = backedUp(file, some);
    Database db;
    QVERIFY_RESULT(openNow(db, file, Database::Mode::Existing));
    const Result<QString> refused = restoreBackup(file, backup->path, some);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void BackupsTest::aDamagedBackupChangesNothing()
{
    const QString file = path(u"kept.db"_s);
    fill(file, 2);
    const Result<Backup> backup = backedUp(file, some);
    QByteArray bytes = bytesOf(backup->path);
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 4096; ++i)
        bytes[i] = 0x55;
    QFile out(backup->path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    const QByteArray present = bytesOf(file);
    const Result<QString> refused = restoreBackup(file, backup->path, some);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    QVERIFY(bytesOf(file) == present);
    QVERIFY(QDir(m_folder.path()).entryList({u"kept.db.*"_s}).filter(u"aside"_s).isEmpty());
}

void BackupsTest::aFolderThatCannotBeWrittenIsSaid()
{
    const QString file = path(u"blocked.db"_s);
    fill(file, 1);
    Database db;
    QVERIFY_RESULT(openNow(db, file, Database::Mode::Existing));
    const Result<void> refused = waitFor(db, [](Store &store) { return store.copyTo(u"/dev/null/backups/x.db"_s); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Environment);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.incidentIds(); })); // and the database goes on
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
