// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"
#include "core/storage/tables.h"
#include "support/records.h"
#include "support/twodatabases.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// An entry as most are: a call with a sentence, told to the customer.
Entry usualEntry(IncidentId incident)
{
    Entry entry;
    entry.id = EntryId::make();
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.channel = Channel::Phone;
    entry.outcome = Outcome::Reached;
    entry.audience = Audience::Customer;
    entry.tells = {Tell::Progress};
    entry.author = u"Marta Ruiz"_s;
    entry.occurredAt = entry.recordedAt = {1790000000000};
    entry.durationMs = 240000;
    entry.customerText.words = LocalText::of(u"We expect the part on Tuesday and come with it in the afternoon; I will call you before."_s, u"en"_s);
    return entry;
}

void run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(sql));
}

/// The yardstick: one prepared insert of the same row with the same durability and the same indexes, and nothing else.
void bareInsert(benchmark::State &state)
{
    QTemporaryDir folder;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(folder.filePath(u"bare.db"_s));
        database.open();
        for (const QString &pragma : {u"locking_mode = exclusive"_s, u"journal_mode = wal"_s, u"synchronous = full"_s})
            run(database, u"pragma "_s + pragma);
        const Columns &columns = Columns::of<Entry>();
        run(database, u"create table entry (id text primary key, %1, hash text, unique (incident, seq))"_s.arg(columns.names().mid(1).join(u", "_s)));
        QSqlQuery insert(database);
        insert.prepare(columns.insert({u"hash"_s}));
        Entry entry = usualEntry(IncidentId::make());
        for (auto _ : state) {
            entry.id = EntryId::make();
            ++entry.seq;
            std::vector<QVariant> row = storedRow(entry);
            row.push_back(chainStart());
            int place = 0;
            for (const QVariant &value : row)
                insert.bindValue(place++, value);
            if (!insert.exec())
                state.SkipWithError("insert");
        }
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
}

/// What the desk does for one entry: the incident's row, the entry with its hash, one transaction.
void durableEntry(benchmark::State &state)
{
    const TestDatabase test(u"sqlite"_s);
    Database db;
    if (!openNow(db, test.url()))
        qFatal("open");
    const Result<void> done = waitFor(db, [&state](Store &store) -> Result<void> {
        AnyValue any(1);
        Incident incident = savedIncident(store, any).value();
        for (auto _ : state) {
            const Result<void> written = store.transaction([&] {
                const int expected = incident.version++;
                incident.silentSince = Instant{1790000000000 + expected};
                incident.nextDue = Instant{1790000000000 + expected * 7};
                Entry entry = usualEntry(incident.id);
                return store.record(incident, expected, entry);
            });
            if (!written)
                state.SkipWithError(qPrintable(written.error().detail));
        }
        return {};
    });
    if (!done)
        qFatal("run");
}

BENCHMARK(bareInsert)->UseRealTime()->MinTime(2);
BENCHMARK(durableEntry)->UseRealTime()->MinTime(2);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // threads with events need one
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
