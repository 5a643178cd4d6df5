// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mergingoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Everything about a customer, as they get it when they ask for it, where incidents of theirs were merged.
class TestMergedData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMergedIsWrittenOnce_data() { bothDatabases(); }
    void whatIsMergedIsWrittenOnce()
    {
        OPEN_OFFICE(office);
        const Incident kept = office.call("Muñoz", "It drips"), twin = office.call("Muñoz", "No hot water");
        Entry note = office.noteOn(twin.id, "The valve is worn");
        note.id = EntryId::make();
        NewAttachment file;
        file.incident = twin.id, file.entry = note.id, file.name = "log.txt";
        QVERIFY_RESULT(DeskFixture::wait(office.desk->attachments().addBytes(file, "E05")));
        QVERIFY_RESULT(office.record(note));
        QVERIFY_RESULT(office.record(office.contact(twin.id, {Tell::Progress})));
        QVERIFY_RESULT(office.merge({twin.id}, kept.id));
        QTemporaryDir folder;
        const Result<CustomerDataWritten> written = DeskFixture::wait(office.desk->directory().writeEverything(kept.customer, folder.path(), "en"));
        QVERIFY_RESULT(written);
        QFile json(written->folder + "/customer.json"), page(written->folder + "/summary.html");
        QVERIFY(json.open(QIODevice::ReadOnly) && page.open(QIODevice::ReadOnly));
        QSet<QString> ids;
        int entries = 0, files = 0;
        for (const QJsonValue &one : QJsonDocument::fromJson(json.readAll()).object()["incidents"].toArray()) {
            files += int(one["files"].toArray().size());
            for (const QJsonValue &entry : one["entries"].toArray()) {
                QCOMPARE(entry["incident"].toString(), one["incident"]["id"].toString());
                ids.insert(entry["id"].toString());
                ++entries;
            }
        }
        QCOMPARE(entries, 6); // both calls, a note, a contact, and an entry of the merge on either
        QCOMPARE(ids.size(), entries);
        QCOMPARE(files, 1);
        QCOMPARE(QString::fromUtf8(page.readAll()).count("words"), 1);
    }
};

QTEST_GUILESS_MAIN(TestMergedData)
#include "tst_mergeddata.moc"
