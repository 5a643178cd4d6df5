// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfiles.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QStandardPaths>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;

QString sessionFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QStringList copyFolders()
{
    return QDir(sessionFolder()).entryList({u"aviso-copies-*"_s}, QDir::Dirs);
}

/// A desk that keeps drafts in files too, and a file that belongs to an entry nobody wrote.
struct Given
{
    QTemporaryDir folder;
    Instant now{1'772'000'000'000};
    std::unique_ptr<Desk> desk;
    Incident incident;

    Given()
    {
        if (!opened())
            qFatal("not opened");
        NewIncident call;
        call.title = LocalText::of("No hot water", "en");
        call.customer = "Muñoz";
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
    }
    QString file() const { return folder.filePath(u"desk.db"_s); }
    Result<void> opened()
    {
        desk.reset();
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = u"Ana"_s;
        options.drafts = folder.filePath(u"drafts"_s);
        desk = std::make_unique<Desk>(options);
        return DeskFixture::wait(desk->open(file(), Desk::Mode::CreateIfMissing));
    }
    /// Closes it, and lets so much time pass.
    void rest(Milliseconds time)
    {
        desk.reset(); // it notes when it was last seen
        now = now + time;
    }
    /// Opens it again that much later, and reads the drafts.
    void later(Milliseconds time)
    {
        rest(time);
        if (!opened() || !DeskFixture::wait(desk->drafting().read()))
            qFatal("not opened again");
    }
    Attachment attach(const QByteArray &bytes, EntryId entry = EntryId::make())
    {
        NewAttachment wanted{incident.id, entry};
        wanted.name = u"a.log"_s;
        return DeskFixture::wait(desk->attachments().addBytes(wanted, bytes)).value();
    }
    bool isThere(const Attachment &one) { return DeskFixture::wait(desk->attachments().saveAs(one, folder.filePath(u"saved"_s))).has_value(); }
    void raw(const QString &statement)
    {
        desk.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(file());
            if (!database.open() || !QSqlQuery(database).exec(statement))
                qFatal("the statement fails");
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
};

}

/// Files at the desk: what nobody uses goes in its time, what is written meanwhile is no harm, and copies stay nowhere.
class TestDeskFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyUsesGoes()
    {
        Given given;
        const Attachment stray = given.attach("nobody's");
        given.later(20 * day);
        QVERIFY(given.isThere(stray));
        given.later(20 * day);
        QVERIFY(!given.isThere(stray));
    }

    void tidyingNeverKeepsTheDeskFromOpening()
    {
        Given given;
        const Attachment stray = given.attach("nobody's");
        given.later(20 * day);
        given.raw(u"create trigger stuck before delete on attachment begin select raise(abort, 'stuck'); end"_s);
        given.rest(20 * day);
        QVERIFY_RESULT(given.opened());
        QVERIFY_RESULT(DeskFixture::wait(given.desk->drafting().read()));
        QVERIFY(given.isThere(stray));
    }

    void aDoubtfulClockTakesNothing()
    {
        Given given;
        const Attachment stray = given.attach("nobody's");
        given.later(365 * day);
        QVERIFY(given.desk->clockDoubt());
        QVERIFY(given.isThere(stray));
        given.desk->trustClock();
        QVERIFY(!given.isThere(stray));
    }

    void nothingGoesBeforeDraftsAreKnown()
    {
        Given given;
        const Attachment stray = given.attach("nobody's");
        given.later(20 * day);
        given.rest(20 * day);
        QVERIFY_RESULT(given.opened());
        QVERIFY(given.isThere(stray));
    }

    void aDraftThatIsInAFileAloneKeepsItsFiles()
    {
        Given given;
        KeptDraft draft{DraftId::make(), u"Ana"_s, DraftOf::Entry, given.incident.id, u"{}"_s, given.now};
        const Attachment its = given.attach("a draft's", {draft.id.value});
        QVERIFY_RESULT(writeDraftFile(draftFolder(given.folder.filePath(u"drafts"_s), given.file()), draft));
        for (int times = 0; times < 3; ++times)
            given.later(20 * day);
        QVERIFY(given.isThere(its));
    }

    void aLogThatGrowsIsAttachedAsItWas()
    {
        Given given;
        const QString path = given.folder.filePath(u"growing.log"_s);
        QFile log(path);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(QByteArray("10:42 ERROR flame lost\n").repeated(100'000)) > 0 && log.flush());
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            while (!stop) {
                log.write("x\n");
                log.flush();
            }
        });
        const Result<Attachment> attached = DeskFixture::wait(given.desk->attachments().addFile({given.incident.id, EntryId::make()}, path));
        stop = true;
        writer.join();
        QVERIFY_RESULT(attached);
        QVERIFY(attached->size < log.size());
        QVERIFY(given.isThere(*attached));
    }

    void anAttemptThatFailedLeavesNoPieces()
    {
        Given given;
        NewAttachment elsewhere{IncidentId::make(), EntryId::make()};
        QVERIFY(!DeskFixture::wait(given.desk->attachments().addBytes(elsewhere, "of no incident")));
        given.desk.reset();
        Database db;
        QVERIFY_RESULT(openNow(db, given.file()));
        const QString hash = QString::fromLatin1(QCryptographicHash::hash("of no incident", QCryptographicHash::Sha256).toHex());
        QVERIFY(!waitFor(db, [hash](Store &store) { return store.piece(hash, 0); }));
    }

    void copiesThatACrashLeftGo()
    {
        Given given;
        const Attachment one = given.attach("words");
        const QString open = DeskFixture::wait(given.desk->attachments().privateCopy(one, true)).value();
        QVERIFY(open.startsWith(sessionFolder() + u"/aviso-copies-"_s));
        const QString left = sessionFolder() + u"/aviso-copies-crash"_s;
        QVERIFY(QDir().mkpath(left + u"/0123"_s));
        {
            Given other;
            QTRY_VERIFY(!QFileInfo::exists(left));
            QVERIFY(QFileInfo::exists(open)); // a program that runs needs its own
        }
        given.desk.reset();
        QCOMPARE(copyFolders(), QStringList());
    }

    void aFolderThatWasSweptAwayIsMadeAnew()
    {
        Given given;
        const Attachment one = given.attach("words"), two = given.attach("more words");
        const QString first = DeskFixture::wait(given.desk->attachments().privateCopy(one, true)).value();
        QVERIFY(QDir(QFileInfo(first).dir().filePath(u".."_s)).removeRecursively());
        const Result<QString> second = DeskFixture::wait(given.desk->attachments().privateCopy(two, true));
        QVERIFY_RESULT(second);
        QVERIFY(QFileInfo::exists(*second));
    }
};

QTEST_GUILESS_MAIN(TestDeskFiles)
#include "tst_deskfiles.moc"
