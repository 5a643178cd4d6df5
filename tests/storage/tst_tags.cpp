// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QStringList numbersWith(Database &db, const QString &typed, QueueSort sort = QueueSort::NextDue)
{
    QueueFilter filter;
    filter.open = false, filter.filter = parseFilter(typed).filter, filter.sort = sort;
    const auto page = waitFor(db, [=](Store &store) { return store.queue(filter, {}, 100, {Instant{1790000000000}, QTimeZone("Europe/Madrid"), {}}); });
    QStringList numbers;
    for (const QueueRow &row : page.value().rows)
        numbers << row.number;
    return numbers;
}

/// Three incidents of one customer with the tag, due one after the other.
Result<std::vector<Incident>> threeTagged(Store &store)
{
    AnyValue any(9);
    const Customer customer = someCustomer(store, any);
    std::vector<Incident> all;
    for (int i = 0; i < 3; ++i) {
        Incident incident = someIncident(any, customer.id);
        incident.number = u"T-%1"_s.arg(i), incident.tags = {u"Gas natural"_s, u"gas  NATURAL"_s}, incident.state = State::Active;
        incident.nextDue = Instant{1790000000000 + i}, incident.priority = Level::Normal;
        if (Result<void> ok = store.insertIncident(incident, QTimeZone("Europe/Madrid")); !ok)
            return tl::unexpected(ok.error());
        all.push_back(incident);
    }
    return all;
}

}

/// Which incidents bear a tag, and the tags of open ones for completion.
class TagsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openIncidentsTagsOnceEach_data() { bothDatabases(); }
    void openIncidentsTagsOnceEach();
    void aListByTagFollowsTheIncident_data() { bothDatabases(); }
    void aListByTagFollowsTheIncident();
    void theTagsOfAnOlderDatabaseAreFilledIn_data() { bothDatabases(); }
    void theTagsOfAnOlderDatabaseAreFilledIn();
};

void TagsTest::aListByTagFollowsTheIncident()
{
    OPEN_DATABASE(test, database);
    const auto made = waitFor(db, threeTagged);
    QVERIFY_RESULT(made);
    const QString tagged = u"tag:\"GAS natural\""_s;
    QCOMPARE(numbersWith(db, tagged), (QStringList{u"T-0"_s, u"T-1"_s, u"T-2"_s}));
    // When what lists are sorted by changes, and then the tags
    Incident first = (*made)[0], last = (*made)[2];
    first.nextDue = Instant{1790000000009}, first.version = 2;
    last.priority = Level::Urgent, last.state = State::Closed, last.version = 2;
    const auto update = [&db](const Incident &incident) {
        return waitFor(db, [=](Store &store) { return store.updateIncident(incident, incident.version - 1); });
    };
    QVERIFY_RESULT(update(first));
    QVERIFY_RESULT(update(last));
    QCOMPARE(numbersWith(db, tagged), (QStringList{u"T-1"_s, u"T-2"_s, u"T-0"_s}));
    QCOMPARE(numbersWith(db, tagged, QueueSort::Priority), (QStringList{u"T-2"_s, u"T-0"_s, u"T-1"_s}));
    QCOMPARE(numbersWith(db, u"state:open "_s + tagged), (QStringList{u"T-1"_s, u"T-0"_s}));
    first.tags = {u"agua"_s}, first.version = 3;
    QVERIFY_RESULT(update(first));
    QCOMPARE(numbersWith(db, tagged), (QStringList{u"T-1"_s, u"T-2"_s}));
    QCOMPARE(numbersWith(db, u"tag:agua"_s), QStringList{u"T-0"_s});
    // Then a check finds all as it would be written now, and a removal leaves nothing
    for (const Incident &incident : {first, (*made)[1], last}) {
        const auto findings = waitFor(db, [=](Store &store) { return store.verifyMade(incident, {}); });
        QVERIFY_RESULT(findings);
        QVERIFY(findings->empty());
    }
    QVERIFY_RESULT(waitFor(db, [=](Store &store) { return store.removeIncidents({first.id}); }));
    QCOMPARE(numbersWith(db, u"tag:agua"_s), QStringList());
}

void TagsTest::theTagsOfAnOlderDatabaseAreFilledIn()
{
    QFETCH(QString, database);
    const TestDatabase test(database);
    if (test.isMissing())
        QSKIP("PostgreSQL is not installed");
    const int migration = QDir(u":/aviso/sql"_s).entryList({u"????_tags.sql"_s}).value(0).left(4).toInt();
    int schema = 0;
    {
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        QVERIFY_RESULT(waitFor(db, threeTagged));
        schema = waitFor(db, [](Store &store) { return store.schema(); }).value();
    }
    if (migration != schema)
        QSKIP("a later migration would run twice");
    QStringList undo{u"drop table incident_tag"_s, u"delete from schema_version where version = %1"_s.arg(migration)};
    undo << u"update incident set tags = '{' where number = 'T-1'"_s; // a damaged one keeps nobody from his list
    if (test.isSqlite())
        undo << u"pragma user_version = %1"_s.arg(migration - 1);
    QCOMPARE(test.runRaw(undo), QString());
    Database db;
    QVERIFY_RESULT(openNow(db, test.url()));
    QCOMPARE(numbersWith(db, u"tag:\"gas natural\""_s), (QStringList{u"T-0"_s, u"T-2"_s}));
}

void TagsTest::openIncidentsTagsOnceEach()
{
    OPEN_DATABASE(test, database);
    const Result<QStringList> tags = waitFor(db, [](Store &store) -> Result<QStringList> {
        AnyValue any(7);
        const Customer customer = someCustomer(store, any);
        const std::vector<std::pair<QStringList, State>> some{{{u"gas natural"_s, u"agua"_s}, State::Active}, {{u"agua"_s}, State::Waiting}, {{}, State::New}, {{u"antigua"_s}, State::Closed}};
        for (const auto &[words, state] : some) {
            Incident incident = someIncident(any, customer.id);
            incident.tags = words, incident.state = state;
            if (Result<void> ok = store.insertIncident(incident, QTimeZone("Europe/Madrid")); !ok)
                return tl::unexpected(ok.error());
        }
        return store.tags(100);
    });
    QVERIFY_RESULT(tags);
    QCOMPARE(*tags, (QStringList{u"agua"_s, u"gas natural"_s}));
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
