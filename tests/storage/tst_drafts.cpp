// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfiles.h"
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

KeptDraft draftOf(const QString &body, qint64 at)
{
    return {DraftId::make(), u"Ana"_s, DraftOf::Incident, {}, body, {at}};
}

}

/// Drafts as rows and as files.
class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestStateStays_data() { bothDatabases(); }
    void theNewestStateStays();
    void aRecordedOneIsNotKeptAgain_data() { bothDatabases(); }
    void aRecordedOneIsNotKeptAgain();
    void filesComeBackAsTheyWere();
    void aDamagedFileIsLeftAside();
    void aMarkIsRemovedAndADraftIsNot();
    void nobodyElseReadsThem();
    void aDiskThatTakesNothingIsSaid();
};

void DraftsTest::theNewestStateStays()
{
    OPEN_DATABASE(test, database);
    KeptDraft draft = draftOf(u"{\"title\":\"ñ\"}"_s, 20), other = draftOf(u"b"_s, 30), foreign = draftOf(u"c"_s, 40);
    foreign.person = u"Luis"_s;
    for (const KeptDraft &one : {draft, other, foreign})
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.keepDraft(one); }));
    KeptDraft older = draft;
    older.body = u"old"_s;
    older.at = {10};
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.keepDraft(older); }));
    const auto read = [](Store &store) { return store.drafts(u"Ana"_s); };
    QVERIFY(*waitFor(db, read) == std::vector({other, draft}));
    draft.body = u"new"_s;
    draft.at = {50};
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.keepDraft(draft); }));
    QVERIFY(*waitFor(db, read) == std::vector({draft, other}));
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.dropDraft(draft.id); }));
    QVERIFY(*waitFor(db, read) == std::vector({other}));
}

void DraftsTest::aRecordedOneIsNotKeptAgain()
{
    OPEN_DATABASE(test, database);
    AnyValue any(7);
    const Result<Incident> incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); });
    QVERIFY_RESULT(incident);
    Entry entry = someEntry(any, incident->id);
    QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.appendEntry(entry); }));
    KeptDraft late = draftOf(u"x"_s, 1);
    for (const QUuid &id : {entry.id.value, incident->id.value}) {
        late.id = {id};
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.keepDraft(late); }));
    }
    QVERIFY(waitFor(db, [](Store &store) { return store.drafts(u"Ana"_s); })->empty());
}

void DraftsTest::filesComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    KeptDraft entry = draftOf(u"{\"words\":\"línea 1\\nline 2\"}"_s, 5);
    entry.what = DraftOf::Entry;
    entry.incident = IncidentId::make();
    QVERIFY_RESULT(writeDraftFile(folder.path() + u"/a/b"_s, entry));
    entry.body = u"second"_s;
    QVERIFY_RESULT(writeDraftFile(folder.path() + u"/a/b"_s, entry));
    const std::vector<DraftFile> files = readDraftFiles(folder.path() + u"/a/b"_s);
    QCOMPARE(files.size(), size_t(1));
    QVERIFY(files[0].draft == entry && !files[0].discarded);
}

void DraftsTest::aDamagedFileIsLeftAside()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"half.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"id\":\"") > 0);
    file.close();
    QVERIFY(readDraftFiles(folder.path()).empty());
    QVERIFY(QFile::exists(folder.filePath(u"half.json.unread"_s)));
}

void DraftsTest::aMarkIsRemovedAndADraftIsNot()
{
    const QTemporaryDir folder;
    const KeptDraft draft = draftOf(u"x"_s, 5);
    QVERIFY_RESULT(writeDraftFile(folder.path(), draft));
    removeMark(folder.path(), draft.id);
    QCOMPARE(readDraftFiles(folder.path()).size(), size_t(1));
    QVERIFY_RESULT(markDiscarded(folder.path(), draft.id, {6}));
    QVERIFY(readDraftFiles(folder.path()).front().discarded);
    removeMark(folder.path(), draft.id);
    QVERIFY(readDraftFiles(folder.path()).empty());
}

void DraftsTest::nobodyElseReadsThem()
{
    const QTemporaryDir folder;
    QVERIFY_RESULT(writeDraftFile(folder.filePath(u"d"_s), draftOf(u"x"_s, 5)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QFileInfoList files = QDir(folder.filePath(u"d"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files[0].permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"d"_s)).permissions() & others));
    QVERIFY(!draftFolder(u"/base"_s, u"postgresql://ana:secret@host/desk"_s).contains(u"secret"_s));
    QCOMPARE(draftFolder(u"/base"_s, u"postgresql://ana:secret@host/desk"_s), draftFolder(u"/base"_s, u"postgresql://ana:other@host/desk"_s));
}

void DraftsTest::aDiskThatTakesNothingIsSaid()
{
    const Result<void> refused = writeDraftFile(u"/dev/null/drafts"_s, draftOf(u"x"_s, 5));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Environment);
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
