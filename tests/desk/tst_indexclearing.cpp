// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/indexclearing.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A closed incident with words that are to go, and one of somebody else with many.
struct Given : DeskOnDatabase
{
    Customer customer;

    explicit Given(const QString &kind) : DeskOnDatabase(kind, Instant{1'796'000'000'000})
    {
        if (!desk)
            return;
        const Incident incident = call(u"zorzaltitle"_s, u"Zorzalname Hotel"_s);
        customer = valueOf(DeskFixture::wait(desk->timeline().dossier(incident.id))).customer;
        record(incident.id, u"zorzalword zorzalagain"_s);
        Entry end = note(incident.id, u"zorzalend"_s);
        end.kind = EntryKind::State;
        end.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"because"_s)};
        valueOf(DeskFixture::wait(desk->timeline().record(end)));
        const Incident other = call(u"No heat"_s, u"Bar Sol"_s);
        for (int i = 0; i < 40; ++i)
            record(other.id, u"It is cold in room %1"_s.arg(i));
        desk.reset();
    }
    Incident call(const QString &title, const QString &whose)
    {
        NewIncident call;
        call.title = LocalText::of(title), call.customer = whose;
        return valueOf(DeskFixture::wait(desk->timeline().create(call)));
    }
    static Entry note(IncidentId incident, const QString &words)
    {
        Entry one;
        one.incident = incident, one.teamText.words = LocalText::of(words);
        return one;
    }
    void record(IncidentId incident, const QString &words)
    {
        now = now + 1min;
        valueOf(DeskFixture::wait(desk->timeline().record(note(incident, words))));
    }
    /// Forgets them as a desk does, and does not clear the index.
    Result<void> forget(Database &database)
    {
        return waitFor(database, [&](Store &store) -> Result<void> {
            Connection &connection = store.connection();
            if (connection.dialect().isSqlite()) { // as in a file that has been there for long: its words lie deep
                if (Result<void> ok = connection.run(u"insert into search_entry_fts (search_entry_fts) values ('optimize')"_s); !ok)
                    return ok;
            }
            return store.beginForgetting().and_then([&] {
                return store.transaction([&] { return store.forget(customer.id, u"Ana"_s, now).and_then([&](const auto &) { return markUncleared(store); }); });
            });
        });
    }
    std::optional<QByteArray> marked(Database &database)
    {
        return valueOf(waitFor(database, [](Store &store) { return store.document(u"index_clearing"_s); }));
    }
    bool isOnDisk() const
    {
        for (const char *ending : {"", "-wal"}) {
            QFile file(test.url() + QLatin1String(ending));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("zorzalagain")) // the first of theirs: of the next ones the index keeps the end alone
                return true;
        }
        return false;
    }
    static std::vector<SearchMatch> found(Database &database, const QString &word)
    {
        return valueOf(waitFor(database, [&](Store &store) { return store.search({word, {}, 10}); }));
    }
};

#define GIVEN(given, database) \
    QFETCH(QString, database); \
    Given given(database); \
    if (given.test.isMissing()) \
        QSKIP("PostgreSQL is not installed")

}

/// The search index keeps words that were forgotten until it is cleared, which is done in pieces.
class IndexClearingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsClearedInPieces_data() { bothDatabases(); }
    void itIsClearedInPieces()
    {
        GIVEN(given, database);
        Database db;
        QVERIFY_RESULT(openNow(db, given.test.url(), Database::Mode::Existing));
        QVERIFY_RESULT(given.forget(db));
        QVERIFY(Given::found(db, u"zorzalword"_s).empty()); // at once, for whoever searches
        QCOMPARE(given.marked(db), given.test.isSqlite() ? std::optional<QByteArray>("true") : std::nullopt);
        QCOMPARE(given.isOnDisk(), given.test.isSqlite());
        IndexClearing clearing;
        int pieces = 0;
        while (Given::valueOf(waitFor(db, [&](Store &store) { return clearPiece(store, clearing); }))) {
            QVERIFY(!Given::found(db, u"heat"_s).empty()); // others are answered between two of them
            QVERIFY(++pieces < 1000);
        }
        QVERIFY(given.test.isSqlite() ? pieces >= 3 : pieces == 0); // a server clears by itself
        QVERIFY_RESULT(waitFor(db, [](Store &store) { return endClearing(store); }));
        QCOMPARE(given.marked(db), given.test.isSqlite() ? std::optional<QByteArray>("false") : std::nullopt);
        QVERIFY(!given.isOnDisk());
        QVERIFY(Given::found(db, u"zorzalword"_s).empty());
    }

    /// The program ended between two pieces: the next one clears the rest.
    void whatIsLeftIsClearedAtTheNextStart()
    {
        Given given(u"sqlite"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, given.test.url(), Database::Mode::Existing));
            QVERIFY_RESULT(given.forget(db));
        }
        QVERIFY(given.isOnDisk());
        Desk::Options options;
        options.clock = [&given] { return given.now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.reminds = false;
        {
            Desk desk(options);
            QVERIFY_RESULT(DeskFixture::wait(desk.open(given.test.url(), Desk::Mode::Existing)));
        }
        QVERIFY(!given.isOnDisk());
        Database db;
        QVERIFY_RESULT(openNow(db, given.test.url(), Database::Mode::Existing));
        QCOMPARE(given.marked(db), std::optional<QByteArray>("false"));
    }
};

QTEST_GUILESS_MAIN(IndexClearingTest)
#include "tst_indexclearing.moc"
