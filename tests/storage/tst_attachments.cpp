// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"
#include "core/storage/tables.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QByteArray words("10:42 ERROR flame\0lost", 22); // with a NUL, as files have

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> keep(Store &store, const QByteArray &bytes, Instant at = {1000})
{
    return store.beginBlob(hashOf(bytes), bytes.size(), at)
        .and_then([&](bool isNew) { return isNew ? store.putPiece(hashOf(bytes), 0, bytes.left(5)) : Result<void>(); })
        .and_then([&] { return store.putPiece(hashOf(bytes), 1, bytes.mid(5)); })
        .and_then([&] { return store.finishBlob(hashOf(bytes), 2); });
}

Attachment attachmentOf(IncidentId incident, EntryId entry, const QByteArray &bytes = words)
{
    return {AttachmentId::make(), incident, entry, u"búrner.log"_s, u""_s, u"text/x-log"_s, hashOf(bytes), bytes.size(), u"Ana"_s, {1000}};
}

}

/// Files of entries, in both databases.
class AttachmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesComeBack_data() { bothDatabases(); }
    void bytesComeBack();
    void aContentIsStoredOnce_data() { bothDatabases(); }
    void aContentIsStoredOnce();
    void halfAFileIsNone_data() { bothDatabases(); }
    void halfAFileIsNone();
    void whatIsRecordedStays_data() { bothDatabases(); }
    void whatIsRecordedStays();
    void aChangedByteIsFound_data() { bothDatabases(); }
    void aChangedByteIsFound();
    void whatARecordedEntryHasMustBeThere_data();
    void whatARecordedEntryHasMustBeThere();
    void aFileIsPartOfItsEntry_data();
    void aFileIsPartOfItsEntry();
    void anEntryOfBeforeKeepsItsHash_data() { bothDatabases(); }
    void anEntryOfBeforeKeepsItsHash();
    void whatIsWholeStaysWhole_data() { bothDatabases(); }
    void whatIsWholeStaysWhole();
    void anAttemptThatFailedLeavesNothing_data() { bothDatabases(); }
    void anAttemptThatFailedLeavesNothing();
    void anIncidentGoesWithItsFiles_data() { bothDatabases(); }
    void anIncidentGoesWithItsFiles();
    void strayFilesGo_data() { bothDatabases(); }
    void strayFilesGo();
};

void AttachmentsTest::bytesComeBack()
{
    OPEN_DATABASE(test, database);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    const auto first = waitFor(db, [](Store &store) { return store.piece(hashOf(words), 0); });
    const auto second = waitFor(db, [](Store &store) { return store.piece(hashOf(words), 1); });
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(*first + *second, words);
    QCOMPARE(waitFor(db, [](Store &store) { return store.piece(hashOf(words), 2); }).error().kind, Error::Kind::NotFound);
}

void AttachmentsTest::aContentIsStoredOnce()
{
    OPEN_DATABASE(test, database);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    QCOMPARE(waitFor(db, [](Store &store) { return store.beginBlob(hashOf(words), words.size(), {2000}); }).value(), false);
}

void AttachmentsTest::halfAFileIsNone()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.beginBlob(hashOf(words), words.size(), {1000}); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.putPiece(hashOf(words), 0, words.left(5)); }));
    QCOMPARE(waitFor(db, [](Store &store) { return store.finishBlob(hashOf(words), 1); }).error().kind, Error::Kind::Damaged);
    const Attachment attachment = attachmentOf(incident->id, EntryId::make());
    QCOMPARE(waitFor(db, [&](Store &store) { return store.attach(attachment); }).error().kind, Error::Kind::NotFound);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); })); // where it was left
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachment); }));
}

void AttachmentsTest::whatIsRecordedStays()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    Entry entry = someEntry(any, incident->id);
    Attachment kept = attachmentOf(incident->id, entry.id), dropped = attachmentOf(incident->id, entry.id);
    for (const Attachment &one : {kept, dropped})
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(one); }));
    QVERIFY(waitFor(db, [&](Store &store) { return store.attachments(incident->id); })->empty()); // a draft's are the draft's
    kept.caption = u"Caldera «E05»"_s;
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(kept); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.detach(dropped.id); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
    QVERIFY(*waitFor(db, [&](Store &store) { return store.attachments(incident->id); }) == std::vector{kept});
    QCOMPARE(waitFor(db, [&](Store &store) { return store.detach(kept.id); }).error().kind, Error::Kind::Permission);
    QCOMPARE(waitFor(db, [&](Store &store) { return store.attach(kept); }).error().kind, Error::Kind::Conflict);
}

void AttachmentsTest::aChangedByteIsFound()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, "other"); }));
    const EntryId entry = EntryId::make();
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, entry)); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, entry, "other")); }));
    const auto check = [](Store &store) { return store.verifyAttachments({}); };
    QVERIFY(waitFor(db, check)->empty());
    db.close();
    const QString changed = test.isSqlite() ? u"x'%1'"_s : u"'\\x%1'"_s;
    QCOMPARE(test.runRaw({u"update blob_piece set bytes = %1 where sha256 = '%2' and place = 0"_s.arg(changed.arg(QString::fromLatin1(QByteArray("10:43").toHex())), hashOf(words)),
                          u"update attachment set name = 'other.log' where sha256 = '%1'"_s.arg(hashOf("other"))}),
             QString());
    QVERIFY_RESULT(openNow(db, test.url()));
    const auto found = waitFor(db, check);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(2));
    QVERIFY((*found)[1].what.contains(u"búrner.log"_s));
    QCOMPARE((*found)[1].number, incident->number);
}

void AttachmentsTest::whatARecordedEntryHasMustBeThere_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QStringList>("damage");
    const QString of = u" where sha256 = '%1'"_s.arg(hashOf(words));
    for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
        const QString loose = database == "sqlite"_L1 ? u"select 1"_s : u"alter table attachment drop constraint attachment_sha256_fkey"_s;
        QTest::addRow("%s incomplete", qPrintable(database)) << database << QStringList{u"update blob set complete = false"_s + of, u"delete from blob_piece"_s + of};
        QTest::addRow("%s said to be incomplete", qPrintable(database)) << database << QStringList{u"update blob set complete = false"_s + of};
        QTest::addRow("%s gone", qPrintable(database)) << database << QStringList{loose, u"delete from blob_piece"_s + of, u"delete from blob"_s + of};
    }
}

void AttachmentsTest::whatARecordedEntryHasMustBeThere()
{
    OPEN_DATABASE(test, database);
    QFETCH(QStringList, damage);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    Entry entry = someEntry(any, incident->id);
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, entry.id)); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
    const auto check = [](Store &store) { return store.verifyAttachments({}); };
    QVERIFY(waitFor(db, check)->empty());
    db.close();
    QCOMPARE(test.runRaw(damage), QString());
    QVERIFY_RESULT(openNow(db, test.url()));
    const auto found = waitFor(db, check);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(1));
    QVERIFY(found->front().what.contains(u"búrner.log"_s));
    QCOMPARE(found->front().seq, 1);
}

void AttachmentsTest::aFileIsPartOfItsEntry_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isFound");
    const QString copy = u"insert into attachment (id, incident, entry, name, caption, media_type, sha256, size, added_by, added_at, hash) "
                         "select '%1', incident, %2, name, caption, media_type, sha256, size, added_by, added_at, hash from attachment"_s;
    for (const char *database : {"sqlite", "postgresql"}) {
        const auto row = [database](const char *name, const QString &change, bool isFound = true) {
            QTest::addRow("%s %s", database, name) << QString::fromLatin1(database) << change << isFound;
        };
        row("untouched", u"select 1"_s, false);
        row("deleted", u"delete from attachment"_s);
        row("renamed", u"update attachment set name = 'other.log'"_s);
        row("of another size", u"update attachment set size = size + 1"_s);
        row("moved to another entry", u"update attachment set entry = '%1'"_s.arg(EntryId::make().toString()));
        row("added", copy.arg(AttachmentId::make().toString(), u"entry"_s));
        row("added to an entry that had none", copy.arg(AttachmentId::make().toString(), u"(select id from entry where seq = 2)"_s));
    }
}

void AttachmentsTest::aFileIsPartOfItsEntry()
{
    OPEN_DATABASE(test, database);
    QFETCH(QString, change);
    QFETCH(bool, isFound);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    Entry entry = someEntry(any, incident->id), next = someEntry(any, incident->id);
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return keep(store, words).and_then([&] { return store.attach(attachmentOf(incident->id, entry.id)); }); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry).and_then([&] { return store.appendEntry(next); }); }));
    db.close();
    QCOMPARE(test.runRaw({change}), QString());
    QVERIFY_RESULT(openNow(db, test.url()));
    const auto found = waitFor(db, [](Store &store) { return store.verifyChains({}); });
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), size_t(isFound ? 1 : 0));
    if (isFound) {
        QCOMPARE(found->front().number, incident->number);
        QCOMPARE(found->front().seq, change.contains(u"seq = 2"_s) ? 2 : 1);
    }
}

void AttachmentsTest::anEntryOfBeforeKeepsItsHash()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    Entry entry = someEntry(any, incident->id), next = someEntry(any, incident->id);
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
    const QString before = chainHash(chainStart(), Columns::of<Entry>(), storedRow(entry));
    db.close();
    QStringList older = test.isSqlite() ? QStringList{u"drop trigger entry_no_update"_s} : QStringList{u"alter table entry disable trigger all"_s};
    older << u"update entry set hash = '%1'"_s.arg(before) << u"update incident set entry_head = '%1'"_s.arg(before);
    QCOMPARE(test.runRaw(older), QString());
    QVERIFY_RESULT(openNow(db, test.url()));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(next); })); // the chain goes on from it
    const auto found = waitFor(db, [](Store &store) { return store.verifyChains({}); });
    QVERIFY_RESULT(found);
    QVERIFY(found->empty());
}

void AttachmentsTest::whatIsWholeStaysWhole()
{
    OPEN_DATABASE(test, database);
    // An attempt before parted it into more pieces.
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.beginBlob(hashOf(words), words.size(), {1000}); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.putPiece(hashOf(words), 2, "of before"); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    // A desk that began at the same time writes on, and is done too.
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.putPiece(hashOf(words), 0, "other"); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.putPiece(hashOf(words), 2, "more"); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.finishBlob(hashOf(words), 1); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.dropUnfinished(hashOf(words)); }));
    QCOMPARE(waitFor(db, [](Store &store) { return store.piece(hashOf(words), 0); }).value(), words.left(5));
    QCOMPARE(waitFor(db, [](Store &store) { return store.piece(hashOf(words), 1); }).value(), words.mid(5));
    QVERIFY(!waitFor(db, [](Store &store) { return store.piece(hashOf(words), 2); }));
    QVERIFY(waitFor(db, [](Store &store) { return store.verifyAttachments({}); })->empty());
}

void AttachmentsTest::anAttemptThatFailedLeavesNothing()
{
    OPEN_DATABASE(test, database);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.beginBlob(hashOf(words), words.size(), {1000}); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.putPiece(hashOf(words), 0, words.left(5)); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.dropUnfinished(hashOf(words)); }));
    QVERIFY(!waitFor(db, [](Store &store) { return store.piece(hashOf(words), 0); }));
    QVERIFY(waitFor(db, [](Store &store) { return store.beginBlob(hashOf(words), words.size(), {2000}); }).value());
}

void AttachmentsTest::anIncidentGoesWithItsFiles()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    Entry entry = someEntry(any, incident->id);
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, entry.id)); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.removeIncidents({incident->id}); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.pruneAttachments({5000}); }));
    QVERIFY(!waitFor(db, [](Store &store) { return store.piece(hashOf(words), 0); }));
}

void AttachmentsTest::strayFilesGo()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, words); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, "other"); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return keep(store, "young one", {9000}); }));
    KeptDraft draft{DraftId::make(), u"Ana"_s, DraftOf::Entry, incident->id, u"{}"_s, {1000}};
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.keepDraft(draft); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, {draft.id.value})); }));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.attach(attachmentOf(incident->id, EntryId::make(), "other")); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.pruneAttachments({5000}); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.piece(hashOf(words), 0); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.piece(hashOf("young one"), 0); }));
    QVERIFY(!waitFor(db, [](Store &store) { return store.piece(hashOf("other"), 0); }));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
