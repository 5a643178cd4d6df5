// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/calendar/zone.h"
#include "core/desk/desk.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

Desk::Options optionsAt(Instant now)
{
    Desk::Options options;
    options.clock = [now] { return now; };
    options.zone = QTimeZone("Europe/Madrid");
    options.user = u"Ana"_s;
    options.reminds = false;
    return options;
}

template<typename T>
T wait(const QFuture<T> &future)
{
    return DeskFixture::wait(future);
}

Instant now()
{
    return instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
}

}

/// The sample goes as it came, and what people wrote stays.
class SampleDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItGoes_data() { bothDatabases(); }
    void allOfItGoes();
    void whatPeopleAddedStays_data() { bothDatabases(); }
    void whatPeopleAddedStays();
    void whereThereIsNoneNothingGoes();
    void theCalendarsThatItBroughtGoWithIt_data();
    void theCalendarsThatItBroughtGoWithIt();
};

namespace {

std::unique_ptr<Desk> deskOn(const QString &url)
{
    auto desk = std::make_unique<Desk>(optionsAt(now()));
    const Result<void> ok = wait(desk->open(url, Desk::Mode::CreateIfMissing));
    if (!ok)
        qFatal("%s", qPrintable(ok.error().text));
    return desk;
}

qsizetype incidentsOn(Desk &desk)
{
    QueueFilter all;
    all.open = false;
    return static_cast<qsizetype>(wait(desk.queue().page(all))->rows.size());
}

}

#define OPEN_DESK(desk) \
    QFETCH(QString, database); \
    const TestDatabase test(database); \
    if (test.isMissing()) \
        QSKIP("PostgreSQL is not installed"); \
    const std::unique_ptr<Desk> desk = deskOn(test.url())

void SampleDataTest::allOfItGoes()
{
    OPEN_DESK(desk);
    QVERIFY_RESULT(wait(desk->importing().importSample()));
    QVERIFY(incidentsOn(*desk) > 0);
    const Result<SampleLeft> left = wait(desk->importing().sampleLeft());
    QVERIFY_RESULT(left);
    QVERIFY(left->isThere && left->incidents >= 40 && left->customers >= 12 && left->technicians > 0);
    QCOMPARE(left->kept, QStringList());
    const Result<SampleLeft> gone = wait(desk->importing().removeSample());
    QVERIFY_RESULT(gone);
    QCOMPARE(gone->incidents, left->incidents);
    QCOMPARE(incidentsOn(*desk), 0);
    QVERIFY(wait(desk->people().customers())->empty());
    QVERIFY(wait(desk->people().technicians())->empty());
    QVERIFY(!wait(desk->importing().sampleLeft())->isThere);
    const Result<std::vector<Finding>> findings = wait(desk->reporting().verify());
    QVERIFY_RESULT(findings);
    QVERIFY(findings->empty());
    QVERIFY_RESULT(wait(desk->importing().importSample())); // and it can come again
}

void SampleDataTest::whatPeopleAddedStays()
{
    OPEN_DESK(desk);
    QVERIFY_RESULT(wait(desk->importing().importSample()));
    QueueFilter all;
    const QueueRow written = wait(desk->queue().page(all))->rows.front();
    Entry note;
    note.incident = written.id;
    note.kind = EntryKind::Note;
    note.teamText.words = LocalText::of(u"Ask for the invoice."_s, u"en"_s);
    QVERIFY_RESULT(wait(desk->timeline().record(note)));
    Customer customer = wait(desk->people().customers())->front();
    customer.notes.words = LocalText::of(u"Rings at noon."_s, u"en"_s);
    QVERIFY_RESULT(wait(desk->people().save(customer)));
    NewIncident call;
    call.title = LocalText::of(u"Of our own"_s, u"en"_s);
    call.customer = u"Muñoz, S.L."_s;
    call.calendar = u"24x7"_s;
    call.occurredAt = now();
    QVERIFY_RESULT(wait(desk->timeline().create(call)));
    const Result<SampleLeft> gone = wait(desk->importing().removeSample());
    QVERIFY_RESULT(gone);
    QVERIFY(gone->kept.contains(written.number));
    QVERIFY(gone->kept.contains(customer.name));
    QVERIFY(!gone->kept.contains(u"Muñoz, S.L."_s)); // was never the sample's
    QCOMPARE(incidentsOn(*desk), 2);
    const Result<Dossier> dossier = wait(desk->timeline().dossier(written.id));
    QVERIFY_RESULT(dossier);
    QCOMPARE(dossier->entries.back().teamText.words.in(u"en"_s), u"Ask for the invoice."_s);
    // The log refuses changes as before.
    const Result<std::vector<Finding>> findings = wait(desk->reporting().verify());
    QVERIFY_RESULT(findings);
    QVERIFY(findings->empty());
}

void SampleDataTest::whereThereIsNoneNothingGoes()
{
    QTemporaryDir folder;
    const std::unique_ptr<Desk> desk = deskOn(folder.filePath(u"none.db"_s));
    const Result<SampleLeft> gone = wait(desk->importing().removeSample());
    QVERIFY_RESULT(gone);
    QVERIFY(!gone->isThere);
}

void SampleDataTest::theCalendarsThatItBroughtGoWithIt_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("isUsed");
    for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
        QTest::addRow("%s, nobody's", qPrintable(database)) << database << false;
        QTest::addRow("%s, a call of our own goes by it", qPrintable(database)) << database << true;
    }
}

void SampleDataTest::theCalendarsThatItBroughtGoWithIt()
{
    OPEN_DESK(desk);
    QFETCH(bool, isUsed);
    // Given a desk whose own "24x7" is not always open, so that the sample brings one
    LawDraft draft{desk->lawmaking().rules(), desk->lawmaking().calendars(), u"nights off"_s};
    const Calendars &given = draft.calendars;
    QVERIFY(given.find(u"24x7"_s) && given.find(given.office));
    draft.calendars.byId.erase(u"24x7"_s);
    draft.calendars.byId.emplace(u"24x7"_s, *WorkingCalendar::fromJson(u"24x7"_s, given.find(given.office)->toJson()));
    QVERIFY_RESULT(wait(desk->lawmaking().enact(draft)));
    const size_t before = desk->lawmaking().calendars().byId.size();
    QVERIFY_RESULT(wait(desk->importing().importSample()));
    QCOMPARE(desk->lawmaking().calendars().byId.size(), before + 1);
    QVERIFY(desk->lawmaking().calendars().find(u"24x7-2"_s));
    NewIncident call;
    call.title = LocalText::of(u"Of our own"_s, u"en"_s);
    call.customer = u"Muñoz, S.L."_s;
    call.calendar = isUsed ? u"24x7-2"_s : u"24x7"_s;
    QVERIFY_RESULT(wait(desk->timeline().create(call)));
    // When the sample goes
    QVERIFY_RESULT(wait(desk->importing().removeSample()));
    // Then so does its calendar, unless something counts by it
    QCOMPARE(desk->lawmaking().calendars().find(u"24x7-2"_s) != nullptr, isUsed);
    QVERIFY(desk->lawmaking().calendars().find(u"24x7"_s));
    const Result<std::vector<Finding>> findings = wait(desk->reporting().verify());
    QVERIFY_RESULT(findings);
    QVERIFY(findings->empty());
}

QTEST_GUILESS_MAIN(SampleDataTest)
#include "tst_sampledata.moc"
