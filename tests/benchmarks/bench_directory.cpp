// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/calltaking.h"
#include "core/desk/customerwriter.h"
#include "core/desk/deskparts.h"
#include "core/intake/phone.h"
#include "core/storage/sqlite.h"
#include "core/storage/tables.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// The directory with 100,000 customers, a contact, a site and a unit each, and 200,000 incidents (AVISO_DIRECTORY_CUSTOMERS for another
// number; twice as many incidents): who calls, whom typed words mean, a page, and a table of 50,000 lines in, out and back.

namespace {

constexpr Instant now{1'790'000'000'000};

template<typename Answer>
void checked(const Answer &answer)
{
    if (!answer)
        qFatal("%s | %s", qPrintable(answer.error().text), qPrintable(answer.error().detail));
}

int customerCount()
{
    const int given = qEnvironmentVariableIntValue("AVISO_DIRECTORY_CUSTOMERS");
    return given > 0 ? given : 100'000;
}

/// Some of the names begin alike, as streets and companies do.
QString nameOf(int i)
{
    static const QStringList kinds{u"Hotel"_s, u"Bar"_s, u"Panadería"_s, u"Comunidad"_s, u"Taller"_s}, names{u"Mirador"_s, u"Sol"_s, u"Muñoz"_s, u"Norte"_s, u"Castillo"_s, u"Rivera"_s, u"Luna"_s};
    return u"%1 %2 %3"_s.arg(kinds[i % 5], names[i / 5 % 7]).arg(i);
}

QString phoneOf(int i)
{
    return u"+346%1"_s.arg(i, 8, 10, QChar(u'0'));
}

CsvTable tableOf(int first, int lines)
{
    CsvTable table;
    table.header = {u"Cliente"_s, u"Contacto"_s, u"Teléfono"_s, u"Dirección"_s, u"CP"_s, u"Modelo"_s, u"Nº serie"_s};
    for (int i = first; i < first + lines; ++i)
        table.rows.push_back({i - first + 2, {nameOf(i), u"Persona %1"_s.arg(i), phoneOf(i), u"C/ Sol %1"_s.arg(i), u"28901"_s, u"CX-24"_s, u"SN%1"_s.arg(i, 7, 10, QChar(u'0'))}});
    return table;
}

ImportBatch aBatch()
{
    return {ImportBatchId::make(), u"customers.csv"_s, now, u"Ana"_s, {}, 0};
}

CustomerImport brought(Store &store, const CsvTable &table, bool write)
{
    CustomerWriter writer(table, guessedMapping(table.header), aBatch(), write);
    while (!writer.isDone())
        checked(writer.take(store, 250)); // as the desk does
    return writer.report();
}

/// Two incidents a customer, as rows, most of them closed.
Result<void> raise(Store &store, const std::vector<Customer> &customers)
{
    return store.transaction([&]() -> Result<void> {
        int n = 0;
        for (int round = 0; round < 2; ++round) {
            for (const Customer &customer : customers) {
                Incident incident;
                incident.id = IncidentId::make(), incident.customer = customer.id, incident.title = LocalText::of(u"La caldera pierde agua"_s, u"es"_s);
                incident.number = u"2026-%1"_s.arg(++n, 6, 10, QChar(u'0'));
                incident.calendar = u"office"_s, incident.state = n % 10 ? State::Closed : State::Active;
                incident.occurredAt = incident.recordedAt = now - std::chrono::minutes(n);
                if (Result<void> ok = store.insertIncident(incident, QTimeZone("Europe/Madrid")); !ok)
                    return ok;
            }
        }
        return {};
    });
}

std::unique_ptr<Store> town(const QString &file)
{
    auto connection = openSqlite(file, Database::Mode::CreateIfMissing, migrations());
    checked(connection);
    auto store = std::make_unique<Store>(std::move(*connection));
    brought(*store, tableOf(0, customerCount()), true);
    const auto customers = store->customers();
    checked(customers);
    checked(raise(*store, *customers));
    return store;
}

Store *store = nullptr;

/// Runs it often and reports median, p95 and the longest of the milliseconds.
template<typename Work>
void measured(benchmark::State &state, Work work)
{
    std::vector<double> times;
    int turn = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        work(turn++);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["longest_ms"] = times.back();
}

void callers(benchmark::State &state)
{
    measured(state, [](int turn) { checked(store->callers(phoneOf(turn * 977 % customerCount()), 20)); });
}

/// What the intake card asks on each pause: by number, and by what is typed about the fault, with all that stands beside it.
void cardMatches(benchmark::State &state, const QString &name, const QString &title, const QString &code)
{
    measured(state, [&](int turn) {
        CallTyped typed;
        typed.number = name.isEmpty() ? phoneOf(turn * 977 % customerCount()) : QString();
        typed.customer = name;
        typed.title = title;
        typed.errorCode = code;
        checked(callMatches(*store, typed, {.now = now, .zone = QTimeZone("Europe/Madrid"), .me = u"Ana"_s}));
    });
}

void typed(benchmark::State &state, const QString &words)
{
    measured(state, [&](int) { checked(store->customersWith(words, 200)); });
}

void page(benchmark::State &state)
{
    QString from;
    measured(state, [&](int) {
        const Result<CustomerPage> next = store->customersFrom(from, 200);
        checked(next);
        from = next->next;
    });
}

void file(benchmark::State &state)
{
    const CustomerPage some = store->customersFrom({}, 200).value();
    measured(state, [&](int turn) { checked(store->customerFile(some.rows[static_cast<size_t>(turn) % some.rows.size()].customer.id, 50)); });
}

void exported(benchmark::State &state)
{
    measured(state, [](int) {
        QString from;
        do {
            const Result<CustomerFiles> next = store->customerFilesFrom(from, 250);
            checked(next);
            from = next->next;
        } while (!from.isEmpty());
    });
}

constexpr int lines = 50'000;
ImportBatchId broughtLast; ///< what the run brought, and undo takes back

void dryRun(benchmark::State &state, bool isKnown)
{
    const CsvTable table = tableOf(isKnown ? 0 : customerCount(), std::min(lines, isKnown ? customerCount() : lines));
    measured(state, [&](int) { brought(*store, table, false); });
}

/// The whole, and the longest that others wait for one part of it.
void run(benchmark::State &state)
{
    const CsvTable table = tableOf(customerCount(), lines);
    double longest = 0;
    const ImportBatch batch = aBatch();
    broughtLast = batch.id;
    CustomerWriter writer(table, guessedMapping(table.header), batch, true);
    measured(state, [&](int) {
        while (!writer.isDone()) {
            const auto begin = std::chrono::steady_clock::now();
            checked(writer.take(*store, 250));
            longest = std::max(longest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
    });
    state.counters["longest_part_ms"] = longest;
}

void undo(benchmark::State &state)
{
    double longest = 0;
    measured(state, [&](int) {
        ImportRecord after;
        size_t many = 0;
        do {
            const auto begin = std::chrono::steady_clock::now();
            checked(store->transaction([&]() -> Result<void> {
                const auto records = store->imported(broughtLast, after, 250);
                if (!records)
                    return tl::unexpected(records.error());
                many = records->size();
                for (const ImportRecord &record : *records) {
                    const Result<bool> dropped = store->dropImported(broughtLast, record);
                    if (!dropped)
                        return tl::unexpected(dropped.error());
                    after = record;
                }
                return {};
            }));
            longest = std::max(longest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        } while (many == 250);
    });
    state.counters["longest_part_ms"] = longest;
}

template<typename Function>
void add(const QString &name, Function function, int times)
{
    benchmark::RegisterBenchmark(qPrintable(name), function)->Iterations(times)->UseRealTime()->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const std::unique_ptr<Store> own = town(folder.filePath(u"directory.db"_s));
    store = own.get();
    add(u"callers by number"_s, callers, 200);
    for (const QString &words : {u"h"_s, u"hot"_s, u"hotel mirador"_s, u"panaderia munoz 1"_s, u"sn0041"_s, u"612"_s, u"zzz"_s})
        add(u"customers/"_s + words, [words](benchmark::State &state) { typed(state, words); }, 40);
    add(u"card/number"_s, [](benchmark::State &state) { cardMatches(state, {}, {}, {}); }, 200);
    add(u"card/number and fault"_s, [](benchmark::State &state) { cardMatches(state, {}, u"La caldera pierde agua"_s, u"E05"_s); }, 200);
    for (const QString &name : {u"ho"_s, u"hotel mir"_s, u"Hotel Mirador 0"_s})
        add(u"card/name "_s + name, [name](benchmark::State &state) { cardMatches(state, name, u"La caldera"_s, {}); }, 40);
    add(u"page of 200"_s, page, 100);
    add(u"all about one"_s, file, 200);
    add(u"export"_s, exported, 1);
    add(u"import 50000/dry, all new"_s, [](benchmark::State &state) { dryRun(state, false); }, 1);
    add(u"import 50000/dry, all known"_s, [](benchmark::State &state) { dryRun(state, true); }, 1);
    add(u"import 50000/run"_s, run, 1);
    add(u"import 50000/undo"_s, undo, 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
