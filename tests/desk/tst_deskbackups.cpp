// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/backups.h"
#include "core/storage/backupfiles.h"
#include "support/deskfixture.h"
#include "support/logs.h"
#include "support/twodatabases.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct BackedUp : DeskFixture
{
    BackedUp() : DeskFixture(at("2026-03-10 10:00")) {}
    Incident call(const QString &title)
    {
        NewIncident call;
        call.title = LocalText::of(title);
        call.customer = u"Muñoz"_s;
        call.calendar = u"24x7"_s;
        return wait(desk->timeline().create(call)).value();
    }
};

}

/// Copies of the database while it is worked with.
class DeskBackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDailyOneIsMadeOnce();
    void theDeskIsThereMeanwhile();
    void aBackupIsStopped_data();
    void aBackupIsStopped();
    void oneThatTheDeskClosesOnLeavesNothing();
    void theLockIsHeldThroughIt();
};

void DeskBackupsTest::aDailyOneIsMadeOnce()
{
    BackedUp desk;
    Backups &backups = desk.desk->backups();
    QSignalSpy made(&backups, &Backups::made);
    QSignalSpy found(&backups, &Backups::foundToday);
    backups.setFirstAfter(Milliseconds(0));
    backups.keepDaily();
    QTRY_COMPARE(made.size(), 1);
    backups.keepDaily(); // the same day
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(!backups.isMaking());
    desk.now = desk.now + std::chrono::hours(24);
    backups.keepDaily();
    QTRY_COMPARE(made.size(), 2);
    QCOMPARE(DeskFixture::wait(backups.list())->size(), size_t(2));
}

namespace {

/// So much in the database that a copy takes many pieces.
void attachMuch(BackedUp &desk, IncidentId incident)
{
    QByteArray noise(12 << 20, '\0');
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    NewAttachment wanted{incident, EntryId::make()};
    wanted.name = u"much.bin"_s;
    if (const Result<Attachment> ok = DeskFixture::wait(desk.desk->attachments().addBytes(wanted, noise)); !ok)
        qFatal("%s", qPrintable(ok.error().text));
}

size_t entriesIn(const QString &file, IncidentId incident)
{
    Database db;
    if (const Result<void> ok = openNow(db, file); !ok)
        qFatal("%s", qPrintable(ok.error().text));
    return waitFor(db, [incident](Store &store) { return store.entries(incident); })->size();
}

}

void DeskBackupsTest::theDeskIsThereMeanwhile()
{
    BackedUp desk;
    const Incident incident = desk.call(u"No hot water"_s);
    attachMuch(desk, incident.id);
    Backups &backups = desk.desk->backups();
    QStringList order;
    connect(&backups, &Backups::ended, this, [&] { order << u"backup"_s; });
    // When an entry is recorded once the first piece is copied
    connect(&backups, &Backups::progressed, this, [&](const BackupProgress &progress) {
        if (progress.percent == 0 || order.contains(u"asked"_s))
            return;
        order << u"asked"_s;
        Entry note;
        note.incident = incident.id;
        note.kind = EntryKind::Note;
        note.teamText.words = LocalText::of(u"Ask Luis"_s);
        whenDone(desk.desk->timeline().record(note), this, [&](const Result<Entry> &entry) { order << (entry ? u"recorded"_s : entry.error().text); });
    });
    const Result<Backup> backup = DeskFixture::wait(backups.make());
    // Then it is answered before the backup ends, and the copy holds what was there when it began
    QCOMPARE(order, QStringList({u"asked"_s, u"recorded"_s, u"backup"_s}));
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().text + backup.error().detail));
    QVERIFY(verifyBackup(backup->path));
    QCOMPARE(entriesIn(backup->path, incident.id), size_t(1));
    QCOMPARE(DeskFixture::wait(desk.desk->timeline().dossier(incident.id))->entries.size(), size_t(2));
}

void DeskBackupsTest::aBackupIsStopped_data()
{
    QTest::addColumn<BackupProgress::Stage>("stage");
    QTest::newRow("while it is copied") << BackupProgress::Stage::Copying;
    QTest::newRow("while it is checked") << BackupProgress::Stage::Checking;
}

void DeskBackupsTest::aBackupIsStopped()
{
    QFETCH(BackupProgress::Stage, stage);
    BackedUp desk;
    attachMuch(desk, desk.call(u"No hot water"_s).id);
    Backups &backups = desk.desk->backups();
    connect(&backups, &Backups::progressed, &backups, [&](const BackupProgress &progress) {
        if (progress.stage == stage)
            backups.cancel();
    });
    const Result<Backup> backup = DeskFixture::wait(backups.make());
    QVERIFY(!backup);
    QCOMPARE(backup.error().kind, Error::Kind::Cancelled);
    QCOMPARE(QDir(backups.folder()).entryList(QDir::Files), QStringList());
    QVERIFY(!backups.isMaking());
    backups.disconnect(&backups);
    QVERIFY(DeskFixture::wait(backups.make())); // the next one is whole again
}

void DeskBackupsTest::oneThatTheDeskClosesOnLeavesNothing()
{
    BackedUp desk;
    attachMuch(desk, desk.call(u"No hot water"_s).id);
    Backups &backups = desk.desk->backups();
    const QString folder = backups.folder();
    bool begun = false;
    connect(&backups, &Backups::progressed, this, [&](const BackupProgress &progress) { begun = begun || progress.percent > 0; });
    backups.make();
    QTRY_VERIFY(begun);
    desk.close();
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    desk.reopen();
    const auto findings = DeskFixture::wait(desk.desk->reporting().verify());
    QVERIFY(findings && findings->empty());
}

/// To close a file that one has open twice gives away its locks: another program could get in by another name.
void DeskBackupsTest::theLockIsHeldThroughIt()
{
    BackedUp desk;
    desk.call(u"No hot water"_s);
    QVERIFY(DeskFixture::wait(desk.desk->backups().make()));
    QProcess other;
    const QString program = u"import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('select count(*) from incident')"_s;
    other.start(u"python3"_s, {u"-c"_s, program, desk.file()});
    if (!other.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(other.waitForFinished());
    QVERIFY2(other.exitCode() != 0 && other.readAllStandardError().contains("locked"), "another program can read the database");
}

QTEST_GUILESS_MAIN(DeskBackupsTest)
#include "tst_deskbackups.moc"
